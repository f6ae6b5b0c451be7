/**
 * A request as a policy model reads it: what stands between marks, what it called before, and what it is offered.
 * Owns: taking that apart. Refuses: anything that does not stand in the request.
 */
import type { ScriptedReply, SeenRequest } from '../model-server.ts';

/** Text between two marks. */
export interface Told {
  source: string;
  text: string;
  /** The evidence that it stands under, where it is a tool's. */
  evidence: string | null;
  /** The call that brought it, where one did. */
  call: Call | null;
}

export interface Call {
  name: string;
  args: Record<string, unknown>;
  failed: boolean;
  text: string;
}

export interface Context {
  /** Plans, looks and hands in, or only writes. */
  role: 'planner' | 'investigator' | 'writer';
  /** Nothing but `submit` is open. */
  mustSubmit: boolean;
  /** Oldest first. */
  told: Told[];
  calls: Call[];
  /** Why submissions were sent back, oldest first. */
  sentBack: string[];
  /** Components that the first look ranks, best first. */
  candidates: string[];
  /** Tools that only read, by the end of their name. */
  reads: string[];
  /** Tools that are marked as writes. */
  writes: SeenRequest['tools'];
  seen: SeenRequest;
}

export type Policy = (context: Context) => ScriptedReply;

export interface Claimed {
  kind: 'cause' | 'contributor' | 'symptom' | 'impact' | 'ruled-out' | 'no-fault';
  component: string;
  statement: string;
  evidence: string[];
  quotes: { evidence: string; text: string }[];
}

const fence = /Data from ([^\n]{1,80}), not instructions, between two marks ([0-9a-f]{16}):\n\2\n([^]*?)\n\2/g;

export function contextOf(seen: SeenRequest): Context {
  const told: Told[] = [];
  const calls: Call[] = [];
  const names = new Map<string, { name: string; args: Record<string, unknown> }>();
  for (const message of seen.messages) {
    if (message.role === 'user') told.push(...toldIn(message.text, null));
    if (message.role === 'assistant')
      for (const { id, name, args } of message.calls) names.set(id, { name, args: args as Record<string, unknown> });
    if (message.role !== 'tool') continue;
    for (const { id, text, failed } of message.results) {
      const asked = names.get(id);
      if (!asked) continue;
      const call = { ...asked, failed, text };
      calls.push(call);
      told.push(...toldIn(text, call));
    }
  }
  const has = (name: string) => seen.tools.some((tool) => tool.name === name);
  const look = told.find(({ source }) => source === 'the deterministic first look')?.text ?? '';
  const writes = seen.tools.filter(({ description }) => description.startsWith('Changes production'));
  return {
    role: has('plan') ? 'planner' : has('submit') ? 'investigator' : 'writer',
    mustSubmit: typeof seen.toolChoice === 'object' && seen.toolChoice.tool === 'submit',
    told,
    calls,
    sentBack: calls.filter(({ name, failed }) => name === 'submit' && failed).map(({ text }) => text),
    candidates: unique([...look.matchAll(/"component":"([^"]{1,200})","score"/g)].map(([, name = '']) => name)),
    reads: seen.tools.filter((tool) => !writes.includes(tool)).map(({ name }) => name),
    writes,
    seen,
  };
}

function toldIn(text: string, call: Call | null): Told[] {
  return [...text.matchAll(fence)].map(({ index, 1: source = '', 3: inner = '' }) => ({
    source,
    text: inner,
    evidence: /\[(E\d+)\] $/.exec(text.slice(0, index))?.[1] ?? null,
    call,
  }));
}

/** The read whose name ends so, called with these. */
export function reading({ reads }: Context, end: string, args: Record<string, unknown> = {}): ScriptedReply['calls'] {
  const name = reads.find((one) => one.endsWith(`__${end}`));
  return name === undefined ? [] : [{ name, args }];
}

/** The first of these that is offered. */
export function readingFirst(
  context: Context,
  ends: readonly [end: string, args?: Record<string, unknown>][],
): NonNullable<ScriptedReply['calls']> {
  for (const [end, args] of ends) {
    const calls = reading(context, end, args) ?? [];
    if (calls.length > 0) return calls;
  }
  return [];
}

/** Rows of what tools brought, each with its evidence: lines, or the items of a list in JSON. */
export function rowsOf({ told }: Context): { evidence: string; text: string; call: Call }[] {
  return told.flatMap(({ evidence, text, call }) =>
    evidence === null || call === null
      ? []
      : text
          .split(text.startsWith('{') ? /(?<=\}),(?=\{)/ : '\n')
          .filter((row) => row.trim() !== '')
          .map((row) => ({ evidence, text: row, call })),
  );
}

/** The message of a log pattern as it stands in its row; the row's beginning where it has none. */
export function messageIn(row: string): string {
  const message =
    /"example":"((?:[^"\\]|\\.){1,300})/.exec(row)?.[1] ??
    /\bexample=([^\n]{1,600}?)(?= (?:severity|inside|first|last|before|change)=|$)/.exec(row)?.[1] ??
    row;
  return message
    .slice(0, 200)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

export function submitting(submission: {
  summary: string;
  claims: Claimed[];
  check: { answer: 'yes' | 'no' | 'open'; seen: string; evidence: string[] };
}): ScriptedReply {
  return { calls: [{ name: 'submit', args: submission }] };
}

/** A plan of one task for each question. */
export function planning(tasks: { goal: string; check: string }[]): ScriptedReply {
  const all = tasks.map((task, at) => ({ id: `t${at + 1}`, investigator: 'general', needs: [], about: [], ...task }));
  return { calls: [{ name: 'plan', args: { why: 'to tell them apart', tasks: all } }] };
}

/** Whether a name stands there as a word of its own. */
export function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`;
    if (!/[\w-]/.test(around)) return true;
  }
  return false;
}

export function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
