/**
 * The workload that a pod belongs to where nobody looked at the workload.
 * Owns: what the pod itself tells of its owner. Refuses: look-ups.
 */
import { bareName } from '../../run/labels/bare-name.ts';
import type { KubernetesObject } from '../model/cluster.ts';

/** What owns a pod, as far as the pod itself tells. */
export function impliedBy(pod: KubernetesObject): KubernetesObject {
  const { owner, namespace, environment } = pod;
  const isSet = owner?.kind === 'ReplicaSet';
  return {
    kind: owner ? (isSet ? 'Deployment' : owner.kind) : 'Pod',
    name: owner ? (isSet ? owner.name.replace(/-[a-z0-9]+$/, '') : owner.name) : unownedName(pod),
    namespace,
    environment,
    origin: 'cluster',
    pod: pod.pod && { ...pod.pod, labels: pod.labels },
  };
}

/** The application of a pod: by its name, else by its label where its name is that and something short after it. */
function unownedName({ name, labels }: KubernetesObject): string {
  const bare = bareName(name);
  const app = labels?.['app.kubernetes.io/name'] ?? labels?.app;
  if (bare !== name || app === undefined || !name.startsWith(`${app}-`)) return bare;
  return shortSuffix.test(name.slice(app.length)) ? app : bare;
}

/** Shorter than what controllers append, as where somebody wrote the name or shortened it. */
const shortSuffix = /^(?:-[a-z0-9]{1,5}){1,2}$/;
