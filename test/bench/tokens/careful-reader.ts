/**
 * The careful policy for questions about large outputs: calls what the question needs, reads on where an output is not
 * whole, asks only for fields whose names it has seen, and says what it read. In Aura's dialect and in the upstream's.
 * Owns: the order of its moves. Refuses: memory and knowledge of the fixtures; all it has is the request.
 */
import type { ScriptedReply, SeenRequest } from '../../support/model-server.ts';
import { contextOf, planning, submitting, unique } from '../../support/policies/context.ts';
import { type Look, looksFor, type Row } from './needs.ts';
import { rowsIn } from './rows-read.ts';

/** Of one page; written out in lines it takes about twice as much. */
const pageTokens = 4_000;

interface Called {
  name: string;
  args: Record<string, unknown>;
  text: string;
}
type Calls = NonNullable<ScriptedReply['calls']>;

export function carefulReader(seen: SeenRequest): ScriptedReply {
  const has = (name: string) => seen.tools.some((tool) => tool.name === name);
  if (has('create_plan')) return coordinated(seen);
  if (has('submit_result')) return worked(seen);
  return investigated(seen);
}

/** Aura's answerer of questions that ask for no cause, and its planner and investigator. */
function investigated(seen: SeenRequest): ScriptedReply {
  const context = contextOf(seen);
  const question = context.told.find(({ source }) => source === 'the person who asks')?.text ?? '';
  if (context.role === 'planner') return planning([{ goal: 'Answer the question.', check: 'What is the answer?' }]);
  const answers = context.role === 'writer' && seen.tools.length > 0;
  if (context.role === 'writer' && !answers) return { text: context.told.map(({ text }) => text).join('\n') };
  const called = context.calls.map((call) => ({
    ...call,
    inner: context.told.find((it) => it.call === call)?.text ?? '',
    evidence: context.told.find((it) => it.call === call)?.evidence ?? null,
  }));
  const looks = looksFor(question);
  const first = (look: Look) =>
    called.find(({ name, args }) => name.endsWith(`__${look.tool}`) && isSame(args, look.args ?? {}));
  const moves: Calls = [];
  const said: string[] = [];
  const ids: string[] = [];
  for (const look of looks) {
    const brought = first(look);
    const name = context.reads.find((one) => one.endsWith(`__${look.tool}`)) ?? look.tool;
    if (!brought) {
      moves.push({ name, args: look.args ?? {} });
      continue;
    }
    const note = /The whole is note (\S+):/.exec(brought.text)?.[1];
    const read = note === undefined ? null : readingOf(look, note);
    const answered = read && called.find(({ name: one, args }) => one === read.name && isSame(args, read.args));
    const text = note === undefined || isFound(brought.inner, look) ? brought.inner : answered?.inner;
    if (text !== undefined) {
      said.push(look.say(rowsIn(text, look) ?? []));
      ids.push((answered ?? brought).evidence ?? '');
      continue;
    }
    const outline = { name: 'notes__outline', args: { note } };
    const shown = called.filter(({ args }) => args.note === note).map(({ text: one }) => one);
    const knows = knowsFields(look, [brought.text, ...shown].join('\n')) || shown.length > 0;
    if (read) moves.push(knows ? read : outline);
  }
  if (moves.length > 0 && !context.mustSubmit && seen.toolChoice !== 'none') return { calls: distinct(moves) };
  const cited = unique(ids.filter(Boolean));
  if (answers) return { text: `${said.join(' ')} ${cited.map((id) => `[${id}]`).join(' ')}` };
  return submitting({
    summary: `${said.join(' ')} ${cited.map((id) => `[${id}]`).join(' ')}`,
    claims: [],
    check: { answer: 'yes', seen: said.join(' ').slice(0, 400), evidence: cited },
  });
}

/** One thing was looked for, and what came first holds it. */
function isFound(text: string, look: Look): boolean {
  return (look.literal !== undefined || look.pattern !== undefined) && (rowsIn(text, look) ?? []).length > 0;
}

function readingOf(look: Look, note: string): Calls[number] & { args: Record<string, unknown> } {
  if (look.pattern !== undefined) return { name: 'notes__grep', args: { note, pattern: look.pattern, context: 0 } };
  const { path = '', fields, filter, counts } = look;
  return {
    name: 'notes__query',
    args: {
      note,
      ...(path ? { path } : {}),
      ...(filter ? { filter: filter.jmespath } : {}),
      ...(counts ? { countBy: fields[0] } : { fields }),
    },
  };
}

