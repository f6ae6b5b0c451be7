/**
 * The HTTP API of a Prometheus server.
 * Owns: requests with a timeout, and errors that name the URL and the fix. Format: prometheus.io, "HTTP API".
 * Refuses: knowing which queries make sense.
 */
import { AuraError, messageOf } from '../errors.ts';
import { isRecord, type JsonRecord, textOf } from './loose-json.ts';

/** Longer than a healthy server needs for any of our queries, shorter than a tool call may take. */
const timeoutMs = 10_000;

export class PrometheusClient {
  readonly url: string;

  constructor(url: string) {
    this.url = url.replace(/\/+$/, '');
  }

  /**
   * The `data` of an answer. Throws AuraError `prometheus-unreachable` (retryable), `prometheus-refused` when the server
   * rejects the query, `prometheus-invalid` when what answers is no Prometheus.
   */
  async get(path: string, parameters: Record<string, string> = {}): Promise<unknown> {
    const body = await this.#answer(path, parameters);
    if (body.status === 'success') return body.data;
    throw new AuraError({
      code: 'prometheus-refused',
      userMessage: `Prometheus at ${this.url} refused ${parameters.query ?? path}: ${textOf(body.error) ?? 'no reason given'}`,
    });
  }

  async #answer(path: string, parameters: Record<string, string>): Promise<JsonRecord> {
    let text: string;
    try {
      const response = await fetch(`${this.url}/api/v1/${path}?${new URLSearchParams(parameters).toString()}`, {
        signal: AbortSignal.timeout(timeoutMs),
      });
      text = await response.text();
    } catch (cause) {
      throw new AuraError({
        code: 'prometheus-unreachable',
        retryable: true,
        userMessage: `Prometheus at ${this.url} cannot be reached (${reasonOf(cause)}); check the URL, and that the server runs.`,
        cause,
      });
    }
    try {
      const body: unknown = JSON.parse(text);
      if (isRecord(body) && typeof body.status === 'string') return body;
    } catch {
      // Falls through to the one error for both cases.
    }
    throw new AuraError({
      code: 'prometheus-invalid',
      userMessage: `What answers at ${this.url} is no Prometheus HTTP API; give the server's base URL, such as http://prometheus:9090.`,
    });
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return messageOf(cause);
}
