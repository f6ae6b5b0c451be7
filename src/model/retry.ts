/**
 * Tries a model again when trying again may help.
 * Owns: back-off. Refuses: failing over to another model, and hiding a final failure.
 */
import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import { AuraError } from '../errors.ts';
import type { Model } from './model.ts';

export function withRetry(model: Model, attempts = 2): Model {
  const policy = retry(
    handleWhen((error) => error instanceof AuraError && error.retryable),
    { maxAttempts: attempts, backoff: new ExponentialBackoff({ initialDelay: 500, maxDelay: 5_000 }) },
  );
  return { name: model.name, ask: (request) => policy.execute(() => model.ask(request), request.signal) };
}
