/**
 * A pod's specification and status, from API JSON.
 * Owns: containers, probes, variables, volumes, placement wishes, states. Refuses: other kinds.
 */
import type {
  Container,
  ContainerRun,
  ContainerState,
  PodRun,
  PodSpec,
  PodVolume,
  Port,
  Probe,
  Requirement,
  Variable,
} from '../../evidence/model/cluster-pod.ts';
import { isRecord, type JsonRecord, listOf, textOf, textsOf } from '../loose-json.ts';
import { defined, fieldsAt, flagOf, momentOf, portOf, recordsOf, wholeOf, wordOf, wordsOf } from './api-fields.ts';

export function podSpecOf(spec: JsonRecord, labels?: Record<string, string>): PodSpec {
  const affinity = fieldsAt(spec, 'affinity');
  const required = fieldsAt(affinity, 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');
  const apart = recordsOf(fieldsAt(affinity, 'podAntiAffinity').requiredDuringSchedulingIgnoredDuringExecution);
  const terms = recordsOf(required.nodeSelectorTerms).map((term) => requirementsOf(term.matchExpressions));
  return defined<PodSpec>({
    labels,
    serviceAccount: textOf(spec.serviceAccountName) ?? textOf(spec.serviceAccount),
    node: textOf(spec.nodeName),
    nodeSelector: wordsOf(spec.nodeSelector) ?? {},
    nodeAffinity: terms.length > 0 ? terms : undefined,
    antiAffinity:
      apart.length > 0
        ? apart.map((term) => ({
            labels: {
              ...wordsOf(fieldsAt(term, 'labelSelector').matchLabels),
              ...inOne(fieldsAt(term, 'labelSelector')),
            },
            topologyKey: textOf(term.topologyKey),
          }))
        : undefined,
    tolerations: recordsOf(spec.tolerations).map((one) => defined({ ...wordsOf(one) })),
    hostNetwork: flagOf(spec.hostNetwork),
    dnsPolicy: textOf(spec.dnsPolicy),
    nameservers: isRecord(spec.dnsConfig) ? textsOf(spec.dnsConfig.nameservers) : undefined,
    imagePullSecrets: recordsOf(spec.imagePullSecrets).flatMap(({ name }) => textOf(name) ?? []),
    containers: recordsOf(spec.containers).flatMap((one) => containerOf(one) ?? []),
    initContainers: recordsOf(spec.initContainers).flatMap((one) => containerOf(one) ?? []),
    volumes: recordsOf(spec.volumes).flatMap((one) => volumeOf(one) ?? []),
  });
}

/** `key In (one)` is the long form of a label. */
function inOne(selector: JsonRecord): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const { key, operator, values } of requirementsOf(selector.matchExpressions))
    if (operator === 'In' && values.length === 1) labels[key] = values[0] ?? '';
  return labels;
}

/** A selector's labels, from `matchLabels` and expressions that allow one value; undefined where nothing was said. */
export function selectorOf(value: unknown): Record<string, string> | undefined {
  if (!isRecord(value)) return undefined;
  return 'matchLabels' in value || 'matchExpressions' in value
    ? { ...wordsOf(value.matchLabels), ...inOne(value) }
    : undefined;
}

export function requirementsOf(value: unknown): Requirement[] {
  return recordsOf(value).flatMap(({ key, operator, values }) => {
    const word = textOf(key);
    return word === undefined ? [] : [{ key: word, operator: textOf(operator) ?? 'In', values: textsOf(values) }];
  });
}

function containerOf(raw: JsonRecord): Container | undefined {
  const name = textOf(raw.name);
  if (name === undefined) return undefined;
  const words = [...listOf(raw.command), ...listOf(raw.args)].flatMap((word) => wordOf(word) ?? []);
  return defined<Container>({
    name,
    image: textOf(raw.image),
    command: words.length > 0 ? words : undefined,
    ports: recordsOf(raw.ports).flatMap((one) => containerPortOf(one) ?? []),
    env: recordsOf(raw.env).flatMap((one) => variableOf(one) ?? []),
    envFrom: recordsOf(raw.envFrom).flatMap((one) => {
      const kind = isRecord(one.secretRef) ? 'Secret' : 'ConfigMap';
      const ref = fieldsAt(one, kind === 'Secret' ? 'secretRef' : 'configMapRef');
      const from = textOf(ref.name);
      return from === undefined ? [] : [defined({ kind, name: from, optional: flagOf(ref.optional) } as const)];
    }),
    requests: wordsOf(fieldsAt(raw, 'resources').requests),
    limits: wordsOf(fieldsAt(raw, 'resources').limits),
    liveness: probeOf(raw.livenessProbe),
    readiness: probeOf(raw.readinessProbe),
    startup: probeOf(raw.startupProbe),
    mounts: recordsOf(raw.volumeMounts).flatMap((one) => {
      const volume = textOf(one.name);
      const path = textOf(one.mountPath);
      return volume && path ? [defined({ volume, path, readOnly: flagOf(one.readOnly) })] : [];
    }),
  });
}