/** The upstream's coordinator. */
function coordinated({ messages }: SeenRequest): ScriptedReply {
  const [first] = messages;
  const told = first?.role === 'user' ? first.text : '';
  const question = told.split('The request: ').at(-1) ?? '';
  const brought = messages.flatMap((message) => (message.role === 'tool' ? message.results : []));
  if (brought.length > 0) {
    const response = brought.map(({ text }) => text.split('\n').slice(2).join('\n')).join('\n');
    return {
      calls: [{ name: 'respond_directly', args: { response, routing_rationale: 'the results hold the answer' } }],
    };
  }
  const roster = [...told.matchAll(/^- (\w+): ([^\n]{1,2000})$/gm)].map(([, worker = '', tools = '']) => ({
    worker,
    tools,
  }));
  const workers = unique(
    looksFor(question).flatMap(
      ({ tool }) => roster.find(({ tools }) => tools.split(', ').includes(tool))?.worker ?? [],
    ),
  );
  const steps = workers.map((worker) => ({ type: 'task', task: question, worker }));
  return { calls: [{ name: 'create_plan', args: { goal: question, routing_rationale: 'data is needed', steps } }] };
}

/** The upstream's worker. */
function worked(seen: SeenRequest): ScriptedReply {
  const [first] = seen.messages;
  const question = first?.role === 'user' ? first.text : '';
  const called = callsIn(seen);
  const looks = looksFor(question).filter(({ tool }) => seen.tools.some(({ name }) => name === tool));
  const moves: Calls = [];
  const said: string[] = [];
  for (const look of looks) {
    const brought = called.find(({ name, args }) => name === look.tool && isSame(args, look.args ?? {}));
    if (!brought) {
      moves.push({ name: look.tool, args: look.args ?? {} });
      continue;
    }
    const file = /^\[scratchpad: file=(\S+)/.exec(brought.text)?.[1];
    const next = file === undefined ? null : nextRead(look, file, called);
    if (next && 'args' in next) moves.push(next);
    else said.push(look.say(rowsIn(next?.text ?? brought.text, look) ?? []));
  }
  if (moves.length > 0) return { calls: distinct(moves) };
  const result = said.join(' ');
  return { calls: [{ name: 'submit_result', args: { summary: 'It was read.', result, confidence: 'high' } }] };
}

/** In the order that its prompt asks for: the shape first, then what is targeted, else the items and their fields. */
function nextRead(look: Look, file: string, called: readonly Called[]): Calls[number] | { text: string } {
  const { path = '', fields, pattern, literal } = look;
  const search = pattern ?? literal;
  const rows =
    search === undefined
      ? { name: 'iterate_over', args: { file, path, fields: fields.join(',') } }
      : { name: 'grep', args: { file, pattern: search, context: pattern === undefined ? 3 : 0 } };
  const got = (call: { name: string; args: Record<string, unknown> }) =>
    called.find(({ name, args }) => name === call.name && isSame(args, call.args));
  const answered = got(rows);
  if (answered?.text.startsWith('{"error":"over budget"')) return nextPage(look, file, called);
  if (answered) return { text: answered.text };
  const schema = { name: 'schema', args: { file } };
  const items = { name: 'item_schema', args: { file, path } };
  const shape = got(schema);
  if (!shape) return schema;
  if (search !== undefined) return rows;
  if (knowsFields(look, shape.text) || got(items)) return rows;
  return items;
}

/** What cannot be had in one piece is read page by page, until all of it is read or nothing more is given. */
function nextPage({ path = '' }: Look, file: string, called: readonly Called[]): Calls[number] | { text: string } {
  const tokens = Number(
    / tokens=(\d+)/.exec(called.find(({ text }) => text.includes(`file=${file} `))?.text ?? '')?.[1],
  );
  const shape = called.find(({ name, args }) => name === 'schema' && args.file === file)?.text ?? '';
  const many = Number(/: array of (\d+)/.exec(shape)?.[1]);
  const limit = Math.max(1, Math.floor((pageTokens * many) / tokens));
  const pages = called.filter(({ name, args }) => name === 'get_in' && args.file === file && args.path === path);
  const isOver = pages.some(({ text }) => text.startsWith('{"error"'));
  if (pages.length * limit < many && !isOver)
    return { name: 'get_in', args: { file, path, offset: pages.length * limit, limit } };
  const items = pages.flatMap(({ text }): unknown[] => {
    if (text.startsWith('{"error"')) return [];
    return JSON.parse(text.replaceAll(/^\d+: /gm, '')) as unknown[];
  });
  return { text: JSON.stringify({ [path]: items }) };
}

function callsIn({ messages }: SeenRequest): Called[] {
  const asked = messages.flatMap((message) => (message.role === 'assistant' ? message.calls : []));
  const answers = new Map(
    messages.flatMap((message) => (message.role === 'tool' ? message.results : [])).map(({ id, text }) => [id, text]),
  );
  return asked.map(({ id, name, args }) => ({
    name,
    args: args as Record<string, unknown>,
    text: answers.get(id) ?? '',
  }));
}

/** The names of all fields stand there; lines of a log have none. */
function knowsFields({ fields, pattern }: Look, text: string): boolean {
  return (
    pattern !== undefined ||
    fields.every((field) =>
      text.includes(
        field
          .split(/[.[\]]+/)
          .filter(Boolean)
          .at(-1) ?? '',
      ),
    )
  );
}

function isSame(one: Row | Record<string, unknown>, other: Record<string, unknown>): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function distinct(calls: Calls): Calls {
  return calls.filter((call, at) => calls.findIndex((other) => JSON.stringify(other) === JSON.stringify(call)) === at);
}
