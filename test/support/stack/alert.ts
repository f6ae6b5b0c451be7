/**
 * The alert that opens a set-up, and its rule.
 * Owns: expressions in either style, labels as rules give them, the body that Alertmanager posts. Refuses: choosing what
 * is alerted; set-ups and `symptom.ts` do.
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

/** The labels that say which service, as this team's rules keep them. */
export function serviceLabels(choice: WorldChoice, service: string): Labels {
  if (choice.style === 'prometheus') return { namespace: choice.namespace, service, job: service };
  return choice.serviceLabel
    ? { service_name: service, deployment_environment_name: choice.namespace }
    : { job: `${choice.namespace}/${service}` };
}

function selectorOf(choice: WorldChoice, service: string): string {
  return Object.entries(serviceLabels(choice, service))
    .map(([name, value]) => `${name}="${value}"`)
    .join(',');
}

function familyOf(choice: WorldChoice, service: Service) {
  if (choice.style === 'otel')
    return { histogram: 'http_server_request_duration_seconds', code: 'http_response_status_code' };
  if (service.runtime === 'jvm') return { histogram: 'http_server_requests_seconds', code: 'status' };
  return { histogram: 'http_request_duration_seconds', count: 'http_requests_total', code: 'code' };
}

export function errorShare(choice: WorldChoice, service: Service): string {
  const { histogram, count = `${histogram}_count`, code } = familyOf(choice, service);
  const by = Object.keys(serviceLabels(choice, service.name)).join(', ');
  const selector = selectorOf(choice, service.name);
  return `sum by (${by}) (rate(${count}{${selector},${code}=~"5.."}[5m])) / sum by (${by}) (rate(${count}{${selector}}[5m]))`;
}

export function latency95(choice: WorldChoice, service: Service): string {
  const { histogram } = familyOf(choice, service);
  const by = [...Object.keys(serviceLabels(choice, service.name)), 'le'].join(', ');
  return `histogram_quantile(0.95, sum by (${by}) (rate(${histogram}_bucket{${selectorOf(choice, service.name)}}[5m])))`;
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
