/**
 * One HTTP back end that answers in JSON, for every live source.
 * Owns: the request with its headers, tenant and certificates, the deadline, the most bytes, and errors with a fix.
 * Refuses: trying again (only the asker knows what is worth it), following redirects (credentials would go along), and
 * knowing any API.
 */
import { type Agent, fetch, type RequestInit, type Response } from 'undici';
import { AuraError, messageOf } from '../errors.ts';
import { type Access, baseUrl, connectionsOf, headersOf } from './access.ts';
import { faultOf, isGrafana, type Peer } from './http-fault.ts';
import { parseJson } from '../run/servers/parse-json.ts';

export interface EndpointOptions {
  /** First word of the error codes, e.g. `prometheus`. */
  kind: string;
  /** What people call it, e.g. `Prometheus`. */
  label: string;
  url: string;
  access?: Access;
  /** Connections of the asker's own instead, where `access` cannot say how to make them. */
  connections?: () => Promise<Agent>;
  /** Milliseconds an answer may take, whole. */
  timeout?: number;
  /** Bytes that an answer may have, unpacked. */
  mostBytes?: number;
  /** Connections at once. */
  atOnce?: number;
}

export type Parameters = Record<string, string | readonly string[]>;

export interface Request {
  parameters?: Parameters;
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Instead of a query string: the parameters go as a form. */
  asForm?: boolean;
  body?: string;
  contentType?: string;
  /** Beside those of `access`, and above them. */
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  timeout?: number;
}

export interface Answer {
  body: unknown;
  /** Bytes, unpacked. */
  bytes: number;
}

const usualTimeout = 10_000;
const usualBytes = 32 * 1024 * 1024;
const usualAtOnce = 4;

export class JsonEndpoint {
  readonly url: string;
  readonly #peer: Peer;
  readonly #options: EndpointOptions;
  readonly #headers: Record<string, string>;
  #connections: Promise<Agent> | undefined;

  /** Throws AuraError for an address or a header that can never work. */
  constructor(options: EndpointOptions) {
    this.url = baseUrl(options.kind, options.url);
    this.#peer = { kind: options.kind, label: options.label, url: this.url };
    this.#options = options;
    this.#headers = headersOf(options.kind, options.access ?? {});
  }

  /**
   * The parsed body of a successful answer; `path` begins with a slash. Throws HttpFault for every other status, and
   * AuraError `KIND-unreachable`, `-tls`, `-slow`, `-too-large`, `-invalid`. When `signal` is aborted, its reason.
   */
  async ask(path: string, request: Request = {}): Promise<Answer> {
    const { text, bytes, response } = await this.text(path, request);
    const fault = faultOf(this.#peer, { status: response.status, text, header: (name) => response.headers.get(name) });
    if (fault) throw fault;
    try {
      return { body: parseJson(text), bytes };
    } catch {
      const { label } = this.#peer;
      throw this.#error(
        isGrafana(text) ? 'is-grafana' : 'invalid',
        isGrafana(text)
          ? `is a Grafana, not ${label}; give the address of ${label} itself, or GRAFANA/api/datasources/proxy/uid/UID with a bearer token`
          : `answers, but not as ${label} does; give the base URL of its HTTP API`,
      );
    }
  }

  /** The whole answer as text, whatever its status. */
  async text(path: string, request: Request = {}): Promise<{ text: string; bytes: number; response: Response }> {
    const timeout = Math.max(0, Math.ceil(request.timeout ?? this.#options.timeout ?? usualTimeout));
    const deadline = AbortSignal.timeout(timeout);
    const signal = request.signal ? AbortSignal.any([request.signal, deadline]) : deadline;
    const dispatcher = await this.#agent();
    try {
      const response = await fetch(`${this.url}${path}${queryOf(request)}`, {
        ...initOf(request, { ...this.#headers, ...request.headers }),
        signal,
        dispatcher,
        redirect: 'manual',
      });
      return { ...(await this.#read(response)), response };
    } catch (cause) {
      if (request.signal?.aborted) throw request.signal.reason;
      if (cause instanceof AuraError) throw cause;
      if (deadline.aborted)
        throw this.#error('slow', `did not answer within ${timeout / 1000} s; check its load, or ask for less`, cause);
      const reason = reasonOf(cause);
      const isTls = /CERT|SSL|TLS|SIGNED|VERIFY/.test(reason.code);
      // A server that misses the client's certificate just hangs up (TLS 1.3 tells after the handshake).
      const isCut = this.url.startsWith('https:') && /SOCKET|RESET|EPIPE/.test(reason.code);
      throw this.#error(
        isTls ? 'tls' : 'unreachable',
        isTls
          ? `cannot be trusted (${reason.text}); set "ca:" to the authority that signed its certificate, and "cert:" and "key:" where it asks for one`
          : `cannot be reached (${reason.text}); check the URL, and that the server runs${isCut ? ', and set "cert:" and "key:" if it asks for a certificate' : ''}`,
        cause,
      );
    }
  }

  #agent(): Promise<Agent> {
    const { kind, access = {}, atOnce = usualAtOnce, connections } = this.#options;
    this.#connections ??= (connections?.() ?? connectionsOf(kind, access, atOnce)).catch((error: unknown) => {
      this.#connections = undefined;
      throw error;
    });
    return this.#connections;
  }

  async #read(response: Response): Promise<{ text: string; bytes: number }> {
    const most = this.#options.mostBytes ?? usualBytes;
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      const piece = chunk as Uint8Array;
      bytes += piece.length;
      if (bytes > most)
        throw this.#error('too-large', `sent more than ${Math.round(most / 1_048_576)} MB; ask for fewer series`);
      chunks.push(piece);
    }
    return { text: Buffer.concat(chunks).toString('utf8'), bytes };
  }

  #error(code: string, what: string, cause?: unknown): AuraError {
    const { kind, label, url } = this.#peer;
    const retryable = code === 'unreachable' || code === 'slow';
    return new AuraError({ code: `${kind}-${code}`, retryable, userMessage: `${label} at ${url} ${what}.`, cause });
  }
}

function pairsOf(parameters: Parameters = {}): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const one of typeof value === 'string' ? [value] : value) pairs.append(name, one);
  return pairs.toString();
}

function queryOf({ parameters, asForm }: Request): string {
  const pairs = asForm ? '' : pairsOf(parameters);
  return pairs && `?${pairs}`;
}

function initOf(request: Request, headers: Record<string, string>): RequestInit {
  const { method = request.asForm ? 'POST' : 'GET', asForm, parameters, body, contentType } = request;
  if (asForm)
    return {
      method,
      body: pairsOf(parameters),
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    };
  return {
    method,
    ...(body === undefined ? {} : { body }),
    headers: contentType ? { ...headers, 'content-type': contentType } : headers,
  };
}

/** What the system says, without addresses of ours or values of headers. */
function reasonOf(error: unknown): { code: string; text: string } {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return { code, text: messageOf(cause) || code || 'no reason given' };
}
