/** Recorded commands as tools, over the protocol: each finds its output, and what was not recorded is said. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCommandsServer, readCluster } from '../../../src/sources/commands/commands-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'aura-commands-'));
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  mkdirSync(join(folder, 'commands'));
  const outputs = [
    '$ kubectl get pods -n shop --show-labels\nlabels of pods\n',
    '$ kubectl get po -n shop -o wide\nwide list of pods\n',
    '$ kubectl get deployments cart -n shop -o yaml\nkind: Deployment\n',
    '$ kubectl describe pods/cart-1 -n shop\nName: cart-1\n',
    '$ kubectl logs cart-1 -n shop --tail=6\nconnection refused\n',
    '$ nc -zv cart 7070\nConnection refused\n',
    '$ alerts\ncart is down\n',
    'no command\n',
  ];
  for (const [at, text] of outputs.entries()) writeFileSync(join(folder, 'commands', `${at}.txt`), text);
  writeFileSync(
    join(folder, 'logs.ndjson'),
    '{"timestamp":"2026-01-01T00:00:00Z","service":"web","severity":"error","body":"cart refused"}\nno row\n',
  );
  const [one, other] = InMemoryTransport.createLinkedPair();
  await createCommandsServer(readCluster(folder)).connect(one);
  await client.connect(other);
});

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

async function called(name: string, args: Record<string, unknown>) {
  const { content, isError } = await client.callTool({ name, arguments: args });
  const [first] = content as { text: string }[];
  return `${isError ? 'failed: ' : ''}${first?.text ?? ''}`;
}

it.each([
  ['get', { resource: 'pods' }, '$ kubectl get po -n shop -o wide\nwide list of pods\n'],
  ['get', { resource: 'deploy', name: 'cart', namespace: 'shop' }, 'kind: Deployment'],
  ['get', { resource: 'pods', namespace: 'bank' }, 'failed: That was not recorded'],
  [
    'get',
    { resource: 'nodes' },
    'failed: That was not recorded; recorded kinds are deployment, pod.'.replace('deployment, pod', 'pod, deployment'),
  ],
  ['describe', { resource: 'pod', name: 'cart-1' }, 'Name: cart-1'],
  ['describe', { resource: 'pod', name: 'cart-2' }, 'failed: That was not recorded; recorded are cart-1.'],
  ['logs', { name: 'cart' }, 'connection refused'],
  ['logs', { name: 'web-5f', contains: 'refused' }, '2026-01-01T00:00:00Z error cart refused'],
  ['logs', { name: 'bank' }, 'failed: No logs of bank were recorded; there are logs of web.'],
  ['alerts', {}, 'cart is down'],
  ['topology', {}, 'failed: Who calls whom was not recorded.'],
  ['check', { words: 'nc cart' }, 'Connection refused'],
  ['check', { words: 'nc bank' }, 'failed: That was not recorded; recorded are nc -zv cart 7070, alerts.'],
])('%s %j', async (name, args, said) => {
  expect(await called(name, args)).toContain(said);
});

it('marks every tool as one that only reads', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['get', 'describe', 'logs', 'alerts', 'topology', 'check']);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
});
