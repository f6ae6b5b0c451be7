/**
 * The scratchpad of the upstream policy: outputs above a threshold are kept as files, and eight small tools read them.
 * Owns: what its description says they do, with its limits. Refuses: being better than that.
 */
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { valueAt } from './rows-read.ts';

/** Tokens from which an output is kept apart; the most that one extraction brings; what one search prints. */
const [threshold, mostExtracted, mostFound] = [5_120, 10_000, 32_768];
/** Share of the context window that is never used. */
const margin = 0.2;

const file = { file: { type: 'string' } };
const path = { path: { type: 'string' } };
const window = { offset: { type: 'integer' }, limit: { type: 'integer' } };

export const scratchpadTools = [
  tool('head', 'First lines of a file.', { ...file, lines: { type: 'integer' } }),
  tool('slice', 'Lines of a file from start to end, counted from 1.', {
    ...file,
    start: { type: 'integer' },
    end: { type: 'integer' },
  }),
  tool('grep', 'Lines of a file that match a pattern, with lines around them.', {
    ...file,
    pattern: { type: 'string' },
    context: { type: 'integer' },
  }),
  tool('schema', 'Keys and types of a JSON file, or headings of a Markdown file.', {
    ...file,
    max_depth: { type: 'integer' },
  }),
  tool('item_schema', 'Keys, types and presence over the items of an array.', { ...file, ...path, ...window }),
  tool('get_in', 'What lies at a path of a JSON file.', { ...file, ...path, ...window }),
  tool('iterate_over', 'One row for each item of an array, with the fields that are named.', {
    ...file,
    ...path,
    fields: { type: 'string', description: 'paths, separated by commas' },
  }),
  tool('read', 'The whole file.', file),
];

function tool(name: string, description: string, properties: Record<string, unknown>) {
  return { name, description, inputSchema: { type: 'object', properties, required: ['file'] } };
}

export class Scratchpad {
  readonly #files = new Map<string, string>();
  readonly #limit: number;
  readonly #isOn: boolean;
  #used: number;

  /** `start`: tokens of prompts and schemas. `isOn` false: every output is shown whole. */
  constructor(contextWindow: number, start: number, isOn: boolean) {
    this.#isOn = isOn;
    this.#limit = contextWindow * (1 - margin);
    this.#used = start;
  }

  /** What the worker sees of an output. */
  intercept(name: string, output: string): string {
    const tokens = countTokens(output);
    if (!this.#isOn || tokens < threshold) return output;
    const key = `task_0-${name}-1.${output.startsWith('{') ? 'json' : 'txt'}`;
    const text = output.startsWith('{') ? JSON.stringify(JSON.parse(output), null, 2) : output;
    this.#files.set(key, text);
    return `[scratchpad: file=${key} tokens=${tokens} lines=${text.split('\n').length}; read it with schema, item_schema, iterate_over, get_in, grep, slice]`;
  }

  /** After a turn: what the provider says was used. */
  used(tokens: number): void {
    this.#used = Math.max(this.#used, tokens);
  }

  answer(name: string, args: Record<string, unknown>): string {
    const text = this.#files.get(textOf(args.file));
    if (text === undefined) return JSON.stringify({ error: 'no such file', files: [...this.#files.keys()] });
    const found = read(name, text, args);
    const tokens = countTokens(found);
    const room = Math.min(this.#limit - this.#used, mostExtracted);
    if (tokens > room)
      return JSON.stringify({
        error: 'over budget',
        tokens,
        room,
        try: 'fewer fields, a narrower pattern, fewer lines',
      });
    this.#used += tokens;
    return found;
  }
}

function read(name: string, text: string, args: Record<string, unknown>): string {
  const lines = text.split('\n');
  const numbered = (some: readonly string[], from = 1) => some.map((line, at) => `${from + at}: ${line}`).join('\n');
  const at = textOf(args.path);
  switch (name) {
    case 'head':
      return numbered(lines.slice(0, Number(args.lines ?? 50)));
    case 'slice':
      return numbered(lines.slice(Number(args.start) - 1, Number(args.end)), Number(args.start));
    case 'grep':
      return grep(lines, textOf(args.pattern), Number(args.context ?? 3));
    case 'schema':
      // Of what is no JSON it knows headings only.
      return text.startsWith('{')
        ? numbered(shapeOf(JSON.parse(text), '', Number(args.max_depth ?? 4)))
        : numbered(lines.filter((line) => line.startsWith('#')));
    case 'item_schema':
      return numbered(presence(itemsAt(text, at)));
    case 'get_in': {
      const value = valueAt(JSON.parse(text), at);
      const from = Number(args.offset ?? 0);
      const part = Array.isArray(value) ? value.slice(from, from + Number(args.limit ?? 100)) : value;
      return numbered((JSON.stringify(part, null, 2) ?? 'null').split('\n'));
    }
    case 'iterate_over': {
      const fields = textOf(args.fields).split(',');
      const rows = itemsAt(text, at).map((item, index) =>
        JSON.stringify({
          _index: index,
          ...Object.fromEntries(fields.map((field) => [field, valueAt(item, field) ?? null])),
        }),
      );
      return numbered(rows);
    }
    default:
      return numbered(lines);
  }
}

function itemsAt(text: string, path: string): unknown[] {
  const value = valueAt(JSON.parse(text), path);
  return Array.isArray(value) ? value : [];
}

function grep(lines: readonly string[], pattern: string, context: number): string {
  const hits = lines.flatMap((line, at) => (line.includes(pattern) ? [at] : []));
  const blocks: string[] = [];
  let [tokens, last] = [0, -1];
  for (const hit of hits) {
    const from = Math.max(last + 1, hit - context);
    const to = Math.min(lines.length - 1, hit + context);
    const block = lines
      .slice(from, to + 1)
      .map((line, at) => `${from + at === hit ? '>' : ' '}${from + at + 1}: ${line}`)
      .join('\n');
    tokens += countTokens(block);
    if (tokens > mostFound) break;
    blocks.push(block);
    last = to;
  }
  return blocks.join('\n--\n');
}

/** Keys with their types; of an array only the first item. */
function shapeOf(value: unknown, at: string, depth: number): string[] {
  if (Array.isArray(value))
    return [`${at || '.'}: array of ${value.length}`, ...(depth > 0 ? shapeOf(value[0], `${at}[0]`, depth - 1) : [])];
  if (typeof value !== 'object' || value === null) return [`${at}: ${typeof value}`];
  if (depth === 0) return [`${at}: object`];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, at === '' ? key : `${at}.${key}`, depth - 1));
}

/** Dotted keys of all items, with how many have each. */
function presence(items: readonly unknown[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const line of new Set(shapeOf(item, '', 12).map((one) => one.replaceAll(/array of \d+/g, 'array'))))
      counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => `${line} (${count} of ${items.length})`);
}

/** An argument that has to be text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
