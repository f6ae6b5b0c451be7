/**
 * The fake API server's writes: patches of every kind, apply, dry run, admission, scale, eviction, delete.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '../support/kube-api/ask.ts';
import { ask } from '../support/kube-api/ask.ts';
import { deployment, namespace, pod } from '../support/kube-api/fixture.ts';
import type { JsonObject } from '../support/kube-api/json-value.ts';
import { listAt, numberAt, textAt } from '../support/kube-api/json-value.ts';
import type { KubeApi } from '../support/kube-api/kube-api.ts';
import { startKubeApi } from '../support/kube-api/kube-api.ts';

let api: KubeApi;
const all = '/apis/apps/v1/namespaces/harbor/deployments';
const crane = `${all}/crane`;
const type = (name: string) => `application/${name}-patch+json`;
const patch = (body: Ask['body'], kind = 'strategic-merge', query = '') =>
  ask(api, `${crane}${query}`, { method: 'PATCH', type: type(kind), body });
const containers = (body: JsonObject) => listAt(body, 'spec', 'template', 'spec', 'containers');
const withContainers = (list: JsonObject[]) => ({ spec: { template: { spec: { containers: list } } } });

beforeAll(async () => {
  api = await startKubeApi();
});
afterAll(() => api.close());
beforeEach(() => {
  api.webhooks = [];
  api.load([...namespace('harbor'), deployment('crane', 'harbor'), pod('crane-1', 'harbor', { app: 'crane' })]);
});

describe('patches', () => {
  it('merges containers by name where the patch is strategic, and replaces the list where it is not', async () => {
    const strategic = await patch(withContainers([{ name: 'crane', image: 'registry.test/crane:3' }]));
    expect(containers(strategic.body).map((it) => textAt(it, 'image'))).toEqual([
      'registry.test/crane:3',
      'registry.test/proxy:1',
    ]);
    const removed = await patch(withContainers([{ name: 'proxy', $patch: 'delete' }]));
    expect(containers(removed.body).length).toBe(1);
    const merged = await patch(withContainers([{ name: 'other', image: 'a' }]), 'merge');
    expect(containers(merged.body)).toEqual([{ name: 'other', image: 'a' }]);
  });

  it('takes all operations of a JSON patch or none', async () => {
    const failed = await patch(
      [
        { op: 'replace', path: '/spec/replicas', value: 9 },
        { op: 'test', path: '/metadata/name', value: 'x' },
      ],
      'json',
    );
    expect([failed.code, numberAt((await ask(api, crane)).body, 'spec', 'replicas')]).toEqual([422, 2]);
    const done = await patch(
      [
        { op: 'add', path: '/metadata/labels/a~1b', value: 'c' },
        { op: 'remove', path: '/spec/template/spec/containers/1' },
      ],
      'json',
    );
    expect([textAt(done.body, 'metadata', 'labels', 'a/b'), containers(done.body).length]).toEqual(['c', 1]);
    expect((await patch([{ op: 'remove', path: '/spec/none' }], 'json')).code).toBe(422);
    expect((await ask(api, crane, { method: 'PATCH', type: 'application/json', body: {} })).code).toBe(415);
  });

  it('raises the generation for a new spec only, the resource version for any change, neither for none', async () => {
    const mark = (body: JsonObject) => [
      numberAt(body, 'metadata', 'generation'),
      Number(textAt(body, 'metadata', 'resourceVersion')),
    ];
    const [generation = 0, version = 0] = mark((await ask(api, crane)).body);
    expect(mark((await patch({ metadata: { labels: { tier: 'one' } } })).body)).toEqual([generation, version + 2]);
    expect(mark((await patch({ spec: { replicas: 3 } })).body)[0]).toBe(generation + 1);
    const last = mark((await ask(api, crane)).body);
    expect(mark((await patch({ spec: { replicas: 3 } })).body)).toEqual(last);
    api.setRestless([{ kind: api.kindOf('apps/v1', 'Deployment'), namespace: 'harbor', name: 'crane' }]);
    api.stirNow();
    expect(mark((await ask(api, crane)).body)).toEqual([last[0], (last[1] ?? 0) + 1]);
    api.setRestless([]);
  });

  it('refuses an old resource version, a changed selector, a negative count and requests above limits', async () => {
    const stale = await patch({ metadata: { resourceVersion: '1' }, spec: { replicas: 3 } });
    expect([stale.code, textAt(stale.body, 'reason')]).toEqual([409, 'Conflict']);
    expect(textAt((await patch({ spec: { selector: { matchLabels: { app: 'b' } } } })).body, 'message')).toContain(
      'field is immutable',
    );
    expect((await patch({ spec: { replicas: -1 } })).code).toBe(422);
    const resources = { requests: { memory: '2Gi' }, limits: { memory: '512Mi' } };
    expect(textAt((await patch(withContainers([{ name: 'crane', resources }]))).body, 'message')).toContain(
      'must be less than or equal to memory limit of 512Mi',
    );
  });

  it('warns of unknown fields, and refuses them where it is to be strict', async () => {
    const warned = await patch({ spec: { replica: 3 } });
    expect([warned.code, warned.headers.get('warning')]).toEqual([200, '299 - "unknown field \\"spec.replica\\""']);
    const strict = await patch({ spec: { replica: 3 } }, 'merge', '?fieldValidation=Strict');
    expect([strict.code, textAt(strict.body, 'message')]).toEqual([
      400,
      expect.stringContaining('strict decoding error: unknown field "spec.replica"'),
    ]);
  });
});

describe('dry run', () => {
  it('answers as if it were done and keeps nothing', async () => {
    const before = api.store.revision;
    expect(numberAt((await patch({ spec: { replicas: 7 } }, 'merge', '?dryRun=All')).body, 'spec', 'replicas')).toBe(7);
    expect((await ask(api, `${crane}?dryRun=All`, { method: 'DELETE' })).code).toBe(200);
    expect((await ask(api, `${all}?dryRun=All`, { method: 'POST', body: deployment('new', 'harbor') })).code).toBe(201);
    expect([api.store.revision, numberAt((await ask(api, crane)).body, 'spec', 'replicas')]).toEqual([before, 2]);
  });

  it('refuses any other word, and webhooks that would do something', async () => {
    expect((await patch({ spec: { replicas: 7 } }, 'merge', '?dryRun=true')).code).toBe(422);
    api.webhooks = [
      { name: 'audit.test', operations: ['UPDATE'], resources: ['*'], sideEffects: 'Some', review: () => undefined },
    ];
    const refused = await patch({ spec: { replicas: 7 } }, 'merge', '?dryRun=All');
    expect(textAt(refused.body, 'message')).toBe('admission webhook "audit.test" does not support dry run');
  });
});

describe('server-side apply', () => {
  const apply = (spec: JsonObject, query: string) =>
    ask(api, `${crane}?${query}`, {
      method: 'PATCH',
      type: 'application/apply-patch+yaml',
      body: { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'crane' }, spec },
    });

  it('wants a manager, names conflicts field by field, and takes over with force', async () => {
    expect((await apply({ replicas: 5 }, '')).code).toBe(422);
    await patch({ spec: { replicas: 3 } }, 'merge', '?fieldManager=alice');
    const conflict = await apply({ replicas: 5 }, 'fieldManager=deployer');
    expect([conflict.code, textAt(conflict.body, 'message')]).toEqual([
      409,
      'Apply failed with 1 conflict: conflict with "alice" using an update: .spec.replicas',
    ]);
    const forced = await apply({ replicas: 5 }, 'fieldManager=deployer&force=true');
    expect([forced.code, numberAt(forced.body, 'spec', 'replicas'), containers(forced.body).length]).toEqual([
      200, 5, 2,
    ]);
  });

  it('removes what the manager no longer states, and leaves what others hold', async () => {
    const env = (names: string[]) => ({
      template: { spec: { containers: [{ name: 'crane', env: names.map((name) => ({ name, value: '1' })) }] } },
    });
    await patch(
      withContainers([{ name: 'crane', env: [{ name: 'THEIRS', value: '1' }] }]),
      'strategic-merge',
      '?fieldManager=alice',
    );
    await apply(env(['A', 'B']), 'fieldManager=deployer');
    const after = await apply(env(['B']), 'fieldManager=deployer');
    expect(listAt(containers(after.body)[0], 'env').map((it) => textAt(it, 'name'))).toEqual(['THEIRS', 'B']);
    expect(textAt(containers(after.body)[0], 'image')).toBe('registry.test/crane:2');
  });
});

describe('admission', () => {
  it('wants a namespace, a service account, room in the quota', async () => {
    const home = await ask(api, '/apis/apps/v1/namespaces/nowhere/deployments', {
      method: 'POST',
      body: deployment('x', 'nowhere'),
    });
    expect([home.code, textAt(home.body, 'message')]).toEqual([404, 'namespaces "nowhere" not found']);
    const bare = pod('new', 'harbor', {});
    const lost = { ...bare, spec: { serviceAccountName: 'ghost', containers: [{ name: 'a', image: 'b' }] } };
    const post = (body: JsonObject) => ask(api, '/api/v1/namespaces/harbor/pods', { method: 'POST', body });
    expect(textAt((await post(lost)).body, 'message')).toContain(
      'error looking up service account harbor/ghost: serviceaccount "ghost" not found',
    );
    api.store.load(api.kindOf('v1', 'ResourceQuota'), {
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: { name: 'ration', namespace: 'harbor' },
      status: { hard: { pods: '1' }, used: { pods: '1' } },
    });
    expect(textAt((await post(bare)).body, 'message')).toContain(
      'exceeded quota: ration, requested: pods=1, used: pods=1, limited: pods=1',
    );
    expect((await ask(api, all, { method: 'POST', body: deployment('crane', 'harbor') })).code).toBe(409);
  });

  it('asks webhooks, and says which of them refused or did not answer', async () => {
    const hook = {
      name: 'policy.test',
      operations: ['UPDATE' as const],
      resources: ['deployments.apps'],
      sideEffects: 'None' as const,
    };
    api.webhooks = [{ ...hook, review: () => 'no latest tags' }];
    expect((await patch({ spec: { replicas: 4 } })).body).toMatchObject({
      code: 403,
      message: 'admission webhook "policy.test" denied the request: no latest tags',
    });
    api.webhooks = [
      { ...hook, review: () => new Error('Post "https://policy.test:443/check": context deadline exceeded') },
    ];
    expect((await patch({ spec: { replicas: 4 } })).code).toBe(500);
  });
});

describe('scale, eviction and delete', () => {
  it('scales through the subresource', async () => {
    const scaled = await ask(api, `${crane}/scale`, {
      method: 'PATCH',
      type: type('merge'),
      body: { spec: { replicas: 6 } },
    });
    expect([textAt(scaled.body, 'kind'), numberAt((await ask(api, crane)).body, 'spec', 'replicas')]).toEqual([
      'Scale',
      6,
    ]);
  });

  it('evicts within the budget only', async () => {
    const evict = () =>
      ask(api, '/api/v1/namespaces/harbor/pods/crane-1/eviction', {
        method: 'POST',
        body: { apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name: 'crane-1', namespace: 'harbor' } },
      });
    const budget = (allowed: number) =>
      api.store.load(api.kindOf('policy/v1', 'PodDisruptionBudget'), {
        apiVersion: 'policy/v1',
        kind: 'PodDisruptionBudget',
        metadata: { name: 'keep', namespace: 'harbor' },
        spec: { selector: { matchLabels: { app: 'crane' } } },
        status: { disruptionsAllowed: allowed, desiredHealthy: 1, currentHealthy: 1 },
      });
    budget(0);
    expect((await evict()).code).toBe(429);
    budget(1);
    expect([(await evict()).code, (await ask(api, '/api/v1/namespaces/harbor/pods/crane-1')).code]).toEqual([201, 404]);
  });

  it('deletes dependants with their owner, waits for finalizers, and minds preconditions', async () => {
    const owner = (await ask(api, crane)).body;
    const uid = textAt(owner, 'metadata', 'uid');
    const owned = pod('owned', 'harbor', {});
    api.store.load(api.kindOf('v1', 'Pod'), {
      ...owned,
      metadata: {
        ...owned.metadata,
        ownerReferences: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'crane', uid }],
      },
    });
    expect((await ask(api, crane, { method: 'DELETE', body: { preconditions: { uid: 'other' } } })).code).toBe(409);
    await patch({ metadata: { finalizers: ['test/hold'] } });
    expect(textAt((await ask(api, crane, { method: 'DELETE' })).body, 'metadata', 'deletionTimestamp')).not.toBe('');
    await patch({ metadata: { finalizers: [] } }, 'merge');
    await ask(api, crane, { method: 'DELETE' });
    expect([(await ask(api, crane)).code, (await ask(api, '/api/v1/namespaces/harbor/pods/owned')).code]).toEqual([
      404, 404,
    ]);
  });
});
