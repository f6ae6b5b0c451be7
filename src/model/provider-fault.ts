/**
 * What a provider's refusal means, read from what its SDK threw.
 * Owns: status, type and words → kind and the sentence for people. Refuses: knowing a provider by name; compatible
 * servers mix each other's forms.
 */
import { messageOf } from '../errors.ts';
import { ModelError, type ModelErrorKind } from './model-error.ts';
import { retryAfterOf } from './retry-after.ts';

/** Characters of a provider's own words that are shown, and that are looked at. */
const shown = 240;
const lookedAt = 4_000;

const overflowing =
  /context[ _](?:length|window|size|limit)|maximum context|prompt is too long|too many (?:input )?tokens|input is too long|exceeds? the (?:available |maximum )?(?:context|number of tokens)|request_too_large/i;
const unknownModel =
  /model[^.]{0,80}(?:not found|does(?: not|n't) exist|unknown|not supported)|(?:unknown|no such|invalid) model/i;
const refusing = /content[ _](?:filter|policy|management)|safety system|flagged/i;
const overloading = /overloaded|capacity|server[ _]error|internal[ _]error|temporarily|try again/i;

/** `error` is whatever asking threw; what is known already is passed on. */
export function providerFault(model: string, error: unknown, now = Date.now()): ModelError {
  if (error instanceof ModelError) return error;
  const { status, headers, words, type } = partsOf(error);
  const kind = kindOf(status, type, words, error);
  const said = sayable(words);
  const retryAfter = headers ? retryAfterOf(headers, now) : undefined;
  const { why, fix } = sentences[kind];
  const wait = retryAfter === undefined ? '' : `, and wants to be asked again in ${Math.ceil(retryAfter / 1_000)} s`;
  return new ModelError({
    kind,
    model,
    why: `${why}${said ? ` (${status ? `${status}: ` : ''}${said})` : ''}${wait}`,
    ...(fix ? { fix } : {}),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    cause: error,
  });
}

const sentences: Record<ModelErrorKind, { why: string; fix?: string }> = {
  'rate-limited': { why: 'is asked too often', fix: 'wait, or raise the limits or the credit of its key' },
  overloaded: {
    why: 'is overloaded or has a fault of its own',
    fix: 'wait, or name a fallback for it in aura.yaml',
  },
  unreachable: { why: 'cannot be reached', fix: 'check its baseUrl in aura.yaml, and the network' },
  silent: { why: 'said nothing for too long' },
  cut: { why: 'broke off in the middle of its answer' },
  'invalid-reply': {
    why: 'answered something that is not its protocol',
    fix: 'check that its baseUrl in aura.yaml is the API, which often ends in /v1, and not a page or a proxy',
  },
  auth: {
    why: 'does not take the key',
    fix: 'put the right one into the variable that its "key:" in aura.yaml names',
  },
  'not-found': { why: 'does not exist there', fix: 'correct its "model:" or "baseUrl:" in aura.yaml' },
  overflow: { why: 'was sent more than its context window holds' },
  refused: { why: 'refused to answer by the rules of its provider' },
  'invalid-request': { why: 'does not take the request' },
};

/** An answer that came, and is a page where the protocol was expected. */
export function pageOf(model: string): ModelError {
  const { why, fix } = sentences['invalid-reply'];
  return new ModelError({ kind: 'invalid-reply', model, why: `${why} (a page of HTML)`, ...(fix ? { fix } : {}) });
}

function kindOf(status: number | undefined, type: string, words: string, error: unknown): ModelErrorKind {
  if (status === 413 || overflowing.test(words) || overflowing.test(type)) return 'overflow';
  if (status === 401 || status === 403 || /authentication|permission|invalid_api_key/.test(type)) return 'auth';
  if (status === 429 || /rate_limit|insufficient_quota/.test(type)) return 'rate-limited';
  if (status === 404 || /not_found/.test(type)) return 'not-found';
  if (status === 400 || status === 422) {
    if (unknownModel.test(words)) return 'not-found';
    return refusing.test(words) || refusing.test(type) ? 'refused' : 'invalid-request';
  }
  if (status === 408 || status === 409 || (status !== undefined && status >= 500)) return 'overloaded';
  if (status !== undefined) return 'invalid-request';
  // From here on no status: the connection, or an error in the middle of a stream.
  if (type !== '') return overloading.test(`${type} ${words}`) ? 'overloaded' : 'invalid-request';
  if (isBroken(error)) return 'cut';
  // What could not be read, and what had another form than it was read for.
  const isOdd = error instanceof SyntaxError || (error instanceof TypeError && error.cause === undefined);
  return isOdd ? 'invalid-reply' : 'unreachable';
}

/** The connection was there, and went away. */
function isBroken(error: unknown): boolean {
  return error instanceof TypeError && /terminated|aborted|premature|closed/i.test(error.message);
}

interface Parts {
  status?: number;
  headers?: { get(name: string): string | null };
  type: string;
  words: string;
}

function partsOf(error: unknown): Parts {
  const thrown = isObject(error) ? error : {};
  const outer = isObject(thrown.error) ? thrown.error : {};
  const body = isObject(outer.error) ? outer.error : outer;
  const { status } = thrown;
  const types = [thrown.type, thrown.code, body.type, body.code].filter((it) => typeof it === 'string');
  const words = typeof body.message === 'string' ? body.message : causeOf(error);
  return {
    ...(typeof status === 'number' ? { status } : {}),
    ...(hasGet(thrown.headers) ? { headers: thrown.headers } : {}),
    // A connection's own code (ECONNREFUSED) is no type of a provider's.
    type: types
      .filter((it) => !/^E[A-Z]+$/.test(it))
      .join(' ')
      .slice(0, lookedAt),
    words: words.slice(0, lookedAt),
  };
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error && inner.message !== '' ? inner.message : messageOf(error);
}

/** One short line; a page of HTML is said to be one. */
function sayable(words: string): string {
  const text = words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  if (/<(?:!doctype|html|head|body)\b/i.test(text)) return 'a page of HTML';
  return (text.length > shown ? `${text.slice(0, shown)}…` : text).replace(/\.$/, '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function hasGet(value: unknown): value is { get(name: string): string | null } {
  return isObject(value) && typeof value.get === 'function';
}
