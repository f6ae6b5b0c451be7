/**
 * One stored event in the form of either group: core `v1`, and `events.k8s.io/v1`.
 * Owns: the renaming of fields. Refuses: filling what the writer of the event left out.
 */
import type { JsonObject, KubeObject } from '../json-value.ts';
import { objectAt } from '../json-value.ts';

const renamed: [core: string, newer: string][] = [
  ['involvedObject', 'regarding'],
  ['message', 'note'],
  ['source', 'deprecatedSource'],
  ['firstTimestamp', 'deprecatedFirstTimestamp'],
  ['lastTimestamp', 'deprecatedLastTimestamp'],
  ['count', 'deprecatedCount'],
  ['reportingComponent', 'reportingController'],
];

export function toEventsGroup(event: KubeObject): KubeObject {
  return { ...rename(event, renamed), apiVersion: 'events.k8s.io/v1', kind: 'Event', metadata: event.metadata };
}

export function toCoreEvent(event: KubeObject): KubeObject {
  const back = renamed.map(([core, newer]): [string, string] => [newer, core]);
  const core = rename(event, back);
  return {
    source: {},
    ...core,
    involvedObject: objectAt(core, 'involvedObject'),
    apiVersion: 'v1',
    kind: 'Event',
    metadata: event.metadata,
  };
}

function rename(event: KubeObject, pairs: [string, string][]): JsonObject {
  const names = new Map(pairs);
  return Object.fromEntries(Object.entries(event).map(([key, value]) => [names.get(key) ?? key, value]));
}
