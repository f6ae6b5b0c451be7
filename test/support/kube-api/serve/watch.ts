/**
 * A watch: what changed after a revision, line by line, as long as the caller stays.
 * Owns: initial events, selector transitions, bookmarks, 410 inside the stream, timeouts. Refuses: printing objects.
 */
import type { ServerResponse } from 'node:http';
import { ApiError, invalid } from '../api-error.ts';
import type { Json, KubeObject } from '../json-value.ts';
import type { Kind } from '../kinds.ts';
import { apiVersionOf } from '../kinds.ts';
import type { Change, ObjectStore } from '../store/object-store.ts';
import { readRevision } from '../store/object-store.ts';
import { fieldSelector, labelSelector } from '../store/selectors.ts';

export interface WatchPlan {
  store: ObjectStore;
  kind: Kind;
  stored: Kind;
  namespace: string | undefined;
  query: URLSearchParams;
  /** From what is stored to the group that was asked for. */
  read(object: KubeObject): KubeObject;
  /** From an object to what the Accept header wants of it. */
  print(object: KubeObject): Json;
  bookmarkEveryMs: number;
}

/** Starts the stream; throws before the first byte where the query is refused. */
export function startWatch(response: ServerResponse, plan: WatchPlan): void {
  const { store, kind, stored, query } = plan;
  const wantsBookmarks = query.get('allowWatchBookmarks') === 'true' || query.get('allowWatchBookmarks') === '1';
  const asked = query.get('resourceVersion') ?? '';
  const sendsInitial = query.get('sendInitialEvents');
  if (sendsInitial === 'true' && query.get('resourceVersionMatch') !== 'NotOlderThan')
    throw invalid({ ...kind, kind: 'ListOptions', group: 'meta.k8s.io' }, '', [
      [
        'resourceVersionMatch',
        'Forbidden: resourceVersionMatch must be set to NotOlderThan when sendInitialEvents is set',
      ],
    ]);
  const tests = [
    labelSelector(query.get('labelSelector') ?? ''),
    fieldSelector(kind, query.get('fieldSelector') ?? ''),
  ];
  const sees = (object: KubeObject | undefined): object is KubeObject =>
    object !== undefined &&
    (plan.namespace === undefined || object.metadata.namespace === plan.namespace) &&
    tests.every((test) => test(plan.read(object)));
  let seen = asked === '' || asked === '0' ? store.revision : readRevision(asked);
  response.writeHead(200, { 'content-type': 'application/json', 'transfer-encoding': 'chunked' });

  const send = (type: string, object: Json) => response.write(`${JSON.stringify({ type, object })}\n`);
  const sendChange = (change: Change) => {
    seen = change.revision;
    const [was, is] = [sees(change.before), sees(change.after)];
    if (is && change.after) send(was ? 'MODIFIED' : 'ADDED', plan.print(plan.read(change.after)));
    else if (was && change.before) {
      const last = plan.read(change.before);
      send(
        'DELETED',
        plan.print({ ...last, metadata: { ...last.metadata, resourceVersion: String(change.revision) } }),
      );
    }
  };
  const bookmark = (annotations?: Record<string, string>) =>
    send('BOOKMARK', {
      kind: kind.kind,
      apiVersion: apiVersionOf(kind),
      metadata: { resourceVersion: String(seen), annotations },
    });

  const startsWithState = sendsInitial === 'true' || (sendsInitial === null && (asked === '' || asked === '0'));
  if (startsWithState)
    for (const object of store.list(stored, plan.namespace).filter(sees)) send('ADDED', plan.print(plan.read(object)));
  if (sendsInitial === 'true') {
    seen = store.revision;
    if (wantsBookmarks) bookmark({ 'k8s.io/initial-events-end': 'true' });
  }
  try {
    if (!startsWithState) for (const change of store.since(stored, seen)) sendChange(change);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    // The stream has begun, so the refusal is its only event.
    send('ERROR', error.toStatus());
    response.end();
    return;
  }

  const stop = store.onChange((change) => {
    if (change.kind.plural === stored.plural && change.kind.group === stored.group) sendChange(change);
    else seen = change.revision;
  });
  const bookmarks = wantsBookmarks ? setInterval(() => bookmark(), plan.bookmarkEveryMs) : undefined;
  // Stops at once, not when the socket closes: a bookmark after the end would be an error.
  const quiet = () => {
    stop();
    clearInterval(bookmarks);
    clearTimeout(timeout);
  };
  const finish = () => {
    quiet();
    response.end();
  };
  const seconds = Number(query.get('timeoutSeconds') ?? '0');
  const timeout = seconds > 0 ? setTimeout(finish, seconds * 1_000) : undefined;
  response.on('close', quiet);
}
