/**
 * Containers that are not started or do not stay: what they refer to and is not there, what ended them.
 * Owns: missing Secrets and ConfigMaps, commands, memory, ports held by a sidecar, permissions on volumes.
 * Refuses: probes (check-probes) and what a program's own dependencies did (check-databases).
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { ContainerRun } from '../model/cluster-pod.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { isPodWell, isRestarting, isWorkloadUnwell, runsOf } from './health.ts';

export function checkStartup(view: ClusterView): Finding[] {
  return view.workloads.flatMap((workload) => {
    const base: Base = {
      object: objectName(workload.kind, view.appOf(workload)),
      ...placeOf(workload),
      standing: 'own',
    };
    return [
      ...missingReferences(view, workload, base),
      ...view.podsOf(workload).flatMap((pod) => runsOf(pod).flatMap((run) => ofRun(view, pod, run, base))),
      ...ofMounts(view, workload, base),
      ...evictions(view, workload, base),
    ];
  });
}

type Base = Pick<Finding, 'object' | 'namespace' | 'environment' | 'standing'>;

/** What the specification refers to: told by the kubelet, or looked for and not there. */
function missingReferences(view: ClusterView, workload: KubernetesObject, base: Base): Finding[] {
  const isUnwell = isWorkloadUnwell(view, workload);
  const told = [
    ...view
      .podsOf(workload)
      .flatMap((pod) =>
        runsOf(pod).flatMap(({ state }) => (state?.kind === 'waiting' && state.message ? [state.message] : [])),
      ),
    ...(isUnwell
      ? view
          .eventsAround(workload)
          .filter(({ type }) => type === 'Warning')
          .map(({ message }) => message)
      : []),
  ];
  const found: Finding[] = [];
  const add = (kind: 'Secret' | 'ConfigMap', name: string, why: string, weight: number) => {
    const reason = kind === 'Secret' ? 'secret-not-found' : 'config-map-not-found';
    if (!found.some((one) => one.reason === reason))
      found.push({
        ...base,
        reason,
        weight,
        why,
        settle: `kubectl get ${kind.toLowerCase()} ${name}; a name written wrong, or never created`,
      });
  };
  for (const message of told) {
    const text = message.slice(0, 1000);
    const missing =
      /(secret|configmap) "([^"]{1,253})" not found/i.exec(text) ??
      /couldn't find key \S{1,253} in (Secret|ConfigMap) (\S{1,300})/i.exec(text);
    if (missing)
      add(
        missing[1]?.toLowerCase() === 'secret' ? 'Secret' : 'ConfigMap',
        missing[2] ?? '',
        `${workload.name}: ${quoted(text)}`,
        isUnwell ? 0.96 : 0.7,
      );
  }
  const spec = view.specOf(workload);
  const refs = [
    ...[...(spec?.containers ?? []), ...(spec?.initContainers ?? [])].flatMap(({ env = [], envFrom = [] }) => [
      ...envFrom,
      ...env.flatMap(({ from }) => from ?? []),
    ]),
    ...(spec?.volumes ?? []).flatMap(({ from }) => from ?? []),
  ];
  for (const ref of refs) {
    if (
      (ref.kind !== 'Secret' && ref.kind !== 'ConfigMap') ||
      ref.optional ||
      !view.isMissing(ref.kind, ref.name, workload)
    )
      continue;
    add(
      ref.kind,
      ref.name,
      `${workload.name} refers to ${ref.kind} ${ref.name}, which is not among those of the namespace`,
      isUnwell ? 0.9 : 0.5,
    );
  }
  return found;
}

/** What was over before the time that is looked at is history, told by nothing but its trace. */
function isRecent(view: ClusterView, time: number | undefined): boolean {
  return time !== undefined && time >= view.telemetry.alert.window.from;
}

/** A limit below what a container needs to begin at all. */
const tooSmall = /OOM-killed|memory limit too low|cannot allocate memory/i;

