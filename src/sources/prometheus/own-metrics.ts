/**
 * Which metrics the alerted component has of its own.
 * Owns: one query that asks by each label that may name it. Refuses: reading their samples.
 */
import type { Alert } from '../../evidence/model/telemetry.ts';
import { type Catalogue, nameLabel, valuesOf } from './catalogue.ts';
import { escaped } from './grouping.ts';
import type { LookServer } from './server.ts';

/** The most certain last: of several it is kept. */
const namers = [
  'container',
  'job',
  'app',
  'app_kubernetes_io_name',
  'service',
  'statefulset',
  'deployment',
  'pod',
  'service_name',
];

/** Names of metrics with the label that names the component in them; empty where the alert names no component. */
export async function ownMetrics(
  server: LookServer,
  { labels }: Catalogue,
  { service, window }: Alert,
): Promise<Map<string, string>> {
  const known = namers.filter((label) => labels.has(label));
  if (service === undefined || known.length === 0) return new Map();
  const name = escaped(service);
  const parts = known.map((label) => {
    const value = label === 'pod' ? `${name}-.+` : `(?:.+/)?${name}`;
    return `label_replace(count by (__name__) ({${label}=~"${value}"}), "by", "${label}", "", "")`;
  });
  // Before the trouble began: what is gone by now was there then.
  const data = await server.maybe('query', { query: parts.join(' or '), time: String(window.from / 1000) });
  const rank = (label: string) => namers.indexOf(label);
  const rows = valuesOf(data).toSorted((one, other) => rank(one.labels.by ?? '') - rank(other.labels.by ?? ''));
  return new Map(rows.map(({ labels: row }) => [row[nameLabel] ?? '', row.by ?? '']));
}
