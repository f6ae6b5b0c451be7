/**
 * The shop's alert as PagerDuty would tell it: a v3 webhook body, signed.
 * Owns: the shape of `incident.triggered` and `incident.resolved`, and their signature. Refuses: sending it.
 * Format: PagerDuty developer documentation, "Webhooks v3"; like there, it carries no alert body and no channel.
 */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { AlertFile } from './incident-folder.ts';

export interface PageWebhook {
  body: string;
  headers: Record<string, string>;
}

/** The request that PagerDuty would make for this alert, or at its end; `occurredAt` is epoch ms, now unless told. */
export function pageWebhook(
  alert: AlertFile,
  secret: string,
  occurredAt = Date.now(),
  status: 'triggered' | 'resolved' = 'triggered',
): PageWebhook {
  const key = createHash('sha256').update(`${alert.service} ${alert.startedAt}`).digest('hex');
  const id = `Q${key.slice(0, 12).toUpperCase()}`;
  const reference = (kind: string, name: string) => ({
    id: `P${createHash('sha256').update(name).digest('hex').slice(0, 6).toUpperCase()}`,
    type: `${kind}_reference`,
    summary: name,
  });
  const body = JSON.stringify({
    event: {
      id: randomUUID(),
      event_type: `incident.${status}`,
      resource_type: 'incident',
      occurred_at: new Date(occurredAt).toISOString(),
      agent: null,
      client: null,
      data: {
        id,
        type: 'incident',
        html_url: `https://tea-shop.pagerduty.example/incidents/${id}`,
        number: Number.parseInt(key.slice(0, 5), 16),
        status,
        incident_key: key.slice(0, 32),
        created_at: alert.startedAt,
        title: alert.title,
        service: reference('service', alert.service),
        assignees: [],
        escalation_policy: reference('escalation_policy', 'Tea shop'),
        teams: [],
        priority: reference('priority', 'P1'),
        urgency: 'high',
        resolve_reason: null,
      },
    },
  });
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-pagerduty-signature': `v1=${signature}`,
      'x-webhook-id': randomUUID(),
    },
  };
}
