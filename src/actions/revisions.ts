/**
 * The pod templates that a workload keeps of its past, by revision number.
 * Owns: reading them from ReplicaSets and ControllerRevisions, without what the controllers add.
 * Refuses: choosing one.
 */
import { isDeepStrictEqual } from 'node:util';
import { fieldsAt, wholeOf } from '../sources/kubernetes/api-fields.ts';
import type { JsonRecord } from '../sources/loose-json.ts';
import type { LiveCluster } from './live-cluster.ts';

export interface KeptRevision {
  number: number;
  template: JsonRecord;
}

const revisionMark = 'deployment.kubernetes.io/revision';

/** Newest first. */
export async function revisionsOf(owner: JsonRecord, isDeployment: boolean, cluster: LiveCluster) {
  const owned = await cluster.ownedBy(owner, isDeployment ? 'replicasets' : 'controllerrevisions');
  return owned
    .flatMap((item): KeptRevision[] => {
      const number = wholeOf(isDeployment ? fieldsAt(item, 'metadata', 'annotations')[revisionMark] : item.revision);
      const template = isDeployment ? fieldsAt(item, 'spec', 'template') : fieldsAt(item, 'data', 'spec', 'template');
      return number === undefined || Object.keys(template).length === 0 ? [] : [{ number, template: plain(template) }];
    })
    .toSorted((one, other) => other.number - one.number);
}

/** The revision that has this very template. */
export function revisionWith(template: JsonRecord, kept: readonly KeptRevision[]): KeptRevision | undefined {
  const wanted = plain(template);
  return kept.find((one) => isDeepStrictEqual(one.template, wanted));
}

function plain(template: JsonRecord): JsonRecord {
  const { $patch: _patch, ...rest } = template;
  const { creationTimestamp: _none, ...metadata } = fieldsAt(template, 'metadata');
  const { 'pod-template-hash': _hash, ...labels } = fieldsAt(metadata, 'labels');
  return { ...rest, metadata: { ...metadata, labels } };
}
