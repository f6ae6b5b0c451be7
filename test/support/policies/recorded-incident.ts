/**
 * The telemetry tools over one recorded folder, read once for all runs on it, and what its alert says.
 * Owns: serving them. Refuses: the truth in `expected.json`; a scorer reads it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTelemetry } from '../../../src/compose/open-telemetry.ts';
import { configSchema } from '../../../src/config.ts';
import type { Telemetry } from '../../../src/evidence/model/telemetry.ts';
import { createTelemetryServer } from '../../../src/sources/mcp-server.ts';
import type { Ask, TelemetrySource } from '../../../src/sources/source.ts';
import { serveLoopback as serveMcp } from '../../../src/sources/serve-loopback.ts';
import type { OneRun } from './one-run.ts';

export interface RecordedIncident {
  telemetry: string;
  brief: OneRun['brief'];
  close(): Promise<void>;
}

interface AlertFile {
  title: string;
  startedAt: string;
  service?: string;
  severity?: string;
  labels?: Record<string, string>;
}

export async function recordedIncident(folder: string): Promise<RecordedIncident> {
  const source = kept(await openTelemetry(configSchema.parse({}), [`folder:${folder}`], {}));
  const served = await serveMcp(() => createTelemetryServer(source));
  const {
    title,
    startedAt,
    service,
    severity,
    labels = {},
  } = JSON.parse(readFileSync(join(folder, 'alert.json'), 'utf8')) as AlertFile;
  return {
    telemetry: served.url,
    brief: {
      title,
      startedAt: Date.parse(startedAt),
      labels,
      ...(service === undefined ? {} : { service }),
      ...(severity === undefined ? {} : { severity }),
    },
    close: () => served.close(),
  };
}

/** Reads once for each thing that is asked, whichever run asks. */
function kept(source: TelemetrySource): TelemetrySource {
  const reads = new Map<string, Promise<Telemetry>>();
  return {
    name: source.name,
    read: (ask: Ask = {}) => {
      const { signal: _, about, ...rest } = ask;
      const key = JSON.stringify([{ ...about, look: undefined }, rest]);
      const known = reads.get(key) ?? source.read({ ...ask, signal: new AbortController().signal });
      reads.set(key, known);
      return known;
    },
  };
}
