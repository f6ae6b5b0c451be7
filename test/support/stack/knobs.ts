/**
 * What a fault can turn in the stack.
 * Owns: each knob with its usual place. Refuses: consequences; `load.ts` and the families play them.
 */

export interface ServiceKnobs {
  /** Factor on own work. */
  slower: number;
  /** Share of requests that fail by this service itself. */
  errors: number;
  /** Factor on what a pod can serve. */
  capacity: number;
  /** Share of CPU periods that are throttled. */
  throttled: number;
  /** Working set, share of the limit. */
  memory: number;
  /** Seconds of garbage collection a second. */
  collecting: number;
  /** Connections in use, share of the pool; and threads that wait for one. */
  poolBusy: number;
  poolWaiting: number;
  /** Share of arriving messages that a consumer handles. */
  consuming: number;
  /** Free share of a volume. */
  diskFree: number;
  /** Share of the time that the disk is busy. */
  diskBusy: number;
  /** Share of the exporter's scrapes that say the store is up: 0 or 1. */
  up: number;
  /** Factor on arriving requests. */
  arriving: number;
  /** Seconds that threads wait for locks, a second. */
  locked: number;
  /** Share of transactions that are rolled back. */
  rollbacks: number;
}

export interface CallKnobs {
  /** Share of calls that never arrive. */
  lost: number;
  /** ms that a call takes longer between the two. */
  added: number;
}

const usual: ServiceKnobs = {
  slower: 1,
  errors: 0,
  capacity: 1,
  throttled: 0.01,
  memory: 0.5,
  collecting: 0.004,
  poolBusy: 0.2,
  poolWaiting: 0,
  consuming: 1,
  diskFree: 0.55,
  diskBusy: 0.08,
  up: 1,
  arriving: 1,
  locked: 0,
  rollbacks: 0.002,
};

/** All knobs at one moment. */
export class Knobs {
  readonly #services = new Map<string, ServiceKnobs>();
  readonly #calls = new Map<string, CallKnobs>();
  /** Cluster-wide: share of name lookups that fail. */
  lookupsFailing = 0;

  service(name: string): ServiceKnobs {
    const known = this.#services.get(name) ?? { ...usual };
    this.#services.set(name, known);
    return known;
  }

  call(from: string, to: string): CallKnobs {
    const known = this.#calls.get(`${from}>${to}`) ?? { lost: 0, added: 0 };
    this.#calls.set(`${from}>${to}`, known);
    return known;
  }
}

/** Turns knobs; `minutes` since the fault began. */
export type Disturb = (knobs: Knobs, minutes: number) => void;
