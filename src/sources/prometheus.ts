/**
 * A Prometheus server as a telemetry source.
 * Owns: window, step and number of queries, the firing alert, and the record of which queries ran.
 * Refuses: ranges and steps from the asker; one failed query is a gap to be listed, not an error.
 */
import PQueue from 'p-queue';
import { messageOf } from '../errors.ts';
import type { Alert, Series, Telemetry, Window } from '../evidence/model/telemetry.ts';
import type { SettingsOf } from '../run/source-settings.ts';
import { isRecord, type JsonRecord, listOf, textOf, textsOf } from './loose-json.ts';
import { parseTime } from './parse-time.ts';
import { PrometheusClient } from './prometheus-client.ts';
import { type MetricQuery, queriesFor } from './prometheus-queries.ts';
import { seriesOfResponse, serviceOfLabels } from './prometheus-response.ts';
import type { Ask, SourceKind, TelemetrySource } from './source.ts';

export interface PrometheusOptions {
  url: string;
  /** Epoch ms; the end of the default window. */
  now?: () => number;
}

const hour = 3_600_000;
/** Without an alert the last hour is looked at; the baseline is three times as long as the window. */
const defaultWindow = hour;
const baselineFactor = 3;
/** An alert fires some time after the trouble began. */
const beforeAlert = 15 * 60_000;
/** Samples a series over baseline and window: enough for medians, few enough to fetch and read at once. */
const samplesWanted = 480;
/** Prometheus scrapes every 15 s unless told otherwise; finer steps only repeat samples. */
const minStepSeconds = 15;
const maxQueries = 300;
const atOnce = 4;

export class PrometheusSource implements TelemetrySource {
  readonly name: string;
  readonly #client: PrometheusClient;
  readonly #now: () => number;

  constructor({ url, now = Date.now }: PrometheusOptions) {
    this.#client = new PrometheusClient(url);
    this.name = `prometheus:${this.#client.url}`;
    this.#now = now;
  }

  async read({ window }: Ask = {}): Promise<Telemetry> {
    const remarks: string[] = [];
    const names = textsOf(await this.#client.get('label/__name__/values'));
    const alert = this.#alert(await this.#firing(remarks), window);
    const { from } = alert.baseline;
    const { to } = alert.window;
    const step = Math.max(minStepSeconds, Math.ceil((to - from) / 1000 / samplesWanted));
    const planned = queriesFor(names, `${step * 4}s`);
    if (planned.length > maxQueries)
      remarks.push(`${this.name}: only the first ${maxQueries} of ${planned.length} queries ran`);
    const queries = planned.slice(0, maxQueries);
    const queue = new PQueue({ concurrency: atOnce });
    const found = await Promise.all(
      queries.map((query) => queue.add(() => this.#range(query, { from, to }, step, remarks))),
    );
    const series = found.flat();
    if (series.length === 0)
      remarks.push(`${this.name}: no metric that tells of health has samples from ${iso(from)} to ${iso(to)}`);
    const ran = queries.map(({ promql }) => promql);
    return { alert, series, logs: [], spans: [], edges: [], changes: [], remarks, queries: ran };
  }

  async #range(query: MetricQuery, { from, to }: Window, step: number, remarks: string[]): Promise<Series[]> {
    const parameters = { query: query.promql, start: String(from / 1000), end: String(to / 1000), step: String(step) };
    try {
      const data = await this.#client.get('query_range', parameters);
      const read = seriesOfResponse({ data });
      return (read?.series ?? []).map((series) => ({ ...series, name: query.name }));
    } catch (error) {
      remarks.push(messageOf(error));
      return [];
    }
  }

  /** Firing alerts, the oldest first. Without alerting rules there are none. */
  async #firing(remarks: string[]): Promise<JsonRecord[]> {
    try {
      const data = await this.#client.get('alerts');
      const alerts = listOf(isRecord(data) ? data.alerts : undefined).filter(isRecord);
      return alerts
        .filter(({ state }) => state === 'firing')
        .sort((one, other) => parseTime(one.activeAt) - parseTime(other.activeAt));
    } catch (error) {
      remarks.push(messageOf(error));
      return [];
    }
  }

  #alert(firing: JsonRecord[], chosen: Window | undefined): Alert {
    const [first] = firing;
    const now = this.#now();
    const active = parseTime(first?.activeAt);
    const startedAt = Number.isNaN(active) ? (chosen?.from ?? now - defaultWindow) : active;
    const window = chosen ?? { from: Number.isNaN(active) ? startedAt : active - beforeAlert, to: now + 1 };
    const labels: Record<string, string> = {};
    if (isRecord(first?.labels))
      for (const [key, value] of Object.entries(first.labels)) labels[key] = textOf(value) ?? '';
    const summary = isRecord(first?.annotations) ? textOf(first.annotations.summary) : undefined;
    const service = serviceOfLabels(labels);
    const known = service === 'unknown' ? {} : { service };
    return {
      title: summary ?? labels.alertname ?? 'no alert is firing',
      ...known,
      startedAt,
      ...(labels.severity ? { severity: labels.severity } : {}),
      labels,
      window,
      baseline: { from: window.from - baselineFactor * (window.to - window.from), to: window.from },
      services: service === 'unknown' ? [] : [service],
    };
  }
}

function iso(time: number): string {
  return new Date(time).toISOString();
}

export const prometheusKind: SourceKind<SettingsOf['prometheus']> = {
  form: 'prometheus:URL',
  brings: ['alerts', 'series', 'edges'],
  open: ({ url }) => new PrometheusSource({ url }),
  probe: async ({ url }) => {
    await new PrometheusClient(url).get('query', { query: 'vector(1)' });
    return `Prometheus at ${url} answers`;
  },
};
