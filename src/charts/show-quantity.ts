/**
 * Numbers with their unit, as a person says them: "480 ms", "1.2 GB", "12 %", "3.4k/s".
 * Owns: choosing the size of the unit and rounding. Refuses: guessing a unit from a name.
 */

/** What numbers are divided by before they are shown, and what stands behind them. */
export interface Scale {
  divide: number;
  suffix: string;
}

type Step = readonly [from: number, divide: number, suffix: string];

const durations: Step[] = [
  [172_800, 86_400, ' d'],
  [7200, 3600, ' h'],
  [120, 60, ' min'],
  [1, 1, ' s'],
  [1e-3, 1e-3, ' ms'],
  [1e-6, 1e-6, ' µs'],
  [0, 1e-9, ' ns'],
];
const prefixes: Step[] = [
  [1e21, 1, ''],
  [1e18, 1e18, 'E'],
  [1e15, 1e15, 'P'],
  [1e12, 1e12, 'T'],
  [1e9, 1e9, 'G'],
  [1e6, 1e6, 'M'],
  [1e3, 1e3, 'k'],
  [0, 1, ''],
];
const binary: Step[] = [
  [1024 ** 4, 1024 ** 4, ' TiB'],
  [1024 ** 3, 1024 ** 3, ' GiB'],
  [1024 ** 2, 1024 ** 2, ' MiB'],
  [1024, 1024, ' KiB'],
  [0, 1, ' B'],
];
const seconds: Record<string, number> = { ns: 1e-9, µs: 1e-6, us: 1e-6, ms: 1e-3, s: 1 };
const bytes: Record<string, number> = { KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };

/** The scale at which a number of this size, in this unit, is read best. */
export function scaleOf(size: number, unit = ''): Scale {
  if (unit === '%') return { divide: 1, suffix: ' %' };
  if (unit === 'ratio') return { divide: 0.01, suffix: ' %' };
  if (Object.hasOwn(seconds, unit)) {
    const one = seconds[unit] ?? 1;
    return size === 0 ? { divide: 1, suffix: ` ${unit}` } : choose(durations, size, one);
  }
  if (Object.hasOwn(bytes, unit)) return choose(binary, size, bytes[unit] ?? 1);
  const { divide, suffix } = choose(prefixes, size, 1);
  if (unit === 'bytes') return { divide, suffix: ` ${suffix}B` };
  return { divide, suffix: unit === '' || unit.startsWith('/') ? suffix + unit : `${suffix} ${unit}` };
}

function choose(steps: Step[], size: number, one: number): Scale {
  const [, divide, suffix] = steps.find(([from]) => size * one >= from * 0.9995) ?? [0, 1, ''];
  return { divide: divide / one, suffix };
}

/** Three figures and the unit; "no value" for what is no number. */
export function showQuantity(value: number, unit?: string): string {
  if (!Number.isFinite(value)) return 'no value';
  const { divide, suffix } = scaleOf(Math.abs(value), unit);
  return figures(value / divide) + suffix;
}

function figures(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e6 || size < 1e-4)) return value.toExponential(1).replace('e+', 'e');
  return String(size >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}
