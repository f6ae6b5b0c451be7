/**
 * The row of a pod, whose status text is made from phase, containers and init containers together.
 * Owns: Ready, Status and Restarts as the server's printer words them. Refuses: other kinds.
 */
import type { Json, JsonObject, KubeObject } from '../json-value.ts';
import { at, listAt, numberAt, objectAt, textAt } from '../json-value.ts';
import { age, shortDuration } from './age.ts';
import type { Columns } from './table.ts';

export const podColumns: Columns = {
  names: ['Name', 'Ready', 'Status', 'Restarts', 'Age', '!IP', '!Node', '!Nominated Node', '!Readiness Gates'],
  row: (pod, now) => {
    const statuses = listAt(pod, 'status', 'containerStatuses');
    const ready = statuses.filter((it) => at(it, 'ready') === true && at(it, 'state', 'running') !== undefined).length;
    const { reason, restarts, last } = summary(pod);
    return [
      pod.metadata.name,
      `${ready}/${listAt(pod, 'spec', 'containers').length}`,
      reason,
      restarts > 0 && last !== '' ? `${restarts} (${shortDuration(now - Date.parse(last))} ago)` : String(restarts),
      age(pod.metadata.creationTimestamp ?? '', now),
      textAt(pod, 'status', 'podIP') || '<none>',
      textAt(pod, 'spec', 'nodeName') || '<none>',
      textAt(pod, 'status', 'nominatedNodeName') || '<none>',
      '<none>',
    ];
  },
};

interface Summary {
  reason: string;
  restarts: number;
  last: string;
}

function summary(pod: KubeObject): Summary {
  const initial = initSummary(pod);
  const found = initial ?? mainSummary(pod);
  if (pod.metadata.deletionTimestamp === undefined) return found;
  return { ...found, reason: textAt(pod, 'status', 'reason') === 'NodeLost' ? 'Unknown' : 'Terminating' };
}

function initSummary(pod: KubeObject): Summary | undefined {
  const wanted = listAt(pod, 'spec', 'initContainers');
  for (const [index, status] of listAt(pod, 'status', 'initContainerStatuses').entries()) {
    const terminated = at(status, 'state', 'terminated');
    const waiting = textAt(status, 'state', 'waiting', 'reason');
    if (terminated !== undefined && numberAt(terminated, 'exitCode') === 0) continue;
    // A sidecar that started does not hold the pod back.
    if (at(status, 'started') === true && textAt(wanted[index], 'restartPolicy') === 'Always') continue;
    const reason =
      terminated !== undefined
        ? `Init:${endReason(objectAt(terminated))}`
        : waiting !== '' && waiting !== 'PodInitializing'
          ? `Init:${waiting}`
          : `Init:${index}/${wanted.length}`;
    return { reason, ...restartsOf(listAt(pod, 'status', 'initContainerStatuses')) };
  }
  return undefined;
}

function mainSummary(pod: KubeObject): Summary {
  const statuses = listAt(pod, 'status', 'containerStatuses');
  let reason = textAt(pod, 'status', 'reason') || textAt(pod, 'status', 'phase');
  if (
    listAt(pod, 'status', 'conditions').some(
      (it) => textAt(it, 'type') === 'PodScheduled' && textAt(it, 'reason') === 'SchedulingGated',
    )
  )
    reason = 'SchedulingGated';
  let isRunning = false;
  for (const status of statuses.toReversed()) {
    const waiting = textAt(status, 'state', 'waiting', 'reason');
    const terminated = at(status, 'state', 'terminated');
    if (waiting !== '') reason = waiting;
    else if (terminated !== undefined) reason = endReason(objectAt(terminated));
    else if (at(status, 'ready') === true && at(status, 'state', 'running') !== undefined) isRunning = true;
  }
  if (reason === 'Completed' && isRunning) reason = isReady(pod) ? 'Running' : 'NotReady';
  return { reason, ...restartsOf(statuses) };
}

function endReason(terminated: JsonObject): string {
  const reason = textAt(terminated, 'reason');
  if (reason !== '') return reason;
  const signal = numberAt(terminated, 'signal');
  return signal !== 0 ? `Signal:${signal}` : `ExitCode:${numberAt(terminated, 'exitCode')}`;
}

function restartsOf(statuses: Json[]): { restarts: number; last: string } {
  const ends = statuses.map((it) => textAt(it, 'lastState', 'terminated', 'finishedAt')).toSorted();
  return {
    restarts: statuses.reduce((sum: number, it) => sum + numberAt(it, 'restartCount'), 0),
    last: ends.at(-1) ?? '',
  };
}

function isReady(pod: KubeObject): boolean {
  return listAt(pod, 'status', 'conditions').some(
    (it) => textAt(it, 'type') === 'Ready' && textAt(it, 'status') === 'True',
  );
}
