/**
 * Probes against what the container offers: port, protocol, patience.
 * Owns: a failing liveness or readiness probe whose own specification is the fault. Refuses: a probe that rightly says
 * that the program is not well.
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { Container, PodSpec, Probe } from '../model/cluster-pod.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { isRestarting, isWorkloadUnwell, runsOf } from './health.ts';

type ProbeKind = 'liveness' | 'readiness' | 'startup';

export function checkProbes(view: ClusterView): Finding[] {
  return view.workloads.flatMap((workload) => {
    const restarting = view
      .podsOf(workload)
      .some((pod) => runsOf(pod).some((run) => !run.init && isRestarting(run, view.now)));
    if (!isWorkloadUnwell(view, workload) && !restarting) return [];
    const spec = view.specOf(workload);
    const said = failuresOf(view, workload);
    return (spec?.containers ?? []).flatMap((container) =>
      (['liveness', 'readiness', 'startup'] as const).flatMap((kind) =>
        ofProbe(view, workload, spec as PodSpec, container, kind, said),
      ),
    );
  });
}

interface Failure {
  kind: ProbeKind;
  message: string;
  count: number;
}

function failuresOf(view: ClusterView, workload: KubernetesObject): Failure[] {
  return view.eventsAround(workload).flatMap(({ reason, message, count = 1 }): Failure[] => {
    const kind = /^(Liveness|Readiness|Startup) probe (?:failed|errored)/.exec(message)?.[1]?.toLowerCase();
    return reason === 'Unhealthy' && (kind === 'liveness' || kind === 'readiness' || kind === 'startup')
      ? [{ kind, message, count }]
      : [];
  });
}

function ofProbe(
  view: ClusterView,
  workload: KubernetesObject,
  spec: PodSpec,
  container: Container,
  kind: ProbeKind,
  said: Failure[],
): Finding[] {
  const probe = container[kind];
  if (!probe || probe.protocol === 'exec') return [];
  const own = said.filter((one) => one.kind === kind);
  const port = portOf(probe, container);
  const about = own.filter(
    ({ message }) =>
      port === undefined || typeof port === 'string' || message.includes(`:${port}`) || !/:\d{2,5}/.test(message),
  );
  const failed = about.toSorted((one, other) => other.count - one.count)[0];
  const base = {
    object: objectName(workload.kind, view.appOf(workload)),
    ...placeOf(workload),
    standing: 'own' as const,
  };
  const shown = `${kind} probe ${showProbe(probe)} of ${container.name}`;
  const quote = failed ? `: ${quoted(failed.message)}` : '';
  const name = kind === 'startup' ? 'startup' : kind;
  if (isWrongProtocol(probe, container, own))
    return [
      {
        ...base,
        reason: `${name}-probe-wrong-protocol`,
        weight: own.some(({ message }) => speaksOther(message)) ? 0.96 : 0.85,
        why: `${shown} speaks ${probe.protocol} where the program does not${quote}`,
        settle: `what the program speaks on port ${port}`,
      },
    ];
  if (!failed) return [];
  const known = listening(view, workload, spec, container, kind);
  if (port !== undefined && known.size > 0 && !known.has(port) && !isTaken(view, workload, port))
    return [
      {
        ...base,
        reason: `${name}-probe-wrong-port`,
        weight: 0.95,
        why: `${shown} asks port ${port}, the container offers ${[...known].join(', ')}${quote}`,
        settle: `what listens in the container (port ${port} or ${[...known].join(', ')})`,
      },
    ];
  if (kind !== 'readiness' && isImpatient(view, workload, probe, container, about))
    return [
      {
        ...base,
        reason: `${name}-probe-too-early`,
        weight: 0.9,
        why: `${shown} (delay ${probe.delay ?? 0} s, period ${probe.period ?? 10} s, failures ${probe.failures ?? 3}) kills the container ${patience(probe)} s after its start${quote}`,
        settle: 'how long a healthy start takes; a startup probe',
      },
    ];
  return [];
}

function showProbe({ protocol, port, path }: Probe): string {
  return `${protocol} :${port ?? '?'}${path ?? ''}`;
}

function portOf({ port }: Probe, { ports = [] }: Container): number | string | undefined {
  return typeof port === 'string' ? (ports.find(({ name }) => name === port)?.port ?? port) : port;
}

/** Words of an answer in another protocol than the one asked in. */
function speaksOther(message: string): boolean {
  return /malformed HTTP|HTTP\/1\.x transport connection broken|server gave HTTP response to HTTPS client|first record does not look like a TLS handshake|error reading server preface|http2: (?:failed|frame)|parse error|Client sent an HTTP request to an HTTPS server|unexpected HTTP status code received|unimplemented|unknown service grpc\.health/i.test(
    message,
  );
}

