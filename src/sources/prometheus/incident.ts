/**
 * The incident of a look: which alert, since when, and the time to look at.
 * Owns: matching what the asker knows with what fires, the window and the baseline.
 * Refuses: heartbeats, and taking an old warning for the incident because it is the oldest.
 */
import type { Alert, OtherAlert, Window } from '../../evidence/model/telemetry.ts';
import type { About } from '../../run/finding/about.ts';
import { componentOfLabels } from '../../run/labels/component-of-labels.ts';
import { identityOf } from '../identity.ts';
import { type AlertRules, type FiringAlert, isHeartbeat } from './rules.ts';

const minute = 60_000;
const hour = 60 * minute;
/** An alert fires some time after the trouble began. */
const beforeAlert = 15 * minute;
/** What matters shows within this time; later the picture is that of the mending. */
const afterAlert = hour;
const baselineFactor = 3;
const leastBaseline = hour;
/** A time that ends no longer ago than this reaches up to now. */
const upToNow = 5 * minute;
/** Alerts count over such a time, and say so in their words. */
const counted = 15 * minute;
/** A question may name a longer time; more than this no look takes. */
const longestWindow = 24 * hour;
/** What has been firing for longer is a condition that people live with, not the incident that they ask about. */
const stale = 12 * hour;
const mostOthers = 20;
/** No component and no alert is called anything longer. */
const longestName = 300;

export interface Incident {
  alert: Alert;
  others: OtherAlert[];
  /** One sentence each, where something was assumed. */
  remarks: string[];
}

export interface Told {
  about: About;
  /** Replaces the incident's own window. */
  window?: Window;
  rules: AlertRules;
  now: number;
}

export function incidentOf({ about, window: chosen, rules, now }: Told): Incident {
  const remarks: string[] = [];
  const firing = rules.firing.filter((one) => !isHeartbeat(one));
  const told = namesAnAlert(about);
  const own = told ? firing.filter((one) => isSame(one, about)) : likeliest(firing, about, now);
  const first = own.toSorted((one, other) => one.startedAt - other.startedAt)[0];
  if (!told && first)
    remarks.push(`No alert was named; taken was ${first.name}, firing since ${iso(first.startedAt)}.`);
  const labels = { ...(told ? {} : first?.labels), ...about.labels };
  const service = about.service ?? nameOf(labels);
  const startedAt = startOf(about, first, chosen, now);
  const window = windowOf({
    about,
    chosen,
    startedAt,
    now,
    isAlert: told || first !== undefined,
    fires: first?.startedAt,
  });
  const title = about.title ?? first?.summary ?? first?.name ?? 'no alert is firing';
  const severity = about.severity ?? first?.severity;
  const expression = first?.expression ?? rules.expressions.get(labels.alertname ?? '') ?? about.expression;
  const length = Math.max(leastBaseline, baselineFactor * (window.to - window.from));
  return {
    alert: {
      title,
      startedAt,
      labels,
      window,
      baseline: { from: window.from - length, to: window.from },
      services: service ? [service] : [],
      ...(service ? { service } : {}),
      ...(severity ? { severity } : {}),
      ...(expression ? { expression } : {}),
    },
    others: othersOf(firing, own),
    remarks,
  };
}

function namesAnAlert({ startedAt, labels = {}, expression, service }: About): boolean {
  return Boolean(startedAt ?? expression ?? service) || Object.keys(labels).length > 0;
}

/** The same alert, as far as both say: no label of the one contradicts the other's. */
function isSame(firing: FiringAlert, { labels = {}, title, service }: About): boolean {
  const shared = Object.keys(labels).filter((name) => name in firing.labels);
  if (labels.alertname !== undefined) return shared.every((name) => labels[name] === firing.labels[name]);
  const isNamed = title !== undefined && (title.includes(firing.name) || title === firing.summary);
  return isNamed && (service === undefined || nameOf(firing.labels) === service);
}

const severities: [RegExp, number][] = [
  [/^(?:critical|page|fatal|emergency|p1|sev-?1|high)$/i, 3],
  [/^(?:error|major|p2|sev-?2)$/i, 2],
  [/^(?:warn|warning|minor|p3|sev-?3)$/i, 1],
];

