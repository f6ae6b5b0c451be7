import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { Telemetry } from '../../../src/evidence/model/telemetry.ts';
import { createTelemetryServer } from '../../../src/sources/mcp-server.ts';
import { SharedLooks } from '../../../src/sources/shared-looks.ts';
import type { Ask, TelemetrySource } from '../../../src/sources/source.ts';
import { metric, onset, requests, ripple, system } from '../evidence/telemetry-builder.ts';

class SystemSource implements TelemetrySource {
  readonly name = 'system:test';
  looks = 0;
  readonly #telemetry: Telemetry;
  constructor(telemetry: Telemetry) {
    this.#telemetry = telemetry;
  }
  read(_ask?: Ask): Promise<Telemetry> {
    this.looks++;
    return Promise.resolve(this.#telemetry);
  }
}

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function connected(telemetry: Telemetry, source = new SystemSource(telemetry), looks = new SharedLooks(source)) {
  const server = createTelemetryServer(source, looks);
  const client = new Client({ name: 'test', version: '1' });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(far), client.connect(near)]);
  closers.push(() => client.close());
  const call = async (name: string, args: Record<string, unknown> = {}) => {
    const result = await client.callTool({ name, arguments: args });
    return result.structuredContent as Record<string, unknown>;
  };
  return { source, client, call };
}

const broken = () => {
  const { spans, logs } = requests((i, bad) => ({
    service: 'web',
    own: 10 + ripple(i),
    calls: [
      { service: 'price', own: bad ? 400 : 10 + ripple(i), logs: bad ? [{ body: 'slow disk', severity: 'WARN' }] : [] },
    ],
  }));
  const series = [metric('price', 'latency_ms', (i, bad) => (bad ? 400 : 10 + ripple(i)))];
  const telemetry = system({ spans, logs, series });
  telemetry.changes.push({
    time: onset - 1000,
    kind: 'deploy',
    service: 'price',
    ref: 'v2',
    summary: 'x',
    diff: 'y'.repeat(5000),
  });
  return telemetry;
};

describe('telemetry tools', () => {
  it('are read-only, all of them, and need no argument', async () => {
    const { client } = await connected(broken());
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'triage',
        'metric_profile',
        'log_patterns',
        'trace_profile',
        'compare_windows',
        'changes',
        'blast_radius',
        'cause_candidates',
        'query',
      ]),
    );
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  });

  it('answer with structure, and say what was looked at', async () => {
    const { call } = await connected(broken());
    const looked = { source: 'system:test', window: { from: new Date(onset).toISOString() } };
    expect(await call('triage')).toMatchObject({
      components: [{ component: 'price' }, { component: 'web' }],
      noFault: false,
      looked,
    });
    expect(await call('metric_profile', { service: 'price' })).toMatchObject({
      recovered: false,
      metrics: [{ metric: 'latency_ms', abnormal: true }],
    });
    expect(await call('log_patterns')).toMatchObject({
      patterns: [{ service: 'price', severity: 'warning', change: 'new', inside: 10 }],
    });
    expect(await call('trace_profile')).toMatchObject({
      operations: [
        { service: 'price', callers: ['web'], inside: { requests: 10, ownMs: 400, failedShare: 0 } },
        { service: 'web' },
      ],
    });
    expect(await call('cause_candidates')).toMatchObject({
      candidates: expect.arrayContaining([expect.objectContaining({ component: 'price' })]),
    });
    expect(await call('blast_radius')).toMatchObject({ component: 'price', callers: ['web'], callees: [] });
    expect(await call('compare_windows', { compare: 'latest-baseline', service: 'price' })).toMatchObject({
      differences: [{ source: 'metric' }, { source: 'trace' }, { source: 'log' }],
    });
  });

  it('bound what they return and say so', async () => {
    const telemetry = broken();
    const template = telemetry.logs[0];
    if (!template) throw new Error('the system has no logs');
    telemetry.logs = Array.from({ length: 2500 }, (_, i) => ({ ...template, time: onset + i, body: `line ${i}` }));
    const { call } = await connected(telemetry);
    const { changes } = (await call('changes')) as { changes: { diff: string }[] };
    expect(changes[0]?.diff).toMatch(/^y{2000}… \(5000 characters\)$/);
    const { rows, leftOut } = (await call('query', { kind: 'logs', contains: 'LINE' })) as {
      rows: { body: string }[];
      leftOut: number;
    };
    expect([rows.length, leftOut, rows.at(-1)?.body]).toEqual([2000, 500, 'line 2499']);
  });

  it('look anew at each call, and refuse an unknown kind', async () => {
    const { call, client, source } = await connected(broken());
    await call('changes');
    await call('changes');
    expect(source.looks).toBe(2);
    const refused = await client.callTool({ name: 'query', arguments: { kind: 'secrets' } });
    expect(refused.isError).toBe(true);
  });
});

it('share a look beyond one server, where whoever serves them keeps it', async () => {
  const telemetry = broken();
  const source = new SystemSource(telemetry);
  const looks = new SharedLooks(source);
  for (const name of ['triage', 'changes']) {
    const { call } = await connected(telemetry, source, looks);
    await call(name, { about: { look: 'one' } });
  }
  expect(source.looks).toBe(1);
});
