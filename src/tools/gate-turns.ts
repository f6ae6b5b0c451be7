/**
 * How many calls a server and a run have under way at once.
 * Owns: whose turn it is, and that waiting ends at once with Stop. Refuses: how many a run may make in all; admission
 * has that.
 */
import { setMaxListeners } from 'node:events';

export interface TurnLimits {
  perServer: number;
  perRun: number;
}

export interface TurnWanted {
  server: string;
  /** Absent for what no run's limit counts: an approved write waits for no read of its run. */
  run?: string;
  /** Goes ahead of what waits already. */
  first?: boolean;
  signal: AbortSignal;
}

interface Waiting {
  keys: readonly string[];
  go: () => void;
}

export class Turns {
  readonly #limits: TurnLimits;
  readonly #taken = new Map<string, number>();
  readonly #waiting: Waiting[] = [];

  constructor(limits: TurnLimits) {
    this.#limits = limits;
  }

  /** Waits for a turn, and answers how to give it back; null where the signal ended the waiting. */
  take({ server, run, first, signal }: TurnWanted): Promise<(() => void) | null> {
    const keys = [`server ${server}`, ...(run === undefined ? [] : [`run ${run}`])];
    return new Promise((resolve) => {
      if (signal.aborted) return resolve(null);
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(mine), 1);
        resolve(null);
      };
      const mine: Waiting = {
        keys,
        go: () => {
          signal.removeEventListener('abort', leave);
          for (const key of keys) this.#count(key, 1);
          resolve(() => this.#giveBack(keys));
        },
      };
      if (first) this.#waiting.unshift(mine);
      else this.#waiting.push(mine);
      this.#next();
      if (!this.#waiting.includes(mine)) return;
      // One signal of a run is shared by all of its calls; many listeners are no leak here.
      setMaxListeners(0, signal);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  #giveBack(keys: readonly string[]): void {
    for (const key of keys) this.#count(key, -1);
    this.#next();
  }

  /** Whoever may go goes, in order; one that waits for its server holds up nobody who waits for another. */
  #next(): void {
    for (let at = 0; at < this.#waiting.length; ) {
      const one = this.#waiting[at];
      if (one?.keys.every((key) => this.#isFree(key))) {
        this.#waiting.splice(at, 1);
        one.go();
      } else at += 1;
    }
  }

  #isFree(key: string): boolean {
    return (this.#taken.get(key) ?? 0) < (key.startsWith('run ') ? this.#limits.perRun : this.#limits.perServer);
  }

  #count(key: string, by: number): void {
    const now = (this.#taken.get(key) ?? 0) + by;
    if (now === 0) this.#taken.delete(key);
    else this.#taken.set(key, now);
  }
}
