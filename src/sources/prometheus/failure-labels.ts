/**
 * Which labels of which metrics say how a request ended.
 * Owns: one query for all metrics that count requests. Refuses: values; request-families.ts has those that mean failure.
 * A metric without any such label shows no failures, which is no proof that there are none.
 */
import { type Catalogue, nameLabel, valuesOf } from './catalogue.ts';
import { baseOf, countedOf } from './counted.ts';
import { failures, familyOf } from './request-families.ts';
import type { LookServer } from './server.ts';

const mostMetrics = 60;

/** By metric; undefined where the server does not say. `at` is epoch ms. */
export async function readFailureLabels(
  server: LookServer,
  catalogue: Catalogue,
  at: number,
): Promise<ReadonlyMap<string, ReadonlySet<string>> | undefined> {
  const labels = failures.map(({ label }) => label).filter((label) => catalogue.labels.has(label));
  const metrics = new Set<string>();
  for (const name of catalogue.names) {
    const base = baseOf(name, catalogue);
    const rank = base === undefined ? undefined : familyOf(base)?.rank;
    if (base !== undefined && rank !== undefined && rank < 99) metrics.add(countedOf(base, catalogue).counted.metric);
  }
  if (labels.length === 0 || metrics.size === 0 || metrics.size > mostMetrics) return undefined;
  const names = [...metrics].join('|');
  const parts = labels.map(
    (label) =>
      `label_replace(count by (${nameLabel}) ({${nameLabel}=~"${names}",${label}!=""}), "ends", "${label}", "", "")`,
  );
  const data = await server.maybe('query', { query: parts.join(' or '), time: String(at / 1000) });
  const rows = valuesOf(data);
  if (rows.length === 0) return undefined;
  const found = new Map<string, Set<string>>();
  for (const { labels: row } of rows) {
    const metric = row[nameLabel] ?? '';
    found.set(metric, (found.get(metric) ?? new Set()).add(row.ends ?? ''));
  }
  return found;
}
