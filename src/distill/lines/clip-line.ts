/**
 * A line longer than its share, shown as head … tail with its length, and with what matters in its middle.
 * Owns: cutting one line. Refuses: cutting without a word.
 */

/** Words of failure inside a long line: those that say what failed, and those that only say that something did. */
const TELLING =
  /\b(?:(refused|timed? ?out|denied|forbidden|unauthorized|not (?:found|valid|exist\w*|permitted|ready)|no such|could ?n[o']t|cannot|can't|unable|unknown|invalid|exceeded|expired|exhausted|mismatch|conflict|x509|unreachable|undefined|missing|insufficient|untolerated|didn't match|too (?:many|large|long)|deadlock|violates?|\w+(?:Error|Exception))\b|(?:error|failed|failure|fatal|panic|[45]\d\d [A-Z]\w+))/gi;
const SPECIFIC = 3;
/** A long address or an encoded value: shortened before the line is. */
const LONG_RUN = /\b\w{2,12}:\/\/[^\s"'<>]{64,}|(?<![A-Za-z0-9+=%])[A-Za-z0-9+=%]{73,}/g;

/** A word long enough that saying it twice costs more than it tells. */
const REPEATABLE = /[^\s"'(){}[\],]{24,}/g;
/** A reason of fewer characters is told with what it is a reason for. */
const SHORT_REASON = 60;

/** Characters of a line that are looked through for what matters; of a longer one the middle is not. */
const LONGEST = 40_000;

/** Does not end inside a surrogate pair. */
function cut(text: string, from: number, to: number): string {
  let start = Math.max(0, from);
  let end = Math.min(text.length, to);
  if (start > 0 && /[\udc00-\udfff]/.test(text[start] ?? '')) start += 1;
  if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? '')) end -= 1;
  return text.slice(start, end);
}

/** What a name that was asked for counts for against any words of failure. */
const ASKED = 1000;

/**
 * Where, between `from` and `to`, a window of `width` shows most of what must be seen, and how much that is: a name that was
 * asked for, else words of failure.
 */
function focusOf(
  text: string,
  from: number,
  to: number,
  width: number,
  names: readonly string[],
): { at: number; weight: number } {
  const lower = text.toLowerCase();
  for (const name of names) {
    const at = lower.indexOf(name, from);
    if (at !== -1 && at < to && !lower.slice(0, from).includes(name)) return { at, weight: ASKED };
  }
  const found: { at: number; weight: number }[] = [];
  for (const match of text.matchAll(TELLING)) {
    if (match.index < to && match.index + match[0].length > from)
      found.push({ at: match.index, weight: match[1] === undefined ? 1 : SPECIFIC });
    if (found.length > MOST_FOUND) break;
  }
  let best = -1;
  let most = 0;
  for (const [index, { at }] of found.entries()) {
    let sum = 0;
    for (let next = index; next < found.length && (found[next]?.at ?? 0) < at + width; next += 1)
      sum += found[next]?.weight ?? 0;
    if (sum > most) [best, most] = [at, sum];
  }
  return { at: best, weight: most };
}

/** More words of failure than this in one line say no more. */
const MOST_FOUND = 60;

/**
 * At most about `limit` characters of `text`; what is left out is marked with "…", and the whole length is said.
 * `names` (lower case) are looked for first, then words of failure, so that a window around them stays.
 */
export function clipLine(text: string, limit: number, names: readonly string[] = []): string {
  if (text.length <= limit) return text;
  const said = ` (${text.length} characters)`;
  const near =
    text.length <= LONGEST
      ? text
      : `${cut(text, 0, LONGEST * 0.75)}…${cut(text, text.length - LONGEST * 0.25, text.length)}`;
  const short = withoutRepeats(
    near.replace(LONG_RUN, (run) => `${cut(run, 0, 44)}…${cut(run, run.length - 12, run.length)}`),
  );
  if (short.length + said.length <= limit) return short + said;
  const room = Math.max(24, limit - said.length - 4);
  // Errors are wrapped from the inside: what stands behind the last colon is the reason of all before it.
  const tailLength = Math.min(Math.floor(room * 0.55), Math.max(Math.floor(room * 0.25), reasonLength(short)));
  const headLength = room - tailLength;
  const focus = focusOf(short, headLength, short.length - tailLength, Math.floor(room * 0.5), names);
  const tail = cut(short, short.length - tailLength, short.length);
  if (focus.weight <= focusOf(tail, 0, tail.length, room, names).weight)
    return `${cut(short, 0, headLength)}…${tail}${said}`;
  const head = cut(short, 0, Math.floor(room * 0.4));
  const from = Math.max(head.length, focus.at - Math.floor(room * 0.08));
  return `${head}…${cut(short, from, from + Math.floor(room * 0.6))}…${said}`;
}

/** The text with each long word that stood in it before as "…": images, addresses and ids that every wrapper repeats. */
function withoutRepeats(text: string): string {
  const seen = new Set<string>();
  return text.replace(REPEATABLE, (word) => {
    if (seen.has(word)) return '…';
    seen.add(word);
    return word;
  });
}

/** How many characters the last link of a chain of reasons takes, and the one before it where it is short. */
function reasonLength(text: string): number {
  const last = text.lastIndexOf(': ', text.length - 3);
  if (last === -1) return 0;
  const before = text.lastIndexOf(': ', last - 1);
  const length = text.length - last - 2;
  return length < SHORT_REASON && before !== -1 ? Math.min(text.length - before - 2, 2 * SHORT_REASON) : length;
}
