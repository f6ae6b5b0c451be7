/**
 * Requests to one API server.
 * Owns: credentials and connections, how many requests a look may cost, which reads are tried again, and refusals with a
 * fix. Refuses: knowing which resources make sense, and sending a write twice.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { Agent } from 'undici';
import { AuraError } from '../../errors.ts';
import { JsonEndpoint, type Request } from '../fetch-json.ts';
import { parseJson, textOf } from '../loose-json.ts';
import { fieldsAt } from './api-fields.ts';
import { type Credential, Credentials } from './credentials.ts';
import type { ClusterAccess, Environment } from './kube-config.ts';

/** A page of 500 large pods is some 10 MB. */
const mostBytes = 64 * 1024 * 1024;
const requestMs = 15_000;
const connections = 8;
/** A throttled request is tried once more, when that is soon. */
const longestWaitSeconds = 3;

/** What the requests of one look share. */
export interface Allowance {
  budget: Budget;
  signal?: AbortSignal;
}

export interface Budget {
  /** Requests that may still be made. */
  left: number;
  made: number;
}

/** A write: how, with what, and which right it would take, for who has to grant it. */
export interface KubeWrite {
  method: 'PATCH' | 'DELETE';
  body: unknown;
  contentType: string;
  grant: string;
}

export class KubeClient {
  readonly access: ClusterAccess;
  readonly #credentials: Credentials;
  #endpoint: { certificate: string; agent: Agent; to: JsonEndpoint } | undefined;

  constructor(access: ClusterAccess, environment: Environment = {}) {
    this.access = access;
    this.#credentials = new Credentials(access, environment);
  }

