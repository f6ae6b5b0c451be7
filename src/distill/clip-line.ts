/**
 * A line longer than its share, shown as head … tail with its length, and with what matters in its middle.
 * Owns: cutting one line. Refuses: cutting without a word.
 */

/** What is worth seeing when it stands deep inside a long line. */
const TELLING =
  /\b(?:\w*(?:Error|Exception)\b|error|failed|failure|fatal|panic|refused|timed? ?out|denied|not found|cannot|unable|invalid|exceeded|expired|exhausted|[45]\d\d [A-Z]\w+)/gi;
/** A long address or an encoded value: shortened before the line is. */
const LONG_RUN = /\b\w{2,12}:\/\/[^\s"'<>]{64,}|[A-Za-z0-9+=%]{73,}/g;

/** Does not end inside a surrogate pair. */
function cut(text: string, from: number, to: number): string {
  let start = Math.max(0, from);
  let end = Math.min(text.length, to);
  if (start > 0 && /[\udc00-\udfff]/.test(text[start] ?? '')) start += 1;
  if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

/** Where, behind `from`, something stands that must be seen: a name that was asked for, else a word of failure; or -1. */
function focusOf(text: string, from: number, to: number, names: readonly string[]): number {
  const lower = text.toLowerCase();
  for (const name of names) {
    const at = lower.indexOf(name, from);
    if (at !== -1 && at < to && !lower.slice(0, from).includes(name)) return at;
  }
  TELLING.lastIndex = 0;
  for (let match = TELLING.exec(text); match !== null && match.index < to; match = TELLING.exec(text)) {
    return match.index + match[0].length > from ? match.index : -1;
  }
  return -1;
}

/**
 * At most about `limit` characters of `text`; what is left out is marked with "…", and the whole length is said.
 * `names` (lower case) are looked for first, then words of failure, so that a window around them stays.
 */
export function clipLine(text: string, limit: number, names: readonly string[] = []): string {
  if (text.length <= limit) return text;
  const said = ` (${text.length} characters)`;
  const short = text.replace(LONG_RUN, (run) => `${cut(run, 0, 44)}…${cut(run, run.length - 12, run.length)}`);
  if (short.length + said.length <= limit) return short + said;
  const room = Math.max(24, limit - said.length - 4);
  const tailLength = Math.floor(room * 0.25);
  const headLength = room - tailLength;
  const focus = focusOf(short, headLength, short.length - tailLength, names);
  if (focus === -1) return `${cut(short, 0, headLength)}…${cut(short, short.length - tailLength, short.length)}${said}`;
  const head = cut(short, 0, Math.floor(room * 0.4));
  const from = Math.max(head.length, focus - Math.floor(room * 0.08));
  return `${head}…${cut(short, from, from + Math.floor(room * 0.6))}…${said}`;
}