/** The answer says so, or another probe of the same port speaks otherwise and only this one fails. */
function isWrongProtocol(probe: Probe, container: Container, own: Failure[]): boolean {
  if (own.some(({ message }) => speaksOther(message))) return true;
  if (own.length === 0 || probe.protocol === 'tcp') return false;
  const port = portOf(probe, container);
  const others = [container.liveness, container.readiness, container.startup].filter(
    (one): one is Probe => one !== undefined && one !== probe,
  );
  return others.some(
    (one) =>
      portOf(one, container) === port &&
      one.protocol !== probe.protocol &&
      one.protocol !== 'tcp' &&
      one.protocol !== 'exec' &&
      own.some(({ message }) => !/connection refused/i.test(message)),
  );
}

/** Ports on which the container is known to listen, other than by this probe: declared, served, asked by another probe. */
function listening(
  view: ClusterView,
  workload: KubernetesObject,
  spec: PodSpec,
  container: Container,
  kind: ProbeKind,
): Set<number | string> {
  const ports = new Set<number | string>((container.ports ?? []).map(({ port }) => port));
  for (const other of ['liveness', 'readiness', 'startup'] as const) {
    const probe = other === kind ? undefined : container[other];
    const port = probe && portOf(probe, container);
    if (port !== undefined) ports.add(port);
  }
  if (ports.size > 0) return ports;
  for (const { service, namespace } of view.all('Service')) {
    if (namespace !== workload.namespace || !service?.selector || Object.keys(service.selector).length === 0) continue;
    if (!Object.entries(service.selector).every(([key, value]) => spec.labels?.[key] === value)) continue;
    for (const { target, port } of service.ports ?? []) ports.add(target ?? port);
  }
  return ports;
}

/** Another container of the pod offers the port: a proxy that probes were redirected to. */
function isTaken(view: ClusterView, workload: KubernetesObject, port: number | string): boolean {
  const mine = new Set((workload.pod?.containers ?? []).map(({ name }) => name));
  return view
    .podsOf(workload)
    .some(
      ({ pod, annotations }) =>
        (pod?.containers ?? []).some(
          ({ name, ports = [], readiness, startup }) =>
            (!mine.has(name) || (pod?.containers ?? []).length > 1) &&
            (ports.some((one) => one.port === port || one.name === port) ||
              readiness?.port === port ||
              startup?.port === port) &&
            !mine.has(name),
        ) || Object.values(annotations ?? {}).some((value) => value === String(port)),
    );
}

/** Seconds from a container's start until the probe has it killed. */
function patience({ delay = 0, period = 10, failures = 3 }: Probe): number {
  return delay + period * Math.max(0, failures - 1);
}

/** A start that may need half a minute is killed before; nothing else of the probe is wrong. */
const hasty = 15;
/** Seconds that the kubelet's own work adds to a short life. */
const slack = 30;

/**
 * Killed for its probe while it was still starting: the probe gives less time than programs need, or nothing answered
 * yet at the port when the program was told to stop (SIGTERM, then SIGKILL), and it never said that it was up.
 */
function isImpatient(
  view: ClusterView,
  workload: KubernetesObject,
  probe: Probe,
  container: Container,
  own: Failure[],
) {
  const killed = view
    .eventsAround(workload)
    .some(({ reason, message }) => reason === 'Killing' && /failed (?:liveness|startup) probe/i.test(message));
  const runs = view.podsOf(workload).flatMap((pod) => runsOf(pod).filter(({ name }) => name === container.name));
  const short = runs.filter(({ last }) => {
    const lived =
      last?.finished !== undefined && last.started !== undefined ? (last.finished - last.started) / 1000 : undefined;
    return lived !== undefined && lived <= patience(probe) + 3 * (probe.period ?? 10) + slack;
  });
  if (!(killed || short.length > 0) || !runs.some((run) => isRestarting(run, view.now))) return false;
  if (patience(probe) <= hasty * (probe.failures === 1 ? 4 : 1)) return true;
  const stopped = short.some(({ last }) => stoppedBy.has(last?.exitCode ?? 0) && last?.reason !== 'OOMKilled');
  const isClosed = own.every(({ message }) => /connection refused/i.test(message));
  return killed && stopped && isClosed && !saysItIsUp(view, workload);
}

/** Exit codes of who is told to stop, and of who does not in time. */
const stoppedBy = new Set([143, 137]);
const up =
  /\b(?:listening|serving|accepting connections|ready to (?:accept|serve)|started (?:server|on port|in \d)|server started|now ready|startup complete)\b/i;

function saysItIsUp(view: ClusterView, workload: KubernetesObject): boolean {
  const { from } = view.telemetry.alert.window;
  return view.said(workload).some(({ text, time }) => (time === undefined || time >= from) && up.test(text));
}
