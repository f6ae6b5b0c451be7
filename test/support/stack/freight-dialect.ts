/**
 * How the freight company's rules speak of a service.
 * Owns: labels and expressions in either style. Refuses: thresholds.
 */
import type { Dialect } from './alert.ts';
import type { Labels } from './exposition.ts';
import type { Service } from './graph.ts';
import type { WorldChoice } from './scene.ts';

function serviceLabels(choice: WorldChoice, service: string): Labels {
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

function errorShare(choice: WorldChoice, service: Service): string {
  const { histogram, count = `${histogram}_count`, code } = familyOf(choice, service);
  const by = Object.keys(serviceLabels(choice, service.name)).join(', ');
  const selector = selectorOf(choice, service.name);
  return `sum by (${by}) (rate(${count}{${selector},${code}=~"5.."}[5m])) / sum by (${by}) (rate(${count}{${selector}}[5m]))`;
}

function latency95(choice: WorldChoice, service: Service): string {
  const { histogram } = familyOf(choice, service);
  const by = [...Object.keys(serviceLabels(choice, service.name)), 'le'].join(', ');
  return `histogram_quantile(0.95, sum by (${by}) (rate(${histogram}_bucket{${selectorOf(choice, service.name)}}[5m])))`;
}

export const freightDialect: Dialect = { labels: serviceLabels, errorShare, latency95 };
