/**
 * No turn is sent that would take more tokens than its run has left.
 * Owns: counting before sending. Refuses: ending the run; whoever asks makes the turn shorter, or does without it.
 */
import type { ModelRequest } from '../model/model.ts';
import { ModelError } from '../model/model-error.ts';
import { requestBytes, requestTokens } from '../model/request-tokens.ts';
import type { RunState } from '../run/incident-state.ts';

/** Rejects with ModelError `overflow`. */
export async function keepWithin(
  { limits, tokens }: Pick<RunState, 'limits' | 'tokens'>,
  model: string,
  request: Omit<ModelRequest, 'signal'>,
): Promise<void> {
  if (!limits) return;
  const left = Math.max(0, limits.tokens - tokens.input - tokens.output);
  // No text has more tokens than bytes.
  if (requestBytes(request) <= left) return;
  const size = await requestTokens(request);
  if (size <= left) return;
  throw new ModelError({
    kind: 'overflow',
    model,
    why: `would be sent about ${size} tokens, and the run has ${left} of its ${limits.tokens} left`,
    fix: 'raise limits.tokens in aura.yaml or in the workflow if it should look further',
  });
}
