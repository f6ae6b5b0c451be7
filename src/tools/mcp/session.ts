/**
 * One session with one server, from initialize to its end.
 * Owns: the transport, the SDK's client, deadlines of one request and the word to the server when a request is given up.
 * Refuses: coming back after its end; a connection opens another.
 */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { SseError } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { CallDeadline } from './call-deadline.ts';
import { didOf, NotDispatched, Stopped } from './call-fault.ts';
import { httpFetch } from './http-fetch.ts';
import { Authorizer } from './oauth/authorizer.ts';
import { OlderTransport } from './older-transport.ts';
import type { ServerAddress } from './server-address.ts';
import { StdioTransport } from './stdio-transport.ts';

/** The SDK's own clock, which does not stand still while people think; ms that a timer takes at most. */
const noTimeout = 2 ** 31 - 1;
/** Bytes that one answer may have. */
export const largestAnswer = 10 * 1024 * 1024;
/** ms for a server to start and to say what it is; one that npm brings may be downloaded first. */
const openWithin = 30_000;

export interface SessionEvents {
  toolsChanged: () => void;
  /** @param why null when it was we who closed it, or nothing is known */
  ended: (why: string | null) => void;
}

export interface RequestLimits {
  signal?: AbortSignal;
  /** ms without an answer or a sign of progress. */
  timeout: number;
  /** ms in all. */
  longest?: number;
  /** Answers what the server asks people meanwhile; it may only where its address says so. */
  ask?: (params: unknown, signal: AbortSignal) => Promise<Record<string, unknown>>;
}

export class Session {
  readonly #client: Client;
  readonly #transport: Transport;
  readonly #events: SessionEvents;
  #isOpen = false;
  #inFlight = 0;
  #over = false;
  /** The call that the server may ask people for now: it gets one at a time. */
  #asker: ((params: unknown, withdrawn: AbortSignal) => Promise<Record<string, unknown>>) | null = null;

  constructor(server: string, address: ServerAddress, events: SessionEvents) {
    this.#events = events;
    const capabilities = address.elicitation === 'ask' ? { elicitation: { form: {} } } : {};
    this.#client = new Client({ name: 'aura', version: '0.1.0' }, { capabilities });
    this.#transport = this.#transportTo(server, address);
    this.#client.onclose = () => this.#end();
    this.#client.onerror = (error) => {
      if (error instanceof SseError && this.#isOpen && this.#transport instanceof OlderTransport)
        this.#transport.closeWhenSent();
    };
    this.#client.setNotificationHandler(z.looseObject({ method: z.literal('notifications/tools/list_changed') }), () =>
      events.toolsChanged(),
    );
    this.#client.fallbackRequestHandler = async ({ method, params }, { signal }) => {
      if (method === 'elicitation/create') return (await this.#asker?.(params, signal)) ?? { action: 'decline' };
      throw Object.assign(new Error('Method not found'), { code: -32_601 });
    };
  }

  /** Requests that wait for their answer. */
  get inFlight(): number {
    return this.#inFlight;
  }

  get isOver(): boolean {
    return this.#over;
  }

  /** Why a process of ours is gone, with its last words. */
  get fate(): string | null {
    return this.#transport instanceof StdioTransport ? this.#transport.ended : null;
  }

  /** Rejects with why it cannot be had, a process's last words included. */
  async open(): Promise<void> {
    try {
      await this.#client.connect(this.#transport, { timeout: openWithin });
      this.#isOpen = true;
    } catch (error) {
      void this.close();
      const { fate } = this;
      throw fate === null ? error : new Error(fate, { cause: error });
    }
  }

  /** One request. Rejects with a fault that `didOf` can tell; whatever ends it early is told to the server. */
  async request<Result>(
    method: string,
    params: Record<string, unknown>,
    schema: z.ZodType<Result>,
    { signal, timeout, longest = timeout, ask }: RequestLimits,
  ): Promise<Result> {
    if (signal?.aborted) throw new NotDispatched('it was stopped before');
    // The SDK never lets go of a signal; a run's own outlives many requests.
    const own = new AbortController();
    const over = new AbortController();
    const stop = (): void => {
      own.abort('stopped');
      over.abort();
    };
    const deadline = new CallDeadline({ silence: timeout, longest }, (why) => own.abort(why));
    const asker =
      ask &&
      ((asked: unknown, withdrawn: AbortSignal) =>
        deadline.while(ask(asked, AbortSignal.any([over.signal, withdrawn]))));
    if (asker) this.#asker = asker;
    signal?.addEventListener('abort', stop);
    this.#inFlight += 1;
    try {
      return await this.#client.request({ method, params }, schema, {
        signal: own.signal,
        timeout: noTimeout,
        ...(longest > timeout ? { onprogress: () => deadline.heard() } : {}),
      });
    } catch (error) {
      throw signal?.aborted && didOf(error) === 'unknown' ? new Stopped('it was stopped') : error;
    } finally {
      this.#inFlight -= 1;
      deadline.clear();
      if (this.#asker === asker) this.#asker = null;
      // Not the other one: the SDK would cancel what was answered already.
      over.abort();
      signal?.removeEventListener('abort', stop);
    }
  }

  async close(): Promise<void> {
    await this.#transport.close().catch(() => undefined);
    this.#end();
  }

  #transportTo(server: string, address: ServerAddress): Transport {
    if (address.transport === 'stdio') return new StdioTransport(address, largestAnswer);
    const url = new URL(address.url);
    const deliver = (message: JSONRPCMessage): void => this.#transport.onmessage?.(message);
    const isOlder = address.transport === 'sse';
    const options = {
      requestInit: { headers: address.headers },
      fetch: httpFetch({
        most: largestAnswer,
        deliver,
        answers: isOlder ? 'elsewhere' : 'here',
        authorizer:
          address.oauth &&
          new Authorizer({ server, url: address.url, settings: address.oauth, logins: address.logins }),
      }),
    };
    return isOlder ? new OlderTransport(url, options) : new StreamableHTTPClientTransport(url, options);
  }

  #end(): void {
    if (this.#over) return;
    this.#over = true;
    this.#events.ended(this.fate);
  }
}
