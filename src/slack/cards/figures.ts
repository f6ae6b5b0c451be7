/**
 * What a verification measured, in words: the alert's own metric where that was measured, with the alert's own line.
 * Owns: that half sentence, and readings in words. Refuses: choosing what is measured.
 */
import { showQuantity } from '../../charts/show-quantity.ts';
import type { Measured } from '../../run/actions/approval.ts';
import type { Reading } from '../../run/finding/triage-result.ts';
import { metricWords } from '../../run/wording/metric-words.ts';
import { code, inertLine, type Markup, markup, own } from '../markup.ts';

/** ": failed share of `web` `92 %` at its worst, `0.4 %` now"; nothing where nothing was measured. */
export function figures(measured: Measured | undefined): Markup | null {
  if (!measured) return null;
  const { unit, during, now, atAlert, line, otherThan } = measured;
  const shown = (value: number) => code(showQuantity(value, unit), 40);
  const isSame = showQuantity(during, unit) === showQuantity(now, unit);
  const then = atAlert === undefined ? markup`${shown(during)} at its worst` : markup`${shown(atAlert)} at the alert`;
  const moved = isSame ? markup`still ${shown(now)}` : markup`${then}, ${shown(now)} now`;
  const lined = line === undefined ? null : markup`, ${lineWords(now, line, unit)}`;
  const other = otherThan === undefined ? null : own("; the alert's own metric was not measured");
  return markup`: ${whatOf(measured)} ${moved}${lined}${other}`;
}

/** "response time (95th percentile, p95) of `GET /browse` on `storefront`". */
export function whatOf({ service, metric, route }: Pick<Measured, 'service' | 'metric' | 'route'>): Markup {
  const words = metricWords(metric);
  const what = typeof words === 'string' ? inertLine(words, 60) : code(metric, 60);
  return markup`${what} of ${route === undefined ? null : markup`${code(route, 60)} on `}${code(service, 60)}`;
}

function lineWords(now: number, { at, above }: NonNullable<Measured['line']>, unit: string | undefined): Markup {
  const isPast = above ? now > at : now < at;
  const side = own(isPast === above ? 'above' : 'below');
  return markup`${isPast ? own('still ') : null}${side} the alert's line of ${code(showQuantity(at, unit), 40)}`;
}

/** "response time of `POST /buy` on `web` is `1.1 s` now, `1.35 s` at the alert; usual: `0.9 s` to `1.4 s`". */
export function readingWords(reading: Reading): Markup {
  const { unit, now, usual, atAlert, line } = reading;
  const shown = (value: number) => code(showQuantity(value, unit), 40);
  const then = atAlert === undefined ? null : markup`, ${shown(atAlert)} at the alert`;
  const { low, high } = usual;
  const range =
    showQuantity(low, unit) === showQuantity(high, unit) ? shown(high) : markup`${shown(low)} to ${shown(high)}`;
  const isInside = line !== undefined && line.at >= low && line.at <= high;
  const lined =
    line &&
    (isInside
      ? markup`; the alert's line of ${shown(line.at)} lies inside that`
      : markup`; ${lineWords(now, line, unit)}`);
  return markup`${whatOf(reading)} is ${shown(now)} now${then}; usual: ${range}${lined ?? null}`;
}
