/**
 * Create, replace, patch, apply and delete, each through decode, admission, validation and store.
 * Owns: the order of those and what each refuses. Refuses: HTTP; a route hands over what was asked.
 */
import { ApiError, alreadyExists, badRequest, conflict, invalid, notFound } from '../api-error.ts';
import type { Json, JsonObject, KubeObject } from '../json-value.ts';
import { isObject, objectAt, textAt } from '../json-value.ts';
import type { Kind } from '../kinds.ts';
import { apiVersionOf, resourceName } from '../kinds.ts';
import type { ObjectStore } from '../store/object-store.ts';
import type { Webhook } from './admission.ts';
import { admit } from './admission.ts';
import { recordUpdate } from './field-owners.ts';
import { jsonPatch, mergePatch } from './json-patch.ts';
import { serverSideApply } from './server-side-apply.ts';
import { strategicMerge } from './strategic-merge.ts';
import { checkFields, validate } from './validation.ts';

export interface Write {
  store: ObjectStore;
  kind: Kind;
  namespace: string;
  name: string;
  subresource: string;
  query: URLSearchParams;
  body: Json;
  contentType: string;
  /** Who writes, where the request names no field manager. */
  defaultManager: string;
  webhooks: Webhook[];
  kindNamed: (plural: string) => Kind;
}

export interface Written {
  object: KubeObject;
  isNew: boolean;
  warnings: string[];
}

export function createObject(write: Write): Written {
  const { store, kind, query } = write;
  const isDryRun = readDryRun(kind, query);
  const decoded = decode(write, write.body);
  const generated = decoded.metadata.name ? decoded.metadata.name : generateName(decoded);
  if (generated === '')
    throw invalid(kind, '', [['metadata.name', 'Required value: name or generateName is required']]);
  if (decoded.metadata.resourceVersion) throw badRequest('resourceVersion should not be set on objects to be created');
  const named = { ...decoded, metadata: { ...decoded.metadata, name: generated } };
  const warnings = checkFields(kind, named, query.get('fieldValidation') ?? 'Warn');
  if (store.find(kind, write.namespace, generated)) throw alreadyExists(kind, generated);
  const admitted = admitObject(write, 'CREATE', named, isDryRun);
  validate(kind, admitted, undefined);
  const owned = recordUpdate(undefined, admitted, managerOf(write));
  return { object: store.create(kind, owned, isDryRun), isNew: true, warnings };
}

export function replaceObject(write: Write): Written {
  const before = write.store.get(write.kind, write.namespace, write.name);
  const decoded = decode(write, write.body);
  if (decoded.metadata.name !== write.name)
    throw badRequest(
      `the name of the object (${decoded.metadata.name}) does not match the name on the URL (${write.name})`,
    );
  return store(write, before, decoded);
}

export function patchObject(write: Write): Written {
  const { store: objects, kind, query, body } = write;
  if (write.contentType === 'application/apply-patch+yaml') return applyObject(write);
  const before = objects.get(kind, write.namespace, write.name);
  const patched = patchBody(write, before, body);
  if (!isObject(patched)) throw badRequest('the patched object is no object');
  if (query.get('force') !== null)
    throw invalid({ ...kind, kind: 'PatchOptions', group: 'meta.k8s.io' }, '', [
      ['force', 'Forbidden: may not be specified for non-apply patch'],
    ]);
  return store(write, before, decode(write, patched));
}

function patchBody({ kind, contentType }: Write, before: KubeObject, body: Json): Json | undefined {
  switch (contentType) {
    case 'application/json-patch+json':
      return jsonPatch(before, body);
    case 'application/merge-patch+json':
      return mergePatch(before, body);
    case 'application/strategic-merge-patch+json':
      // Custom kinds have no merge keys that the server knows of.
      if (kind.isCustom) break;
      return strategicMerge(before, isObject(body) ? body : {});
  }
  const taken = 'application/json-patch+json, application/merge-patch+json, application/apply-patch+yaml';
  throw new ApiError(
    415,
    'UnsupportedMediaType',
    `the body of the request was in an unknown format - accepted media types include: ${taken}`,
  );
}

