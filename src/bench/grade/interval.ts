/**
 * How sure a share is, and whether two shares differ by more than chance.
 * Owns: Wilson's interval (Wilson 1927, without correction) and Newcombe's of a difference (Newcombe 1998, method 10).
 * Refuses: shares of nothing; they are null.
 */

/** Of the normal distribution, for 95 %. */
const z = 1.959964;

export interface Share {
  of: number;
  hits: number;
  /** 0..1, with its 95 % interval; null where there is nothing to count. */
  share: { value: number; from: number; to: number } | null;
}

export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { of, hits, share: null };
  const value = hits / of;
  const scale = 1 + (z * z) / of;
  const middle = (value + (z * z) / (2 * of)) / scale;
  const half = (z / scale) * Math.sqrt((value * (1 - value)) / of + (z * z) / (4 * of * of));
  return { of, hits, share: { value, from: Math.max(0, middle - half), to: Math.min(1, middle + half) } };
}

/** True where the interval of the difference leaves out zero. */
export function differs(one: Share, other: Share): boolean {
  if (!one.share || !other.share) return false;
  const { value: a, from: fromA, to: toA } = one.share;
  const { value: b, from: fromB, to: toB } = other.share;
  const low = a - b - Math.hypot(a - fromA, toB - b);
  const high = a - b + Math.hypot(toA - a, b - fromB);
  return low > 0 || high < 0;
}
