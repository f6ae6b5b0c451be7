/**
 * What a server of Aura's own knows of a call that it did not carry out, beside the words for people.
 * Owns: where that stands in an answer (`_meta`), and its two words. Refuses: believing another server's; whoever reads
 * an answer knows whose it is.
 */

const key = 'aura/did';

/** `not-run`: surely nothing was changed. `unknown`: nobody knows whether it was. */
export type FailedHow = 'not-run' | 'unknown';

export function metaWith(how: FailedHow): Record<string, unknown> {
  return { [key]: how };
}

export function didInMeta(meta: unknown): FailedHow | undefined {
  const said = typeof meta === 'object' && meta !== null ? (meta as Record<string, unknown>)[key] : undefined;
  return said === 'not-run' || said === 'unknown' ? said : undefined;
}
