/**
 * The name of what made a pod, read from the pod's own name.
 * Owns: names as controllers make them: `NAME-HASH-SUFFIX`, `NAME-SUFFIX`, `NAME-ORDINAL`. Refuses: look-ups.
 */

/** A pod's name without `-HASH-SUFFIX`, `-SUFFIX` or `-ORDINAL`. */
export function bareName(name: string): string {
  return (
    /^(.+)-[a-f0-9]{6,10}-[a-z0-9]{5}$/.exec(name)?.[1] ??
    /^(.+)-[bcdfghjklmnpqrstvwxz2456789]{6,10}-[bcdfghjklmnpqrstvwxz2456789]{5}$/.exec(name)?.[1] ??
    /^(.+)-\d{1,4}$/.exec(name)?.[1] ??
    /^(.+)-[bcdfghjklmnpqrstvwxz2456789]{5}$/.exec(name)?.[1] ??
    name
  );
}
