/**
 * Which tools stand open in a conversation, and which wait behind a search.
 * Owns: `find_tools`, that a schema that was found or called stands open from the next turn on, and that Aura's own tools
 * for reading on wait until there is something to read on in: the same turns always lead to the same tools. Refuses:
 * calling; a tool that waits may be called all the same, and the gate checks it.
 */
import { z } from 'zod';
import type { ModelTool } from '../../model/model.ts';
import { ownSchema } from '../../tools/own-schema.ts';
import { searchTools } from '../../tools/search-tools.ts';
import type { ToolSpec } from '../../tools/tool.ts';
import { notesServer } from '../../tools/notes-toolbox.ts';
import { loadSkill, skillFile } from '../../run/actions/advice.ts';
import type { TaskResult } from './call-tool.ts';
import type { Turn } from './conversation.ts';
import { cut, fenced } from './fenced.ts';
import type { Standing } from './tool-standing.ts';
import { type NamedTools, namedTools, ownServers, shownTools } from './offered-tools.ts';
import { skillsListed } from './skills-told.ts';

export const findName = 'find_tools';

/** Up to so many tools of the team's stand open; those of one server only where all of it takes so many characters. */
const mostOpen = 20;
/** As they are shown to a model: below 1,500 tokens. */
const mostOfServer = 5_000;
const mostFound = 5;
const mostLoaded = 20;
/** Characters of schemas that one search opens; the first of it is opened in any case. */
const mostAtOnce = 3_500;
const longestNames = 1_200;
const longestLine = 160;

const shape = z.object({ query: z.string().min(1).max(500).describe('what it should do, in a few words') });
const inputSchema = ownSchema(shape);

/** Of the notes' tools, those that a note is read with first; the others open once one of them was called. */
const firstOfNotes = ['grep', 'query'].map((tool) => `${notesServer}.${tool}`);

/**
 * Aura's own tools that only go on with what another one brought: `begins` are the words that it brings, `after` how the
 * names of calls begin that open them.
 */
const readingOn: { isOne: (tool: string) => boolean; begins?: RegExp; after?: string }[] = [
  { isOne: (tool) => firstOfNotes.includes(tool), begins: /\bnote [0-9a-f]{16}\b/ },
  {
    isOne: (tool) => tool.startsWith(`${notesServer}.`) && !firstOfNotes.includes(tool),
    after: `${notesServer}__`,
  },
  { isOne: (tool) => tool === loadSkill, begins: skillsListed },
  { isOne: (tool) => tool === skillFile, begins: new RegExp(`\\bfor ${skillFile.replace('.', '\\.')}:`) },
];

/** Most tasks end within so many turns. */
const shortTurns = 2;

/** Whether a conversation is longer than most, so that it is offered what a short one has no use for. */
export function goesOn(turns: readonly Turn[]): boolean {
  return turns.length >= shortTurns;
}

export interface ToolShelf extends NamedTools {
  /** Open in every turn, the search among them where something waits behind it. */
  tools: ModelTool[];
  /** What stands open beside them after these turns; `opening` is what the conversation began with. */
  loadedAfter(turns: readonly Turn[], opening?: string): ModelTool[];
  /** Answers a call of the search. */
  find(args: Record<string, unknown>): TaskResult;
}

