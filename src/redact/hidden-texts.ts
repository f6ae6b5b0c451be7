/**
 * Secrets that a reader sees and a search does not: behind characters that nobody sees, in full-width letters and signs, in
 * Base64.
 * Owns: the text as a reader sees it, what stands in a run of Base64, and where in the text as it is that was.
 * Refuses: knowing any secret; the scanner does.
 */
import type { Found, Scanner } from './scan.ts';

/** Characters without a look, and the full-width forms of printable ASCII (Unicode's Halfwidth and Fullwidth Forms). */
const odd = /\p{Default_Ignorable_Code_Point}+|[\uff01-\uff5e]/u;
const oddEach = new RegExp(odd, 'gu');
const fullWidth = { first: 0xff01, last: 0xff5e, toAscii: 0xfee0 };
/** Shorter runs of Base64 hold no name with its value. */
const shortestRun = 40;
/** Read of a run to see whether it is text. */
const judged = 64;
const group = 4;

const alphabet = new Uint8Array(128);
for (const it of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_') alphabet[it.charCodeAt(0)] = 1;

/** False for most texts: then there is nothing to look at. */
export function mayHide(text: string): boolean {
  return odd.test(text) || nextRun(text, 0) !== null;
}

/** Yields null now and then, about each `slice` characters, so that other work gets a turn. In no order. */
export function* hiddenIn(text: string, scanner: Scanner, slice = text.length): Generator<Found | null> {
  if (odd.test(text)) yield* unseenIn(text, scanner, slice);
  for (let run = nextRun(text, 0), turn = slice; run; run = nextRun(text, run.end)) {
    const kind = kindIn(text.slice(run.start, run.end), scanner);
    if (kind) yield { ...run, kind };
    if (run.end < turn) continue;
    turn = run.end + slice;
    yield null;
  }
}

function* unseenIn(text: string, scanner: Scanner, slice: number): Generator<Found | null> {
  const seen: string[] = [];
  // Behind each character that is left out, places of both texts are apart by one more.
  const marks = [{ seen: 0, at: 0 }];
  let [length, at, turn] = [0, 0, slice];
  for (const { 0: run, index } of text.matchAll(oddEach)) {
    const code = text.charCodeAt(index);
    const shown = code < fullWidth.first || code > fullWidth.last ? '' : String.fromCharCode(code - fullWidth.toAscii);
    seen.push(text.slice(at, index), shown);
    length += index - at + shown.length;
    at = index + run.length;
    if (shown === '') marks.push({ seen: length, at });
    if (index < turn) continue;
    turn = index + slice;
    yield null;
  }
  seen.push(text.slice(at));
  let mark = 0;
  const placeOf = (place: number): number => {
    while ((marks[mark + 1]?.seen ?? Number.POSITIVE_INFINITY) <= place) mark += 1;
    const { seen: from, at: there } = marks[mark] ?? { seen: 0, at: 0 };
    return there + place - from;
  };
  for (const found of scanner.scan(seen.join(''), slice)) {
    // Finds come in rising order, and so do their ends.
    const start = found ? placeOf(found.start) : 0;
    yield found ? { ...found, start, end: placeOf(found.end - 1) + 1 } : null;
  }
}

/** The next long run at or after `from`. */
function nextRun(text: string, from: number): { start: number; end: number } | null {
  // No run that is long enough stands between two looks.
  for (let at = from + shortestRun - 1; at < text.length; at += shortestRun) {
    if (!isBase64(text, at)) continue;
    let start = at;
    let end = at + 1;
    while (start > from && isBase64(text, start - 1)) start -= 1;
    while (isBase64(text, end)) end += 1;
    if (end - start >= shortestRun) return { start, end };
    at = end - 1;
  }
  return null;
}

function isBase64(text: string, at: number): boolean {
  return alphabet[text.charCodeAt(at)] === 1;
}

/** A path or a name may stand before it, so it need not begin with a group. */
function kindIn(run: string, scanner: Scanner): string | null {
  for (let before = 0; before < group; before += 1) {
    if (!isText(Buffer.from(run.slice(before, before + judged), 'base64'))) continue;
    for (const found of scanner.scan(Buffer.from(run.slice(before), 'base64').toString('latin1')))
      if (found) return found.kind;
  }
  return null;
}

function isText(bytes: Buffer): boolean {
  return bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13);
}