function containerPortOf(raw: JsonRecord): Port | undefined {
  const port = wholeOf(raw.containerPort);
  return port === undefined
    ? undefined
    : defined({ name: textOf(raw.name), port, protocol: textOf(raw.protocol) ?? 'TCP' });
}

function variableOf(raw: JsonRecord): Variable | undefined {
  const name = textOf(raw.name);
  if (name === undefined) return undefined;
  const from = fieldsAt(raw, 'valueFrom');
  for (const [field, kind] of [
    ['secretKeyRef', 'Secret'],
    ['configMapKeyRef', 'ConfigMap'],
  ] as const) {
    const ref = fieldsAt(from, field);
    const source = textOf(ref.name);
    if (source)
      return { name, from: defined({ kind, name: source, key: textOf(ref.key), optional: flagOf(ref.optional) }) };
  }
  if (Object.keys(from).length > 0) return { name, from: { kind: 'Field', name: Object.keys(from)[0] ?? '' } };
  return { name, value: wordOf(raw.value) ?? '' };
}

function probeOf(raw: unknown): Probe | undefined {
  if (!isRecord(raw)) return undefined;
  const http = fieldsAt(raw, 'httpGet');
  const protocol = isRecord(raw.httpGet)
    ? textOf(http.scheme)?.toLowerCase() === 'https'
      ? 'https'
      : 'http'
    : isRecord(raw.grpc)
      ? 'grpc'
      : isRecord(raw.tcpSocket)
        ? 'tcp'
        : 'exec';
  return defined<Probe>({
    protocol,
    port: portOf(http.port ?? fieldsAt(raw, 'grpc').port ?? fieldsAt(raw, 'tcpSocket').port),
    path: textOf(http.path),
    delay: wholeOf(raw.initialDelaySeconds) ?? 0,
    timeout: wholeOf(raw.timeoutSeconds) ?? 1,
    period: wholeOf(raw.periodSeconds) ?? 10,
    failures: wholeOf(raw.failureThreshold) ?? 3,
  });
}

function volumeOf(raw: JsonRecord): PodVolume | undefined {
  const name = textOf(raw.name);
  if (name === undefined) return undefined;
  const claim = textOf(fieldsAt(raw, 'persistentVolumeClaim').claimName);
  if (claim) return { name, from: { kind: 'PersistentVolumeClaim', name: claim } };
  const config = fieldsAt(raw, 'configMap');
  const configName = textOf(config.name);
  if (configName)
    return { name, from: defined({ kind: 'ConfigMap', name: configName, optional: flagOf(config.optional) } as const) };
  const secret = fieldsAt(raw, 'secret');
  const secretName = textOf(secret.secretName);
  if (secretName)
    return { name, from: defined({ kind: 'Secret', name: secretName, optional: flagOf(secret.optional) } as const) };
  const path = textOf(fieldsAt(raw, 'hostPath').path);
  return path ? { name, from: { kind: 'HostPath', name: path } } : { name };
}

export function podRunOf(status: JsonRecord): PodRun | undefined {
  if (Object.keys(status).length === 0) return undefined;
  const runs = [
    ...recordsOf(status.initContainerStatuses).flatMap((one) => containerRunOf(one, true) ?? []),
    ...recordsOf(status.containerStatuses).flatMap((one) => containerRunOf(one, false) ?? []),
  ];
  const own = runs.filter(({ init }) => !init);
  return defined<PodRun>({
    phase: textOf(status.phase),
    reason: textOf(status.reason),
    message: textOf(status.message),
    ip: textOf(status.podIP),
    ready: own.length > 0 ? own.filter(({ ready }) => ready).length : undefined,
    total: own.length > 0 ? own.length : undefined,
    restarts: own.length > 0 ? restartsOf(runs) : undefined,
    containers: runs.length > 0 ? runs : undefined,
  });
}

/** Restarts as kubectl counts them: until the pod has begun, those of what prepares it. */
export function restartsOf(runs: readonly ContainerRun[]): number {
  const isPreparing = runs.some(
    ({ init, state }) => init && !(state?.kind === 'terminated' && state.exitCode === 0) && state?.kind !== 'running',
  );
  return runs.reduce((sum, { init = false, restarts = 0 }) => sum + (init === isPreparing ? restarts : 0), 0);
}

function containerRunOf(raw: JsonRecord, init: boolean): ContainerRun | undefined {
  const name = textOf(raw.name);
  if (name === undefined) return undefined;
  return defined<ContainerRun>({
    name,
    init: init || undefined,
    ready: flagOf(raw.ready),
    restarts: wholeOf(raw.restartCount),
    state: stateOf(raw.state),
    last: stateOf(raw.lastState),
  });
}

function stateOf(raw: unknown): ContainerState | undefined {
  for (const kind of ['running', 'waiting', 'terminated'] as const) {
    if (!isRecord(raw) || !isRecord(raw[kind])) continue;
    const state = fieldsAt(raw, kind);
    return defined<ContainerState>({
      kind,
      reason: textOf(state.reason),
      message: textOf(state.message),
      exitCode: wholeOf(state.exitCode),
      started: momentOf(state.startedAt),
      finished: momentOf(state.finishedAt),
    });
  }
  return undefined;
}