export function toolShelf(
  run: string,
  all: readonly ToolSpec[],
  isWrite: (spec: ToolSpec) => boolean = () => false,
  standing: (spec: ToolSpec) => Standing = () => 'open',
): ToolShelf {
  const named = namedTools(all, isWrite);
  const names = [...named.specs.keys()];
  const foreign = names.filter((name) => !isOwn(named, name));
  // Aura's own are short and take no place of the team's; those that read on wait for what they read.
  const ofOwn = (which: Standing) =>
    [...named.specs].flatMap(([name, spec]) => (isOwn(named, name) && standing(spec) === which ? name : []));
  const further = ofOwn('later');
  const waiting = [
    ...ofOwn('searched'),
    ...(foreign.length > mostOpen ? foreign : foreign.filter(isOfLargeServer(run, named, foreign))),
  ];
  const later = readingOn.map((it) => ({ ...it, names: names.filter((name) => it.isOne(toolOf(named, name))) }));
  const closed = new Set([...waiting, ...further, ...later.flatMap((it) => it.names)]);
  const open = names.filter((name) => !closed.has(name));
  const specs = waiting.flatMap((name) => named.specs.get(name) ?? []);
  const nameOf = new Map([...named.specs].map(([name, spec]) => [spec, name]));
  const search = (args: Record<string, unknown>): ToolSpec[] => {
    const parsed = shape.safeParse(args);
    return parsed.success ? searchTools(specs, parsed.data.query, mostFound) : [];
  };
  const shown = new Map<string, ModelTool[]>();
  const shownOnce = (name: string): ModelTool[] => {
    const known = shown.get(name) ?? shownTools(run, named, [name]);
    shown.set(name, known);
    return known;
  };
  const namesOf = (some: readonly ToolSpec[]) => some.flatMap((spec) => nameOf.get(spec) ?? []);
  const found = (turns: readonly Turn[]): string[] => {
    const calls = turns.flatMap(({ reply }) => reply.calls);
    const wanted = calls.flatMap(({ name, args }) => (name === findName ? namesOf(opened(search(args))) : [name]));
    return [...new Set(wanted)].filter((name) => waiting.includes(name)).slice(0, mostLoaded);
  };
  return {
    ...named,
    tools: [...shownTools(run, named, open), ...(waiting.length > 0 ? [findTool(run, named, waiting)] : [])],
    loadedAfter: (turns, opening = '') => {
      const called = turns.flatMap(({ reply }) => reply.calls.map(({ name }) => name));
      const readOn = later.filter(
        ({ begins, after }) =>
          (begins && (begins.test(opening) || turns.some((turn) => bringsIn(turn, begins)))) ||
          (after !== undefined && called.some((name) => name.startsWith(after))),
      );
      const goneOn = further.filter((name) => goesOn(turns) || called.includes(name));
      return [...new Set([...readOn.flatMap((it) => it.names), ...goneOn, ...found(turns)])].flatMap(shownOnce);
    },
    find: (args) => told(run, named, namesOf(search(args))),
  };
}

/** A turn is never changed, only replaced: what it brings is looked for once. */
const brought = new WeakMap<Turn, Map<RegExp, boolean>>();

function bringsIn(turn: Turn, begins: RegExp): boolean {
  const known = brought.get(turn) ?? new Map<RegExp, boolean>();
  brought.set(turn, known);
  const does = known.get(begins) ?? turn.results.some(({ text, line }) => begins.test(line) || begins.test(text));
  known.set(begins, does);
  return does;
}

function toolOf({ specs }: NamedTools, name: string): string {
  return specs.get(name)?.name ?? '';
}

function isOwn({ specs }: NamedTools, name: string): boolean {
  return ownServers.has(specs.get(name)?.server ?? '');
}

/** The best ones, as far as their schemas cost little; the others open when they are called. */
function opened(fitting: readonly ToolSpec[]): ToolSpec[] {
  let size = 0;
  return fitting.filter(({ inputSchema: schema }, place) => {
    size += JSON.stringify(schema).length;
    return place === 0 || size <= mostAtOnce;
  });
}

function findTool(run: string, named: NamedTools, waiting: readonly string[]): ModelTool {
  const own = waiting.flatMap((name) => (isOwn(named, name) ? toolOf(named, name) : []));
  const others = waiting.filter((name) => !isOwn(named, name)).join(' ');
  const names = [
    own.join(' '),
    others ? fenced({ run, source: 'the names of tools', text: others, limit: longestNames }) : '',
  ].filter((text) => text !== '');
  const description = `Finds ${waiting.length} further tools by what they do, to be called from the next turn on: ${names.join(' ')}`;
  return { name: findName, description, inputSchema };
}

function told(run: string, { specs }: NamedTools, names: readonly string[]): TaskResult {
  const line = `${findName}: ${names.length} found`;
  if (names.length === 0)
    return { text: 'No tool fits. Say in other words what it should do.', failed: true, line, isOut: false };
  const lines = names.map((name) =>
    cut(`${name}: ${(specs.get(name)?.description ?? '').replaceAll(/\s+/g, ' ')}`, longestLine),
  );
  const text = fenced({ run, source: 'what servers say of their tools', text: lines.join('\n'), limit: 2_000 });
  return {
    text: `These can be called now; the best of them stand open from the next turn on. ${text}`,
    failed: false,
    line,
    isOut: false,
  };
}

/** Whether a tool is one of a server whose tools together would take much of every request. */
function isOfLargeServer(run: string, named: NamedTools, names: readonly string[]): (name: string) => boolean {
  const serverOf = (name: string) => named.specs.get(name)?.server ?? '';
  const sizes = new Map<string, number>();
  for (const tool of shownTools(run, named, names))
    sizes.set(serverOf(tool.name), (sizes.get(serverOf(tool.name)) ?? 0) + JSON.stringify(tool).length);
  return (name) => (sizes.get(serverOf(name)) ?? 0) > mostOfServer;
}
