/**
 * A generated incident folder of a known size.
 * Owns: 46 services in five tiers, requests through them, one slow service, logs, metrics and a deploy; seeded.
 * Refuses: looking like any real system.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomOf } from './random.ts';

export interface FolderSize {
  services: number;
  logLines: number;
  spans: number;
}

/** Writes the folder and returns the service that the fault is in. */
export async function writeTriageFolder(dir: string, size: FolderSize, seed: number): Promise<string> {
  const random = randomOf(seed);
  const names = Array.from({ length: size.services }, (_, i) => `svc-${String.fromCharCode(97 + (i % 26))}${i}`);
  const faulty = names[Math.floor(size.services * 0.6)] ?? 'svc-a0';
  const start = Date.parse('2026-03-02T08:00:00Z');
  const onset = start + 20 * 60_000;
  const end = start + 40 * 60_000;
  const iso = (time: number) => new Date(time).toISOString();
  const logs: string[] = [];
  const traces: string[] = [];
  const spansPerTrace = 20;
  const traceCount = Math.ceil(size.spans / spansPerTrace);
  for (let trace = 0; trace < traceCount; trace++) {
    const begin = start + ((end - start) * trace) / traceCount;
    const traceId = hex(random, 32);
    let parent: string | undefined;
    const path = Array.from(
      { length: spansPerTrace / 2 },
      (_, depth) => names[(trace * 7 + depth * 5) % names.length] ?? '',
    );
    for (const [depth, service] of path.entries()) {
      const slowAt = begin >= onset ? path.indexOf(faulty) : -1;
      const duration = (spansPerTrace - 2 * depth) * 4 + random();
      for (const [part, name] of ['GET /items/{id}', 'HTTP POST'].entries()) {
        if (traces.length >= size.spans) break;
        const spanId = hex(random, 16);
        traces.push(
          JSON.stringify({
            traceId,
            spanId,
            ...(parent ? { parentSpanId: parent } : {}),
            service,
            name,
            startTime: iso(begin + depth * 2 + part),
            durationMs: duration - part + (slowAt >= depth + part ? 400 : 0),
            status: 'OK',
          }),
        );
        if (logs.length < size.logLines && (trace + depth + part) % 2 === 0)
          logs.push(
            JSON.stringify({
              timestamp: iso(begin + depth * 2 + part),
              service,
              severity: 'INFO',
              body: `request ${hex(random, 8)} for item ${Math.floor(random() * 1e6)} handled by worker-${depth}, cache ${random() < 0.5 ? 'hit' : 'miss'}`,
              traceId,
              spanId,
            }),
          );
        parent = spanId;
      }
    }
  }
  const result = names.flatMap((service) =>
    ['cpu_usage_ratio', 'memory_working_set_bytes', 'http_request_duration_p99_ms', 'http_requests_per_second'].map(
      (name) => ({
        metric: { __name__: name, service },
        values: Array.from({ length: 80 }, (_, i) => {
          const time = start + i * 30_000;
          const worse = service === faulty && time >= onset && name !== 'http_requests_per_second' ? 4 : 1;
          return [time / 1000, String((name.includes('ratio') ? 0.2 : 100) * worse * (0.95 + 0.1 * random()))];
        }),
      }),
    ),
  );
  await Promise.all([
    writeFile(
      join(dir, 'alert.json'),
      JSON.stringify({
        title: 'requests are slow',
        startedAt: iso(onset + 60_000),
        window: { from: iso(onset), to: iso(end) },
      }),
    ),
    writeFile(join(dir, 'metrics.json'), JSON.stringify({ status: 'success', data: { resultType: 'matrix', result } })),
    writeFile(join(dir, 'logs.ndjson'), `${logs.join('\n')}\n`),
    writeFile(join(dir, 'traces.ndjson'), `${traces.join('\n')}\n`),
    writeFile(
      join(dir, 'changes.ndjson'),
      `${JSON.stringify({ time: iso(onset - 60_000), kind: 'deploy', service: faulty, ref: 'v42', previous: 'v41', summary: 'lower the pool size' })}\n`,
    ),
  ]);
  return faulty;
}

function hex(random: () => number, digits: number): string {
  return Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
}
