/**
 * `fetch` for talking with authorization servers, whose addresses are a server's word.
 * Owns: deadline, bound, and that tokens and secrets travel encrypted. Refuses: following where they are sent on.
 */
import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import { bytesWithin } from '../bytes-within.ts';

/** ms for one answer. */
const answerWithin = 10_000;
/** Bytes of one answer. */
const largest = 1024 * 1024;

/** @param server the MCP server's own address; what it speaks plainly by itself is its operator's choice */
export function authFetch(server: string): FetchLike {
  const plain = new URL(server).origin;
  return async (url, init) => {
    const { protocol, hostname, origin } = new URL(url);
    const isHere = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
    if (protocol !== 'https:' && !isHere && origin !== plain)
      throw new Error(`${origin} speaks without encryption, and no token is sent there`);
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(answerWithin) });
    const body = response.body === null ? null : await bytesWithin(response.body, largest);
    const { status, statusText, headers } = response;
    const kept = new Headers(headers);
    for (const name of ['content-encoding', 'content-length']) kept.delete(name);
    return new Response([204, 205, 304].includes(status) ? null : body, { status, statusText, headers: kept });
  };
}
