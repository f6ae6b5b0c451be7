/**
 * What a turn may be, given what its run has left: open, or only there to hand in; and the word that a limit comes near.
 * Owns: that a turn that is taken up again is what it was. Refuses: sending it, and what is kept back (run-clock.ts).
 */
import { z } from 'zod';
import { purseOf } from '../../run/admission.ts';
import type { IncidentState, RunState } from '../../run/incident-state.ts';
import type { RunLimits } from '../../run/limits.ts';
import { nearLimits, sayNear, worked } from '../../run/run-limits.ts';
import type { RunContext } from '../run-context.ts';

/** A rendered request, as far as it tells whether it was open. */
const sent = z.object({ toolChoice: z.union([z.string(), z.object({ tool: z.string() })]).optional() });

/** A turn's first try, as its journaled request tells. */
export interface BegunTurn {
  /** Epoch ms; null where it was not begun before. */
  at: number | null;
  /** Whether it was there to hand in only; null where that cannot be told. */
  closing: boolean | null;
  answered: boolean;
}

export async function begunBefore({ parts, incident }: RunContext, run: RunState, turn: string): Promise<BegunTurn> {
  const begun = run.steps.find(({ key }) => key === turn);
  if (!begun) return { at: null, closing: null, answered: false };
  const answered = run.steps.some(
    ({ key, endedAt }) => endedAt !== null && (key === turn || key.startsWith(`${turn}/shorter:`)),
  );
  const text = begun.request && (await parts.notes.text(incident, begun.request).catch(() => null));
  const closing = text ? typeof sent.parse(JSON.parse(text)).toolChoice === 'object' : null;
  return { at: begun.startedAt, closing, answered };
}

/**
 * What a model is told before a limit is reached, once a limit; `told` gathers which. `at`: when the turn was begun, by
 * the store's clock, so that one that is taken up again says the same.
 */
export function warningOf(
  state: IncidentState,
  run: RunState,
  at: number,
  told: Set<keyof RunLimits>,
): string | undefined {
  const near = nearLimits(asOf(run, at), { calls: callsOf(state, run, at), ms: worked(run, at) });
  const fresh = near.filter(({ limit }) => !told.has(limit));
  for (const { limit } of fresh) told.add(limit);
  if (fresh.length === 0) return undefined;
  return `The end of the budget comes near: ${fresh.map(sayNear).join('; ')}. Look only at what decides the check, then call submit.`;
}

function asOf(run: RunState, at: number): RunState {
  const turns = run.steps.flatMap(({ endedAt, result }) =>
    endedAt !== null && endedAt <= at && result?.kind === 'turn' ? [result.usage] : [],
  );
  const sum = (of: (usage: (typeof turns)[number]) => number) => turns.reduce((total, usage) => total + of(usage), 0);
  return {
    ...run,
    tokens: { input: sum((it) => it.input), output: sum((it) => it.output) },
    cost: sum((it) => it.cost ?? 0),
  };
}

function callsOf({ ledger }: IncidentState, { id }: RunState, at: number): number {
  const purse = `run:${id}`;
  return ledger.filter(({ caller, calledAt }) => caller && purseOf(caller) === purse && calledAt <= at).length;
}
