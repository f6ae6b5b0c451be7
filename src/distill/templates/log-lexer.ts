/**
 * Owns the fast first pass over log lines: lines that can only have the same codes get the same number.
 * One loop over the characters and no string made for a line that is like an earlier one; a piece is looked at closely
 * (log-token.ts) the first time only. Refuses to grow: both tables are emptied when full, and only the start of a very
 * long line is read.
 */
import { PieceTable } from './log-piece-table.ts';
import { MOST_READ, readPiece, SEPARATORS } from './log-token.ts';
import { BLANK, LogVocabulary } from './log-vocabulary.ts';

const LETTER = 0;
const SEPARATOR = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;
const DOT = 5;
const SLASH = 6;
const KIND = new Uint8Array(65_536);
for (let c = 0; c <= 32; c++) KIND[c] = SPACE;
for (let c = 33; c < 127; c++) KIND[c] = /[A-Za-z]/.test(String.fromCharCode(c)) ? LETTER : MARK;
for (let c = 48; c < 58; c++) KIND[c] = DIGIT;
for (const c of SEPARATORS) KIND[c.charCodeAt(0)] = SEPARATOR;
KIND[46] = DOT;
KIND[47] = SLASH;
KIND[92] = SLASH;

export class LogLexer {
  readonly vocabulary = new LogVocabulary();
  /** Codes by piece number. */
  private pieces: string[] = [];
  private readonly table = new PieceTable(1 << 16);
  /** Piece numbers of the line read last. */
  private readonly line = new Int32Array(MOST_READ);
  private length = 0;
  /** Two hashes of the line read last: equal for lines with equal codes, different otherwise but for chance (2^-64). */
  low = 0;
  high = 0;

  /** The codes of the line scanned last. */
  codes(): string {
    let out = '';
    for (let i = 0; i < this.length; i++) out += (i === 0 ? '' : BLANK) + this.pieces[this.line[i] as number];
    return out;
  }

  /** Reads one line: sets `low` and `high`, and what `codes` returns. False when the line is blank. */
  scan(text: string): boolean {
    const end = text.length < MOST_READ ? text.length : MOST_READ;
    let low = 0;
    let high = 0;
    this.length = 0;
    let i = 0;
    for (;;) {
      while (i < end && KIND[text.charCodeAt(i)] === SPACE) i++;
      if (i >= end) break;
      const start = i;
      // Hashes of the piece (p, q) and of the token in it (t, u); a token with a digit counts by its traits alone.
      let p = 0x2545f491 | 0;
      let q = 0x9e3779b9 | 0;
      let t = 0;
      let u = 0;
      let traits = 0;
      let tokenStart = i;
      for (; i < end; i++) {
        const c = text.charCodeAt(i);
        const kind = KIND[c];
        if (kind === LETTER) {
          traits |= 2;
        } else if (kind === DIGIT) {
          traits |= 1;
          continue;
        } else if (kind === SPACE) break;
        else if (kind === SEPARATOR || (kind === DOT && text.charCodeAt(i + 1) === 46)) {
          if (i > tokenStart) {
            if (traits & 1) t = u = traitsOf(text, tokenStart, i, traits);
            p = (Math.imul(p ^ t, 0x01000193) + 0x51ed27) | 0;
            q = (Math.imul(q ^ u, 0x5bd1e995) + 0x3c6ef3) ^ (q >>> 15);
          }
          p = Math.imul(p ^ c, 0x01000193);
          q = Math.imul(q ^ c, 0x5bd1e995) ^ (q >>> 13);
          t = u = traits = 0;
          tokenStart = i + 1;
          continue;
        } else if (kind === SLASH) traits |= 4;
        t = (Math.imul(t ^ c, 0x01000193) + 7) | 0;
        u = Math.imul((u + c) | 0, 0x5bd1e995) ^ (u >>> 15);
      }
      if (i > tokenStart) {
        if (traits & 1) t = u = traitsOf(text, tokenStart, i, traits);
        p = (Math.imul(p ^ t, 0x01000193) + 0x51ed27) | 0;
        q = (Math.imul(q ^ u, 0x5bd1e995) + 0x3c6ef3) ^ (q >>> 15);
      }
      let piece = this.table.get(p | 0, q | 0);
      if (piece < 0) piece = this.learn(p | 0, q | 0, text.slice(start, i));
      this.line[this.length++] = piece;
      low = (Math.imul(low ^ p, 0x85ebca6b) + q) | 0;
      low ^= low >>> 13;
      high = Math.imul((high + q) | 0, 0xc2b2ae35) ^ p ^ (high >>> 16);
    }
    this.low = low | 0;
    this.high = high | 0;
    return this.length > 0;
  }

  private learn(p: number, q: number, text: string): number {
    if (this.table.full) {
      // Pieces of the line being read stay valid: they move to the front of the emptied list.
      const kept = Array.from(this.line.subarray(0, this.length), (piece) => this.pieces[piece] as string);
      this.pieces = kept;
      for (let i = 0; i < this.length; i++) this.line[i] = i;
      this.table.clear();
    }
    const number = this.pieces.length;
    this.pieces.push(readPiece(text, this.vocabulary));
    this.table.set(p, q, number);
    return number;
  }
}

function isHexadecimal(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const lower = text.charCodeAt(at) | 32;
    if (!(lower >= 48 && lower <= 57) && !(lower >= 97 && lower <= 102)) return false;
  }
  return true;
}

/** What log-token.ts asks of a token with a digit, as one number: the same traits, the same codes. */
function traitsOf(text: string, start: number, end: number, traits: number): number {
  const first = text.charCodeAt(start);
  const hexadecimal = end - start <= 4 && isHexadecimal(text, start, end);
  const pair = hexadecimal ? (end - start <= 2 ? 8 : 16) : 0;
  const opens = KIND[first] === SLASH || first === 126 || first === 46 ? first << 8 : 0;
  return 0x40000000 | opens | pair | traits;
}
