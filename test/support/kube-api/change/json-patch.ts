/**
 * JSON Patch (RFC 6902) and JSON Merge Patch (RFC 7386).
 * Owns: both algorithms over plain JSON. Refuses: knowledge of any kind; lists are replaced whole by a merge.
 */
import { ApiError, badRequest } from '../api-error.ts';
import type { Json } from '../json-value.ts';
import { isObject, isSame, textAt } from '../json-value.ts';

/** RFC 7386: null removes, objects merge, all else replaces. */
export function mergePatch(target: Json | undefined, patch: Json | undefined): Json | undefined {
  if (!isObject(patch)) return patch;
  const merged = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}

/** RFC 6902: all operations or none; a failed test or a missing path is a 422, as the server answers. */
export function jsonPatch(target: Json, operations: Json): Json {
  if (!Array.isArray(operations))
    throw badRequest('json: cannot unmarshal object into Go value of type jsonpatch.Patch');
  // A structured clone keeps parts that are shared, and an edit of one place would show in another.
  let result: Json = JSON.parse(JSON.stringify(target));
  for (const operation of operations) result = apply(result, operation);
  return result;
}

function apply(document: Json, operation: Json): Json {
  const op = textAt(operation, 'op');
  const path = pointer(textAt(operation, 'path'));
  const value = isObject(operation) ? (operation['value'] ?? null) : null;
  switch (op) {
    case 'add':
      return edit(document, path, (parent, key) => insert(parent, key, structuredClone(value)));
    case 'replace':
      read(document, path);
      return path.length === 0
        ? structuredClone(value)
        : edit(document, path, (parent, key) => assign(parent, key, structuredClone(value)));
    case 'remove':
      read(document, path);
      return edit(document, path, remove);
    case 'test':
      if (!isSame(read(document, path), value))
        throw unprocessable(`testing value ${textAt(operation, 'path')} failed`);
      return document;
    case 'move':
    case 'copy': {
      const from = pointer(textAt(operation, 'from'));
      const moved = structuredClone(read(document, from));
      const rest = op === 'move' ? edit(document, from, remove) : document;
      return edit(rest, path, (parent, key) => insert(parent, key, moved));
    }
    default:
      throw badRequest(`Unexpected kind: ${op}`);
  }
}

function pointer(text: string): string[] {
  if (text === '') return [];
  if (!text.startsWith('/')) throw unprocessable(`invalid JSON pointer: ${text}`);
  return text
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function read(document: Json, path: string[]): Json {
  let here: Json | undefined = document;
  for (const step of path)
    here = Array.isArray(here) ? here[index(here, step)] : isObject(here) ? here[step] : undefined;
  if (here === undefined) throw unprocessable(`doc is missing path: /${path.join('/')}: missing value`);
  return here;
}

function edit(document: Json, path: string[], change: (parent: Json, key: string) => void): Json {
  const key = path.at(-1);
  if (key === undefined) throw unprocessable('the whole document cannot be edited so');
  change(read(document, path.slice(0, -1)), key);
  return document;
}

function insert(parent: Json, key: string, value: Json): void {
  if (Array.isArray(parent)) parent.splice(key === '-' ? parent.length : index(parent, key, 1), 0, value);
  else assign(parent, key, value);
}

function assign(parent: Json, key: string, value: Json): void {
  if (Array.isArray(parent)) parent[index(parent, key)] = value;
  else if (isObject(parent)) parent[key] = value;
  else throw unprocessable(`${key} has no parent`);
}

function remove(parent: Json, key: string): void {
  if (Array.isArray(parent)) parent.splice(index(parent, key), 1);
  else if (isObject(parent)) delete parent[key];
}

function index(list: Json[], key: string, past = 0): number {
  if (!/^(0|[1-9]\d{0,8})$/.test(key) || Number(key) > list.length - 1 + past)
    throw unprocessable(`Unable to access invalid index: ${key}: invalid index referenced`);
  return Number(key);
}

function unprocessable(why: string): ApiError {
  return new ApiError(422, 'Invalid', `the server rejected our request due to an error in our request: ${why}`);
}
