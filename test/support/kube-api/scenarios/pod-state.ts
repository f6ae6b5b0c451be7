/**
 * In what state the pods of a workload are, and the status that kubelet and scheduler write for each.
 * Owns: phases, container states, conditions, restart counts. Refuses: events; they are told in pod-events.
 */
import type { JsonObject } from '../json-value.ts';
import { textAt } from '../json-value.ts';
import { iso } from './moments.ts';

interface Since {
  /** Epoch ms at which this began. */
  since: number;
}

export interface Crash extends Since {
  is: 'crashing';
  exitCode: number;
  /** `Error`, `OOMKilled`, `Completed`, `StartError`, `ContainerCannotRun`. */
  reason: string;
  /** Message of the runtime, where it has one. */
  message?: string;
  restarts: number;
  /** How long each attempt lives, s. */
  lasts: number;
  /** Last words of the instance before. */
  previous: string[];
  /** What the present one wrote so far; as the previous where not given. */
  current?: string[];
  /** The container, if not the main one. */
  container?: string;
  /** The liveness probe's complaint, where the kubelet kills it. */
  liveness?: string;
  readiness?: string;
  /** True while the present attempt runs; else it waits in CrashLoopBackOff. */
  isUp?: boolean;
}

export type PodState =
  | { is: 'running' }
  | { is: 'restarted'; at: number; exitCode: number; reason: string; restarts: number }
  | ({ is: 'pending'; message: string } & Since)
  | ({ is: 'absent'; message: string } & Since)
  | ({
      is: 'waiting';
      reason: string;
      message?: string;
      events: [type: string, reason: string, message: string][];
      initContainers?: boolean;
    } & Since)
  | Crash
  | ({ is: 'unready'; probe: string; restarts?: number } & Since)
  | ({
      is: 'init-crashing';
      container: string;
      exitCode: number;
      restarts: number;
      lasts: number;
      previous: string[];
    } & Since)
  | ({ is: 'lost' } & Since)
  | ({ is: 'evicted'; message: string } & Since);

export interface PodFacts {
  uid: string;
  ip: string;
  hostIp: string;
  startedAt: number;
  /** Containers and init containers of the spec. */
  containers: JsonObject[];
  initContainers: JsonObject[];
  at: number;
}

const hex = (uid: string, salt: string) =>
  `containerd://${(uid.replaceAll('-', '') + salt).padEnd(64, '7').slice(0, 64)}`;

export function podStatus(state: PodState, pod: PodFacts): JsonObject {
  if (state.is === 'pending')
    return {
      phase: 'Pending',
      // A pod that no scheduler has looked at has no condition yet.
      conditions:
        state.message === ''
          ? undefined
          : [
              {
                type: 'PodScheduled',
                status: 'False',
                reason: 'Unschedulable',
                message: state.message,
                lastProbeTime: null,
                lastTransitionTime: iso(state.since),
              },
            ],
      qosClass: 'Burstable',
    };
  if (state.is === 'evicted')
    return {
      phase: 'Failed',
      reason: 'Evicted',
      message: state.message,
      startTime: iso(pod.startedAt),
      qosClass: 'Burstable',
    };
  const main = pod.containers.map((container) => containerStatus(state, pod, container));
  const initial = pod.initContainers.map((container, index) => initStatus(state, pod, container, index));
  const isReady = main.every((status) => status['ready'] === true) && state.is !== 'lost';
  const isInitialized = initial.every((status) => status['ready'] === true);
  const hasStarted = isInitialized && state.is !== 'waiting';
  const changed = 'since' in state ? state.since : pod.startedAt + 12_000;
  const condition = (type: string, holds: boolean, at: number, reason?: string, message?: string): JsonObject => ({
    type,
    status: holds ? 'True' : 'False',
    reason: holds ? undefined : reason,
    message: holds ? undefined : message,
    lastProbeTime: null,
    lastTransitionTime: iso(at),
  });
  const unready = main.filter((it) => it['ready'] !== true).map((it) => textAt(it, 'name'));
  const why = `containers with unready status: [${unready.join(' ')}]`;
  return {
    phase: hasStarted ? 'Running' : 'Pending',
    hostIP: pod.hostIp,
    podIP: state.is === 'waiting' && state.reason === 'ContainerCreating' ? undefined : pod.ip,
    podIPs: state.is === 'waiting' && state.reason === 'ContainerCreating' ? undefined : [{ ip: pod.ip }],
    startTime: iso(pod.startedAt),
    conditions: [
      condition(
        'PodReadyToStartContainers',
        !(state.is === 'waiting' && state.reason === 'ContainerCreating'),
        pod.startedAt,
      ),
      condition(
        'Initialized',
        isInitialized,
        pod.startedAt,
        'ContainersNotInitialized',
        `containers with incomplete status: [${initial
          .filter((it) => it['ready'] !== true)
          .map((it) => textAt(it, 'name'))
          .join(' ')}]`,
      ),
      condition(
        'Ready',
        isReady,
        changed,
        state.is === 'lost' ? undefined : 'ContainersNotReady',
        state.is === 'lost' ? undefined : why,
      ),
      condition('ContainersReady', isReady || state.is === 'lost', changed, 'ContainersNotReady', why),
      condition('PodScheduled', true, pod.startedAt),
    ],
    initContainerStatuses: initial.length > 0 ? initial : undefined,
    containerStatuses: main,
    qosClass: 'Burstable',
  };
}

