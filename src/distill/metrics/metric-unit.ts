/**
 * Owns what a metric's name says of its unit, and showing its values so that a person reads them at a glance.
 * Refuses conversion of stored values; only what is shown is scaled.
 */
import { showBytes } from '../lines/show-lines.ts';
import { showSpan } from '../times.ts';

export type MetricUnit = 'seconds' | 'milliseconds' | 'bytes' | 'percent' | 'ratio' | 'none';

const BY_NAME: readonly [RegExp, MetricUnit][] = [
  [/(?:^|[_.\s])(?:percent(?:age)?|pct|utili[sz]ation)(?:$|[_.\s])|%/i, 'percent'],
  [/(?:^|[_.])ratio(?:$|[_.])/i, 'ratio'],
  [/(?:^|[_.])(?:bytes|octets)(?:$|[_.])|(?:^|[a-z_.])Bytes(?:$|[A-Z_.])/, 'bytes'],
  [/(?:^|[_.])(?:ms|millis|milliseconds)(?:$|[_.])/i, 'milliseconds'],
  [/(?:^|[_.])(?:seconds|secs)(?:$|[_.])/i, 'seconds'],
];

/** The unit in a metric's name; `largest` decides whether a utilisation is a share of 1 or of 100. */
export function unitOf(name: string, largest: number): MetricUnit {
  const unit = BY_NAME.find(([form]) => form.test(name))?.[1] ?? 'none';
  if (unit === 'percent' && largest <= 1.0001 && !/%|percent|pct/i.test(name)) return 'ratio';
  return unit;
}

/** A value with its unit: "1.2 GB", "340ms", "92 %", "0.034". */
export function showValue(value: number, unit: MetricUnit): string {
  if (Number.isNaN(value)) return 'no value';
  if (unit === 'bytes' && Math.abs(value) >= 1)
    return `${value < 0 ? '-' : ''}${showBytes(Math.round(Math.abs(value)))}`;
  if (unit === 'percent') return `${plain(value)} %`;
  if (unit === 'milliseconds' && Math.abs(value) >= 1) return sign(value, showSpan(value));
  if (unit === 'seconds' && Math.abs(value) >= 0.001) {
    return Math.abs(value) < 60 ? `${plain(value)}s` : sign(value, showSpan(value * 1000));
  }
  return plain(value);
}

function sign(value: number, shown: string): string {
  return value < 0 ? `-${shown}` : shown;
}

/** Three significant digits, never in exponent form below a quadrillion. */
function plain(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e6) return String(value);
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return value.toExponential(2);
  for (const [scale, letter] of [
    [1e12, 'T'],
    [1e9, 'G'],
    [1e6, 'M'],
  ] as const) {
    if (size >= scale) return `${Number((value / scale).toPrecision(3))}${letter}`;
  }
  return String(size >= 1000 ? Math.round(value) : Number(value.toPrecision(3)));
}

/** The value that a saturated resource reaches, or undefined for what has no ceiling. */
export function ceilingOf(unit: MetricUnit): number | undefined {
  return unit === 'percent' ? 100 : unit === 'ratio' ? 1 : undefined;
}
