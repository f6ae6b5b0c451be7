/**
 * The workload that a pod belongs to where nobody looked at the workload.
 * Owns: names as controllers make them: `NAME-HASH-SUFFIX`, `NAME-SUFFIX`, `NAME-ORDINAL`. Refuses: look-ups.
 */
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

/** A pod's name without `-HASH-SUFFIX`, `-SUFFIX` or `-ORDINAL`. */
export function bareName(name: string): string {
  return (
    /^(.+)-[a-f0-9]{6,10}-[a-z0-9]{5}$/.exec(name)?.[1] ??
    /^(.+)-[bcdfghjklmnpqrstvwxz2456789]{6,10}-[bcdfghjklmnpqrstvwxz2456789]{5}$/.exec(name)?.[1] ??
    /^(.+)-\d{1,4}$/.exec(name)?.[1] ??
    /^(.+)-[bcdfghjklmnpqrstvwxz2456789]{5}$/.exec(name)?.[1] ??
    name
  );
}
