/**
 * Alertmanager's webhook: one incident a group, repeats folded.
 * Owns: the payload's schema, its meaning, statuses. Refuses: requests without the bearer token.
 * Source: https://prometheus.io/docs/alerting/latest/configuration/#webhook_config (version 4)
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { derivedId, type Place } from '../run/identity.ts';
import type { Intake } from './accept.ts';
import { startOf } from './alert-start.ts';
import { headOf } from './question.ts';
import { answer, readRawBody } from './raw-body.ts';
import type { SourceEvent } from './said.ts';
import { hasToken } from './signatures.ts';

export interface AlertmanagerWebhookOptions {
  intake: Intake;
  /** What Alertmanager's `http_config.authorization` sends. */
  token: string;
  /** Where its incidents are talked about; null leaves them to the journal. */
  place: Place | null;
  now?: () => number;
  log?: (line: string) => void;
}

/** One value of another kind shall not cost the others; what has parts is no label. */
const labels = z
  .record(z.string(), z.unknown())
  .catch({})
  .transform((all) =>
    Object.fromEntries(
      Object.entries(all).flatMap(([name, value]) =>
        ['string', 'number', 'boolean'].includes(typeof value) ? [[name, String(value)] as const] : [],
      ),
    ),
  );
const Payload = z.object({
  groupKey: z.string().min(1).max(4_000),
  status: z.enum(['firing', 'resolved']),
  commonLabels: labels,
  commonAnnotations: labels,
  externalURL: z.string().optional(),
  alerts: z
    .array(z.object({ status: z.string().optional(), startsAt: z.string().optional(), labels: labels.optional() }))
    .default([]),
});

const mostBytes = 1024 * 1024;
const readWithin = 4_000;
const mostLabels = 30;
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
    if (!event) {
      log('an Alertmanager webhook that cannot be read was dropped');
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

/** Null when it is no payload of version 4. */
export function readAlertmanager(body: Buffer, place: Place | null, now: number): SourceEvent | null {
  const parsed = Payload.safeParse(parsedJson(body.toString('utf8')));
  if (!parsed.success) return null;
  const { groupKey, status, commonLabels, commonAnnotations, externalURL, alerts } = parsed.data;
  const firing = alerts.filter((alert) => alert.status !== 'resolved');
  const starts = firing.map(({ startsAt }) => startOf(startsAt, now)).filter((at) => at !== null);
  const startedAt = starts.length > 0 ? Math.min(...starts) : now;
  const newest = starts.length > 0 ? Math.max(...starts) : now;
  const name = commonLabels['alertname'] ?? 'Alert';
  const digest = createHash('sha256').update(body).digest('hex');
  return {
    kind: status === 'firing' ? 'triggered' : 'resolved',
    source: 'alertmanager',
    ref: derivedId('group', groupKey),
    unique: [{ key: `alertmanager:${digest}`, ttl: retryWindow }],
    occurrence: `${status}:${newest}`,
    // Alertmanager says again every few hours what still holds; that is counted, not told.
    repeat: true,
    brief: {
      source: 'alertmanager',
      ref: derivedId('group', groupKey),
      title: headOf(commonAnnotations['summary']?.trim() || name, 300),
      service: commonLabels['service'] ?? commonLabels['job'],
      severity: commonLabels['severity'],
      labels: bounded(commonLabels),
      startedAt,
      url: externalURL && URL.canParse(externalURL) ? externalURL.slice(0, 1_000) : undefined,
    },
    place,
  };
}

function bounded(all: Record<string, string>): Record<string, string> {
  const kept = Object.entries(all).slice(0, mostLabels);
  return Object.fromEntries(kept.map(([name, value]) => [headOf(name, 100), headOf(value, 300)]));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
