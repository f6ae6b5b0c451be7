/**
 * What one investigator may use of a run, where its workflow bounds it.
 * Owns: how much of that a task has used, from the journal alone, and which calls of a turn still fit. Refuses: the run's
 * own limits (run/run-limits.ts), and ending a task: it hands in what it has.
 */
import type { IncidentState, RunState } from '../../run/incident-state.ts';
import type { LimitReached, RunLimits } from '../../run/limits.ts';

/** Only what the workflow names is bounded. */
export type TaskLimits = Partial<RunLimits>;

/** `key` within the run, e.g. `task:1.t1`. */
export interface BoundTask {
  key: string;
  limits: TaskLimits;
}

/** The first of its limits that a task has come to; null where it may go on. */
export function taskSpent(state: IncidentState, run: RunState, { key, limits }: BoundTask): LimitReached | null {
  if (Object.values(limits).every((most) => most === undefined)) return null;
  const turns = run.steps.filter((step) => step.key.startsWith(`${key}/`) && step.result?.kind === 'turn');
  const usages = turns.flatMap(({ result }) => (result?.kind === 'turn' ? [result.usage] : []));
  const calls = callsOf(state, run, key);
  const busy = [
    ...turns.map(({ startedAt, endedAt }) => ({ from: startedAt, to: endedAt ?? startedAt })),
    ...calls.map(({ calledAt, took }) => ({ from: calledAt, to: calledAt + took })),
  ];
  const used: RunLimits = {
    minutes: busyMs(busy) / 60_000,
    toolCalls: calls.length,
    tokens: usages.reduce((sum, { input, output }) => sum + input + output, 0),
    cost: usages.reduce((sum, { cost = 0 }) => sum + cost, 0),
  };
  for (const limit of ['toolCalls', 'tokens', 'cost', 'minutes'] as const) {
    const most = limits[limit];
    if (most !== undefined && used[limit] >= most) return { limit, most };
  }
  return null;
}

/** How many calls a turn may make; those that it made before it was taken up again are among them. */
export function callsLeft(state: IncidentState, run: RunState, { key, limits }: BoundTask, turn: string): number {
  if (limits.toolCalls === undefined) return Number.POSITIVE_INFINITY;
  return limits.toolCalls - callsOf(state, run, key).filter((call) => !call.key?.startsWith(`${turn}/`)).length;
}

function callsOf({ ledger }: IncidentState, { id }: RunState, key: string) {
  return ledger.filter(({ caller }) => caller?.kind === 'task' && caller.run === id && caller.id === key);
}

/** ms in which at least one thing was going on; what waits for people is no work. */
function busyMs(spans: readonly { from: number; to: number }[]): number {
  let [sum, until] = [0, 0];
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}
