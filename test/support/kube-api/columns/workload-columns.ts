/**
 * Rows of what runs pods: deployments, sets, jobs, autoscalers, budgets.
 * Owns: their columns as the server prints them. Refuses: pods themselves.
 */
import type { Json, KubeObject } from '../json-value.ts';
import { at, listAt, numberAt, objectAt, textAt } from '../json-value.ts';
import { age, shortDuration } from './age.ts';
import type { Columns } from './table.ts';

const created = (object: KubeObject, now: number) => age(object.metadata.creationTimestamp ?? '', now);
const orNone = (text: string) => text || '<none>';
const pairs = (value: Json | undefined) =>
  orNone(
    Object.entries(objectAt(value))
      .map(([key, inner]) => `${key}=${textAt(inner)}`)
      .join(','),
  );

const containers = (object: KubeObject, ...path: string[]) => {
  const list = listAt(object, ...path, 'spec', 'containers');
  return [list.map((it) => textAt(it, 'name')).join(','), list.map((it) => textAt(it, 'image')).join(',')];
};
const templated = (object: KubeObject) => [
  ...containers(object, 'spec', 'template'),
  pairs(at(object, 'spec', 'selector', 'matchLabels')),
];
const wide = ['!Containers', '!Images', '!Selector'];
const count = (object: KubeObject, ...path: string[]) => numberAt(object, ...path);
const wanted = (object: KubeObject) =>
  at(object, 'spec', 'replicas') === undefined ? 1 : count(object, 'spec', 'replicas');

export const workloadColumns: Record<string, Columns> = {
  'deployments.apps': {
    names: ['Name', 'Ready', 'Up-to-date:i', 'Available:i', 'Age', ...wide],
    row: (it, now) => [
      it.metadata.name,
      `${count(it, 'status', 'readyReplicas')}/${wanted(it)}`,
      count(it, 'status', 'updatedReplicas'),
      count(it, 'status', 'availableReplicas'),
      created(it, now),
      ...templated(it),
    ],
  },
  'replicasets.apps': {
    names: ['Name', 'Desired:i', 'Current:i', 'Ready:i', 'Age', ...wide],
    row: (it, now) => [
      it.metadata.name,
      wanted(it),
      count(it, 'status', 'replicas'),
      count(it, 'status', 'readyReplicas'),
      created(it, now),
      ...templated(it),
    ],
  },
  'statefulsets.apps': {
    names: ['Name', 'Ready', 'Age', '!Containers', '!Images'],
    row: (it, now) => [
      it.metadata.name,
      `${count(it, 'status', 'readyReplicas')}/${wanted(it)}`,
      created(it, now),
      ...containers(it, 'spec', 'template'),
    ],
  },
  'daemonsets.apps': {
    names: [
      'Name',
      'Desired:i',
      'Current:i',
      'Ready:i',
      'Up-to-date:i',
      'Available:i',
      'Node Selector',
      'Age',
      ...wide,
    ],
    row: (it, now) => [
      it.metadata.name,
      count(it, 'status', 'desiredNumberScheduled'),
      count(it, 'status', 'currentNumberScheduled'),
      count(it, 'status', 'numberReady'),
      count(it, 'status', 'updatedNumberScheduled'),
      count(it, 'status', 'numberAvailable'),
      pairs(at(it, 'spec', 'template', 'spec', 'nodeSelector')),
      created(it, now),
      ...templated(it),
    ],
  },
  'controllerrevisions.apps': {
    names: ['Name', 'Controller', 'Revision:i', 'Age'],
    row: (it, now) => {
      const [owner] = it.metadata.ownerReferences ?? [];
      return [
        it.metadata.name,
        owner ? `${owner.kind.toLowerCase()}.apps/${owner.name}` : '<none>',
        count(it, 'revision'),
        created(it, now),
      ];
    },
  },
  'jobs.batch': {
    names: ['Name', 'Status', 'Completions', 'Duration', 'Age', ...wide],
    row: (it, now) => {
      const start = textAt(it, 'status', 'startTime');
      const end = textAt(it, 'status', 'completionTime');
      const holds = (type: string) =>
        listAt(it, 'status', 'conditions').some(
          (one) => textAt(one, 'type') === type && textAt(one, 'status') === 'True',
        );
      const status = ['Complete', 'Failed', 'Suspended'].find(holds) ?? 'Running';
      const duration = start === '' ? '' : shortDuration((end === '' ? now : Date.parse(end)) - Date.parse(start));
      const completions = at(it, 'spec', 'completions') === undefined ? 1 : count(it, 'spec', 'completions');
      return [
        it.metadata.name,
        status,
        `${count(it, 'status', 'succeeded')}/${completions}`,
        duration,
        created(it, now),
        ...templated(it),
      ];
    },
  },
  'cronjobs.batch': {
    names: ['Name', 'Schedule', 'Timezone', 'Suspend', 'Active:i', 'Last Schedule', 'Age', ...wide],
    row: (it, now) => [
      it.metadata.name,
      textAt(it, 'spec', 'schedule'),
      orNone(textAt(it, 'spec', 'timeZone')),
      at(it, 'spec', 'suspend') === true ? 'True' : 'False',
      listAt(it, 'status', 'active').length,
      textAt(it, 'status', 'lastScheduleTime') === '' ? '<none>' : age(textAt(it, 'status', 'lastScheduleTime'), now),
      created(it, now),
      ...containers(it, 'spec', 'jobTemplate', 'spec', 'template'),
      '<none>',
    ],
  },
  'horizontalpodautoscalers.autoscaling': {
    names: ['Name', 'Reference', 'Targets', 'MinPods', 'MaxPods', 'Replicas:i', 'Age'],
    row: (it, now) => [
      it.metadata.name,
      `${textAt(it, 'spec', 'scaleTargetRef', 'kind')}/${textAt(it, 'spec', 'scaleTargetRef', 'name')}`,
      targets(it),
      textAt(it, 'spec', 'minReplicas') || '<unset>',
      textAt(it, 'spec', 'maxReplicas'),
      count(it, 'status', 'currentReplicas'),
      created(it, now),
    ],
  },
  'poddisruptionbudgets.policy': {
    names: ['Name', 'Min Available', 'Max Unavailable', 'Allowed Disruptions:i', 'Age'],
    row: (it, now) => [
      it.metadata.name,
      textAt(it, 'spec', 'minAvailable') || 'N/A',
      textAt(it, 'spec', 'maxUnavailable') || 'N/A',
      count(it, 'status', 'disruptionsAllowed'),
      created(it, now),
    ],
  },
};

function targets(autoscaler: KubeObject): string {
  const current = listAt(autoscaler, 'status', 'currentMetrics');
  const texts = listAt(autoscaler, 'spec', 'metrics').map((metric, index) => {
    const name = textAt(metric, 'resource', 'name');
    const now = textAt(current[index], 'resource', 'current', 'averageUtilization');
    return `${name}: ${now === '' ? '<unknown>' : `${now}%`}/${textAt(metric, 'resource', 'target', 'averageUtilization')}%`;
  });
  return texts.length === 0 ? '<none>' : texts.join(', ');
}
