/**
 * Incidents that never were, for recall: earlier ones of which several look alike, later ones that are one of them again,
 * and later ones that are none of them. Owns: which earlier incident is the right one. Refuses: knowing how recall
 * compares; what makes two incidents the same is said here, in words of the domain.
 *
 * Two incidents are the same when the same component fails in the same way (kind of cause, reason, kind of change) under
 * the same alert. Percentages, times, refs of changes, pods and bystanders differ from night to night, and a line of the
 * log may be missing. Look-alikes share all but one of these.
 */
import type { IncidentBrief } from '../../../src/run/request.ts';
import type { Anomaly, CauseKind, TriageResult } from '../../../src/run/finding/triage-result.ts';
import { randomOf } from '../random.ts';

/** One incident as triage saw it; `same` names the fault that it is an occurrence of. */
export interface SyntheticIncident {
  id: string;
  same: string;
  /** What it shares with its neighbours, or how it is new. */
  how: 'first' | 'other-component' | 'other-cause' | 'other-alert' | 'again' | 'new-service' | 'new-fault' | 'all-new';
  brief: IncidentBrief;
  triage: TriageResult;
}

export interface SyntheticMemory {
  earlier: SyntheticIncident[];
  again: SyntheticIncident[];
  fresh: SyntheticIncident[];
}

/** What stays the same from one occurrence to the next. */
interface Fault {
  name: string;
  component: string;
  alerted: string;
  alert: string;
  kind: CauseKind;
  reason: string | null;
  templates: readonly string[];
  metric: string;
}

const areas = ['billing', 'basket', 'ledger', 'search', 'routing', 'quota', 'media', 'labels', 'tickets', 'profile'];
const roles = ['api', 'worker', 'gateway', 'store', 'cache', 'scheduler', 'indexer', 'relay'];
const alerts = ['ErrorBudgetBurn', 'SlowResponses', 'QueueGrows', 'PodsNotReady', 'DiskFillsUp', 'TargetMissing'];
const metrics = ['http_errors_total', 'request_seconds', 'queue_depth', 'ready_pods', 'disk_used_bytes', 'up'];
const ways: readonly { kind: CauseKind; reason: string | null; templates: readonly string[] }[] = [
  { kind: 'deploy', reason: 'image-not-found', templates: ['failed to pull <*>: not found', 'back-off for <*>'] },
  { kind: 'deploy', reason: null, templates: ['column <*> does not exist', 'statement failed after <*> ms'] },
  { kind: 'config', reason: 'missing-secret', templates: ['secret <*> is not mounted', 'cannot sign request <*>'] },
  { kind: 'config', reason: null, templates: ['unknown key <*> in settings', 'falling back to region <*>'] },
  { kind: 'flag', reason: null, templates: ['new planner took <*> rows', 'plan <*> exceeds its limit'] },
  { kind: 'leak', reason: 'out-of-memory', templates: ['heap at <*> MiB of <*>', 'collector paused <*> ms'] },
  { kind: 'saturation', reason: null, templates: ['no free connection after <*> ms', 'pool <*> has a queue of <*>'] },
  { kind: 'certificate', reason: null, templates: ['certificate of <*> has expired', 'handshake with <*> refused'] },
  { kind: 'traffic', reason: null, templates: ['shed <*> requests of tenant <*>', 'rate of <*> above <*>'] },
  { kind: 'node', reason: 'node-not-ready', templates: ['lost node <*>', 'evicted from <*> by the taint'] },
];
const bystanders = ['audit-api', 'mail-relay', 'report-worker', 'edge-gateway', 'geo-cache'];

