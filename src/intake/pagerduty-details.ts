/**
 * What the alerts behind a PagerDuty incident say beyond its title.
 * Owns: reading their bodies, Alertmanager's text among them. Refuses: asking PagerDuty; its client does.
 */
import type { IncidentBrief } from '../run/request.ts';
import { expressionOf, labelsSchema, runbookOf } from './alert-fields.ts';
import { briefOfGroup } from './alert-group.ts';
import { startOf } from './alert-start.ts';
import { labelsOfMessage } from './message-labels.ts';

/** An alert as PagerDuty's REST API has it. */
export interface PagerDutyAlert {
  summary?: string | null;
  severity?: string | null;
  created_at?: string | null;
  body?: Record<string, unknown> | null;
}

export type Details = Partial<
  Pick<IncidentBrief, 'service' | 'components' | 'labels' | 'description' | 'expression' | 'runbook' | 'alerts'>
>;

const mostAlerts = 50;
const mostLinks = 20;

/** Null where the alerts say nothing more. */
export function detailsOf(alerts: readonly PagerDutyAlert[], now: number): Details | null {
  const brief = briefOfGroup(
    alerts.slice(0, mostAlerts).map(({ summary, severity, created_at: created, body }) => {
      const given = body?.['details'] ?? body?.['custom_details'] ?? {};
      const details = labelsSchema.parse(typeof given === 'string' ? { firing: given } : given);
      const text = details['firing'] ?? details['description'] ?? '';
      const told = { place: { team: '', channel: '' }, ts: '', app: true, fields: [], links: [] };
      const labels = { ...labelsOfMessage({ ...told, parts: [{ kind: 'text', text }] }), ...details };
      delete labels['firing'];
      const links = [...text.matchAll(/https?:\/\/\S{1,4000}/g)].slice(0, mostLinks).map(([link]) => link);
      return {
        name: labels['alertname'] ?? summary ?? 'Alert',
        firing: true,
        labels,
        startsAt: startOf(created, now),
        summary: labels['summary'] ?? summary ?? undefined,
        description: labels['description'] ?? (text || undefined),
        ...(severity ? { severity } : {}),
        runbook: runbookOf(labels),
        expression: links.map((link) => expressionOf(link)).find((it) => it !== undefined),
        links: {},
        values: {},
      };
    }),
    now,
  );
  if (!brief || Object.keys(brief.labels).length === 0) return null;
  const { service, components, labels, description, expression, runbook, alerts: listed } = brief;
  return { service, components, labels, description, expression, runbook, alerts: listed };
}