function applyObject(write: Write): Written {
  const { kind, query } = write;
  const manager = query.get('fieldManager') ?? '';
  if (manager === '')
    throw invalid({ ...kind, kind: 'PatchOptions', group: 'meta.k8s.io' }, '', [
      ['fieldManager', 'Required value: is required for apply patch'],
    ]);
  const isDryRun = readDryRun(kind, query);
  const wanted = decode(write, write.body);
  if (wanted.metadata.managedFields) throw badRequest('metadata.managedFields must be nil');
  if (wanted.metadata.name !== write.name)
    throw badRequest(
      `the name of the object (${wanted.metadata.name}) does not match the name on the URL (${write.name})`,
    );
  const warnings = checkFields(kind, wanted, query.get('fieldValidation') ?? 'Warn');
  const before = write.store.find(kind, write.namespace, write.name);
  const applied = serverSideApply(before, wanted, manager, query.get('force') === 'true');
  const admitted = admitObject(write, before ? 'UPDATE' : 'CREATE', applied, isDryRun);
  validate(kind, admitted, before);
  const object = before
    ? write.store.update(kind, before, { ...admitted, status: before['status'] }, isDryRun)
    : write.store.create(kind, admitted, isDryRun);
  return { object, isNew: !before, warnings };
}

function store(write: Write, before: KubeObject, wanted: KubeObject): Written {
  const { kind, subresource, query } = write;
  const isDryRun = readDryRun(kind, query);
  const warnings = checkFields(kind, wanted, query.get('fieldValidation') ?? 'Warn');
  // The main resource cannot write status, the status subresource nothing else.
  const hasStatus = kind.subresources.includes('status');
  const merged: KubeObject =
    subresource === 'status'
      ? {
          ...before,
          status: wanted['status'],
          metadata: { ...before.metadata, resourceVersion: wanted.metadata.resourceVersion },
        }
      : hasStatus
        ? { ...wanted, status: before['status'] }
        : wanted;
  if (merged.metadata.uid !== undefined && merged.metadata.uid !== before.metadata.uid)
    throw conflict(
      kind,
      write.name,
      `Precondition failed: UID in precondition: ${merged.metadata.uid}, UID in object meta: ${before.metadata.uid}`,
    );
  const admitted = admitObject(write, 'UPDATE', merged, isDryRun);
  validate(kind, admitted, before);
  const owned = recordUpdate(before, admitted, managerOf(write), subresource);
  return { object: write.store.update(kind, before, owned, isDryRun), isNew: false, warnings };
}

function admitObject(write: Write, operation: 'CREATE' | 'UPDATE', object: KubeObject, isDryRun: boolean): KubeObject {
  const { kind } = write;
  return admit(
    { operation, kind, resource: resourceName(kind), object, isDryRun },
    write.store,
    write.kindNamed,
    write.webhooks,
  );
}

/** Checks that a body is of this kind and place, and gives it a namespace. */
function decode({ kind, namespace }: Write, body: Json): KubeObject {
  const metadata = objectAt(body, 'metadata');
  if (!isObject(body)) throw badRequest('the request body is no object');
  const [apiVersion, kindName] = [textAt(body, 'apiVersion') || apiVersionOf(kind), textAt(body, 'kind') || kind.kind];
  if (apiVersion !== apiVersionOf(kind) || kindName !== kind.kind)
    throw badRequest(
      `the object provided is unrecognized (must be of type ${kind.kind}): ${apiVersion}, Kind=${kindName}`,
    );
  const stated = textAt(metadata, 'namespace');
  if (kind.namespaced && stated !== '' && stated !== namespace)
    throw badRequest(`the namespace of the provided object does not match the namespace sent on the request`);
  const placed = kind.namespaced ? { ...metadata, namespace } : metadata;
  return { ...body, apiVersion, kind: kindName, metadata: { ...placed, name: textAt(metadata, 'name') } };
}