  /**
   * The JSON under a path. Throws AuraError: `kubernetes-unreachable`, `-slow` and `-busy` (retryable), `-tls`,
   * `-late`, `-unauthorized`, `-forbidden`, `-unknown` (404), `-gone` (410), `-refused`, `-too-large`, `-invalid`, and `-spent`
   * where the budget is used up.
   */
  async json(path: string, parameters: Record<string, string>, allowance: Allowance): Promise<unknown> {
    const value = parseJson(await this.text(path, parameters, allowance));
    if (value === undefined)
      throw this.#error(
        'invalid',
        'answered with something that is no JSON',
        'check that the address is an API server',
      );
    return value;
  }

  async text(path: string, parameters: Record<string, string>, allowance: Allowance): Promise<string> {
    let renewed = false;
    let waited = false;
    for (;;) {
      const { text, response } = await this.#ask(path, parameters, allowance);
      const { status } = response;
      if (status >= 200 && status < 300) return text;
      if (status === 401 && !renewed && this.#credentials.forget()) {
        renewed = true;
        continue;
      }
      const wait = Number(response.headers.get('retry-after') ?? '1');
      if ((status === 429 || status === 503) && !waited && wait <= longestWaitSeconds) {
        waited = true;
        await delay(wait * 1_000, undefined, { signal: allowance.signal }).catch((cause: unknown) => {
          throw this.#late(allowance, cause);
        });
        continue;
      }
      throw this.#refusal(status, text, path);
    }
  }

  /**
   * Sends a write and gives the object that came of it. Nothing is sent twice, but for a credential that was refused.
   * Throws as `json` does, and besides `kubernetes-conflict` (409) and `-unprocessable` (422).
   */
  async write(path: string, parameters: Record<string, string>, write: KubeWrite, allowance: Allowance) {
    const { method, body, contentType, grant } = write;
    const sent = { method, body: JSON.stringify(body), contentType };
    let { text, response } = await this.#ask(path, parameters, allowance, sent);
    if (response.status === 401 && this.#credentials.forget())
      ({ text, response } = await this.#ask(path, parameters, allowance, sent));
    if (response.status < 200 || response.status >= 300) throw this.#refusal(response.status, text, path, grant);
    return parseJson(text);
  }

  async close(): Promise<void> {
    await this.#endpoint?.agent.close();
    this.#endpoint = undefined;
  }

  async #ask(
    path: string,
    parameters: Record<string, string>,
    { budget, signal }: Allowance,
    write: Pick<Request, 'method' | 'body' | 'contentType'> = {},
  ) {
    if (budget.left <= 0)
      throw this.#error('spent', 'has been asked often enough for one look', 'ask about one namespace');
    budget.left--;
    budget.made++;
    const credential = await this.#credentials.current();
    const { as } = this.access.identity;
    const headers = {
      'user-agent': 'aura',
      // A log is served as text only to those who take any.
      accept: 'application/json, */*',
      ...(credential.authorization ? { authorization: credential.authorization } : {}),
      ...(as ? { 'impersonate-user': as } : {}),
    };
    try {
      return await this.#endpointWith(credential).text(path, {
        ...write,
        parameters,
        headers,
        ...(signal ? { signal } : {}),
      });
    } catch (error) {
      if (error instanceof AuraError && error.code === 'kubernetes-tls')
        throw this.#error('tls', 'cannot be trusted', 'set the authority of its certificate in the kubeconfig', error);
      throw this.#late({ signal }, error);
    }
  }

  /** The look's own deadline is a gap; that nobody waits any more is none. */
  #late({ signal }: Pick<Allowance, 'signal'>, error: unknown): unknown {
    const reason: unknown = signal?.aborted ? signal.reason : undefined;
    const isDeadline = reason instanceof DOMException && reason.name === 'TimeoutError';
    if (!isDeadline) return error;
    return this.#error('late', 'did not answer within the time of a look', 'ask about one namespace', error);
  }

  /** Connections are kept; with a renewed certificate they are made anew. */
  #endpointWith({ certificate }: Credential): JsonEndpoint {
    const shown = certificate?.cert ?? '';
    if (this.#endpoint?.certificate === shown) return this.#endpoint.to;
    void this.#endpoint?.agent.close();
    const { server, ca, insecure, serverName } = this.access;
    const connect = {
      ...(ca ? { ca } : {}),
      ...(serverName ? { servername: serverName } : {}),
      ...certificate,
      rejectUnauthorized: !insecure,
    };
    const agent = new Agent({ connections, connect });
    const to = new JsonEndpoint({
      kind: 'kubernetes',
      label: 'The cluster',
      url: server,
      connections: () => Promise.resolve(agent),
      timeout: requestMs,
      mostBytes,
    });
    this.#endpoint = { certificate: shown, agent, to };
    return to;
  }

  #refusal(
    status: number,
    text: string,
    path: string,
    grant = 'grant what manifests/kubernetes/read-access.yaml lists',
  ): AuraError {
    const said = (textOf(fieldsAt(parseJson(text)).message) ?? text).replace(/\s+/g, ' ').trim().slice(0, 300);
    switch (status) {
      case 401:
        return this.#error(
          'unauthorized',
          `does not accept the credential of the context "${this.access.context}" (401)`,
          'it may have expired: log in anew, or renew the token',
        );
      case 403:
        return this.#error('forbidden', `refuses it: ${said}`, grant);
      case 404:
        return this.#error(
          'unknown',
          `knows no ${path}`,
          'the kind is not installed there, or only in another version',
        );
      case 409:
        return this.#error('conflict', `has another state of it by now: ${said}`, 'read it anew');
      case 422:
        return this.#error('unprocessable', `does not take it: ${said}`, 'correct what it names');
      case 410:
        return this.#error('gone', 'no longer has this state of the list', 'list anew');
      default:
        return status === 429 || status >= 500
          ? this.#error('busy', `could not answer (${status}): ${said}`, 'try again later')
          : this.#error('refused', `refused ${path} (${status}): ${said}`, 'check the address of the API server');
    }
  }

  #error(code: string, what: string, fix: string, cause?: unknown): AuraError {
    return new AuraError({
      code: `kubernetes-${code}`,
      userMessage: `The cluster at ${this.access.server} ${what}; ${fix}`,
      retryable: code === 'busy',
      cause,
    });
  }
}