function rankOf(severity: string | undefined): number {
  return severities.find(([pattern]) => pattern.test(severity ?? ''))?.[1] ?? 0;
}

/** Without an alert of the asker's: what the question names, then what is severe, then what is recent. */
function likeliest(firing: FiringAlert[], { question = '' }: About, now: number): FiringAlert[] {
  const scored = firing
    .map((alert) => ({ alert, named: isNamedIn(question, alert), age: now - alert.startedAt }))
    .filter(({ named, age }) => named || age < stale)
    .map((one) => ({ ...one, score: (one.named ? 10 : 0) + rankOf(one.alert.severity) + (one.age < hour ? 0.5 : 0) }))
    .sort((one, other) => other.score - one.score || one.age - other.age);
  return scored.slice(0, 1).map(({ alert }) => alert);
}

function isNamedIn(question: string, { name, labels }: FiringAlert): boolean {
  const text = question.toLowerCase();
  const names = [nameOf(labels), name].filter((one) => one !== undefined && one.length > 2);
  return names.some((one) => hasWord(text, String(one).toLowerCase()));
}

/** Whether a name stands in a text as a word of its own; `cart` does not stand in `cartography`. */
export function hasWord(text: string, name: string): boolean {
  if (name.length > longestName) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\w-]/.test(text[at - 1] ?? ' ') && !/[\w-]/.test(text[at + name.length] ?? ' ')) return true;
  return false;
}

function startOf(about: About, first: FiringAlert | undefined, chosen: Window | undefined, now: number): number {
  const told = about.startedAt ? Date.parse(about.startedAt) : Number.NaN;
  if (!Number.isNaN(told)) return Math.min(told, now);
  // A time that reaches up to now is asked about because of what is seen now.
  if (about.window) {
    const to = Date.parse(about.window.to);
    return to >= now - upToNow ? now : Date.parse(about.window.from);
  }
  // Nothing fires: then somebody asks because of what is seen now.
  return first?.startedAt ?? chosen?.from ?? now;
}

function windowOf(told: {
  about: About;
  chosen: Window | undefined;
  startedAt: number;
  now: number;
  isAlert: boolean;
  /** When the alert that is meant began to fire. */
  fires: number | undefined;
}): Window {
  const { about, chosen, startedAt, now, isAlert, fires = now } = told;
  if (chosen) return chosen;
  if (about.window) {
    const to = Math.min(Date.parse(about.window.to), now + 1);
    const from = Math.max(Date.parse(about.window.from), to - longestWindow);
    if (to < now - upToNow) return { from, to };
    // "5xx over the last 5 minutes" is how long was counted, not how long it has been so.
    const began = Math.min(fires - beforeAlert, to - from <= counted ? now - hour : from);
    return { from: Math.min(from, Math.max(began, now - stale)), to };
  }
  const from = isAlert ? startedAt - beforeAlert : startedAt - hour;
  return { from, to: Math.min(now, Math.max(startedAt + afterAlert, from + minute)) + 1 };
}

function othersOf(firing: FiringAlert[], own: FiringAlert[]): OtherAlert[] {
  const mine = new Set(own);
  const others = new Map<string, OtherAlert>();
  for (const alert of firing) {
    if (mine.has(alert)) continue;
    const { name, labels, startedAt, severity, summary } = alert;
    const service = nameOf(labels);
    const key = `${name} ${service}`;
    const known = others.get(key);
    if (known && known.startedAt <= startedAt) continue;
    others.set(key, {
      title: summary ? `${name}: ${summary.slice(0, 200)}` : name,
      startedAt,
      ...(service ? { service } : {}),
      ...(severity ? { severity } : {}),
    });
  }
  return [...others.values()].sort((one, other) => other.startedAt - one.startedAt).slice(0, mostOthers);
}

/** An alert's component as the intake tells it, else as a series with these labels would be named. */
function nameOf(labels: Readonly<Record<string, string>>): string | undefined {
  return (componentOfLabels(labels) ?? identityOf(labels))?.name;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
