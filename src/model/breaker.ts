/**
 * Leaves a model alone for a while that failed again and again, so that nobody waits for what is down.
 * Owns: when it opens, and the one try that closes it. Refuses: failing over; the chain does.
 */
import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleWhen } from 'cockatiel';
import type { Model } from './model.ts';
import { ModelError, type ModelErrorKind } from './model-error.ts';

export interface BreakerOptions {
  /** Failures in a row, each after its retries. */
  failures: number;
  /** ms that it is left alone. */
  rest: number;
}

/** What says that the provider is down; a wrong key or an odd request says nothing of it, and one that asks for patience is up. */
const outages: readonly ModelErrorKind[] = ['overloaded', 'unreachable', 'silent', 'cut', 'invalid-reply'];

export function withBreaker(model: Model, { failures, rest }: BreakerOptions = { failures: 2, rest: 30_000 }): Model {
  const policy = circuitBreaker(
    handleWhen((error) => error instanceof ModelError && outages.includes(error.kind)),
    { halfOpenAfter: rest, breaker: new ConsecutiveBreaker(failures) },
  );
  return {
    name: model.name,
    async ask(request) {
      try {
        return await policy.execute(() => model.ask(request));
      } catch (error) {
        if (!(error instanceof BrokenCircuitError)) throw error;
        const why = `failed ${failures} times in a row and is left alone for ${rest / 1_000} s`;
        throw new ModelError({ kind: 'overloaded', model: model.name, why, retryAfter: rest, cause: error });
      }
    },
  };
}
