/**
 * The shape of a line: a number that is equal for lines which differ in values only.
 * Owns: what counts as a value. A word with a digit is one, and so is an unbroken run of 40 characters or more; runs of
 * values collapse. What tells success from failure stays: a lone 0 against any other number, an HTTP status of 4xx or 5xx,
 * and short diagnostic codes such as E1234. Refuses: merging shapes that differ in words; templates (log-templates.ts) do that.
 */

/** UTF-8 bytes that decide; what follows is the same shape whatever it is. */
const DECIDING = 4096;
const PRIME = 0x01000193;
/** An unbroken run of this many characters is a value. */
const LONG_RUN = 40;
/** Characters of the longest diagnostic code. */
const LONGEST_CODE = 11;

const DIGIT = 2;
/** 1 for letters and "_", 2 for digits, 0 for what separates, by byte; all characters beyond ASCII are letters. */
const CLASS = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || code === 95 || code >= 128 ? 1 : 0;
});

/** The line as bytes, with a separator behind the last. Asking a string for each character costs several times as much. */
const bytes = Buffer.alloc(DECIDING + 1);
const room = bytes.subarray(0, DECIDING);
const encoder = new TextEncoder();

/** Characters of a line that is written by hand: calling the encoder costs more than so few. */
const SHORT = 24;

/** Writes the line into `bytes`; returns how many it took. */
function encode(line: string): number {
  if (line.length > SHORT) return encoder.encodeInto(line, room).written;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code > 127) return encoder.encodeInto(line, room).written;
    bytes[at] = code;
  }
  return line.length;
}

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 48 && code <= 57;
}

/** A diagnostic's code: one to six capitals, then three to five digits. */
function isDiagnosticCode(from: number, to: number): boolean {
  let at = from;
  while (at < to && (bytes[at] as number) >= 65 && (bytes[at] as number) <= 90) at += 1;
  const letters = at - from;
  while (at < to && isDigit(bytes[at])) at += 1;
  const numbers = at - from - letters;
  return at === to && letters >= 1 && letters <= 6 && numbers >= 3 && numbers <= 5;
}

/** How many characters the bytes are. */
function charactersIn(from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (((bytes[at] as number) & 0xc0) !== 0x80) count += 1;
  return count;
}

const STATUS_WORD = /^(?:stat|code|http|returned|respon[sd])/i;
const METHOD = /^(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS)\b/;

/** Whether a digit stands directly before or behind, with a point, a colon or a dash between. */
function isPart(from: number, to: number): boolean {
  const joins = (code: number | undefined): boolean => code === 46 || code === 58 || code === 45;
  return (joins(bytes[from - 1]) && isDigit(bytes[from - 2])) || (joins(bytes[to]) && isDigit(bytes[to + 1]));
}

/** What a word with a digit counts as: 0 for a word like others, 1 for a value, else what tells it from other values. */
function valueOf(
  from: number,
  to: number,
  wordAt: number,
  length: number,
  separator: number,
  request: boolean,
): number {
  const first = bytes[from] as number;
  const size = to - from;
  // A 0 in an address, a version or a clock is a part of it.
  if (size === 1 && first === 48) return isPart(from, to) ? 1 : 2;
  if (size === 3 && (first === 52 || first === 53) && isDigit(bytes[from + 1]) && separator !== 46) {
    const named = STATUS_WORD.test(bytes.toString('latin1', wordAt, Math.min(length, wordAt + 8)));
    return named || (request && separator === 32) ? first : 1;
  }
  return first >= 65 && first <= 90 && isDiagnosticCode(from, to) ? 0 : 1;
}

/**
 * A 52-bit hash of the line's shape. Runs once a line, so it walks bytes, makes no strings, and keeps both halves of the
 * hash in variables of its own: a function that mixes them would cost a fifth of the whole.
 */
export function shapeOf(line: string): number {
  let high = 0x811c9dc5 | 0;
  let low = 0x7ee3623b;
  const length = encode(line);
  bytes[length] = 0;
  let lastWasValue = false;
  /** The separators since the last word: spaces count when nothing else stands there. */
  let between = 0;
  let wordAt = 0;
  let sawMethod = false;
  for (let at = 0; at < length; ) {
    const code = bytes[at] as number;
    if (CLASS[code] === 0) {
      if (code !== 32 && code !== 9) between = between === 32 ? code : Math.imul(between, 31) + code;
      else if (between === 0) between = 32;
      at += 1;
      continue;
    }
    const from = at;
    // Collected without a branch: in identifiers nobody can guess which character is a digit.
    let kinds = 0;
    let word = 0x811c9dc5 | 0;
    let inner = code;
    let kind = CLASS[inner] as number;
    do {
      kinds |= kind;
      word = Math.imul(word ^ inner, PRIME);
      at += 1;
      inner = bytes[at] as number;
      kind = CLASS[inner] as number;
    } while (kind !== 0);
    const size = at - from;
    let value = 0;
    if ((kinds & DIGIT) !== 0) value = size > LONGEST_CODE ? 1 : valueOf(from, at, wordAt, length, between, sawMethod);
    else if (size >= LONG_RUN && charactersIn(from, at) >= LONG_RUN) value = 1;
    // A value behind a value and one separator: "10.0.0.1", "3 / 7"; one is enough.
    if (value !== 1 || !lastWasValue || between !== (between & 0xff)) {
      const mixed = (value === 0 ? word : value) ^ Math.imul(between, 0x9e3779b1);
      high = Math.imul(high ^ mixed, PRIME);
      low = Math.imul(low ^ (mixed + 0x9e37), 0x85ebca6b);
      low ^= low >>> 13;
    }
    if (value === 0) {
      wordAt = from;
      const capitals = code < 91 && size >= 3 && size <= 7;
      if (capitals && !sawMethod && METHOD.test(bytes.toString('latin1', from, at))) sawMethod = true;
    }
    lastWasValue = value === 1;
    between = 0;
  }
  const end = between === 32 ? 0 : between;
  high = Math.imul(high ^ end, PRIME);
  low = Math.imul(low ^ (end + 0x9e37), 0x85ebca6b);
  low ^= low >>> 13;
  return (high >>> 0) * 0x100000 + (low & 0xfffff);
}
