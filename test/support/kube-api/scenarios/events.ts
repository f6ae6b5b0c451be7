/**
 * Events as each component writes them: the kubelet and controllers with first, last and count, the scheduler as a series.
 * Owns: their fields and names. Refuses: keeping any longer than an hour, as the API server does.
 */
import type { JsonObject, KubeObject } from '../json-value.ts';
import { HOUR, iso, isoMicro } from './moments.ts';

export interface Told {
  about:
    | KubeObject
    | { apiVersion: string; kind: string; metadata: { name: string; namespace?: string; uid?: string } };
  type: 'Normal' | 'Warning';
  reason: string;
  message: string;
  component: string;
  host?: string;
  /** Epoch ms. */
  first: number;
  last: number;
  count: number;
  fieldPath?: string;
}

/** The event, or nothing where its last time is more than an hour ago. */
export function toEvent(told: Told, at: number): KubeObject | undefined {
  if (at - told.last > HOUR) return undefined;
  const { metadata } = told.about;
  const involvedObject: JsonObject = {
    kind: told.about.kind,
    namespace: metadata.namespace,
    name: metadata.name,
    uid: told.about.kind === 'Node' ? metadata.name : metadata.uid,
    apiVersion: told.about.apiVersion,
    fieldPath: told.fieldPath,
  };
  const stamp = (Math.floor(told.first) * 1_000_000).toString(16).padStart(16, '1');
  // The name is unique by time alone in a cluster; here the reason keeps apart what began in one millisecond.
  let salt = 7;
  for (const char of told.reason) salt = (salt * 31 + (char.codePointAt(0) ?? 0)) % 65_536;
  const base: KubeObject = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: {
      name: `${metadata.name}.${stamp.slice(0, 12)}${salt.toString(16).padStart(4, '0')}`,
      namespace: metadata.namespace ?? 'default',
      creationTimestamp: iso(told.first),
    },
    involvedObject,
    type: told.type,
    reason: told.reason,
    message: told.message,
  };
  if (told.component === 'default-scheduler' || told.component === 'taint-eviction-controller') {
    const series = told.count > 1 ? { count: told.count, lastObservedTime: isoMicro(told.last) } : undefined;
    return {
      ...base,
      source: {},
      firstTimestamp: null,
      lastTimestamp: null,
      eventTime: isoMicro(told.first),
      series,
      action: 'Scheduling',
      reportingComponent: told.component,
      reportingInstance: `${told.component}-control-1`,
    };
  }
  return {
    ...base,
    source: { component: told.component, host: told.host },
    firstTimestamp: iso(told.first),
    lastTimestamp: iso(told.last),
    count: told.count,
    eventTime: null,
    reportingComponent: told.component,
    reportingInstance: told.host ?? '',
  };
}
