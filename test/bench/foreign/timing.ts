/**
 * Times of one target over families of strings, taken in a process of its own.
 * Owns: that process, and the end of what does not end. Refuses: which families, and what a time means.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Order, Timed } from './runner.ts';

/** ms after which one run is ended. */
export const deadline = 30_000;
/** ms at any size that are past all bounds. */
export const patience = 1_500;

export class Timing {
  #runner: ChildProcess | null = null;

  /** Times of the families, in ms; one that does not end takes for ever. */
  async of(target: string, size: number, chosen: number[]): Promise<Map<number, Timed>> {
    const found = new Map<number, Timed>();
    let left = chosen;
    while (left.length > 0) {
      const families = left.slice(0, 50);
      const ended = await this.#follow({ target, size, families }, (timed) => found.set(timed.family, timed));
      if (!ended) {
        const stuck = families.find((family) => !found.has(family));
        if (stuck !== undefined) found.set(stuck, { family: stuck, ms: Number.POSITIVE_INFINITY });
      }
      left = left.filter((family) => !found.has(family));
      // Three that do not end say enough.
      if ([...found.values()].filter(({ ms }) => ms > patience).length >= 3) break;
    }
    return found;
  }

  close(): void {
    this.#runner?.disconnect();
  }

  async #started(): Promise<ChildProcess> {
    if (this.#runner) return this.#runner;
    // One thread for memory too, so that the processor's time is what one thread would have taken.
    const begun = fork('src/bin/run.mjs', ['test/bench/foreign/runner.ts'], {
      cwd: fileURLToPath(new URL('../../../', import.meta.url)),
      execArgv: ['--single-threaded-gc', '--max-old-space-size=2048'],
    });
    await once(begun, 'message');
    this.#runner = begun;
    return begun;
  }

  async #follow(order: Order, take: (timed: Timed) => void): Promise<boolean> {
    const running = await this.#started();
    let left = order.families.length;
    return new Promise((resolve) => {
      const end = (whole: boolean): void => {
        clearTimeout(timer);
        running.removeAllListeners();
        if (!whole) {
          this.#runner = null;
          running.kill('SIGKILL');
        }
        resolve(whole);
      };
      let timer = setTimeout(() => end(false), deadline);
      running.on('exit', () => end(false));
      running.on('message', (timed: Timed) => {
        clearTimeout(timer);
        timer = setTimeout(() => end(false), deadline);
        take(timed);
        left -= 1;
        if (left === 0) end(true);
      });
      running.send(order);
    });
  }
}
