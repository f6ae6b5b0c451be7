/**
 * Owns log template mining: lines in, one template id a line and the templates out, with one configuration for all logs.
 * Memory is bounded by the number of shapes kept, whatever the number of lines.
 * Refuses parsing of headers (log-line.ts) and judging what matters (log-digest.ts).
 */
import { LogLexer } from './log-lexer.ts';
import { mergeShapes } from './log-merge.ts';
import { PieceTable } from './log-piece-table.ts';
import { shapeOf } from './log-shape.ts';
import { countWords, ownCopy, VALUE } from './log-vocabulary.ts';

export interface LogTemplate<T = undefined> {
  id: number;
  /** The line with `<*>` where values stand. */
  template: string;
  /** Lines. */
  count: number;
  /** Number of the first and the last line, 0-based. */
  firstLine: number;
  lastLine: number;
  /** The first line of this template, cut at 2,000 characters. */
  example: string;
  /** What the caller counted, joined over all lines of the template. */
  tally: T;
}

/** Something that a caller counts by template, and that joins when shapes merge. */
export interface Tally<T> {
  start(): T;
  join(into: T, from: T): void;
}

interface Seen<T> {
  codes: string;
  count: number;
  first: number;
  last: number;
  example: string;
  tally: T;
}

/** Shapes kept before they are merged early; after that the rarest old ones go together when more than half remain. */
const MAX_SHAPES = 8192;
const MAX_EXAMPLE = 2000;

/** After an early merge that freed little, this many times the next ones only drop; twice as many each time. */
const MOST_SKIPPED = 64;

export class TemplateMiner<T = undefined> {
  private readonly lexer = new LogLexer();
  private seen: Seen<T>[] = [];
  private skip = 0;
  private skipped = 0;
  private readonly tally: Tally<T> | undefined;
  /** Shape number of a line's hashes; NO_WORD where the line must be looked at itself. */
  private readonly byLine = new PieceTable(1 << 17);
  /** The same for lines of values alone that begin with no letter: only letters in front are not in a line's hashes. */
  private readonly byBareLine = new PieceTable(1 << 12);
  private byCodes = new Map<string, number>();
  /** What became of each number that `add` has given: an index into `seen`, which early merging moves. */
  private now = new Int32Array(1024);
  private given = 0;
  private lines = 0;

  constructor(tally?: Tally<T>) {
    this.tally = tally;
  }

  /** What the caller counts for the shape of a number that `add` returned; to be changed in place. */
  tallyOf(number: number): T {
    return (this.seen[this.now[number] as number] as Seen<T>).tally;
  }

  /** Takes one line; returns the number of its shape, which `finish` maps to a template. */
  add(line: string): number {
    this.lexer.scan(line);
    const { low, high } = this.lexer;
    let number = this.byLine.get(low, high);
    if (number < 0 && !beginsWithLetter(line)) number = this.byBareLine.get(low, high);
    if (number < 0) number = this.look(line);
    const seen = this.seen[this.now[number] as number] as Seen<T>;
    seen.count++;
    seen.last = this.lines++;
    return number;
  }

  /** The templates so far, and for each number that `add` returned the id of its template. */
  finish(): { templates: LogTemplate<T>[]; of: Int32Array } {
    const { of, merged } = this.merge();
    const templates: LogTemplate<T>[] = merged.map((codes, id) => ({
      id,
      template: this.lexer.vocabulary.render(codes),
      count: 0,
      firstLine: Number.POSITIVE_INFINITY,
      lastLine: -1,
      example: '',
      tally: this.startTally(),
    }));
    this.seen.forEach((seen, index) => {
      const template = templates[of[index] as number] as LogTemplate<T>;
      template.count += seen.count;
      this.tally?.join(template.tally, seen.tally);
      if (seen.first < template.firstLine) {
        template.firstLine = seen.first;
        template.example = seen.example;
      }
      template.lastLine = Math.max(template.lastLine, seen.last);
    });
    return { templates, of: this.now.slice(0, this.given).map((index) => of[index] as number) };
  }

  private look(line: string): number {
    let codes = shapeOf(this.lexer.codes(), this.lexer.vocabulary);
    const { low, high } = this.lexer;
    const bare = countWords(codes) === 0;
    if (bare) codes = this.withPrefix(line) ?? codes;
    let number = this.byCodes.get(codes);
    if (number === undefined) {
      if (this.seen.length >= MAX_SHAPES) this.mergeEarly();
      number = this.given++;
      if (number === this.now.length) {
        const bigger = new Int32Array(2 * number);
        bigger.set(this.now);
        this.now = bigger;
      }
      this.now[number] = this.seen.length;
      const example = ownCopy(line.length > MAX_EXAMPLE ? line.slice(0, MAX_EXAMPLE) : line);
      this.seen.push({ codes, count: 0, first: this.lines, last: this.lines, example, tally: this.startTally() });
      this.byCodes.set(codes, number);
    }
    // A line without a word was told apart by letters that its hashes do not hold.
    const known = bare ? (beginsWithLetter(line) ? undefined : this.byBareLine) : this.byLine;
    if (known?.full) known.clear();
    known?.set(low, high, number);
    return number;
  }