function ofRun(view: ClusterView, pod: KubernetesObject, run: ContainerRun, base: Base): Finding[] {
  const states = [run.state, run.last].flatMap((state) => state ?? []);
  const ended = states.find(({ kind }) => kind === 'terminated');
  const waits = run.state?.kind === 'waiting' ? run.state : undefined;
  const isAgain = isRestarting(run, view.now);
  const spec = (pod.pod ?? view.workloadOf(pod)?.pod)?.containers?.find(({ name }) => name === run.name);
  const where = `container ${run.name} of ${pod.name}`;
  const words = states.map(({ message }) => message ?? '').join(' ');
  const sandbox =
    isPodWell(pod) === false
      ? view.eventsOf(pod).find(({ type, message }) => type === 'Warning' && tooSmall.test(message))?.message
      : undefined;
  if (states.some(({ reason }) => reason === 'OOMKilled') || tooSmall.test(words) || sandbox) {
    const limit = spec?.limits?.memory;
    return [
      {
        ...base,
        reason: 'oom-killed',
        weight: isAgain || isPodWell(pod) === false ? 0.96 : isRecent(view, ended?.finished) ? 0.65 : 0.3,
        why: `${where} was killed for memory (${tooSmall.test(words) || sandbox ? quoted(sandbox ?? words) : 'OOMKilled'}${ended?.exitCode === undefined ? '' : `, exit ${ended.exitCode}`})${limit ? `; its limit is ${limit}` : ''}, restarted ${run.restarts ?? 0} times`,
        settle: 'the memory it uses before it ends, against its limit',
      },
    ];
  }
  const noCommand =
    /executable file not found|no such file or directory: unknown|exec: "[^"]{0,300}": (?:stat|permission denied|executable)|OCI runtime create failed.{0,600}(?:permission denied|not found)/i.test(
      words,
    ) ||
    ((ended?.exitCode === 127 || ended?.exitCode === 126) && (isAgain || waits));
  if (/exec format error/i.test(words))
    return [
      {
        ...base,
        reason: 'image-architecture-mismatch',
        weight: 0.9,
        why: `${where}: ${quoted(words)}`,
        settle: "the image's platform against the node's",
      },
    ];
  if (noCommand)
    return [
      {
        ...base,
        reason: 'command-not-found',
        weight: 0.9,
        why: `${where}: ${words.trim() ? quoted(words) : `exit ${ended?.exitCode}`}${spec?.command ? `; its command is ${quoted(spec.command.join(' '), 120)}` : ''}`,
        settle: 'the command and the files of the image',
      },
    ];
  if (
    run.init &&
    (isAgain || waits?.reason === 'CrashLoopBackOff' || (run.state?.kind === 'terminated' && run.state.exitCode !== 0))
  )
    return [
      {
        ...base,
        reason: 'init-container-failing',
        weight: 0.6,
        standing: 'symptom',
        why: `init ${where} ends with exit ${ended?.exitCode ?? '?'}`,
        settle: `kubectl logs ${pod.name} -c ${run.name}`,
      },
    ];
  if (isAgain)
    return [
      {
        ...base,
        reason: 'crash-on-start',
        weight: 0.65,
        standing: 'symptom',
        why: `${where} ends again and again (exit ${ended?.exitCode ?? '?'}, restarted ${run.restarts ?? 0} times)`,
        settle: `kubectl logs -p ${pod.name} -c ${run.name}`,
      },
    ];
  return [];
}

/** Mount errors that are not about a missing object. */
function ofMounts(view: ClusterView, workload: KubernetesObject, base: Base): Finding[] {
  if (!isWorkloadUnwell(view, workload)) return [];
  const events = view.eventsAround(workload);
  const attach = events.find(({ message }) =>
    /Multi-Attach error|already (?:exclusively )?attached to (?:one|another) node|volume is already used by/i.test(
      message,
    ),
  );
  if (!attach) return [];
  const holder = view.podsOf(workload).find(({ name }) => attach.message.includes(name));
  const node = holder && (holder.run?.node ?? holder.pod?.node);
  return [
    {
      ...base,
      ...(node ? { suffersFrom: node } : {}),
      reason: 'volume-attach-conflict',
      weight: 0.92,
      why: `${workload.name}: ${quoted(attach.message)}`,
      settle: 'which node still holds the volume (kubectl get volumeattachment)',
    },
  ];
}

function evictions(view: ClusterView, workload: KubernetesObject, base: Base): Finding[] {
  const evicted = view.podsOf(workload).find(({ run }) => run?.reason === 'Evicted');
  const said = evicted?.run?.message ?? view.eventsAround(workload).find(({ reason }) => reason === 'Evicted')?.message;
  if (!evicted && !said) return [];
  const text = said ?? 'Evicted';
  const isOwn =
    /exceed(?:s|ed) (?:its|the) (?:local |total )?(?:ephemeral|limit)|ephemeral local storage usage exceeds|exceeds? the (?:total )?limit/i.test(
      text,
    );
  // Evicted pods stay listed for days after others took their place.
  const isUnwell = isWorkloadUnwell(view, workload);
  if (!isOwn && !isUnwell) return [];
  return [
    {
      ...base,
      reason: isOwn ? 'ephemeral-storage-exceeded' : 'evicted-under-pressure',
      weight: isOwn ? (isUnwell ? 0.9 : 0.7) : 0.6,
      standing: isOwn ? 'own' : 'symptom',
      why: `${evicted ? `pod ${evicted.name}` : workload.name}: ${quoted(text)}`,
      settle: isOwn ? 'what the pod writes outside its volumes' : "the node's pressure at that time",
    },
  ];
}
