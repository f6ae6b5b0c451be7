/**
 * How the clinics' rules speak of a service.
 * Owns: labels and expressions in each of its styles. Refuses: thresholds.
 */
import type { Dialect } from '../alert.ts';
import type { WorldChoice } from '../scene.ts';

function labels(choice: WorldChoice, service: string): Record<string, string> {
  if (choice.style === 'annotated') return { app: service, kubernetes_namespace: choice.namespace };
  if (choice.style === 'spans') return { service_name: service, env: choice.namespace };
  return { exported_job: `${choice.namespace}/${service}` };
}

function selector(choice: WorldChoice, service: string): string {
  return Object.entries(labels(choice, service))
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ');
}

function by(choice: WorldChoice): string {
  return Object.keys(labels(choice, '')).join(', ');
}

export const clinicDialect: Dialect = {
  labels,
  errorShare: (choice, { name }) => {
    const own = selector(choice, name);
    if (choice.style === 'annotated')
      return `sum(rate(app_requests_total{${own}, result="error"}[5m])) by (${by(choice)}) / sum(rate(app_requests_total{${own}}[5m])) by (${by(choice)})`;
    if (choice.style === 'spans')
      return `sum by (${by(choice)}) (rate(traces_span_metrics_calls_total{${own}, span_kind="SPAN_KIND_SERVER", status_code="STATUS_CODE_ERROR"}[5m])) / sum by (${by(choice)}) (rate(traces_span_metrics_calls_total{${own}, span_kind="SPAN_KIND_SERVER"}[5m]))`;
    return `sum(rate(http_server_duration_milliseconds_count{${own}, http_status_code=~"5.."}[5m])) by (${by(choice)}) / sum(rate(http_server_duration_milliseconds_count{${own}}[5m])) by (${by(choice)})`;
  },
  latency95: (choice, { name }) => {
    const own = selector(choice, name);
    const of = { annotated: 'app_request_latency_seconds', spans: 'traces_span_metrics_duration_milliseconds' };
    const family =
      choice.style === 'annotated' || choice.style === 'spans' ? of[choice.style] : 'http_server_duration_milliseconds';
    const quantile = `histogram_quantile(0.95, sum(rate(${family}_bucket{${own}}[5m])) by (le, ${by(choice)}))`;
    return choice.style === 'annotated' ? quantile : `${quantile} / 1000`;
  },
};
