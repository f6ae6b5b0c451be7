/**
 * Writes what the shop measured as an incident folder that grows while it is read.
 * Owns: the files and their formats. Refuses: anything that was not measured, logged or done.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectedSpan } from './collector.ts';
import type { Sample } from './recording-rules.ts';

export interface ChangeRecord {
  time: string;
  kind: 'deploy' | 'config' | 'scale';
  service: string;
  ref: string;
  previous?: string;
  summary: string;
  author: string;
  files?: string[];
  diff?: string;
}

export interface LogRecord {
  timestamp: string;
  service: string;
  severity: string;
  body: string;
  attributes?: Record<string, unknown>;
}

export interface AlertFile {
  title: string;
  service: string;
  startedAt: string;
  severity: string;
  labels: Record<string, string>;
  window: { from: string; to: string };
  baseline: { from: string; to: string };
  services: string[];
}

export class IncidentFolder {
  readonly path: string;
  #closed = false;

  constructor(path: string) {
    this.path = path;
    mkdirSync(path, { recursive: true });
  }

  topology(edges: { from: string; to: string }[]): void {
    writeFileSync(join(this.path, 'topology.json'), `${JSON.stringify({ edges }, null, 1)}\n`);
  }

  spans(spans: CollectedSpan[]): void {
    this.#append('traces.ndjson', spans);
  }

  logLines(lines: string[]): void {
    if (!this.#closed && lines.length > 0) appendFileSync(join(this.path, 'logs.ndjson'), `${lines.join('\n')}\n`);
  }

  log(record: LogRecord): void {
    this.#append('logs.ndjson', [record]);
  }

  change(record: ChangeRecord): void {
    this.#append('changes.ndjson', [record]);
  }

  /** One Prometheus range-query response holding this second's value of every series. */
  samples(at: number, samples: Sample[]): void {
    const result = samples.map(({ name, labels, value }) => ({
      metric: { __name__: name, ...labels },
      values: [[at / 1000, String(Number(value.toPrecision(6)))]],
    }));
    this.#append('metrics.ndjson', [{ status: 'success', data: { resultType: 'matrix', result } }]);
  }

  alert(alert: AlertFile): void {
    if (!this.#closed) writeFileSync(join(this.path, 'alert.json'), `${JSON.stringify(alert, null, 2)}\n`);
  }

  /** Nothing is written from here on; the files stay, they are the caller's. */
  close(): void {
    this.#closed = true;
  }

  #append(file: string, records: object[]): void {
    if (this.#closed || records.length === 0) return;
    appendFileSync(join(this.path, file), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  }
}
