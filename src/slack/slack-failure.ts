/**
 * What a failed call to Slack means for the message it carried.
 * Owns: the one question "may it have been done?", and which refusals are final. Refuses: trying again; the sender does.
 */
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';

export type SlackFailure =
  /** Slack said how long to wait; nothing was done. */
  | { kind: 'limited'; wait: number }
  /** It may or may not have been done: look before doing it again. */
  | { kind: 'unsure'; why: string }
  /** It surely was not done; again later. */
  | { kind: 'unsent'; why: string }
  /** Slack said no, and will say no again. `error` is its code. */
  | { kind: 'refused'; error: string };

/** Codes of a Slack that failed inside: the call may have had its effect. */
const inside = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);
const limits = new Set(['ratelimited', 'rate_limited']);
/** A connection that never stood carried nothing. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Wait where Slack limits a call without saying for how long, ms. */
const unknownWait = 5_000;

export function failureOf(error: unknown): SlackFailure {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'limited', wait: Math.max(1, error.retryAfter) * 1_000 };
  if (error instanceof WebAPIPlatformError) {
    const code = error.data.error;
    const retryAfter = error.data.response_metadata?.retryAfter;
    if (limits.has(code)) return { kind: 'limited', wait: retryAfter ? retryAfter * 1_000 : unknownWait };
    return inside.has(code) ? { kind: 'unsure', why: code } : { kind: 'refused', error: code };
  }
  if (error instanceof WebAPIHTTPError) {
    // A 4xx comes from something in front of Slack's methods: nothing was done, and a person must look.
    return error.statusCode >= 500
      ? { kind: 'unsure', why: `HTTP ${error.statusCode}` }
      : { kind: 'unsent', why: `HTTP ${error.statusCode}` };
  }
  if (error instanceof WebAPIRequestError) {
    const code = codeOf(error.original);
    return code !== null && neverConnected.has(code)
      ? { kind: 'unsent', why: code }
      : { kind: 'unsure', why: code ?? error.original.message };
  }
  return { kind: 'unsure', why: error instanceof Error ? error.message : String(error) };
}

/** The system's code of a failed connection, however deep fetch has wrapped it. */
function codeOf(error: unknown): string | null {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at instanceof AggregateError) return codeOf(at.errors[0]);
  }
  return null;
}
