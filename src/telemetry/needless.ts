/**
 * What a run did that it need not have done, by name: docs/behaviour.md defines each with an example.
 * Owns: finding it in the journal. Refuses: opinions; each is a rule on the trace, and the same trace says the same.
 */
import { isWriter } from '../run/caller.ts';
import type { Evidence } from '../run/evidence.ts';
import type { IncidentState, RunState } from '../run/incident-state.ts';
import { isNarrow } from '../run/question/narrow.ts';
import { readAsk } from '../run/question/read-ask.ts';
import { usedEvidence } from './run-trace.ts';

export const needlessKinds = [
  'repeated',
  'known-already',
  'never-cited',
  'note-shown-already',
  'plan-for-narrow',
  'hopeless-retry',
] as const;
export type NeedlessKind = (typeof needlessKinds)[number];

export interface Needless {
  kind: NeedlessKind;
  /** The tool, or `plan`. */
  what: string;
  /** Where: evidence id or the key of the step. */
  at: string;
}

export function needlessOf(state: IncidentState, run: RunState): Needless[] {
  const own = state.ledger.filter((it) => it.run === run.id && !watches(it));
  return [
    ...repeated(own),
    ...run.turnedAway.flatMap(({ evidence, tool, key = '' }) =>
      evidence === undefined ? [] : [{ kind: 'known-already' as const, what: tool, at: key }],
    ),
    ...neverCited(run, own),
    ...notesShownAlready(state, own),
    ...narrowPlans(state, run),
    ...hopelessRetries(run, own),
  ];
}

/** A verification asks anew each time, and an execution writes. */
function watches({ caller }: Evidence): boolean {
  return caller?.kind === 'verification' || isWriter(caller);
}

/** Tool and arguments, in whatever order their keys stand. */
export function askOf(tool: string, args: unknown): string {
  return `${tool} ${JSON.stringify(sorted(args))}`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

function repeated(own: readonly Evidence[]): Needless[] {
  const seen = new Set<string>();
  return own.flatMap(({ id, tool, args, succeeded }) => {
    if (!succeeded) return [];
    const ask = askOf(tool, args);
    const again = seen.has(ask);
    seen.add(ask);
    return again ? [{ kind: 'repeated' as const, what: tool, at: id }] : [];
  });
}

/** What only led on to a call whose answer is cited (a list of notes, a search for tools) was used by that. */
function neverCited(run: RunState, own: readonly Evidence[]): Needless[] {
  const used = usedEvidence(run);
  return own
    .filter(({ id, succeeded, tool }) => succeeded && !used.has(id) && !tool.startsWith('notes.'))
    .map(({ id, tool }) => ({ kind: 'never-cited' as const, what: tool, at: id }));
}

/** All that a read of a note brought stands in the digest of the call that made the note. */
function notesShownAlready({ ledger }: IncidentState, own: readonly Evidence[]): Needless[] {
  return own.flatMap(({ id, tool, args, digest, succeeded }) => {
    if (!succeeded || !tool.startsWith('notes.')) return [];
    const origin = ledger.find(({ note }) => note !== undefined && note === args.note);
    if (!origin) return [];
    const shown = new Set(origin.digest.split('\n').map((line) => line.trim()));
    const lines = digest
      .split('\n')
      .map(withoutFrame)
      .filter((line) => line !== '');
    const isShown = lines.length > 0 && lines.every((line) => shown.has(line));
    return isShown ? [{ kind: 'note-shown-already' as const, what: tool, at: id }] : [];
  });
}

/** A question of its own, in words alone. */
function askIn(text: string) {
  return readAsk(text, {
    known: { components: [], aliases: new Map(), changes: [] },
    now: 0,
    start: null,
    before: null,
  });
}

/** A line of a note as it was before the reading tool numbered it; nothing of the line that says how much was read. */
function withoutFrame(line: string): string {
  return /^\[lines \d/.test(line) ? '' : line.replace(/^\d{1,9}: /, '').trim();
}

function narrowPlans({ requests }: IncidentState, run: RunState): Needless[] {
  const request = requests.get(run.request)?.request;
  if (request?.kind !== 'mention' || !isNarrow(request.text, askIn(request.text))) return [];
  return run.steps.flatMap(({ key, result }) =>
    result?.kind === 'plan' && result.by !== null ? [{ kind: 'plan-for-narrow' as const, what: 'plan', at: key }] : [],
  );
}

/** Asked again in the same words after it was refused, or after it failed with the very same answer. */
function hopelessRetries({ turnedAway }: RunState, own: readonly Evidence[]): Needless[] {
  const refused = new Set<string>();
  const failed = new Map<string, string>();
  const found: Needless[] = [];
  for (const { tool, asks, why, limit, key = '' } of turnedAway) {
    if (why === undefined || limit || asks === undefined) continue;
    if (refused.has(asks)) found.push({ kind: 'hopeless-retry', what: tool, at: key });
    refused.add(asks);
  }
  for (const { id, tool, args, succeeded, digest } of own) {
    const ask = askOf(tool, args);
    if (succeeded) continue;
    if (failed.get(ask) === digest) found.push({ kind: 'hopeless-retry', what: tool, at: id });
    failed.set(ask, digest);
  }
  return found;
}