/** 300 earlier incidents (75 groups of four that look alike), 240 that come again and 60 new ones, the same for a seed. */
export function syntheticMemory(seed: number, groups = 75): SyntheticMemory {
  const next = randomOf(seed);
  const pick = <Item>(all: readonly Item[]): Item => all[Math.floor(next() * all.length)] as Item;
  const services = shuffled(
    areas.flatMap((area) => roles.map((role) => `${area}-${role}`)),
    next,
  );
  const [known, unknown] = [services.slice(0, 60), services.slice(60)];
  const used = new Set<string>();
  const faults: { fault: Fault; how: SyntheticIncident['how'] }[] = [];
  const take = (fault: Fault, how: SyntheticIncident['how']): boolean => {
    if (used.has(fault.name)) return false;
    used.add(fault.name);
    faults.push({ fault, how });
    return true;
  };
  const faultOf = (component: string, alert: string, way: (typeof ways)[number]): Fault => ({
    name: [component, alert, way.kind, way.reason ?? '-', way.templates[0]].join(' | '),
    component,
    alerted: next() < 0.5 ? component : pick(known),
    alert,
    metric: metrics[alerts.indexOf(alert)] ?? 'request_seconds',
    ...way,
  });
  const otherThan = <Item>(all: readonly Item[], one: Item): Item => pick(all.filter((it) => it !== one));
  for (let group = 0; group < groups; group += 1) {
    const [component, alert, way] = [pick(known), pick(alerts), pick(ways)];
    for (const [how, make] of [
      ['first', () => faultOf(component, alert, way)],
      ['other-component', () => faultOf(otherThan(known, component), alert, way)],
      ['other-cause', () => faultOf(component, alert, otherThan(ways, way))],
      ['other-alert', () => faultOf(component, otherThan(alerts, alert), way)],
    ] as const) {
      while (!take(make(), how)) {
        // That one was there already.
        if (take(faultOf(pick(known), pick(alerts), pick(ways)), how)) break;
      }
    }
  }
  const earlier = faults.map(({ fault, how }, at) => occurrence(`early-${at}`, fault, how, next));
  const again = Array.from({ length: Math.round(groups * 3.2) }, (_, at) => {
    const { fault } = pick(faults);
    return occurrence(`again-${at}`, fault, 'again', next);
  });
  const fresh = Array.from({ length: Math.round(groups * 0.8) }, (_, at) => {
    const how = (['new-service', 'new-fault', 'all-new'] as const)[at % 3] ?? 'all-new';
    const novel = {
      kind: pick(['dependency', 'scale'] as const),
      reason: null,
      templates: [`upstream <*> said ${word(next)}`, `${word(next)} ${word(next)} gave up on <*>`],
    };
    const odd = `${word(next)}Alarm`;
    const fault =
      how === 'new-service'
        ? faultOf(pick(unknown), pick(alerts), novel)
        : how === 'new-fault'
          ? faultOf(pick(known), odd, novel)
          : faultOf(pick(unknown), odd, novel);
    return occurrence(`fresh-${at}`, fault, how, next);
  });
  return { earlier, again, fresh };
}

function word(next: () => number): string {
  const sounds = ['ka', 'ro', 'mi', 'tul', 'ven', 'sho', 'bar', 'quil', 'dex', 'pom'];
  return Array.from({ length: 3 }, () => sounds[Math.floor(next() * sounds.length)]).join('');
}

function shuffled<Item>(all: readonly Item[], next: () => number): Item[] {
  return all
    .map((item) => ({ item, at: next() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** One night on which the fault shows. */
function occurrence(id: string, fault: Fault, how: SyntheticIncident['how'], next: () => number): SyntheticIncident {
  const began = Date.parse('2026-03-01T00:00:00Z') + Math.floor(next() * 200 * 86_400_000);
  const onset = new Date(began + 60_000).toISOString();
  const { component, alerted, alert, kind, reason, templates, metric } = fault;
  const share = (1 + next() * 60).toFixed(1);
  const shown = next() < 0.2 ? templates.slice(0, 1) : templates;
  const bystander = bystanders[Math.floor(next() * bystanders.length)] ?? 'audit-api';
  const blamed = kind === 'deploy' || kind === 'config' || kind === 'flag';
  const ref = `${component}-${Math.floor(next() * 9000 + 1000)}`;
  const why = `${metric} of ${component} at ${share} %`;
  const anomalies: Anomaly[] = [
    { ...anomalyOf(component, metric, 'metric', onset, 3 + next() * 4), of: 'error', bad: 1 },
    ...shown.map((template) => ({
      ...anomalyOf(component, template, 'log' as const, onset, 2 + next()),
      kind: 'appeared' as const,
      severity: 'error' as const,
      count: Math.ceil(next() * 900),
    })),
    { ...anomalyOf(bystander, 'request_seconds', 'metric', onset, 1 + next()), of: 'latency', bad: 1 },
  ];
  const change = {
    ref,
    service: component,
    time: new Date(began - 120_000).toISOString(),
    kinds: [kind],
    summary: `${kind} of ${component}`,
    score: 2,
    why: 'just before',
  };
  return {
    id,
    same: fault.name,
    how,
    brief: {
      source: 'alertmanager',
      title: `${alert}: ${alerted} at ${share} %`,
      labels: { alertname: alert, service: alerted },
      startedAt: began,
    },
    triage: {
      alerted,
      components: [
        { component, score: 4 + next(), onset, why },
        { component: bystander, score: 0.5 + next(), onset, why: 'slower' },
      ],
      rootCauses:
        reason === null
          ? []
          : [{ object: `app/${component}`, reason, score: 4, why: `${reason} seen`, standing: 'own', component }],
      causeKind: kind,
      changes: blamed ? [change] : [],
      culpritChange: blamed ? ref : null,
      blastRadius: alerted === component ? [] : [alerted],
      impact: { journeys: [], users: null },
      anomalies,
      outcome: 'fault',
      missing: [],
      noFault: false,
      window: { from: new Date(began - 1_800_000).toISOString(), to: new Date(began + 600_000).toISOString() },
      remarks: [],
      topology: [component, alerted, bystander],
    },
  };
}

function anomalyOf(
  component: string,
  signal: string,
  source: Anomaly['source'],
  onset: string,
  strength: number,
): Anomaly {
  const text = `${signal} of ${component}`;
  return { component, signal, source, kind: 'moved', onset, before: 1, after: 9, chronic: false, strength, text };
}
