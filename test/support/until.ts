/**
 * Waits on a condition instead of sleeping.
 * Owns: the deadline and its message. Refuses: fixed pauses.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { AuraError, messageOf } from '../../src/errors.ts';

/**
 * ms for which a test waits for what it expects. It costs nothing where that comes, and a machine that has other things
 * to do as well takes many times as long as a quiet one.
 */
export const patience = 120_000;

/**
 * Resolves with the first value that is neither null, undefined nor false; rejects after `within` ms, naming `what`. A look
 * that failed in a way that passes by itself, as a store that a busy machine answers late for, is no answer yet.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  within = patience,
): Promise<T> {
  const began = Date.now();
  let trouble = '';
  const once = async () => {
    try {
      return await look();
    } catch (error) {
      if (!(error instanceof AuraError && error.retryable)) throw error;
      trouble = ` (${messageOf(error)})`;
      return null;
    }
  };
  for (;;) {
    const seen = await once();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    const waited = Date.now() - began;
    if (waited > within) throw new Error(`not within ${within} ms: ${what}${trouble}`);
    // What takes longer is looked at less often: looking takes time from what is waited for.
    await pause(Math.min(20 + waited / 20, 100));
  }
}
