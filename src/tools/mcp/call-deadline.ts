/**
 * When a call is given up whose server may ask people: its clock stands still while it waits for them.
 * Owns: the two deadlines. Refuses: how long people may take; whoever asks them bounds that.
 */

export interface DeadlineLimits {
  /** ms without an answer or a sign of progress. */
  silence: number;
  /** ms in all. */
  longest: number;
}

export class CallDeadline {
  readonly #limits: DeadlineLimits;
  readonly #over: (why: string) => void;
  #spent = 0;
  #since = performance.now();
  #timers: NodeJS.Timeout[] = [];
  #waits = 0;

  /** `over` is told once, in a few words. */
  constructor(limits: DeadlineLimits, over: (why: string) => void) {
    this.#limits = limits;
    this.#over = over;
    this.#start();
  }

  /** The server showed that it is at work. */
  heard(): void {
    if (this.#waits > 0) return;
    this.#stop();
    this.#start();
  }

  /** The clock stands still until `done`. */
  async while<T>(done: Promise<T>): Promise<T> {
    if (this.#waits === 0) this.#stop();
    this.#waits += 1;
    try {
      return await done;
    } finally {
      this.#waits -= 1;
      if (this.#waits === 0) this.#start();
    }
  }

  clear(): void {
    this.#waits = Number.POSITIVE_INFINITY;
    this.#stop();
  }

  #start(): void {
    const { silence, longest } = this.#limits;
    this.#since = performance.now();
    const end = (ms: number) => () => {
      this.clear();
      this.#over(`no answer within ${ms / 1_000} s`);
    };
    this.#timers = [setTimeout(end(silence), silence), setTimeout(end(longest), Math.max(0, longest - this.#spent))];
  }

  #stop(): void {
    this.#spent += performance.now() - this.#since;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}
