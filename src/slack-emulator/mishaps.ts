/**
 * What shall go wrong next, on request.
 * Owns: the list of ordered mishaps and which call each one hits.
 * Refuses: chance; a mishap happens exactly as often as it was ordered.
 */
import { randomUUID } from 'node:crypto';

/**
 * - `429`: refused with Retry-After; `500`: refused without a word;
 * - `lost-request`: the connection drops before anything is stored;
 * - `lost-response`: stored, then the connection drops;
 * - `slow`: done at once, answered after `ms`;
 * - `archived`: the channel is archived under the call;
 * - `error`: answered with the Slack error named by `error`;
 * - `twice`: an event is delivered twice (`event` picks the type).
 */
export type MishapKind = '429' | '500' | 'lost-request' | 'lost-response' | 'slow' | 'archived' | 'error' | 'twice';

export interface MishapOrder {
  what: MishapKind;
  /** Only calls of this method. */
  method?: string;
  /** Only calls about this channel, by id or name. */
  channel?: string;
  /** Only events of this type, for `twice`. */
  event?: string;
  /** How often; once where absent. */
  times?: number;
  /** Seconds, for `429`; 1 where absent. */
  retryAfter?: number;
  /** Milliseconds, for `slow`; 1,000 where absent. */
  ms?: number;
  /** Slack's code, for `error`; `internal_error` where absent. */
  error?: string;
}

export interface Mishap extends MishapOrder {
  id: string;
  left: number;
}

export class Mishaps {
  #orders: Mishap[] = [];

  order(order: MishapOrder): Mishap {
    const mishap: Mishap = { ...order, id: randomUUID(), left: order.times ?? 1 };
    if (mishap.left > 0) this.#orders.push(mishap);
    return mishap;
  }

  /** Everything still to come. */
  pending(): Mishap[] {
    return this.#orders.map((mishap) => ({ ...mishap }));
  }

  /** Takes back one order, or all. */
  calm(id?: string): void {
    this.#orders = id === undefined ? [] : this.#orders.filter((mishap) => mishap.id !== id);
  }

  /** The mishap that hits this call, counted down; undefined where the call may go well. */
  onCall(method: string, isChannel: (wanted: string) => boolean): Mishap | undefined {
    return this.#take(
      (mishap) =>
        mishap.what !== 'twice' &&
        (mishap.method === undefined || mishap.method === method) &&
        (mishap.channel === undefined || isChannel(mishap.channel)),
    );
  }

  /** True where this event is to be delivered twice. */
  onEvent(type: string): boolean {
    return this.#take((mishap) => mishap.what === 'twice' && (mishap.event ?? type) === type) !== undefined;
  }

  #take(hits: (mishap: Mishap) => boolean): Mishap | undefined {
    const mishap = this.#orders.find(hits);
    if (!mishap) return undefined;
    mishap.left -= 1;
    if (mishap.left <= 0) this.calm(mishap.id);
    return mishap;
  }
}
