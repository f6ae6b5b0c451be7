/**
 * An Alertmanager as a source of what fires, and of what is silenced.
 * Owns: reading its alerts, and which of them may be the incident. Refuses: silencing, and heartbeats.
 * Format: Alertmanager API v2, `/api/v2/alerts` (its openapi.yaml).
 */
import type { Alert, OtherAlert } from '../evidence/model/telemetry.ts';
import { isHeartbeat, rankOf } from '../run/labels/alert-rank.ts';
import { componentOfLabels } from '../run/labels/component-of-labels.ts';
import type { SettingsOf } from '../run/settings/source-settings.ts';
import { bestAlert, windowsAround } from './choose-alert.ts';
import { JsonEndpoint } from './fetch-json.ts';
import { isRecord, type JsonRecord, listOf, textOf } from './loose-json.ts';
import { parseTime } from './parse-time.ts';
import { accessOf } from './source-access.ts';
import type { Ask, Look, Source, SourceContext, SourceKind } from './source.ts';

/** More that fires at once is a storm, whose first and gravest are enough to see it. */
const mostOthers = 50;
/** Without an incident given, what fires longer than this stands there every day and is not it. */
const newsFor = 6 * 3_600_000;

interface Seen {
  alert: Alert;
  muted?: OtherAlert['muted'];
}

class AlertmanagerSource implements Source {
  readonly name: string;
  readonly #endpoint: JsonEndpoint;

  constructor(settings: SettingsOf['alertmanager'], context: SourceContext) {
    this.name = context.name;
    this.#endpoint = endpointOf(settings, context);
  }

  async read(ask: Ask = {}): Promise<Look> {
    const now = Date.now();
    const { seen, unread } = await alertsOf(this.#endpoint, ask, now);
    const may = seen.filter(({ alert, muted }) => !muted && (ask.about || now - alert.startedAt < newsFor));
    const alert = bestAlert(
      may
        .map((it) => it.alert)
        .toSorted((one, other) => gravity(other) - gravity(one) || other.startedAt - one.startedAt),
      ask.about,
    );
    const others = seen.filter((it) => it.alert !== alert);
    others.sort(
      (one, other) => gravity(other.alert) - gravity(one.alert) || other.alert.startedAt - one.alert.startedAt,
    );
    const remarks = [
      ...(unread > 0 ? [`${this.name}: ${unread} alerts could not be read`] : []),
      ...(others.length > mostOthers ? [`${this.name}: ${others.length} alerts fire; ${mostOthers} are told`] : []),
    ];
    return {
      ...(alert ? { alert } : {}),
      others: others.slice(0, mostOthers).map(otherOf),
      remarks,
    };
  }
}

function endpointOf(settings: SettingsOf['alertmanager'], context: SourceContext): JsonEndpoint {
  const access = accessOf(settings, context);
  return new JsonEndpoint({ kind: 'alertmanager', label: 'Alertmanager', url: settings.url, access });
}

/** Heartbeats are left out; what is no alert is counted. */
async function alertsOf(endpoint: JsonEndpoint, ask: Ask, now: number): Promise<{ seen: Seen[]; unread: number }> {
  const parameters = { active: 'true', silenced: 'true', inhibited: 'true', unprocessed: 'true' };
  const { body } = await endpoint.ask('/api/v2/alerts', { parameters, ...(ask.signal ? { signal: ask.signal } : {}) });
  const rows = listOf(body).map((row) => (isRecord(row) ? seenOf(row, ask, now) : undefined));
  const real = rows.flatMap((row) => row ?? []);
  const seen = real.filter(({ alert: { labels, severity } }) => !isHeartbeat(labels.alertname ?? '', severity));
  return { seen, unread: rows.length - real.length };
}

function seenOf(row: JsonRecord, ask: Ask, now: number): Seen | undefined {
  const labels = textsByName(row.labels);
  const annotations = textsByName(row.annotations);
  const startedAt = parseTime(row.startsAt);
  const { alertname = 'untitled alert', severity } = labels;
  if (Number.isNaN(startedAt)) return undefined;
  const service = componentOfLabels(labels)?.name;
  const alert: Alert = {
    title: annotations.summary ?? alertname,
    ...(service ? { service } : {}),
    startedAt,
    ...(severity ? { severity } : {}),
    labels,
    ...windowsAround(startedAt, now, ask),
    services: service ? [service] : [],
  };
  const status = isRecord(row.status) ? row.status : {};
  if (listOf(status.silencedBy).length > 0) return { alert, muted: 'silenced' };
  return listOf(status.inhibitedBy).length > 0 ? { alert, muted: 'inhibited' } : { alert };
}

function textsByName(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).flatMap(([key, text]) => [[key, textOf(text) ?? '']]));
}

function gravity({ severity }: Alert): number {
  return rankOf(severity);
}

function otherOf({ alert: { title, service, startedAt, severity }, muted }: Seen): OtherAlert {
  return {
    title,
    ...(service ? { service } : {}),
    startedAt,
    ...(severity ? { severity } : {}),
    ...(muted ? { muted } : {}),
  };
}

export const alertmanagerKind: SourceKind<SettingsOf['alertmanager']> = {
  form: 'alertmanager:URL',
  brings: ['alerts'],
  open: (settings, context) => new AlertmanagerSource(settings, context),
  probe: async (settings, context) => {
    const { seen } = await alertsOf(endpointOf(settings, context), {}, Date.now());
    return `Alertmanager at ${settings.url} answers; ${seen.length} alerts fire`;
  },
};
