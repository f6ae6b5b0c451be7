/**
 * A small recorded incident: a deploy of `api` makes it slow and failing, and `web` in front of it too.
 * Owns: writing the files of an incident folder. Refuses: chance; every run writes the same.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const begin = Date.parse('2026-01-01T10:00:00Z');
const minutes = 30;
const breaks = 20;

/** `isWell`: nothing breaks and nothing is deployed; the alert comes all the same. */
export function writeRecordedFolder(folder: string, { isWell = false }: { isWell?: boolean } = {}): void {
  mkdirSync(folder, { recursive: true });
  const spans: unknown[] = [];
  const logs: unknown[] = [];
  for (let second = 0; second < minutes * 60; second += 5) {
    const at = begin + second * 1_000;
    const bad = !isWell && second >= breaks * 60;
    const own = (bad ? 900 : 40) + (second % 7);
    const failed = bad && second % 10 === 0;
    const traceId = second.toString(16).padStart(32, '0');
    const span = (spanId: string, service: string, name: string, offset: number, durationMs: number, parent?: string) =>
      spans.push({
        traceId,
        spanId,
        ...(parent ? { parentSpanId: parent } : {}),
        service,
        name,
        startTime: new Date(at + offset).toISOString(),
        durationMs,
        status: failed ? 'error' : 'ok',
      });
    const root = `a${second.toString(16).padStart(15, '0')}`;
    span(root, 'web', 'GET /cart', 0, own + 20);
    span(`b${root.slice(1)}`, 'api', 'GET /items', 10, own, root);
    logs.push({ timestamp: iso(at), service: 'api', severity: 'INFO', body: `served items in ${own} ms`, traceId });
    if (failed)
      logs.push({
        timestamp: iso(at + own),
        service: 'api',
        severity: 'ERROR',
        body: 'query ran into its limit of 800 ms',
        traceId,
      });
  }
  const lines = (rows: unknown[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
  const alert = {
    title: 'web is slow and fails',
    service: 'web',
    startedAt: iso(begin + 22 * 60_000),
    severity: 'critical',
  };
  const change = {
    time: iso(begin + (breaks * 60 - 15) * 1_000),
    kind: 'deploy',
    service: 'api',
    ref: 'v2',
    previous: 'v1',
    summary: 'api v2: one query for each item',
  };
  writeFileSync(join(folder, 'alert.json'), JSON.stringify(alert));
  writeFileSync(join(folder, 'traces.ndjson'), lines(spans));
  writeFileSync(join(folder, 'logs.ndjson'), lines(logs));
  writeFileSync(join(folder, 'changes.ndjson'), lines(isWell ? [] : [change]));
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
