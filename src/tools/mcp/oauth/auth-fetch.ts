/**
 * `fetch` for talking with authorization servers, whose addresses are a server's word.
 * Owns: deadline, bound, that tokens and secrets travel encrypted, and that no server elsewhere makes Aura ask this machine.
 * Refuses: following where what carries something is sent on.
 */
import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import { bytesWithin } from '../bytes-within.ts';

/** ms for one answer. */
const answerWithin = 10_000;
/** Bytes of one answer. */
const largest = 1024 * 1024;

/** Times that a question is sent on. */
const mostHops = 3;

/** @param server the MCP server's own address; what it speaks plainly by itself is its operator's choice */
export function authFetch(server: string): FetchLike {
  const home = new URL(server);
  return async (url, init) => {
    const signal = AbortSignal.timeout(answerWithin);
    let at = new URL(url);
    for (let hops = 0; ; hops += 1) {
      checkPlace(at, home);
      const response = await fetch(at, { ...init, redirect: 'manual', signal });
      const next = hops < mostHops && isQuestion(init) ? onwardOf(response, at) : null;
      if (next === null) return held(response);
      await response.body?.cancel();
      at = next;
    }
  };
}

/** Whether a person's browser, a token or a secret may go there on the word of the server at `home`. */
export function checkPlace({ protocol, hostname, origin }: URL, home: URL): void {
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new Error(`a page of "${protocol}" is no address of the web`);
  // What runs beside us trusts this machine; a server elsewhere has no say over it.
  if (isOnThisMachine(hostname) && !isOnThisMachine(home.hostname))
    throw new Error(`${origin} is on this machine and ${home.origin} is not, so nothing is sent there on its word`);
  if (protocol !== 'https:' && !isOnThisMachine(hostname) && origin !== home.origin)
    throw new Error(`${origin} speaks without encryption, and no token is sent there`);
}

function isOnThisMachine(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost\.?|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:(?:7f[0-9a-f]{2}:[0-9a-f]{1,4}|0:0)\])$/.test(
    hostname,
  );
}

/** Only what carries nothing is asked elsewhere. */
function isQuestion(init: RequestInit | undefined): boolean {
  return (init?.method ?? 'GET') === 'GET' && new Headers(init?.headers).get('authorization') === null;
}

function onwardOf({ status, headers }: Response, at: URL): URL | null {
  const location = status >= 300 && status < 400 ? headers.get('location') : null;
  return location === null ? null : new URL(location, at);
}

async function held(response: Response): Promise<Response> {
  const body = response.body === null ? null : await bytesWithin(response.body, largest);
  const { status, statusText, headers } = response;
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length']) kept.delete(name);
  return new Response([204, 205, 304].includes(status) ? null : body, { status, statusText, headers: kept });
}
