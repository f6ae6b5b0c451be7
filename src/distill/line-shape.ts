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

const DIGIT = 2;
/** 1 for letters and "_", 2 for digits, 0 for what separates, by byte; all characters beyond ASCII are letters. */
const CLASS = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || code === 95 || code >= 128 ? 1 : 0;
});

/** The line as bytes. Asking a string for each character costs several times as much as this copy. */
const bytes = Buffer.alloc(DECIDING);
const encoder = new TextEncoder();

function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 48 && code <= 57;
}

/** The two halves of the hash in the making. Outside the function, because a closure a line costs as much as the line. */
let high = 0;
let low = 0;

function mix(value: number): void {
  high = Math.imul(high ^ value, PRIME);
  low = Math.imul(low ^ (value + 0x9e37), 0x85ebca6b);
  low ^= low >>> 13;
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

/** A 52-bit hash of the line's shape. Runs once a line, so it walks bytes and makes no strings. */
export function shapeOf(line: string): number {
  high = 0x811c9dc5;
  low = 0x7ee3623b;
  const length = encoder.encodeInto(line, bytes).written;
  let lastWasValue = false;
  let pendingSeparator = 0;
  let wordAt = 0;
  let sawMethod = false;
  for (let at = 0; at < length; ) {
    const code = bytes[at] as number;
    if (CLASS[code] === 0) {
      if (code === 32 || code === 9) {
        if (pendingSeparator === 0) pendingSeparator = 32;
      } else if (pendingSeparator === 0 || pendingSeparator === 32) pendingSeparator = code;
      else {
        mix(pendingSeparator);
        pendingSeparator = code;
      }
      at += 1;
      continue;
    }
    const from = at;
    // Collected without a branch: in identifiers nobody can guess which character is a digit.
    let kinds = 0;
    let word = 0x811c9dc5;
    for (; at < length; at += 1) {
      const inner = bytes[at] as number;
      const kind = CLASS[inner] as number;
      if (kind === 0) break;
      kinds |= kind;
      word = Math.imul(word ^ inner, PRIME);
    }
    let value = 0;
    if ((kinds & DIGIT) !== 0 || (at - from >= LONG_RUN && charactersIn(from, at) >= LONG_RUN)) {
      if (at - from === 1 && code === 48) value = 2;
      else if (at - from === 3 && (code === 52 || code === 53) && isDigit(bytes[from + 1]) && pendingSeparator !== 46) {
        const named = STATUS_WORD.test(bytes.toString('latin1', wordAt, Math.min(length, wordAt + 8)));
        value = named || (sawMethod && pendingSeparator === 32) ? code : 1;
      } else if (code >= 65 && code <= 90 && isDiagnosticCode(from, at)) value = 0;
      else value = 1;
    }
    if (value === 1) {
      // A value behind a value: "10.0.0.1", "3 / 7"; one is enough.
      if (!lastWasValue) {
        mix(pendingSeparator);
        mix(1);
      }
      lastWasValue = true;
    } else {
      mix(pendingSeparator);
      if (value !== 0) mix(value);
      else {
        wordAt = from;
        if (
          !sawMethod &&
          code < 91 &&
          at - from <= 7 &&
          at - from >= 3 &&
          METHOD.test(bytes.toString('latin1', from, at))
        )
          sawMethod = true;
        mix(word);
      }
      lastWasValue = false;
    }
    pendingSeparator = 0;
  }
  mix(pendingSeparator === 32 ? 0 : pendingSeparator);
  return (high >>> 0) * 0x100000 + ((low >>> 0) & 0xfffff);
}
