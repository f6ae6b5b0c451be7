/**
 * The changes that a configuration allows, as the bot reaches them: a process of its own behind the toolbox.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveActions } from '../../src/commands/mcp-actions.ts';
import { openToolbox } from '../../src/compose/open-toolbox.ts';
import { policyOf } from '../../src/compose/policy-of.ts';
import { configSchema, environment, readConfig } from '../../src/config.ts';
import { ApiError } from '../support/kube-api/api-error.ts';
import { loadCluster } from '../support/kube-api/action-cluster.ts';
import type { KubeApi } from '../support/kube-api/kube-api.ts';
import { startKubeApi } from '../support/kube-api/kube-api.ts';
import { writeKubeConfig } from '../support/kube-api/kube-config.ts';

const home = mkdtempSync(join(tmpdir(), 'aura-actions-'));
let api: KubeApi;
let patches = 0;

beforeAll(async () => {
  api = await startKubeApi();
  loadCluster(api);
  writeKubeConfig(join(home, 'kubeconfig'), api, { token: api.adminToken });
});
afterAll(async () => {
  await api.close();
  rmSync(home, { recursive: true, force: true });
});

function configured(actions: string) {
  writeFileSync(join(home, 'aura.yaml'), `actions: { kubernetes: ${actions} }\n`);
  return readConfig(join(home, 'aura.yaml'));
}

describe('aura mcp --actions kubernetes', () => {
  it('is a server of the toolbox, whose tools are writes', async () => {
    const config = configured('{ context: test, kubeconfig: kubeconfig, namespaces: [shop], kinds: [Deployment] }');
    const toolbox = openToolbox(config, { env: { PATH: environment['PATH'] } });
    try {
      const { tools, gaps } = await toolbox.list();
      expect(gaps).toEqual([]);
      const policy = policyOf(config);
      expect(tools.map((tool) => [tool.name, policy.classify(tool).kind, policy.classify(tool).risk])).toEqual([
        ['cluster.rollback', 'write', 'high'],
        ['cluster.restart', 'write', 'medium'],
        ['cluster.scale', 'write', 'medium'],
        ['cluster.set_image', 'write', 'high'],
        ['cluster.set_limit', 'write', 'high'],
        ['cluster.set_env', 'write', 'high'],
        ['cluster.resume_rollout', 'write', 'medium'],
        ['cluster.pause_rollout', 'write', 'medium'],
      ]);
      const [rollback] = tools;
      const ask = (args: Record<string, unknown>) => {
        if (!rollback) throw new Error('no tool');
        return toolbox.call(rollback, args, {
          signal: new AbortController().signal,
          timeout: 120_000,
          incident: 'inc_1',
        });
      };
      const args = { namespace: 'shop', name: 'checkout', to: 1 };
      const dry = await ask({ ...args, dryRun: true });
      expect([dry.succeeded, dry.structured]).toMatchObject([true, { outcome: 'would-change' }]);
      // Surely nothing ran, so that it may be offered again; and where nobody knows, that is what is said.
      expect(await ask({ ...args, to: 9 })).toMatchObject({ succeeded: false, did: 'not-run', lost: false });
      api.interrupt = (method) =>
        method === 'PATCH' && ++patches % 2 === 0 ? new ApiError(504, 'Timeout', 'late') : undefined;
      expect(await ask(args)).toMatchObject({ succeeded: false, did: 'unknown', lost: true });
      expect(patches).toBe(2);
    } finally {
      await toolbox.close();
    }
  });

  it('is not there where nothing is allowed', async () => {
    const config = configSchema.parse({});
    await expect(serveActions('kubernetes', config, {})).rejects.toThrow('allows no changes to a cluster');
    await expect(serveActions('nomad', config, {})).rejects.toThrow('write --actions kubernetes');
  });

  it.each([
    ['{ context: test }', 'actions.kubernetes.namespaces'],
    ['{ namespaces: [] }', 'name the namespaces that may be changed'],
    ['{ namespaces: [shop], kinds: [Secret] }', 'actions.kubernetes.kinds.0'],
    ['{ namespaces: ["*"] }', 'the name of a namespace'],
    ['{ namespaces: [shop], mostReplicas: 0 }', 'actions.kubernetes.mostReplicas'],
    ['{ namespaces: [shop], never: ["orders db"] }', 'KIND/NAME such as StatefulSet/orders-db'],
  ])('says what is wrong with %s', (actions, why) => {
    expect(() => configured(actions)).toThrow(why);
  });
});
