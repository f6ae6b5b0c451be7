/**
 * What ran on the machines that are not ready.
 * Owns: one query on kube-state-metrics' word for it, only where a machine is in trouble.
 * Refuses: machines that are well; that much runs on them says nothing.
 */
import type { Edge } from '../../evidence/model/telemetry.ts';
import { identityOf, type Labels } from '../identity.ts';
import { type Catalogue, valuesOf } from './catalogue.ts';
import type { Row } from './gather-series.ts';
import { escaped, type Grouping } from './grouping.ts';
import type { LookServer } from './server.ts';

/** The name of the query that tells whether machines are ready. */
const readiness = 'node_ready';

/** From each component to the machine that it ran on at some time in the last `seconds` before `at` (epoch ms). */
export async function readRunsOn(
  server: LookServer,
  told: { rows: readonly Row[]; catalogue: Catalogue; grouping: Grouping; seconds: number; at: number },
): Promise<(Edge & { labels: Labels })[]> {
  const { rows, catalogue, grouping, seconds, at } = told;
  const failing = rows.filter(({ query, values }) => query.name === readiness && values.some((value) => value === 0));
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
