/**
 * How often a method may be called, as Slack limits it.
 * Owns: a sliding minute a method, and about one post a second a channel with short bursts.
 * Refuses: fairness between callers; there is one app.
 */
export type Tier = 1 | 2 | 3 | 4 | 'special';

/** Calls a minute by tier, after Slack's published tiers. */
const PER_MINUTE: Record<Tier, number> = { 1: 1, 2: 20, 3: 50, 4: 100, special: 600 };
const MINUTE_MS = 60_000;
/** Posts that a channel takes at once before one a second holds. */
const BURST = 5;
const POSTS = new Set(['chat.postMessage', 'files.completeUploadExternal']);

export class RateLimits {
  readonly #rates: 'slack' | 'none' | Record<string, number>;
  readonly #calls = new Map<string, number[]>();
  readonly #buckets = new Map<string, { left: number; at: number }>();

  constructor(rates: 'slack' | 'none' | Record<string, number>) {
    this.#rates = rates;
  }

  /** Seconds to wait, at least 1, or 0 where the call may go on; only a call that may go on counts. */
  wait(method: string, tier: Tier, channel: string | null, now: number): number {
    if (this.#rates === 'none') return 0;
    const own = this.#rates === 'slack' ? undefined : this.#rates[method];
    const perMinute = own ?? PER_MINUTE[tier];
    const recent = (this.#calls.get(method) ?? []).filter((at) => at > now - MINUTE_MS);
    this.#calls.set(method, recent);
    const oldest = recent[recent.length - perMinute];
    if (recent.length >= perMinute) return seconds(oldest === undefined ? MINUTE_MS : oldest + MINUTE_MS - now);
    const pause = own === undefined && channel !== null && POSTS.has(method) ? this.#drain(channel, now) : 0;
    if (pause > 0) return seconds(pause);
    recent.push(now);
    return 0;
  }

  /** Takes one post out of a channel's bucket; the milliseconds to wait where it is empty. */
  #drain(channel: string, now: number): number {
    const bucket = this.#buckets.get(channel) ?? { left: BURST, at: now };
    const left = Math.min(BURST, bucket.left + (now - bucket.at) / 1_000);
    const enough = left >= 1;
    this.#buckets.set(channel, { left: enough ? left - 1 : left, at: now });
    return enough ? 0 : (1 - left) * 1_000;
  }
}

function seconds(ms: number): number {
  return Math.max(1, Math.ceil(ms / 1_000));
}
