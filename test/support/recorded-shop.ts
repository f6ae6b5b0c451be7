/**
 * The demo's shop as it was measured under a fault and after its remedy, played as if it were happening now.
 * Owns: moving the recording in time, and hiding what had not happened yet. Refuses: inventing rows; each was measured.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { AlertFile } from '../../src/demo/shop/incident-folder.ts';
import type { Truth } from '../../src/demo/shop/sabotage.ts';

const recordings = fileURLToPath(new URL('../fixtures/shop/', import.meta.url));

/** Those that questions are asked about. */
export type AskedFault = 'memory-leak' | 'expired-certificate' | 'small-pool' | 'hanging-dependency';
export type RecordedFault = AskedFault | 'n-plus-one';

interface Recording {
  truth: Truth;
  mendedAt: number;
  endedAt: number;
  files: Record<string, string>;
}

export interface Row {
  /** Epoch ms. */
  time: number;
  line: string;
}

export class RecordedShop {
  readonly folder = mkdtempSync(join(tmpdir(), 'aura-recorded-'));
  readonly truth: Truth;
  readonly alert: AlertFile;
  /** When the remedy was carried out, epoch ms. */
  readonly mendedAt: number;
  readonly #rows: Record<string, Row[]> = {};
  readonly #endsAt: number;
  #mended = false;

  /** The recording ends now; `unbroken`: it ends before the fault begins, and its alert fires all the same. */
  constructor(fault: RecordedFault, { unbroken = false } = {}) {
    const packed = readFileSync(join(recordings, `${fault}.json.br`));
    const { truth, mendedAt, endedAt, files } = JSON.parse(brotliDecompressSync(packed).toString()) as Recording;
    const shift = Math.floor((Date.now() - (unbroken ? truth.brokenAt : endedAt)) / 1_000) * 1_000;
    this.truth = { ...truth, brokenAt: truth.brokenAt + shift };
    this.mendedAt = mendedAt + shift;
    this.#endsAt = unbroken ? this.truth.brokenAt - 500 : this.mendedAt;
    for (const [file, text] of Object.entries(files)) {
      const moved = movedBy(text, shift);
      if (file.endsWith('.ndjson'))
        this.#rows[file] = moved
          .split('\n')
          .filter(Boolean)
          .map((line) => ({ time: timeOf(line), line }));
      else writeFileSync(join(this.folder, file), moved);
    }
    this.alert = JSON.parse(readFileSync(join(this.folder, 'alert.json'), 'utf8')) as AlertFile;
    if (unbroken) {
      this.alert = firedAt(this.alert, this.#endsAt - 3_000);
      writeFileSync(join(this.folder, 'alert.json'), JSON.stringify(this.alert));
    }
    this.#write();
  }

  get mended(): boolean {
    return this.#mended;
  }

  /** From now on what was measured after the remedy is there too. */
  mend(): void {
    this.#mended = true;
    this.#write();
  }

  /** What can be read now. */
  rows(file: 'logs' | 'changes' | 'metrics' | 'traces'): Row[] {
    const all = this.#rows[`${file}.ndjson`] ?? [];
    return this.#mended ? all : all.filter(({ time }) => time <= this.#endsAt);
  }

  /** The values of one series that can be read now, oldest first. */
  series(name: string, labels: Record<string, string>): { time: number; value: number }[] {
    return this.rows('metrics').flatMap(({ time, line }) => {
      const { data } = JSON.parse(line) as {
        data: { result: { metric: Record<string, string>; values: [number, string][] }[] };
      };
      const own = data.result.find(
        ({ metric }) =>
          metric['__name__'] === name && Object.entries(labels).every(([key, value]) => metric[key] === value),
      );
      return own ? [{ time, value: Number(own.values[0]?.[1]) }] : [];
    });
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #write(): void {
    for (const file of ['logs', 'changes', 'metrics', 'traces'] as const) {
      writeFileSync(
        join(this.folder, `${file}.ndjson`),
        this.rows(file)
          .map(({ line }) => `${line}\n`)
          .join(''),
      );
    }
  }
}

/** The alert as if it had fired at this time, with as long a look before it as the data allows. */
function firedAt(alert: AlertFile, at: number): AlertFile {
  const iso = (ms: number) => new Date(ms).toISOString();
  const from = at - 8_000;
  return {
    ...alert,
    startedAt: iso(at),
    window: { from: iso(from), to: iso(at + 300_000) },
    baseline: { from: iso(from - 25_000), to: iso(from) },
  };
}

function movedBy(text: string, shift: number): string {
  return text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z/g, (time) =>
      new Date(Date.parse(time) + shift).toISOString(),
    )
    .replace(
      /("values":\[\[)(\d{10})/g,
      (_, head: string, seconds: string) => head + String(Number(seconds) + shift / 1_000),
    );
}

function timeOf(line: string): number {
  const row = JSON.parse(line) as Record<string, unknown> & { data?: { result: { values: [number, string][] }[] } };
  const seconds = row.data?.result[0]?.values[0]?.[0];
  if (seconds !== undefined) return seconds * 1_000;
  return Date.parse(String(row.startTime ?? row.timestamp ?? row.time)) + Number(row.durationMs ?? 0);
}
