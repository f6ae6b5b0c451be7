/**
 * Server-side apply: a manager states the fields it wants, others keep theirs.
 * Owns: conflicts, force, fields given up by leaving them out. Refuses: guessing who owns what; that is managedFields.
 */
import { ApiError } from '../api-error.ts';
import type { Json, JsonObject, KubeObject } from '../json-value.ts';
import { isObject, isSame } from '../json-value.ts';
import type { Owner } from './field-owners.ts';
import { itemStep, leavesOf, readOwners, writeOwners } from './field-owners.ts';
import { isSet, mergeKeys } from './merge-keys.ts';

/** The object after `manager` applied `wanted`; 409 with one cause a field that another manager holds with another value. */
export function serverSideApply(
  before: KubeObject | undefined,
  wanted: KubeObject,
  manager: string,
  force: boolean,
): KubeObject {
  const owners = before ? readOwners(before) : [];
  const applied = leavesOf(wanted);
  const present = before ? leavesOf(before) : new Map<string, Json>();
  const isOwn = (owner: Owner) => owner.manager === manager && owner.operation === 'Apply';
  const others = owners.filter((owner) => !isOwn(owner));
  const contested = [...applied]
    .filter(([path, value]) => !isSame(present.get(path), value))
    .flatMap(([path]) => others.filter((owner) => owner.paths.has(path)).map((owner) => ({ path, owner })));
  if (contested.length > 0 && !force) throw conflictOf(contested);
  for (const { path, owner } of contested) owner.paths.delete(path);

  const own = owners.find(isOwn) ?? {
    manager,
    operation: 'Apply' as const,
    subresource: '',
    time: '',
    paths: new Set<string>(),
  };
  const givenUp = [...own.paths].filter((path) => !applied.has(path) && !others.some((owner) => owner.paths.has(path)));
  own.paths = new Set(applied.keys());
  own.time = new Date().toISOString().replace(/\.\d+/, '');
  const kept = before ? removeLeaves(before, new Set(givenUp), [], []) : {};
  const merged = mergeApplied(isObject(kept) ? kept : {}, wanted, []);
  const metadata = { ...(isObject(merged['metadata']) ? merged['metadata'] : {}), name: wanted.metadata.name };
  const result: KubeObject = { ...merged, apiVersion: wanted.apiVersion, kind: wanted.kind, metadata };
  return writeOwners(result, [...others, own]);
}

function conflictOf(contested: { path: string; owner: Owner }[]): ApiError {
  const causes = contested.map(({ path, owner }) => ({
    reason: 'FieldManagerConflict',
    message: `conflict with "${owner.manager}"${owner.operation === 'Update' ? ' using an update' : ''}`,
    field: readablePath(path),
  }));
  const words = causes.map((cause) => `${cause.message}: ${cause.field}`).join(', ');
  const count = causes.length === 1 ? '1 conflict' : `${causes.length} conflicts`;
  return new ApiError(409, 'Conflict', `Apply failed with ${count}: ${words}`, { details: { causes } });
}

/** `.spec.template.spec.containers[name="web"].image` */
function readablePath(path: string): string {
  return path
    .split('\n')
    .map((step) => {
      if (!step.startsWith('k:')) return step.startsWith('f:') ? `.${step.slice(2)}` : `[=${step.slice(2)}]`;
      const key: unknown = JSON.parse(step.slice(2));
      const pairs = typeof key === 'object' && key !== null ? Object.entries(key) : [];
      return `[${pairs.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(',')}]`;
    })
    .join('');
}

function removeLeaves(value: Json, gone: Set<string>, steps: string[], names: string[]): Json | undefined {
  if (gone.has(steps.join('\n'))) return undefined;
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, inner]): [string, Json | undefined] => [
      key,
      inner === undefined ? undefined : removeLeaves(inner, gone, [...steps, `f:${key}`], [...names, key]),
    ]);
    const left = entries.filter(([, inner]) => inner !== undefined);
    // An object that held only given-up fields goes with them.
    return left.length === 0 && entries.length > 0 ? undefined : Object.fromEntries(left);
  }
  const keys = Array.isArray(value) ? mergeKeys(names, true) : [];
  if (!Array.isArray(value) || keys.length === 0) return value;
  return value.flatMap((item) => {
    const left = isObject(item) ? removeLeaves(item, gone, [...steps, itemStep(item, keys)], names) : item;
    return left === undefined ? [] : [left];
  });
}

function mergeApplied(target: JsonObject, wanted: JsonObject, names: string[]): JsonObject {
  const merged = { ...target };
  for (const [key, value] of Object.entries(wanted)) {
    const path = [...names, key];
    const present = merged[key];
    if (isObject(value)) merged[key] = mergeApplied(isObject(present) ? present : {}, value, path);
    else if (Array.isArray(value)) merged[key] = mergeAppliedList(Array.isArray(present) ? present : [], value, path);
    else if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function mergeAppliedList(target: Json[], wanted: Json[], path: string[]): Json[] {
  if (isSet(path)) return [...new Set([...target, ...wanted])];
  const keys = mergeKeys(path, true);
  if (keys.length === 0) return wanted;
  const result = [...target];
  for (const item of wanted.filter(isObject)) {
    const place = result.findIndex((it) => isObject(it) && itemStep(it, keys) === itemStep(item, keys));
    const present = result[place];
    if (place >= 0 && isObject(present)) result[place] = mergeApplied(present, item, path);
    else result.push(item);
  }
  return result;
}
