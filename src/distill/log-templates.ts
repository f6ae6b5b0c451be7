/**
 * Owns log template mining: lines in, one template id a line and the templates out, with one configuration for all logs.
 * Memory is bounded by the number of shapes kept, whatever the number of lines.
 * Refuses parsing of headers (log-line.ts) and judging what matters (log-digest.ts).
 */
import { LogLexer } from './log-lexer.ts';
import { mergeShapes, type Shape } from './log-merge.ts';
import { PieceTable } from './log-piece-table.ts';
import { shapeOf } from './log-shape.ts';
import { countWords, ownCopy, VALUE } from './log-vocabulary.ts';

export interface LogTemplate {
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
}

interface Seen extends Shape {
  first: number;
  last: number;
  example: string;
}

/** Shapes kept before they are merged early; after that the rarest old ones go together when more than half remain. */
const MAX_SHAPES = 8192;
const MAX_EXAMPLE = 2000;

export class TemplateMiner {
  private readonly lexer = new LogLexer();
  private seen: Seen[] = [];
  /** Shape number of a line's hashes; NO_WORD where the line must be looked at itself. */
  private readonly byLine = new PieceTable(1 << 17);
  private byCodes = new Map<string, number>();
  /** What became of each number that `add` has given: an index into `seen`, which early merging moves. */
  private now = new Int32Array(1024);
  private given = 0;
  private lines = 0;

  /** Takes one line; returns the number of its shape, which `finish` maps to a template. */
  add(line: string): number {
    this.lexer.scan(line);
    let number = this.byLine.get(this.lexer.low, this.lexer.high);
    if (number < 0) number = this.look(line);
    const seen = this.seen[this.now[number] as number] as Seen;
    seen.count++;
    seen.last = this.lines++;
    return number;
  }

  /** The templates so far, and for each number that `add` returned the id of its template. */
  finish(): { templates: LogTemplate[]; of: Int32Array } {
    const { of, merged } = mergeShapes(this.seen, this.lexer.vocabulary);
    const templates: LogTemplate[] = merged.map((codes, id) => ({
      id,
      template: this.lexer.vocabulary.render(codes),
      count: 0,
      firstLine: Number.POSITIVE_INFINITY,
      lastLine: -1,
      example: '',
    }));
    this.seen.forEach((seen, index) => {
      const template = templates[of[index] as number] as LogTemplate;
      template.count += seen.count;
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
      this.seen.push({ codes, count: 0, first: this.lines, last: this.lines, example });
      this.byCodes.set(codes, number);
    }
    // A line without a word was told apart by letters that its hashes do not hold.
    if (!bare) {
      if (this.byLine.full) this.byLine.clear();
      this.byLine.set(low, high, number);
    }
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

  /** Merges what there is; when too much is left, shapes of one line that were not seen for longest become one. */
  private mergeEarly(): void {
    const { of, merged } = mergeShapes(this.seen, this.lexer.vocabulary);
    const next: Seen[] = merged.map((codes) => ({ codes, count: 0, first: 0, last: -1, example: '' }));
    this.seen.forEach((seen, index) => {
      const into = next[of[index] as number] as Seen;
      if (into.count === 0 || seen.first < into.first) {
        into.first = seen.first;
        into.example = seen.example;
      }
      into.count += seen.count;
      into.last = Math.max(into.last, seen.last);
    });
    const order = next.map((_, index) => index);
    order.sort(
      (a, b) => rank(next[b] as Seen) - rank(next[a] as Seen) || (next[b] as Seen).last - (next[a] as Seen).last,
    );
    const place = new Int32Array(next.length);
    const kept: Seen[] = [];
    for (const index of order) {
      const seen = next[index] as Seen;
      if (kept.length < MAX_SHAPES / 2) {
        place[index] = kept.length;
        kept.push(seen);
      } else {
        // The pool: too many kinds of line that were seen once, long ago.
        place[index] = kept.length - 1;
        const pool = kept.at(-1) as Seen;
        pool.codes = VALUE;
        pool.count += seen.count;
        pool.first = Math.min(pool.first, seen.first);
      }
    }
    this.seen = kept;
    for (let i = 0; i < this.given; i++) this.now[i] = place[of[this.now[i] as number] as number] as number;
    this.byLine.clear();
    this.byCodes = new Map();
    for (let i = this.given - 1; i >= 0; i--) this.byCodes.set((kept[this.now[i] as number] as Seen).codes, i);
  }
}

/** Shapes of several lines before those of one. */
function rank(seen: Seen): number {
  return seen.count > 1 ? 1 : 0;
}

/** Mines all lines at once: the id of each line's template, and the templates. */
export function mineTemplates(lines: Iterable<string>): { assign: Int32Array; templates: LogTemplate[] } {
  const miner = new TemplateMiner();
  const numbers: number[] = [];
  for (const line of lines) numbers.push(miner.add(line));
  const { templates, of } = miner.finish();
  return { assign: Int32Array.from(numbers, (number) => of[number] as number), templates };
}
