/**
 * What Aura's changes to a cluster refuse, wait for and keep to themselves.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ActionsClient, loadCluster, openActions, wholeSettings } from '../support/kube-api/action-cluster.ts';
import { ApiError } from '../support/kube-api/api-error.ts';
import { ask } from '../support/kube-api/ask.ts';
import { numberAt, objectAt, textAt } from '../support/kube-api/json-value.ts';
import type { KubeApi } from '../support/kube-api/kube-api.ts';
import { startKubeApi } from '../support/kube-api/kube-api.ts';
import { hasKubectl, openKubectl } from '../support/kube-api/kubectl.ts';

let api: KubeApi;
let actions: ActionsClient;
const shop = '/apis/apps/v1/namespaces/shop';
const checkout = `${shop}/deployments/checkout`;
const inShop = (name: string, more: Record<string, unknown> = {}) => ({ namespace: 'shop', name, ...more });
const read = async (path: string) => (await ask(api, path)).body;
const patch = (path: string, body: Parameters<typeof ask>[2]) =>
  ask(api, path, { method: 'PATCH', type: 'application/merge-patch+json', ...body });
const deploymentKind = () => api.kindOf('apps/v1', 'Deployment');

beforeAll(async () => {
  api = await startKubeApi();
  actions = await openActions(api);
});
afterAll(async () => {
  await actions.close();
  await api.close();
});
beforeEach(() => loadCluster(api));
afterEach(() => {
  api.interrupt = undefined;
  api.webhooks = [];
  api.setRestless([]);
});

/** Nothing was written, whatever was asked. */
async function refused(tool: string, args: Record<string, unknown>, by = actions) {
  const { revision } = api.store;
  const dry = await by.act(tool, { ...args, dryRun: true });
  const done = await by.act(tool, args);
  expect([dry.outcome, done.outcome, dry.code, api.store.revision]).toEqual([
    'refused',
    'refused',
    done.code,
    revision,
  ]);
  return done;
}

describe('bounds', () => {
  it('refuse another namespace, what is never changed, and more replicas than allowed', async () => {
    const outside = await refused('restart', { namespace: 'other', name: 'elsewhere' });
    expect([outside.code, outside.why]).toEqual([
      'actions-out-of-bounds',
      'Deployment elsewhere in other is not changed, since the namespace is not listed; where that is meant to be possible, set actions.kubernetes.namespaces in aura.yaml',
    ]);
    expect((await refused('restart', inShop('ledger', { kind: 'StatefulSet' }))).why).toContain('is never changed');
    expect((await refused('scale', inShop('checkout', { replicas: 7 }))).why).toContain(
      '7 replicas are more than the 6',
    );
    expect((await refused('scale', inShop('checkout', { by: -2 }))).why).toContain('none would be left');
    await patch(checkout, { body: { spec: { replicas: 9 } } });
    expect((await actions.act('scale', inShop('checkout', { by: -1 }))).outcome).toBe('changed');
  });

  it.each([['Deployment/checkout'], ['checkout'], ['ReplicaSet/checkout-3']])(
    'refuse a pod of what is never changed: %s',
    async (never) => {
      const by = await openActions(api, { settings: { ...wholeSettings, never: [never] } });
      try {
        const { code, why } = await refused('delete_pod', inShop('checkout-abc'), by);
        expect([code, why]).toEqual([
          'actions-out-of-bounds',
          expect.stringMatching(/belongs to .+ checkout(?:-3)?, which is never changed/),
        ]);
      } finally {
        await by.close();
      }
    },
  );

  it('refuse what is no tag or digest behind the same repository', async () => {
    for (const tag of [':', ':4:5', '@evil.test/x:1', ':1@sha256:aa']) {
      const { why } = await refused('set_image', inShop('checkout', { image: `registry.test/checkout${tag}` }));
      expect(why).toContain(`"${tag}" is neither a tag nor a digest`);
    }
  });

  it('give no tool to a kind that is not listed, and no kind to a tool', async () => {
    const few = await openActions(api, { settings: { ...wholeSettings, kinds: ['StatefulSet'] } });
    try {
      const names = (await few.tools()).map(({ name }) => name);
      expect(names).toEqual(['rollback', 'restart', 'scale', 'set_image', 'set_limit', 'set_env']);
      await expect(few.act('restart', inShop('checkout', { kind: 'Deployment' }))).rejects.toThrow('Invalid');
      expect((await refused('restart', inShop('checkout'), few)).why).toBe(
        'There is no StatefulSet checkout in shop; check its name, kind and namespace',
      );
    } finally {
      await few.close();
    }
  });

  it('hold for names that are none', async () => {
    for (const name of ['../secrets/x', 'a/b', '', '-x', 'A'])
      await expect(actions.act('restart', inShop(name, { dryRun: true }))).rejects.toThrow('Invalid');
    expect(api.requests.filter(({ path }) => path.includes('secrets'))).toEqual([]);
  });
});

