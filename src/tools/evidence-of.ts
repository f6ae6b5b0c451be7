/**
 * The record of one call: what it was about, when, and what is kept of its output.
 * Owns: kind, subjects and window of evidence. Refuses: running calls and giving out ids.
 */
import { createHash } from 'node:crypto';
import type { OpenCall } from '../run/caller.ts';
import type { Evidence, EvidenceKind } from '../run/evidence.ts';
import { outlineOf } from './large-json.ts';
import type { RawResult } from './tool.ts';

export interface Performed {
  call: OpenCall;
  args: Record<string, unknown>;
  kind: EvidenceKind | undefined;
  raw: RawResult;
  digest: string;
  note?: string;
  /** SHA-256 of the output, hex, where it is known already. */
  hash?: string;
  /** Note with the structured result, where a resumed run may want it again. */
  structured?: string;
  /** Epoch ms. */
  calledAt: number;
  /** Components that the output names. */
  named: readonly string[];
  /** Components that the incident talks about. */
  known: Iterable<string>;
}

export function evidenceOf(done: Performed): Evidence {
  const { call, args, raw } = done;
  return {
    id: call.evidence,
    call: call.id,
    caller: call.caller,
    ...(call.key === undefined ? {} : { key: call.key }),
    run: call.caller.run,
    tool: call.tool,
    args,
    kind: done.kind ?? evidenceKindOf(call.tool),
    subjects: subjectsOf(args, done),
    window: windowOf(args) ?? windowOf(outlineOf(raw.structured)),
    calledAt: done.calledAt,
    took: Date.now() - done.calledAt,
    succeeded: raw.succeeded,
    digest: done.digest,
    hash: done.hash ?? createHash('sha256').update(raw.text).digest('hex'),
    ...(done.note === undefined ? {} : { note: done.note }),
    ...(done.structured === undefined ? {} : { structured: done.structured }),
  };
}

const states = /(?:^|[._-])(?:pods?|nodes?|events?|objects?|resources?|workloads?|describe)(?:$|[._-])/;

/** By the name of a tool: `server.tool`. */
export function evidenceKindOf(tool: string): EvidenceKind {
  if (states.test(tool)) return 'state';
  if (/metric|prometheus|query_range|triage/.test(tool)) return 'metrics';
  if (/log/.test(tool)) return 'logs';
  if (/trace|span/.test(tool)) return 'traces';
  if (/change|deploy|commit|rollout|release/.test(tool)) return 'changes';
  return 'other';
}

/** Arguments that name what a call is about, as tools call them. */
export const subjectNames = /^(?:service|component|deployment|workload|app|application)s?(?:_?name)?$/i;
const mostSubjects = 50;
/** Arguments nest no deeper where they say what they are about. */
const deepest = 4;

/** The components that arguments or the output name. */
function subjectsOf(args: Record<string, unknown>, { named, known }: Pick<Performed, 'named' | 'known'>): string[] {
  const isKnown = new Set(known);
  const found = leavesOf(args, deepest).flatMap(({ name, value }) =>
    typeof value === 'string' && (subjectNames.test(name) || isKnown.has(value)) ? [value] : [],
  );
  return [...new Set([...found, ...named])].slice(0, mostSubjects);
}

interface Leaf {
  name: string;
  value: unknown;
}

/** What arguments hold, each under the nearest name above it. */
function leavesOf(value: unknown, depth: number, name = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ name, value }];
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.slice(0, mostSubjects).flatMap((it) => leavesOf(it, depth - 1, name));
  return Object.entries(value).flatMap(([key, it]) => leavesOf(it, depth - 1, key));
}

const begins = ['from', 'start', 'startTime', 'start_time', 'since'];
const ends = ['to', 'end', 'endTime', 'end_time', 'until'];
/** Where a window may stand within arguments or a result. */
const places = ['window', 'range', 'timeRange', 'time_range', 'about'];

/** The time that it is about, epoch ms; times in words and lengths are not read. */
function windowOf(value: unknown, depth = 2): Evidence['window'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = value as Record<string, unknown>;
  const [from, to] = [begins, ends].map((names) =>
    timeOf(names.map((name) => given[name]).find((it) => it !== undefined)),
  );
  if (from !== undefined && to !== undefined && from <= to) return { from, to };
  if (depth === 0) return undefined;
  for (const place of places) {
    const inner = windowOf(given[place], depth - 1);
    if (inner) return inner;
  }
  return undefined;
}

/** Below this a number counts seconds: as ms it would be in 1970. */
const leastMs = 100_000_000_000;

function timeOf(value: unknown): number | undefined {
  const number =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && /^\d{9,14}(?:\.\d+)?$/.test(value)
        ? Number(value)
        : undefined;
  const ms =
    number === undefined
      ? Date.parse(typeof value === 'string' ? value.slice(0, 40) : '')
      : number < leastMs
        ? number * 1_000
        : number;
  return Number.isFinite(ms) ? ms : undefined;
}
