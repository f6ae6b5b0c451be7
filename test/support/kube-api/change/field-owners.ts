/**
 * Who owns which field of an object: `metadata.managedFields`.
 * Owns: the sets of fields, their FieldsV1 form, what an update by somebody changes in them. Refuses: merging objects.
 */
import type { Json, JsonObject, KubeObject } from '../json-value.ts';
import { isObject, isSame, objectAt, textAt } from '../json-value.ts';
import { isSet, mergeKeys } from './merge-keys.ts';

/** A leaf: the steps to it (`f:spec`, `k:{"name":"a"}`) joined by a newline, and the value there. */
export type Leaves = Map<string, Json>;

const unowned = new Set(['apiVersion', 'kind']);
const unownedMeta = new Set([
  'name',
  'namespace',
  'uid',
  'resourceVersion',
  'generation',
  'creationTimestamp',
  'managedFields',
  'selfLink',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
]);

/** All fields of an object that somebody can own. */
export function leavesOf(object: JsonObject): Leaves {
  const leaves: Leaves = new Map();
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined || unowned.has(key)) continue;
    if (key !== 'metadata') collect(leaves, value, [`f:${key}`], [key]);
    else
      for (const [name, inner] of Object.entries(objectAt(value)))
        if (inner !== undefined && !unownedMeta.has(name))
          collect(leaves, inner, ['f:metadata', `f:${name}`], ['metadata', name]);
  }
  return leaves;
}

function collect(leaves: Leaves, value: Json, steps: string[], names: string[]): void {
  if (isObject(value)) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    if (entries.length === 0) leaves.set(steps.join('\n'), {});
    for (const [key, inner] of entries)
      if (inner !== undefined) collect(leaves, inner, [...steps, `f:${key}`], [...names, key]);
    return;
  }
  const keys = Array.isArray(value) ? mergeKeys(names, true) : [];
  if (Array.isArray(value) && isSet(names))
    for (const item of value) leaves.set([...steps, `v:${JSON.stringify(item)}`].join('\n'), item);
  else if (Array.isArray(value) && keys.length > 0)
    for (const item of value.filter(isObject)) collect(leaves, item, [...steps, itemStep(item, keys)], names);
  else leaves.set(steps.join('\n'), value);
}

export function itemStep(item: JsonObject, keys: string[]): string {
  // The protocol of a port is TCP where nobody says otherwise; the key holds it all the same.
  const entries = keys.map((key): [string, Json] => [key, item[key] ?? (key === 'protocol' ? 'TCP' : null)]);
  return `k:${JSON.stringify(Object.fromEntries(entries))}`;
}

export interface Owner {
  manager: string;
  operation: 'Apply' | 'Update';
  subresource: string;
  time: string;
  paths: Set<string>;
}

export function readOwners(object: KubeObject): Owner[] {
  return (object.metadata.managedFields ?? []).map((entry) => ({
    manager: textAt(entry, 'manager'),
    operation: textAt(entry, 'operation') === 'Apply' ? 'Apply' : 'Update',
    subresource: textAt(entry, 'subresource'),
    time: textAt(entry, 'time'),
    paths: new Set(readSet(objectAt(entry, 'fieldsV1'), [])),
  }));
}

export function writeOwners(object: KubeObject, owners: Owner[]): KubeObject {
  const managedFields = owners
    .filter((owner) => owner.paths.size > 0)
    .map((owner) => ({
      manager: owner.manager,
      operation: owner.operation,
      apiVersion: object.apiVersion,
      time: owner.time,
      fieldsType: 'FieldsV1',
      fieldsV1: writeSet(owner.paths),
      subresource: owner.subresource === '' ? undefined : owner.subresource,
    }));
  return {
    ...object,
    metadata: { ...object.metadata, managedFields: managedFields.length > 0 ? managedFields : undefined },
  };
}

/** After an update: what it changed is the updater's alone, what it removed is nobody's. */
export function recordUpdate(
  before: KubeObject | undefined,
  after: KubeObject,
  manager: string,
  subresource = '',
): KubeObject {
  const [was, is] = [before ? leavesOf(before) : new Map<string, Json>(), leavesOf(after)];
  const changed = [...is].filter(([path, value]) => !isSame(was.get(path), value)).map(([path]) => path);
  const owners = before ? readOwners(before) : [];
  const own = (owner: Owner) =>
    owner.manager === manager && owner.operation === 'Update' && owner.subresource === subresource;
  if (changed.length > 0 && !owners.some(own))
    owners.push({ manager, operation: 'Update', subresource, time: '', paths: new Set() });
  const now = new Date().toISOString().replace(/\.\d+/, '');
  for (const owner of owners) {
    if (own(owner) && changed.length > 0) owner.time = now;
    for (const path of changed)
      if (own(owner)) owner.paths.add(path);
      else owner.paths.delete(path);
    for (const path of owner.paths) if (!is.has(path)) owner.paths.delete(path);
  }
  return writeOwners(after, owners);
}

function writeSet(paths: Set<string>): JsonObject {
  const root: JsonObject = {};
  for (const path of paths) {
    let here = root;
    for (const step of path.split('\n')) {
      const next = objectAt(here, step);
      here[step] = next;
      here = next;
    }
  }
  return root;
}

function readSet(set: JsonObject, steps: string[]): string[] {
  return Object.entries(set).flatMap(([step, inner]) => {
    if (step === '.') return [];
    const path = [...steps, step];
    return isObject(inner) && Object.keys(inner).some((key) => key !== '.') ? readSet(inner, path) : [path.join('\n')];
  });
}
