/**
 * No turn is sent that would take more tokens than its run has left.
 * Owns: counting before sending. Refuses: ending the run; whoever asks makes the turn shorter, or does without it.
 */
import type { ModelRequest } from '../../model/model.ts';
import { ModelError } from '../../model/model-error.ts';
import { requestBytes, requestTokens } from '../../model/request-tokens.ts';
import type { RunState } from '../../run/incident-state.ts';
import type { LimitReached } from '../../run/limits.ts';

/** The run has not enough left for it, whatever the model's window holds. */
export class BudgetSpent extends ModelError {
  readonly reached: LimitReached;

  constructor(model: string, { size, left, most }: { size: number; left: number; most: number }) {
    super({
      kind: 'overflow',
      model,
      why: `would be sent about ${size} tokens, and the run has ${left} of its ${most} left`,
      fix: 'raise limits.tokens in aura.yaml or in the workflow if it should look further',
    });
    this.reached = { limit: 'tokens', most };
  }
}

/** Rejects with BudgetSpent, a ModelError `overflow`. `share`: of the limit, what is not kept back for later. */
export async function keepWithin(
  { limits, tokens }: Pick<RunState, 'limits' | 'tokens'>,
  model: string,
  request: Omit<ModelRequest, 'signal'>,
  share = 1,
): Promise<void> {
  if (!limits) return;
  const left = Math.max(0, Math.floor(limits.tokens * share) - tokens.input - tokens.output);
  // No text has more tokens than bytes.
  if (requestBytes(request) <= left) return;
  const size = await requestTokens(request);
  if (size <= left) return;
  throw new BudgetSpent(model, { size, left, most: limits.tokens });
}
