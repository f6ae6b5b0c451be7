/**
 * One described object to the vocabulary: metadata, conditions, events, and what its kind brings.
 * Owns: the parts that all kinds share. Refuses: pods' insides and the kinds' own parts (files beside).
 */
import type { ClusterEvent, Condition, KubernetesObject, ObjectRef, Workload } from '../../evidence/model/cluster.ts';
import { defined, wholeOf } from './api-fields.ts';
import { describedFactsOf } from './describe-kinds.ts';
import { describedRunOf, describedSpecOf } from './describe-pod.ts';
import { type Described, describedOf, kidOf, linesOf, valueOf } from './describe-tree.ts';
import { labelsOf, repeatedAgeOf } from './text-table.ts';

export interface DescribedObject {
  object: KubernetesObject;
  events: ClusterEvent[];
}

/** A description takes some forty lines, so that no output of a tool holds more. */
export const mostDescribed = 5_000;

/** Objects of one `kubectl describe` output, the first 5,000 of them; `now` turns ages into moments. */
export function describedObjects(kind: string, lines: readonly string[], now: number): DescribedObject[] {
  return describedOf(lines)
    .slice(0, mostDescribed)
    .flatMap((root) => {
      const name = valueOf(root, 'Name');
      return name === undefined ? [] : [describedObject(kind, name, root, lines, now)];
    });
}

function describedObject(
  kind: string,
  name: string,
  root: Described,
  lines: readonly string[],
  now: number,
): DescribedObject {
  const namespace = valueOf(root, 'Namespace');
  const labels = labelsOf(linesOf(root, 'Labels')?.join(','));
  const template = kidOf(root, 'Pod Template');
  const object = defined<KubernetesObject>({
    kind,
    name,
    namespace,
    origin: 'cluster',
    labels,
    owner: ownerOf(valueOf(root, 'Controlled By'), namespace),
    created: momentOf(valueOf(root, 'CreationTimestamp')),
    deleting: valueOf(root, 'Status')?.startsWith('Terminating') ? true : undefined,
    conditions: conditionsOf(kidOf(root, 'Conditions')),
    pod: template
      ? describedSpecOf(template, labelsOf(linesOf(template, 'Labels')?.join(',')))
      : kind === 'Pod'
        ? describedSpecOf(root, labels)
        : undefined,
    run: kind === 'Pod' ? describedRunOf(root) : undefined,
    workload: template ? workloadOf(root) : undefined,
    ...describedFactsOf(kind, root, lines),
  });
  return { object, events: eventsOf(kidOf(root, 'Events'), defined({ kind, name, namespace }), now) };
}

function ownerOf(text: string | undefined, namespace: string | undefined): ObjectRef | undefined {
  const [kind, name] = text?.split('/') ?? [];
  return kind && name ? defined({ kind, name, namespace }) : undefined;
}

function momentOf(text: string | undefined): number | undefined {
  const time = Date.parse(text ?? '');
  return Number.isFinite(time) ? time : undefined;
}

function workloadOf(root: Described): Workload {
  const replicas = valueOf(root, 'Replicas') ?? '';
  const count = (word: string) => wholeOf(new RegExp(`(\\d+) ${word}`).exec(replicas)?.[1]);
  const running = wholeOf(/(\d+) Running/.exec(valueOf(root, 'Pods Status') ?? '')?.[1]);
  return defined<Workload>({
    desired: count('desired') ?? wholeOf(valueOf(root, 'Desired Number of Nodes Scheduled')),
    current:
      count('total') ?? count('current') ?? wholeOf(valueOf(root, 'Current Number of Nodes Scheduled')) ?? running,
    updated: count('updated') ?? wholeOf(valueOf(root, 'Number of Nodes Scheduled with Up-to-date Pods')),
    available: count('available') ?? wholeOf(valueOf(root, 'Number of Nodes Scheduled with Available Pods')),
    selector: labelsOf(valueOf(root, 'Selector')),
  });
}

/** A table below a key: the heading's words say where each cell starts. */
function cellsOf(at: Described | undefined): Map<string, string>[] {
  const [heading = '', ...rows] = at?.lines ?? [];
  const names = heading.trim().split(/ {2,}/);
  const starts = names.map((name, i) => (i === 0 ? heading.indexOf(name) : heading.indexOf(`  ${name}`) + 2));
  return rows
    .filter((row) => !/^[\s-]+$/.test(row))
    .map((row) => new Map(names.map((name, i) => [name, row.slice(starts[i], starts[i + 1]).trim()])));
}

export function conditionsOf(at: Described | undefined): Condition[] | undefined {
  const conditions = cellsOf(at).flatMap((row): Condition[] => {
    const type = row.get('Type');
    const status = row.get('Status');
    return type && status
      ? [
          defined({
            type,
            status,
            reason: row.get('Reason'),
            message: row.get('Message'),
            since: momentOf(row.get('LastTransitionTime')),
          }),
        ]
      : [];
  });
  return conditions.length > 0 ? conditions : undefined;
}

function eventsOf(at: Described | undefined, about: ObjectRef, now: number): ClusterEvent[] {
  return cellsOfWords(at).flatMap((row): ClusterEvent[] => {
    const reason = row.get('Reason');
    const message = row.get('Message');
    if (!reason || message === undefined) return [];
    const age = repeatedAgeOf(row.get('Age') ?? row.get('LastSeen'));
    const first = repeatedAgeOf(row.get('FirstSeen')).last ?? age.first;
    return [
      defined({
        about,
        type: row.get('Type'),
        reason,
        message,
        count: wholeOf(row.get('Count')) ?? age.count,
        first: first === undefined ? undefined : now - first,
        last: age.last === undefined ? undefined : now - age.last,
      }),
    ];
  });
}

/** Event rows are wider than their heading at times; runs of blanks part their cells. */
function cellsOfWords(at: Described | undefined): Map<string, string>[] {
  const [heading = '', ...rows] = at?.lines ?? [];
  const names = heading.trim().split(/ {2,}/);
  return rows
    .filter((row) => !/^[\s-]+$/.test(row))
    .map((row) => {
      const cells = row.trim().split(/ {2,}/);
      // The message is last and may hold runs of blanks itself.
      const last = names.length - 1;
      return new Map(names.map((name, i) => [name, i === last ? cells.slice(last).join(' ') : (cells[i] ?? '')]));
    });
}
