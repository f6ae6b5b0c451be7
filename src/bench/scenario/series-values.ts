/**
 * The notation in which promtool's rule tests write series: `1x3` is 1 1 1 1, `1+2x3` is 1 3 5 7, `_x3` is three missing.
 * Owns: taking it apart; https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/ says it.
 * Refuses: histograms and `stale`.
 */
import { AuraError } from '../../errors.ts';

const part = /^(?:_(?:x(\d{1,5}))?|(-?\d{1,15}(?:\.\d{1,9})?)(?:([+-]\d{1,15}(?:\.\d{1,9})?))?(?:x(\d{1,5}))?)$/;

/** Null for what is missing; at most `most` values. Throws `series-unreadable`. */
export function seriesValues(text: string, most: number): (number | null)[] {
  const values: (number | null)[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const found = part.exec(word);
    if (!found)
      throw new AuraError({
        code: 'series-unreadable',
        userMessage: `"${word}" is no value; write 5, 5x10, 5+1x10 or _x3`,
      });
    const [, missing, start, by = '0', times] = found;
    const count = start === undefined ? Number(missing ?? 1) : Number(times ?? 0) + 1;
    for (let at = 0; at < count && values.length < most; at += 1)
      values.push(start === undefined ? null : Number(start) + Number(by) * at);
  }
  return values;
}
