/**
 * Kubernetes events, grouped: what happened to which object, how often, and when.
 * Owns: events of the core and events.k8s.io groups, as parsed objects. Refuses: tables of events (tables do).
 */
import { fieldsOf, listOf, textOf } from './kubernetes-object.ts';
import { scoreLine } from '../lines/line-score.ts';
import { shapeOf } from '../lines/line-shape.ts';
import { parseTime } from '../times.ts';

export interface EventGroup {
  type: string;
  reason: string;
  /** `Pod/name`, the first one met. */
  object: string;
  namespace: string;
  message: string;
  /** Occurrences, as the events count them. */
  count: number;
  /** Different objects. */
  objects: Set<string>;
  first?: number;
  last?: number;
  score: number;
}

export function isEvent(value: unknown): boolean {
  const event = fieldsOf(value);
  return (
    textOf(event.kind) === 'Event' ||
    (event.involvedObject !== undefined && event.reason !== undefined) ||
    (event.regarding !== undefined && event.note !== undefined)
  );
}

/** Groups events by type, reason and the shape of their message; warnings and the most frequent first. */
export function groupEvents(events: readonly unknown[]): EventGroup[] {
  const groups = new Map<string, EventGroup>();
  for (const each of events) {
    const event = fieldsOf(each);
    const target = fieldsOf(event.involvedObject ?? event.regarding);
    const series = fieldsOf(event.series);
    const message = (textOf(event.message) || textOf(event.note)).replace(/\s+/g, ' ').trim();
    const object = `${textOf(target.kind)}/${textOf(target.name)}`;
    const type = textOf(event.type) || 'Normal';
    const reason = textOf(event.reason);
    const count = Number(event.count ?? series.count ?? 1) || 1;
    const first = parseTime(event.firstTimestamp ?? event.eventTime ?? event.deprecatedFirstTimestamp);
    const last = parseTime(
      event.lastTimestamp ?? series.lastObservedTime ?? event.deprecatedLastTimestamp ?? event.eventTime,
    );
    // Objects of one controller differ in their generated endings only, and those are masked with the message's values.
    const key = `${type} ${reason} ${textOf(target.kind)} ${textOf(target.namespace)} ${shapeOf(textOf(target.name).replace(/-[a-z0-9]{5,10}(?=-|$)/g, '-#'))} ${shapeOf(message)}`;
    const group = groups.get(key);
    if (group === undefined) {
      const score = (type === 'Normal' ? 0 : 34) + 0.6 * scoreLine(`${reason} ${message}`).general;
      groups.set(key, {
        type,
        reason,
        object,
        namespace: textOf(target.namespace),
        message,
        count,
        objects: new Set([object]),
        first,
        last,
        score,
      });
      continue;
    }
    group.count += count;
    group.objects.add(object);
    if (first !== undefined && (group.first === undefined || first < group.first)) group.first = first;
    if (last !== undefined && (group.last === undefined || last > group.last)) group.last = last;
  }
  return [...groups.values()].sort((a, b) => b.score + 3 * Math.log10(b.count) - a.score - 3 * Math.log10(a.count));
}

/** The objects of a list, or the object itself. */
export function itemsOf(document: unknown): unknown[] {
  if (Array.isArray(document)) return document;
  const fields = fieldsOf(document);
  return Array.isArray(fields.items) ? listOf(fields.items) : [document];
}
