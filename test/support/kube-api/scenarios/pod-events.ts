/**
 * What scheduler and kubelet say in events of a pod in each state.
 * Owns: reasons, words and counts. Refuses: status.
 */
import type { KubeObject } from '../json-value.ts';
import type { Told } from './events.ts';
import { MINUTE, SECOND } from './moments.ts';
import type { PodState } from './pod-state.ts';

export interface EventfulPod {
  pod: KubeObject;
  node: string;
  /** Stands for `POD_IP` in what a probe says. */
  ip: string;
  container: string;
  image: string;
  startedAt: number;
  at: number;
}

export function podEvents(state: PodState, facts: EventfulPod): Told[] {
  return tell(state, facts).map((told) => ({ ...told, message: told.message.replaceAll('POD_IP', facts.ip) }));
}

function tell(state: PodState, facts: EventfulPod): Told[] {
  const { pod, node, container, image, startedAt, at } = facts;
  const kubelet = (
    type: Told['type'],
    reason: string,
    message: string,
    first: number,
    last = first,
    count = 1,
  ): Told => ({
    about: pod,
    type,
    reason,
    message,
    first,
    last,
    count,
    ...(reason === 'FailedAttachVolume'
      ? { component: 'attachdetach-controller' }
      : { component: 'kubelet', host: node }),
    // Volumes and sandboxes are the pod's, not a container's.
    fieldPath: /Volume|Mount|Sandbox|Evicted/.test(reason) ? undefined : `spec.containers{${container}}`,
  });
  const { name, namespace, uid } = pod.metadata;
  const scheduled: Told = {
    about: pod,
    type: 'Normal',
    reason: 'Scheduled',
    message: `Successfully assigned ${namespace}/${name} to ${node}`,
    component: 'default-scheduler',
    first: startedAt,
    last: startedAt,
    count: 1,
  };
  // Each attempt is pulled, created and started anew, told once with a count.
  const attempts = state.is === 'crashing' && state.container === undefined ? state.restarts + 1 : 1;
  const again = attempts > 1 ? at - 97 * SECOND : startedAt + 3 * SECOND;
  const isStartable = state.is !== 'crashing' || state.reason !== 'StartError';
  const started = [
    scheduled,
    kubelet(
      'Normal',
      'Pulled',
      `Container image "${image}" already present on machine`,
      startedAt + 2 * SECOND,
      again,
      attempts,
    ),
    kubelet('Normal', 'Created', `Created container: ${container}`, startedAt + 2 * SECOND, again, attempts),
    ...(isStartable
      ? [kubelet('Normal', 'Started', `Started container ${container}`, startedAt + 3 * SECOND, again, attempts)]
      : []),
  ];
  const recent = at - 8 * SECOND;
  const every = (seconds: number, from: number) => Math.max(1, Math.floor((at - from) / (seconds * SECOND)));
  switch (state.is) {
    case 'running':
    case 'restarted':
    case 'absent':
      return started;
    case 'pending':
      if (state.message === '') return [];
      return [
        {
          about: pod,
          type: 'Warning',
          reason: 'FailedScheduling',
          message: state.message,
          component: 'default-scheduler',
          first: state.since,
          last: at - 20 * SECOND,
          count: every(300, state.since),
        },
      ];
    case 'waiting':
      return [
        scheduled,
        ...state.events.map(([type, reason, message]) =>
          kubelet(
            type === 'Normal' ? 'Normal' : 'Warning',
            reason,
            message,
            state.since,
            recent,
            every(40, state.since),
          ),
        ),
      ];
    case 'unready':
      return [
        ...started,
        kubelet(
          'Warning',
          'Unhealthy',
          `Readiness probe failed: ${state.probe}`,
          state.since,
          recent,
          every(10, state.since),
        ),
      ];
    case 'crashing': {
      const killed =
        state.liveness === undefined
          ? []
          : [
              kubelet(
                'Warning',
                'Unhealthy',
                `Liveness probe failed: ${state.liveness}`,
                state.since,
                recent,
                state.restarts * 3,
              ),
              kubelet(
                'Normal',
                'Killing',
                `Container ${container} failed liveness probe, will be restarted`,
                state.since + 30 * SECOND,
                at - MINUTE,
                state.restarts,
              ),
            ];
      const unready =
        state.readiness === undefined
          ? []
          : [
              kubelet(
                'Warning',
                'Unhealthy',
                `Readiness probe failed: ${state.readiness}`,
                state.since,
                recent,
                state.restarts * 2,
              ),
            ];
      const failed =
        state.reason === 'StartError' || state.reason === 'ContainerCannotRun'
          ? [
              kubelet(
                'Warning',
                'Failed',
                `Error: ${state.message ?? ''}`,
                state.since,
                at - 95 * SECOND,
                state.restarts,
              ),
            ]
          : [];
      const backOff =
        state.restarts > 1
          ? [
              kubelet(
                'Warning',
                'BackOff',
                `Back-off restarting failed container ${state.container ?? container} in pod ${name}_${namespace}(${uid})`,
                state.since + 20 * SECOND,
                recent,
                every(14, state.since),
              ),
            ]
          : [];
      return [...started, ...killed, ...unready, ...failed, ...backOff];
    }
    case 'init-crashing':
      return [
        scheduled,
        kubelet(
          'Normal',
          'Started',
          `Started container ${state.container}`,
          startedAt + 3 * SECOND,
          at - 70 * SECOND,
          state.restarts,
        ),
        kubelet(
          'Warning',
          'BackOff',
          `Back-off restarting failed container ${state.container} in pod ${name}_${namespace}(${uid})`,
          state.since,
          recent,
          every(14, state.since),
        ),
      ];
    case 'lost':
      return [
        {
          about: pod,
          type: 'Warning',
          reason: 'NodeNotReady',
          message: 'Node is not ready',
          component: 'node-controller',
          first: state.since,
          last: state.since,
          count: 1,
        },
      ];
    case 'evicted':
      return [
        kubelet('Warning', 'Evicted', state.message, state.since),
        kubelet('Normal', 'Killing', `Stopping container ${container}`, state.since),
      ];
  }
}