function containerStatus(state: PodState, pod: PodFacts, container: JsonObject): JsonObject {
  const name = textAt(container, 'name');
  const isMain = pod.containers[0] === container;
  const base = {
    name,
    image: container['image'],
    imageID: `${textAt(container, 'image').split(':')[0]}@sha256:${pod.uid.replaceAll('-', '').repeat(2)}`,
  };
  const running = (at: number, isReady: boolean, restartCount = 0, lastState: JsonObject = {}): JsonObject => ({
    ...base,
    ready: isReady,
    started: true,
    restartCount,
    containerID: hex(pod.uid, `${name.length}${restartCount}`),
    state: { running: { startedAt: iso(at) } },
    lastState,
  });
  const waits = (reason: string, message?: string, restartCount = 0, lastState: JsonObject = {}): JsonObject => ({
    ...base,
    imageID: restartCount > 0 ? base.imageID : '',
    ready: false,
    started: false,
    restartCount,
    containerID: restartCount > 0 ? hex(pod.uid, `${restartCount}`) : undefined,
    state: { waiting: { reason, message } },
    lastState,
  });
  if (state.is === 'init-crashing' || (state.is === 'waiting' && state.initContainers)) return waits('PodInitializing');
  if (state.is === 'waiting')
    return isMain || state.reason === 'ContainerCreating'
      ? waits(state.reason, state.message)
      : running(pod.startedAt, true);
  if (state.is === 'restarted' && isMain) {
    const ended = {
      terminated: {
        exitCode: state.exitCode,
        reason: state.reason,
        startedAt: iso(pod.startedAt),
        finishedAt: iso(state.at),
        containerID: hex(pod.uid, '0'),
      },
    };
    return running(state.at + 1_000, true, state.restarts, ended);
  }
  if (state.is === 'unready' && isMain) return running(pod.startedAt + 3_000, false, state.restarts ?? 0);
  const isCrashing = state.is === 'crashing' && (state.container === undefined ? isMain : state.container === name);
  if (state.is !== 'crashing' || !isCrashing) return running(pod.startedAt + 3_000, true);
  const finishedAt = pod.at - (state.isUp ? state.lasts + 9 : 95) * 1_000;
  const terminated = {
    exitCode: state.exitCode,
    reason: state.reason,
    message: state.message,
    startedAt: iso(finishedAt - state.lasts * 1_000),
    finishedAt: iso(finishedAt),
    containerID: hex(pod.uid, String(state.restarts - 1)),
  };
  if (state.isUp) return running(finishedAt + 1_000, false, state.restarts, { terminated });
  const delay = ['10s', '20s', '40s', '1m20s', '2m40s'][state.restarts - 1] ?? '5m0s';
  const message = `back-off ${delay} restarting failed container=${name} pod=POD(${pod.uid})`;
  return waits('CrashLoopBackOff', message, state.restarts, { terminated });
}

function initStatus(state: PodState, pod: PodFacts, container: JsonObject, index: number): JsonObject {
  const name = textAt(container, 'name');
  const base = {
    name,
    image: container['image'],
    imageID: textAt(container, 'image'),
    containerID: hex(pod.uid, `i${index}`),
  };
  if (state.is === 'init-crashing' && state.container === name) {
    const finishedAt = pod.at - 70_000;
    const terminated = {
      exitCode: state.exitCode,
      reason: 'Error',
      startedAt: iso(finishedAt - state.lasts * 1_000),
      finishedAt: iso(finishedAt),
      containerID: base.containerID,
    };
    const message = `back-off 2m40s restarting failed container=${name} pod=POD(${pod.uid})`;
    return {
      ...base,
      ready: false,
      started: false,
      restartCount: state.restarts,
      state: { waiting: { reason: 'CrashLoopBackOff', message } },
      lastState: { terminated },
    };
  }
  if (state.is === 'waiting' && (state.initContainers || state.reason === 'ContainerCreating'))
    return {
      ...base,
      imageID: '',
      containerID: undefined,
      ready: false,
      started: false,
      restartCount: 0,
      state: { waiting: { reason: 'PodInitializing' } },
      lastState: {},
    };
  const terminated = {
    exitCode: 0,
    reason: 'Completed',
    startedAt: iso(pod.startedAt),
    finishedAt: iso(pod.startedAt + 2_000),
    containerID: base.containerID,
  };
  return { ...base, ready: true, started: false, restartCount: 0, state: { terminated }, lastState: {} };
}
