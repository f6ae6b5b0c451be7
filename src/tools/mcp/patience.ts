/**
 * How long people wait for a server that does not answer: once, and then no more until it has answered again.
 * Owns: the difference between a server that may be starting and one that is known to be away.
 * Refuses: ending what is waited for; it goes on, and serves whoever comes next.
 */

/** ms for a server of which nothing is known. Its part of a start or a run; what is left of 3 s is for later tries. */
const atFirst = 2_500;
/** ms for one that was waited for in vain. */
const later = 100;

export class Patience {
  readonly #first: number;
  #away = false;

  constructor(first = atFirst) {
    this.#first = first;
  }

  /** It answered. */
  restore(): void {
    this.#away = false;
  }

  /**
   * What `work`, under way since `since` (performance.now()), comes to, if that is in time; else it rejects. `atLeast`
   * ms are waited in any case.
   */
  async for<Value>(work: Promise<Value>, since: number, atLeast = 0): Promise<Value> {
    const whole = this.#away ? later : this.#first;
    const left = Math.max(atLeast, since + whole - performance.now(), 0);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#away = true;
        reject(new Error(`it has not answered for ${((performance.now() - since) / 1_000).toFixed(1)} s`));
      }, left);
    });
    // Whoever comes next may find it done; if it fails then, that is told there.
    work.catch(() => undefined);
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
