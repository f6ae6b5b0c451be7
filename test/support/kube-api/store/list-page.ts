/**
 * Lists in pages of one consistent state.
 * Owns: limit, continue tokens, remainingItemCount, the rules of resourceVersion and resourceVersionMatch, 410.
 * Refuses: how a page is printed.
 */
import { ApiError, badRequest, expired, invalid } from '../api-error.ts';
import type { JsonObject, KubeObject } from '../json-value.ts';
import type { Kind } from '../kinds.ts';
import type { ObjectStore } from './object-store.ts';
import { readRevision } from './object-store.ts';
import { fieldSelector, labelSelector } from './selectors.ts';

export interface ListPage {
  items: KubeObject[];
  metadata: JsonObject;
}

const gone =
  'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter, or use the continue token in this response to retrieve the remainder of the results. Continuing with the provided token results in an inconsistent list - objects that were created, modified, or deleted between the time the first chunk was returned and now may show up in the list.';

interface Position {
  /** Revision of the whole list; -1 where the caller accepted an inconsistent rest. */
  revision: number;
  /** Key of the last object that was given out. */
  after: string;
}

/** One page. `read` turns a stored object into the version that was asked for. */
export function listPage(
  store: ObjectStore,
  kind: Kind,
  stored: Kind,
  namespace: string | undefined,
  query: URLSearchParams,
  read: (object: KubeObject) => KubeObject,
): ListPage {
  const limit = readLimit(query.get('limit') ?? '');
  const match = query.get('resourceVersionMatch') ?? '';
  const asked = query.get('resourceVersion') ?? '';
  const token = query.get('continue') ?? '';
  checkMatch(kind, match, asked, token);
  const selects = [
    labelSelector(query.get('labelSelector') ?? ''),
    fieldSelector(kind, query.get('fieldSelector') ?? ''),
  ];
  const position = token === '' ? undefined : readToken(token);
  const revision = position
    ? position.revision < 0
      ? store.revision
      : position.revision
    : exactRevision(store, asked, match);
  if (position && revision < store.compactedRevision)
    throw expired(gone, writeToken({ revision: -1, after: position.after }));
  const all = store
    .list(stored, namespace, revision)
    .map(read)
    .filter((object) => selects.every((test) => test(object)));
  const rest = position ? all.filter((object) => keyOf(object) > position.after) : all;
  const items = limit > 0 ? rest.slice(0, limit) : rest;
  const left = rest.length - items.length;
  const last = items.at(-1);
  const isSelected = (query.get('labelSelector') ?? '') !== '' || (query.get('fieldSelector') ?? '') !== '';
  return {
    items,
    metadata: {
      resourceVersion: String(revision),
      continue: left > 0 && last ? writeToken({ revision, after: keyOf(last) }) : undefined,
      // The server counts only what no selector can thin out.
      remainingItemCount: left > 0 && !isSelected ? left : undefined,
    },
  };
}

function readLimit(text: string): number {
  if (text === '') return 0;
  if (!/^-?\d{1,15}$/.test(text)) throw badRequest(`strconv.ParseInt: parsing "${text}": invalid syntax`);
  return Math.max(0, Number(text));
}

function checkMatch(kind: Kind, match: string, asked: string, token: string): void {
  const options: Kind = { ...kind, kind: 'ListOptions', group: 'meta.k8s.io' };
  const refuse = (why: string) => invalid(options, '', [['resourceVersionMatch', why]]);
  if (token !== '' && asked !== '' && asked !== '0')
    throw badRequest('specifying resource version is not allowed when using continue');
  if (match === '') return;
  if (token !== '') throw refuse('Forbidden: resourceVersionMatch is forbidden when continue is provided');
  if (asked === '') throw refuse('Forbidden: resourceVersionMatch is forbidden unless resourceVersion is provided');
  if (match !== 'Exact' && match !== 'NotOlderThan')
    throw refuse(`Unsupported value: "${match}": supported values: "Exact", "NotOlderThan", ""`);
  if (match === 'Exact' && asked === '0')
    throw refuse('Forbidden: resourceVersionMatch "Exact" is forbidden for resourceVersion "0"');
}

function exactRevision(store: ObjectStore, asked: string, match: string): number {
  if (asked === '' || asked === '0') return store.revision;
  const revision = readRevision(asked);
  if (revision > store.revision)
    throw new ApiError(504, 'Timeout', `Too large resource version: ${revision}, current: ${store.revision}`, {
      details: {
        causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
        retryAfterSeconds: 1,
      },
      retryAfterSeconds: 1,
    });
  if (match !== 'Exact') return store.revision;
  if (revision < store.compactedRevision) throw expired('The resourceVersion for the provided list is too old.');
  return revision;
}

function keyOf(object: KubeObject): string {
  return `${object.metadata.namespace ?? ''}/${object.metadata.name}`;
}

function writeToken(position: Position): string {
  return Buffer.from(JSON.stringify({ v: 'meta.k8s.io/v1', rv: position.revision, start: position.after })).toString(
    'base64url',
  );
}

function readToken(token: string): Position {
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (typeof read === 'object' && read !== null && 'rv' in read && 'start' in read) {
      const { rv, start } = read;
      if (typeof rv === 'number' && typeof start === 'string') return { revision: rv, after: start };
    }
  } catch {
    // Falls through to the refusal below.
  }
  throw badRequest('continue key is not valid: the token was not made by this server');
}
