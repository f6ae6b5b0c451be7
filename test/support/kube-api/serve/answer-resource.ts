/**
 * One request for a resource, from its route to its answer.
 * Owns: which operation each verb is, and the form of its answer. Refuses: identity; the caller has been let in.
 */
import type { ServerResponse } from 'node:http';
import { ApiError, methodNotAllowed, noSuchResource, notFound } from '../api-error.ts';
import type { Webhook } from '../change/admission.ts';
import { checkBudgets } from '../change/admission.ts';
import { mergePatch } from '../change/json-patch.ts';
import type { Write, Written } from '../change/write-object.ts';
import { createObject, deleteObject, patchObject, readDryRun, replaceObject } from '../change/write-object.ts';
import { partialMetadata, toTable } from '../columns/table.ts';
import type { Json, JsonObject, KubeObject } from '../json-value.ts';
import { isObject } from '../json-value.ts';
import type { Kind } from '../kinds.ts';
import { apiVersionOf } from '../kinds.ts';
import { listPage } from '../store/list-page.ts';
import type { ObjectStore } from '../store/object-store.ts';
import { toCoreEvent, toEventsGroup } from './events-group.ts';
import type { ContainerLog } from './pod-log.ts';
import { podLog } from './pod-log.ts';
import type { Representation, ResourceRoute } from './route.ts';
import { toScale, withScale } from './scale.ts';
import { startWatch } from './watch.ts';

export interface Cluster {
  store: ObjectStore;
  kinds: Kind[];
  /** By `namespace/pod/container`. */
  logs: Map<string, ContainerLog>;
  webhooks: Webhook[];
  bookmarkEveryMs: number;
  /** Epoch ms; a test may stand still. */
  now(): number;
}

export interface ResourceRequest {
  route: ResourceRoute;
  kind: Kind;
  query: URLSearchParams;
  body: Json;
  contentType: string;
  userAgent: string;
  representation: Representation;
}

export interface Answer {
  code: number;
  body: JsonObject | string;
  warnings?: string[];
}

