/**
 * Alertmanager's webhook: one incident a group, repeats folded.
 * Owns: the payload's schema, Grafana's superset of it, its meaning, statuses. Refuses: requests without the bearer token.
 * Source: https://prometheus.io/docs/alerting/latest/configuration/#webhook_config (version 4)
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { derivedId, type Place } from '../run/identity.ts';
import type { Intake } from './accept.ts';
import { addressOf, expressionOf, labelsSchema, runbookOf } from './alert-fields.ts';
import { briefOfGroup, type FiredAlert } from './alert-group.ts';
import { startOf } from './alert-start.ts';
import { answer, readRawBody } from './raw-body.ts';
import type { SourceEvent } from './said.ts';
import { hasToken } from './signatures.ts';
import { parseJson } from '../run/servers/parse-json.ts';

export interface AlertmanagerWebhookOptions {
  intake: Intake;
  /** What Alertmanager's `http_config.authorization` sends. */
  token: string;
  /** Where its incidents are talked about; null leaves them to the journal. */
  place: Place | null;
  now?: () => number;
  log?: (line: string) => void;
}

const Payload = z.object({
  groupKey: z.string().min(1).max(4_000),
  status: z.enum(['firing', 'resolved']),
  commonLabels: labelsSchema,
  commonAnnotations: labelsSchema,
  groupLabels: labelsSchema,
  externalURL: z.string().nullish().catch(null),
  alerts: z.array(z.unknown()).catch([]),
});
/** Prometheus' alert, and what Grafana adds to it. */
const Alert = z.object({
  status: z.string().nullish().catch(null),
  labels: labelsSchema,
  annotations: labelsSchema,
  startsAt: z.string().nullish().catch(null),
  generatorURL: z.string().nullish().catch(null),
  silenceURL: z.unknown().optional(),
  dashboardURL: z.unknown().optional(),
  panelURL: z.unknown().optional(),
  values: z.record(z.string(), z.unknown()).nullish().catch(null),
});

const mostBytes = 1024 * 1024;
const readWithin = 4_000;
/** Alerts of a group that are looked at. */
const mostAlerts = 500;
/** Alertmanager names no delivery; the same bytes within this time are the same delivery tried again. */
const retryWindow = 120_000;

export function alertmanagerWebhook(
  options: AlertmanagerWebhookOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { intake, token, place, now = Date.now, log = () => {} } = options;
  return async (request, response) => {
    if (request.method !== 'POST') return answer(response, 405);
    const raw = await readRawBody(request, mostBytes, readWithin);
    if (!raw.ok) return answer(response, raw.status);
    if (!hasToken(token, request.headers.authorization)) {
      log('an Alertmanager webhook without the token was refused');
      return answer(response, 401);
    }
    const event = readAlertmanager(raw.body, place, now());
    if (event === null || event === 'heartbeat') {
      if (event === null) log('an Alertmanager webhook that cannot be read was dropped');
      return answer(response, 202, JSON.stringify({ outcome: 'ignored' }));
    }
    try {
      const { outcome } = await intake.source(event);
      return answer(response, 202, JSON.stringify({ outcome }));
    } catch (error) {
      log(`Alertmanager webhook not accepted, to be delivered again: ${String(error)}`);
      return answer(response, 503);
    }
  };
}

/** Null when it is no payload of version 4; `heartbeat` when nothing in it is an incident. */
export function readAlertmanager(body: Buffer, place: Place | null, now: number): SourceEvent | 'heartbeat' | null {
  const parsed = Payload.safeParse(parsedJson(body.toString('utf8')));
  if (!parsed.success) return null;
  const { groupKey, status, externalURL } = parsed.data;
  const alerts = alertsOf(parsed.data, now);
  const brief = briefOfGroup(alerts, now);
  if (!brief) return 'heartbeat';
  const starts = alerts.filter(({ firing }) => firing).flatMap(({ startsAt }) => startsAt ?? []);
  const digest = createHash('sha256').update(body).digest('hex');
  const ref = derivedId('group', groupKey);
  const url = addressOf(externalURL);
  return {
    kind: status === 'firing' ? 'triggered' : 'resolved',
    source: 'alertmanager',
    at: now,
    ref,
    unique: [{ key: `alertmanager:${digest}`, ttl: retryWindow }],
    occurrence: `${status}:${starts.length > 0 ? Math.max(...starts) : now}`,
    // Alertmanager says again every few hours what still holds; that is counted, not told.
    repeat: true,
    brief: { source: 'alertmanager', ref, ...brief, ...(url ? { url } : {}) },
    place,
  };
}

/** What is common to the group holds for each alert; where none is listed, it is all there is. */
function alertsOf(group: z.infer<typeof Payload>, now: number): FiredAlert[] {
  const { status } = group;
  const common = { ...group.groupLabels, ...group.commonLabels };
  const listed = group.alerts.slice(0, mostAlerts).flatMap((alert) => {
    const parsed = Alert.safeParse(alert);
    return parsed.success ? [parsed.data] : [];
  });
  const none = { labels: {}, annotations: {} };
  return (listed.length > 0 ? listed : [none]).map((alert: z.infer<typeof Alert>): FiredAlert => {
    const labels = { ...common, ...alert.labels };
    const annotations = { ...group.commonAnnotations, ...alert.annotations };
    const links = {
      source: addressOf(alert.generatorURL),
      panel: addressOf(alert.panelURL),
      dashboard: addressOf(alert.dashboardURL),
      silence: addressOf(alert.silenceURL),
    };
    return {
      name: labels['alertname'] ?? labels['rulename'] ?? 'Alert',
      firing: (alert.status ?? status) !== 'resolved',
      labels,
      startsAt: startOf(alert.startsAt, now),
      summary: annotations['summary'],
      description: annotations['description'] ?? annotations['message'],
      runbook: runbookOf(annotations),
      expression: expressionOf(alert.generatorURL ?? undefined),
      links: Object.fromEntries(Object.entries(links).flatMap(([name, link]) => (link ? [[name, link]] : []))),
      values: Object.fromEntries(
        Object.entries(alert.values ?? {})
          .slice(0, 20)
          .flatMap(([name, value]) => (typeof value === 'number' ? [[name.slice(0, 100), value]] : [])),
      ),
    };
  });
}

function parsedJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}
