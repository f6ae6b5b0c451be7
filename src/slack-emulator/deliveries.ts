/**
 * Brings events and interactions to the app.
 * Owns: the outer envelope of events, redelivery (at once, a minute, five minutes), duplicates on request.
 * Refuses: retrying interactions; Slack shows the person a failure instead.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Ack, DeliveryLink, Envelope, EnvelopeKind } from './delivery-link.ts';
import { failed } from './delivery-link.ts';
import type { Fields } from './fields.ts';
import { fieldsAt, textAt } from './fields.ts';
import type { Forgery } from './http-link.ts';
import { HttpLink } from './http-link.ts';
import type { SocketLink } from './socket-link.ts';
import { SlackRefusal } from './slack-refusal.ts';
import { loopback } from './workspace-options.ts';
import type { WorkspaceState } from './workspace-state.ts';

/** Events that can still be delivered again. */
const KEPT = 20_000;

export class Deliveries {
  readonly #state: WorkspaceState;
  readonly #sockets: SocketLink;
  readonly #sent = new Map<string, Fields>();
  readonly #running = new Set<Promise<void>>();
  readonly #stop = new AbortController();
  #http: HttpLink | null = null;

  constructor(state: WorkspaceState, sockets: SocketLink) {
    this.#state = state;
    this.#sockets = sockets;
    // Every redelivery that still waits listens for the end.
    setMaxListeners(0, this.#stop.signal);
    this.connect(state.settings.requestUrl);
  }

  /** From now on over HTTP to this address, or over Socket Mode for null. */
  connect(requestUrl: string | null): void {
    this.#http?.close();
    this.#http =
      requestUrl === null ? null : new HttpLink(loopback(requestUrl), this.#state.settings.app.signingSecret);
  }

  /** Starts the delivery of one event; the answer is its `event_id`. */
  event(event: Fields, isShared: boolean): string {
    const { settings, people } = this.#state;
    const eventId = `Ev${randomBytes(8).toString('hex').toUpperCase()}`;
    const authorization = {
      enterprise_id: null,
      team_id: settings.team.id,
      user_id: people.app.id,
      is_bot: true,
      is_enterprise_install: false,
    };
    const body: Fields = {
      token: 'verification-token',
      team_id: settings.team.id,
      context_team_id: settings.team.id,
      context_enterprise_id: null,
      api_app_id: people.app.appId,
      event,
      type: 'event_callback',
      event_id: eventId,
      event_time: Math.floor(Date.now() / 1_000),
      authorizations: [authorization],
      is_ext_shared_channel: isShared,
      event_context: randomUUID(),
    };
    this.#sent.set(eventId, body);
    if (this.#sent.size > KEPT) this.#sent.delete(this.#sent.keys().next().value ?? '');
    this.#start(body);
    if (this.#state.injectedFaults.onEvent(textAt(event, 'type'))) this.#start(body);
    return eventId;
  }

  /** Delivers an event once more, as after a lost ack. Throws SlackRefusal `event_not_found`. */
  again(eventId: string): void {
    const body = this.#sent.get(eventId);
    if (!body) throw new SlackRefusal('event_not_found');
    this.#start(body);
  }

  /** Brings one interaction and waits for its ack. */
  interact(kind: EnvelopeKind, payload: Fields): Promise<Ack> {
    return this.#attempt({ id: randomUUID(), kind, payload, attempt: 0, reason: null });
  }

  /** Sends a payload that Slack never made, over HTTP. Throws SlackRefusal `no_request_url` in Socket Mode. */
  forge(kind: EnvelopeKind, payload: Fields, forgery: Forgery): Promise<Ack> {
    if (!this.#http) throw new SlackRefusal('no_request_url');
    const envelope = { id: randomUUID(), kind, payload, attempt: 0, reason: null };
    return this.#http.deliver(envelope, this.#state.settings.ackMs, forgery);
  }

  /** Resolves when every event so far is acked or given up. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  close(): void {
    this.#stop.abort();
    this.#http?.close();
  }

  #start(body: Fields): void {
    const run = this.#deliver(body).finally(() => this.#running.delete(run));
    this.#running.add(run);
  }

  async #deliver(body: Fields): Promise<void> {
    const id = randomUUID();
    let reason: string | null = null;
    for (const [attempt, pause] of [0, ...this.#state.settings.retryDelaysMs].entries()) {
      if (pause > 0 && !(await this.#wait(pause))) return;
      const ack = await this.#attempt({ id, kind: 'events_api', payload: body, attempt, reason });
      if (ack.acked || ack.final || this.#stop.signal.aborted) return;
      reason = ack.reason;
    }
  }

  /** False where the workspace closes before the time is over. */
  async #wait(ms: number): Promise<boolean> {
    try {
      await delay(ms, undefined, { signal: this.#stop.signal, ref: false });
      return true;
    } catch {
      return false;
    }
  }

  async #attempt(envelope: Envelope): Promise<Ack> {
    const at = Date.now();
    const link: DeliveryLink | null = this.#http ?? (this.#sockets.connections > 0 ? this.#sockets : null);
    const ack = link ? await link.deliver(envelope, this.#state.settings.ackMs) : failed('connection_failed', 0);
    const type = textAt(fieldsAt(envelope.payload, 'event'), 'type') || textAt(envelope.payload, 'type');
    this.#state.journal.addDelivery({
      at,
      envelope: envelope.kind,
      type: type || textAt(envelope.payload, 'command'),
      eventId: textAt(envelope.payload, 'event_id') || null,
      attempt: envelope.attempt,
      transport: link?.transport ?? 'none',
      acked: ack.acked,
      reason: ack.reason,
      status: ack.status,
      ms: ack.ms,
    });
    return ack;
  }
}
