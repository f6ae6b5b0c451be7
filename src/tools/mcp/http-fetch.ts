/**
 * `fetch` for the MCP transports over HTTP: bounded while it arrives, and clear about what became of a request.
 * Owns: the bound, messages out of bodies and event streams, faults told apart by whether the server may have acted, and
 * the end of a request that was cancelled. Refuses: sessions, redirects and tokens; the SDK's transports have them.
 */
import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { messageOf } from '../../errors.ts';
import { bytesWithin } from './bytes-within.ts';
import {
  errorMessage,
  fetchFault,
  HttpRefusal,
  lostCode,
  NeedsLogin,
  NotDispatched,
  saysSessionGone,
  SessionGone,
  tooLargeMessage,
} from './call-fault.ts';
import { readEvents } from './event-stream.ts';
import { LargeFrame } from './large-frame.ts';
import type { Authorizer } from './oauth/authorizer.ts';
import { readMessage } from './read-message.ts';

export interface HttpFetchOptions {
  /** Bytes of one answer, and of one event. */
  most: number;
  /** Hands a message to whoever waits for it, as the transport would. */
  deliver: (message: JSONRPCMessage) => void;
  /** Whether answers come in the response to a request, or on a stream of their own as the older transport has it. */
  answers: 'here' | 'elsewhere';
  /** Brings the token, where the server wants one. */
  authorizer?: Authorizer | undefined;
}

/** Characters of a refusal that are read. */
const mostSaid = 2_000;
/** How often the SDK's transport takes a broken stream up again. */
const resumes = 2;

type Id = string | number;

export function httpFetch(options: HttpFetchOptions): FetchLike {
  const { most, deliver } = options;
  const open = new Map<Id, AbortController>();
  /** Which request the event of an id belonged to, and how often it could not be taken up again. */
  const resumable = new Map<string, Id>();
  const failed = new Map<Id, number>();

  const close = (id: Id): void => {
    open.get(id)?.abort();
    for (const [event, whose] of resumable) if (whose === id) resumable.delete(event);
  };

  const events = (body: ReadableStream<Uint8Array>, id: Id | null): ReadableStream<Uint8Array> =>
    readEvents(body, { most, id, deliver, onEventId: (event) => id !== null && void resumable.set(event, id) });

  /** With a token where there is one, and once more with another where that one is refused: then nothing has run. */
  const authorized = async (url: string | URL, init: RequestInit | undefined): Promise<Response> => {
    const { authorizer } = options;
    const send = async (header: string | null): Promise<Response> => {
      const headers = new Headers(init?.headers);
      if (header !== null) headers.set('authorization', header);
      return fetch(url, { ...init, headers }).catch((error: unknown) => {
        throw fetchFault(error);
      });
    };
    const used = (await authorizer?.header()) ?? null;
    const response = await send(used);
    // More rights than a person gave are that person's to give: the refusal says which.
    const asksMore =
      authorizer?.actsForItself === true && response.status === 403 && wantsScope(response.headers) !== null;
    if (!authorizer || (response.status !== 401 && !asksMore)) return response;
    await response.body?.cancel();
    await authorizer.renew(response, used);
    return send(await authorizer.header());
  };

  /** A stream that a server pushes on, or one that is taken up again. */
  const listen: FetchLike = async (url, init) => {
    const last = new Headers(init?.headers).get('last-event-id');
    const id = last === null ? null : (resumable.get(last) ?? null);
    // The request was answered or cancelled meanwhile: nobody waits for the rest.
    if (last !== null && id === null) return new Response(null, { status: 405 });
    const missed = (): void => {
      if (id === null) return;
      failed.set(id, (failed.get(id) ?? 0) + 1);
      if ((failed.get(id) ?? 0) < resumes) return;
      close(id);
      deliver(errorMessage(id, lostCode, 'the connection ended before the answer came'));
    };
    try {
      const response = await authorized(url, init);
      if (!response.ok) missed();
      if (!response.ok || response.body === null) return response;
      return asWas(response, events(response.body, id));
    } catch (error) {
      missed();
      throw error;
    }
  };

  const post = async (url: string | URL, init: RequestInit | undefined, sent: Sent): Promise<Response> => {
    const own = new AbortController();
    const stop = (): void => own.abort(init?.signal?.reason);
    init?.signal?.addEventListener('abort', stop);
    if (sent.id !== null) open.set(sent.id, own);
    const done = (): void => {
      init?.signal?.removeEventListener('abort', stop);
      if (sent.id !== null) open.delete(sent.id);
    };
    try {
      const response = await authorized(url, { ...init, signal: own.signal });
      const passed = await taken(response, sent, done);
      if (passed !== response || sent.id === null) done();
      return passed;
    } catch (error) {
      done();
      throw error;
    } finally {
      if (sent.cancels !== null) close(sent.cancels);
    }
  };

  /** What the transport is handed in place of a response whose messages were delivered. */
  const taken = async (response: Response, { id }: Sent, done: () => void): Promise<Response> => {
    const { status, headers, body } = response;
    const isFor = (kind: string) => headers.get('content-type')?.trim().toLowerCase().startsWith(kind) === true;
    // Whether a redirect is followed is the transport's to decide.
    if (status >= 300 && status < 400) return asWas(response, body);
    if (!response.ok) throw refusal(response, await textOf(body));
    if (body === null || id === null || options.answers === 'elsewhere') {
      await body?.cancel();
      return asWas(response, null);
    }
    if (isFor('text/event-stream')) return asWas(response, withEnd(events(body, id), done));
    if (!isFor('application/json')) return asWas(response, body);
    let start = '';
    const larger = (chunks: readonly Uint8Array[]): void => {
      start = new LargeFrame(chunks.map((chunk) => Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))).start();
    };
    const bytes = await bytesWithin(body, most, larger).catch((error: unknown) => {
      throw fetchFault(error);
    });
    const message = bytes === null ? tooLargeMessage(id, start) : await readMessage(bytes);
    if (message === null) throw new Error('its answer is no JSON-RPC message');
    // After the transport has taken the session's id from the headers.
    setImmediate(() => deliver(message));
    return new Response(null, { status: 202, headers: withoutBody(headers) });
  };

  return async (url, init) => {
    const sent = sentIn(init);
    if (sent) return post(url, init, sent);
    if (new Headers(init?.headers).get('accept') === 'text/event-stream') return listen(url, init);
    try {
      const response = await fetch(url, init);
      const bytes = response.body === null ? null : await bytesWithin(response.body, most);
      return asWas(response, bytes);
    } catch (error) {
      // What comes before a request: metadata, registration, tokens.
      throw new NotDispatched(`${new URL(url).origin}: ${messageOf(fetchFault(error))}`);
    }
  };
}

