/**
 * How much of what a run may use is used.
 * Owns: the limits, a workflow's own over those of the installation, the clock that stands still while a run is parked.
 * Refuses: ending anything; the phases look here and wind down.
 */
import type { RunState } from './incident-state.ts';
import type { LimitReached, NearLimit, RunLimits, WorkClock } from './limits.ts';

/** What a workflow says of limits goes before what the installation says. */
export function limitsOf(installation: RunLimits, workflow: Partial<RunLimits> | undefined): RunLimits {
  const { minutes, toolCalls, tokens, cost } = { ...installation, ...workflow };
  return { minutes, toolCalls, tokens, cost };
}

/** ms that a run has worked, `now` by the store's clock. */
export function worked({ clock }: RunState, now: number): number {
  return clock.spent + (clock.since === null ? 0 : Math.max(0, now - clock.since));
}

/**
 * The clock of a run that is taken up again. A worker that died while it worked is charged up to the last step that it
 * left behind: what it did after it is done, and charged, once more.
 */
export function takenUp({ clock, steps }: RunState, at: number): WorkClock {
  const { spent, since } = clock;
  if (since === null) return { spent, since: at };
  const last = Math.max(since, ...steps.map((step) => step.endedAt ?? step.startedAt));
  return { spent: spent + last - since, since: at };
}

/** The first of what the model spends that a run has used up to this share; null where it may go on. */
export function spentUp({ limits, tokens, cost }: RunState, share: number): LimitReached | null {
  if (!limits) return null;
  if (tokens.input + tokens.output >= limits.tokens * share) return { limit: 'tokens', most: limits.tokens };
  if (cost > 0 && cost >= limits.cost * share) return { limit: 'cost', most: limits.cost };
  return null;
}

/** Share of a limit from which it is said to come near. */
const nearFrom = 0.7;

/** What a run has used most of. `calls`: those of its first look and its tasks; `ms`: it has worked. */
export function nearLimits(
  { limits, tokens, cost }: Pick<RunState, 'limits' | 'tokens' | 'cost'>,
  { calls, ms = 0 }: { calls: number; ms?: number },
): NearLimit[] {
  if (!limits) return [];
  const used: RunLimits = { minutes: ms / 60_000, toolCalls: calls, tokens: tokens.input + tokens.output, cost };
  return (['toolCalls', 'tokens', 'cost', 'minutes'] as const)
    .filter((limit) => used[limit] > 0 && used[limit] >= limits[limit] * nearFrom)
    .map((limit) => {
      const percent = Math.min(100, Math.floor((used[limit] / limits[limit]) * 10) * 10);
      return { limit, most: limits[limit], percent };
    });
}

const nouns: Record<keyof RunLimits, (most: number) => string> = {
  minutes: (most) => `its ${most} minutes`,
  toolCalls: (most) => `its ${most} tool calls`,
  tokens: (most) => `its ${most} tokens`,
  cost: (most) => `what it may cost, ${most},`,
};

/** "70 % of its 80 tool calls is used". */
export function sayNear({ limit, most, percent }: NearLimit): string {
  return `${percent} % of ${nouns[limit](most)} is used`;
}

const sentences: Record<keyof RunLimits, (most: number) => string> = {
  minutes: (most) => `its ${most} minutes were used up`,
  toolCalls: (most) => `its ${most} tool calls were used up`,
  tokens: (most) => `its ${most} tokens were used up`,
  cost: (most) => `what it may cost, ${most}, was used up`,
};

/** Why an answer is a partial one. */
export function sayReached({ limit, most }: LimitReached): string {
  return sentences[limit](most);
}
