/**
 * A recorded folder as a telemetry source.
 * Owns: reading it anew at each look, since a folder may still be written. Refuses: caching.
 */
import { readdirSync } from 'node:fs';
import { AuraError, messageOf } from '../errors.ts';
import type { Telemetry, Window } from '../evidence/model/telemetry.ts';
import { systemFault } from '../local/system-fault.ts';
import { readFolder } from './folder.ts';
import type { Ask, SourceKind, TelemetrySource } from './source.ts';

export class FolderSource implements TelemetrySource {
  readonly name: string;
  readonly #dir: string;

  constructor(dir: string) {
    this.name = `folder:${dir}`;
    this.#dir = dir;
  }

  async read({ window }: Ask = {}): Promise<Telemetry> {
    const telemetry = await readFolder(this.#dir);
    return window ? withWindow(telemetry, window) : telemetry;
  }
}

/** The same data seen through another window; a baseline that would reach into it is cut at its start. */
export function withWindow(telemetry: Telemetry, window: Window): Telemetry {
  const { from, to } = telemetry.alert.baseline;
  const baseline = { from: Math.min(from, window.from), to: Math.min(to, window.from) };
  return { ...telemetry, alert: { ...telemetry.alert, window, baseline } };
}

const recorded = /^(alert|metrics|topology|objects)\.json$|^(objects|commands)$|\.ndjson$|\.otlp\.jsonl$/;

export const folderKind: SourceKind<string> = {
  form: 'folder:DIR',
  brings: ['alerts', 'series', 'logs', 'spans', 'edges', 'changes', 'objects'],
  open: async (dir) => new FolderSource(dir),
  probe: async (dir) => {
    if (namesIn(dir).some((name) => recorded.test(name))) return `${dir} holds telemetry`;
    throw new AuraError({
      code: 'source-empty',
      userMessage: `${dir} holds no telemetry; name the folder with alert.json, metrics.json and so on`,
    });
  },
};

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch (cause) {
    const why = systemFault(cause)?.what ?? `${dir} cannot be read (${messageOf(cause)})`;
    const userMessage = `${why}; correct the source, or give the right to read there`;
    throw new AuraError({ code: 'source-unreadable', userMessage, cause });
  }
}
