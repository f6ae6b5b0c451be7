/**
 * The workload that a pod belongs to where nobody looked at the workload.
 * Owns: what the pod itself tells of its owner. Refuses: look-ups.
 */
import { bareName } from '../../run/bare-name.ts';
import type { KubernetesObject } from '../model/cluster.ts';

/** What owns a pod, as far as the pod itself tells. */
export function impliedBy(pod: KubernetesObject): KubernetesObject {
  const { owner, namespace, environment } = pod;
  const isSet = owner?.kind === 'ReplicaSet';
  return {
    kind: owner ? (isSet ? 'Deployment' : owner.kind) : 'Pod',
    name: owner ? (isSet ? owner.name.replace(/-[a-z0-9]+$/, '') : owner.name) : bareName(pod.name),
    namespace,
    environment,
    origin: 'cluster',
    pod: pod.pod && { ...pod.pod, labels: pod.labels },
  };
}