describe('an action', () => {
  it.each([
    ['rollback', inShop('checkout', { to: 9 }), 'keeps no revision 9; it keeps 3, 2, 1'],
    ['rollback', inShop('checkout', { to: 'shop/deployment/cart@1' }), 'is a revision of something else'],
    ['rollback', inShop('held', { to: 'previous' }), 'is paused; resume it first'],
    ['restart', inShop('held'), 'is paused'],
    ['scale', inShop('checkout'), 'write one of them'],
    ['set_image', inShop('checkout', { image: 'evil.test/checkout:3' }), 'another repository'],
    ['set_env', inShop('checkout', { variable: 'DB_PASSWORD', value: 'x' }), 'keep it in a Secret'],
    ['set_env', inShop('checkout', { container: 'side', variable: 'A', value: 'x' }), 'name one of web'],
    [
      'set_limit',
      inShop('checkout', { resource: 'memory', limit: '64Mi' }),
      'must be less than or equal to memory limit',
    ],
    ['delete_pod', inShop('alone'), 'belongs to no controller'],
    ['set_service_port', inShop('checkout', { port: 81, targetPort: 1 }), 'it has 80, 9090'],
    ['set_quota', inShop('ration', { resource: 'services', hard: '3' }), 'it has pods, requests.cpu'],
  ])('%s of %o is refused where it does not fit', async (tool, args, why) => {
    expect((await refused(tool, args)).why).toContain(why);
  });

  it.each(['262144Ki', '268435456000m', '1099511627776'])('can put back a limit of %s', async (limit) => {
    const containers = [{ name: 'web', image: 'registry.test/checkout:3', resources: { limits: { memory: limit } } }];
    await patch(checkout, { body: { spec: { template: { spec: { containers } } } } });
    const done = await actions.act('set_limit', inShop('checkout', { resource: 'memory', limit: '1Gi' }));
    expect(done.undo?.args).toMatchObject({ limit });
    expect((await actions.act(done.undo?.tool ?? '', done.undo?.args ?? {})).outcome).toBe('changed');
    expect(JSON.stringify(await read(checkout))).toContain(`"limits":{"memory":"${limit}"}`);
  });

  it.each(['512ki', '1 Gi', 'lots'])('takes %s for no amount', async (limit) => {
    const args = inShop('checkout', { resource: 'memory', limit, dryRun: true });
    await expect(actions.act('set_limit', args)).rejects.toThrow('a quantity, such as');
  });

  it('finds the kind where only one has the name, and asks where two have it', async () => {
    const dry = await actions.act('restart', inShop('orders', { dryRun: true }));
    expect([dry.outcome, dry.run.args['kind']]).toEqual(['would-change', 'StatefulSet']);
    const found = api.store.get(deploymentKind(), 'shop', 'held');
    api.store.load(deploymentKind(), { ...found, metadata: { name: 'orders', namespace: 'shop' } });
    expect((await refused('restart', inShop('orders'))).why).toBe(
      'There are Deployment orders in shop and StatefulSet orders in shop; say which with "kind"',
    );
  });

  it('deletes one pod, which nothing brings back', async () => {
    const dry = await actions.act('delete_pod', inShop('checkout-abc', { dryRun: true }));
    expect((await ask(api, '/api/v1/namespaces/shop/pods/checkout-abc')).code).toBe(200);
    const done = await actions.act(dry.run.tool, dry.run.args);
    expect([done.outcome, done.undo, done.rollout?.why]).toEqual(['changed', null, 'the pod is gone']);
    expect(done.noUndo).toContain('ReplicaSet checkout-3 makes another one');
    expect((await ask(api, '/api/v1/namespaces/shop/pods/checkout-abc')).code).toBe(404);
  });

  it('goes on where only the status changes under it, and stops where the object does not rest', async () => {
    const stirred = [{ kind: deploymentKind(), namespace: 'shop', name: 'checkout' }];
    const { shown } = await actions.act(
      'set_image',
      inShop('checkout', { image: 'registry.test/checkout:4', dryRun: true }),
    );
    let stirs = 4;
    api.setRestless(stirred);
    api.interrupt = (method) => {
      if (method === 'PATCH' && stirs-- > 0) api.stirNow();
      return undefined;
    };
    const done = await actions.act('set_image', inShop('checkout', { image: 'registry.test/checkout:4', shown }));
    expect([done.outcome, stirs < 0]).toEqual(['changed', true]);
    stirs = Number.POSITIVE_INFINITY;
    const never = await actions.act('set_image', inShop('checkout', { image: 'registry.test/checkout:5' }));
    expect([never.code, textAt(await read(checkout), 'spec', 'template', 'spec', 'containers', 0, 'image')]).toEqual([
      'actions-restless',
      'registry.test/checkout:4',
    ]);
  });

  it('stops where somebody changes the object between its last look and its write', async () => {
    let hits = 0;
    api.interrupt = (method) => {
      // The dry run is the first, the write the second.
      if (method === 'PATCH' && ++hits === 2) {
        const live = api.store.get(deploymentKind(), 'shop', 'checkout');
        api.store.update(deploymentKind(), live, { ...live, spec: { ...objectAt(live, 'spec'), replicas: 5 } }, false);
      }
      return undefined;
    };
    const late = await actions.act('scale', inShop('checkout', { replicas: 4 }));
    expect([late.code, numberAt(await read(checkout), 'spec', 'replicas')]).toEqual(['actions-changed-since', 5]);
  });

  it('settles a write without an answer by a look, and says where nobody can know', async () => {
    let writes = 0;
    const loseThe = (isDone: boolean) => {
      api.interrupt = (method) => {
        if (method !== 'PATCH' || ++writes % 2 === 1) return undefined;
        const live = api.store.get(deploymentKind(), 'shop', 'checkout');
        if (isDone)
          api.store.update(
            deploymentKind(),
            live,
            { ...live, spec: { ...objectAt(live, 'spec'), replicas: 4 } },
            false,
          );
        return new ApiError(504, 'Timeout', 'Timeout: request did not complete within the allotted time');
      };
    };
    loseThe(true);
    expect((await actions.act('scale', inShop('checkout', { replicas: 4 }))).outcome).toBe('changed');
    loadCluster(api);
    loseThe(false);
    const lost = await actions.act('scale', inShop('checkout', { replicas: 4 }));
    expect([lost.code, lost.why]).toEqual([
      'actions-unknown',
      expect.stringContaining('kubectl get deployment/checkout -n shop -o yaml'),
    ]);
    expect(writes).toBe(4);
  });

  it('says what a webhook forbids in the dry run', async () => {
    api.webhooks = [
      {
        name: 'policy.test',
        operations: ['UPDATE'],
        resources: ['*'],
        sideEffects: 'None',
        review: () => 'freeze until Monday',
      },
    ];
    expect((await refused('restart', inShop('checkout'))).why).toContain('freeze until Monday');
  });

  it('says who else keeps the object', async () => {
    await patch(checkout, { body: { metadata: { annotations: { 'argocd.argoproj.io/tracking-id': 'shop:apps' } } } });
    const dry = await actions.act('scale', inShop('checkout', { by: 1, dryRun: true }));
    expect(dry.remarks).toEqual([expect.stringContaining('Argo CD keeps it')]);
  });
});

