/**
 * Deliveries over Socket Mode.
 * Owns: connections (ten at most), hello, envelopes, acks, pings and refreshes.
 * Refuses: a connection without a ticket of apps.connections.open; a ticket opens one connection.
 * Protocol: https://docs.slack.dev/apis/events-api/using-socket-mode
 */
import type { WebSocket } from 'ws';
import type { Ack, DeliveryLink, Envelope } from './delivery-link.ts';
import { failed } from './delivery-link.ts';
import { isFields, parseJson, textAt } from './fields.ts';

const MAX_CONNECTIONS = 10;
/** The SDK gives a connection up after 30 s without a ping. */
const PING_MS = 8_000;

interface Waiting {
  socket: WebSocket;
  settle(ack: Omit<Ack, 'ms'>): void;
}

export class SocketLink implements DeliveryLink {
  readonly transport = 'socket';
  readonly #sockets: WebSocket[] = [];
  readonly #waiting = new Map<string, Waiting>();
  readonly #pings: NodeJS.Timeout;
  #turn = 0;

  constructor() {
    this.#pings = setInterval(() => {
      for (const socket of this.#sockets) socket.ping();
    }, PING_MS);
    this.#pings.unref();
  }

  get connections(): number {
    return this.#sockets.length;
  }

  /** Takes a new connection over; the eleventh is sent away. */
  accept(socket: WebSocket, appId: string | null): void {
    if (this.#sockets.length >= MAX_CONNECTIONS) {
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
      socket.close();
      return;
    }
    this.#sockets.push(socket);
    socket.on('message', (data: Buffer) => this.#onMessage(data.toString('utf8')));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => this.#drop(socket));
    const hello = { type: 'hello', num_connections: this.#sockets.length, connection_info: { app_id: appId } };
    socket.send(JSON.stringify({ ...hello, debug_info: { host: 'workspace', approximate_connection_time: 18_060 } }));
  }

  deliver(envelope: Envelope, ackMs: number): Promise<Ack> {
    const started = Date.now();
    const open = this.#sockets.filter((socket) => socket.readyState === socket.OPEN);
    this.#turn += 1;
    const socket = open[this.#turn % Math.max(1, open.length)];
    if (!socket) return Promise.resolve(failed('connection_failed', 0));
    const key = `${envelope.id}#${envelope.attempt}`;
    return new Promise((resolve) => {
      const settle = (ack: Omit<Ack, 'ms'>): void => {
        clearTimeout(timer);
        this.#waiting.delete(key);
        resolve({ ...ack, ms: Date.now() - started });
      };
      const timer = setTimeout(() => settle(failed('timeout', 0)), ackMs);
      this.#waiting.set(key, { socket, settle });
      socket.send(JSON.stringify(frameOf(envelope)));
    });
  }

  /** Asks every connection to renew itself, as Slack does every few hours; closes them after `graceMs`. */
  refresh(graceMs: number): void {
    for (const socket of this.#sockets.splice(0)) {
      socket.send(
        JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'workspace' } }),
      );
      setTimeout(() => socket.close(), graceMs).unref();
    }
  }

  /** Cuts every connection without a word. */
  cut(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  close(): void {
    clearInterval(this.#pings);
    this.cut();
  }

  #onMessage(data: string): void {
    const message = parseJson(data);
    if (!isFields(message)) return;
    const id = textAt(message, 'envelope_id');
    // An ack names the envelope, not the attempt; it settles whichever attempt still waits.
    for (const [key, waiting] of [...this.#waiting]) {
      if (!key.startsWith(`${id}#`)) continue;
      waiting.settle({ acked: true, reason: null, status: 200, body: message['payload'] ?? null, final: false });
    }
  }

  #drop(socket: WebSocket): void {
    const index = this.#sockets.indexOf(socket);
    if (index >= 0) this.#sockets.splice(index, 1);
    for (const waiting of [...this.#waiting.values()]) {
      if (waiting.socket === socket) waiting.settle(failed('connection_failed', 0));
    }
  }
}

function frameOf({ id, kind, payload, attempt, reason }: Envelope): Record<string, unknown> {
  return {
    envelope_id: id,
    type: kind,
    payload,
    accepts_response_payload: kind !== 'events_api',
    ...(kind === 'events_api' ? { retry_attempt: attempt, retry_reason: reason ?? '' } : {}),
  };
}
