/**
 * Tries a model again when trying again may help.
 * Owns: how often, and the waits: what the provider asked for, else a jittered back-off. Refuses: failing over to another
 * model, and hiding a final failure.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Model } from './model.ts';
import { AuraError } from '../errors.ts';
import { ModelError } from './model-error.ts';

export interface RetryOptions {
  /** Tries behind the first. */
  again: number;
  /** ms. A provider that wants a longer wait is not waited for. */
  longestWait: number;
  /** ms before the second try, at most; it doubles with each. */
  firstWait?: number;
}

const longestBackoff = 10_000;

export function withRetry(model: Model, { again, longestWait, firstWait = 1_000 }: RetryOptions): Model {
  return {
    name: model.name,
    async ask(request) {
      for (let failed = 0; ; failed += 1) {
        try {
          return await model.ask(request);
        } catch (error) {
          request.signal.throwIfAborted();
          if (!(error instanceof AuraError && error.retryable) || failed >= again) throw error;
          const asked = error instanceof ModelError ? error.retryAfter : undefined;
          if (asked !== undefined && asked > longestWait) throw error;
          const backoff = Math.min(longestBackoff, firstWait * 2 ** failed);
          await pause(asked === undefined ? jittered(backoff) : spread(asked, backoff), request.signal);
        }
      }
    },
  };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}

/** Equal jitter: half of the wait is certain, so that many who failed together come back apart, and none at once. */
function jittered(backoff: number): number {
  return backoff / 2 + (Math.random() * backoff) / 2;
}

/** Those who were told the same moment come back apart, and never early. */
function spread(asked: number, backoff: number): number {
  return asked + Math.random() * Math.min(backoff, asked / 4);
}
