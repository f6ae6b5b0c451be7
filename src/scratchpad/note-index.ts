/**
 * One note, read once and kept ready for questions: where its lines start, and its rows or its document when it has any.
 * Owns: building the index within bounds, and keeping the latest few. Refuses: answering; the reading tools do.
 */
import { parseForeignYaml } from '../distill/rows/foreign-yaml.ts';
import { stripCodes } from '../distill/lines/line-clean.ts';
import { parseTable } from '../distill/rows/table-parse.ts';
import { AuraError } from '../errors.ts';
import type { NoteRef } from './note-ref.ts';
import type { NoteStore } from './note-store.ts';

/** What a note's text turned out to be. */
export type NoteShape = 'json' | 'ndjson' | 'yaml' | 'table' | 'text';

export interface NoteIndex {
  ref: NoteRef;
  shape: NoteShape;
  text: string;
  /** Offset of each line's first character, and one behind the end. */
  starts: Uint32Array;
  /** The parsed document, or the list of rows of NDJSON and tables; undefined for text. */
  data: unknown;
}

const LARGEST_YAML = 2_000_000;
const LARGEST = 500_000_000;

function lineStarts(text: string): Uint32Array {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  const starts = new Uint32Array(count + 1);
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    starts[line] = at + 1;
    line += 1;
  }
  // A final line end closes the last line; it does not open another.
  const lines = text.endsWith('\n') ? count - 1 : count;
  starts[lines] = text.length + (text.endsWith('\n') ? 0 : 1);
  return starts.subarray(0, lines + 1);
}

/** Line `at` (0-based) without its end. */
export function lineAt(index: NoteIndex, at: number): string {
  const line = index.text.slice(index.starts[at] ?? 0, (index.starts[at + 1] ?? 0) - 1);
  return stripCodes(line.endsWith('\r') ? line.slice(0, -1) : line);
}

export function lineCount(index: NoteIndex): number {
  return index.starts.length - 1;
}

function parseNdjson(text: string): unknown[] | undefined {
  const rows: unknown[] = [];
  let failed = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    try {
      const row: unknown = JSON.parse(line);
      if (row === null || typeof row !== 'object') throw new Error('no object');
      rows.push(row);
    } catch {
      failed += 1;
      if (failed > 5 && failed > rows.length) return undefined;
    }
  }
  return rows.length >= 1 && rows.length > failed ? rows : undefined;
}

function parse(text: string): { shape: NoteShape; data: unknown } {
  const start = text.trimStart().slice(0, 1);
  if (start === '{' || start === '[') {
    try {
      return { shape: 'json', data: JSON.parse(text) };
    } catch {
      const rows = parseNdjson(text);
      if (rows !== undefined) return { shape: 'ndjson', data: rows };
    }
  }
  const head = text.slice(0, 20_000).split('\n');
  if (
    text.length < LARGEST_YAML &&
    head.filter((line) => /^\s*(?:- )*[\w./"'-]+:(?: |$)/.test(line)).length > head.length * 0.7
  ) {
    try {
      const values = parseForeignYaml(text);
      if (values.some((value) => value !== null && typeof value === 'object'))
        return { shape: 'yaml', data: values.length === 1 ? values[0] : values };
    } catch {
      // No YAML after all.
    }
  }
  if (parseTable(head.slice(0, 60)) !== undefined) {
    const table = parseTable(text.split('\n'));
    if (table !== undefined) return { shape: 'table', data: table.rows.map((row) => Object.fromEntries(row)) };
  }
  return { shape: 'text', data: undefined };
}

/** Keeps the indexes of the notes asked about last, so that a further question costs no parsing. */
export class NoteIndexes {
  private readonly store: NoteStore;
  private readonly most: number;
  private readonly kept = new Map<string, Promise<NoteIndex>>();

  constructor(store: NoteStore, most = 4) {
    this.store = store;
    this.most = most;
  }

  /** The index of a note. Throws `note-unknown`, or `note-too-large` above 500 MB. */
  async of(incident: string, id: string): Promise<NoteIndex> {
    const ref = await this.store.get(incident, id);
    const name = `${incident} ${ref.id}`;
    const known = this.kept.get(name);
    const building = known ?? this.build(ref);
    this.kept.delete(name);
    this.kept.set(name, building);
    for (const oldest of [...this.kept.keys()].slice(0, -this.most)) this.kept.delete(oldest);
    try {
      return await building;
    } catch (error) {
      this.kept.delete(name);
      throw error;
    }
  }

  private async build(ref: NoteRef): Promise<NoteIndex> {
    if (ref.bytes > LARGEST) {
      throw new AuraError({
        code: 'note-too-large',
        userMessage: `Note ${ref.id} has ${ref.bytes} bytes; at most ${LARGEST} can be read. Ask the tool for less.`,
      });
    }
    const text = await this.store.read(ref);
    return { ref, text, starts: lineStarts(text), ...parse(text) };
  }
}
