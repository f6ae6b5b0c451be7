/**
 * What a cluster's own controllers do after a change, on the fake API server.
 * Owns: revisions (a template that was there before gets its ReplicaSet back under a new number), the status of
 * workloads, quotas in force. Refuses: pods; and time, each change has its effect at once.
 */
import type { JsonObject, KubeObject } from './json-value.ts';
import { isSame, numberAt, objectAt } from './json-value.ts';
import type { KubeApi } from './kube-api.ts';

const revisionMark = 'deployment.kubernetes.io/revision';

export function replicaSet(owner: KubeObject, number: number, template: JsonObject): KubeObject {
  const { name, namespace = '', labels = {} } = owner.metadata;
  const set = {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: `${name}-${number}`,
      namespace,
      labels: { ...labels, 'pod-template-hash': `h${number}` },
      annotations: { [revisionMark]: String(number) },
      ownerReferences: ownedBy(owner),
    },
    spec: { replicas: 0, selector: objectAt(owner, 'spec', 'selector'), template: hashed(template, `h${number}`) },
  };
  return set;
}

export function controllerRevision(owner: KubeObject, number: number, template: JsonObject): KubeObject {
  const { name, namespace = '', labels = {} } = owner.metadata;
  return {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    metadata: { name: `${name}-${number}`, namespace, labels, ownerReferences: ownedBy(owner) },
    revision: number,
    data: { spec: { template: { ...template, $patch: 'replace' } } },
  };
}

function ownedBy({ apiVersion, kind, metadata: { name, uid = '' } }: KubeObject) {
  return [{ apiVersion, kind, name, uid, controller: true }];
}

function hashed(template: JsonObject, hash: string): JsonObject {
  const metadata = objectAt(template, 'metadata');
  return {
    ...template,
    metadata: { ...metadata, labels: { ...objectAt(metadata, 'labels'), 'pod-template-hash': hash } },
  };
}

/** From now on changes of workloads and quotas have their effect. Ends with the function that it returns. */
export function runControllers(api: KubeApi): () => void {
  const kindOf = (kind: string) => api.kindOf('apps/v1', kind);
  let busy = false;
  return api.store.onChange(({ kind, after }) => {
    if (busy || !after) return;
    busy = true;
    try {
      if (kind.kind === 'ResourceQuota')
        api.store.load(kind, {
          ...after,
          status: { ...objectAt(after, 'status'), hard: objectAt(after, 'spec', 'hard') },
        });
      if (!['Deployment', 'StatefulSet', 'DaemonSet'].includes(kind.kind)) return;
      const generation = after.metadata.generation ?? 1;
      if (numberAt(after, 'status', 'observedGeneration') >= generation) return;
      const number = kind.kind === 'Deployment' ? revisionFor(after) : undefined;
      const annotations = { ...after.metadata.annotations, ...(number ? { [revisionMark]: String(number) } : {}) };
      const metadata = { ...after.metadata, annotations };
      api.store.load(kind, { ...after, metadata, status: settled(after, generation) });
    } finally {
      busy = false;
    }
  });

  function revisionFor(owner: KubeObject): number {
    const namespace = owner.metadata.namespace ?? '';
    const sets = api.store
      .list(kindOf('ReplicaSet'), namespace)
      .filter((set) => set.metadata.ownerReferences?.some(({ uid }) => uid === owner.metadata.uid));
    const numberOf = (set: KubeObject) => Number(set.metadata.annotations?.[revisionMark] ?? 0);
    const newest = Math.max(0, ...sets.map(numberOf));
    const template = objectAt(owner, 'spec', 'template');
    const same = sets.find((set) => {
      const hash = set.metadata.labels?.['pod-template-hash'] ?? '';
      return isSame(objectAt(set, 'spec', 'template'), hashed(template, hash));
    });
    if (same && numberOf(same) === newest) return newest;
    if (same) {
      const annotations = { ...same.metadata.annotations, [revisionMark]: String(newest + 1) };
      api.store.load(kindOf('ReplicaSet'), { ...same, metadata: { ...same.metadata, annotations } });
    } else api.store.load(kindOf('ReplicaSet'), replicaSet(owner, newest + 1, template));
    return newest + 1;
  }
}

function settled(object: KubeObject, observedGeneration: number): JsonObject {
  const replicas = numberAt(object, 'spec', 'replicas') || 1;
  return {
    ...objectAt(object, 'status'),
    observedGeneration,
    replicas,
    updatedReplicas: replicas,
    readyReplicas: replicas,
    availableReplicas: replicas,
    desiredNumberScheduled: 2,
    updatedNumberScheduled: 2,
    numberAvailable: 2,
  };
}
