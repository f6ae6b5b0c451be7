/**
 * The status of a Deployment, StatefulSet or DaemonSet, counted from its pods.
 * Owns: replica counts and conditions as the controllers write them. Refuses: pods.
 */
import type { JsonObject, KubeObject } from '../json-value.ts';
import { listAt, textAt } from '../json-value.ts';
import type { App } from './app.ts';
import { iso, MINUTE } from './moments.ts';

export interface StatusFacts {
  app: App;
  owner: KubeObject;
  current: KubeObject;
  old: KubeObject;
  pods: KubeObject[];
  isNew: boolean;
  at: number;
}

export function workloadStatus(facts: StatusFacts): { owner: JsonObject; current: JsonObject; old: JsonObject } {
  const { app, owner, current, old, pods } = facts;
  const observedGeneration = owner.metadata.generation;
  const ready = pods.filter(isReady).length;
  const some = (count: number) => (count > 0 ? count : undefined);
  if (app.kind === 'StatefulSet')
    return {
      owner: {
        observedGeneration,
        replicas: pods.length,
        readyReplicas: some(ready),
        availableReplicas: ready,
        currentReplicas: some(pods.length),
        updatedReplicas: some(pods.length),
        currentRevision: `${app.name}-${app.revision}`,
        updateRevision: `${app.name}-${app.revision}`,
        collisionCount: 0,
      },
      current: {},
      old: {},
    };
  if (app.kind === 'DaemonSet')
    return {
      owner: {
        observedGeneration,
        desiredNumberScheduled: pods.length,
        currentNumberScheduled: pods.length,
        numberReady: ready,
        numberAvailable: some(ready),
        updatedNumberScheduled: pods.length,
        numberUnavailable: some(pods.length - ready),
        numberMisscheduled: 0,
      },
      current: {},
      old: {},
    };
  const ofSet = (set: KubeObject) =>
    pods.filter((pod) => pod.metadata.ownerReferences?.[0]?.name === set.metadata.name);
  const setStatus = (set: KubeObject): JsonObject => {
    const own = ofSet(set);
    const up = own.filter(isReady).length;
    const failure = app.state.is === 'absent' && set === current ? [replicaFailure(app, facts.at)] : undefined;
    return {
      status: {
        replicas: own.length,
        fullyLabeledReplicas: some(own.length),
        readyReplicas: some(up),
        availableReplicas: some(up),
        observedGeneration: 1,
        conditions: failure,
      },
    };
  };
  return {
    owner: {
      observedGeneration,
      replicas: some(pods.length),
      updatedReplicas: some(ofSet(current).length),
      readyReplicas: some(ready),
      availableReplicas: some(ready),
      unavailableReplicas: some(Math.max(0, Math.max(app.replicas, pods.length) - ready)),
      conditions: conditions(facts, ready),
    },
    current: setStatus(current),
    old: setStatus(old),
  };
}

function replicaFailure(app: App, at: number): JsonObject {
  const state = app.state.is === 'absent' ? app.state : undefined;
  return {
    type: 'ReplicaFailure',
    status: 'True',
    reason: 'FailedCreate',
    message: (state?.message ?? '').replaceAll('POD', `${app.name}-x`),
    lastUpdateTime: iso(state?.since ?? at),
    lastTransitionTime: iso(state?.since ?? at),
  };
}

function conditions({ app, current, isNew, pods, at }: StatusFacts, ready: number): JsonObject[] {
  const began = 'since' in app.state ? app.state.since : app.changedAt;
  const isAvailable = ready >= app.replicas - Math.floor(app.replicas / 4);
  const updated = pods.filter((pod) => pod.metadata.ownerReferences?.[0]?.name === current.metadata.name);
  const isDone = !isNew || (updated.length >= app.replicas && updated.every(isReady) && app.state.is !== 'absent');
  const isLate = !isDone && at - app.changedAt > 10 * MINUTE;
  const entry = (type: string, holds: boolean, reason: string, message: string, time: number): JsonObject => ({
    type,
    status: holds ? 'True' : 'False',
    reason,
    message,
    lastUpdateTime: iso(time),
    lastTransitionTime: iso(time),
  });
  const name = `ReplicaSet "${current.metadata.name}"`;
  return [
    isAvailable
      ? entry('Available', true, 'MinimumReplicasAvailable', 'Deployment has minimum availability.', app.createdAt)
      : entry(
          'Available',
          false,
          'MinimumReplicasUnavailable',
          'Deployment does not have minimum availability.',
          began,
        ),
    isDone
      ? entry(
          'Progressing',
          true,
          'NewReplicaSetAvailable',
          `${name} has successfully progressed.`,
          app.changedAt + MINUTE,
        )
      : isLate
        ? entry(
            'Progressing',
            false,
            'ProgressDeadlineExceeded',
            `${name} has timed out progressing.`,
            app.changedAt + 10 * MINUTE,
          )
        : entry('Progressing', true, 'ReplicaSetUpdated', `${name} is progressing.`, app.changedAt),
    ...(app.state.is === 'absent' ? [replicaFailure(app, at)] : []),
  ];
}

export function isReady(pod: KubeObject): boolean {
  return listAt(pod, 'status', 'conditions').some(
    (it) => textAt(it, 'type') === 'Ready' && textAt(it, 'status') === 'True',
  );
}
