/**
 * A cluster as a wordy MCP server tells it, made from a seed at any size: workloads with their whole specification, series
 * of restarts, alerts and rules.
 * Owns: the data and its truth; one size is about 100 KB of workloads. Refuses: serving it (fixture.ts).
 */
import { randomOf } from '../random.ts';

type Json = Record<string, unknown>;

export interface ClusterTruth {
  readinessPaths: string[];
  asRoot: string[];
  nameSecret: string[];
  restarted: string;
  nearlyRestarted: string;
  restartRule: string;
  alertNames: string[];
  resolvedAlert: string;
  sidecars: { name: string; image: string; memory: string }[];
}

const namespaces = ['production', 'staging', 'platform', 'batch', 'data', 'edge', 'sandbox'];
const nouns = ['ledger', 'quote', 'parcel', 'invoice', 'session', 'catalog', 'voucher', 'payout', 'profile', 'tariff'];
const roles = ['api', 'worker', 'gateway', 'indexer', 'sync', 'relay', 'store'];
const readinessPaths = ['/-/ready', '/internal/health/ready'];
const sidecars = [
  { name: 'mesh-proxy', image: 'registry.example/mesh-proxy:4.1.2', memory: '256Mi' },
  { name: 'log-shipper', image: 'registry.example/log-shipper:2.9.0', memory: '128Mi' },
];
const alertNames = [
  'CheckoutErrorShare',
  'PodRestarting',
  'MemoryNearLimit',
  'CertificateEnds',
  'CrashLooping',
  'NodeDiskFull',
  'SlowAnswers',
  'QueueGrows',
  'ReplicaLag',
];
const resolvedAlert = 'ClockSkew';
/** Of one size. */
const [inProduction, elsewhere] = [13, 20];

export function clusterOf(seed: number, size: number) {
  const random = randomOf(seed);
  const pick = <Item>(all: readonly Item[]): Item => all[Math.floor(random() * all.length)] as Item;
  const names = new Set<string>();
  const workloads = Array.from({ length: (inProduction + elsewhere) * size }, (_, at) => {
    const namespace = at < inProduction * size ? 'production' : pick(namespaces.slice(1));
    let name = `${pick(nouns)}-${pick(roles)}`;
    while (names.has(name)) name = `${name.split('-').slice(0, 2).join('-')}-${Math.floor(random() * 100_000)}`;
    names.add(name);
    return workload(name, namespace, random);
  });
  const production = workloads.filter(({ metadata }) => metadata.namespace === 'production');
  const [rootless, spread] = [production.length, Math.floor(production.length / 4)];
  const asRoot = [0, 1, 2].map((it) => production[(it * spread + 1) % rootless]);
  const nameSecret = [0, 1].map((it) => production[(it * spread + 2) % rootless]);
  for (const one of asRoot) if (one) one.spec.template.spec.containers[0].securityContext.runAsNonRoot = false;
  for (const one of nameSecret)
    one?.spec.template.spec.containers[0].env.push({
      name: 'CARD_API_KEY',
      valueFrom: { secretKeyRef: { name: 'card', key: 'api' } },
    });
  const [restarted = '', nearly = ''] = [3, 5].map((at) => production[at]?.metadata.name);
  const series = workloads.map(({ metadata: { name, namespace } }) => ({
    metric: {
      __name__: 'pod_restarts_1h',
      namespace,
      workload: name,
      pod: `${name}-${hex(random, 8)}`,
      node: pick(['n1', 'n2', 'n3']),
    },
    value: name === restarted ? 9 : name === nearly ? 4 : namespace === 'staging' ? 12 : Math.floor(random() * 3),
  }));
  const truth: ClusterTruth = {
    readinessPaths,
    asRoot: asRoot.map((one) => one?.metadata.name ?? ''),
    nameSecret: nameSecret.map((one) => one?.metadata.name ?? ''),
    restarted,
    nearlyRestarted: nearly,
    restartRule: 'workload-restarts-often',
    alertNames,
    resolvedAlert,
    sidecars,
  };
  return { workloads, series, alerts: alertsOf(size, random), rules: rulesOf(size, random, truth.restartRule), truth };
}

