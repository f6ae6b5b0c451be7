/**
 * The fake API server held against what the Kubernetes API documents: who gets in, lists, watches, logs.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../support/kube-api/ask.ts';
import { deployment, namespace, pod } from '../support/kube-api/fixture.ts';
import { at, listAt, textAt } from '../support/kube-api/json-value.ts';
import type { KubeApi } from '../support/kube-api/kube-api.ts';
import { startKubeApi } from '../support/kube-api/kube-api.ts';
import { ApiError } from '../support/kube-api/api-error.ts';

let api: KubeApi;
const pods = '/api/v1/namespaces/harbor/pods';
const nine = Array.from({ length: 9 }, (_, index) =>
  pod(`crane-${index}`, 'harbor', { app: 'crane', slot: String(index % 3) }),
);

beforeAll(async () => {
  api = await startKubeApi({ bookmarkEveryMs: 50 });
});
afterAll(() => api.close());
beforeEach(() => {
  api.interrupt = undefined;
  api.load([...namespace('harbor'), ...namespace('yard'), deployment('crane', 'harbor'), ...nine]);
});

const names = (items: { body: Parameters<typeof listAt>[0] }) =>
  listAt(items.body, 'items').map((it) => textAt(it, 'metadata', 'name'));

describe('who gets in', () => {
  it('refuses a wrong and an expired token with 401, and lets nobody do anything without one', async () => {
    api.access.tokens.set('old', { user: 'old', rules: [], expiresAt: Date.now() - 1 });
    expect((await ask(api, pods, { token: 'wrong' })).code).toBe(401);
    expect((await ask(api, pods, { token: 'old' })).body).toMatchObject({
      kind: 'Status',
      reason: 'Unauthorized',
      code: 401,
    });
    const nobody = await ask(api, pods, { token: undefined });
    expect([nobody.code, textAt(nobody.body, 'message')]).toEqual([
      403,
      'pods is forbidden: User "system:anonymous" cannot list resource "pods" in API group "" in the namespace "harbor"',
    ]);
  });

  it('grants what the rules grant, in their namespaces only', async () => {
    const user = 'system:serviceaccount:harbor:reader';
    api.access.tokens.set('reader', {
      user,
      rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['list'], namespaces: ['harbor'] }],
    });
    expect((await ask(api, pods, { token: 'reader' })).code).toBe(200);
    for (const path of [
      `${pods}/crane-0`,
      `${pods}/crane-0/log`,
      '/api/v1/namespaces/yard/pods',
      '/api/v1/pods',
      '/api/v1/nodes',
    ])
      expect([path, (await ask(api, path, { token: 'reader' })).code]).toEqual([path, 403]);
    expect(textAt((await ask(api, '/api/v1/nodes', { token: 'reader' })).body, 'message')).toBe(
      `nodes is forbidden: User "${user}" cannot list resource "nodes" in API group "" at the cluster scope`,
    );
    const may = {
      kind: 'SelfSubjectAccessReview',
      apiVersion: 'authorization.k8s.io/v1',
      spec: { resourceAttributes: { verb: 'list', resource: 'pods', namespace: 'harbor' } },
    };
    const review = await ask(api, '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', {
      method: 'POST',
      token: 'reader',
      body: may,
    });
    expect(at(review.body, 'status', 'allowed')).toBe(true);
  });

  it('takes a client certificate that its own authority signed', async () => {
    const pair = await api.authority.forUser('mate', ['crew']);
    expect((await ask(api, pods, { pair })).code).toBe(403);
    api.access.certificates.set('mate', {
      user: 'mate',
      rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['list'] }],
    });
    expect((await ask(api, pods, { pair })).code).toBe(200);
  });
});

describe('lists', () => {
  it('gives pages of one state, whatever is deleted meanwhile', async () => {
    const first = await ask(api, `${pods}?limit=4`);
    expect([names(first).length, at(first.body, 'metadata', 'remainingItemCount')]).toEqual([4, 5]);
    await ask(api, `${pods}/crane-8`, { method: 'DELETE' });
    const token = textAt(first.body, 'metadata', 'continue');
    const rest = await ask(api, `${pods}?limit=9&continue=${token}`);
    expect(names(rest)).toEqual(['crane-4', 'crane-5', 'crane-6', 'crane-7', 'crane-8']);
    expect(at(rest.body, 'metadata', 'continue')).toBeUndefined();
    expect(names(await ask(api, pods))).not.toContain('crane-8');
  });

  it('answers 410 once the state is forgotten, with a token for the inconsistent rest', async () => {
    const token = textAt((await ask(api, `${pods}?limit=4`)).body, 'metadata', 'continue');
    await ask(api, `${pods}/crane-8`, { method: 'DELETE' });
    api.store.compact();
    const gone = await ask(api, `${pods}?limit=9&continue=${token}`);
    expect([gone.code, textAt(gone.body, 'reason')]).toEqual([410, 'Expired']);
    const rest = await ask(api, `${pods}?continue=${textAt(gone.body, 'metadata', 'continue')}`);
    expect(names(rest)).toEqual(['crane-4', 'crane-5', 'crane-6', 'crane-7']);
  });

  it('selects by labels and indexed fields, and refuses other fields', async () => {
    expect(names(await ask(api, `${pods}?labelSelector=slot in (1),app=crane`))).toEqual([
      'crane-1',
      'crane-4',
      'crane-7',
    ]);
    expect(
      names(await ask(api, `${pods}?labelSelector=slot!=1,!other&fieldSelector=metadata.name!=crane-0`)).length,
    ).toBe(5);
    expect(names(await ask(api, `${pods}?fieldSelector=spec.nodeName=worker-2`))).toEqual([]);
    const refused = await ask(api, `${pods}?fieldSelector=spec.priority=1`);
    expect([refused.code, textAt(refused.body, 'message')]).toEqual([
      400,
      expect.stringContaining('field label not supported: spec.priority'),
    ]);
  });

  it('refuses a token beside a resource version, a match without one, and a made-up token', async () => {
    const token = textAt((await ask(api, `${pods}?limit=4`)).body, 'metadata', 'continue');
    expect((await ask(api, `${pods}?continue=${token}&resourceVersion=7`)).code).toBe(400);
    expect((await ask(api, `${pods}?continue=made-up`)).code).toBe(400);
    expect((await ask(api, `${pods}?resourceVersionMatch=Exact`)).code).toBe(422);
  });

  it('serves events in both groups', async () => {
    api.store.load(api.kindOf('v1', 'Event'), {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: 'e1', namespace: 'harbor' },
      type: 'Warning',
      reason: 'BackOff',
      message: 'why',
      involvedObject: { kind: 'Pod', name: 'crane-1', namespace: 'harbor' },
      count: 3,
      firstTimestamp: null,
      lastTimestamp: null,
    });
    const core = await ask(api, '/api/v1/namespaces/harbor/events?fieldSelector=involvedObject.name=crane-1');
    expect(at(core.body, 'items', 0)).toMatchObject({ message: 'why', count: 3 });
    const newer = await ask(
      api,
      '/apis/events.k8s.io/v1/namespaces/harbor/events?fieldSelector=regarding.name=crane-1',
    );
    expect(at(newer.body, 'items', 0)).toMatchObject({
      note: 'why',
      deprecatedCount: 3,
      regarding: { name: 'crane-1' },
    });
  });

  it('answers 404 for what it does not serve, 406 for forms it cannot give, 429 where it is overloaded', async () => {
    expect((await ask(api, '/apis/argoproj.io/v1alpha1/applications')).code).toBe(404);
    expect((await ask(api, pods, { accept: 'application/vnd.kubernetes.protobuf' })).code).toBe(406);
    api.interrupt = () => new ApiError(429, 'TooManyRequests', 'too many', { retryAfterSeconds: 1 });
    const busy = await ask(api, pods);
    expect([busy.code, busy.headers.get('retry-after')]).toEqual([429, '1']);
  });
});

describe('watches', () => {
  const events = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line): { type: string; object: { metadata?: object; code?: number } } => JSON.parse(line));

  it('tells what changed since a version, with bookmarks, and ends when asked', async () => {
    const since = textAt((await ask(api, pods)).body, 'metadata', 'resourceVersion');
    await ask(api, `${pods}/crane-0`, { method: 'DELETE' });
    const seen = events(
      (await ask(api, `${pods}?watch=1&resourceVersion=${since}&allowWatchBookmarks=true&timeoutSeconds=1`)).text,
    );
    expect(seen[0]).toMatchObject({ type: 'DELETED', object: { metadata: { name: 'crane-0' } } });
    expect(seen.slice(1).map((it) => it.type)).toContain('BOOKMARK');
  });

  it('says inside the stream that a version is too old', async () => {
    await ask(api, `${pods}/crane-0`, { method: 'DELETE' });
    const before = api.store.revision - 1;
    api.store.compact();
    const seen = events((await ask(api, `${pods}?watch=1&resourceVersion=${before}`)).text);
    expect(seen).toMatchObject([{ type: 'ERROR', object: { code: 410 } }]);
  });

  it('opens with the whole state and its end where that is asked', async () => {
    const query =
      'watch=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true&timeoutSeconds=1';
    const seen = events((await ask(api, `${pods}?${query}`)).text);
    expect(seen.slice(0, 9).every((it) => it.type === 'ADDED')).toBe(true);
    expect(seen[9]).toMatchObject({
      type: 'BOOKMARK',
      object: { metadata: { annotations: { 'k8s.io/initial-events-end': 'true' } } },
    });
    expect((await ask(api, `${pods}?watch=1&sendInitialEvents=true`)).code).toBe(422);
  });
});

describe('logs', () => {
  const log = `${pods}/crane-0/log`;
  beforeEach(() => {
    const base = Date.now() - 60_000;
    api.logs.set('harbor/crane-0/main', {
      current: ['a', 'b', 'c'].map((text, index) => ({ time: base + index * 20_000, text })),
    });
  });

  it('gives a tail, a time on each line, and what is new', async () => {
    expect((await ask(api, `${log}?tailLines=2`)).text).toBe('b\nc\n');
    expect((await ask(api, `${log}?sinceSeconds=30`)).text).toBe('c\n');
    expect((await ask(api, `${log}?timestamps=true&tailLines=1`)).text).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]{18}Z c\n$/);
    expect((await ask(api, `${log}?limitBytes=3`)).text).toBe('a\nb');
  });

  it('refuses a previous instance that there was not, and a container that is not there', async () => {
    const none = await ask(api, `${log}?previous=true`);
    expect([none.code, textAt(none.body, 'message')]).toEqual([
      400,
      'previous terminated container "main" in pod "crane-0" not found',
    ]);
    expect(textAt((await ask(api, `${log}?container=side`)).body, 'message')).toBe(
      'container side is not valid for pod crane-0',
    );
  });

  it('says why a container has none yet', async () => {
    const waiting = [
      { name: 'main', ready: false, restartCount: 0, state: { waiting: { reason: 'ImagePullBackOff' } } },
    ];
    api.store.load(api.kindOf('v1', 'Pod'), pod('fresh', 'harbor', {}, { containerStatuses: waiting }));
    expect(textAt((await ask(api, `${pods}/fresh/log`)).body, 'message')).toBe(
      'container "main" in pod "fresh" is waiting to start: trying and failing to pull image',
    );
  });
});
