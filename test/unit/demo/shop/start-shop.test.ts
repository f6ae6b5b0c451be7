import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_SHOP } from '../../../../src/demo/shop/catalog.ts';
import { FAULTS } from '../../../../src/demo/shop/faults.ts';
import { startShop } from '../../../../src/demo/shop/start-shop.ts';
import type { Shop } from '../../../../src/demo/shop/start-shop.ts';
import { until } from '../../../support/until.ts';

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function lines(folder: string, file: string): Record<string, unknown>[] {
  // A file is there from its first row on.
  if (!existsSync(join(folder, file))) return [];
  const text = readFileSync(join(folder, file), 'utf8').trimEnd();
  return text.split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('a small shop', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shop-test-'));
  let shop: Shop;
  let client: Client;
  const call = async (name: string, args: Record<string, unknown>, execution?: string) =>
    await client.callTool({
      name,
      arguments: args,
      ...(execution === undefined ? {} : { _meta: { 'aura/execution': execution } }),
    });

  beforeAll(async () => {
    shop = await startShop({ folder, seed: 3, services: SMALL_SHOP });
    client = new Client({ name: 'test', version: '0' });
    await client.connect(new StreamableHTTPClientTransport(new URL(shop.mcpUrl)));
  });

  afterAll(async () => {
    await client.close();
    await shop.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('can be operated only by who was told its address', async () => {
    const { origin, pathname } = new URL(shop.mcpUrl);
    expect(pathname.length).toBeGreaterThan(32);
    for (const path of ['/mcp', '/', '//mcp']) {
      const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
      const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
      expect((await fetch(origin + path, { method: 'POST', headers, body })).status).toBe(404);
    }
  });

  it('marks reads as reads and writes as writes', async () => {
    const { tools } = await client.listTools();
    const reads = tools.filter(({ annotations }) => annotations?.readOnlyHint === true).map(({ name }) => name);
    const writes = tools.filter(({ annotations }) => annotations?.readOnlyHint !== true).map(({ name }) => name);
    expect(reads.toSorted()).toEqual([
      'get_certificates',
      'get_config',
      'list_deployments',
      'list_pods',
      'list_services',
      'service_status',
    ]);
    expect(writes.toSorted()).toEqual([
      'deploy',
      'fail_over',
      'restart',
      'restore_config',
      'rollback',
      'rotate_certificate',
      'scale',
      'set_config',
    ]);
  });

  it('acts once for an execution id, however often it is asked, and refuses in words', async () => {
    const before = shop.fingerprint();
    const args = { service: 'listings', key: 'log.level', value: 'warn' };
    const answers = await Promise.all([call('set_config', args, 'run-1'), call('set_config', args, 'run-1')]);
    const late = await call('set_config', { ...args, value: 'debug' }, 'run-1');
    expect([answers[1]?.content, late.content]).toEqual([answers[0]?.content, answers[0]?.content]);
    expect(shop.operations().filter(({ phase }) => phase === 'began')).toHaveLength(1);
    expect(lines(shop.controlFolder, 'operations.ndjson')).toHaveLength(2);
    expect(shop.fingerprint()).not.toBe(before);
    await call('restore_config', { service: 'listings', to: 'listings-config-1' });
    expect(shop.fingerprint()).toBe(before);

    for (const [tool, wrong] of [
      ['rollback', { service: 'listings', to: '1.2.3' }],
      ['deploy', { service: 'listings', version: '1.2.3' }],
      ['deploy', { service: 'nobody', version: '1.2.3' }],
      ['set_config', { service: 'listings', key: 'no.such', value: 1 }],
      ['set_config', { service: 'listings', key: 'log.level', value: 7 }],
      ['scale', { service: 'listings', replicas: 99 }],
      ['rotate_certificate', { service: 'listings' }],
      ['fail_over', { service: 'listings' }],
    ] as const) {
      expect({ tool, refused: (await call(tool, wrong)).isError }).toEqual({ tool, refused: true });
    }
    expect(shop.fingerprint()).toBe(before);
  });

  it('lists the pods of a large cluster, its own among them', async () => {
    const [content] = (await call('list_pods', {})).content as { text: string }[];
    const text = content?.text ?? '';
    expect(text.length).toBeGreaterThan(200_000);
    const { items } = JSON.parse(text) as { items: { metadata: { labels: { app: string } } }[] };
    const apps = items.map(({ metadata }) => metadata.labels.app);
    expect(apps).toEqual(expect.arrayContaining(SMALL_SHOP));
    expect(items.length).toBeGreaterThan(100);
  });

  it('writes what it measured, and a change record with the diff of the code that runs', async () => {
    await call('deploy', { service: 'listings', version: '4.13.0' });
    await until('the new release has been measured', () => {
      const spans = lines(folder, 'traces.ndjson').filter(({ name }) => name === 'CHECKPOINT');
      return spans.length > 0 && spans.every(({ durationMs }) => Number(durationMs) > 250);
    });
    const [change] = lines(folder, 'changes.ndjson').filter(({ kind }) => kind === 'deploy');
    expect(change).toMatchObject({ service: 'listings', ref: '4.13.0', previous: '4.12.0' });
    expect(String(change?.diff)).toContain('+    await database.checkpoint();');
    const rolled = await call('rollback', { service: 'listings', to: '4.12.0' });
    expect(rolled.isError).not.toBe(true);
    await until('the metrics have been written', () =>
      JSON.stringify(lines(folder, 'metrics.ndjson')[0] ?? '').includes('http_route_latency_p95_ms'),
    );
    expect(lines(folder, 'logs.ndjson').every(({ timestamp }) => !Number.isNaN(Date.parse(String(timestamp))))).toBe(
      true,
    );
    const everything = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    for (const { name } of FAULTS) expect(everything.join('').includes(name)).toBe(false);
  });
});

describe('the end of a shop', () => {
  it('leaves no process and no private folder, also when its driver is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shop-test-'));
    const own = (file: string): string => fileURLToPath(new URL(`../../../../src/demo/shop/${file}`, import.meta.url));
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href;
    const script = `const { Fleet } = await import(${JSON.stringify(own('fleet.ts'))});
      const { servicePlans, SMALL_SHOP } = await import(${JSON.stringify(own('catalog.ts'))});
      const fleet = new Fleet({ plans: servicePlans(SMALL_SHOP), journeys: [], collector: 'http://127.0.0.1:9',
        privateFolder: ${JSON.stringify(folder)}, temporary: ${JSON.stringify(folder)}, onLine: () => undefined, onCrash: () => undefined });
      await fleet.start();
      console.log(JSON.stringify(fleet.pids()));
      setInterval(() => undefined, 1000);`;
    const driver = spawn(process.execPath, ['--import', loader, '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const line = await new Promise<string>((resolve, reject) => {
        createInterface({ input: driver.stdout }).once('line', resolve);
        driver.once('exit', () => reject(new Error('the driver ended before the shop was open')));
      });
      const pids = JSON.parse(line) as number[];
      expect(pids).toHaveLength(3);
      expect(pids.every(alive)).toBe(true);
      driver.kill('SIGKILL');
      await until('everything is gone', () => !pids.some(alive) && !existsSync(folder));
    } finally {
      driver.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
