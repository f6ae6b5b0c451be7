/**
 * One workload of a scenario, before it becomes objects: what a fault may change of it.
 * Owns: how a healthy workload of each role is set up. Refuses: status; that follows from the state of its pods.
 */
import type { JsonObject } from '../json-value.ts';
import type { Member, Role } from './domains.ts';
import type { PodState } from './pod-state.ts';
import type { Random } from './random.ts';
import { randomFrom } from './random.ts';

export interface ServicePlan {
  ports: JsonObject[];
  selector: Record<string, string>;
  type?: string;
}

export interface App {
  name: string;
  namespace: string;
  role: Role;
  kind: 'Deployment' | 'StatefulSet' | 'DaemonSet';
  replicas: number;
  labels: Record<string, string>;
  image: string;
  tag: string;
  /** Tag of the revision before, as its old ReplicaSet holds it. */
  oldTag: string;
  port: number;
  calls: string[];
  env: JsonObject[];
  /** Over the main container as it is by default. */
  container: JsonObject;
  /** Over the pod's spec as it is by default. */
  podSpec: JsonObject;
  sidecars: JsonObject[];
  annotations: Record<string, string>;
  service: ServicePlan | undefined;
  state: PodState;
  /** `all`: every pod is in `state`; `one`: a single one, the others run; `new`: a stuck rollout's one new pod, the old ones run. */
  spread: 'all' | 'one' | 'new';
  revision: number;
  /** Epoch ms. */
  createdAt: number;
  changedAt: number;
  /** Lines that each running pod writes, oldest first. */
  log: string[];
  /** Where its pods run, if not spread over the workers. */
  nodes: string[] | undefined;
  /** CPU (thousandths) and memory (Mi) that each pod uses, where it is not the usual. */
  usage: [cpu: number, memory: number] | undefined;
  /** Set once a fault or a piece of noise has taken it, so no other does. */
  isTaken: boolean;
}

const ports: Record<Role, number> = {
  edge: 8080,
  service: 8080,
  worker: 9100,
  database: 5432,
  cache: 6379,
  queue: 5672,
};

const images: Partial<Record<Role, [image: string, tag: string, oldTag: string]>> = {
  database: ['docker.io/library/postgres', '16.4', '16.3'],
  cache: ['docker.io/library/redis', '7.2.5', '7.2.4'],
  queue: ['docker.io/library/rabbitmq', '3.13.6', '3.13.3'],
};

const DAY = 86_400_000;

export function makeApp(
  member: Member,
  home: { namespace: string; registry: string },
  random: Random,
  at: number,
): App {
  const { name, role } = member;
  const minor = random.between(3, 28);
  const patch = random.between(1, 9);
  const [image, tag, oldTag] = images[role] ?? [
    `${home.registry}/${name}`,
    `1.${minor}.${patch}`,
    `1.${minor}.${patch - 1}`,
  ];
  const port = ports[role];
  const isStateful = role === 'database' || role === 'queue';
  const createdAt = at - random.between(40, 190) * DAY;
  return {
    name,
    namespace: home.namespace,
    role,
    kind: isStateful ? 'StatefulSet' : 'Deployment',
    replicas: isStateful || role === 'cache' || role === 'worker' ? 1 : random.between(2, 3),
    labels: { 'app.kubernetes.io/name': name, 'app.kubernetes.io/part-of': home.namespace },
    image,
    tag,
    oldTag,
    port,
    calls: member.calls,
    env: [],
    container: isStateful ? { volumeMounts: [{ name: 'data', mountPath: `/var/lib/${name}` }] } : {},
    podSpec: isStateful ? { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: `data-${name}-0` } }] } : {},
    sidecars: [],
    annotations: {},
    service:
      role === 'worker'
        ? undefined
        : {
            ports: [{ name: portName(role), port, targetPort: port, protocol: 'TCP' }],
            selector: { 'app.kubernetes.io/name': name },
          },
    state: { is: 'running' },
    spread: 'all',
    revision: random.between(3, 14),
    createdAt,
    changedAt: at - random.between(2, 20) * DAY,
    log: [],
    nodes: undefined,
    usage: undefined,
    isTaken: false,
  };
}

/** The hashes in the names of an app's present and last revision. */
export function revisionHashes(app: Pick<App, 'name' | 'namespace'>): { hash: string; oldHash: string } {
  const random = randomFrom(`${app.namespace}/${app.name}`);
  return { hash: random.suffix(10), oldHash: random.suffix(10) };
}

function portName(role: Role): string {
  return role === 'edge' || role === 'service'
    ? 'http'
    : role === 'database'
      ? 'postgres'
      : role === 'cache'
        ? 'redis'
        : 'amqp';
}

/** The environment that tells an app where those are that it calls. */
export function callEnvironment(app: App, callees: App[]): JsonObject[] {
  return callees.flatMap((callee): JsonObject[] => {
    const prefix = callee.name.replaceAll('-', '_').toUpperCase();
    if (callee.role === 'database')
      return [
        { name: 'DB_HOST', value: callee.name },
        { name: 'DB_PORT', value: String(callee.port) },
        { name: 'DB_NAME', value: app.namespace.replaceAll('-', '_') },
        { name: 'DB_USER', valueFrom: { secretKeyRef: { name: `${app.name}-db`, key: 'username' } } },
        { name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: `${app.name}-db`, key: 'password' } } },
      ];
    if (callee.role === 'cache') return [{ name: 'REDIS_ADDR', value: `${callee.name}:${callee.port}` }];
    if (callee.role === 'queue')
      return [
        { name: 'AMQP_URL', value: `amqp://${callee.name}.${callee.namespace}.svc.cluster.local:${callee.port}/` },
      ];
    return [{ name: `${prefix}_URL`, value: `http://${callee.name}:${callee.port}` }];
  });
}

/** The main container: defaults of its role, then what the scenario says. */
export function mainContainer(app: App): JsonObject {
  const isHttp = app.role === 'edge' || app.role === 'service';
  const check: JsonObject = isHttp
    ? { httpGet: { path: '/healthz', port: app.port, scheme: 'HTTP' } }
    : app.role === 'worker'
      ? { httpGet: { path: '/metrics', port: app.port, scheme: 'HTTP' } }
      : { tcpSocket: { port: app.port } };
  const timing = { timeoutSeconds: 2, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 };
  return {
    name: app.name,
    image: `${app.image}:${app.tag}`,
    ports: [{ name: isHttp ? 'http' : 'main', containerPort: app.port, protocol: 'TCP' }],
    env: app.env.length > 0 ? app.env : undefined,
    envFrom: isHttp ? [{ configMapRef: { name: `${app.name}-config` } }] : undefined,
    resources: { requests: { cpu: '100m', memory: '192Mi' }, limits: { memory: '512Mi' } },
    livenessProbe: { ...check, initialDelaySeconds: 15, ...timing },
    readinessProbe: { ...check, initialDelaySeconds: 5, ...timing },
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
    imagePullPolicy: 'IfNotPresent',
    ...app.container,
  };
}