function generateName(object: KubeObject): string {
  const base = object.metadata.generateName ?? '';
  const letters = 'bcdfghjklmnpqrstvwxz2456789';
  return base === ''
    ? ''
    : base + Array.from({ length: 5 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
}

function managerOf({ query, defaultManager }: Write): string {
  return query.get('fieldManager') || defaultManager;
}

/** Only `All` is a dry run; anything else is refused, so nobody believes that nothing happened. */
export function readDryRun(kind: Kind, query: URLSearchParams): boolean {
  const asked = query.getAll('dryRun');
  if (asked.length === 0 || asked.every((it) => it === '')) return false;
  if (asked.every((it) => it === 'All')) return true;
  throw invalid({ ...kind, kind: 'PatchOptions', group: 'meta.k8s.io' }, '', [
    ['dryRun', `Unsupported value: "${asked[0]}": supported values: "All"`],
  ]);
}

export interface Deleted {
  object: KubeObject;
  /** True where the object is still there: finalizers, or a grace period that runs. */
  isPending: boolean;
}

/** Deletes one object: preconditions, finalizers, dependants by propagation policy. */
export function deleteObject(write: Write, allKinds: Kind[]): Deleted {
  const { store: objects, kind, namespace, name, body, query } = write;
  const object = objects.find(kind, namespace, name);
  if (!object) throw notFound(kind, name);
  for (const part of ['uid', 'resourceVersion']) {
    const wanted = textAt(body, 'preconditions', part);
    const found = textAt(object, 'metadata', part);
    if (wanted !== '' && wanted !== found)
      throw conflict(
        kind,
        name,
        `Precondition failed: ${part === 'uid' ? 'UID' : part} in precondition: ${wanted}, ${part === 'uid' ? 'UID' : part} in object meta: ${found}`,
      );
  }
  const bodyDryRun = objectAt(body)['dryRun'];
  const asked = new URLSearchParams(query);
  if (Array.isArray(bodyDryRun)) for (const value of bodyDryRun) asked.append('dryRun', textAt(value));
  const isDryRun = readDryRun(kind, asked);
  admit(
    { operation: 'DELETE', kind, resource: resourceName(kind), object, isDryRun },
    objects,
    write.kindNamed,
    write.webhooks,
  );
  if (isDryRun) return { object, isPending: false };
  if ((object.metadata.finalizers ?? []).length > 0) {
    const deletionTimestamp = object.metadata.deletionTimestamp ?? new Date().toISOString().replace(/\.\d+/, '');
    return {
      object: objects.update(kind, object, { ...object, metadata: { ...object.metadata, deletionTimestamp } }, false),
      isPending: true,
    };
  }
  const policy = textAt(body, 'propagationPolicy') || query.get('propagationPolicy') || 'Background';
  const removed = objects.remove(kind, object);
  collectGarbage(objects, allKinds, object, policy === 'Orphan');
  return { object: removed, isPending: false };
}

function collectGarbage(objects: ObjectStore, kinds: Kind[], owner: KubeObject, isOrphaning: boolean): void {
  for (const kind of kinds) {
    for (const object of objects.list(kind, undefined)) {
      const owners = object.metadata.ownerReferences ?? [];
      if (!owners.some((it) => it.uid === owner.metadata.uid)) continue;
      const others = owners.filter((it) => it.uid !== owner.metadata.uid);
      const metadata: JsonObject & KubeObject['metadata'] = { ...object.metadata, ownerReferences: others };
      if (isOrphaning || others.length > 0) objects.update(kind, object, { ...object, metadata }, false);
      else {
        objects.remove(kind, object);
        collectGarbage(objects, kinds, object, false);
      }
    }
  }
}
