/**
 * A cluster of a given size, well but for one Deployment whose image is not there.
 * Owns: objects in the proportions of a real cluster: 50 pods a namespace, 40 a node, two old revisions a Deployment, an
 * event a pod. Refuses: being interesting; size is its point.
 */
import type { JsonObject, KubeObject } from './json-value.ts';

const podsANamespace = 50;
const podsADeployment = 5;
const podsANode = 40;
const uid = (kind: string, name: string) => `${kind}-${name}`;

/** The namespace in which something is broken. */
export const troubled = 'team-0';
export const broken = { object: 'app/service-0', reason: 'image-not-found' };

export function largeCluster(pods: number, at: number): KubeObject[] {
  const iso = (minutesAgo: number) => new Date(at - minutesAgo * 60_000).toISOString();
  const objects: KubeObject[] = [];
  const nodes = Math.ceil(pods / podsANode);
  for (let i = 0; i < nodes; i++) objects.push(node(`node-${i}`, iso(90_000)));
  for (let home = 0; home < Math.ceil(pods / podsANamespace); home++) {
    const namespace = `team-${home}`;
    objects.push({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: namespace, creationTimestamp: iso(90_000) },
    });
    for (let n = 0; n < podsANamespace / podsADeployment; n++) {
      const name = `service-${n}`;
      const isBroken = namespace === troubled && n === 0;
      objects.push(...application({ name, namespace, isBroken, nodes, iso }));
    }
  }
  return objects;
}

function node(name: string, created: string): KubeObject {
  const conditions = ['MemoryPressure', 'DiskPressure', 'PIDPressure'].map((type) => ({
    type,
    status: 'False',
    reason: 'KubeletHasSufficient',
    lastTransitionTime: created,
  }));
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name,
      creationTimestamp: created,
      labels: { 'kubernetes.io/hostname': name, 'kubernetes.io/os': 'linux' },
    },
    spec: {},
    status: {
      capacity: { cpu: '32', memory: '128Gi', pods: '110' },
      allocatable: { cpu: '31', memory: '120Gi', pods: '110' },
      conditions: [
        ...conditions,
        { type: 'Ready', status: 'True', reason: 'KubeletReady', lastTransitionTime: created },
      ],
    },
  };
}

