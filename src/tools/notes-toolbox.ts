/**
 * The notes' reading tools, offered beside the servers' own: `notes.outline`, `read`, `grep`, `query`, `patterns`,
 * `diff` and `list`.
 * Owns: their schemas, and turning a call into a question to the notes. Refuses: other incidents' notes, and answering;
 * the scratchpad does that, in a thread.
 */
import { z } from 'zod';
import { messageOf } from '../errors.ts';
import type { NoteQuestion } from '../scratchpad/ask-reader.ts';
import type { NoteThread } from '../scratchpad/note-thread.ts';
import { fingerprintOf } from './fingerprint.ts';
import { ownSchema } from './own-schema.ts';
import type { CallOptions, RawResult, Toolbox, ToolSpec } from './tool.ts';

/** The server's name; no server of the configuration may have it. */
export const notesServer = 'notes';

/** Tokens of an answer where the caller leaves it open. */
const usualBudget = 1_500;

const note = z.string();
/** Tokens, 50 to 4,000. */
const budget = z.number().int().min(50).max(4_000).optional();
const line = z.number().int().positive().optional();

const readers = {
  list: reader('The notes of this incident, newest first', {}, () => ({ tool: 'list' })),
  outline: reader(
    'What a note holds: shape, size, keys, and a digest turned to a question',
    { note, question: z.string().optional() },
    ({ note, question }) => ({ tool: 'outline', note, question }),
  ),
  read: reader(
    'Lines of a note by number, or its last ones',
    { note, from: line, to: line, tail: line },
    ({ note, from, to, tail }) => ({ tool: 'read', note, options: { from, to, tail } }),
  ),
  grep: reader(
    'Lines of a note that match a pattern',
    { note, pattern: z.string(), context: z.number().int().min(0).max(20).optional(), skip: line },
    ({ note, pattern, context, skip }) => ({ tool: 'grep', note, pattern, options: { context, skip } }),
  ),
  query: reader(
    'Rows of a note: filter (JMESPath on a row), time window, count by, top, statistics, fields',
    {
      note,
      path: z.string().optional(),
      filter: z.string().optional(),
      from: z.string().optional(),
      to: z.string().optional(),
      timeField: z.string().optional(),
      countBy: z.string().optional(),
      top: z.string().optional(),
      statistics: z.string().optional(),
      fields: z.array(z.string()).optional(),
    },
    ({ note, path, filter, from, to, timeField, countBy, top, statistics, fields }) => ({
      tool: 'query',
      note,
      query: { path, filter, from, to, timeField, countBy, top, statistics, fields },
    }),
  ),
  patterns: reader('The kinds of lines of a note, with counts', { note }, ({ note }) => ({ tool: 'patterns', note })),
  diff: reader('What differs between two notes', { note, other: note }, ({ note, other }) => ({
    tool: 'diff',
    note,
    other,
  })),
};

interface Reader {
  description: string;
  schema: z.ZodType;
  /** What a model is told of it: only where lines are read it is told that it may want more or fewer of them. */
  told: z.ZodType;
  question(args: Record<string, unknown>): NoteQuestion;
}

function reader<S extends z.ZodRawShape>(
  description: string,
  shape: S,
  question: (args: z.infer<z.ZodObject<S & { budget: typeof budget }>>) => NoteQuestion,
): Reader {
  const schema = z.strictObject({ ...shape, budget });
  return {
    description,
    schema,
    told: 'tail' in shape ? schema : z.strictObject(shape),
    question: (args) => question(schema.parse(args)),
  };
}

const specs = new Map(Object.entries(readers).map(([tool, it]) => [`${notesServer}.${tool}`, specOf(tool, it)]));

export class NotesToolbox implements Toolbox {
  readonly #inner: Toolbox;
  readonly #desk: NoteThread;

  constructor(inner: Toolbox, desk: NoteThread) {
    this.#inner = inner;
    this.#desk = desk;
  }

  async list(): Promise<{ tools: ToolSpec[]; gaps: string[] }> {
    const { tools, gaps } = await this.#inner.list();
    return { tools: [...tools, ...specs.values()], gaps };
  }

  async find(name: string, how?: { fresh?: boolean }): Promise<ToolSpec | { missing: string }> {
    if (!name.startsWith(`${notesServer}.`)) return this.#inner.find(name, how);
    const there = [...specs.keys()].join(', ');
    return specs.get(name) ?? { missing: `there is no tool ${name.slice(0, 60)}; there are ${there}` };
  }

  async check(spec: ToolSpec, args: Record<string, unknown>): Promise<string[]> {
    const own = specs.get(spec.name) === spec ? readerOf(spec) : null;
    if (!own) return this.#inner.check(spec, args);
    const parsed = own.schema.safeParse(args);
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  }

  async call(spec: ToolSpec, args: Record<string, unknown>, options: CallOptions): Promise<RawResult> {
    const own = specs.get(spec.name) === spec ? readerOf(spec) : null;
    if (!own || options.incident === undefined) return this.#inner.call(spec, args, options);
    try {
      const tokens = typeof args['budget'] === 'number' ? args['budget'] : usualBudget;
      const text = await this.#desk.ask(options.incident, own.question(args), tokens);
      return { succeeded: true, lost: false, text };
    } catch (error) {
      return { succeeded: false, lost: false, text: messageOf(error) };
    }
  }

  async close(): Promise<void> {
    await this.#inner.close();
  }
}

function readerOf(spec: ToolSpec): Reader | null {
  return (readers as Record<string, Reader>)[spec.tool] ?? null;
}

function specOf(tool: string, { description, told }: Reader): ToolSpec {
  const stated = { description, inputSchema: ownSchema(told) };
  const name = `${notesServer}.${tool}`;
  return {
    name,
    server: notesServer,
    tool,
    ...stated,
    readOnlyHint: true,
    destructiveHint: false,
    fingerprint: fingerprintOf({ name, ...stated, annotations: { readOnlyHint: true } }),
    keepsItself: true,
  };
}