/** The answer, or undefined where a watch has taken over the response. */
export function answerResource(
  cluster: Cluster,
  request: ResourceRequest,
  response: ServerResponse,
): Answer | undefined {
  const { kind, route, query } = request;
  const stored = storedKind(cluster, kind);
  const read = kind === stored ? (it: KubeObject) => it : toEventsGroup;
  const namespace = kind.namespaced && route.namespace !== '' ? route.namespace : undefined;
  if (route.subresource !== '') return answerSubresource(cluster, request);
  if (!kind.verbs.includes(route.verb)) throw methodNotAllowed();
  const print = (object: KubeObject) => represent(request, [object], object.metadata, false, cluster.now());
  switch (route.verb) {
    case 'watch': {
      const only = new URLSearchParams(query);
      if (route.name !== '') only.append('fieldSelector', `metadata.name=${route.name}`);
      startWatch(response, { ...cluster, kind, stored, namespace, query: only, read, print });
      return undefined;
    }
    case 'list': {
      const page = listPage(cluster.store, kind, stored, namespace, query, read);
      return { code: 200, body: represent(request, page.items, page.metadata, true, cluster.now()) };
    }
    case 'get':
      return { code: 200, body: print(read(cluster.store.get(stored, namespace ?? '', route.name))) };
    case 'deletecollection': {
      const page = listPage(cluster.store, kind, stored, namespace, query, read);
      for (const object of page.items)
        deleteObject(
          {
            ...writeOf(cluster, request, stored),
            name: object.metadata.name,
            namespace: object.metadata.namespace ?? '',
          },
          cluster.kinds,
        );
      return { code: 200, body: represent(request, page.items, page.metadata, true, cluster.now()) };
    }
    case 'delete': {
      const { object, isPending } = deleteObject(writeOf(cluster, request, stored), cluster.kinds);
      const { name, uid } = object.metadata;
      const details = { name, group: kind.group || undefined, kind: kind.plural, uid };
      if (isPending || kind.plural === 'pods') return { code: 200, body: read(object) };
      return { code: 200, body: { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', details } };
    }
    default: {
      const written = writeObject(writeOf(cluster, request, stored), route.verb);
      return { code: written.isNew ? 201 : 200, body: print(read(written.object)), warnings: written.warnings };
    }
  }
}

/** Events of the newer group are the same objects as those of the core. */
function storedKind(cluster: Cluster, kind: Kind): Kind {
  return kind.group === 'events.k8s.io' ? kindNamed(cluster, 'events') : kind;
}

function kindNamed(cluster: Cluster, plural: string): Kind {
  const found =
    cluster.kinds.find((kind) => kind.group === '' && kind.plural === plural) ??
    cluster.kinds.find((kind) => kind.plural === plural);
  if (!found) throw noSuchResource();
  return found;
}

function writeOf(cluster: Cluster, request: ResourceRequest, kind: Kind): Write {
  const { route, query, body, contentType, userAgent } = request;
  const isForeign = kind !== request.kind && isObject(body) && body['regarding'] !== undefined;
  return {
    store: cluster.store,
    webhooks: cluster.webhooks,
    kindNamed: (plural) => kindNamed(cluster, plural),
    kind,
    namespace: kind.namespaced ? route.namespace : '',
    name: route.name,
    subresource: route.subresource,
    query,
    body: isForeign
      ? toCoreEvent({
          apiVersion: '',
          kind: '',
          ...body,
          metadata: { name: '', ...(isObject(body['metadata']) ? body['metadata'] : {}) },
        })
      : body,
    contentType,
    defaultManager: userAgent.split('/')[0] || 'unknown',
  };
}

function writeObject(write: Write, verb: string): Written {
  if (verb === 'create') return createObject(write);
  if (verb === 'update') return replaceObject(write);
  if (verb === 'patch') return patchObject(write);
  throw methodNotAllowed();
}

function answerSubresource(cluster: Cluster, request: ResourceRequest): Answer {
  const { kind, route, query, body } = request;
  if (!kind.subresources.includes(route.subresource)) throw noSuchResource();
  const write = writeOf(cluster, request, kind);
  const object = cluster.store.find(kind, write.namespace, route.name);
  if (!object) throw notFound(kind, route.name);
  switch (`${route.subresource} ${route.verb}`) {
    case 'log get':
      return { code: 200, body: podLog(object, cluster.logs, query, cluster.now()) };
    case 'status get':
      return { code: 200, body: object };
    case 'status update':
    case 'status patch':
      return { code: 200, body: writeObject(write, route.verb).object };
    case 'scale get':
      return { code: 200, body: toScale(object) };
    case 'scale update':
    case 'scale patch': {
      const scale = route.verb === 'patch' ? mergePatch(toScale(object), body) : body;
      if (!isObject(scale)) throw methodNotAllowed();
      return {
        code: 200,
        body: toScale(replaceObject({ ...write, subresource: '', body: withScale(object, scale) }).object),
      };
    }
    case 'eviction create':
      checkBudgets(object, cluster.store, kindNamed(cluster, 'poddisruptionbudgets'));
      if (!readDryRun(kind, query)) deleteObject({ ...write, body: {} }, cluster.kinds);
      return { code: 201, body: { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Success', code: 201 } };
    default:
      throw methodNotAllowed();
  }
}

function represent(
  request: ResourceRequest,
  objects: KubeObject[],
  metadata: JsonObject,
  isList: boolean,
  now: number,
): JsonObject {
  const { kind, representation, query } = request;
  if (representation === 'Table')
    return toTable(kind, objects, isList ? metadata : { resourceVersion: metadata['resourceVersion'] }, query, now);
  const shown = representation === 'PartialObjectMetadata' ? objects.map(partialMetadata) : objects;
  const [only] = shown;
  if (!isList) {
    if (!only) throw new ApiError(500, 'InternalError', 'nothing to show');
    return only;
  }
  if (representation === 'PartialObjectMetadata')
    return { kind: 'PartialObjectMetadataList', apiVersion: 'meta.k8s.io/v1', metadata, items: shown };
  // Items of a list carry neither kind nor apiVersion, as the server leaves them out.
  const items = kind.isCustom ? shown : shown.map((it) => ({ ...it, kind: undefined, apiVersion: undefined }));
  return { kind: `${kind.kind}List`, apiVersion: apiVersionOf(kind), metadata, items };
}
