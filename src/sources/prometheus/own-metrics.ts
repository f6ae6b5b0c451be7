/**
 * Which metrics the alerted component has of its own.
 * Owns: one query that asks by each label that may name it. Refuses: reading their samples.
 */
import type { Alert } from '../../evidence/model/telemetry.ts';
import { type Catalogue, valuesOf } from './catalogue.ts';
import { escaped } from './grouping.ts';
import type { LookServer } from './server.ts';

const exact = [
  'service',
  'service_name',
  'app',
  'app_kubernetes_io_name',
  'deployment',
  'statefulset',
  'job',
  'container',
];

/** Names of metrics; empty where the alert names no component. */
export async function ownMetrics(server: LookServer, { labels }: Catalogue, alert: Alert): Promise<Set<string>> {
  const { service } = alert;
  if (service === undefined) return new Set();
  const name = escaped(service);
  const selectors = exact.filter((label) => labels.has(label)).map((label) => `{${label}=~"(?:.+/)?${name}"}`);
  if (labels.has('pod')) selectors.push(`{pod=~"${name}-.+"}`);
  if (selectors.length === 0) return new Set();
  const query = `count by (__name__) (${selectors.join(' or ')})`;
  // Before the trouble began: what is gone by now was there then.
  const data = await server.maybe('query', { query, time: String(alert.window.from / 1000) });
  return new Set(valuesOf(data).flatMap(({ labels: { __name__: metric } }) => metric ?? []));
}
