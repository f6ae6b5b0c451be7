/**
 * The name of what made a pod, read from the pod's own name.
 * Owns: names as controllers make them: `NAME-HASH-SUFFIX`, `NAME-SUFFIX`, `NAME-TIME-SUFFIX`, `NAME-ORDINAL`. Refuses:
 * look-ups.
 */

/** Kubernetes draws suffixes from letters and digits that form no words (apimachinery, util/rand). */
const drawn = '[bcdfghjklmnpqrstvwxz2456789]';

const suffixes: readonly RegExp[] = [
  /-[a-f0-9]{6,10}-[a-z0-9]{5}$/,
  new RegExp(`-${drawn}{6,10}-${drawn}{5}$`),
  // A hash as people rename or shorten it: both parts have a digit, so that no word is cut off.
  /-(?=[a-z]*\d)[a-z0-9]{6,10}-(?=[a-z]*\d)[a-z0-9]{5}$/,
  // What a cron job made.
  /-\d{8,10}$/,
  /-\d{1,4}$/,
  new RegExp(`-${drawn}{5}$`),
];

/** A pod's name without `-HASH-SUFFIX`, `-TIME`, `-SUFFIX` or `-ORDINAL`: `cart-7d9f8b6c5-x2x1z` is of `cart`. */
export function bareName(name: string): string {
  for (const suffix of suffixes) {
    const bare = name.replace(suffix, '');
    if (bare !== name && bare !== '') return bare;
  }
  return name;
}
