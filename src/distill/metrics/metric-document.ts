/**
 * Owns metrics in JSON: Prometheus HTTP API responses (matrix and vector; one document, or one a line), OTLP metrics
 * (gauges, sums, histograms and summaries as count and sum), and CloudWatch's GetMetricData. Refuses everything else,
 * without an error.
 */
import { parseTime } from '../times.ts';
import { otlpAttributes, otlpItems, otlpTime } from '../traces/otlp-json.ts';
import type { MetricSeries, MetricTable } from './metric-series.ts';

type Json = Readonly<Record<string, unknown>>;

const MOST_SERIES = 20_000;
/** Lines without a document after which a text that had none yet is given up. */
const MOST_MALFORMED = 100;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A number as JSON exporters write one: a number, or a text such as "12.5", "NaN", "+Inf"; NaN for anything else. */
function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

class Gathered {
  readonly samples = new Map<
    string,
    { name: string; labels: Record<string, string>; rows: [number, number][]; counter?: boolean }
  >();
  malformed = 0;

  add(name: string, labels: Record<string, string>, time: number, value: number, counter?: boolean): void {
    if (!Number.isFinite(time)) {
      this.malformed++;
      return;
    }
    const key = JSON.stringify([name, Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))]);
    let series = this.samples.get(key);
    if (series === undefined) {
      if (this.samples.size >= MOST_SERIES) return;
      series = { name, labels, rows: [], counter };
      this.samples.set(key, series);
    }
    series.rows.push([time, Number.isFinite(value) ? value : Number.NaN]);
  }

  get isHopeless(): boolean {
    return this.malformed > MOST_MALFORMED && this.samples.size === 0;
  }

  series(): MetricSeries[] {
    return [...this.samples.values()].map(({ name, labels, rows, counter }) => {
      rows.sort((a, b) => a[0] - b[0]);
      const times = Float64Array.from(rows, (row) => row[0]);
      return { name, labels, times, values: Float64Array.from(rows, (row) => row[1]), counter };
    });
  }
}

/** Reads one document, or one a line; what is no metrics document counts as malformed. */
export function readMetricDocument(text: string): MetricTable {
  const gathered = new Gathered();
  let whole: unknown;
  try {
    whole = JSON.parse(text.replace(/^\ufeff/, ''));
    readDocument(whole, gathered);
  } catch {
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      try {
        // A text full of other lines is none of documents; each further refusal costs more than the line is worth.
        if (gathered.isHopeless) gathered.malformed++;
        else readDocument(JSON.parse(line), gathered);
      } catch {
        gathered.malformed++;
      }
    }
  }
  const remarks =
    gathered.malformed > 0 ? [`${gathered.malformed} results or samples made no sense and were left out.`] : [];
  return { series: gathered.series(), timed: true, malformed: gathered.malformed, remarks };
}

function readDocument(document: unknown, gathered: Gathered): void {
  if (Array.isArray(document)) {
    // A bare list: of Prometheus results, or of documents.
    if (document.every((each) => isRecord(each) && isRecord(each.metric))) readResults(document, gathered);
    else for (const each of document) readDocument(each, gathered);
    return;
  }
  if (!isRecord(document)) gathered.malformed++;
  else if (isRecord(document.data) && Array.isArray(document.data.result)) readResults(document.data.result, gathered);
  else if (Array.isArray(document.result)) readResults(document.result, gathered);
  else if (Array.isArray(document.resourceMetrics)) readOtlp(document.resourceMetrics, gathered);
  else if (Array.isArray(document.MetricDataResults)) readCloudWatch(document.MetricDataResults, gathered);
  else gathered.malformed++;
}

/** Amazon CloudWatch API Reference, GetMetricData: each result has a label and two lists of equal length. */
function readCloudWatch(results: unknown[], gathered: Gathered): void {
  for (const result of results) {
    if (!isRecord(result)) {
      gathered.malformed++;
      continue;
    }
    const name = [result.Label, result.MetricName, result.Id].find((each) => typeof each === 'string');
    const labels: Record<string, string> = {};
    for (const dimension of listOf(result.Dimensions))
      if (isRecord(dimension) && typeof dimension.Name === 'string') labels[dimension.Name] = String(dimension.Value);
    const values = listOf(result.Values);
    for (const [at, time] of listOf(result.Timestamps).entries())
      gathered.add(String(name ?? 'value'), labels, parseTime(time) ?? Number.NaN, numberOf(values[at]));
  }
}

function readResults(results: unknown[], gathered: Gathered): void {
  for (const result of results) {
    if (!isRecord(result) || !isRecord(result.metric)) {
      gathered.malformed++;
      continue;
    }
    const labels: Record<string, string> = {};
    for (const [key, value] of Object.entries(result.metric)) if (typeof value === 'string') labels[key] = value;
    const { __name__: name = 'value', ...rest } = labels;
    const samples = Array.isArray(result.values) ? result.values : result.value === undefined ? [] : [result.value];
    for (const sample of samples) {
      const [time, value] = listOf(sample);
      gathered.add(name, rest, numberOf(time) * 1000, numberOf(value));
    }
  }
}

function labelsOf(attributes: Json): Record<string, string> {
  const plain = Object.entries(attributes).filter(([, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  );
  return Object.fromEntries(plain.map(([key, value]) => [key, String(value)]));
}

/** opentelemetry/proto/metrics/v1/metrics.proto. */
function readOtlp(resources: unknown[], gathered: Gathered): void {
  for (const { item, resource } of otlpItems(resources, 'metrics')) readOtlpMetric(item, labelsOf(resource), gathered);
}

function readOtlpMetric(metric: Json, shared: Record<string, string>, gathered: Gathered): void {
  const name = typeof metric.name === 'string' ? metric.name : 'value';
  for (const kind of ['gauge', 'sum', 'histogram', 'exponentialHistogram', 'summary']) {
    const body = metric[kind];
    if (!isRecord(body)) continue;
    // 2 is cumulative; increments (1) are what they are.
    const grows =
      body.aggregationTemporality === 2 || body.aggregationTemporality === 'AGGREGATION_TEMPORALITY_CUMULATIVE';
    for (const point of listOf(body.dataPoints)) {
      if (!isRecord(point)) {
        gathered.malformed++;
        continue;
      }
      const labels = { ...shared, ...labelsOf(otlpAttributes(point.attributes)) };
      const time = otlpTime(point.timeUnixNano);
      if (kind === 'gauge' || kind === 'sum') {
        gathered.add(
          name,
          labels,
          time,
          numberOf(point.asDouble ?? point.asInt),
          kind === 'sum' && grows && body.isMonotonic === true,
        );
      } else {
        const counter = kind === 'summary' || grows;
        gathered.add(`${name}_count`, labels, time, numberOf(point.count), counter);
        if (point.sum !== undefined) gathered.add(`${name}_sum`, labels, time, numberOf(point.sum), counter);
      }
    }
  }
}
