/**
 * From alerts that arrived together to the brief of one incident.
 * Owns: which alert speaks for the group, what it is called, the components that it names, when it began.
 * Refuses: payloads; whoever reads one hands over alerts in this shape.
 */
import { componentOfLabels, namespaceOfLabels } from '../run/labels/component-of-labels.ts';
import type { IncidentBrief } from '../run/request.ts';
import { isHeartbeat, rankOf } from '../run/labels/alert-rank.ts';
import { shortLabels } from './alert-fields.ts';
import { headOf } from './question.ts';

/** One alert as its sender told it. */
export interface FiredAlert {
  name: string;
  firing: boolean;
  labels: Record<string, string>;
  /** Epoch ms; null where none can be believed. */
  startsAt: number | null;
  summary?: string;
  description?: string;
  /** Said by the sender itself; else it is read from the labels. */
  component?: string;
  severity?: string;
  runbook?: string;
  expression?: string;
  links: Record<string, string>;
  values: Record<string, number>;
}

/** An alert that has fired for this much longer than the newest of its group tells nothing of when this began, ms. */
const chronic = 6 * 3_600_000;
const mostAlerts = 20;
const longest = { title: 300, description: 4_000, name: 200 };

export type GroupBrief = Omit<IncidentBrief, 'source' | 'ref'>;

/** Null where nothing but heartbeats is there. `fallback` is the start where no alert tells one. */
export function briefOfGroup(all: readonly FiredAlert[], fallback: number): GroupBrief | null {
  const real = all.filter((alert) => !isHeartbeat(alert.name, severityOf(alert)));
  if (real.length === 0) return null;
  const firing = real.filter((alert) => alert.firing);
  const told = firing.length > 0 ? firing : real;
  const starts = told.flatMap(({ startsAt }) => startsAt ?? []);
  const newest = starts.length > 0 ? Math.max(...starts) : fallback;
  const startedAt = Math.min(newest, ...starts.filter((at) => newest - at <= chronic));
  const [first] = told.toSorted((one, other) => weight(other, newest) - weight(one, newest));
  if (!first) return null;
  const components = [...new Set([first, ...told].flatMap((alert) => componentOf(alert) ?? []))].slice(0, mostAlerts);
  const description = first.description ?? (titleSays(first, told) ? undefined : first.summary);
  return {
    title: headOf(titleOf(first, told), longest.title),
    ...(components[0] ? { service: components[0] } : {}),
    ...(components.length > 1 ? { components } : {}),
    ...given('severity', headOf(severityOf(first) ?? '', 40)),
    labels: shortLabels(told.length === 1 ? first.labels : shared(told)),
    startedAt,
    ...given('description', description && headOf(description.trim(), longest.description)),
    ...given('expression', first.expression ?? told.find(({ expression }) => expression)?.expression),
    ...given('runbook', first.runbook ?? told.find(({ runbook }) => runbook)?.runbook),
    ...(Object.keys(first.links).length > 0 ? { links: first.links } : {}),
    ...(Object.keys(first.values).length > 0 ? { values: first.values } : {}),
    ...(real.length > 1 ? { alerts: listed(first, told, real) } : {}),
  };
}

/** The component that an alert is about, by its sender's word or by its labels. */
function componentOf(alert: FiredAlert): string | null {
  return alert.component ?? componentOfLabels(alert.labels)?.name ?? null;
}

function severityOf({ severity, labels }: FiredAlert): string | undefined {
  return severity ?? labels['severity'] ?? labels['priority'];
}

/** The most severe speaks; of equals one that began with the newest goes before one that has fired for long. */
function weight(alert: FiredAlert, newest: number): number {
  const fresh = alert.startsAt === null || newest - alert.startsAt <= chronic;
  return rankOf(severityOf(alert)) * 2 + Number(fresh);
}

function titleSays(first: FiredAlert, told: readonly FiredAlert[]): boolean {
  return titleOf(first, told) === first.summary?.trim();
}

/** Alone, or all of one kind and one summary: the summary. Else what fires, where, and how many more. */
function titleOf(first: FiredAlert, told: readonly FiredAlert[]): string {
  const summary = first.summary?.trim();
  if (summary && told.every((alert) => alert.name === first.name && alert.summary?.trim() === summary)) return summary;
  const others = new Set(told.map(nameOf)).size - 1;
  if (others === 0) return summary ?? nameOf(first);
  const namespaces = new Set(told.map(({ labels }) => namespaceOfLabels(labels)));
  const [namespace] = namespaces.size === 1 ? namespaces : [];
  return `${nameOf(first)} and ${others} more${namespace ? ` in ${namespace}` : ''}`;
}

function nameOf(alert: FiredAlert): string {
  return [alert.name, componentOf(alert)].filter(Boolean).join(' ');
}

/** The labels that all of them have. */
function shared([first, ...rest]: readonly FiredAlert[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(first?.labels ?? {}).filter(([name, value]) => rest.every(({ labels }) => labels[name] === value)),
  );
}

function listed(first: FiredAlert, told: readonly FiredAlert[], real: readonly FiredAlert[]): IncidentBrief['alerts'] {
  const order = new Set([first, ...told, ...real]);
  return [...order].slice(0, mostAlerts).map((alert) => ({
    name: headOf(alert.name, longest.name),
    ...given('component', componentOf(alert) ?? undefined),
    firing: alert.firing,
    ...(alert.startsAt === null ? {} : { startedAt: alert.startsAt }),
  }));
}

function given<K extends string, V>(key: K, value: V | undefined | ''): { [P in K]?: V } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [P in K]?: V });
}
