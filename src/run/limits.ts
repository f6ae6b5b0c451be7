/**
 * What one run may use, decided when it starts.
 * Owns: the shapes. Refuses: counting; run-limits.ts does.
 */
export interface RunLimits {
  /** Of work; time while the run is parked does not count. */
  minutes: number;
  /** Reads of its first look and its tasks together. */
  toolCalls: number;
  /** Of the model, in and out. */
  tokens: number;
  /** In the currency of the model's price. */
  cost: number;
}

/** A limit that a run has come to, and how much it was. */
export interface LimitReached {
  limit: keyof RunLimits;
  most: number;
}

/** A limit that comes near; `percent` of it are used, in tens, so that what is said of it changes seldom. */
export interface NearLimit extends LimitReached {
  percent: number;
}

/** How long a run has worked. */
export interface WorkClock {
  /** ms up to `since`. */
  spent: number;
  /** Epoch ms since when it works, null while it does not. */
  since: number | null;
}
