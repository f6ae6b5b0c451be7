/**
 * What both roads to the app have in common.
 * Owns: the envelope that is handed over and the ack that comes back.
 * Refuses: retries, which deliveries.ts decides.
 */
import type { Fields } from './fields.ts';

export type EnvelopeKind = 'events_api' | 'interactive' | 'slash_commands';

export interface Envelope {
  /** The same for every attempt at one delivery. */
  id: string;
  kind: EnvelopeKind;
  payload: Fields;
  /** 0 for the first. */
  attempt: number;
  /** Why the attempt before failed. */
  reason: string | null;
}

export interface Ack {
  acked: boolean;
  /** Slack's word for the failure: http_timeout, http_error, connection_failed. */
  reason: string | null;
  status: number;
  /** What the app answered beside its ack, parsed where it is JSON. */
  body: unknown;
  ms: number;
  /** The app asked for no further attempt (X-Slack-No-Retry: 1). */
  final: boolean;
}

export interface DeliveryLink {
  readonly transport: 'http' | 'socket';
  /** Hands one envelope over; resolves within `ackMs`, never rejects. */
  deliver(envelope: Envelope, ackMs: number): Promise<Ack>;
}

export function failed(reason: string, ms: number, status = 0): Ack {
  return { acked: false, reason, status, body: null, ms, final: false };
}
