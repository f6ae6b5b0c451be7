/**
 * The figures that an alert's title tells: what it measures, its value, and the line that it crossed.
 * Owns: reading "p95 latency is 942 ms, above 590 ms" and "37 % of requests fail, above 10 %". Refuses: numbers without a
 * unit, and any meaning of a title that says less.
 */

export interface AlertFigures {
  kind: 'latency' | 'error' | null;
  /** 95 of p95. */
  percentile: number | null;
  /** Milliseconds, or a share of 0 to 1. */
  dimension: 'time' | 'share' | null;
  value: number | null;
  line: { at: number; above: boolean } | null;
}

const longest = 300;
const sizes: Record<string, [dimension: 'time' | 'share', factor: number]> = {
  ms: ['time', 1],
  s: ['time', 1_000],
  '%': ['share', 0.01],
};
const over = /(?:\b(?:above|over|exceed(?:s|ed|ing)?|more than|higher than|greater than)|>=?)$/i;
const under = /(?:\b(?:below|under|less than|lower than)|<=?)$/i;

export function alertFigures(title: string): AlertFigures {
  const text = title.slice(0, longest);
  const percentile = /\bp(50|75|9\d)\b/i.exec(text)?.[1];
  const found: AlertFigures = {
    kind: /latenc|\bslow|response.?time|duration|\bp(?:50|75|9\d)\b/i.test(text)
      ? 'latency'
      : /error|fail|5xx/i.test(text)
        ? 'error'
        : null,
    percentile: percentile === undefined ? null : Number(percentile),
    dimension: null,
    value: null,
    line: null,
  };
  for (const match of text.matchAll(/(?<![\w.])(\d{1,9}(?:\.\d{1,6})?) ?(ms|s|%)(?!\w)/g)) {
    const [dimension, factor] = sizes[match[2] ?? ''] ?? ['time', 1];
    const at = Number(match[1]) * factor;
    const head = text.slice(0, match.index).trimEnd();
    const above = over.test(head);
    found.dimension ??= dimension;
    if (dimension !== found.dimension) continue;
    if (above || under.test(head)) found.line ??= { at, above };
    else if (found.line === null) found.value ??= at;
  }
  return found;
}

/** One of its figures in the unit that a metric is told in; null where the two do not measure the same. */
export function inUnit(value: number, dimension: AlertFigures['dimension'], unit: string | undefined): number | null {
  if (dimension === 'time') return unit === 'ms' ? value : unit === 's' ? value / 1_000 : null;
  if (dimension === 'share') return unit === 'ratio' ? value : unit === '%' ? value * 100 : null;
  return null;
}
