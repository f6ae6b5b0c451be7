/**
 * The workload that a pod belongs to where nobody looked at the workload.
 * Owns: what the pod itself tells of its owner, and whose selector takes it. Refuses: look-ups.
 */
import { bareName } from '../../run/labels/bare-name.ts';
import type { KubernetesObject } from '../model/cluster.ts';
import { matches } from './workload-index.ts';

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

/** The one workload whose selector takes a pod that names no owner: that is how controllers find theirs. */
export function selecting(pod: KubernetesObject, workloads: readonly KubernetesObject[]): KubernetesObject | undefined {
  const taking = workloads.filter(({ namespace, environment, workload }) => {
    const selector = workload?.selector ?? {};
    const isNear = namespace === pod.namespace && environment === pod.environment;
    return isNear && Object.keys(selector).length > 0 && matches(selector, pod.labels);
  });
  return taking.length === 1 ? taking[0] : undefined;
}

/** The application of a pod: by its label where its name is that and what is appended to names, else by its name. */
function unownedName({ name, labels }: KubernetesObject): string {
  const bare = bareName(name);
  const app = labels?.['app.kubernetes.io/name'] ?? labels?.app;
  if (app === undefined || !name.startsWith(`${app}-`)) return bare;
  if (bare === name) return shortSuffix.test(name.slice(app.length)) ? app : bare;
  return shortHash.test(bare.slice(app.length)) ? app : bare;
}

/** Shorter than what controllers append, as where somebody wrote the name or shortened it. */
const shortSuffix = /^(?:-[a-z0-9]{1,5}){1,2}$/;
/** What is left of a shortened hash behind the application once the last part is off; a word of a name has no digit. */
const shortHash = /^-(?=[a-z]*\d)[a-z0-9]{1,5}$/;
