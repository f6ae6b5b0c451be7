/**
 * A line longer than its share, shown as head … tail with its length, and with what matters in its middle.
 * Owns: cutting one line. Refuses: cutting without a word.
 */

/** What is worth seeing when it stands deep inside a long line. */
const TELLING =
  /\b(?:\w*(?:Error|Exception)\b|error|failed|failure|fatal|panic|refused|timed? ?out|denied|not found|cannot|unable|invalid|exceeded|expired|exhausted|[45]\d\d [A-Z]\w+)/gi;

/** Does not end inside a surrogate pair. */
function cut(text: string, from: number, to: number): string {
  let start = Math.max(0, from);
  let end = Math.min(text.length, to);
  if (start > 0 && /[\udc00-\udfff]/.test(text[start] ?? '')) start += 1;
  if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

/**
 * At most about `limit` characters of `text`; what is left out is marked with "…", and the whole length is said.
 * `names` (lower case) are looked for first, then words of failure, so that a window around them stays.
 */
export function clipLine(text: string, limit: number, names: readonly string[] = []): string {
  if (text.length <= limit) return text;
  const said = ` (${text.length} characters)`;
  const room = Math.max(24, limit - said.length - 4);
  const lower = text.toLowerCase();
  let focus = -1;
  for (const name of names) {
    const at = lower.indexOf(name);
    if (at > room * 0.6 && at < text.length - room * 0.2) {
      focus = at;
      break;
    }
  }
  if (focus === -1) {
    TELLING.lastIndex = 0;
    const early = TELLING.exec(text);
    if (early !== null && early.index > room * 0.6 && early.index < text.length - room * 0.2) focus = early.index;
  }
  if (focus === -1)
    return `${cut(text, 0, Math.floor(room * 0.75))}…${cut(text, text.length - Math.floor(room * 0.25), text.length)}${said}`;
  const head = cut(text, 0, Math.floor(room * 0.35));
  const from = Math.max(head.length, focus - Math.floor(room * 0.1));
  const middle = cut(text, from, focus + Math.floor(room * 0.55));
  return `${head}…${middle}…${said}`;
}
