/**
 * Whether the numbers of a statement stand in an output, allowing what people do to numbers: rounding and other units.
 * Owns: finding numbers with their units in prose, and comparing them. Refuses: words for numbers, and arithmetic.
 */

interface Stated {
  /** As it was written. */
  text: string;
  value: number;
  /** Half of the last digit that was written: what rounding may have taken away. */
  slack: number;
  unit: string;
}

/** Characters of an output that are searched for numbers. */
const mostOutput = 400_000;
/** Numbers of one statement; a sentence for people has a handful. */
const mostStated = 40;

/** A number that stands for itself: no part of a name, a version, a time or an id. */
const number =
  /(?<![\w.:/@#-])(-?\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,9})?)(?![\d:]|\.\d|[-/@]\w) ?(%|[a-zµ]{1,12}(?:\/s)?)?/gi;
const bare = /-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,3})?/gi;

const bytes: Record<string, number> = { b: 1, byte: 1, bytes: 1 };
for (const [index, prefix] of ['k', 'm', 'g', 't'].entries()) {
  bytes[`${prefix}b`] = 1_000 ** (index + 1);
  bytes[`${prefix}ib`] = 1_024 ** (index + 1);
}
/** Seconds. */
const seconds: Record<string, number> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  ms: 1e-3,
  milliseconds: 1e-3,
  s: 1,
  sec: 1,
  second: 1,
  seconds: 1,
  m: 60,
  min: 60,
  minute: 60,
  minutes: 60,
  h: 3_600,
  hour: 3_600,
  hours: 3_600,
  d: 86_400,
  day: 86_400,
  days: 86_400,
};
const scales = [1, 1e3, 1e6, 1e9];

/** Numbers of the statement that no output holds, as they were written. */
export function numbersMissing(statement: string, outputs: readonly string[]): string[] {
  const stated = statedIn(statement);
  if (stated.length === 0) return [];
  const found = outputs.flatMap(valuesIn).toSorted((one, other) => one - other);
  return stated
    .filter((it) => !readings(it).some(({ value, slack }) => holds(found, value, slack)))
    .map(({ text }) => text);
}

function statedIn(statement: string): Stated[] {
  const stated: Stated[] = [];
  for (const [, digits = '', unit = ''] of statement.matchAll(number)) {
    if (stated.length >= mostStated) break;
    const plain = digits.replaceAll(',', '');
    const decimals = plain.split('.')[1]?.length ?? 0;
    const value = Number(plain);
    stated.push({
      text: `${digits}${unit === '%' ? ' %' : ''}`,
      value,
      slack: 0.5 * 10 ** -decimals,
      unit: unit.toLowerCase(),
    });
  }
  return stated;
}

/** The values that an output may show a stated number as. */
function readings({ value, slack, unit }: Stated): { value: number; slack: number }[] {
  const factors = [1];
  if (unit === '%') factors.push(0.01);
  const inSeconds = seconds[unit];
  if (inSeconds !== undefined) factors.push(...scales.map((scale) => inSeconds * scale), inSeconds / 60);
  const inBytes = bytes[unit];
  if (inBytes !== undefined) {
    for (const base of [1_000, 1_024]) for (let power = 0; power < 5; power += 1) factors.push(inBytes / base ** power);
  }
  return factors.map((factor) => ({ value: value * factor, slack: slack * factor }));
}

function valuesIn(output: string): number[] {
  const text = output.slice(0, mostOutput).replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const values: number[] = [];
  for (const [match] of text.matchAll(bare)) {
    const value = Number(match);
    if (Number.isFinite(value)) values.push(value, Math.abs(value));
  }
  return values;
}

/** Binary search: whether a value of the sorted list lies within the slack. */
function holds(sorted: readonly number[], value: number, slack: number): boolean {
  const room = slack * (1 + 1e-9) + Math.abs(value) * 1e-9;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value - room) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && next <= value + room;
}
