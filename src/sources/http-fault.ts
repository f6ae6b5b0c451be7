/**
 * What went wrong with a request to a back end of telemetry, each with its way out.
 * Owns: telling faults apart, by status first, since a refusal's body is often plain text. Refuses: the request.
 */
import { AuraError } from '../errors.ts';
import { isRecord, parseJson, textOf } from './loose-json.ts';

/** Who was asked: a word for codes, a name for people, the address without any secret. */
export interface Peer {
  kind: string;
  label: string;
  url: string;
}

export class HttpFault extends AuraError {
  readonly status: number;

  constructor(options: { code: string; userMessage: string; status: number; retryAfter?: number }) {
    super({ ...options, retryable: passing.has(options.status) });
    this.name = 'HttpFault';
    this.status = options.status;
  }
}

const passing = new Set([408, 429, 500, 502, 503, 504]);
/** Characters of a foreign error text that are shown. */
const longestSaid = 300;
/** Characters of an answer in which a server's own words are looked for. */
const longestBody = 100_000;
/** Longer waits are not waited for; the fault says them. */
const longestWait = 3_600_000;

export interface Answered {
  status: number;
  text: string;
  header: (name: string) => string | null;
}

/** The fault behind an answer that is no success; undefined for 2xx. */
export function faultOf({ kind, label, url }: Peer, { status, text, header }: Answered): HttpFault | undefined {
  if (status >= 200 && status < 300) return undefined;
  const fault = (code: string, what: string, fix: string) => {
    const retryAfter = waitOf(header('retry-after'));
    return new HttpFault({
      code: `${kind}-${code}`,
      status,
      userMessage: `${label} at ${url} ${what}; ${fix}.`,
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });
  };
  const said = saidOf(text);
  const told = said ? `: ${said}` : '';
  const location = header('location') ?? '';
  if (isGrafana(text, location))
    return fault(
      'is-grafana',
      `is a Grafana, not ${label}`,
      `give the address of ${label} itself, or GRAFANA/api/datasources/proxy/uid/UID with a bearer token`,
    );
  if (status < 400)
    return fault('redirected', `sends elsewhere (${originOf(location)})`, 'give the address that answers itself');
  switch (status) {
    case 401:
      if (/\borg ?id\b/i.test(told))
        return fault(
          'unauthorized',
          `wants a tenant (401${told})`,
          'set "headers: { X-Scope-OrgID: VARIABLE }" for it',
        );
      return fault('unauthorized', `does not let us in (401${told})`, 'set "basic:", "bearer:" or "headers:" for it');
    case 403:
      return fault(
        'forbidden',
        `forbids it (403${told})`,
        'give these credentials the right to read, and check the tenant',
      );
    case 404:
      return fault('not-found', `has no such path (404${told})`, 'check the prefix, such as /prometheus');
    case 429:
      return fault('busy', `asks to slow down (429${told})`, 'ask again later, or raise its limit');
    case 502:
    case 503:
    case 504:
      return fault('busy', `is not ready (${status}${told})`, 'ask again later, and check that it is healthy');
    default:
      return status >= 500
        ? fault('failing', `fails (${status}${told})`, 'look into its own log')
        : fault('refused', `refused it (${status}${told})`, 'ask for less: fewer series or a shorter time');
  }
}

/** The server's own words, one short line. */
export function saidOf(text: string): string {
  const body = text.length > longestBody ? undefined : parseJson(text);
  const said = isRecord(body)
    ? (textOf(body.error) ?? textOf(body.message) ?? '')
    : /<html|<!doctype/i.test(text.slice(0, longestBody))
      ? ''
      : text.slice(0, longestBody);
  return said.replace(/\s+/g, ' ').trim().slice(0, longestSaid);
}

export function isGrafana(text: string, location = ''): boolean {
  const head = text.slice(0, 5_000);
  const body = parseJson(head);
  const isOwnError = isRecord(body) && 'messageId' in body && 'traceID' in body;
  return isOwnError || /<title>\s*Grafana/i.test(head) || /^(?:https?:\/\/[^/]+)?(?:\/grafana)?\/login$/.test(location);
}

function originOf(location: string): string {
  if (!URL.canParse(location)) return location.split('?', 1)[0]?.slice(0, 200) || 'nowhere';
  const { origin, pathname } = new URL(location);
  return `${origin}${pathname}`.slice(0, 200);
}

/** Seconds or a date, in milliseconds from now. */
function waitOf(value: string | null): number | undefined {
  if (value === null) return undefined;
  const wait = /^\d{1,6}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.min(longestWait, Math.max(0, wait));
}
