/**
 * One turn of a conversation that the model's window may not hold: then it is made shorter, and asked again.
 * Owns: how often, and that a resumed turn is as short as it was. Refuses: what is left out; conversation.ts decides.
 */
import type { Model } from '../../model/model.ts';
import { ModelError } from '../../model/model-error.ts';
import type { ResultOf } from '../../run/step.ts';
import { askTurn } from './ask-turn.ts';
import { type RenderedRequest, shorten, type Turn } from './conversation.ts';
import type { RunContext } from '../run-context.ts';
import { BudgetSpent } from './within-budget.ts';

/**
 * `turns` are shortened in place, so that the turns after this one begin as short. Rejects with BudgetSpent where it
 * would use more than `share` of the run's tokens and some are kept back: then it is time to hand in, not to leave out.
 */
export async function askFitting(
  context: RunContext,
  model: Model,
  key: string,
  {
    turns,
    render,
    signal,
    share = 1,
  }: { turns: Turn[]; render: () => RenderedRequest; signal: AbortSignal; share?: number },
): Promise<ResultOf<'turn'>> {
  const { steps } = (await context.lately()).run;
  const keyOf = (times: number) => (times === 0 ? key : `${key}/shorter:${times}`);
  for (let times = 0; ; times += 1) {
    const wentOn = steps.some((step) => step.key === keyOf(times + 1));
    try {
      if (!wentOn) return await askTurn(context, model, keyOf(times), render, signal, share);
      if (!shorten(turns)) return await askTurn(context, model, keyOf(times + 1), render, signal, share);
    } catch (error) {
      if (error instanceof BudgetSpent && share < 1) throw error;
      if (!(error instanceof ModelError && error.kind === 'overflow') || !shorten(turns)) throw error;
    }
  }
}
