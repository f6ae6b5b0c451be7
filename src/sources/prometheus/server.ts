/**
 * One look's dealings with a server of the Prometheus family.
 * Owns: the most requests and time of a look, what the server said beside its data (warnings), and asking less of one
 * that is slow or busy. API: prometheus.io, "HTTP API"; spoken by Thanos, Mimir, Cortex and VictoriaMetrics too.
 * Refuses: knowing which queries make sense, and asking the same thing again.
 */
import { AuraError, messageOf } from '../../errors.ts';
import type { JsonEndpoint, Parameters } from '../fetch-json.ts';
import { isRecord, textsOf } from '../loose-json.ts';

export interface LookLimits {
  /** Requests of one look. */
  queries: number;
  /** Samples that the server has to read for one look, as far as that can be foreseen. */
  samples: number;
  /** Milliseconds until no further request is begun. */
  time: number;
}

export interface LookCost {
  requests: number;
  /** Of the answers. */
  bytes: number;
  /** That the server was foreseen to read. */
  samples: number;
}

export const usualLimits: LookLimits = { queries: 60, samples: 20_000_000, time: 20_000 };

/** A longer query goes as a form: proxies cut long addresses off. */
const longestAddress = 1_500;
/** From this many milliseconds on, a server is asked half of what is left. */
const slowAnswer = 2_500;
/** So many refusals to serve, or answers that did not come, end the look. */
const mostTroubles = 2;
const mostWarnings = 5;
/** Milliseconds: of an answer, and by how much the last one may outlast the look. */
const usualTimeout = 10_000;
const grace = 2_000;
const leastTimeout = 500;

interface Waiting {
  signal?: AbortSignal | undefined;
  timeout?: number | undefined;
}

export class LookServer {
  readonly asked: string[] = [];
  readonly remarks = new Set<string>();
  readonly cost: LookCost = { requests: 0, bytes: 0, samples: 0 };
  readonly #endpoint: JsonEndpoint;
  readonly #signal: AbortSignal | undefined;
  readonly #until: number;
  readonly #timeout: number;
  #left: number;
  #troubles = 0;
  #slowed = false;

  /** `timeout`: milliseconds that one answer may take; less where the look is over before. */
  constructor(endpoint: JsonEndpoint, limits: LookLimits, { signal, timeout = usualTimeout }: Waiting = {}) {
    this.#timeout = timeout;
    this.#endpoint = endpoint;
    this.#signal = signal;
    this.#left = limits.queries;
    this.#until = performance.now() + limits.time;
  }

  /** Requests that may still be made. */
  get left(): number {
    if (this.#troubles >= mostTroubles || performance.now() > this.#until) return 0;
    return this.#left;
  }

  /** Why fewer were made than planned; undefined while nothing holds them up. */
  get cutBecause(): string | undefined {
    if (this.left > 0) return undefined;
    if (this.#troubles >= mostTroubles) return 'the server is busy or too slow';
    return performance.now() > this.#until ? 'the time for a look was over' : 'the most queries of a look were made';
  }

  /** The `data` of an answer. Throws AuraError with the server's own reason. */
  async data(path: string, parameters: Parameters = {}): Promise<unknown> {
    this.#signal?.throwIfAborted();
    if (this.left <= 0)
      throw new AuraError({
        code: 'prometheus-cut',
        userMessage: `Not asked: ${this.cutBecause ?? 'no requests left'}.`,
      });
    this.#left -= 1;
    this.cost.requests += 1;
    const query = typeof parameters.query === 'string' ? parameters.query : undefined;
    if (query !== undefined) this.asked.push(query);
    const began = performance.now();
    try {
      const asForm = (query ?? '').length > longestAddress;
      const { body, bytes } = await this.#endpoint.ask(`/api/v1/${path}`, {
        parameters,
        asForm,
        timeout: Math.max(leastTimeout, Math.min(this.#timeout, this.#until + grace - began)),
        ...(this.#signal ? { signal: this.#signal } : {}),
      });
      this.cost.bytes += bytes;
      return this.#dataOf(body);
    } catch (error) {
      if (error instanceof AuraError && error.retryable) this.#troubles += 1;
      throw error;
    } finally {
      if (performance.now() - began > slowAnswer) this.#slowDown();
    }
  }

  /** As `data`, but what was refused is a remark, and undefined. Cancelling still throws. */
  async maybe(path: string, parameters: Parameters = {}): Promise<unknown> {
    try {
      return await this.data(path, parameters);
    } catch (error) {
      this.#signal?.throwIfAborted();
      if (!(error instanceof AuraError)) throw error;
      if (error.code !== 'prometheus-cut') this.remarks.add(messageOf(error));
      return undefined;
    }
  }

  /** Once a look: what is left is halved. */
  #slowDown(): void {
    if (this.#slowed) return;
    this.#slowed = true;
    this.#left = Math.ceil(this.#left / 2);
    this.remarks.add(`Prometheus at ${this.#endpoint.url} is slow, so it was asked less.`);
  }

  #dataOf(body: unknown): unknown {
    if (!isRecord(body) || typeof body.status !== 'string')
      throw new AuraError({
        code: 'prometheus-invalid',
        userMessage: `What answers at ${this.#endpoint.url} is no Prometheus HTTP API; give the server's base URL, such as http://prometheus:9090.`,
      });
    for (const warning of textsOf(body.warnings).slice(0, mostWarnings))
      this.remarks.add(`Prometheus at ${this.#endpoint.url} says: ${warning.slice(0, 300)}`);
    if (body.status === 'success') return body.data;
    const said = typeof body.error === 'string' ? body.error.slice(0, 300) : 'no reason given';
    throw new AuraError({
      code: 'prometheus-refused',
      userMessage: `Prometheus at ${this.#endpoint.url} refused a query: ${said}`,
    });
  }
}
