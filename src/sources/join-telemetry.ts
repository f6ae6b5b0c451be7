/**
 * What several sources saw, as one look.
 * Owns: one alert, one window, one order, and that nothing seen twice counts twice. Refuses: asking anybody, and names:
 * component-names.ts settles who is who.
 */
import type { Cluster } from '../evidence/model/cluster.ts';
import type { Alert, Change, OtherAlert, Telemetry } from '../evidence/model/telemetry.ts';
import { edgesOfSpans } from '../evidence/model/topology.ts';
import { bestAlert, chooseAlert } from './choose-alert.ts';
import { type Catalog, settleNames } from './component-names.ts';
import { withNamed } from './named-in-question.ts';
import { keepOneEnvironment } from './one-environment.ts';
import { labelKey } from './prometheus-response.ts';
import type { Ask, Look, Part, SourceLook } from './source.ts';

/** A source that could not be read. */
export interface Gap {
  source: string;
  /** One clear line, and what to do about it. */
  why: string;
  /** What it would have brought. */
  brings: readonly Part[];
}

export interface JoinContext {
  ask: Ask;
  gaps: readonly Gap[];
  catalog: Catalog;
  /** Epoch ms. */
  now: number;
}

export function joinTelemetry(given: readonly SourceLook[], { ask, gaps, catalog, now }: JoinContext): Telemetry {
  const here = keepOneEnvironment(given, { alert: bestAlert(alertsOf(given), ask.about), labels: ask.about?.labels });
  const { looks, remarks, nameOf } = settleNames(here.looks, catalog);
  const all = looks.map(({ look }) => look);
  const chosen = chooseAlert(alertsOf(looks), { ...ask, about: withNamed(ask.about, all) }, now);
  const service = chosen.service === undefined ? undefined : nameOf(chosen.service);
  const alert = { ...chosen, ...(service === undefined ? {} : { service }), services: chosen.services.map(nameOf) };
  const spans = distinct(
    all.flatMap((look) => look.spans ?? []),
    ({ traceId, spanId }) => `${traceId} ${spanId}`,
  ).sort((one, other) => one.start - other.start);
  const edges = distinct(
    all.flatMap((look) => look.edges ?? []),
    ({ from, to }) => JSON.stringify([from, to]),
  );
  const others = distinct(
    all.flatMap((look) => look.others ?? []).filter((one) => !isSame(one, alert)),
    otherKey,
  );
  const cluster = joinClusters(all.flatMap((look) => look.cluster ?? []));
  const queries = all.flatMap((look) => look.queries ?? []);
  const missing = [...all.flatMap((look) => look.missing ?? []), ...onlyTheirs(gaps, all)];
  return {
    alert,
    series: distinct(
      all.flatMap((look) => look.series ?? []),
      ({ name, service, labels }) => `${name} ${service} ${labelKey(labels)}`,
    ),
    logs: all.flatMap((look) => look.logs ?? []).sort((one, other) => one.time - other.time),
    spans,
    edges: edges.length > 0 ? edges : edgesOfSpans(spans),
    changes: distinct(
      all.flatMap((look) => look.changes ?? []),
      changeKey,
    ).sort((one, other) => one.time - other.time),
    ...(others.length > 0 ? { others } : {}),
    ...(missing.length > 0 ? { missing } : {}),
    ...(cluster ? { cluster } : {}),
    remarks: [...gaps.map(({ why }) => why), ...here.remarks, ...remarks, ...all.flatMap((look) => look.remarks)],
    ...(queries.length > 0 ? { queries } : {}),
  };
}

/** Those of sources with data first: a window that was looked at goes before one that merely fits. */
function alertsOf(looks: readonly SourceLook[]): Alert[] {
  return looks
    .toSorted((one, other) => Number(hasData(other)) - Number(hasData(one)))
    .flatMap(({ look }) => look.alert ?? []);
}

function hasData({ look: { series = [], logs = [], spans = [] } }: SourceLook): boolean {
  return series.length + logs.length + spans.length > 0;
}

/** What a missing source would have brought and no other did. */
function onlyTheirs(gaps: readonly Gap[], looks: readonly Look[]): string[] {
  const has: Record<Part, (look: Look) => boolean> = {
    alerts: ({ alert }) => alert !== undefined,
    series: ({ series = [] }) => series.length > 0,
    logs: ({ logs = [] }) => logs.length > 0,
    spans: ({ spans = [] }) => spans.length > 0,
    edges: ({ edges = [] }) => edges.length > 0,
    changes: ({ changes = [] }) => changes.length > 0,
    objects: ({ cluster }) => cluster !== undefined,
  };
  return gaps.flatMap(({ source, brings }) => {
    const lost = brings.filter((part) => !looks.some(has[part]));
    return lost.length > 0 ? [`${source} is missing, and with it all ${lost.join(', ')}`] : [];
  });
}

/** The first of each key, in order. */
function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}

function changeKey({ kind, service, ref, time }: Change): string {
  return JSON.stringify([kind, service, ref, kind === 'commit' ? 0 : time]);
}

function otherKey({ title, service, startedAt }: OtherAlert): string {
  return JSON.stringify([title, service, startedAt]);
}

function isSame(other: OtherAlert, alert: { title: string; service?: string; startedAt: number }): boolean {
  return other.title === alert.title && other.service === alert.service;
}

function joinClusters([first, ...rest]: readonly Cluster[]): Cluster | undefined {
  return first && rest.length > 0 ? rest.reduce(beside, first) : first;
}

function beside(one: Cluster, other: Cluster): Cluster {
  return {
    objects: [...one.objects, ...other.objects],
    events: [...one.events, ...other.events],
    reaches: [...one.reaches, ...other.reaches],
    nodeServices: [...one.nodeServices, ...other.nodeServices],
    logs: [...one.logs, ...other.logs],
    listed: [...one.listed, ...other.listed],
    printed: [...one.printed, ...other.printed],
  };
}
