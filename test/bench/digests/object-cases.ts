/**
 * `kubectl get … -o yaml` and `-o json` of pods, workloads and nodes, with all that the API adds.
 * Owns: the outputs, the question and what decides it. Refuses: knowing how a digest is made.
 */
import { stringify } from 'yaml';
import { randomOf } from '../random.ts';
import { type DigestCase, suffix } from './digest-case.ts';

export type Fields = Record<string, unknown>;

const managed = (manager: string): Fields => ({
  apiVersion: 'v1',
  fieldsType: 'FieldsV1',
  fieldsV1: {
    'f:metadata': { 'f:annotations': { '.': {}, 'f:checksum/config': {} }, 'f:labels': { '.': {}, 'f:team': {} } },
    'f:spec': { 'f:containers': { 'k:{"name":"app"}': { '.': {}, 'f:image': {}, 'f:resources': { '.': {} } } } },
  },
  manager,
  operation: 'Update',
  time: '2026-11-28T09:12:45Z',
});

/** Metadata as the API server returns it. */
export function metadata(name: string, namespace: string | null, more: Fields = {}): Fields {
  return {
    annotations: {
      'checksum/config': '4be1c2f0c7a3d9d1d6c1a0e2b7f4c8a5d3e6f9b0a1c2d3e4f5a6b7c8d9e0f1a2',
      'meta.helm.sh/release-name': 'storefront',
    },
    creationTimestamp: '2026-11-28T09:12:44Z',
    labels: { 'app.kubernetes.io/name': name.split('-')[0], 'app.kubernetes.io/managed-by': 'Helm', team: 'orders' },
    managedFields: [managed('helm'), managed('kube-controller-manager')],
    name,
    ...(namespace ? { namespace } : {}),
    resourceVersion: '918273645',
    uid: '0e5b1c3a-77f4-4c0d-9a52-6a1f6c1b2d33',
    ...more,
  };
}

function pod(name: string, namespace: string, container: Fields, status: Fields): Fields {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadata(name, namespace, {
      ownerReferences: [{ apiVersion: 'apps/v1', controller: true, kind: 'ReplicaSet', name: name.slice(0, -6) }],
    }),
    spec: {
      containers: [
        {
          env: [
            { name: 'LOG_LEVEL', value: 'info' },
            { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: 'http://otel-collector.observability:4317' },
          ],
          image: 'ghcr.io/storefront/app:1.0.0',
          imagePullPolicy: 'IfNotPresent',
          name: 'app',
          ports: [{ containerPort: 8080, name: 'http', protocol: 'TCP' }],
          resources: { limits: { cpu: '1', memory: '512Mi' }, requests: { cpu: '100m', memory: '256Mi' } },
          terminationMessagePath: '/dev/termination-log',
          volumeMounts: [{ mountPath: '/var/run/secrets/kubernetes.io/serviceaccount', name: 'kube-api-access-x7wq2' }],
          ...container,
        },
      ],
      dnsPolicy: 'ClusterFirst',
      enableServiceLinks: true,
      nodeName: 'worker-04',
      preemptionPolicy: 'PreemptLowerPriority',
      restartPolicy: 'Always',
      schedulerName: 'default-scheduler',
      serviceAccountName: 'default',
      tolerations: [
        { effect: 'NoExecute', key: 'node.kubernetes.io/not-ready', operator: 'Exists', tolerationSeconds: 300 },
      ],
    },
    status: {
      conditions: [
        { lastTransitionTime: '2026-11-28T09:12:45Z', status: 'True', type: 'Initialized' },
        { lastTransitionTime: '2026-11-28T09:12:44Z', status: 'True', type: 'PodScheduled' },
      ],
      hostIP: '10.0.6.14',
      phase: 'Running',
      podIP: '10.42.4.31',
      qosClass: 'Burstable',
      startTime: '2026-11-28T09:12:44Z',
      ...status,
    },
  };
}

const random = randomOf(21);
const running = (name: string): Fields =>
  pod(
    name,
    'shop',
    {},
    {
      containerStatuses: [
        {
          image: 'ghcr.io/storefront/app:1.0.0',
          name: 'app',
          ready: true,
          restartCount: 0,
          started: true,
          state: { running: { startedAt: '2026-11-27T08:00:00Z' } },
        },
      ],
    },
  );