function workload(name: string, namespace: string, random: () => number) {
  const probe = random();
  const path = readinessPaths[probe < 0.55 ? 0 : 1];
  const labels = { app: name, 'app.example/part-of': 'shop', 'app.example/managed-by': 'pipeline' };
  const resources = (memory: string) => ({ requests: { cpu: '50m', memory: '64Mi' }, limits: { cpu: '1', memory } });
  const main = {
    name: 'main',
    image: `registry.example/${name}:1.${Math.floor(random() * 40)}.${Math.floor(random() * 9)}`,
    ports: [{ name: 'http', containerPort: 8080, protocol: 'TCP' }],
    env: [
      { name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'db', key: 'password' } } } as Json,
      ...['LOG_LEVEL', 'REGION', 'POOL_SIZE', 'TIMEOUT_MS', 'FEATURES'].map(
        (key): Json => ({ name: key, value: hex(random, 10) }),
      ),
    ],
    resources: resources('512Mi'),
    securityContext: { runAsNonRoot: true, readOnlyRootFilesystem: random() < 0.8, allowPrivilegeEscalation: false },
    ...(probe < 0.8 ? { readinessProbe: { httpGet: { path, port: 8080 }, periodSeconds: 10 } } : {}),
    livenessProbe: { tcpSocket: { port: 8080 }, periodSeconds: 20, failureThreshold: 3 },
    volumeMounts: [{ name: 'config', mountPath: '/etc/app' }],
  };
  const beside = sidecars
    .filter((_, place) => random() < (place === 0 ? 0.7 : 0.5))
    .map((it) => ({
      name: it.name,
      image: it.image,
      resources: resources(it.memory),
      securityContext: main.securityContext,
    }));
  const managed = (manager: string) => ({
    manager,
    operation: 'Update',
    apiVersion: 'apps/v1',
    time: '2026-01-01T00:00:00Z',
    fieldsV1: Object.fromEntries(
      ['replicas', 'selector', 'strategy', 'template'].map((key) => [
        `f:${key}`,
        { 'f:metadata': { 'f:labels': { [`k:{"name":"${hex(random, 6)}"}`]: {} } } },
      ]),
    ),
  });
  return {
    kind: 'Deployment',
    metadata: {
      name,
      namespace,
      uid: hex(random, 32),
      resourceVersion: hex(random, 8),
      labels,
      annotations: {
        'deploy.example/revision': String(Math.floor(random() * 90)),
        'deploy.example/commit': hex(random, 40),
      },
      managedFields: [managed('pipeline'), managed('controller')],
    },
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels },
        spec: {
          initContainers: [
            { name: 'migrate', image: main.image, command: ['migrate', '--wait'], env: main.env.slice(0, 1) },
          ],
          containers: [main, ...beside] as [typeof main, ...typeof beside],
          volumes: [{ name: 'config', configMap: { name: `${name}-config`, defaultMode: 420 } }],
          serviceAccountName: name,
          terminationGracePeriodSeconds: 30,
        },
      },
    },
    status: {
      replicas: 2,
      readyReplicas: 2,
      conditions: [{ type: 'Available', status: 'True', reason: 'MinimumReplicasAvailable' }],
    },
  };
}

function alertsOf(size: number, random: () => number) {
  const states = (name: string) => (name === resolvedAlert ? 'resolved' : 'firing');
  return Array.from({ length: size }, () => [...alertNames, resolvedAlert])
    .flat()
    .map((alertname) => ({
      labels: {
        alertname,
        severity: 'warning',
        workload: `${nouns[Math.floor(random() * nouns.length)]}-${hex(random, 4)}`,
      },
      annotations: { summary: `${alertname} since a while`, runbook: `https://runbooks.example/${alertname}` },
      state: states(alertname),
      fingerprint: hex(random, 16),
      startsAt: '2026-01-01T00:00:00Z',
    }));
}

function rulesOf(size: number, random: () => number, restartRule: string) {
  const others = Array.from({ length: 6 * size }, (_, at) => ({
    name: `rule-${hex(random, 6)}`,
    group: `group-${at % 7}`,
    expr: `rate(requests_${hex(random, 4)}_total[5m]) > ${Math.floor(random() * 100)}`,
    for: '5m',
    labels: { severity: 'warning', team: hex(random, 6) },
  }));
  const rule = { ...others[0], name: restartRule, expr: 'increase(pod_restarts_total[1h]) > 5' };
  return [...others.slice(0, Math.floor(others.length / 2)), rule, ...others.slice(Math.floor(others.length / 2))];
}

function hex(random: () => number, length: number): string {
  return Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
}
