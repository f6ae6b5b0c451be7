/**
 * A bounded number of places with a bounded queue before them: worker slots and connection pools.
 * Owns: who holds a place and who waits. Refuses: what is done while holding one.
 */

/** The pool's refusal; `reason` tells a full queue from a wait that took too long. */
export class PoolRefused extends Error {
  readonly reason: 'full' | 'timeout';

  constructor(message: string, reason: 'full' | 'timeout') {
    super(message);
    this.name = 'PoolRefused';
    this.reason = reason;
  }
}

interface Waiter {
  admit: () => void;
}

export class BoundedPool {
  #size: number;
  #queue: number;
  readonly #patience: number;
  readonly #name: string;
  readonly #waiters: Waiter[] = [];
  used = 0;

  /** `patience` is the longest wait in ms before `PoolRefused`. */
  constructor(name: string, size: number, queue: number, patience: number) {
    this.#name = name;
    this.#size = size;
    this.#queue = queue;
    this.#patience = patience;
  }

  get size(): number {
    return this.#size;
  }

  get waiting(): number {
    return this.#waiters.length;
  }

  resize(size: number): void {
    this.#size = size;
    while (this.used < this.#size && this.#waiters.length > 0) this.#admitNext();
  }

  /** Runs `work` while holding a place; tells `onWait` how long the wait for it was, in ms. */
  async use<T>(work: () => Promise<T>, onWait?: (milliseconds: number) => void): Promise<T> {
    const asked = performance.now();
    try {
      await this.#take();
    } finally {
      onWait?.(performance.now() - asked);
    }
    try {
      return await work();
    } finally {
      this.used -= 1;
      if (this.used < this.#size) this.#admitNext();
    }
  }

  #take(): Promise<void> {
    if (this.used < this.#size) {
      this.used += 1;
      return Promise.resolve();
    }
    if (this.#waiters.length >= this.#queue) {
      return Promise.reject(new PoolRefused(`${this.#name}: ${this.#waiters.length} already waiting, refused`, 'full'));
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
        const state = `${this.used} of ${this.#size} in use, ${this.#waiters.length} waiting`;
        reject(new PoolRefused(`${this.#name}: no place within ${this.#patience} ms (${state})`, 'timeout'));
      }, this.#patience);
      const waiter: Waiter = {
        admit: () => {
          clearTimeout(timer);
          this.used += 1;
          resolve();
        },
      };
      this.#waiters.push(waiter);
    });
  }

  #admitNext(): void {
    this.#waiters.shift()?.admit();
  }
}
