/**
 * Deliveries over HTTP to the app's request URL.
 * Owns: signing (v0 over the raw body), the three content types, retry headers.
 * Refuses: any host but this machine's, and waiting longer than the ack time.
 * Signature: https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
import { createHmac } from 'node:crypto';
import { Agent, request } from 'undici';
import type { Ack, DeliveryLink, Envelope } from './delivery-link.ts';
import { failed } from './delivery-link.ts';
import type { Fields } from './fields.ts';
import { parseJson } from './fields.ts';

/** `v0=` and the HMAC-SHA256 of `v0:timestamp:body`. */
export function sign(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** Ways to send what Slack would not, to see it refused. */
export interface Forgery {
  secret?: string;
  /** Added to the timestamp of now. */
  skewSeconds?: number;
}

/** Deliveries at once; more wait for a free connection, within their ack time. */
const CONNECTIONS = 100;

export class HttpLink implements DeliveryLink {
  readonly transport = 'http';
  readonly #url: string;
  readonly #secret: string;
  readonly #agent = new Agent({ connections: CONNECTIONS });

  constructor(url: string, secret: string) {
    this.#url = url;
    this.#secret = secret;
  }

  async deliver(envelope: Envelope, ackMs: number, forgery: Forgery = {}): Promise<Ack> {
    const started = Date.now();
    const body = bodyOf(envelope);
    const timestamp = String(Math.floor(started / 1_000) + (forgery.skewSeconds ?? 0));
    const headers: Record<string, string> = {
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      'content-type': envelope.kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': sign(forgery.secret ?? this.#secret, timestamp, body),
    };
    if (envelope.attempt > 0) {
      headers['x-slack-retry-num'] = String(envelope.attempt);
      headers['x-slack-retry-reason'] = envelope.reason ?? 'unknown_error';
    }
    try {
      const signal = AbortSignal.timeout(ackMs);
      const response = await request(this.#url, { method: 'POST', headers, body, signal, dispatcher: this.#agent });
      const text = await response.body.text();
      const ms = Date.now() - started;
      const status = response.statusCode;
      const final = response.headers['x-slack-no-retry'] === '1';
      if (status < 200 || status > 299) return { ...failed('http_error', ms, status), body: text, final };
      return { acked: true, reason: null, status, body: parseJson(text) ?? text, ms, final };
    } catch (error) {
      const timeout = error instanceof Error && error.name === 'TimeoutError';
      return failed(timeout ? 'http_timeout' : 'connection_failed', Date.now() - started);
    }
  }

  /** Ends the connections that are kept open. */
  close(): void {
    void this.#agent.destroy();
  }
}

function bodyOf({ kind, payload }: Envelope): string {
  if (kind === 'events_api') return JSON.stringify(payload);
  if (kind === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return new URLSearchParams(formFields(payload)).toString();
}

function formFields(payload: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value)]));
}
