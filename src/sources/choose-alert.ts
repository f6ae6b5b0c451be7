/**
 * Which alert a look is about, and its one window.
 * Owns: choosing among what the sources say fires, by what the incident is about, and the window where no source knows
 * one. Refuses: the alert that merely fires longest; what else fires is context.
 */
import type { Alert, Window } from '../evidence/model/telemetry.ts';
import type { About } from '../run/finding/about.ts';
import type { Ask } from './source.ts';

const hour = 3_600_000;
/** An alert fires some time after the trouble began. */
const beforeAlert = 15 * 60_000;
/** Without an alert the last hour is looked at; the baseline is three times as long as the window. */
const baselineFactor = 3;

/**
 * The candidate that the incident is about, in the order of the sources where several fit alike. Where none fits, or no
 * source knows one, it is made of the incident, and without one, of the last hour.
 */
export function chooseAlert(candidates: readonly Alert[], ask: Ask, now: number): Alert {
  const chosen = bestAlert(candidates, ask.about) ?? candidates[0] ?? madeOf(ask, now);
  const expression = chosen.expression ?? ask.about?.expression;
  const alert = expression === undefined ? chosen : { ...chosen, expression };
  const window = ask.window ?? windowOf(ask.about);
  return window ? seenThrough(alert, window) : alert;
}

/** Undefined where an incident is given and none is it. */
export function bestAlert(candidates: readonly Alert[], about: About | undefined): Alert | undefined {
  if (!about || (about.title === undefined && about.service === undefined && !about.labels)) return candidates[0];
  const [best] = candidates
    .map((alert) => ({ alert, fit: fitOf(alert, about) }))
    .toSorted((one, other) => other.fit - one.fit);
  return best && best.fit >= enough ? best.alert : undefined;
}

/** One thing in common besides the time. */
const enough = 2;

/** How many of the incident's own words an alert shares. */
function fitOf(alert: Alert, about: About): number {
  const name = about.labels?.alertname;
  const started = about.startedAt === undefined ? Number.NaN : Date.parse(about.startedAt);
  return (
    (about.title !== undefined && about.title === alert.title ? 4 : 0) +
    (name !== undefined && name === alert.labels.alertname ? 4 : 0) +
    (about.service !== undefined && about.service === alert.service ? 2 : 0) +
    (about.expression !== undefined && about.expression === alert.expression ? 2 : 0) +
    (Math.abs(alert.startedAt - started) <= beforeAlert ? 1 : 0)
  );
}

function madeOf(ask: Ask, now: number): Alert {
  const { about } = ask;
  const started = about?.startedAt === undefined ? Number.NaN : Date.parse(about.startedAt);
  const service = about?.service;
  return {
    title: about?.title ?? 'no alert is firing',
    ...(service ? { service } : {}),
    startedAt: Number.isNaN(started) ? (windowOf(about)?.from ?? now - hour) : started,
    ...(about?.severity ? { severity: about.severity } : {}),
    labels: about?.labels ?? {},
    ...windowsAround(started, now, ask),
    services: service ? [service] : [],
    ...(about?.expression ? { expression: about.expression } : {}),
  };
}

/** What to look at, and what to compare it with, around an alert's start; NaN where there is none. */
export function windowsAround(startedAt: number, now: number, ask: Ask): Pick<Alert, 'window' | 'baseline'> {
  const window = ask.window ??
    windowOf(ask.about) ?? { from: Number.isNaN(startedAt) ? now - hour : startedAt - beforeAlert, to: now + 1 };
  return { window, baseline: { from: window.from - baselineFactor * (window.to - window.from), to: window.from } };
}

/** The window that an incident names, where it names one. */
export function windowOf(about: About | undefined): Window | undefined {
  if (!about?.window) return undefined;
  const from = Date.parse(about.window.from);
  const to = Date.parse(about.window.to);
  return to > from ? { from, to } : undefined;
}

/** The same alert with another window; a baseline that would reach into it is cut at its start. */
export function seenThrough(alert: Alert, window: Window): Alert {
  const { from, to } = alert.baseline;
  return { ...alert, window, baseline: { from: Math.min(from, window.from), to: Math.min(to, window.from) } };
}

/** The time that a source without an alert of its own looks at: what the incident says, else the last hour. */
export function timesFor(ask: Ask, now: number): Window {
  return chooseAlert([], ask, now).window;
}
