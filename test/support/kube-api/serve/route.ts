/**
 * A path and a method, read as what they ask of the API.
 * Owns: the grammar of resource paths and the verb of each request. Refuses: answering.
 */
import type { Kind } from '../kinds.ts';

export interface ResourceRoute {
  kind: Kind | undefined;
  group: string;
  version: string;
  plural: string;
  namespace: string;
  name: string;
  subresource: string;
  verb: string;
}

/** Undefined where the path is none of a resource. */
export function readRoute(
  method: string,
  path: string,
  query: URLSearchParams,
  kinds: Kind[],
): ResourceRoute | undefined {
  const steps = path.split('/').slice(1).map(decodeURIComponent);
  const isCore = steps[0] === 'api';
  if (!isCore && steps[0] !== 'apis') return undefined;
  const group = isCore ? '' : (steps[1] ?? '');
  const version = steps[isCore ? 1 : 2] ?? '';
  let rest = steps.slice(isCore ? 2 : 3);
  if (rest.length === 0 || version === '' || rest.some((step) => step === '')) return undefined;
  let namespace = '';
  // `namespaces/x` alone, and its status, are the namespace itself.
  if (rest[0] === 'namespaces' && rest.length > 2 && rest[2] !== 'status' && rest[2] !== 'finalize') {
    namespace = rest[1] ?? '';
    rest = rest.slice(2);
  }
  const [plural = '', name = '', subresource = '', ...more] = rest;
  if (more.length > 0) return undefined;
  const kind = kinds.find((it) => it.group === group && it.version === version && it.plural === plural);
  const home = plural === 'namespaces' && group === '' ? name : namespace;
  return { kind, group, version, plural, namespace: home, name, subresource, verb: verbOf(method, name, query) };
}

function verbOf(method: string, name: string, query: URLSearchParams): string {
  const isWatch = query.get('watch') === 'true' || query.get('watch') === '1';
  if (method === 'GET' || method === 'HEAD') return isWatch ? 'watch' : name === '' ? 'list' : 'get';
  if (method === 'POST') return 'create';
  if (method === 'PUT') return 'update';
  if (method === 'PATCH') return 'patch';
  if (method === 'DELETE') return name === '' ? 'deletecollection' : 'delete';
  return method.toLowerCase();
}

export type Representation = 'Object' | 'Table' | 'PartialObjectMetadata';

/** What the Accept header wants; undefined where nothing in it can be given. */
export function readAccept(accept: string): Representation | undefined {
  for (const part of accept === '' ? ['*/*'] : accept.split(',')) {
    const [media = '', ...parameters] = part
      .trim()
      .split(';')
      .map((it) => it.trim());
    const as = parameters.find((it) => it.startsWith('as='))?.slice(3);
    if (media !== '*/*' && media !== 'application/*' && media !== 'application/json') continue;
    if (as === undefined) return 'Object';
    const isMeta = parameters.includes('g=meta.k8s.io') && parameters.includes('v=v1');
    if (isMeta && as === 'Table') return 'Table';
    if (isMeta && (as === 'PartialObjectMetadata' || as === 'PartialObjectMetadataList'))
      return 'PartialObjectMetadata';
  }
  return undefined;
}