function application({
  name,
  namespace,
  isBroken,
  nodes,
  iso,
}: {
  name: string;
  namespace: string;
  isBroken: boolean;
  nodes: number;
  iso: (minutesAgo: number) => string;
}): KubeObject[] {
  const labels = { app: name, team: namespace };
  const ready = isBroken ? 0 : podsADeployment;
  const template = (version: number): JsonObject => ({
    metadata: { labels },
    spec: {
      containers: [
        {
          name,
          image: `registry.test/${name}:${version}`,
          ports: [{ name: 'http', containerPort: 8080 }],
          env: Array.from({ length: 12 }, (_, i) => ({ name: `SETTING_${i}`, value: `value of setting ${i}` })),
          envFrom: [{ configMapRef: { name } }],
          resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
          readinessProbe: { httpGet: { path: '/ready', port: 'http' }, periodSeconds: 5 },
        },
      ],
      serviceAccountName: 'default',
    },
  });
  const set = (version: number, minutesAgo: number, replicas: number): KubeObject => ({
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: `${name}-${hashOf(version)}`,
      namespace,
      uid: uid('ReplicaSet', `${namespace}-${name}-${version}`),
      creationTimestamp: iso(minutesAgo),
      labels: { ...labels, 'pod-template-hash': hashOf(version) },
      annotations: { 'deployment.kubernetes.io/revision': String(version) },
      ownerReferences: [
        {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          name,
          uid: uid('Deployment', `${namespace}-${name}`),
          controller: true,
        },
      ],
    },
    spec: { replicas, selector: { matchLabels: labels }, template: template(version) },
    status: { replicas, readyReplicas: replicas === 0 ? 0 : ready, availableReplicas: replicas === 0 ? 0 : ready },
  });
  const rolledOut = isBroken ? 20 : 20_000;
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: {
        name,
        namespace,
        uid: uid('Deployment', `${namespace}-${name}`),
        creationTimestamp: iso(80_000),
        labels,
        annotations: { 'deployment.kubernetes.io/revision': '3' },
      },
      spec: { replicas: podsADeployment, selector: { matchLabels: labels }, template: template(3) },
      status: {
        replicas: podsADeployment,
        readyReplicas: ready,
        availableReplicas: ready,
        updatedReplicas: podsADeployment,
        conditions: [],
      },
    },
    set(1, 70_000, 0),
    set(2, 40_000, 0),
    set(3, rolledOut, podsADeployment),
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace, creationTimestamp: iso(80_000) },
      spec: {
        clusterIP: '10.0.0.9',
        selector: labels,
        ports: [{ name: 'http', port: 80, targetPort: 'http', protocol: 'TCP' }],
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Endpoints',
      metadata: { name, namespace },
      subsets: isBroken
        ? []
        : [
            {
              addresses: Array.from({ length: podsADeployment }, (_, i) => ({ ip: `10.1.0.${i}` })),
              ports: [{ name: 'http', port: 8080, protocol: 'TCP' }],
            },
          ],
    },
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name, namespace, creationTimestamp: iso(80_000) },
      data: { MODE: 'plain', TEXT: 'x'.repeat(500) },
    },
    ...Array.from({ length: podsADeployment }, (_, i) => i).flatMap((i) =>
      podWithEvent({
        name,
        namespace,
        i,
        isBroken,
        node: `node-${(name.length + i * 7) % nodes}`,
        created: iso(rolledOut - 1),
        now: iso(3),
        template: template(3),
        labels,
      }),
    ),
  ];
}

function hashOf(version: number): string {
  return `6d4b75cb6${version}`;
}

function podWithEvent({
  name,
  namespace,
  i,
  isBroken,
  node: nodeName,
  created,
  now,
  template,
  labels,
}: {
  name: string;
  namespace: string;
  i: number;
  isBroken: boolean;
  node: string;
  created: string;
  now: string;
  template: JsonObject;
  labels: Record<string, string>;
}): KubeObject[] {
  const pod = `${name}-${hashOf(3)}-bcdf${i}`;
  const image = `registry.test/${name}:3`;
  const waiting = { waiting: { reason: 'ImagePullBackOff', message: `Back-off pulling image "${image}"` } };
  const spec =
    typeof template['spec'] === 'object' && template['spec'] !== null && !Array.isArray(template['spec'])
      ? template['spec']
      : {};
  return [
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        name: pod,
        namespace,
        creationTimestamp: created,
        labels: { ...labels, 'pod-template-hash': hashOf(3) },
        ownerReferences: [
          {
            apiVersion: 'apps/v1',
            kind: 'ReplicaSet',
            name: `${name}-${hashOf(3)}`,
            uid: uid('ReplicaSet', `${namespace}-${name}-3`),
            controller: true,
          },
        ],
      },
      spec: { ...spec, nodeName },
      status: {
        phase: isBroken ? 'Pending' : 'Running',
        podIP: `10.1.0.${i}`,
        conditions: [{ type: 'Ready', status: isBroken ? 'False' : 'True', lastTransitionTime: created }],
        containerStatuses: [
          {
            name,
            image,
            imageID: '',
            ready: !isBroken,
            restartCount: 0,
            state: isBroken ? waiting : { running: { startedAt: created } },
            lastState: {},
          },
        ],
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: `${pod}.1`, namespace },
      involvedObject: { kind: 'Pod', namespace, name: pod },
      type: isBroken ? 'Warning' : 'Normal',
      reason: isBroken ? 'Failed' : 'Pulled',
      message: isBroken
        ? `Failed to pull image "${image}": not found: manifest unknown`
        : `Container image "${image}" already present on machine`,
      count: 1,
      firstTimestamp: now,
      lastTimestamp: now,
    },
  ];
}
