/**
 * A look-up once more where the first was too slow, limited, or met a server that failed.
 * Owns: how often, the waits, and how long in all. Refuses: writes; only what changes nothing may be asked twice; and
 * hiding the last failure.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { AuraError } from '../errors.ts';

/** ms before the second and the third try. */
const waits: readonly number[] = [250, 1_000];
/** ms after which no further try begins: somebody who pressed a button waits for it. */
const within = 5_000;

/** Throws what the last try threw. What is not retryable is not asked again. */
export async function askAgain<T>(ask: () => Promise<T>): Promise<T> {
  const began = performance.now();
  for (let failed = 0; ; failed += 1) {
    try {
      return await ask();
    } catch (error) {
      const usual = waits[failed];
      if (!(error instanceof AuraError && error.retryable) || usual === undefined) throw error;
      const pause = Math.max(usual, error.retryAfter ?? 0);
      if (performance.now() - began + pause > within) throw error;
      await wait(pause);
    }
  }
}
