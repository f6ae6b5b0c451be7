/**
 * What went wrong with a request, told apart by the one thing that matters afterwards: whether the server may have acted.
 * Owns: the kinds of fault, and reading them out of what fetch, the SDK and a server throw.
 * Refuses: deciding what is done about one.
 */
import { ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js';
import { messageOf } from '../../errors.ts';
import type { Did } from '../tool.ts';

/** The request surely did not reach the server. */
export class NotDispatched extends Error {}

/** The server does not know the session (any more): the request was refused unread, and a new session may carry it. */
export class SessionGone extends NotDispatched {}

/** The server wants a person, or a token, first; `scope` where it is other rights that it wants. */
export class NeedsLogin extends NotDispatched {
  readonly scope: string | null;

  constructor(why: string, scope: string | null = null) {
    super(why);
    this.scope = scope;
  }
}

/** It was we who stopped listening; the server was told, and may have acted. */
export class Stopped extends Error {}

/** A status other than success, from the server itself. */
export class HttpRefusal extends Error {
  readonly status: number;

  constructor(status: number, said: string) {
    super(`it answered with HTTP ${status}${said.trim() === '' ? '' : `: ${said.trim()}`}`);
    this.status = status;
  }
}

/** In the range that JSON-RPC leaves to implementations, and none that the SDK uses. */
export const tooLargeCode = -32_050;
/** Of a request whose answer will not come: its stream ended, or what came is no answer. */
export const lostCode = -32_051;

/** JSON-RPC's error object for a request, as if the server had sent it. */
export function errorMessage(id: string | number, code: number, message: string) {
  return { jsonrpc: '2.0' as const, id, error: { code, message } };
}

/** The same for an answer that was too large, with what it began with. */
export function tooLargeMessage(id: string | number, start: string) {
  return { jsonrpc: '2.0' as const, id, error: { code: tooLargeCode, message: 'output too large', data: { start } } };
}

/** What an answer that was too large began with. */
export function startOf(error: unknown): string {
  const data: unknown = error instanceof McpError ? error.data : null;
  return typeof data === 'object' && data !== null && 'start' in data ? String(data.start) : '';
}

/** Statuses of those who stand before a server and cannot say what became of a request behind them. */
const between = new Set([502, 503, 504]);

/** What is known of a request that ended so. */
export function didOf(error: unknown): Did {
  if (error instanceof NotDispatched) return 'not-run';
  if (error instanceof HttpRefusal) return between.has(error.status) ? 'unknown' : 'failed';
  if (error instanceof McpError) {
    const open: number[] = [ErrorCode.RequestTimeout, ErrorCode.ConnectionClosed, tooLargeCode, lostCode];
    return open.includes(error.code) ? 'unknown' : 'failed';
  }
  return 'unknown';
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof McpError && error.code === tooLargeCode;
}

/** No connection came about: nobody was there, no name, no way, or no trust in the certificate. */
const beforeDispatch =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_\w+|E(?:HOST|NET)UNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|ERR_SSL_\w+|UNABLE_TO_\w+|\w*SELF_SIGNED_CERT\w*)$/;

/** What `fetch` threw, as a fault with the cause in its words; `fetch failed` alone helps nobody. */
export function fetchFault(error: unknown): Error {
  const cause = rootOf(error);
  const code = (cause as { code?: unknown }).code;
  if (typeof code === 'string' && beforeDispatch.test(code)) return new NotDispatched(saidOf(cause, code));
  return new Error(`the connection broke (${saidOf(cause, code)})`);
}

function saidOf(cause: unknown, code: unknown): string {
  const message = messageOf(cause);
  const said = message === '' ? String(code) : message;
  return code === 'CERT_HAS_EXPIRED' ? `${said}: its certificate is out of date` : said;
}

function rootOf(error: unknown): unknown {
  let at = error;
  for (let depth = 0; depth < 5 && at instanceof Error && at.cause instanceof Error; depth += 1) at = at.cause;
  // Several addresses were tried, and all failed alike.
  return at instanceof AggregateError && at.errors.length > 0 ? at.errors[0] : at;
}

/** Whether a status says that the session is not known there; a server of its time says 404, others say 400. */
export function saysSessionGone(status: number, said: string): boolean {
  return status === 404 || (status === 400 && /session|initiali[sz]ed/i.test(said));
}
