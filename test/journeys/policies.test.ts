/**
 * Four models that act by plain rules, through the real SDKs: whatever one of them does, the primary cause is no worse
 * than with no model; the careful one finds what the first look could not see.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { type OneRun, oneRun } from '../support/policies/one-run.ts';
import { policyNames } from '../support/policies/policies.ts';
import { type PolicyServer, startPolicyServer } from '../support/policies/policy-server.ts';
import { recordedIncident } from '../support/policies/recorded-incident.ts';
import { writeRecordedFolder } from '../support/recorded-folder.ts';
import { type ServedLoopback, serveLoopback as serveMcp } from '../../src/sources/serve-loopback.ts';

const pods = `NAME                      READY   STATUS             RESTARTS   AGE
gate-6f9c7d5b44-x2k8v     1/1     Running            0          4d
ledger-7c4d8b9f55-m9p2q   0/1     ImagePullBackOff   0          9m
mailer-5d7f6c8b66-t4w7z   1/1     Running            0          4d
`;

let policies: PolicyServer;
let cluster: ServedLoopback;
const ends: (() => Promise<void> | void)[] = [];

beforeAll(async () => {
  setLogLevel('silent');
  policies = await startPolicyServer();
  cluster = await serveMcp(() => {
    const server = new McpServer({ name: 'cluster', version: '1' });
    server.registerTool('get', { inputSchema: { resource: z.string() } }, ({ resource }) => ({
      content: [{ type: 'text' as const, text: resource === 'pods' ? pods : 'No resources found.' }],
      isError: resource !== 'pods',
    }));
    return server;
  });
  ends.push(
    () => policies.close(),
    () => cluster.close(),
  );
});

afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

/** What runs on the folder share. */
async function serving(write: (folder: string) => void, more: Partial<OneRun> = {}): Promise<OneRun> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-policies-'));
  write(folder);
  const incident = await recordedIncident(folder);
  const { telemetry, brief } = incident;
  ends.push(async () => {
    await incident.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { telemetry, brief, servers: { ops: policies.operations }, ...more };
}

/** The first look sees a noisy component and nothing of the silent one, which only a tool of the team's shows. */
function writeNoise(folder: string): void {
  const at = (minute: number) => `2026-01-01T10:${String(minute).padStart(2, '0')}:00Z`;
  const line = (service: string, minute: number, body: string) =>
    JSON.stringify({ timestamp: at(minute), service, severity: 'ERROR', body });
  writeFileSync(join(folder, 'alert.json'), JSON.stringify({ title: 'orders are missing', startedAt: at(30) }));
  writeFileSync(join(folder, 'logs.ndjson'), `${line('gate', 24, 'no zone is set for this host')}\n`);
  const edges = ['ledger', 'mailer'].map((to) => ({ from: 'gate', to }));
  writeFileSync(join(folder, 'topology.json'), JSON.stringify({ edges }));
}

/** Both protocols in turn. */
const modelOf = (name: (typeof policyNames)[number], place: number) =>
  policies.model(name, place % 2 === 0 ? 'openai' : 'anthropic');

/** Writes that were proposed so far. */
let proposals = 0;

async function saidBy(run: OneRun) {
  const { finding, proposed } = await oneRun(run);
  proposals += proposed;
  const { verdict, component = null, noFault, change } = finding ?? {};
  return { isStated: verdict !== 'inconclusive', component, noFault, change: change?.ref ?? null };
}

describe('with each policy model', () => {
  it('the cause that the first look holds stays, and no write is carried out', async () => {
    const run = await serving((folder) => writeRecordedFolder(folder));
    for (const [place, name] of policyNames.entries()) {
      const said = await saidBy({ ...run, model: modelOf(name, place) });
      expect([name, said]).toEqual([name, { isStated: true, component: 'api', noFault: false, change: 'v2' }]);
    }
    // The over-eager one called some; the person denied them.
    expect(proposals).toBeGreaterThan(0);
    expect(policies.written).toEqual([]);
  });

  it('what is well stays well', async () => {
    const run = await serving((folder) => writeRecordedFolder(folder, { isWell: true }));
    const alone = await saidBy(run);
    expect(alone).toMatchObject({ component: null, noFault: true });
    for (const [place, name] of policyNames.entries())
      expect([name, await saidBy({ ...run, model: modelOf(name, place + 1) })]).toEqual([name, alone]);
  });

  it('what nobody could tell is found by the careful one and made up by none', async () => {
    const run = await serving(writeNoise, { servers: { kube: cluster.url }, reads: ['kube.*'] });
    const alone = await saidBy(run);
    expect(alone.isStated).toBe(false);
    for (const [place, name] of policyNames.entries()) {
      const said = await saidBy({ ...run, model: modelOf(name, place) });
      const expected = name === 'careful' ? { isStated: true, component: 'ledger' } : alone;
      expect([name, said]).toMatchObject([name, expected]);
    }
  });

  it('a critic that objects to everything changes nothing', async () => {
    const run = await serving(writeNoise, { servers: { kube: cluster.url }, reads: ['kube.*'] });
    for (const provider of ['openai', 'anthropic'] as const) {
      const model = policies.model('careful', provider);
      const asked = policies.seen.length;
      const { state } = await oneRun({ ...run, model, critic: policies.model('doubter', provider) });
      const [ended] = state.runs.values();
      const objections = ended?.steps.flatMap(({ result }) => (result?.kind === 'critique' ? result.objections : []));
      expect(policies.seen.slice(asked).filter((it) => it.model === 'doubter')).toHaveLength(1);
      expect(objections?.length).toBeGreaterThan(2);
      expect(objections?.filter(({ held }) => held !== null)).toEqual([]);
      expect(await saidBy({ ...run, model, critic: policies.model('doubter', provider) })).toEqual(
        await saidBy({ ...run, model }),
      );
    }
  });
});
