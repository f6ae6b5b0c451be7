/**
 * What is true of a recorded shop, from its own rows: what answers are held against.
 * Owns: reading figures and times out of what was measured. Refuses: using Aura's code for it.
 */
import type { RecordedShop } from './recorded-shop.ts';

export interface ShopTruth {
  fault: string;
  component: string;
  /** Ref of the change to blame; null when there is none. */
  change: string | null;
  /** Whoever made it. */
  author: string | null;
  /** What it says of itself. */
  summary: string;
  decoy: string;
  decoyService: string;
  /** The route that the alert is about. */
  route: string;
  alerted: string;
  /** A text of the severest log lines of the alerted service. */
  failure: string;
  /** What the alert is about at its worst, and the alerted service's failed share, as people say them. */
  worst: string;
  worstErrors: string;
  /** Ids of evidence. */
  ids: { triage: string; changes: string };
  /** Epoch ms. */
  brokenAt: number;
  alertAt: number;
  /** People whose requests failed, and all who asked, in the incident. */
  users: { least: number; most: number };
  /** The action that heals it, as the workflows call it. */
  action: string;
}

const actions: Record<string, string> = {
  rollback: 'rollback',
  restore_config: 'restore-config',
  rotate_certificate: 'rotate-certificate',
  fail_over: 'fail-over',
};

interface ChangeRow {
  ref: string;
  service: string;
  author: string;
  summary: string;
}

export function truthOf(shop: RecordedShop, ids: ShopTruth['ids']): ShopTruth {
  const { truth, alert } = shop;
  const changes = shop.rows('changes').map(({ line }) => JSON.parse(line) as ChangeRow);
  const blamed = changes.find(({ ref }) => ref === truth.change);
  const decoy = changes.find(({ ref }) => ref === truth.decoy);
  const route = alert.labels['route'] ?? '';
  const failed = shop.series('http_server_error_ratio', { service: alert.service }).map(({ value }) => value);
  const inside = ({ time }: { time: number }) => time >= Date.parse(alert.window.from);
  const values = (name: string) =>
    shop
      .series(name, { service: alert.service, route })
      .filter(inside)
      .map(({ value }) => value);
  const [slow, errors] = [values('http_route_latency_p95_ms'), values('http_route_error_ratio')];
  const spans = shop.rows('traces').map(
    ({ line }) =>
      JSON.parse(line) as {
        service: string;
        status: string;
        startTime: string;
        parentSpanId?: string;
        attributes?: Record<string, unknown>;
      },
  );
  const asked = spans.filter(
    (it) =>
      it.service === alert.service &&
      it.parentSpanId === undefined &&
      Date.parse(it.startTime) >= truth.brokenAt - 10_000,
  );
  const people = (rows: typeof asked) =>
    new Set(rows.map(({ attributes }) => attributes?.['enduser.id'] ?? attributes?.['user.id'])).size;
  const failures = shop
    .rows('logs')
    .map(({ line }) => JSON.parse(line) as { service: string; severity: string; body: string })
    .filter((it) => it.service === alert.service && it.severity.toLowerCase() === 'error');
  return {
    fault: truth.fault ?? '',
    component: truth.component ?? '',
    change: truth.change,
    author: blamed?.author ?? null,
    summary: blamed?.summary ?? '',
    decoy: truth.decoy ?? '',
    decoyService: decoy?.service ?? '',
    route,
    alerted: alert.service,
    failure: (failures.at(-1)?.body ?? '').slice(0, 40),
    worst: alert.labels['alertname'] === 'JourneySlow' ? seconds(Math.max(...slow)) : percent(Math.max(...errors)),
    worstErrors: percent(Math.max(...failed)),
    ids,
    brokenAt: truth.brokenAt,
    alertAt: Date.parse(alert.startedAt),
    users: { least: people(asked.filter(({ status }) => status === 'error')), most: people(asked) },
    action: actions[truth.remedy?.tool ?? ''] ?? '',
  };
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function seconds(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${Number((ms / 1_000).toPrecision(3))} s`;
}

/** The times of day in a text, as seconds of the day. */
export function timesIn(text: string): number[] {
  return [...text.matchAll(/\b(\d\d):(\d\d):(\d\d) UTC/g)].map(
    ([, hours, minutes, seconds]) => Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds),
  );
}

export function secondOfDay(time: number): number {
  return Math.floor(time / 1_000) % 86_400;
}
