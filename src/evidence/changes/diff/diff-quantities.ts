/**
 * Quantities in source code and settings, in one unit each.
 * Owns: reading `15 * time.Minute`, `ofSeconds(5)`, `minutes=5`, `250ms`, `2Gi`, `5_000`, `10%` as a value and a dimension.
 * Refuses: versions, identifiers with digits, dates and addresses.
 */

export interface Quantity {
  /** Milliseconds, bytes, or the plain number. */
  value: number;
  dimension: 'time' | 'bytes' | 'plain';
  start: number;
  end: number;
}

const timeUnits: [RegExp, number][] = [
  [/^(?:ns|nanos?|nanoseconds?)$/, 1e-6],
  [/^(?:us|µs|micros?|microseconds?)$/, 1e-3],
  [/^(?:ms|millis?|milliseconds?|msecs?)$/, 1],
  [/^(?:s|secs?|seconds?)$/, 1e3],
  [/^(?:m|mins?|minutes?)$/, 6e4],
  [/^(?:h|hrs?|hours?)$/, 36e5],
  [/^(?:d|days?)$/, 864e5],
];
const byteUnits: [RegExp, number][] = [
  [/^kb$/, 1e3],
  [/^(?:k|ki|kib)$/, 1024],
  [/^(?:mb)$/, 1e6],
  [/^(?:mi|mib)$/, 2 ** 20],
  [/^gb$/, 1e9],
  [/^(?:g|gi|gib)$/, 2 ** 30],
  [/^(?:ti|tib|tb)$/, 2 ** 40],
];
const number = String.raw`\d[\d_]*(?:\.\d+)?(?:e\d+)?`;
const unitWord = '(?:nano|micro|milli)?(?:seconds?|secs?|s)|minutes?|mins?|hours?|days?|millis|micros|nanos|ms';
/** Five fields or more of a cron schedule, at least one of them a star. */
export const cron = /(?<=["'`\s:]|^)(?=[\d,/-]*[ \d,/*-]*\*)(?:[\d*,/-]+ ){4,5}[\d*,/A-Z-]+(?=["'`\s]|$)/;
/** Unit before (`ofSeconds(5)`, `from_millis(5)`, `minutes=5`, `timeout_ms: 5`), number, unit behind. */
const pattern = new RegExp(
  String.raw`(?:(?:\b(?:of|from_|from)?|_|(?<=[a-z]))(?<pre>${unitWord})["']?\s*[(=:]\s*["']?)?(?:(?<=-X(?:m[xsn]|ss))|(?<![\w.#/-]|\d\.))-?(?<num>${number})(?:\s*\*\s*(?:\w+\.)?(?<post>${unitWord})\b|\.(?<ext>${unitWord})\b|\s?(?<suffix>ms|us|µs|ns|s|m|h|d|mins?|secs?|seconds?|minutes?|hours?|days?|[kmgt]i?b?)\b|,\s*(?:TimeUnit\.)?(?<arg>SECONDS|MILLISECONDS|MINUTES|HOURS)\b)?(?<tail>[\w.])?`,
  'gi',
);

export function quantitiesOf(line: string): Quantity[] {
  const found: Quantity[] = [];
  let done = 0;
  // The numbers of a schedule (`0 3 * * *`) are moments.
  const text = line.slice(0, 400).replace(cron, (fields) => ' '.repeat(fields.length));
  for (const match of text.matchAll(pattern)) {
    if (match.index < done) continue;
    const { pre, num, post, ext, suffix, arg, tail } = match.groups ?? {};
    if (
      num === undefined ||
      (tail !== undefined && /\w/.test(tail)) ||
      /^\.\d/.test(line.slice(match.index + match[0].length - 1, match.index + match[0].length + 1))
    )
      continue;
    const plain = Number(num.replace(/_/g, ''));
    if (!Number.isFinite(plain)) continue;
    const unit = (post ?? ext ?? suffix ?? arg ?? (isPlural(line, match.index, pre) ? undefined : pre))?.toLowerCase();
    const product = /^\s*\*\s*(\d[\d_]*)(?:\s*\*\s*(\d[\d_]*))?/.exec(line.slice(match.index + match[0].length));
    const times =
      product && unit === undefined
        ? product.slice(1).reduce((all, one) => all * (one ? Number(one.replace(/_/g, '')) : 1), 1)
        : 1;
    const time = unit === undefined ? undefined : timeUnits.find(([name]) => name.test(unit))?.[1];
    const bytes = unit === undefined ? undefined : byteUnits.find(([name]) => name.test(unit))?.[1];
    const isBytes = bytes !== undefined || (unit === 'm' && /size|bod(?:y|ies)|mem|heap|buffer|bytes|-xm/i.test(line));
    const start = match.index + match[0].search(/\d/);
    const end = match.index + match[0].length + (times === 1 ? 0 : (product?.[0].length ?? 0));
    done = end;
    // `500m` of a processor is half of one.
    if (unit === 'm' && /cpu|cores/i.test(line)) found.push({ value: plain / 1000, dimension: 'plain', start, end });
    else if (isBytes) found.push({ value: plain * (bytes ?? 2 ** 20), dimension: 'bytes', start, end });
    else if (time !== undefined) found.push({ value: plain * time, dimension: 'time', start, end });
    else found.push({ value: plain * times, dimension: 'plain', start, end });
  }
  return found;
}

/** `rows: 200` and `params: 5` end in a unit's letters without being of time; `timeoutMs` and `ttl_s` are. */
function isPlural(line: string, at: number, pre: string | undefined): boolean {
  return pre !== undefined && /^m?s$/i.test(pre) && /[a-z]/i.test(line[at - 1] ?? '');
}

/** The line with each quantity replaced by `#`, spaces dropped: equal for lines that differ in quantities alone. */
export function skeletonOf(line: string, quantities = quantitiesOf(line)): string {
  let text = '';
  let at = 0;
  for (const { start, end } of quantities) {
    text += `${line.slice(at, start)}#`;
    at = end;
  }
  return (text + line.slice(at)).replace(/\s+/g, '').replace(/[,;]$/, '');
}
