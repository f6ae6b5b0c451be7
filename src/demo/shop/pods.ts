/**
 * The pod list of the cluster that the shop shares with many others, in the shape of `kubectl get pods -A -o json`.
 * Owns: that shape. The shop's own pods show what really runs; the rest are quiet neighbours, the same for one seed.
 */
import type { Fleet, ServiceState } from './fleet.ts';
import { seededRandom } from './seeded-random.ts';

const NEIGHBOURS = ['ledger', 'mailroom', 'press', 'warehouse-robots', 'payroll', 'search-lab', 'kiosk', 'roastery'];
const PARTS = ['api', 'worker', 'cron', 'proxy', 'cache', 'sync', 'export', 'index'];
const NEIGHBOUR_PODS = 110;

export function podList(fleet: Fleet, seed: number): Record<string, unknown> {
  const own = [...fleet.states].flatMap(([service, state]) => ownPods(service, state));
  const random = seededRandom(seed);
  const neighbours = Array.from({ length: NEIGHBOUR_PODS }, (_, at) => {
    const team = NEIGHBOURS[Math.floor(random() * NEIGHBOURS.length)] ?? 'ledger';
    const app = `${team}-${PARTS[Math.floor(random() * PARTS.length)] ?? 'api'}`;
    const hash = Math.floor(random() * 36 ** 9).toString(36);
    const started = new Date(Date.UTC(2025, 0, 1) + Math.floor(random() * 2e10)).toISOString();
    return pod({
      namespace: team,
      app,
      name: `${app}-${hash}-${at}`,
      version: `1.${at % 17}.0`,
      started,
      restarts: random() < 0.06 ? 1 : 0,
      ready: true,
      lastReason: undefined,
    });
  });
  const items = [...own, ...neighbours].toSorted((a, b) => a.metadata.name.localeCompare(b.metadata.name));
  return { apiVersion: 'v1', kind: 'List', metadata: { resourceVersion: '' }, items };
}

function ownPods(service: string, state: ServiceState): ReturnType<typeof pod>[] {
  return state.members.map((member) =>
    pod({
      namespace: 'tea-shop',
      app: service,
      name: member.name,
      version: state.version,
      started: new Date(member.startedAt).toISOString(),
      restarts: state.restarts,
      ready: member.ready,
      lastReason: state.lastCrash && { ...state.lastCrash },
    }),
  );
}

interface PodFacts {
  namespace: string;
  app: string;
  name: string;
  version: string;
  started: string;
  restarts: number;
  ready: boolean;
  lastReason: { at: number; reason: string } | undefined;
}

function pod(facts: PodFacts) {
  const { namespace, app, name, version, started, restarts, ready, lastReason } = facts;
  const condition = (type: string, status: boolean) => ({
    type,
    status: status ? 'True' : 'False',
    lastProbeTime: null,
    lastTransitionTime: started,
  });
  const image = `registry.tea-shop.example/${app}:${version}`;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace,
      creationTimestamp: started,
      generateName: `${app}-`,
      labels: { app, 'app.kubernetes.io/name': app, 'app.kubernetes.io/version': version },
      ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: app, controller: true }],
    },
    spec: {
      containers: [
        {
          name: app,
          image,
          imagePullPolicy: 'IfNotPresent',
          env: [
            { name: 'SERVICE_NAME', value: app },
            { name: 'LOG_FORMAT', value: 'json' },
          ],
          ports: [{ containerPort: 8080, name: 'http', protocol: 'TCP' }],
          resources: { limits: { cpu: '500m', memory: '192Mi' }, requests: { cpu: '100m', memory: '128Mi' } },
          livenessProbe: { httpGet: { path: '/live', port: 'http', scheme: 'HTTP' }, periodSeconds: 10 },
          readinessProbe: { httpGet: { path: '/ready', port: 'http', scheme: 'HTTP' }, periodSeconds: 5 },
          terminationMessagePath: '/dev/termination-log',
          terminationMessagePolicy: 'File',
          volumeMounts: [{ mountPath: '/etc/config', name: 'config', readOnly: true }],
        },
      ],
      dnsPolicy: 'ClusterFirst',
      priority: 0,
      restartPolicy: 'Always',
      schedulerName: 'default-scheduler',
      serviceAccountName: app,
      terminationGracePeriodSeconds: 30,
      tolerations: [
        { effect: 'NoExecute', key: 'node.kubernetes.io/not-ready', operator: 'Exists', tolerationSeconds: 300 },
        { effect: 'NoExecute', key: 'node.kubernetes.io/unreachable', operator: 'Exists', tolerationSeconds: 300 },
      ],
      volumes: [{ configMap: { defaultMode: 420, name: `${app}-config` }, name: 'config' }],
    },
    status: {
      phase: 'Running',
      conditions: [
        condition('Initialized', true),
        condition('Ready', ready),
        condition('ContainersReady', ready),
        condition('PodScheduled', true),
      ],
      containerStatuses: [
        {
          name: app,
          image,
          ready,
          started: ready,
          restartCount: restarts,
          state: { running: { startedAt: started } },
          lastState: lastReason
            ? { terminated: { reason: lastReason.reason, finishedAt: new Date(lastReason.at).toISOString() } }
            : {},
        },
      ],
      qosClass: 'Burstable',
      startTime: started,
    },
  };
}
