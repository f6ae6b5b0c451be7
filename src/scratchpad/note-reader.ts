/**
 * The reading tools: outline, read, grep, query, patterns, diff and list, each within a budget and each saying how to go on.
 * Owns: what each tool answers. Refuses: whole notes; every answer is bounded by the caller's budget.
 */
import { RE2JS } from 're2js';
import { distil } from '../distill/distil.ts';
import { leavesOf } from '../distill/rows/leaves.ts';
import { shapeOf } from '../distill/lines/line-shape.ts';
import { mineTemplates } from '../distill/templates/log-templates.ts';
import { showBytes, showCount } from '../distill/lines/show-lines.ts';
import { inputFromText } from '../distill/text-input.ts';
import { AuraError } from '../errors.ts';
import { boundAnswer } from './bounded-answer.ts';
import { lineAt, lineCount, NoteIndexes } from './note-index.ts';
import type { NoteIndex } from './note-index.ts';
import type { NoteStore } from './note-store.ts';
import { queryNote } from './query-note.ts';
import type { NoteQuery } from './query-note.ts';

export interface ReadOptions {
  /** First line, counted from 1. */
  from?: number;
  /** Last line, included. */
  to?: number;
  /** The last so many lines, instead of `from` and `to`. */
  tail?: number;
}

export interface GrepOptions {
  /** Lines of context before and after; 0. */
  context?: number;
  /** Skips so many matches, to go on. */
  skip?: number;
}

const LONGEST_PATTERN = 256;
/** Lines that patterns looks at; templates of more are those of the first. */
const MOST_MINED = 400_000;

export class NoteReader {
  private readonly store: NoteStore;
  private readonly indexes: NoteIndexes;

  constructor(store: NoteStore) {
    this.store = store;
    this.indexes = new NoteIndexes(store);
  }

  /** The incident's notes, newest first. */
  async list(incident: string, budgetTokens: number): Promise<string> {
    const notes = await this.store.list(incident);
    const lines = notes.map((note) =>
      `${note.id} ${new Date(note.savedAt).toISOString().slice(0, 19)}Z ${showBytes(note.bytes)} ${showCount(note.lines)} lines ${note.tool ?? ''} ${note.kind ?? ''}`.trim(),
    );
    if (lines.length === 0) return `There are no notes of incident ${incident}.`;
    return boundAnswer(lines, budgetTokens, (shown) =>
      shown < lines.length ? `[${lines.length - shown} older notes not listed]` : '',
    ).text;
  }

  /** What a note is and what it holds: shape, sizes, keys with their types, and a digest. */
  async outline(incident: string, id: string, budgetTokens: number, question?: string): Promise<string> {
    const index = await this.indexes.of(incident, id);
    const head = [
      `note ${id}: ${index.shape}, ${showBytes(index.ref.bytes)}, ${showCount(lineCount(index))} lines`,
      ...keysOf(index),
    ];
    const keys = boundAnswer(head, Math.max(40, Math.floor(budgetTokens * 0.4)), (shown) =>
      shown < head.length ? `[${head.length - shown} more keys]` : '',
    ).text;
    const digest = await distil(inputFromText(index.text), {
      budgetTokens: Math.max(16, Math.floor(budgetTokens * 0.55) - 16),
      question,
    });
    const text = `${keys}\n${digest.text}`;
    return boundAnswer(text.split('\n'), budgetTokens, () => '[read, grep, query or patterns show more]').text;
  }

  /** Lines by number. */
  async read(incident: string, id: string, budgetTokens: number, options: ReadOptions = {}): Promise<string> {
    const index = await this.indexes.of(incident, id);
    const total = lineCount(index);
    const first =
      options.tail === undefined
        ? Math.max(1, Math.floor(options.from ?? 1))
        : Math.max(1, total - Math.floor(options.tail) + 1);
    const last = Math.min(total, options.tail === undefined ? Math.floor(options.to ?? total) : total);
    if (first > total) return `Note ${id} has ${total} lines; line ${first} is behind its end.`;
    function* lines(): Generator<string> {
      for (let line = first; line <= last; line += 1) yield `${line}: ${lineAt(index, line - 1)}`;
    }
    return boundAnswer(lines(), budgetTokens, (shown, cut) =>
      cut
        ? `[lines ${first} to ${first + shown - 1} of ${total}; go on with from ${first + shown}]`
        : `[lines ${first} to ${last} of ${total}]`,
    ).text;
  }

