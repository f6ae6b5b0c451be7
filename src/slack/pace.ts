/**
 * How fast Slack may be written to.
 * Owns: the buckets and which call needs which. Refuses: waiting; it answers how long.
 *
 * Figures: about one post a second a channel, edits of one message at least 3 s apart, `chat.update` 50+ a minute for a
 * whole workspace (https://docs.slack.dev/apis/web-api/rate-limits), of which progress may use 40.
 */
import type { Bucket, RateLimit } from '../run/ports/rate-limit.ts';
import type { HeldRow } from '../run/ports/store.ts';

export class Pace {
  readonly #limit: RateLimit;

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /** 0 when this row may go now, else the ms until it may be asked again. */
  async wait(held: HeldRow): Promise<number> {
    const { place, priority, saying, onlyTo } = held.row;
    if (saying.type === 'reaction' || onlyTo !== undefined) return 0;
    if (!held.ts) return this.#limit.take(postsIn(place.team, place.channel));
    const own = await this.#limit.take(editsOf(place.team, place.channel, held.ts));
    if (own > 0) return own;
    if (priority === 5) {
      const progress = await this.#limit.take(progressEdits(place.team));
      if (progress > 0) return progress;
    }
    return this.#limit.take(allEdits(place.team));
  }
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

/** At most 50 in any minute; what progress leaves belongs to decisions, stops and ends. */
function allEdits(team: string): Bucket {
  return { name: `slack:edits:${team}`, capacity: 8, refill: 0.7 };
}
