/**
 * How far the cluster is with what was changed, by the object's own conditions.
 * Owns: the rules that "kubectl rollout status" has, one a kind, and those of pods and quotas. Refuses: waiting.
 */
import { isDeepStrictEqual } from 'node:util';
import { fieldsAt, recordsOf, wholeOf } from '../sources/kubernetes/api-fields.ts';
import type { JsonRecord } from '../sources/loose-json.ts';
import type { Target } from './target.ts';

export interface RolloutState {
  state: 'complete' | 'going-on' | 'failed';
  /** One sentence for people. */
  why: string;
}

const complete = (why: string): RolloutState => ({ state: 'complete', why });
const goingOn = (why: string): RolloutState => ({ state: 'going-on', why });

/** `now` is the object as read; undefined where it is gone. `changed` is what the write left. */
export function rolloutState({ kind }: Target, changed: JsonRecord, now: JsonRecord | undefined): RolloutState {
  if (kind === 'Pod') {
    const isGone = now === undefined || fieldsAt(now, 'metadata').uid !== fieldsAt(changed, 'metadata').uid;
    return isGone ? complete('the pod is gone') : goingOn('the pod is still ending');
  }
  if (now === undefined) return { state: 'failed', why: 'it is gone since; somebody deleted it' };
  const spec = fieldsAt(now, 'spec');
  const status = fieldsAt(now, 'status');
  if (kind === 'ResourceQuota')
    return isDeepStrictEqual(fieldsAt(status, 'hard'), fieldsAt(spec, 'hard'))
      ? complete('the quota is in force')
      : goingOn('the quota is not in force yet');
  if (kind === 'Service' || kind === 'Node') return complete('it is in force at once');
  const wanted = wholeOf(fieldsAt(now, 'metadata').generation) ?? 0;
  if ((wholeOf(status.observedGeneration) ?? 0) < wanted) return goingOn('its controller has not seen the change yet');
  if (kind === 'DaemonSet') return ofDaemonSet(status);
  return kind === 'StatefulSet' ? ofStatefulSet(spec, status) : ofDeployment(spec, status);
}

function ofDeployment(spec: JsonRecord, status: JsonRecord): RolloutState {
  const progressing = recordsOf(status.conditions).find(({ type }) => type === 'Progressing');
  if (progressing?.reason === 'ProgressDeadlineExceeded')
    return { state: 'failed', why: 'the rollout exceeded its progress deadline' };
  if (spec.paused === true) return complete('the rollout is paused, so changes of the pods wait');
  const [wanted, all, updated, available] = [
    wholeOf(spec.replicas) ?? 1,
    count(status.replicas),
    count(status.updatedReplicas),
    count(status.availableReplicas),
  ];
  if (updated < wanted) return goingOn(`${updated} of ${wanted} pods are new`);
  if (all > updated) return goingOn(`${all - updated} old pods are still ending`);
  if (available < updated) return goingOn(`${available} of ${updated} new pods are available`);
  return complete(`${available} of ${wanted} pods are new and available`);
}

function ofStatefulSet(spec: JsonRecord, status: JsonRecord): RolloutState {
  const wanted = wholeOf(spec.replicas) ?? 1;
  const ready = count(status.readyReplicas);
  const strategy = fieldsAt(spec, 'updateStrategy');
  if (ready < wanted) return goingOn(`${ready} of ${wanted} pods are ready`);
  if (count(status.replicas) > wanted) return goingOn(`${count(status.replicas) - wanted} pods are still ending`);
  if (strategy.type === 'OnDelete') return goingOn('its pods change only when somebody deletes them (OnDelete)');
  const partition = wholeOf(fieldsAt(strategy, 'rollingUpdate').partition) ?? 0;
  const isNew = status.updateRevision === status.currentRevision;
  const updated = isNew ? wanted : count(status.updatedReplicas);
  if (updated < wanted - partition) return goingOn(`${updated} of ${wanted - partition} pods are new`);
  return complete(`${ready} of ${wanted} pods are ready${partition > 0 ? `, ${partition} of them kept old` : ''}`);
}

function ofDaemonSet(status: JsonRecord): RolloutState {
  const wanted = count(status.desiredNumberScheduled);
  const [updated, available] = [count(status.updatedNumberScheduled), count(status.numberAvailable)];
  if (updated < wanted) return goingOn(`${updated} of ${wanted} pods are new`);
  if (available < wanted) return goingOn(`${available} of ${wanted} pods are available`);
  return complete(`${available} of ${wanted} pods are new and available`);
}

function count(value: unknown): number {
  return wholeOf(value) ?? 0;
}
