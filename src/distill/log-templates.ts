/**
 * Owns log template mining: lines in, one template id a line and the templates out, with one configuration for all logs.
 * Refuses parsing of headers (log-line.ts) and judging what matters (log-digest.ts).
 */
import { LogLexer } from './log-lexer.ts';
import { mergeShapes } from './log-merge.ts';
import { hasWord, shapeOf } from './log-shape.ts';

export interface LogTemplate {
  id: number;
  /** The line with `<*>` where values stand. */
  template: string;
  /** Lines. */
  count: number;
  /** 0-based. */
  firstLine: number;
  lastLine: number;
  /** The first line of this template. */
  example: string;
}

interface Seen {
  codes: string;
  count: number;
  first: number;
  last: number;
  example: string;
}

export class TemplateMiner {
  private readonly lexer = new LogLexer();
  private readonly shapes: Seen[] = [];
  private readonly byRead = new Map<string, number>();
  private readonly byShape = new Map<string, number>();
  private lines = 0;

  /** Takes one line; the number is the line's shape, which `finish` maps to a template. */
  add(line: string): number {
    const read = this.lexer.read(line);
    let index = this.byRead.get(read);
    if (index === undefined) {
      let codes = shapeOf(read, this.lexer);
      if (!hasWord(codes)) codes = this.prefixes(line) ?? codes;
      else this.byRead.set(read, -1);
      index = this.byShape.get(codes);
      if (index === undefined) {
        index = this.shapes.length;
        this.shapes.push({ codes, count: 0, first: this.lines, last: this.lines, example: line });
        this.byShape.set(codes, index);
      }
      if (this.byRead.has(read)) this.byRead.set(read, index);
    }
    const seen = this.shapes[index] as Seen;
    seen.count++;
    seen.last = this.lines++;
    return index;
  }

  private prefixes(line: string): string | undefined {
    const first = line.trimStart().split(/\s/, 1)[0] as string;
    const letters = /^[A-Za-z]+/.exec(first)?.[0] ?? '';
    if (letters.length < 3 || /^[a-f]+$|^[A-F]+$/.test(letters)) return undefined;
    return shapeOf(
      `${this.lexer.code(letters)}\u0001${this.lexer.read(line.trimStart().slice(first.length))}`,
      this.lexer,
    );
  }

  finish(): { templates: LogTemplate[]; of: Int32Array } {
    const { of, merged } = mergeShapes(this.shapes, this.lexer);
    const templates: LogTemplate[] = merged.map((codes, id) => ({
      id,
      template: codes
        .split('')
        .map((c) => this.lexer.text(c))
        .join(''),
      count: 0,
      firstLine: Number.POSITIVE_INFINITY,
      lastLine: -1,
      example: '',
    }));
    this.shapes.forEach((seen, index) => {
      const template = templates[of[index] as number] as LogTemplate;
      template.count += seen.count;
      if (seen.first < template.firstLine) {
        template.firstLine = seen.first;
        template.example = seen.example;
      }
      template.lastLine = Math.max(template.lastLine, seen.last);
    });
    return { templates, of };
  }
}

export function mineTemplates(lines: Iterable<string>): { assign: Int32Array; templates: LogTemplate[] } {
  const miner = new TemplateMiner();
  let assign = new Int32Array(1024);
  let n = 0;
  for (const line of lines) {
    if (n === assign.length) {
      const bigger = new Int32Array(n * 2);
      bigger.set(assign);
      assign = bigger;
    }
    assign[n++] = miner.add(line);
  }
  const { templates, of } = miner.finish();
  for (let i = 0; i < n; i++) assign[i] = of[assign[i] as number] as number;
  return { assign: assign.slice(0, n), templates };
}
