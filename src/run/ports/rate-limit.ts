/**
 * The port of a token bucket shared by all processes.
 * Owns: the question "may I now?". Refuses: waiting; the caller decides what to do meanwhile.
 */
export interface Bucket {
  name: string;
  /** Most tokens at once. */
  capacity: number;
  /** Tokens a second. */
  refill: number;
}

export interface RateLimit {
  /** Takes one token and answers 0, or answers the ms until one is there and takes none. */
  take(bucket: Bucket): Promise<number>;
}
