/**
 * Where each kind that can be changed stands in the API, and how people name it.
 * Owns: groups, versions and plurals. Refuses: any other kind.
 */
import type { ChangeableKind } from '../run/settings/action-settings.ts';
import type { Right, Target } from './target.ts';

interface Place {
  group: string;
  version: string;
  plural: string;
  isNamespaced: boolean;
}

const core = { group: '', version: 'v1', isNamespaced: true };
const apps = { group: 'apps', version: 'v1', isNamespaced: true };

const places: Record<ChangeableKind, Place> = {
  Deployment: { ...apps, plural: 'deployments' },
  StatefulSet: { ...apps, plural: 'statefulsets' },
  DaemonSet: { ...apps, plural: 'daemonsets' },
  Pod: { ...core, plural: 'pods' },
  Service: { ...core, plural: 'services' },
  ResourceQuota: { ...core, plural: 'resourcequotas' },
  Node: { ...core, plural: 'nodes', isNamespaced: false },
};

export function isNamespaced(kind: ChangeableKind): boolean {
  return places[kind].isNamespaced;
}

/** The path of an object; names are one segment each, whatever they hold. */
export function pathOf({ kind, namespace, name }: Target): string {
  const { plural } = places[kind];
  return `${rootOf(kind)}${namespace === undefined ? '' : `/namespaces/${encodeURIComponent(namespace)}`}/${plural}/${encodeURIComponent(name)}`;
}

/** The path of all sets (or revisions) of a namespace; both are of the group `apps`. */
export function listPath(plural: 'replicasets' | 'controllerrevisions', namespace: string): string {
  return `/apis/apps/v1/namespaces/${encodeURIComponent(namespace)}/${plural}`;
}

/** `deployment/checkout`, as kubectl takes it. */
export function wordFor({ kind, name }: Target): string {
  return `${kind.toLowerCase()}/${name}`;
}

/** `Deployment checkout in shop`. */
export function spoken({ kind, namespace, name }: Target): string {
  return `${kind} ${name}${namespace === undefined ? '' : ` in ${namespace}`}`;
}

export function rightsOn(kind: ChangeableKind, verb: 'patch' | 'delete', subresource?: string): Right[] {
  const { group, plural } = places[kind];
  return [
    { group, resource: plural, verb: 'get' },
    { group, resource: subresource === undefined ? plural : `${plural}/${subresource}`, verb },
  ];
}

function rootOf(kind: ChangeableKind): string {
  const { group, version } = places[kind];
  return group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
}
