/**
 * Words that a symptom and a change can share.
 * Owns: cutting identifiers and prose into comparable words, and finding rare literal names.
 * Refuses: weighing them; that needs all changes side by side.
 */

const stop = new Set(
  (
    'the and for with from that this not was are has had will but can its into then than per via only also when where ' +
    'func function def return const let var val mut public private static final class struct enum interface type void ' +
    'int string bool boolean float double byte char long null nil none undefined true false new self this import ' +
    'export default async await else elif end begin raise throw throws try catch except finally switch case break ' +
    'continue while each map err error errors ctx context req res resp request response src lib app main index test ' +
    'get set add put use make init info warn warning debug log logger level service services server client handler ' +
    'internal pkg cmd file line code value values name names data list item items object key keys http https www com ' +
    'fix feat chore refactor docs style perf tidy simplify update change changed changes deploy version release ' +
    'above below over under after before during sustained observed threshold monitor alert rising high low metric ' +
    'returned returning failed failing failure failures fails message messages status total count ratio rate seconds'
  ).split(' '),
);

// biome-ignore format: a table is read by column
const short: Record<string, string> = {
  conn: 'connection', conns: 'connection', connections: 'connection', cfg: 'config', configuration: 'config',
  msg: 'message', auth: 'auth', db: 'database', mem: 'memory', ttl: 'ttl', qty: 'quantity', amt: 'amount',
  addr: 'address', repo: 'repository', idx: 'index', certs: 'certificate', cert: 'certificate', creds: 'credential',
  credentials: 'credential', timeouts: 'timeout', deadlines: 'deadline', retries: 'retry', retrying: 'retry',
  expired: 'expire', expiry: 'expire', expires: 'expire', queries: 'query', entries: 'entry', categories: 'category',
  currencies: 'currency', cached: 'cache', caching: 'cache', caches: 'cache',
};

/** Lower-case words of an identifier or a sentence, plural `s` cut off; words that say nothing are left out. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const part of text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)) {
    if (part.length < 3 || /^\d/.test(part) || stop.has(part)) continue;
    const word =
      short[part] ?? (part.length > 4 && part.endsWith('s') && !part.endsWith('ss') ? part.slice(0, -1) : part);
    if (!stop.has(word)) words.push(word);
  }
  return words;
}

/** A file's name without its folder stands in many places: `spool.py`, `index.js`. */
const fileAlone = /^[A-Za-z]+\.(?:py|go|[jt]sx?|java|rb|rs|cs|php|kt|c|cc|cpp|sql|ya?ml|json|ex|exs|scala|sh)$/;

const spelled = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[-.]/g, '_');

/**
 * Names that are unlikely to be shared by chance: joined by `_`, `-`, `.` or a hump, or all capitals.
 * `dashboard_favorites`, `parcelId`, `TILE_HOST`; spelled `parcel_id`, so that both sides compare. And what stands in
 * quotation marks and is no mere word: `'%d/%m/%Y'`.
 */
export function literalsOf(text: string): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  // A name is begun where letters and digits begin, else a long one is tried again from each of them.
  for (const [whole, joined] of text.matchAll(
    /(?<![A-Za-z0-9])[0-9]*([A-Za-z][A-Za-z0-9]{0,80}(?:[_.-][A-Za-z0-9]+)+)|(?<![a-z])[a-z]+(?:[A-Z][a-z0-9]+)+|[A-Z]{2}[A-Z0-9_]{4,}|[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+/g,
  )) {
    const name = joined ?? whole;
    if (seen.has(name)) continue;
    seen.add(name);
    if (name.length < 6 || name.length > 80 || fileAlone.test(name)) continue;
    found.add(spelled(name));
    // `Status.ON_HOLD` is also named by what stands behind the dot.
    for (const part of name.split('.').slice(1))
      if (part.length >= 6 && /[A-Z_-]/.test(part.slice(1))) found.add(spelled(part));
  }
  for (const [, quoted = ''] of text.matchAll(/["'`]([^"'`\n]{6,60})["'`]/g))
    if (/[^\w\s.-]/.test(quoted)) found.add(quoted.toLowerCase());
  return found;
}
