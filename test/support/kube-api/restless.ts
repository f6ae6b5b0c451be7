/**
 * Objects whose status never rests, as heartbeats and counters make them in a real cluster.
 * Owns: one change of status a tick, which raises the resource version and never the generation. Refuses: the spec.
 */
import type { JsonObject, KubeObject } from './json-value.ts';
import { listAt, numberAt, objectAt } from './json-value.ts';
import type { Kind } from './kinds.ts';
import type { ObjectStore } from './store/object-store.ts';

export interface Restless {
  kind: Kind;
  namespace: string;
  name: string;
}

/** Writes a new status for this object; gone objects rest. */
export function stir(store: ObjectStore, { kind, namespace, name }: Restless, now: number): void {
  const before = store.find(kind, namespace, name);
  if (before) store.update(kind, before, { ...before, status: nextStatus(before, now) }, false);
}

function nextStatus(object: KubeObject, now: number): JsonObject {
  const time = new Date(now).toISOString().replace(/\.\d+/, '');
  const status = objectAt(object, 'status');
  const conditions = listAt(status, 'conditions').map((condition): JsonObject => {
    const field =
      object.kind === 'Node' ? 'lastHeartbeatTime' : object.kind === 'Pod' ? 'lastProbeTime' : 'lastUpdateTime';
    return { ...objectAt(condition), [field]: time };
  });
  // Where a kind has no condition to date, a counter of its own moves.
  return { ...status, conditions, observedBeats: numberAt(status, 'observedBeats') + 1 };
}
