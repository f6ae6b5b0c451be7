/**
 * How a run behaved, in numbers: what it asked for, asked for again, and never used.
 * Owns: the counts and the line that says them. Refuses: judging; a bench grades by them.
 */
import type { IncidentState, RunState } from '../run/incident-state.ts';
import { sayCount, sayDuration } from '../run/wording/quantity.ts';
import { runTrace, type TraceNode, usedEvidence } from './run-trace.ts';

export interface Behaviour {
  calls: number;
  /** Calls that only repeated what the run had: the same again, or answered from the ledger. */
  repeated: number;
  refused: number;
  failed: number;
  /** Of the failed ones: the same tool was asked again and answered. */
  recovered: number;
  /** Evidence that nothing cites, and about how many tokens its digests have. */
  unused: { ids: string[]; tokens: number };
  turns: number;
  tokens: { input: number; output: number };
  cost: number;
  /** The step that took longest. */
  longest: { key: string; ms: number } | null;
  ms: number;
}

/** Characters of a token, about; enough for a figure that is shown. */
const perToken = 4;

export function behaviourOf(state: IncidentState, run: RunState): Behaviour {
  const own = state.ledger.filter((it) => it.run === run.id);
  const seen = new Set<string>();
  let again = run.turnedAway.filter(({ evidence }) => evidence !== undefined).length;
  for (const { tool, args, succeeded, caller } of own) {
    if (!succeeded || caller?.kind === 'verification') continue;
    const call = JSON.stringify([tool, sorted(args)]);
    if (seen.has(call)) again += 1;
    seen.add(call);
  }
  const failed = own.filter(({ succeeded }) => !succeeded);
  const used = usedEvidence(run);
  const unused = own.filter(
    ({ id, succeeded, caller }) => succeeded && !used.has(id) && caller?.kind !== 'verification',
  );
  const root = runTrace(state, run);
  const leaves = stepsIn(root);
  const longest = leaves.toSorted((one, other) => other.to - other.from - (one.to - one.from))[0];
  return {
    calls: own.length,
    repeated: again,
    refused: run.refusals,
    failed: failed.length,
    recovered: failed.filter((it) =>
      own.some((later) => later.tool === it.tool && later.succeeded && later.calledAt > it.calledAt),
    ).length,
    unused: {
      ids: unused.map(({ id }) => id),
      tokens: Math.round(unused.reduce((sum, { digest }) => sum + digest.length, 0) / perToken),
    },
    turns: run.steps.filter(({ kind }) => kind === 'turn').length,
    tokens: run.tokens,
    cost: run.cost,
    longest: longest ? { key: longest.key, ms: longest.to - longest.from } : null,
    ms: root.to - root.from,
  };
}

/** The same arguments in another order are the same call. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}

/** Turns and calls: what time is spent in; the steps around them only hold them. */
function stepsIn(it: TraceNode): TraceNode[] {
  return it.children.length === 0 ? (it.kind === 'run' ? [] : [it]) : it.children.flatMap(stepsIn);
}

export function behaviourLine(it: Behaviour): string {
  const parts = [
    sayCount(it.calls, 'call'),
    `${it.repeated} repeated`,
    ...(it.refused > 0 ? [`${it.refused} refused`] : []),
    `${it.failed} failed${it.failed > 0 ? `, ${it.recovered} of them recovered` : ''}`,
    ...(it.unused.ids.length > 0
      ? [
          `${it.unused.ids.length} never cited (${it.unused.ids.slice(0, 8).join(', ')}, about ${it.unused.tokens} tokens)`,
        ]
      : it.calls > it.failed
        ? ['all evidence cited']
        : []),
    ...(it.turns > 0
      ? [`${sayCount(it.turns, 'model turn')}, ${it.tokens.input} tokens in, ${it.tokens.output} out`]
      : []),
    ...(it.cost > 0 ? [`cost ${it.cost.toFixed(4)}`] : []),
    ...(it.longest ? [`longest ${it.longest.key}, ${sayDuration(it.longest.ms)}`] : []),
    `${sayDuration(it.ms)} in all`,
  ];
  return parts.join('; ');
}