  /** Lines that match a regular expression, or the text itself when it is none. */
  async grep(
    incident: string,
    id: string,
    budgetTokens: number,
    pattern: string,
    options: GrepOptions = {},
  ): Promise<string> {
    const index = await this.indexes.of(incident, id);
    const matches = matcherOf(pattern);
    const context = Math.min(20, Math.max(0, Math.floor(options.context ?? 0)));
    const total = lineCount(index);
    const hits: number[] = [];
    for (let line = 0; line < total; line += 1) if (matches(lineAt(index, line)) >= 0) hits.push(line);
    const skip = Math.max(0, Math.floor(options.skip ?? 0));
    const blocks: { text: string; hits: number }[] = [];
    let printed = -1;
    const hitSet = new Set(hits);
    for (const hit of hits.slice(skip)) {
      if (hit <= printed) continue;
      const lines: string[] = [];
      for (let line = Math.max(printed + 1, hit - context); line <= Math.min(total - 1, hit + context); line += 1) {
        const text = lineAt(index, line);
        lines.push(`${hitSet.has(line) ? '>' : ' '}${line + 1}: ${around(text, hitSet.has(line) ? matches(text) : 0)}`);
        printed = line;
      }
      blocks.push({ text: lines.join('\n'), hits: lines.filter((line) => line.startsWith('>')).length });
      if (blocks.length > 4000) break;
    }
    return boundAnswer(
      blocks.map((block) => block.text),
      budgetTokens,
      (shown, cut) => {
        const seen = blocks.slice(0, shown).reduce((sum, block) => sum + block.hits, 0);
        if (hits.length === 0) return `[no line of ${total} matches ${pattern}]`;
        return cut
          ? `[${seen} of ${hits.length} matching lines; go on with skip ${skip + seen}, or a narrower pattern]`
          : `[${hits.length} matching lines of ${total}]`;
      },
    ).text;
  }

  /** Rows by filter, time window, counts, top or statistics. */
  async query(incident: string, id: string, budgetTokens: number, query: NoteQuery): Promise<string> {
    const { head, count, lines } = queryNote(await this.indexes.of(incident, id), query);
    function* answer(): Generator<string> {
      yield head;
      yield* lines;
    }
    return boundAnswer(answer(), budgetTokens, (shown) =>
      shown - 1 < count ? `[${count - shown + 1} more; narrow the filter, name fewer fields, or count by a field]` : '',
    ).text;
  }

  /** The line templates of a note with their counts, the rarest that look like failures included. */
  async patterns(incident: string, id: string, budgetTokens: number): Promise<string> {
    const index = await this.indexes.of(incident, id);
    const mined = Math.min(lineCount(index), MOST_MINED);
    const { templates } = mineTemplates(
      (function* lines() {
        for (let line = 0; line < mined; line += 1) yield lineAt(index, line);
      })(),
    );
    const sorted = templates.toSorted((a, b) => b.count - a.count);
    const lines = sorted.map(
      (each) => `${each.count} × ${each.template} (first line ${each.firstLine + 1}, last ${each.lastLine + 1})`,
    );
    return boundAnswer(
      [`${templates.length} patterns in ${mined} of ${lineCount(index)} lines`, ...lines],
      budgetTokens,
      (shown) =>
        shown <= lines.length ? `[${lines.length - shown + 1} rarer patterns not shown; grep finds them]` : '',
    ).text;
  }

