/**
 * OpenTelemetry inside one shop process: traces and metrics over OTLP/HTTP, logs as JSON lines on standard output.
 * Owns: the SDK's set-up and the instruments. Refuses: knowing what any service does.
 */
import { metrics, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Attributes, Histogram, Span } from '@opentelemetry/api';
import { AggregationTemporalityPreference, OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { AggregationType, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { NodeSDK, resources, tracing } from '@opentelemetry/sdk-node';
import type { BoundedPool } from './bounded-pool.ts';
import type { ServiceSettings } from './protocol.ts';

/** Upper bounds in seconds; fine enough that a percentile read off them is right to some 15 %. */
const LATENCY_BOUNDS = Array.from({ length: 40 }, (_, index) => Number((0.002 * 1.22 ** index).toPrecision(3)));

export interface Telemetry {
  serverDuration: Histogram;
  clientDuration: Histogram;
  poolWait: Histogram;
  queryDuration: Histogram;
  stop(): Promise<void>;
}

export interface Gauges {
  slots: BoundedPool;
  pool: BoundedPool;
}

/** Starts the SDK; metrics leave once a second, spans at least as often. */
export function startTelemetry(settings: ServiceSettings, gauges: Gauges): Telemetry {
  const sdk = new NodeSDK({
    autoDetectResources: false,
    instrumentations: [],
    resource: resources.resourceFromAttributes({
      'service.name': settings.service,
      'service.version': settings.version,
      'service.instance.id': settings.pod,
    }),
    spanProcessors: [
      new tracing.BatchSpanProcessor(new OTLPTraceExporter({ url: `${settings.collector}/v1/traces` }), {
        scheduledDelayMillis: 700,
        maxQueueSize: 8192,
        maxExportBatchSize: 1024,
      }),
    ],
    metricReaders: [
      new PeriodicExportingMetricReader({
        exporter: new OTLPMetricExporter({
          url: `${settings.collector}/v1/metrics`,
          temporalityPreference: AggregationTemporalityPreference.DELTA,
        }),
        exportIntervalMillis: 1000,
        exportTimeoutMillis: 900,
      }),
    ],
    views: [
      {
        instrumentName: '*duration',
        aggregation: { type: AggregationType.EXPLICIT_BUCKET_HISTOGRAM, options: { boundaries: LATENCY_BOUNDS } },
      },
    ],
  });
  sdk.start();
  const meter = metrics.getMeter('shop');
  const gauge = (name: string, unit: string, read: () => number): void => {
    meter.createObservableGauge(name, { unit }).addCallback((result) => result.observe(read()));
  };
  gauge('server.slots.used', '{request}', () => gauges.slots.used);
  gauge('server.queue.depth', '{request}', () => gauges.slots.waiting);
  if (gauges.pool.size > 0) {
    gauge('connection.pool.used', '{connection}', () => gauges.pool.used);
    gauge('connection.pool.size', '{connection}', () => gauges.pool.size);
    gauge('connection.pool.pending', '{request}', () => gauges.pool.waiting);
  }
  gauge('process.memory.usage', 'By', () => process.memoryUsage.rss());
  return {
    serverDuration: meter.createHistogram('http.server.request.duration', { unit: 's' }),
    clientDuration: meter.createHistogram('http.client.request.duration', { unit: 's' }),
    poolWait: meter.createHistogram('connection.pool.wait.duration', { unit: 's' }),
    queryDuration: meter.createHistogram('db.query.duration', { unit: 's' }),
    stop: () => sdk.shutdown(),
  };
}

/** Runs `work` in a span that ends with its outcome; an error is recorded and thrown on. */
export async function inSpan<T>(
  name: string,
  kind: 'server' | 'client' | 'internal',
  attributes: Attributes,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL };
  return await trace.getTracer('shop').startActiveSpan(name, { kind: kinds[kind], attributes }, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      span.setStatus({ code: SpanStatusCode.ERROR, message });
      span.setAttribute('error.message', message);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** One log record as a JSON line on standard output, with the ids of the span it was written in. */
export function writeLog(service: string, severity: string, body: string, attributes?: Record<string, unknown>): void {
  const context = trace.getActiveSpan()?.spanContext();
  const record = {
    timestamp: new Date().toISOString(),
    service,
    severity,
    body,
    ...(context ? { traceId: context.traceId, spanId: context.spanId } : {}),
    ...(attributes ? { attributes } : {}),
  };
  process.stdout.write(`${JSON.stringify(record)}\n`);
}
