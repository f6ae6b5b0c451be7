/**
 * What was rolled out, as kube-state-metrics remembers it: a history without access to the cluster.
 * Owns: new ReplicaSets with their Deployment, new images, and changed numbers of replicas.
 * Refuses: what is in a rollout; only that and when it came.
 */
import type { Change, Window } from '../../evidence/model/telemetry.ts';
import type { Labels } from '../identity.ts';
import { type Catalogue, valuesOf } from './catalogue.ts';
import type { Grouping } from './grouping.ts';
import type { LookServer } from './server.ts';

export interface FoundChange {
  change: Change;
  labels: Labels;
}

const mostChanges = 200;

/** At most two requests; none where the server has no such metrics. */
export async function readDeploys(
  server: LookServer,
  { catalogue, grouping, span }: { catalogue: Catalogue; grouping: Grouping; span: Window },
): Promise<FoundChange[]> {
  const { names } = catalogue;
  if (!names.has('kube_replicaset_created') || !names.has('kube_replicaset_owner')) return [];
  const where = ['cluster', 'environment', 'env', 'namespace'].filter((label) => catalogue.labels.has(label));
  const by = [...where, 'replicaset'].join(', ');
  const born = `max by (${by}) (${grouping.select('kube_replicaset_created')} > ${Math.floor(span.from / 1000)})`;
  const owner = `max by (${by}, owner_name) (${grouping.select('kube_replicaset_owner', 'owner_kind="Deployment"')})`;
  const query = `${born} * on (${by}) group_left (owner_name) ${owner}`;
  const [rows, images] = await Promise.all([
    server.maybe('query', { query, time: String((span.to - 1) / 1000) }),
    names.has('kube_pod_container_info') && names.has('kube_pod_owner') ? imagesOf(server, grouping, where, span) : [],
  ]);
  return valuesOf(rows)
    .filter(({ value }) => value * 1000 < span.to)
    .sort((one, other) => other.value - one.value)
    .slice(0, mostChanges)
    .map(({ labels, value }) => {
      const service = labels.owner_name ?? '';
      const replicaset = labels.replicaset ?? '';
      const image = images.find((one) => one.replicaset === replicaset && one.namespace === labels.namespace)?.image;
      return {
        labels,
        change: {
          time: value * 1000,
          kind: 'deploy' as const,
          service,
          ref: image ?? replicaset,
          summary: `Deployment ${service} got the new ReplicaSet ${replicaset}${image ? ` with ${image}` : ''}`,
        },
      };
    });
}

/** Which image the pods of a ReplicaSet run. */
async function imagesOf(
  server: LookServer,
  grouping: Grouping,
  where: string[],
  span: Window,
): Promise<{ replicaset: string; namespace?: string; image: string }[]> {
  const by = [...where, 'pod'].join(', ');
  const info = `max by (${by}, container, image) (${grouping.select('kube_pod_container_info')})`;
  const owner = `max by (${by}, owner_name) (${grouping.select('kube_pod_owner', 'owner_kind="ReplicaSet"')})`;
  const query = `group by (${where.join(', ')}${where.length > 0 ? ', ' : ''}owner_name, container, image) (${info} * on (${by}) group_left (owner_name) ${owner})`;
  const rows = valuesOf(await server.maybe('query', { query, time: String((span.to - 1) / 1000) }));
  return rows.flatMap(({ labels }) =>
    labels.image && labels.owner_name
      ? [
          {
            replicaset: labels.owner_name,
            image: labels.image,
            ...(labels.namespace ? { namespace: labels.namespace } : {}),
          },
        ]
      : [],
  );
}
