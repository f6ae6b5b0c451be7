/**
 * Owns the first reading of a log line: words, separators and values, one UTF-16 code unit each.
 * A code below 32 is a kind of value, 32 to 126 a separator as it stands, from 256 on a word of the vocabulary.
 * Refuses to look across blanks (log-shape.ts does) and to grow: vocabulary, cache and line length are bounded.
 */
import { HOST_SUFFIXES, UNITS } from './log-words.ts';

/** Any value. */
export const VALUE = '\u0001';
/** A plain number, which may be the first half of a quantity or part of a date. */
export const NUMBER = '\u0002';
export const BLANK = ' ';
const FIRST_WORD = 256;
const MAX_WORDS = 60_000;
const MAX_CHUNKS = 50_000;
/** Characters of a line that are read; the rest adds nothing to what kind of line it is. */
export const MAX_READ = 4096;

const SEPARATOR = new Uint8Array(128);
for (const c of '=:,;|()[]{}<>"\'`#') SEPARATOR[c.charCodeAt(0)] = 1;
const OPENING = new Set('([{<"\'`');
const CLOSING = new Set(')]}>"\'`,;:.!?');

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/?[^/]/;
const PATH = /^(?:~?\/[^/]|\/$|\.{1,2}[/\\]|[A-Za-z]:[\\/]|\\\\)/;
const MANY_SLASHES = /^[^/\\]*[/\\][^/\\]+[/\\]/;
const HARDWARE_ADDRESS = /^(?:[0-9A-Fa-f]{2}[:-]){5,}[0-9A-Fa-f]{2}$/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)*$/;
const ATTACHED_UNIT = /^[+-]?\d+(?:[.,]\d+)*([A-Za-zµ%]+)(?:\/s)?$/;
const LETTERS_HEX = /^(?:[a-f]{8,}|[A-F]{8,})$/;
const MAIL = /^[^@\s]+@[^@\s]+\.[A-Za-z]+$/;

function isHost(token: string): boolean {
  const labels = token.split('.');
  if (labels.length < 3) return labels.length === 2 && labels[1] === 'com';
  const last = (labels.at(-1) ?? '').toLowerCase();
  if (HOST_SUFFIXES.has(last)) return true;
  return last.length === 2 && /^(?:com?|edu|ac|gov|net|org)$/i.test(labels.at(-2) ?? '');
}

/** Reads lines into code strings and keeps the vocabulary that says which word a code stands for. */
export class LogLexer {
  private readonly codes = new Map<string, string>();
  private readonly words: string[] = [];
  private chunks = new Map<string, string>();

  /** The code of a word; VALUE once the vocabulary is full, since a log with that many words has no such words. */
  code(word: string): string {
    const known = this.codes.get(word);
    if (known !== undefined) return known;
    if (this.words.length >= MAX_WORDS) return VALUE;
    const code = String.fromCharCode(FIRST_WORD + this.words.length);
    const kept = Buffer.from(word).toString();
    this.words.push(kept);
    this.codes.set(kept, code);
    return code;
  }

  /** The text behind one code unit. */
  text(code: string): string {
    const n = code.charCodeAt(0);
    if (n < 32) return '<*>';
    return n < FIRST_WORD ? code : (this.words[n - FIRST_WORD] ?? '<*>');
  }

  /** One line as codes; runs of blanks count as one, outer ones not at all. */
  read(line: string): string {
    const end = Math.min(line.length, MAX_READ);
    let out = '';
    let start = -1;
    for (let i = 0; i <= end; i++) {
      const blank = i === end || line.charCodeAt(i) <= 32;
      if (!blank) {
        if (start < 0) start = i;
      } else if (start >= 0) {
        if (out !== '') out += BLANK;
        out += this.chunk(line.slice(start, i));
        start = -1;
      }
    }
    return out;
  }

  private chunk(text: string): string {
    const known = this.chunks.get(text);
    if (known !== undefined) return known;
    const codes = this.readChunk(text);
    if (text.length <= 64) {
      if (this.chunks.size >= MAX_CHUNKS) this.chunks = new Map();
      this.chunks.set(Buffer.from(text).toString(), codes);
    }
    return codes;
  }

  private readChunk(text: string): string {
    let from = 0;
    let to = text.length;
    let out = '';
    while (from < to && OPENING.has(text[from] as string)) out += text[from++];
    while (to > from && CLOSING.has(text[to - 1] as string)) to--;
    const tail = text.slice(to);
    const core = text.slice(from, to);
    if (core === '') return squeeze(out + tail);
    if (SCHEME.test(core) || HARDWARE_ADDRESS.test(core) || MAIL.test(core)) return out + VALUE + squeeze(tail);
    return out + this.split(core) + squeeze(tail);
  }

  private split(core: string): string {
    let out = '';
    let start = 0;
    for (let i = 0; i <= core.length; i++) {
      const c = i < core.length ? core.charCodeAt(i) : 0;
      const dots = c === 46 && core.charCodeAt(i + 1) === 46;
      if (i < core.length && !dots && !(c < 128 && SEPARATOR[c] === 1)) continue;
      if (i > start) {
        const token = core.slice(start, i);
        // A drive letter or a scheme keeps its colon: what follows is one address.
        if (c === 58 && PATH.test(core.slice(start)) && !token.startsWith('/')) {
          return out + VALUE;
        }
        out += this.token(token);
      }
      if (dots) while (core.charCodeAt(i + 1) === 46) i++;
      if (i < core.length) out += core[i] as string;
      start = i + 1;
    }
    return squeeze(out);
  }

  private token(token: string): string {
    let digit = false;
    let letter = false;
    let mark = false;
    for (let i = 0; i < token.length; i++) {
      const c = token.charCodeAt(i);
      if (c >= 48 && c <= 57) digit = true;
      else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c > 127) letter = true;
      else mark = true;
    }
    if (digit) {
      if (!letter) return PLAIN_NUMBER.test(token) ? NUMBER : VALUE;
      const unit = ATTACHED_UNIT.exec(token)?.[1];
      return unit !== undefined && UNITS.has(unit.toLowerCase()) ? VALUE : VALUE;
    }
    if (!mark) return LETTERS_HEX.test(token) ? VALUE : this.code(token);
    if (PATH.test(token) || MANY_SLASHES.test(token)) return VALUE;
    if (token.includes('.') && isHost(token)) return VALUE;
    return this.code(token);
  }
}

function squeeze(codes: string): string {
  let out = '';
  for (let i = 0; i < codes.length; i++) {
    const c = codes.charCodeAt(i);
    if (i > 0 && c === codes.charCodeAt(i - 1) && c < 127 && c > 31) continue;
    out += codes[i];
  }
  return out;
}
