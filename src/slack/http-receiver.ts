/**
 * Takes Slack's events and interactions over HTTP and answers after the commit.
 * Owns: the request's way in: path, signature, body, status. Refuses: knowing what an event means.
 *
 * Bolt's own receiver answers before a listener runs, so a lost write would be a lost mention. Here 200 means
 * committed; anything that went wrong is 503, upon which Slack delivers again.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { App, Receiver } from '@slack/bolt';
import { answer, readRawBody } from '../intake/raw-body.ts';
import { isFromSlack } from './signature.ts';
import { parseJson } from '../run/servers/parse-json.ts';

export type RouteHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

export interface HttpReceiverOptions {
  signingSecret: string;
  /** 0 for any free port. */
  port: number;
  host?: string;
  /** Other paths of the same server: webhooks, health. */
  routes?: Record<string, RouteHandler>;
  now?: () => number;
  log?: (line: string) => void;
}

/** Several times what Slack sends; read and parsed, it holds the event loop for a few hundredths of a second. */
const mostBytes = 512 * 1024;
const readWithin = 2_500;

export class HttpReceiver implements Receiver {
  readonly #options: HttpReceiverOptions;
  readonly #server: Server;
  #app: App | null = null;
  #running = 0;
  #drained: () => void = () => {};

  constructor(options: HttpReceiverOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#running += 1;
      this.#route(request, response)
        .catch((error: unknown) => {
          this.#log(`request refused: ${String(error)}`);
          answer(response, 503);
        })
        .finally(() => {
          this.#running -= 1;
          if (this.#running === 0) this.#drained();
        });
    });
  }

  init(app: App): void {
    this.#app = app;
  }

  /** The port it listens on. */
  start(): Promise<number> {
    const { port, host } = this.#options;
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject).listen(port, host ?? '0.0.0.0', () => {
        this.#server.off('error', reject);
        const address = this.#server.address();
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });
  }

  /** Takes nothing new and waits for what is being accepted. */
  async stop(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    if (this.#running > 0) await new Promise<void>((resolve) => (this.#drained = resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const route = this.#options.routes?.[path];
    if (route) return route(request, response);
    if (path !== '/slack/events') return answer(response, 404);
    if (request.method !== 'POST') return answer(response, 405);
    return this.#slack(request, response);
  }

  async #slack(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await readRawBody(request, mostBytes, readWithin);
    if (!raw.ok) return answer(response, raw.status);
    const { headers } = request;
    const signed = {
      secret: this.#options.signingSecret,
      timestamp: one(headers['x-slack-request-timestamp']),
      signature: one(headers['x-slack-signature']),
      body: raw.body,
      now: (this.#options.now ?? Date.now)(),
    };
    if (!isFromSlack(signed)) {
      this.#log('a request without a valid Slack signature was refused');
      return answer(response, 401);
    }
    const body = parseBody(raw.body.toString('utf8'), headers['content-type'] ?? '');
    if (!body) {
      this.#log('a signed request that cannot be read was dropped');
      return answer(response, 200);
    }
    if (body['type'] === 'url_verification')
      return answer(response, 200, JSON.stringify({ challenge: body['challenge'] }));
    if (body['ssl_check'] === '1') return answer(response, 200);
    await this.#process(body, request, response);
  }

  async #process(body: Record<string, unknown>, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!this.#app) throw new Error('The receiver runs without an app.');
    const isEvent = body['type'] === 'event_callback';
    const retry = Number(one(request.headers['x-slack-retry-num']));
    await this.#app.processEvent({
      body,
      retryNum: Number.isInteger(retry) ? retry : undefined,
      retryReason: one(request.headers['x-slack-retry-reason']),
      // Bolt acks an event before its listeners run; that ack means nothing here. Interactions ack for themselves.
      ack: async (reply?: unknown) => {
        if (!isEvent) answer(response, 200, textOf(reply));
      },
    });
    answer(response, isEvent ? 200 : 404);
  }

  #log(line: string): void {
    this.#options.log?.(line);
  }
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function textOf(reply: unknown): string {
  if (reply === undefined || reply === null || reply === '') return '';
  return JSON.stringify(typeof reply === 'string' ? { text: reply } : reply);
}

/** JSON for events, a form with or without `payload` for interactions and commands; null when it is neither. */
export function parseBody(text: string, contentType: string): Record<string, unknown> | null {
  try {
    if (!contentType.includes('application/x-www-form-urlencoded')) return record(parseJson(text));
    const form = Object.fromEntries(new URLSearchParams(text));
    return form['payload'] === undefined ? form : record(parseJson(form['payload']));
  } catch {
    return null;
  }
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
