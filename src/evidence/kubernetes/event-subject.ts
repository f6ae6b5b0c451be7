/**
 * What an event is about, as far as anybody looked at it.
 * Owns: that a set which nobody listed stands for its Deployment, after which it is named. Refuses: reading the event.
 */
import type { ClusterEvent, KubernetesObject, ObjectRef } from '../model/cluster.ts';

type Find = (kind: string, name: string, near: ObjectRef & { environment?: string }) => KubernetesObject | undefined;

export function subjectOf({ about, environment }: ClusterEvent, find: Find): ObjectRef & { environment?: string } {
  const subject = { ...about, environment };
  if (about.kind !== 'ReplicaSet' || find(about.kind, about.name, subject)) return subject;
  const name = about.name.replace(/-[a-z0-9]{6,10}$/, '');
  return find('Deployment', name, subject) ? { ...subject, kind: 'Deployment', name } : subject;
}
