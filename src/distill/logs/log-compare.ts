/**
 * Owns what changed between two logs: templates that are new, gone, more frequent or rarer than their share of time or
 * lines explains. Refuses judging what it means; ranking causes is evidence/.
 */

export interface TemplateChange<Key> {
  key: Key;
  kind: 'new' | 'vanished' | 'more' | 'rarer';
  /** Lines in the baseline and now. */
  baseline: number;
  current: number;
  /** Lines now for each line expected from the baseline; Infinity for a new one. */
  ratio: number;
  /** Deviation in standard deviations of a Poisson count whose mean is itself estimated. */
  score: number;
}

export interface CompareOptions {
  /**
   * How much longer the current log looked than the baseline: a ratio of times, where both are known. Without it the
   * numbers of lines are compared, so that a template counts as changed when its share changed.
   */
  exposure?: number;
}

/** Smallest deviation that is reported: three standard deviations and at least a doubling or halving. */
const LEAST_SCORE = 3;
const LEAST_FACTOR = 2;

/**
 * Compares line counts by template, strongest change first, new ones before others.
 * The score is the difference of two Poisson counts of unequal exposure after the transformation that makes their
 * variance one quarter (F. J. Anscombe, Biometrika 35, 1948), in its standard deviations.
 */
export function compareTemplates<Key>(
  baseline: ReadonlyMap<Key, number>,
  current: ReadonlyMap<Key, number>,
  options: CompareOptions = {},
): TemplateChange<Key>[] {
  const exposure = options.exposure ?? (sum(current) || 1) / (sum(baseline) || 1);
  const changes: TemplateChange<Key>[] = [];
  for (const key of new Set([...baseline.keys(), ...current.keys()])) {
    const before = baseline.get(key) ?? 0;
    const now = current.get(key) ?? 0;
    if (before === 0 && now === 0) continue;
    const score = (2 * (Math.sqrt(now + 0.375) - Math.sqrt((before + 0.375) * exposure))) / Math.sqrt(1 + exposure);
    const ratio = before === 0 ? Number.POSITIVE_INFINITY : now / (before * exposure);
    if (before === 0) changes.push({ key, kind: 'new', baseline: before, current: now, ratio, score });
    else if (now === 0 && -score >= LEAST_SCORE / 2)
      changes.push({ key, kind: 'vanished', baseline: before, current: now, ratio, score });
    else if (score >= LEAST_SCORE && ratio >= LEAST_FACTOR)
      changes.push({ key, kind: 'more', baseline: before, current: now, ratio, score });
    else if (-score >= LEAST_SCORE && ratio <= 1 / LEAST_FACTOR)
      changes.push({ key, kind: 'rarer', baseline: before, current: now, ratio, score });
  }
  const order = { new: 0, more: 1, vanished: 2, rarer: 3 };
  return changes.sort((a, b) => order[a.kind] - order[b.kind] || Math.abs(b.score) - Math.abs(a.score));
}

function sum(counts: ReadonlyMap<unknown, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
