/**
 * The log of one container, current or previous.
 * Owns: the options of `pods/log` and the refusals of the kubelet behind it. Refuses: following what never grows.
 */
import { badRequest } from '../api-error.ts';
import type { KubeObject } from '../json-value.ts';
import { listAt, objectAt, textAt } from '../json-value.ts';

export interface LogLine {
  /** Epoch ms at which the runtime took the line. */
  time: number;
  text: string;
}

export interface ContainerLog {
  current: LogLine[];
  /** Of the instance before the last restart; absent where there was none or it is gone. */
  previous?: LogLine[];
}

/** Reads logs by `namespace/pod/container`. */
export function podLog(
  pod: KubeObject,
  logs: ReadonlyMap<string, ContainerLog>,
  query: URLSearchParams,
  now = Date.now(),
): string {
  const { name, namespace = '' } = pod.metadata;
  const container = chooseContainer(pod, query.get('container') ?? '');
  const wantsPrevious = query.get('previous') === 'true' || query.get('previous') === '1';
  const status = statusOf(pod, container);
  const kept = logs.get(`${namespace}/${name}/${container}`);
  const started = kept !== undefined || textAt(status, 'containerID') !== '';
  if (textAt(pod, 'spec', 'nodeName') === '') return '';
  if (wantsPrevious && kept?.previous === undefined)
    throw badRequest(`previous terminated container "${container}" in pod "${name}" not found`);
  if (!started) {
    const reason = textAt(status, 'state', 'waiting', 'reason');
    const why = /ImagePull/.test(reason) ? 'trying and failing to pull image' : reason;
    throw badRequest(`container "${container}" in pod "${name}" is waiting to start: ${why || 'PodInitializing'}`);
  }
  return cut((wantsPrevious ? kept?.previous : kept?.current) ?? [], query, now);
}

function chooseContainer(pod: KubeObject, asked: string): string {
  const main = listAt(pod, 'spec', 'containers').map((it) => textAt(it, 'name'));
  const initial = listAt(pod, 'spec', 'initContainers').map((it) => textAt(it, 'name'));
  const name = pod.metadata.name;
  if (asked !== '') {
    if (main.includes(asked) || initial.includes(asked)) return asked;
    throw badRequest(`container ${asked} is not valid for pod ${name}`);
  }
  const [only = '', ...others] = main;
  if (others.length === 0 && initial.length === 0) return only;
  if (others.length === 0) return only;
  const inits = initial.length > 0 ? ` or one of the init containers: [${initial.join(' ')}]` : '';
  throw badRequest(`a container name must be specified for pod ${name}, choose one of: [${main.join(' ')}]${inits}`);
}

function statusOf(pod: KubeObject, container: string) {
  const all = [...listAt(pod, 'status', 'containerStatuses'), ...listAt(pod, 'status', 'initContainerStatuses')];
  return objectAt(all.find((it) => textAt(it, 'name') === container));
}

function cut(lines: LogLine[], query: URLSearchParams, now: number): string {
  const positive = (name: string): number | undefined => {
    const text = query.get(name);
    if (text === null) return undefined;
    if (!/^\d{1,12}$/.test(text))
      throw badRequest(`${name}: Invalid value: "${text}": must be a number that is not negative`);
    return Number(text);
  };
  const sinceSeconds = positive('sinceSeconds');
  const sinceTime = query.get('sinceTime');
  if (sinceSeconds !== undefined && sinceTime !== null)
    throw badRequest('PodLogOptions is invalid: at most one of `sinceTime` or `sinceSeconds` may be specified');
  const from =
    sinceTime === null ? (sinceSeconds === undefined ? -Infinity : now - sinceSeconds * 1_000) : Date.parse(sinceTime);
  const recent = lines.filter((line) => line.time >= from);
  const tail = positive('tailLines');
  const chosen = tail === undefined ? recent : tail === 0 ? [] : recent.slice(-tail);
  const stamped = query.get('timestamps') === 'true';
  const text = chosen.map((line) => `${stamped ? `${nanoseconds(line.time)} ` : ''}${line.text}\n`).join('');
  const limit = positive('limitBytes');
  return limit === undefined ? text : Buffer.from(text).subarray(0, limit).toString('utf8');
}

function nanoseconds(time: number): string {
  return new Date(time).toISOString().replace('Z', '000000Z');
}
