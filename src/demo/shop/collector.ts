/**
 * The shop's OpenTelemetry collector: takes OTLP/HTTP JSON from the services on loopback and hands on spans and points.
 * Owns: decoding. Refuses: storing and judging; a body that does not parse is answered 400 and counted.
 * Format: opentelemetry-proto, collector/trace/v1 and collector/metrics/v1, JSON mapping.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const MOST_BYTES = 16 * 1024 * 1024;

export interface CollectedSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  service: string;
  name: string;
  startTime: string;
  durationMs: number;
  status: 'ok' | 'error' | 'unset';
  attributes: Record<string, unknown>;
}

export interface Histogram {
  count: number;
  sum: number;
  bucketCounts: number[];
  bounds: number[];
}

export interface CollectedPoint {
  service: string;
  pod: string;
  name: string;
  /** Epoch ms at the end of the interval that it speaks of. */
  at: number;
  attributes: Record<string, unknown>;
  value?: number;
  histogram?: Histogram;
}

export interface CollectorEvents {
  onSpans(spans: CollectedSpan[]): void;
  onPoints(points: CollectedPoint[]): void;
}

interface OtlpAttribute {
  key: string;
  value?: { stringValue?: string; intValue?: string | number; doubleValue?: number; boolValue?: boolean };
}

interface OtlpSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  kind?: number;
  status?: { code?: number; message?: string };
  attributes?: OtlpAttribute[];
}

interface OtlpPoint {
  attributes?: OtlpAttribute[];
  timeUnixNano: string;
  asDouble?: number;
  asInt?: string | number;
  count?: string | number;
  sum?: number;
  bucketCounts?: (string | number)[];
  explicitBounds?: number[];
}

interface OtlpMetric {
  name: string;
  gauge?: { dataPoints?: OtlpPoint[] };
  sum?: { dataPoints?: OtlpPoint[] };
  histogram?: { dataPoints?: OtlpPoint[] };
}

interface OtlpBody {
  resourceSpans?: { resource?: { attributes?: OtlpAttribute[] }; scopeSpans?: { spans?: OtlpSpan[] }[] }[];
  resourceMetrics?: { resource?: { attributes?: OtlpAttribute[] }; scopeMetrics?: { metrics?: OtlpMetric[] }[] }[];
}

const KINDS = ['', 'internal', 'server', 'client', 'producer', 'consumer'];

export class Collector {
  readonly #server: Server;
  readonly #events: CollectorEvents;
  malformed = 0;

  constructor(events: CollectorEvents) {
    this.#events = events;
    this.#server = createServer((request, response) => {
      const answer = (status: number): void => {
        response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
      };
      this.#take(request).then(
        () => answer(200),
        () => {
          this.malformed += 1;
          answer(400);
        },
      );
    });
  }

  /** Listens on a free loopback port and tells its base address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(request: IncomingMessage): Promise<void> {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of request) {
      bytes += (chunk as Buffer).length;
      if (bytes > MOST_BYTES) throw new Error('body too large');
      chunks.push(chunk as Buffer);
    }
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as OtlpBody;
    const spans = (body.resourceSpans ?? []).flatMap(({ resource, scopeSpans = [] }) => {
      const { service } = identityOf(resource?.attributes);
      return scopeSpans.flatMap((scope) => (scope.spans ?? []).map((span) => toSpan(service, span)));
    });
    if (spans.length > 0) this.#events.onSpans(spans);
    const points = (body.resourceMetrics ?? []).flatMap(({ resource, scopeMetrics = [] }) => {
      const identity = identityOf(resource?.attributes);
      return scopeMetrics.flatMap((scope) => (scope.metrics ?? []).flatMap((metric) => toPoints(identity, metric)));
    });
    if (points.length > 0) this.#events.onPoints(points);
  }
}

function identityOf(attributes: OtlpAttribute[] | undefined): { service: string; pod: string } {
  const read = toRecord(attributes);
  return { service: String(read['service.name'] ?? ''), pod: String(read['service.instance.id'] ?? '') };
}

function toRecord(attributes: OtlpAttribute[] = []): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    attributes.map(({ key, value = {} }) => [
      key,
      value.stringValue ??
        value.doubleValue ??
        value.boolValue ??
        (value.intValue === undefined ? null : Number(value.intValue)),
    ]),
  );
}

function toSpan(service: string, span: OtlpSpan): CollectedSpan {
  const start = BigInt(span.startTimeUnixNano);
  const code = span.status?.code ?? 0;
  const kind = KINDS[span.kind ?? 0];
  return {
    traceId: span.traceId,
    spanId: span.spanId,
    ...(span.parentSpanId ? { parentSpanId: span.parentSpanId } : {}),
    service,
    name: span.name,
    startTime: new Date(Number(start / 1_000_000n)).toISOString(),
    durationMs: Number((BigInt(span.endTimeUnixNano) - start) / 1000n) / 1000,
    status: code === 2 ? 'error' : code === 1 ? 'ok' : 'unset',
    attributes: { ...(kind ? { 'span.kind': kind } : {}), ...toRecord(span.attributes) },
  };
}

function toPoints(identity: { service: string; pod: string }, metric: OtlpMetric): CollectedPoint[] {
  const points = metric.histogram?.dataPoints ?? metric.gauge?.dataPoints ?? metric.sum?.dataPoints ?? [];
  return points.map((point) => ({
    ...identity,
    name: metric.name,
    at: Number(BigInt(point.timeUnixNano) / 1_000_000n),
    attributes: toRecord(point.attributes),
    ...(metric.histogram
      ? {
          histogram: {
            count: Number(point.count ?? 0),
            sum: point.sum ?? 0,
            bucketCounts: (point.bucketCounts ?? []).map(Number),
            bounds: point.explicitBounds ?? [],
          },
        }
      : { value: Number(point.asDouble ?? point.asInt ?? Number.NaN) }),
  }));
}
