/**
 * Whether pods and workloads are well, from what they show of themselves.
 * Owns: readiness, waiting and restarting, as one word and a truth value. Refuses: why.
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { ContainerRun } from '../model/cluster-pod.ts';
import type { ClusterView } from './cluster-view.ts';

/** The word that `kubectl get pods` would show, from a row or worked out from the containers. */
export function podWord(pod: KubernetesObject): string {
  const { run } = pod;
  if (!run) return 'Unknown';
  if (run.reason) return run.reason;
  const stuck = run.containers?.find(
    ({ state }) => state?.kind === 'waiting' || (state?.kind === 'terminated' && state.exitCode !== 0),
  );
  if (stuck?.init && stuck.state?.reason) return `Init:${stuck.state.reason}`;
  return stuck?.state?.reason ?? run.phase ?? 'Unknown';
}

/** False while the pod does not do its work; undefined where nothing shows it. */
export function isPodWell(pod: KubernetesObject): boolean | undefined {
  const word = podWord(pod);
  if (completed.test(word)) return true;
  const ready = pod.conditions?.find(({ type }) => type === 'Ready');
  if (ready) return ready.status === 'True';
  const { run } = pod;
  if (run?.ready !== undefined && run.total !== undefined) return run.ready >= run.total && word === 'Running';
  if (word === 'Unknown') return undefined;
  return word === 'Running' ? undefined : false;
}

/** True when a container ends again and again: it was restarted and is not up for good. */
export function isRestarting({ restarts = 0, state, last, ready }: ContainerRun, now?: number): boolean {
  if (restarts < 1 && !last) return false;
  if (state?.reason === 'CrashLoopBackOff') return true;
  if (ready === false && last?.kind === 'terminated') return true;
  const ended = last?.finished;
  // One restart that is over is how many programs wait for what they need.
  const isOften = restarts >= often && last?.kind === 'terminated' && last.exitCode !== 0;
  return isOften && ended !== undefined && now !== undefined && now - ended < recently;
}

const often = 2;

/** A restart that is longer ago is history. */
const recently = 10 * 60_000;

/** Not all of what is wanted is there and ready. */
export function isWorkloadUnwell(view: ClusterView, workload: KubernetesObject): boolean {
  const { workload: facts } = workload;
  const desired = facts?.desired;
  if (workload.kind === 'Job' || workload.kind === 'CronJob') return isAttemptUnwell(view, workload);
  if (desired === 0) return false;
  const up = facts?.available ?? facts?.ready;
  if (desired !== undefined && up !== undefined) return up < desired;
  const pods = view.podsOf(workload);
  // Of what runs to its end, whatever it is called, the newest attempt counts.
  if (pods.some((pod) => completed.test(podWord(pod)))) return isAttemptUnwell(view, workload);
  return pods.some((pod) => isPodWell(pod) === false);
}

const completed = /^(?:Completed|Succeeded)$/;

/**
 * The newest attempt counts, while it is of this incident: failed attempts of before stay listed for weeks. Where those
 * of all runs before failed as well, nothing came with this incident.
 */
function isAttemptUnwell(view: ClusterView, workload: KubernetesObject): boolean {
  const [newest, ...before] = view.podsOf(workload).toSorted((one, other) => (other.created ?? 0) - (one.created ?? 0));
  if (!newest || isPodWell(newest) !== false) return false;
  const { from } = view.telemetry.alert.window;
  const others = before.filter(({ owner }) => owner?.name !== newest.owner?.name);
  const isAsAlways = others.every((pod) => isPodWell(pod) === false && (pod.created ?? from) < from);
  if (others.length >= often && isAsAlways) return false;
  const ends = runsOf(newest).flatMap(({ state }) => (state?.kind === 'terminated' ? (state.finished ?? []) : []));
  const isOver = /^(?:Failed|Error|Evicted|OOMKilled|DeadlineExceeded)$/.test(podWord(newest));
  const ended = ends.length > 0 ? Math.max(...ends) : isOver ? newest.created : undefined;
  return ended === undefined || ended >= from;
}

/** The containers of a pod that show a state, each with its specification's name. */
export function runsOf(pod: KubernetesObject): readonly ContainerRun[] {
  return pod.run?.containers ?? [];
}