interface Sent {
  /** Of a request; null for a notification or an answer of ours. */
  id: Id | null;
  /** The request that this notification cancels. */
  cancels: Id | null;
}

/** What a body of ours asks; null where it is no JSON-RPC. */
function sentIn(init: RequestInit | undefined): Sent | null {
  if (typeof init?.body !== 'string' || !init.body.includes('"jsonrpc"')) return null;
  const { id, method, params } = JSON.parse(init.body) as { id?: Id; method?: string; params?: { requestId?: Id } };
  const cancels = method === 'notifications/cancelled' ? (params?.requestId ?? null) : null;
  return { id: method === undefined ? null : (id ?? null), cancels };
}

function refusal({ status, headers }: Response, said: string): Error {
  if (status === 401) return new NeedsLogin('it answered with HTTP 401');
  const scope = status === 403 ? wantsScope(headers) : null;
  if (scope !== null) return new NeedsLogin('it wants more rights', scope);
  const words = said.replace(/<[^<>]*>|[\s\p{Cc}]+/gu, ' ').slice(0, 300);
  if (saysSessionGone(status, said)) return new SessionGone(`it answered with HTTP ${status}: ${words}`);
  return new HttpRefusal(status, words);
}

/** The rights that a refusal asks for (RFC 6750); null where it is about something else. */
function wantsScope(headers: Headers): string | null {
  const challenge = headers.get('www-authenticate') ?? '';
  if (!challenge.includes('insufficient_scope')) return null;
  return /\bscope="([\w:./ -]{1,200})"/.exec(challenge)?.[1] ?? '';
}

async function textOf(body: ReadableStream<Uint8Array> | null): Promise<string> {
  if (body === null) return '';
  const kept: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      kept.push(chunk);
      size += chunk.length;
      if (size > mostSaid) break;
    }
  } catch {
    // A refusal that breaks off says as much as it said.
  }
  return Buffer.concat(kept).toString('utf8').slice(0, mostSaid);
}

/** The response with another body: no longer packed, nor of that length. */
function asWas(
  { status, statusText, headers }: Response,
  body: ReadableStream<Uint8Array> | Buffer<ArrayBuffer> | null,
): Response {
  const empty = [101, 204, 205, 304].includes(status);
  return new Response(empty ? null : body, { status, statusText, headers: withoutBody(headers, body !== null) });
}

function withoutBody(given: Headers, keepType = false): Headers {
  const headers = new Headers(given);
  for (const name of ['content-encoding', 'content-length', ...(keepType ? [] : ['content-type'])])
    headers.delete(name);
  return headers;
}

/** The stream, and a word when nobody reads on, for whatever reason. */
function withEnd(stream: ReadableStream<Uint8Array>, done: () => void): ReadableStream<Uint8Array> {
  return ReadableStream.from(
    (async function* () {
      try {
        yield* stream;
      } finally {
        done();
      }
    })(),
  );
}
