/**
 * alert.json of an incident folder.
 * Owns: what fired, the window to look at and the baseline to compare with, and their defaults.
 * Refuses: going on without an alert; it is the one file that must be there.
 */
import { join } from 'node:path';
import { AuraError } from '../errors.ts';
import type { Alert, Window } from '../evidence/model/telemetry.ts';
import { readRegular, whyUnread } from '../local/regular-file.ts';
import { isRecord, type JsonRecord, parseJson, textOf, textsOf } from './loose-json.ts';
import { lacksZone, parseTime } from './parse-time.ts';

const beforeAlert = 15 * 60_000;

/** Times the data covers; null when there is none. */
export type Extent = Window | null;

export async function readAlertFile(dir: string): Promise<JsonRecord> {
  const path = join(dir, 'alert.json');
  let text: string;
  try {
    text = await readRegular(path, dir);
  } catch (cause) {
    throw new AuraError({
      code: 'folder-alert-missing',
      userMessage: `${whyUnread(path, cause)}. An incident folder needs an alert.json with at least {"title", "startedAt"}; write one, or name another folder.`,
      cause,
    });
  }
  const alert = parseJson(text);
  if (!isRecord(alert) || Number.isNaN(parseTime(alert.startedAt)))
    throw new AuraError({
      code: 'folder-alert-invalid',
      userMessage: `${path} is not a JSON object with a "startedAt" time such as 2026-01-31T09:00:00Z; correct it and try again.`,
    });
  return alert;
}

/**
 * The alert with its windows. Without `window`: from 15 minutes before `startedAt` to the end of the data. Without
 * `baseline`: all before the window.
 */
export function alertOf(raw: JsonRecord, extent: Extent, remarks: string[]): Alert {
  const startedAt = parseTime(raw.startedAt);
  const times = [raw.startedAt, raw.window, raw.baseline].flatMap((value) =>
    isRecord(value) ? [value.from, value.to] : [value],
  );
  if (times.some(lacksZone)) remarks.push('alert.json: a time without a zone was read as UTC');
  const window = windowOf(raw.window) ?? {
    from: startedAt - beforeAlert,
    to: Math.max(startedAt + 1, (extent?.to ?? startedAt) + 1),
  };
  if (raw.window !== undefined && !windowOf(raw.window))
    remarks.push('alert.json: "window" is no {from, to} pair; the default window was used');
  const baseline = windowOf(raw.baseline) ?? {
    from: Math.min(extent?.from ?? window.from, window.from),
    to: window.from,
  };
  const service = textOf(raw.service);
  const labels: Record<string, string> = {};
  if (isRecord(raw.labels))
    for (const [key, value] of Object.entries(raw.labels)) labels[key] = textOf(value) ?? JSON.stringify(value);
  const alert: Alert = {
    title: textOf(raw.title) ?? 'untitled alert',
    startedAt,
    labels,
    window,
    baseline,
    services: [...new Set([...(service ? [service] : []), ...textsOf(raw.services)])],
  };
  const severity = textOf(raw.severity);
  if (service) alert.service = service;
  if (severity) alert.severity = severity;
  return alert;
}

function windowOf(value: unknown): Window | undefined {
  if (!isRecord(value)) return undefined;
  const from = parseTime(value.from);
  const to = parseTime(value.to);
  return to > from ? { from, to } : undefined;
}