export const objectCases: DigestCase[] = [
  {
    name: 'yaml: a pod whose last words name the fault',
    question: 'points-api crash loops',
    deciding: ['CrashLoopBackOff', 'unknown key "pool_sizee"', /exit\s?code\W{0,3}3\b|exited 3\b|exit 3\b/i],
    output: stringify(
      pod(
        'points-api-6d9f7c5b84-k2nwx',
        'loyalty',
        {
          command: ['/app/points', 'serve', '--config', '/etc/points/config.toml'],
          image: 'ghcr.io/storefront/points-api:2.2.0',
        },
        {
          containerStatuses: [
            {
              containerID: 'containerd://7f0c2d6a41b35e88fd90c1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6',
              image: 'ghcr.io/storefront/points-api:2.2.0',
              lastState: {
                terminated: {
                  exitCode: 3,
                  finishedAt: '2026-11-28T09:31:40Z',
                  message: `2026-11-28T09:31:40Z INFO starting points-api 2.2.0 (commit 9d1c07f, built 2026-11-27)\n2026-11-28T09:31:40Z INFO reading /etc/points/config.toml\n2026-11-28T09:31:40Z INFO listening for configuration changes on /etc/points, interval thirty seconds\n2026-11-28T09:31:40Z FATAL could not load the configuration: section database, line 14: unknown key "pool_sizee"\n`,
                  reason: 'Error',
                  startedAt: '2026-11-28T09:31:39Z',
                },
              },
              name: 'app',
              ready: false,
              restartCount: 8,
              state: {
                waiting: {
                  message:
                    'back-off 5m0s restarting failed container=app pod=points-api-6d9f7c5b84-k2nwx_loyalty(0e5b1c3a)',
                  reason: 'CrashLoopBackOff',
                },
              },
            },
          ],
        },
      ),
    ),
  },
  {
    name: 'json: one of twelve pods without its secret key',
    question: 'returns-api is down',
    deciding: ['CreateContainerConfigError', "couldn't find key DB_PASSWORD in Secret shop/returns-db"],
    output: JSON.stringify(
      {
        apiVersion: 'v1',
        kind: 'List',
        items: [
          ...Array.from({ length: 11 }, (_, at) => running(`${['web', 'cart', 'stock'][at % 3]}-${suffix(random)}`)),
          pod(
            'returns-api-75d8f9c6b4-9xvkw',
            'shop',
            { image: 'ghcr.io/storefront/returns-api:1.8.3' },
            {
              containerStatuses: [
                {
                  image: 'ghcr.io/storefront/returns-api:1.8.3',
                  name: 'app',
                  ready: false,
                  restartCount: 0,
                  started: false,
                  state: {
                    waiting: {
                      message: "couldn't find key DB_PASSWORD in Secret shop/returns-db",
                      reason: 'CreateContainerConfigError',
                    },
                  },
                },
              ],
              phase: 'Pending',
            },
          ),
        ],
        metadata: { resourceVersion: '' },
      },
      null,
      4,
    ),
  },
  {
    name: 'yaml: which database a workload asks',
    question: 'reviews-api cannot reach its database: which DATABASE_HOST does it use?',
    deciding: ['reviews-pg-primary.legacy.svc.cluster.local'],
    output: stringify({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: metadata('reviews-api', 'reviews', { generation: 31 }),
      spec: {
        progressDeadlineSeconds: 600,
        replicas: 3,
        revisionHistoryLimit: 10,
        selector: { matchLabels: { 'app.kubernetes.io/name': 'reviews' } },
        strategy: { rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' }, type: 'RollingUpdate' },
        template: {
          metadata: { labels: { 'app.kubernetes.io/name': 'reviews' } },
          spec: {
            containers: [
              {
                env: [
                  { name: 'LOG_LEVEL', value: 'info' },
                  ...Array.from({ length: 18 }, (_, at) => ({
                    name: `FEATURE_${['SORT', 'PHOTOS', 'REPLIES'][at % 3]}_${at}`,
                    value: String(at % 2 === 0),
                  })),
                  { name: 'DATABASE_HOST', value: 'reviews-pg-primary.legacy.svc.cluster.local' },
                  { name: 'DATABASE_PORT', value: '5432' },
                  { name: 'DATABASE_PASSWORD', valueFrom: { secretKeyRef: { key: 'password', name: 'reviews-pg' } } },
                ],
                image: 'ghcr.io/storefront/reviews-api:3.3.1',
                name: 'app',
                ports: [{ containerPort: 8080, protocol: 'TCP' }],
                readinessProbe: {
                  failureThreshold: 3,
                  httpGet: { path: '/ready', port: 8080, scheme: 'HTTP' },
                  periodSeconds: 10,
                },
                resources: { limits: { memory: '512Mi' }, requests: { cpu: '100m', memory: '256Mi' } },
              },
            ],
            terminationGracePeriodSeconds: 30,
          },
        },
      },
      status: {
        conditions: [
          {
            lastTransitionTime: '2026-11-28T09:14:01Z',
            message: 'Deployment does not have minimum availability.',
            reason: 'MinimumReplicasUnavailable',
            status: 'False',
            type: 'Available',
          },
          {
            lastTransitionTime: '2026-11-28T09:22:45Z',
            message: 'ReplicaSet "reviews-api-5c7f8d9b6" has timed out progressing.',
            reason: 'ProgressDeadlineExceeded',
            status: 'False',
            type: 'Progressing',
          },
        ],
        observedGeneration: 31,
        replicas: 3,
        unavailableReplicas: 3,
        updatedReplicas: 3,
      },
    }),
  },
  {
    name: 'json: a node without disk',
    question: 'pods on worker-12 are evicted',
    deciding: ['DiskPressure', 'KubeletHasDiskPressure', 'node.kubernetes.io/disk-pressure'],
    output: JSON.stringify(
      {
        apiVersion: 'v1',
        kind: 'Node',
        metadata: metadata('worker-12', null),
        spec: {
          podCIDR: '10.42.12.0/24',
          providerID: 'aws:///eu-north-1b/i-0a1b2c3d4e5f60718',
          taints: [
            { effect: 'NoSchedule', key: 'node.kubernetes.io/disk-pressure', timeAdded: '2026-11-28T09:20:11Z' },
          ],
        },
        status: {
          addresses: [{ address: '10.0.6.22', type: 'InternalIP' }],
          allocatable: { cpu: '3920m', 'ephemeral-storage': '76224326324', memory: '14880156Ki', pods: '110' },
          capacity: { cpu: '4', 'ephemeral-storage': '83873772Ki', memory: '15896988Ki', pods: '110' },
          conditions: [
            {
              lastHeartbeatTime: '2026-11-28T09:31:30Z',
              lastTransitionTime: '2026-08-05T10:03:51Z',
              message: 'kubelet has sufficient memory available',
              reason: 'KubeletHasSufficientMemory',
              status: 'False',
              type: 'MemoryPressure',
            },
            {
              lastHeartbeatTime: '2026-11-28T09:31:30Z',
              lastTransitionTime: '2026-11-28T09:20:11Z',
              message: 'kubelet has disk pressure',
              reason: 'KubeletHasDiskPressure',
              status: 'True',
              type: 'DiskPressure',
            },
            {
              lastHeartbeatTime: '2026-11-28T09:31:30Z',
              lastTransitionTime: '2026-08-05T10:03:51Z',
              message: 'kubelet has sufficient PID available',
              reason: 'KubeletHasSufficientPID',
              status: 'False',
              type: 'PIDPressure',
            },
            {
              lastHeartbeatTime: '2026-11-28T09:31:30Z',
              lastTransitionTime: '2026-08-05T10:04:11Z',
              message: 'kubelet is posting ready status',
              reason: 'KubeletReady',
              status: 'True',
              type: 'Ready',
            },
          ],
          images: Array.from({ length: 40 }, (_, at) => ({
            names: [
              `ghcr.io/storefront/app-${at}@sha256:${'5f2d7e9c1b3a4d6e'.repeat(4)}`,
              `ghcr.io/storefront/app-${at}:1.${at}.0`,
            ],
            sizeBytes: 104857600 + at * 1048576,
          })),
          nodeInfo: {
            architecture: 'amd64',
            containerRuntimeVersion: 'containerd://1.7.22',
            kubeletVersion: 'v1.30.6',
          },
        },
      },
      null,
      4,
    ),
  },
];
