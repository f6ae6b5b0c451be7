/**
 * What shall go wrong next, on request.
 * Owns: the list of ordered injected faults and which call each one hits.
 * Refuses: chance; a injected fault happens exactly as often as it was ordered.
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
export type FaultKind = '429' | '500' | 'lost-request' | 'lost-response' | 'slow' | 'archived' | 'error' | 'twice';

export interface FaultOrder {
  what: FaultKind;
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

export interface InjectedFault extends FaultOrder {
  id: string;
  left: number;
}

export class InjectedFaults {
  #orders: InjectedFault[] = [];

  order(order: FaultOrder): InjectedFault {
    const injectedFault: InjectedFault = { ...order, id: randomUUID(), left: order.times ?? 1 };
    if (injectedFault.left > 0) this.#orders.push(injectedFault);
    return injectedFault;
  }

  /** Everything still to come. */
  pending(): InjectedFault[] {
    return this.#orders.map((injectedFault) => ({ ...injectedFault }));
  }

  /** Takes back one order, or all. */
  calm(id?: string): void {
    this.#orders = id === undefined ? [] : this.#orders.filter((injectedFault) => injectedFault.id !== id);
  }

  /** The injected fault that hits this call, counted down; undefined where the call may go well. */
  onCall(method: string, isChannel: (wanted: string) => boolean): InjectedFault | undefined {
    return this.#take(
      (injectedFault) =>
        injectedFault.what !== 'twice' &&
        (injectedFault.method === undefined || injectedFault.method === method) &&
        (injectedFault.channel === undefined || isChannel(injectedFault.channel)),
    );
  }

  /** True where this event is to be delivered twice. */
  onEvent(type: string): boolean {
    return (
      this.#take((injectedFault) => injectedFault.what === 'twice' && (injectedFault.event ?? type) === type) !==
      undefined
    );
  }

  #take(hits: (injectedFault: InjectedFault) => boolean): InjectedFault | undefined {
    const injectedFault = this.#orders.find(hits);
    if (!injectedFault) return undefined;
    injectedFault.left -= 1;
    if (injectedFault.left <= 0) this.calm(injectedFault.id);
    return injectedFault;
  }
}
