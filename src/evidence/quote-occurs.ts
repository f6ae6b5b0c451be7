/**
 * Whether a quote stands in a stored output, as it was stored or as a digest of it shows it.
 * Owns: the ways in which digests differ from what they quote: times shown as UTC and relative to the incident, blanks
 * folded, texts of JSON without its escapes, and long lines without their middle. Refuses: any other difference; a quote proves something only word for word.
 */
import { showTimes } from '../distill/show-times.ts';
import { parseTime, showTime } from '../distill/times.ts';

/** Characters; nobody quotes more, and such a quote must stand there as it is. */
const longestQuote = 1_000;
/** Of a word by which places are found: a long one that repeats itself is slow to look for. */
const longestAnchor = 60;
/** Characters of output that are looked at with their times shown. */
const mostShown = 120_000;
/** Characters of one piece of it; times are shown in no longer text. */
const longestWindow = 40_000;
/** A time takes this much more room as it was written than as it is shown, and blanks may stand around it. */
const room = 200;
const shownTime = /(?:\d{4}-\d\d-\d\dT)?\d\d:\d\d:\d\d(?:\.\d{1,9})?Z(?:, T[+-][\d.a-zµ]{1,30})?/;
const distance = /(?<=\dZ), T[+-][\d.a-zµ]{1,30}/g;
/** Of a quote of a clipped line: characters of each part, places that are tried, characters of a line. */
const shortestPart = 12;
const mostTries = 200;
const longestLine = 20_000;
/** Where a table's header says what a number is, the digest knew it; here the quote itself says which time it must be. */
const epoch = /(?<![\w.:-])(?:\d{10}(?:\.\d{1,9})?|\d{13}|\d{16}|\d{19})(?![\w.])/g;

/** `incidentStart`, epoch ms: the zero of "T+" in the digest. */
export function quoteOccurs(output: string, quote: string, incidentStart?: number): boolean {
  if (output.includes(quote)) return true;
  if (quote.length > longestQuote) return false;
  return occursShown(output, quote, incidentStart) || occursAsText(output, quote) || occursClipped(output, quote);
}

/** The words of a text inside JSON, whose marks are written as two characters. */
function occursAsText(output: string, quote: string): boolean {
  const written = JSON.stringify(quote).slice(1, -1);
  return written !== quote && output.includes(written);
}

/** A long line is shown without its middle: each part must be long enough to be recognised, all in one line, in order. */
function occursClipped(output: string, quote: string): boolean {
  const parts = quote.split('…').map((part) => part.trim());
  const [first = '', ...others] = parts;
  if (others.length === 0 || parts.some(({ length }) => length < shortestPart)) return false;
  let tries = mostTries;
  for (let at = output.indexOf(first); at >= 0 && tries > 0; at = output.indexOf(first, at + first.length)) {
    tries -= 1;
    const end = output.indexOf('\n', at);
    const line = output.slice(at, Math.min(end < 0 ? output.length : end, at + longestLine));
    let from = first.length;
    const isThere = others.every((part) => {
      const found = line.indexOf(part, from);
      from = found + part.length;
      return found >= 0;
    });
    if (isThere) return true;
  }
  return false;
}

function occursShown(output: string, quote: string, incidentStart?: number): boolean {
  const wanted = folded(quote);
  const [anchor = ''] = wanted
    .split(shownTime)
    .flatMap((part) => part.split(' '))
    .toSorted((one, other) => other.length - one.length);
  return windowsAround(output, anchor.slice(0, longestAnchor), 2 * quote.length + room).some((window) => {
    if (folded(window).includes(wanted)) return true;
    const shown = showTimes(window, incidentStart);
    if (folded(shown).includes(wanted)) return true;
    const allShown = folded(epochsShown(shown, incidentStart));
    // Who quotes a time may leave out how far from the start it is.
    return allShown.includes(wanted) || allShown.replaceAll(distance, '').includes(wanted);
  });
}

/** The text around the places of a word, up to the bound; without a word the beginning. */
function windowsAround(output: string, word: string, reach: number): string[] {
  if (word === '') return [output.slice(0, longestWindow)];
  const windows: { from: number; to: number }[] = [];
  let left = mostShown;
  for (let at = output.indexOf(word); at >= 0 && left > 0; at = output.indexOf(word, at + word.length)) {
    const [from, to] = [Math.max(0, at - reach), at + word.length + reach];
    const last = windows.at(-1);
    left -= to - Math.max(from, last?.to ?? 0);
    if (last && from <= last.to && to - last.from < longestWindow) last.to = to;
    else windows.push({ from, to });
  }
  return windows.map(({ from, to }) => output.slice(from, to));
}

function epochsShown(text: string, incidentStart?: number): string {
  return text.replace(epoch, (digits) => {
    const time = parseTime(digits);
    return time === undefined ? digits : showTime(time, incidentStart, true);
  });
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
