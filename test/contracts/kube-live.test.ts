/**
 * The live Kubernetes source against an API server.
 * Owns: credentials, paging, refusals, budgets, and that scenarios are understood over the API as well as from files.
 * Refuses: the rules themselves.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { triage } from '../../src/evidence/triage.ts';
import { accessTo, type ClusterAccess } from '../../src/sources/kubernetes/kube-config.ts';
import { KubernetesSource } from '../../src/sources/kubernetes/kubernetes-source.ts';
import { ApiError, expired } from '../support/kube-api/api-error.ts';
import { deployment, pod } from '../support/kube-api/fixture.ts';
import type { KubeObject } from '../support/kube-api/json-value.ts';
import { startKubeApi, type KubeApi } from '../support/kube-api/kube-api.ts';
import { writeKubeConfig } from '../support/kube-api/kube-config.ts';
import { aboutOf, accessOf, lookLive } from '../support/kube-api/live-look.ts';
import { faultScenarios, healthyScenarios } from '../support/kube-api/scenarios/all-scenarios.ts';
import { buildScenario } from '../support/kube-api/scenarios/scenario.ts';
import type { Rule } from '../support/kube-api/serve/access.ts';
import { sourceContract, type Stand } from './source.contract.ts';

let api: KubeApi;
const root = mkdtempSync(join(tmpdir(), 'aura-kube-live-'));
const opened: KubernetesSource[] = [];
beforeAll(async () => {
  api = await startKubeApi();
});
afterEach(async () => {
  api.interrupt = undefined;
  await Promise.all(opened.splice(0).map((source) => source.close()));
});
afterAll(async () => {
  await api.close();
  rmSync(root, { recursive: true, force: true });
});

function open(access: ClusterAccess, settings?: ConstructorParameters<typeof KubernetesSource>[0]['settings']) {
  const source = new KubernetesSource({ access, ...(settings ? { settings } : {}) });
  opened.push(source);
  return source;
}

const ofShop = { about: { labels: { namespace: 'shop' } } };

function shop(pods = 3): KubeObject[] {
  return [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop', labels: { team: 'a' } } },
    deployment('cart', 'shop'),
    ...Array.from({ length: pods }, (_, i) =>
      pod(`cart-7d9f8b6c5-x${String(i).padStart(4, '0')}`, 'shop', { app: 'cart' }),
    ),
  ];
}

function countOf(look: Awaited<ReturnType<KubernetesSource['read']>>, kind: string): number {
  return look.cluster.objects.filter((object) => object.kind === kind).length;
}

describe('scenarios over the API', () => {
  // All of them are measured by the bench `cluster`.
  const faults = faultScenarios.filter((_, i) => i % 12 === 3);
  const healthy = healthyScenarios.filter((_, i) => i % 12 === 3);

  it.each(faults.map((plan) => [plan.name, plan] as const))('%s', async (_, plan) => {
    const scenario = buildScenario(plan);
    const before = api.requests.length;
    const [first] = triage(await lookLive(api, scenario)).rootCauses;
    expect({ object: first?.object, reason: first?.reason }).toEqual(scenario.truth);
    const asked = api.requests.slice(before);
    expect(asked.length).toBeLessThanOrEqual(40);
    expect(asked.filter(({ path, method }) => /secrets/.test(path) || method !== 'GET')).toEqual([]);
  });

  it.each(healthy.map((plan) => [plan.name, plan] as const))('%s: nothing is claimed', async (_, plan) => {
    const { rootCauses, culpritChange } = triage(await lookLive(api, buildScenario(plan)));
    expect(rootCauses.filter(({ score }) => score >= 0.6)).toEqual([]);
    expect(culpritChange).toBeNull();
  });

  it('needs no more rights than are shipped', async () => {
    const documents = parseAllDocuments(readFileSync('manifests/kubernetes/read-access.yaml', 'utf8'));
    const role = documents
      .map((one) => one.toJS() as { kind: string; rules: Rule[] })
      .find(({ kind }) => kind === 'ClusterRole');
    api.access.tokens.set('least', { user: 'aura', rules: role?.rules ?? [] });
    const scenario = buildScenario(faults[0] ?? (faultScenarios[0] as (typeof faultScenarios)[number]));
    api.load(scenario.objects, scenario.logs);
    const look = await open(accessOf(api, 'least')).read({ about: aboutOf(scenario) });
    expect(look.remarks).toEqual([]);
    expect(look.logs.length).toBeGreaterThan(0);
    expect((role?.rules ?? []).flatMap(({ resources }) => resources)).not.toContain('secrets');
    expect(new Set((role?.rules ?? []).flatMap(({ verbs }) => verbs))).toEqual(new Set(['list', 'get']));
  });
});

describe('credentials', () => {
  it('from a kubeconfig: token, client certificate, exec plugin', async () => {
    api.load(shop());
    const pair = await api.authority.forUser('tester');
    api.access.certificates.set('tester', {
      user: 'tester',
      rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }],
    });
    const plugin = join(root, 'plugin.sh');
    writeFileSync(plugin, `#!/bin/sh\necho "{\\"kind\\":\\"ExecCredential\\",\\"status\\":{\\"token\\":\\"$1\\"}}"\n`);
    chmodSync(plugin, 0o755);
    for (const credentials of [{ token: api.adminToken }, { pair }, { command: plugin, args: [api.adminToken] }]) {
      const kubeconfig = writeKubeConfig(join(root, 'config'), api, credentials);
      const look = await open(await accessTo({ kubeconfig }, {})).read(ofShop);
      expect(countOf(look, 'Pod')).toBe(3);
    }
  });

  it('a token file that rotates is read again when the server refuses the old one', async () => {
    api.load(shop());
    const tokenFile = join(root, 'token');
    writeFileSync(tokenFile, `${api.adminToken}\n`);
    const source = open({ ...accessOf(api), identity: { tokenFile } });
    expect(countOf(await source.read(ofShop), 'Pod')).toBe(3);
    const identity = api.access.tokens.get(api.adminToken);
    if (!identity) throw new Error('no admin');
    api.access.tokens.delete(api.adminToken);
    api.access.tokens.set('rotated', identity);
    writeFileSync(tokenFile, 'rotated\n');
    expect(countOf(await source.read(ofShop), 'Pod')).toBe(3);
    api.access.tokens.set(api.adminToken, identity);
  });

  it.each([
    [
      'an expired token',
      () => accessOf(api, 'old'),
      /does not accept the credential of the context "test" \(401\); it may have expired/,
    ],
    [
      'a plugin that is not there',
      () => ({
        ...accessOf(api),
        identity: {
          exec: {
            apiVersion: 'v1',
            command: 'no-such-plugin',
            args: [],
            env: {},
            tellCluster: false,
            hint: 'Install it from the vendor.',
          },
        },
      }),
      /no-such-plugin failed \(it is not installed\); Install it/,
    ],
    ['an unknown authority', () => ({ ...accessOf(api), ca: undefined }), /cannot be trusted; set the authority/],
    ['no server', () => ({ ...accessOf(api), server: 'https://127.0.0.1:1' }), /cannot be reached .*check the URL/],
  ])('%s is one clear line', async (_, access, line) => {
    await expect(open(access()).read(ofShop)).rejects.toThrow(line);
  });
});

describe('lists', () => {
  it('are read page by page, and anew where the state is gone', async () => {
    api.load(shop(1_203));
    let refuse = 1;
    api.interrupt = (_, path) => {
      const isSecond = path.endsWith('/shop/pods') && api.requests.at(-1)?.query.includes('continue=');
      return isSecond && refuse-- > 0 ? expired('The provided continue parameter is too old') : undefined;
    };
    const before = api.requests.length;
    const look = await open(accessOf(api)).read(ofShop);
    expect(countOf(look, 'Pod')).toBe(1_203);
    const pages = api.requests.slice(before).filter(({ path }) => path.endsWith('/shop/pods'));
    expect(pages.map(({ code }) => code)).toEqual([200, 410, 200, 200, 200]);
    expect(look.remarks).toEqual([]);
  });

  it('a refused kind is a gap, said once, and the rest is used', async () => {
    api.load(shop());
    const rules: Rule[] = [{ apiGroups: ['*'], resources: ['pods', 'deployments', 'services', 'nodes'], verbs: ['*'] }];
    api.access.tokens.set('little', { user: 'little', rules });
    const look = await open(accessOf(api, 'little')).read(ofShop);
    expect(countOf(look, 'Pod')).toBe(3);
    expect(look.remarks.filter((one) => one.startsWith('No ')).length).toBe(2);
    expect(look.remarks.join('\n')).toMatch(
      /^No [^:]*\bevents\b[^:]*\bconfigmaps\b[^:]* were read: .*grant what manifests\/kubernetes/,
    );
    expect(look.missing).toEqual(['kubernetes:test did not show events']);
  });

  it('of events take either group', async () => {
    const moment = new Date().toISOString();
    const event: KubeObject = {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: 'e', namespace: 'shop' },
      involvedObject: { kind: 'Deployment', name: 'cart', namespace: 'shop' },
      reason: 'Odd',
      message: 'seen',
      lastTimestamp: moment,
    };
    api.load([...shop(), event]);
    const all = ['pods', 'deployments', 'nodes'];
    for (const group of ['', 'events.k8s.io']) {
      api.access.tokens.set('one', {
        user: 'one',
        rules: [
          { apiGroups: ['*'], resources: all, verbs: ['*'] },
          { apiGroups: [group], resources: ['events'], verbs: ['*'] },
        ],
      });
      const look = await open(accessOf(api, 'one')).read(ofShop);
      expect([group, look.cluster.events.map(({ message }) => message), look.missing]).toEqual([
        group,
        ['seen'],
        undefined,
      ]);
    }
  });

  it('a server that fails for one kind is a gap; a throttled request is made again', async () => {
    api.load(shop());
    let busy = 1;
    api.interrupt = (_, path) => {
      if (path.endsWith('/configmaps')) return new ApiError(500, 'InternalError', 'etcd is slow');
      return path.endsWith('/shop/pods') && busy-- > 0
        ? new ApiError(429, 'TooManyRequests', 'slow down', { retryAfterSeconds: 0 })
        : undefined;
    };
    const look = await open(accessOf(api)).read(ofShop);
    expect(countOf(look, 'Pod')).toBe(3);
    expect(look.remarks).toEqual([
      expect.stringMatching(/^No configmaps were read: .*\(500\): etcd is slow; try again later$/),
    ]);
  });
});

describe('as one of the listed sources', () => {
  const entryOf = (token: string) => {
    const kubeconfig = writeKubeConfig(join(root, `listed-${token}`), api, { token });
    return { kubernetes: { kubeconfig, namespaces: ['shop'], variables: [] } };
  };
  const stand = async (set: () => void = () => undefined, token = api.adminToken): Promise<Stand> => {
    api.load(shop());
    set();
    return { entry: entryOf(token) };
  };
  sourceContract({
    right: () => stand(),
    sees: ({ cluster }) => expect(cluster?.objects.filter(({ kind }) => kind === 'Pod').length).toBe(3),
    paged: {
      stand: () => stand(() => api.load(shop(1_203))),
      sees: ({ cluster }) => expect(cluster?.objects.filter(({ kind }) => kind === 'Pod').length).toBe(1_203),
    },
    cut: {
      stand: () =>
        stand(() => {
          api.load(shop(1_203));
          let pages = 0;
          api.interrupt = (_, path) =>
            path.endsWith('/shop/pods') && ++pages > 1 ? new ApiError(500, 'InternalError', 'no') : undefined;
        }),
      sees: ({ cluster }) => expect(cluster?.objects.filter(({ kind }) => kind === 'Pod').length).toBe(500),
      said: /Only the first pods were read/,
    },
    refused: { stand: () => stand(undefined, 'expired'), said: /does not accept the credential/ },
    slow: async () => {
      const silent = createTcpServer(() => undefined);
      await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
      const { port } = silent.address() as AddressInfo;
      const kubeconfig = writeKubeConfig(
        join(root, 'silent'),
        { ...api, url: `https://127.0.0.1:${port}` },
        { token: 'any' },
      );
      return { entry: { kubernetes: { kubeconfig, namespaces: [], variables: [] } }, close: () => void silent.close() };
    },
    broken: {
      stand: () =>
        stand(() => {
          api.interrupt = (_, path) =>
            path.endsWith('/services') ? new ApiError(500, 'InternalError', 'no') : undefined;
        }),
      sees: ({ cluster }) => expect(cluster?.objects.filter(({ kind }) => kind === 'Pod').length).toBe(3),
      said: /No services.* were read/,
    },
  });
});

describe('which namespaces', () => {
  const other: KubeObject[] = [
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'desk', labels: { team: 'b' } } },
    deployment('ledger', 'desk'),
    pod('ledger-5f6d7c8b9-abcde', 'desk', { app: 'ledger' }),
  ];
  const homes = (look: Awaited<ReturnType<KubernetesSource['read']>>) =>
    [
      ...new Set(look.cluster.objects.flatMap(({ kind, namespace = '' }) => (kind === 'Pod' ? [namespace] : []))),
    ].toSorted((one, other) => one.localeCompare(other));

  it("are the alert's, the service's, those of the settings by name or label, else all", async () => {
    api.load([...shop(), ...other]);
    const all = open(accessOf(api));
    expect(homes(await all.read(ofShop))).toEqual(['shop']);
    expect(homes(await all.read({ about: { service: 'ledger' } }))).toEqual(['desk']);
    expect(homes(await all.read())).toEqual(['desk', 'shop']);
    expect(homes(await open(accessOf(api), { namespaces: ['desk'] }).read())).toEqual(['desk']);
    expect(homes(await open(accessOf(api), { namespaces: 'team=a' }).read())).toEqual(['shop']);
    const barred = await open(accessOf(api), { namespaces: ['desk'] }).read(ofShop);
    expect([homes(barred), barred.remarks]).toEqual([['desk'], [expect.stringMatching(/shop is none of those/)]]);
    await expect(open(accessOf(api), { namespaces: 'team=c' }).read()).rejects.toThrow(
      /No namespace .* has the labels "team=c"/,
    );
  });

  it('carry the environment that the settings name', async () => {
    api.load(shop());
    const look = await open(accessOf(api), { namespaces: [], environment: 'production' }).read(ofShop);
    expect(new Set(look.cluster.objects.map(({ environment }) => environment))).toEqual(new Set(['production']));
  });
});

it('a kind that is served in a version of its own is read all the same, and said', async () => {
  api.load(shop());
  const look = await open(accessOf(api)).read(ofShop);
  expect(look.remarks).toEqual([]);
  const kinds = api.kinds;
  api.kinds = kinds.map((kind) =>
    kind.group === 'autoscaling'
      ? { ...kind, version: 'v9' }
      : kind.group === 'policy'
        ? { ...kind, group: 'odd' }
        : kind,
  );
  const odd = await open(accessOf(api)).read(ofShop);
  api.kinds = kinds;
  expect(odd.remarks.toSorted((one, other) => one.localeCompare(other))).toEqual([
    'horizontalpodautoscalers were read as autoscaling/v9, a version that Aura does not know',
    'The cluster serves no policy, so no poddisruptionbudgets were read',
  ]);
  expect(countOf(odd, 'Pod')).toBe(3);
});
