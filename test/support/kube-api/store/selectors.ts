/**
 * Label and field selectors, as list, watch and delete-collection take them.
 * Owns: their grammar and which fields each kind may be selected by. Refuses: fields that the server does not index.
 */
import { badRequest } from '../api-error.ts';
import type { KubeObject } from '../json-value.ts';
import { textAt } from '../json-value.ts';
import type { Kind } from '../kinds.ts';
import { apiVersionOf, resourceName } from '../kinds.ts';

export type Selects = (object: KubeObject) => boolean;

const labelKey = /^([a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;

/** Reads `a=b,c!=d,e in (f,g),h notin (i),j,!k`. */
export function labelSelector(text: string): Selects {
  const terms = text.match(/[^,(]+(\([^)]*\))?/g) ?? [];
  const tests = text.trim() === '' ? [] : terms.map((term) => labelTerm(term.trim()));
  return (object) => tests.every((test) => test(object.metadata.labels ?? {}));
}

function labelTerm(term: string): (labels: Record<string, string>) => boolean {
  const set = /^(\S+) (in|notin) \(([^)]*)\)$/.exec(term);
  const equal = /^([^=!\s]+)\s?(==|=|!=)\s?([^=!\s]*)$/.exec(term);
  const key = set?.[1] ?? equal?.[1] ?? term.replace(/^!/, '');
  if (!labelKey.test(key)) throw badRequest(`unable to parse requirement: found '${term}', expected: a label key`);
  if (set) {
    const values = (set[3] ?? '').split(',').map((value) => value.trim());
    return set[2] === 'in'
      ? (labels) => labels[key] !== undefined && values.includes(labels[key])
      : (labels) => labels[key] === undefined || !values.includes(labels[key]);
  }
  if (equal) {
    const value = equal[3] ?? '';
    return equal[2] === '!=' ? (labels) => labels[key] !== value : (labels) => labels[key] === value;
  }
  return term.startsWith('!') ? (labels) => labels[key] === undefined : (labels) => labels[key] !== undefined;
}

const about = ['kind', 'namespace', 'name', 'uid', 'apiVersion', 'resourceVersion', 'fieldPath'];

/** Field labels beside metadata.name and metadata.namespace, each with the path that it reads in the stored object. */
const fields: Record<string, Record<string, string>> = {
  pods: same([
    'spec.nodeName',
    'spec.restartPolicy',
    'spec.schedulerName',
    'spec.serviceAccountName',
    'spec.hostNetwork',
    'status.phase',
    'status.podIP',
    'status.nominatedNodeName',
  ]),
  events: {
    ...same(about.map((field) => `involvedObject.${field}`)),
    ...same(['reason', 'reportingComponent', 'type']),
    source: 'source.component',
  },
  'events.events.k8s.io': {
    ...Object.fromEntries(about.map((field) => [`regarding.${field}`, `regarding.${field}`])),
    ...same(['reason', 'reportingController', 'type']),
  },
  nodes: same(['spec.unschedulable']),
  secrets: same(['type']),
  namespaces: same(['status.phase']),
  'replicasets.apps': same(['status.replicas']),
  'jobs.batch': { 'status.successful': 'status.succeeded' },
};

function same(names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name]));
}

/** Reads `a=b,c!=d`; a field that this kind is not indexed by is a 400, as the server answers. */
export function fieldSelector(kind: Kind, text: string): Selects {
  if (text === '') return () => true;
  const known: Record<string, string> = {
    'metadata.name': 'metadata.name',
    ...(kind.namespaced ? { 'metadata.namespace': 'metadata.namespace' } : {}),
    ...fields[resourceName(kind)],
  };
  const tests = text.split(',').map((term): Selects => {
    const parts = /^([^=!]+)(==|=|!=)(.*)$/.exec(term);
    if (!parts) throw badRequest(`invalid selector: '${term}'; can't understand '${term}'`);
    const path = known[parts[1] ?? ''];
    if (path === undefined)
      throw badRequest(
        `Unable to find "${apiVersionOf(kind)}, Resource=${kind.plural}" that match label selector "", field selector "${text}": field label not supported: ${parts[1]}`,
      );
    const steps = path.split('.');
    const defaultText = path === 'spec.unschedulable' || path === 'spec.hostNetwork' ? 'false' : '';
    const valueOf = (object: KubeObject) => textAt(object, ...steps) || defaultText;
    return parts[2] === '!=' ? (object) => valueOf(object) !== parts[3] : (object) => valueOf(object) === parts[3];
  });
  return (object) => tests.every((test) => test(object));
}
