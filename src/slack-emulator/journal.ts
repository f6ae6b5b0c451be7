/**
 * What passed between the app and the workspace, for assertions and for the page.
 * Owns: one entry a Web API call, one a delivery attempt; the newest 50,000.
 * Refuses: bodies of uploads.
 */
import type { Fields } from './fields.ts';

export interface ApiEntry {
  kind: 'api';
  id: number;
  /** Milliseconds since the epoch, when the call came in. */
  at: number;
  method: string;
  args: Fields;
  channel: string | null;
  /** Slack's `ok`; false also where no answer left. */
  ok: boolean;
  /** Slack's error code, or the injected fault that struck. */
  error: string | null;
  /** HTTP status; 0 where the connection was dropped. */
  status: number;
  /** What was answered; null where nothing was. */
  answer: Fields | null;
}

export interface DeliveryEntry {
  kind: 'delivery';
  id: number;
  at: number;
  /** `events_api`, `interactive` or `slash_commands`. */
  envelope: string;
  /** The type of the event or interaction. */
  type: string;
  /** Only of events. */
  eventId: string | null;
  /** 0 for the first attempt. */
  attempt: number;
  transport: 'http' | 'socket' | 'none';
  acked: boolean;
  /** Why not: http_timeout, http_error, connection_failed. */
  reason: string | null;
  /** HTTP status, 200 for an ack over Socket Mode, 0 where none came. */
  status: number;
  ms: number;
}

export type JournalEntry = ApiEntry | DeliveryEntry;

const KEPT = 50_000;

export class Journal {
  readonly #entries: JournalEntry[] = [];
  #count = 0;

  addCall(entry: Omit<ApiEntry, 'kind' | 'id'>): void {
    this.#keep({ kind: 'api', id: this.#next(), ...entry });
  }

  addDelivery(entry: Omit<DeliveryEntry, 'kind' | 'id'>): void {
    this.#keep({ kind: 'delivery', id: this.#next(), ...entry });
  }

  entries(): JournalEntry[] {
    return [...this.#entries];
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }

  #keep(entry: JournalEntry): void {
    this.#entries.push(entry);
    // Cut in large steps: shifting the whole list for each entry would cost more than the entries.
    if (this.#entries.length > KEPT * 1.2) this.#entries.splice(0, this.#entries.length - KEPT);
  }
}
