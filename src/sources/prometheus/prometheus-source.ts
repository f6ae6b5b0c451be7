/**
 * A server of the Prometheus family as a telemetry source.
 * Owns: its options, and one look a read. Refuses: the environment; config hands in values.
 */
import type { Telemetry } from '../../evidence/model/telemetry.ts';
import type { Access } from '../access.ts';
import { JsonEndpoint } from '../fetch-json.ts';
import type { SettingsOf } from '../../run/settings/source-settings.ts';
import { accessOf } from '../source-access.ts';
import type { Ask, SourceKind, TelemetrySource } from '../source.ts';
import { LookMemory } from './look-memory.ts';
import { look } from './look.ts';
import { type LookCost, type LookLimits, LookServer, usualLimits } from './server.ts';

export interface PrometheusOptions {
  /** With the prefix where there is one, e.g. `https://mimir.example/prometheus`. */
  url: string;
  /** Headers, login, tenant, certificates; values, not names. */
  access?: Access;
  limits?: Partial<LookLimits>;
  /** Milliseconds an answer may take. */
  timeout?: number;
  /** Epoch ms; the end of the newest window. */
  now?: () => number;
}

/** Of the time that the asker has, when the last query is begun. */
const shareOfTime = 0.7;

export class PrometheusSource implements TelemetrySource {
  readonly name: string;
  /** What the newest look cost. */
  lastCost: LookCost = { requests: 0, bytes: 0, samples: 0 };
  readonly #endpoint: JsonEndpoint;
  readonly #timeout: number | undefined;
  readonly #limits: LookLimits;
  readonly #memory = new LookMemory();
  readonly #now: () => number;

  /** Throws AuraError for an address or a header that can never work. */
  constructor({ url, access, limits, timeout, now = Date.now }: PrometheusOptions) {
    this.#endpoint = endpointOf(url, access);
    this.#timeout = timeout;
    this.#limits = { ...usualLimits, ...limits };
    this.name = `prometheus:${this.#endpoint.url}`;
    this.#now = now;
  }

  async read({ about = {}, window, only, within = Number.POSITIVE_INFINITY, signal }: Ask = {}): Promise<Telemetry> {
    const limits = { ...this.#limits, time: Math.min(this.#limits.time, within * shareOfTime) };
    const server = new LookServer(this.#endpoint, limits, { signal, timeout: this.#timeout });
    this.lastCost = server.cost;
    return look(server, {
      about,
      ...(window ? { window } : {}),
      ...(only ? { only } : {}),
      now: this.#now(),
      limits,
      memory: this.#memory,
    });
  }
}

function endpointOf(url: string, access?: Access): JsonEndpoint {
  return new JsonEndpoint({ kind: 'prometheus', label: 'Prometheus', url, ...(access ? { access } : {}) });
}

/** One look at whether it can be read, in a sentence. Throws AuraError with the fix. */
export async function probePrometheus({ url, access, timeout }: PrometheusOptions): Promise<string> {
  const endpoint = endpointOf(url, access);
  await new LookServer(endpoint, usualLimits, { timeout }).data('query', { query: 'vector(1)' });
  return `Prometheus at ${endpoint.url} answers`;
}

export const prometheusKind: SourceKind<SettingsOf['prometheus']> = {
  form: 'prometheus:URL',
  brings: ['alerts', 'series', 'edges', 'changes'],
  open: (settings, context) => new PrometheusSource({ url: settings.url, access: accessOf(settings, context) }),
  probe: (settings, context) => probePrometheus({ url: settings.url, access: accessOf(settings, context) }),
};
