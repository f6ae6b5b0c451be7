/**
 * A recorded folder as a telemetry source.
 * Owns: reading it anew at each look, since a folder may still be written. Refuses: caching.
 */
import type { Telemetry, Window } from '../evidence/model/telemetry.ts';
import { readFolder } from './folder.ts';
import type { TelemetrySource } from './source.ts';

export class FolderSource implements TelemetrySource {
  readonly name: string;
  readonly #dir: string;

  constructor(dir: string) {
    this.name = `folder:${dir}`;
    this.#dir = dir;
  }

  async look(window?: Window): Promise<Telemetry> {
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
