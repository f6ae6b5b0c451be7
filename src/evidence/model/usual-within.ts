/**
 * A usual to compare with, where all that was read lies within the window that was asked for.
 * Owns: taking the window's own beginning for it, when the alert came long after. Refuses: windows with anything before
 * them, and those that begin with the alert.
 */
import type { Telemetry } from './telemetry.ts';

/** What of the time before the alert stands for the usual: short, since what creeps began somewhere in it. */
const share = 0.15;
/** Milliseconds of usual below which it tells nothing. */
const shortest = 15 * 60_000;

/** The same telemetry, compared with the first part of its window where nothing from before it was read. */
export function usualWithin(telemetry: Telemetry): Telemetry {
  const { alert, series, logs, spans } = telemetry;
  const { from, to } = alert.window;
  const length = share * (alert.startedAt - from);
  if (length < shortest) return telemetry;
  const isBefore =
    series.some(({ times }) => (times[0] ?? from) < from) ||
    logs.some(({ time }) => time < from) ||
    spans.some(({ start }) => start < from);
  if (isBefore) return telemetry;
  const split = from + length;
  return { ...telemetry, alert: { ...alert, baseline: { from, to: split }, window: { from: split, to } } };
}
