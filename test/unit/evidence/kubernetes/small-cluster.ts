/**
 * Small clusters for tests of checks: objects as the API serves them, in few words.
 * Owns: sound defaults, so that each test writes only its fault. Refuses: judging.
 */
import { ClusterView } from '../../../../src/evidence/kubernetes/cluster-view.ts';
import { findingsOf } from '../../../../src/evidence/kubernetes/checks.ts';
import { rankFindings } from '../../../../src/evidence/kubernetes/root-causes.ts';
import type { Cluster } from '../../../../src/evidence/model/cluster.ts';
import type { Telemetry } from '../../../../src/evidence/model/telemetry.ts';
import { readApi } from '../../../../src/sources/kubernetes/api-object.ts';
import { ClusterBuilder } from '../../../../src/sources/kubernetes/cluster-builder.ts';
import { type Parts, system } from '../telemetry-builder.ts';

type Fields = Record<string, unknown>;

export const space = 'shop';

/** Laid over each other: records inside are joined, everything else is replaced. */
export function over(base: Fields, changes: Fields): Fields {
  const result: Fields = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    const mine = result[key];
    result[key] = isFields(mine) && isFields(value) ? over(mine, value) : value;
  }
  return result;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function object(kind: string, name: string, fields: Fields = {}): Fields {
  return over({ kind, metadata: { name, namespace: space } }, fields);
}

export interface AppFault {
  /** Of the pod template's specification. */
  spec?: Fields;
  container?: Fields;
  deployment?: Fields;
  /** Of the pod alone. */
  pod?: Fields;
  /** No pod was made. */
  podless?: boolean;
}

/** A Deployment of one replica with its ReplicaSet, pod and Service, all well but for what is said. */
export function app(name: string, port: number, fault: AppFault = {}): Fields[] {
  const labels = { app: name };
  const container = over(
    { name: 'main', image: `registry.example/${name}:1`, ports: [{ containerPort: port }] },
    fault.container ?? {},
  );
  const spec = over({ containers: [container] }, fault.spec ?? {});
  const set = `${name}-5d4f8c7b6d`;
  const deployment = object('Deployment', name, {
    spec: { replicas: 1, selector: { matchLabels: labels }, template: { metadata: { labels }, spec } },
    status: { replicas: 1, readyReplicas: 1, availableReplicas: 1, updatedReplicas: 1 },
  });
  const replicaSet = object('ReplicaSet', set, {
    metadata: { ownerReferences: [{ kind: 'Deployment', name, controller: true }] },
    spec: { replicas: 1, selector: { matchLabels: labels }, template: { metadata: { labels }, spec } },
    status: { replicas: 1, readyReplicas: 1 },
  });
  const pod = object('Pod', `${name}-5d4f8c7b6d-x7k2p`, {
    metadata: { labels, ownerReferences: [{ kind: 'ReplicaSet', name: set, controller: true }] },
    spec: over({ nodeName: 'node-a' }, spec),
    status: {
      phase: 'Running',
      conditions: [{ type: 'Ready', status: 'True' }],
      containerStatuses: [{ name: 'main', ready: true, restartCount: 0, state: { running: {} } }],
    },
  });
  return [
    over(deployment, fault.deployment ?? {}),
    replicaSet,
    ...(fault.podless ? [] : [over(pod, fault.pod ?? {})]),
    service(name, port),
  ];
}

export function service(name: string, port: number, fields: Fields = {}): Fields {
  return object(
    'Service',
    name,
    over({ spec: { selector: { app: name }, ports: [{ port, targetPort: port }] } }, fields),
  );
}

export function node(name: string, fields: Fields = {}): Fields {
  return over(
    {
      kind: 'Node',
      metadata: { name, labels: { 'kubernetes.io/hostname': name } },
      status: {
        allocatable: { cpu: '4', memory: '8Gi', pods: '110' },
        conditions: [{ type: 'Ready', status: 'True' }],
      },
    },
    fields,
  );
}

/** A warning about an object of the shop, a minute before the alert. */
export function warning(kind: string, name: string, reason: string, message: string, count = 3): Fields {
  const time = new Date(Date.parse('2026-05-04T10:59:00Z')).toISOString();
  return {
    kind: 'Event',
    metadata: { name: `${name}.1`, namespace: space },
    involvedObject: { kind, name, namespace: space },
    type: 'Warning',
    reason,
    message,
    count,
    firstTimestamp: time,
    lastTimestamp: time,
  };
}

/** Marks a Deployment and its pod as not ready. */
export const unready: AppFault = {
  deployment: { status: { readyReplicas: 0, availableReplicas: 0 } },
  pod: {
    status: {
      conditions: [{ type: 'Ready', status: 'False' }],
      containerStatuses: [{ name: 'main', ready: false, restartCount: 0, state: { running: {} } }],
    },
  },
};

/** A pod that no node takes. */
export const pending: AppFault = {
  deployment: { status: { readyReplicas: 0, availableReplicas: 0 } },
  pod: { spec: { nodeName: '' }, status: { phase: 'Pending', conditions: [], containerStatuses: [] } },
};

/** A container that ends again and again. */
export function crashing(
  last: Fields = { exitCode: 1, reason: 'Error' },
  state: Fields = { waiting: { reason: 'CrashLoopBackOff' } },
): AppFault {
  return {
    deployment: { status: { readyReplicas: 0, availableReplicas: 0 } },
    pod: {
      status: {
        conditions: [{ type: 'Ready', status: 'False' }],
        containerStatuses: [{ name: 'main', ready: false, restartCount: 6, state, lastState: { terminated: last } }],
      },
    },
  };
}

/** Two faults as one, records joined. */
export function both(one: AppFault, other: AppFault): AppFault {
  return over({ ...one }, { ...other });
}

export interface Extra extends Parts {
  manifests?: Fields[];
  cluster?: Partial<Pick<Cluster, 'nodeServices' | 'reaches' | 'listed' | 'logs' | 'printed'>>;
}

export function look(objects: Fields[], extra: Extra = {}): { telemetry: Telemetry; view: ClusterView } {
  const builder = new ClusterBuilder();
  for (const [items, origin] of [
    [objects, 'cluster'],
    [extra.manifests ?? [], 'manifest'],
  ] as const)
    readApi(items, origin, { object: (one) => builder.object(one, 'api'), event: (one) => builder.event(one) });
  const cluster = { ...builder.build(), ...extra.cluster };
  const telemetry = { ...system({ alert: { labels: { namespace: space } }, ...extra }), cluster };
  return { telemetry, view: new ClusterView(cluster, telemetry) };
}

/** `object reason` of each finding, strongest first. */
export function causes(objects: Fields[], extra: Extra = {}): string[] {
  return rankFindings(look(objects, extra).view).map(({ finding }) => `${finding.object} ${finding.reason}`);
}

/** Everything that any check says, unweighed. */
export function everything(objects: Fields[], extra: Extra = {}): string[] {
  return findingsOf(look(objects, extra).view).map(({ object: where, reason }) => `${where} ${reason}`);
}
