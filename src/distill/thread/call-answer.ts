/**
 * What comes back over the border to a worker.
 * Owns: the shapes, for both sides. Refuses: speaking.
 */

export interface CallFailure {
  failure: string;
  /** Set when the work itself threw an error meant for people. */
  code?: string;
}

export type CallAnswer<Value> = { value: Value } | CallFailure;

/** What the worker says: that it listens, or the answer to the call that it was given. */
export type WorkerReply = { ready: true } | { answer: CallAnswer<unknown> };
