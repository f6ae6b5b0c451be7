/**
 * Strategic merge patch, as the server applies it to built-in kinds.
 * Owns: lists merged by key, `$patch`, `$deleteFromPrimitiveList`, `$setElementOrder`, `$retainKeys`.
 * Refuses: custom kinds (415 before it comes here).
 */
import { badRequest } from '../api-error.ts';
import type { Json, JsonObject } from '../json-value.ts';
import { isObject, isSame } from '../json-value.ts';
import { isSet, mergeKeys } from './merge-keys.ts';

export function strategicMerge(target: JsonObject, patch: JsonObject): JsonObject {
  return mergeObject(target, patch, []);
}

function mergeObject(target: JsonObject, patch: JsonObject, path: string[]): JsonObject {
  const directive = patch['$patch'];
  if (directive === 'replace') return withoutDirectives(patch);
  if (directive === 'delete') return {};
  if (directive !== undefined && directive !== 'merge')
    throw badRequest(`unknown patch type: ${JSON.stringify(directive)}`);
  const retained = patch['$retainKeys'];
  const merged: JsonObject = Array.isArray(retained)
    ? Object.fromEntries(Object.entries(target).filter(([key]) => retained.includes(key)))
    : { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (key === '$patch' || key === '$retainKeys') continue;
    const order = /^\$setElementOrder\/(.+)$/.exec(key)?.[1];
    const removed = /^\$deleteFromPrimitiveList\/(.+)$/.exec(key)?.[1];
    if (order !== undefined) continue;
    if (removed !== undefined)
      merged[removed] = listOf(merged[removed]).filter((item) => !listOf(value).includes(item));
    else if (value === null) delete merged[key];
    else merged[key] = mergeValue(merged[key], value, [...path, key]);
  }
  for (const [key, value] of Object.entries(patch)) {
    const list = /^\$setElementOrder\/(.+)$/.exec(key)?.[1];
    if (list !== undefined)
      merged[list] = ordered(listOf(merged[list]), listOf(value), mergeKeys([...path, list], false));
  }
  return merged;
}

function mergeValue(target: Json | undefined, value: Json | undefined, path: string[]): Json | undefined {
  if (isObject(value)) return mergeObject(isObject(target) ? target : {}, value, path);
  if (!Array.isArray(value)) return value;
  const [key] = mergeKeys(path, false);
  if (isSet(path)) return [...new Set([...listOf(target), ...value])];
  if (key === undefined) return value;
  return mergeList(listOf(target), value, key, path);
}

function mergeList(target: Json[], patch: Json[], key: string, path: string[]): Json[] {
  const items = patch.filter(isObject);
  if (items.some((item) => item['$patch'] === 'replace' && item[key] === undefined))
    return items.filter((item) => item['$patch'] === undefined);
  let result = [...target];
  for (const item of items) {
    if (item[key] === undefined)
      throw badRequest(`map: ${JSON.stringify(item)} does not contain declared merge key: ${key}`);
    const place = result.findIndex((it) => isObject(it) && isSame(it[key], item[key]));
    const present = result[place];
    if (item['$patch'] === 'delete') result = result.filter((_, index) => index !== place);
    else if (place >= 0 && isObject(present)) result[place] = mergeObject(present, item, path);
    else result.push(withoutDirectives(item));
  }
  return result;
}

function ordered(list: Json[], order: Json[], [key]: string[]): Json[] {
  const rank = (item: Json) =>
    order.findIndex((it) =>
      key !== undefined && isObject(it) && isObject(item) ? isSame(it[key], item[key]) : isSame(it, item),
    );
  // What the order does not name keeps its place behind what it names.
  const known = list.filter((item) => rank(item) >= 0).toSorted((a, b) => rank(a) - rank(b));
  return [...known, ...list.filter((item) => rank(item) < 0)];
}

function withoutDirectives(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('$'))
      .map(([key, inner]) => [key, isObject(inner) ? withoutDirectives(inner) : inner]),
  );
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
