/**
 * An OpenTelemetry collector of a test's own: takes OTLP/HTTP in JSON, as exporters send it under
 * `OTEL_EXPORTER_OTLP_PROTOCOL=http/json`.
 * Owns: what arrived, as text and decoded. Refuses: other encodings.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  endTimeUnixNano?: string;
  status?: { code?: number; message?: string };
  attributes?: { key: string; value: unknown }[];
}

interface Body {
  resourceSpans?: { scopeSpans?: { spans?: ReceivedSpan[] }[] }[];
  resourceMetrics?: { scopeMetrics?: { metrics?: { name: string }[] }[] }[];
}

export interface OtlpCollector {
  url: string;
  /** Everything that arrived, as it came. */
  bodies: string[];
  spans: ReceivedSpan[];
  metrics: Set<string>;
  close(): Promise<void>;
}

export async function startCollector(): Promise<OtlpCollector> {
  const bodies: string[] = [];
  const spans: ReceivedSpan[] = [];
  const metrics = new Set<string>();
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', () => {
      bodies.push(text);
      const body = JSON.parse(text) as Body;
      for (const { scopeSpans = [] } of body.resourceSpans ?? [])
        spans.push(...scopeSpans.flatMap((scope) => scope.spans ?? []));
      for (const { scopeMetrics = [] } of body.resourceMetrics ?? [])
        for (const scope of scopeMetrics) for (const { name } of scope.metrics ?? []) metrics.add(name);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bodies,
    spans,
    metrics,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
