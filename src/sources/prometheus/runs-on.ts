/**
 * What ran on the machines that are not ready, or full.
 * Owns: one query on kube-state-metrics' word for it, only where a machine is in trouble.
 * Refuses: machines that are well; that much runs on them says nothing.
 */
import { identityOf } from '../identity.ts';
import type { FoundEdge } from './call-graph.ts';
import { type Catalogue, valuesOf } from './catalogue.ts';
import type { Row } from './gather-series.ts';
import { escaped, type Grouping } from './grouping.ts';
import type { LookServer } from './server.ts';

/** By the name of its query: whether a sample says that a machine is in trouble. */
const troubles: readonly [RegExp, (value: number) => boolean][] = [
  [/^node_ready$/, (value) => value === 0],
  [/^node_pressure$/, (value) => value >= 1],
  [/^node_\w*utilization_ratio$/, (value) => value >= 0.95],
];

/** From each component to the machine that it ran on at some time in the last `seconds` before `at` (epoch ms). */
export async function readRunsOn(
  server: LookServer,
  told: { rows: readonly Row[]; catalogue: Catalogue; grouping: Grouping; seconds: number; at: number },
): Promise<FoundEdge[]> {
  const { rows, catalogue, grouping, seconds, at } = told;
  const failing = rows.filter(({ query, values }) =>
    troubles.some(([name, isTrouble]) => name.test(query.name) && values.some(isTrouble)),
  );
  const names = failing.flatMap(({ identity }) => identity?.name ?? []);
  if (names.length === 0 || !catalogue.names.has('kube_pod_info')) return [];
  const where = `node=~"${names.map(escaped).join('|')}"`;
  const seen = `last_over_time(${grouping.select('kube_pod_info', where)}[${Math.round(seconds)}s])`;
  const query = grouping.aggregate('max', seen, ['node']);
  const found = valuesOf(await server.maybe('query', { query, time: String(at / 1000) }));
  return found.flatMap(({ labels: { node, ...labels } }) => {
    const from = identityOf(labels)?.name;
    return from && node && from !== node ? [{ from, to: node, labels }] : [];
  });
}
