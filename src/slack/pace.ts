/**
 * How fast Slack may be written to.
 * Owns: the buckets and which call needs which. Refuses: waiting; it answers how long.
 *
 * Figures: about one post a second a channel, edits of one message at least 3 s apart, `chat.update` 50+ a minute for a
 * whole workspace (https://docs.slack.dev/apis/web-api/rate-limits), of which progress may use 40. Reactions have a budget
 * of their own and are left out before any message waits.
 */
import type { Bucket, RateLimit } from '../run/ports/rate-limit.ts';
import type { HeldRow } from '../run/ports/store.ts';

/** A reaction says "seen"; what comes later than this is said by the messages themselves. */
const reactionWithin = 5_000;

export class Pace {
  readonly #limit: RateLimit;

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /** 0 when this row may go now, else the ms until it may be asked again; `drop` when it is better not said at all. */
  async wait(held: HeldRow, now: number): Promise<number | 'drop'> {
    const { place, priority, saying, onlyTo } = held.row;
    if (saying.type === 'reaction') {
      const wait = await this.#limit.take(reactions(place.team));
      return wait > 0 && now + wait > held.since + reactionWithin ? 'drop' : wait;
    }
    if (saying.type === 'assistant') return this.#limit.take(assistantCalls(place.team));
    if (onlyTo !== undefined) return this.#limit.take(ephemerals(place.team));
    if (!held.ts) {
      // Before it is posted again it is looked for.
      const look = held.ambiguous ? await this.#limit.take(lookups(place.team)) : 0;
      return look > 0 ? look : this.#limit.take(postsIn(place.team, place.channel));
    }
    const own = await this.#limit.take(editsOf(place.team, place.channel, held.ts));
    if (own > 0) return own;
    if (priority === 5) {
      const progress = await this.#limit.take(progressEdits(place.team));
      if (progress > 0) return progress;
    }
    return this.#limit.take(allEdits(place.team));
  }
}

/** Tier 3 allows 50 a minute; capacity + 60 × refill stays below it, since clocks differ. */
function reactions(team: string): Bucket {
  return { name: `slack:reactions:${team}`, capacity: 5, refill: 0.7 };
}

function lookups(team: string): Bucket {
  return { name: `slack:lookups:${team}`, capacity: 5, refill: 0.7 };
}

/** Tier 4 allows 100 a minute. */
function ephemerals(team: string): Bucket {
  return { name: `slack:ephemerals:${team}`, capacity: 10, refill: 1.4 };
}

/** Tier 4 as well. */
function assistantCalls(team: string): Bucket {
  return { name: `slack:assistant:${team}`, capacity: 10, refill: 1.4 };
}

function postsIn(team: string, channel: string): Bucket {
  return { name: `slack:post:${team}:${channel}`, capacity: 1, refill: 1 };
}

function editsOf(team: string, channel: string, ts: string): Bucket {
  return { name: `slack:edit:${team}:${channel}:${ts}`, capacity: 1, refill: 1 / 3 };
}

/** At most capacity + 60 × refill = 40 in any minute. */
function progressEdits(team: string): Bucket {
  return { name: `slack:progress:${team}`, capacity: 4, refill: 0.6 };
}

/** At most 48 in any minute of the 50 allowed; what progress leaves belongs to decisions, stops and ends. */
function allEdits(team: string): Bucket {
  return { name: `slack:edits:${team}`, capacity: 6, refill: 0.7 };
}