describe('waiting', () => {
  const status = (more: object) => {
    const live = api.store.get(deploymentKind(), 'shop', 'checkout');
    api.store.load(deploymentKind(), { ...live, status: { ...objectAt(live, 'status'), ...more } });
  };

  it('goes by the conditions of the rollout, with progress, and ends in any case', async () => {
    api.load([...api.store.list(deploymentKind(), 'shop')]);
    const seen: string[] = [];
    const args = inShop('checkout', { image: 'registry.test/checkout:4', waitSeconds: 5 });
    const done = await actions.act('set_image', args, (message) => {
      seen.push(message);
      const failed = { type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' };
      if (seen.length === 1) status({ observedGeneration: 2, replicas: 3, updatedReplicas: 1, availableReplicas: 2 });
      else status({ conditions: [failed] });
    });
    expect(seen).toEqual([
      'its controller has not seen the change yet',
      '1 of 2 pods are new',
      'the rollout exceeded its progress deadline',
    ]);
    expect([done.outcome, done.rollout?.state, done.undo?.tool]).toEqual(['changed', 'failed', 'set_image']);
    const short = await actions.act('scale', inShop('checkout', { by: 1, waitSeconds: 0 }));
    expect([short.outcome, short.rollout?.state]).toEqual(['changed', 'going-on']);
  });
});

describe('a secret', () => {
  it('is in no result, though it changes', async () => {
    const texts: string[] = [];
    const act = async (tool: string, args: Record<string, unknown>) => {
      const result = await actions.act(tool, args);
      texts.push(JSON.stringify(result));
      return result;
    };
    const dry = await act('rollback', inShop('checkout', { to: 1, dryRun: true }));
    const hidden = dry.changes.find(({ path }) => path.includes('DB_PASSWORD'));
    expect([hidden?.before, hidden?.after]).toEqual(['[redacted: password]', '[redacted: password]']);
    const done = await act(dry.run.tool, dry.run.args);
    await act(done.undo?.tool ?? '', done.undo?.args ?? {});
    await act('set_env', inShop('checkout', { variable: 'DB_PASSWORD', value: null }));
    expect(texts.filter((text) => text.includes('hunter'))).toEqual([]);
    expect(JSON.stringify(await read(checkout))).toContain('hunter2-hunter2');
  });
});

it.runIf(hasKubectl())('kubectl reads a rollback and its undo as its own', async () => {
  const kubectl = openKubectl(api);
  const run = async (...words: string[]) => (await kubectl.run(['-n', 'shop', ...words])).stdout;
  try {
    const { run: call } = await actions.act('rollback', inShop('checkout', { to: 2, dryRun: true }));
    const { undo } = await actions.act(call.tool, call.args);
    expect(await run('rollout', 'status', 'deployment/checkout')).toContain('successfully rolled out');
    expect(await run('rollout', 'history', 'deployment/checkout')).toMatch(/\n1 .*\n3 .*\n4 /);
    expect(await run('get', 'deployment', 'checkout', '-o', 'wide')).toContain('registry.test/checkout:2');
    await actions.act(undo?.tool ?? '', undo?.args ?? {});
    expect(await run('rollout', 'history', 'deployment/checkout', '--revision=5')).toContain(
      'registry.test/checkout:3',
    );
  } finally {
    kubectl.close();
  }
});
