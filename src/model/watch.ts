/**
 * One answer of a model within its time: to its end, and from one sign of life to the next.
 * Owns: both clocks, and that whatever was asked is called off with them. Refuses: asking again.
 */
import { ModelError } from './model-error.ts';

export interface Patience {
  /** ms to the end. */
  timeout: number;
  /** ms without a sign of life. */
  silence: number;
}

export interface Watch {
  /** Aborted by whoever asks and by either clock. */
  signal: AbortSignal;
  /** Something came. */
  alive: () => void;
}

/** Rejects with the signal's own reason where `signal` was aborted, and with ModelError `silent` where a clock ran out. */
export async function watched<T>(
  model: string,
  signal: AbortSignal,
  { timeout, silence }: Patience,
  work: (watch: Watch) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const own = new AbortController();
  const give = (why: string, limit: string) =>
    own.abort(
      new ModelError({ kind: 'silent', model, why, fix: `raise limits.${limit} in aura.yaml if it needs longer` }),
    );
  const whole = setTimeout(() => {
    give(`did not come to an end within ${timeout / 1_000} s`, 'modelSeconds');
  }, timeout);
  const quiet = setTimeout(() => {
    give(`said nothing for ${silence / 1_000} s`, 'modelSilenceSeconds');
  }, silence);
  const both = AbortSignal.any([signal, own.signal]);
  try {
    const result = await work({ signal: both, alive: () => void quiet.refresh() });
    both.throwIfAborted();
    return result;
  } catch (error) {
    both.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(whole);
    clearTimeout(quiet);
  }
}
