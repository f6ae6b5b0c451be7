/**
 * The alert that opens a set-up, and its rule.
 * Owns: its shape, what a dialect must say of it, the body that Alertmanager posts. Refuses: choosing what is alerted;
 * set-ups and `symptom.ts` do.
 */
import type { Labels } from './exposition.ts';
import type { Service } from './graph.ts';
import type { WorldChoice } from './scene.ts';

export interface StackAlert {
  name: string;
  labels: Labels;
  annotations: Labels;
  expression: string;
  /** Epoch ms. */
  startsAt: number;
}

/** How a team's rules speak of a service. */
export interface Dialect {
  /** The labels that say which service, as its rules keep them. */
  labels: (choice: WorldChoice, service: string) => Labels;
  errorShare: (choice: WorldChoice, service: Service) => string;
  latency95: (choice: WorldChoice, service: Service) => string;
}

/** The first words of a person who pastes the alert. */
export function wordsOf({ name, labels, annotations }: StackAlert): string {
  const told = [annotations['summary'], annotations['description']].filter(Boolean).join(' ');
  return `[FIRING:1] ${name} (${labels['severity'] ?? 'warning'}): ${told}`;
}

/** As Alertmanager 0.25 posts it (webhook version 4). */
export function webhookBody(alert: StackAlert): Record<string, unknown> {
  const labels = { alertname: alert.name, ...alert.labels };
  return {
    version: '4',
    groupKey: `{}:{alertname="${alert.name}"}`,
    truncatedAlerts: 0,
    status: 'firing',
    receiver: 'aura',
    groupLabels: { alertname: alert.name },
    commonLabels: labels,
    commonAnnotations: alert.annotations,
    externalURL: 'http://alertmanager.example:9093',
    alerts: [{ status: 'firing', ...postedAlert(alert), fingerprint: 'b16a93c9f0d2e847' }],
  };
}

/** As Prometheus hands it to Alertmanager's `POST /api/v2/alerts`. */
export function postedAlert(alert: StackAlert) {
  return {
    labels: { alertname: alert.name, ...alert.labels },
    annotations: alert.annotations,
    startsAt: new Date(alert.startsAt).toISOString(),
    endsAt: '0001-01-01T00:00:00Z',
    generatorURL: `http://prometheus.example:9090/graph?g0.expr=${encodeURIComponent(alert.expression)}&g0.tab=1`,
  };
}
