/**
 * What a run is doing, line by line as it comes: the plan, possible causes, calls, limits that come near, phases.
 * Owns: which lines, and that each is said once. Refuses: printing, and results.
 */
import type { IncidentState, RunState } from '../run/incident-state.ts';
import type { Evidence } from '../run/evidence.ts';
import { nearLimits, sayNear } from '../run/run-limits.ts';
import type { StepState } from '../run/step.ts';
import { datedText } from '../run/wording/words.ts';

const longest = 160;

const standings = { leading: 'leads', weaker: 'possible', 'ruled-out': 'ruled out' } as const;

export class RunProgress {
  readonly #told = new Set<string>();

  /** What is new in this state of the run's incident; foreign text in it is not made harmless here. */
  next(state: IncidentState, run: RunState): string[] {
    const calls = state.ledger.filter((it) => it.run === run.id);
    const lines: [string, string][] = [
      ...calls.map((it): [string, string] => [`evidence ${it.id}`, callLine(it)]),
      ...run.turnedAway.map(({ tool, why, evidence }, at): [string, string] => [
        `turned away ${at}`,
        evidence === undefined ? `refused ${tool}: ${short(why ?? '')}` : `${tool}: answered before, by ${evidence}`,
      ]),
      ...run.steps.flatMap((step) => stepLines(step).map((line, at): [string, string] => [`${step.key} ${at}`, line])),
      ...run.hypotheses.map(({ id, standing, what }): [string, string] => [
        `hypothesis ${id} ${standing}`,
        `possible cause, ${standings[standing]}: ${short(datedText(what, Date.now()))}`,
      ]),
      ...nearLimits(run, { calls: calls.length }).map((it): [string, string] => [
        `near ${it.limit}`,
        `budget: ${sayNear(it)}`,
      ]),
    ];
    const fresh = lines.filter(([key]) => !this.#told.has(key));
    for (const [key] of fresh) this.#told.add(key);
    return fresh.map(([, line]) => line);
  }
}

function callLine({ id, tool, args, digest, took, succeeded }: Evidence): string {
  const { about: _, ...asked } = args;
  const given = Object.keys(asked).length > 0 ? ` ${short(JSON.stringify(asked))}` : '';
  return `[${id}] ${tool}${given}: ${succeeded ? '' : 'failed, '}${short(digest.split('\n', 1)[0] ?? '')} (${took} ms)`;
}

function stepLines({ key, result, detail, endedAt }: StepState): string[] {
  if (endedAt === null || !result) return [];
  switch (result.kind) {
    case 'turn':
      // What it led to is told, and its cost stands at the end.
      return [];
    case 'plan': {
      const { tasks, why } = result.plan;
      const first = `plan: ${tasks.length === 0 ? 'nothing more to look at' : short(why)}`;
      return [
        first,
        ...tasks.map((task) => `  ${task.id} ${task.investigator}: ${short(task.goal)} Check: ${short(task.check)}`),
      ];
    }
    case 'task':
    case 'critique':
    case 'triage':
    case 'synthesis':
    case 'evaluation':
    case 'action':
      return [`${key}${detail ? `: ${short(detail)}` : ' done'}`];
  }
}

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
