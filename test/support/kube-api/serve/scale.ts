/**
 * The scale subresource: the wanted and present replicas of a workload in one form for all kinds.
 * Owns: translation both ways. Refuses: storing.
 */
import { badRequest } from '../api-error.ts';
import type { JsonObject, KubeObject } from '../json-value.ts';
import { at, numberAt, objectAt, textAt } from '../json-value.ts';

export function toScale(object: KubeObject): KubeObject {
  const { name, namespace, uid, resourceVersion, creationTimestamp } = object.metadata;
  const labels = Object.entries(objectAt(object, 'spec', 'selector', 'matchLabels'));
  return {
    kind: 'Scale',
    apiVersion: 'autoscaling/v1',
    metadata: { name, namespace, uid, resourceVersion, creationTimestamp },
    spec: { replicas: numberAt(object, 'spec', 'replicas') },
    status: {
      replicas: numberAt(object, 'status', 'replicas'),
      selector: labels.map(([key, value]) => `${key}=${textAt(value)}`).join(','),
    },
  };
}

/** The workload with the replicas of this scale; a resource version in it stays a precondition. */
export function withScale(object: KubeObject, scale: JsonObject): KubeObject {
  const replicas = at(scale, 'spec', 'replicas') ?? 0;
  if (typeof replicas !== 'number' || !Number.isInteger(replicas))
    throw badRequest('spec.replicas must be a whole number');
  const resourceVersion = textAt(scale, 'metadata', 'resourceVersion') || undefined;
  return {
    ...object,
    spec: { ...objectAt(object, 'spec'), replicas },
    metadata: { ...object.metadata, resourceVersion },
  };
}