  /** What is in one note and not in the other, by the shape of lines. */
  async diff(incident: string, id: string, otherId: string, budgetTokens: number): Promise<string> {
    const [before, after] = [await this.indexes.of(incident, id), await this.indexes.of(incident, otherId)];
    const [old, fresh] = [shapesOf(before), shapesOf(after)];
    const lines: string[] = [];
    for (const [shape, { count, line }] of fresh)
      if (!old.has(shape)) lines.push(`+ ×${count} ${otherId}:${line + 1}: ${lineAt(after, line)}`);
    for (const [shape, { count, line }] of old)
      if (!fresh.has(shape)) lines.push(`- ×${count} ${id}:${line + 1}: ${lineAt(before, line)}`);
    const changed: { text: string; factor: number }[] = [];
    for (const [shape, { count, line }] of fresh) {
      const was = old.get(shape)?.count;
      if (was === undefined || Math.max(was, count) < 2 * Math.min(was, count) + 3) continue;
      changed.push({
        text: `~ ×${was} → ×${count} ${otherId}:${line + 1}: ${lineAt(after, line)}`,
        factor: Math.max(was / count, count / was),
      });
    }
    changed.sort((a, b) => b.factor - a.factor);
    lines.push(...changed.map(({ text }) => text));
    const head = `${id} (${lineCount(before)} lines) → ${otherId} (${lineCount(after)} lines), by shape of line: + only in ${otherId}, - only in ${id}, ~ count at least doubled or halved`;
    return boundAnswer([head, ...lines], budgetTokens, (shown) =>
      shown <= lines.length
        ? `[${lines.length - shown + 1} more differences]`
        : lines.length === 0
          ? '[no difference by shape of line]'
          : '',
    ).text;
  }
}

/** Characters of a line that grep shows; of a longer one those around the match. */
const longestHit = 600;

function around(line: string, at: number): string {
  if (line.length <= longestHit) return line;
  const from = Math.max(0, Math.min(at - longestHit / 3, line.length - longestHit));
  const to = from + longestHit;
  const [before, after] = [Math.floor(from), line.length - Math.floor(to)];
  return `${before > 0 ? `[${before} characters] … ` : ''}${line.slice(from, to)}${after > 0 ? ` … [${after} more]` : ''}`;
}

/** Where the pattern first matches in a line, or -1. */
function matcherOf(pattern: string): (line: string) => number {
  if (pattern.length === 0 || pattern.length > LONGEST_PATTERN) {
    throw new AuraError({
      code: 'note-pattern',
      userMessage: `A pattern has 1 to ${LONGEST_PATTERN} characters; this one has ${pattern.length}.`,
    });
  }
  try {
    // Takes time in proportion to the line, whatever the pattern, and therefore knows no look-around.
    const expression = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    return (line) => {
      const matcher = expression.matcher(line);
      return matcher.find() ? matcher.start() : -1;
    };
  } catch {
    if (isExpression(pattern))
      throw new AuraError({
        code: 'note-pattern',
        userMessage: `The pattern ${pattern.slice(0, 80)} uses what this grep does not know: look-around, back references or a repetition above 1000. Write it without.`,
      });
  }
  // No regular expression: a literal text.
  const literal = pattern.toLowerCase();
  return (line) => line.toLowerCase().indexOf(literal);
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Keys of the document, or of its rows, with types and an example. */
function keysOf(index: NoteIndex): string[] {
  if (index.data === undefined) return [];
  const rows = Array.isArray(index.data) ? index.data : [index.data];
  const keys = new Map<string, { type: string; count: number; example: string }>();
  for (const row of rows.slice(0, 200)) {
    for (const { path, value } of leavesOf(row, 200, 'whole')) {
      const key = path.replace(/\[[^[\]]*\]/g, '[]');
      const known = keys.get(key);
      if (known === undefined)
        keys.set(key, { type: value === null ? 'null' : typeof value, count: 1, example: String(value).slice(0, 40) });
      else known.count += 1;
    }
  }
  const of = Array.isArray(index.data)
    ? `list of ${rows.length}; keys of its first ${Math.min(200, rows.length)}:`
    : 'keys:';
  return [
    of,
    ...[...keys].map(([key, { type, count, example }]) => `${key || '.'}: ${type} ×${count}, e.g. ${example}`),
  ];
}

function shapesOf(index: NoteIndex): Map<number, { count: number; line: number }> {
  const shapes = new Map<number, { count: number; line: number }>();
  for (let line = 0; line < lineCount(index); line += 1) {
    const text = lineAt(index, line);
    if (text.trim() === '') continue;
    const shape = shapeOf(text);
    const known = shapes.get(shape);
    if (known === undefined) shapes.set(shape, { count: 1, line });
    else known.count += 1;
  }
  return shapes;
}
