/**
 * Changes of a cluster that leave no revision: edited ConfigMaps, scaling, nodes taken out or brought back.
 * Owns: dating them by managed fields (kubernetes.io, "Server-Side Apply", field management) and by events.
 * Refuses: what an edit changed in values; the API keeps no older one.
 */
import type { ClusterEvent, KubernetesObject } from '../../evidence/model/cluster.ts';
import type { PodSpec } from '../../evidence/model/cluster-pod.ts';
import type { Change } from '../../evidence/model/telemetry.ts';
import { isRecord, type JsonRecord, textOf } from '../loose-json.ts';
import { fieldsAt, momentOf, recordsOf } from './api-fields.ts';

interface Edit {
  namespace: string;
  name: string;
  time: number;
  manager: string;
  keys: string[];
}

const mostKeys = 20;
/** Controllers that write ConfigMaps all the time: leader election, and copies of the cluster's own certificates. */
const machinery = /^(?:kube-controller-manager|kube-scheduler|kubelet)$/;

export class ClusterEdits {
  readonly #edits: Edit[] = [];
  readonly #scaled: Edit[] = [];

  raw(kind: string, item: JsonRecord): void {
    const metadata = fieldsAt(item, 'metadata');
    const [name, namespace] = [textOf(metadata.name), textOf(metadata.namespace) ?? ''];
    const created = momentOf(metadata.creationTimestamp) ?? 0;
    if (name === undefined) return;
    if (kind === 'ConfigMap') {
      const last = newest(recordsOf(metadata.managedFields));
      if (last && last.time > created && !machinery.test(last.manager)) this.#edits.push({ namespace, name, ...last });
    } else if (kind === 'Deployment' || kind === 'StatefulSet') {
      const last = newest(recordsOf(metadata.managedFields).filter(({ subresource }) => subresource === 'scale'));
      if (last) this.#scaled.push({ namespace, name, ...last });
    }
  }

  changes(objects: readonly KubernetesObject[], events: readonly ClusterEvent[], since: number): Change[] {
    const users = usersOf(objects);
    const edits = this.#edits.flatMap(({ namespace, name, time, manager, keys }) => {
      const change: Change = {
        time,
        kind: 'config',
        ref: `${namespace}/configmap/${name}@${stamp(time)}`,
        summary: `ConfigMap ${name} edited${keys.length > 0 ? ` (${keys.join(', ')})` : ''}`,
        author: manager,
        files: keys.map((key) => `${namespace}/${name}/${key}`),
      };
      const services = users.get(`${namespace}/${name}`) ?? [];
      return services.length > 0 ? services.map((service) => ({ ...change, service })) : [change];
    });
    const scaled = this.#scaled.map(
      ({ namespace, name, time, manager }): Change => ({
        time,
        kind: 'scale',
        service: name,
        ref: `${namespace}/scale/${name}@${stamp(time)}`,
        summary: `${name} scaled`,
        author: manager,
      }),
    );
    return [...edits, ...scaled, ...events.flatMap((event) => eventChange(event) ?? [])].filter(
      ({ time }) => time >= since,
    );
  }
}

function newest(fields: JsonRecord[]): { time: number; manager: string; keys: string[] } | undefined {
  let last: { time: number; manager: string; keys: string[] } | undefined;
  for (const field of fields) {
    const time = momentOf(field.time);
    if (time === undefined || (last && last.time >= time)) continue;
    const data = fieldsAt(field, 'fieldsV1')['f:data'];
    const keys = isRecord(data)
      ? Object.keys(data).flatMap((key) => (key.startsWith('f:') ? [key.slice(2, 102)] : []))
      : [];
    last = { time, manager: (textOf(field.manager) ?? 'unknown').slice(0, 100), keys: keys.slice(0, mostKeys) };
  }
  return last;
}

/** Workloads by the ConfigMaps that they take variables or files from. */
function usersOf(objects: readonly KubernetesObject[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { kind, name, namespace, pod } of objects) {
    if (!pod || kind === 'Pod' || kind === 'ReplicaSet') continue;
    for (const map of configMapsOf(pod)) {
      const key = `${namespace ?? ''}/${map}`;
      users.set(key, [...(users.get(key) ?? []), name]);
    }
  }
  return users;
}

function configMapsOf({ containers = [], initContainers = [], volumes = [] }: PodSpec): Set<string> {
  const names = new Set<string>();
  const note = (from: { kind: string; name: string } | undefined) => {
    if (from?.kind === 'ConfigMap') names.add(from.name);
  };
  for (const { env = [], envFrom = [] } of [...containers, ...initContainers]) {
    for (const one of env) note(one.from);
    for (const one of envFrom) note(one);
  }
  for (const one of volumes) note(one.from);
  return names;
}

const nodeReasons: Record<string, string | undefined> = {
  NodeNotSchedulable: 'cordoned',
  NodeSchedulable: 'uncordoned',
  Rebooted: 'rebooted',
  RegisteredNode: 'joined',
  RemovingNode: 'removed',
};

/** A scaler's decision, or a node that came or went. */
function eventChange({ about, reason, message, last }: ClusterEvent): Change | undefined {
  if (last === undefined) return undefined;
  if (about.kind === 'HorizontalPodAutoscaler' && reason === 'SuccessfulRescale')
    return {
      time: last,
      kind: 'scale',
      service: about.name,
      ref: `${about.namespace ?? ''}/autoscaler/${about.name}@${stamp(last)}`,
      summary: message.slice(0, 200),
      author: 'horizontal-pod-autoscaler',
    };
  const done = about.kind === 'Node' ? nodeReasons[reason] : undefined;
  if (!done) return undefined;
  return {
    time: last,
    kind: 'scale',
    service: about.name,
    ref: `node/${about.name}@${stamp(last)}`,
    summary: `Node ${about.name} ${done}`,
  };
}

function stamp(time: number): string {
  return new Date(time).toISOString();
}