  /** A line of values alone keeps the letters that its first token starts with, unless they may be hexadecimal. */
  private withPrefix(line: string): string | undefined {
    const letters = /^\s*([A-Za-z]{3,64})/.exec(line);
    if (letters === null || /^(?:[a-f]+|[A-F]+)$/.test(letters[1] as string)) return undefined;
    this.lexer.scan(line.slice(letters[0].length));
    const prefix = this.lexer.vocabulary.code(letters[1] as string);
    return shapeOf(prefix + (this.lexer.codes() || VALUE), this.lexer.vocabulary);
  }

  private startTally(): T {
    return this.tally?.start() as T;
  }

  private merge(): { of: Int32Array; merged: string[] } {
    return mergeShapes(
      this.seen.map((seen) => seen.codes),
      this.seen.map((seen) => seen.count),
      this.lexer.vocabulary,
    );
  }

  /**
   * Merges what there is; when more than half is left, the shapes of one line that were not seen for longest become one
   * template of values alone. Where merging frees little, dropping is all that is done for a while.
   */
  private mergeEarly(): void {
    let of: Int32Array = Int32Array.from(this.seen, (_, index) => index);
    let merged = this.seen.map((seen) => seen.codes);
    if (this.skip > 0) this.skip--;
    else {
      ({ of, merged } = this.merge());
      this.skipped = merged.length > 0.8 * this.seen.length ? Math.min(MOST_SKIPPED, 2 * this.skipped + 1) : 0;
      this.skip = this.skipped;
    }
    const next: Seen<T>[] = merged.map((codes) => this.startSeen(codes));
    this.seen.forEach((seen, index) => this.join(next[of[index] as number] as Seen<T>, seen));
    const order = next.map((_, index) => index);
    order.sort((a, b) => standing(next[b] as Seen<T>) - standing(next[a] as Seen<T>));
    const place = new Int32Array(next.length);
    const kept = order.slice(0, MAX_SHAPES / 2).map((index) => next[index] as Seen<T>);
    const pool = order.length > kept.length ? kept.push(this.startSeen(VALUE)) - 1 : -1;
    order.forEach((index, rank) => {
      place[index] = rank < MAX_SHAPES / 2 ? rank : pool;
      if (place[index] === pool) this.join(kept[pool] as Seen<T>, next[index] as Seen<T>);
    });
    this.seen = kept;
    for (let i = 0; i < this.given; i++) this.now[i] = place[of[this.now[i] as number] as number] as number;
    this.byLine.clear();
    this.byBareLine.clear();
    this.byCodes = new Map();
    for (let i = this.given - 1; i >= 0; i--) this.byCodes.set((kept[this.now[i] as number] as Seen<T>).codes, i);
  }

  private startSeen(codes: string): Seen<T> {
    return { codes, count: 0, first: Number.POSITIVE_INFINITY, last: -1, example: '', tally: this.startTally() };
  }

  private join(into: Seen<T>, from: Seen<T>): void {
    if (from.first < into.first) {
      into.first = from.first;
      into.example = from.example;
    }
    into.count += from.count;
    into.last = Math.max(into.last, from.last);
    this.tally?.join(into.tally, from.tally);
  }
}

/** Whether the first character that is no blank is a letter. */
function beginsWithLetter(line: string): boolean {
  const first = line.charCodeAt(0);
  // Most lines begin with no blank; asking the expression costs several times as much.
  if (first > 32 && first < 128) return (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  return /^\s*[A-Za-z]/.test(line);
}

/** Shapes of several lines before those of one, then the latest. */
function standing(seen: Seen<unknown>): number {
  return (seen.count > 1 ? 1e15 : 0) + seen.last;
}

/** Mines all lines at once: the id of each line's template, and the templates. */
export function mineTemplates(lines: Iterable<string>): { assign: Int32Array; templates: LogTemplate[] } {
  const miner = new TemplateMiner();
  const numbers: number[] = [];
  for (const line of lines) numbers.push(miner.add(line));
  const { templates, of } = miner.finish();
  return { assign: Int32Array.from(numbers, (number) => of[number] as number), templates };
}
