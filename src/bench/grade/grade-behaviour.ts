/**
 * The way to an answer in figures, from the trace.
 * Owns: which figures a bench shows. Refuses: weighing them against each other.
 */
import type { IncidentState, RunState } from '../../run/incident-state.ts';
import { needlessOf } from '../../telemetry/needless.ts';
import type { Behaviour } from '../../telemetry/run-behaviour.ts';
import { runTrace } from '../../telemetry/run-trace.ts';
import { faultsOf, type Outside } from './harness-faults.ts';
import type { BehaviourFigures } from './report.ts';

export function gradeBehaviour(state: IncidentState, run: RunState, it: Behaviour, outside: Outside): BehaviourFigures {
  const needless: Record<string, number> = {};
  for (const { kind } of needlessOf(state, run)) needless[kind] = (needless[kind] ?? 0) + 1;
  const phases: Record<string, number> = {};
  for (const { key, from, to } of runTrace(state, run).children) {
    const phase = key.split(/[:/]/)[0] ?? key;
    phases[phase] = (phases[phase] ?? 0) + to - from;
  }
  return {
    calls: it.calls,
    turns: it.turns,
    repeated: it.repeated,
    needless,
    invalid: run.turnedAway.filter(({ why, limit }) => why !== undefined && !limit).length,
    failed: it.failed,
    recovered: it.recovered,
    refused: it.refused,
    corrections: correctionsOf(run),
    faults: Object.fromEntries(Object.entries(faultsOf(state, run, outside)).filter(([, count]) => count > 0)),
    tokens: { ...it.tokens, wasted: it.unused.tokens },
    cost: it.cost,
    ms: it.ms,
    phases,
  };
}

/** Hand-ins beyond the first of each task. */
function correctionsOf({ steps }: RunState): number {
  const handed = new Map<string, number>();
  for (const { key, result } of steps) {
    if (result?.kind !== 'turn' || !result.reply.calls.some(({ name }) => name === 'submit')) continue;
    const task = key.slice(0, Math.max(0, key.lastIndexOf('/')));
    handed.set(task, (handed.get(task) ?? 0) + 1);
  }
  return [...handed.values()].reduce((sum, count) => sum + count - 1, 0);
}
