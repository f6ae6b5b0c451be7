/** Servers that go and come back, and servers that never come: what a start, a run and a call get to see of it. */
import { afterEach, describe, expect, it } from 'vitest';
import type { ServerAddress } from '../../../src/tools/mcp/server-address.ts';
import { McpToolbox } from '../../../src/tools/mcp/toolbox.ts';
import type { ToolSpec } from '../../../src/tools/tool.ts';
import { type FaultServer, overStdio, startFaultServer } from '../../support/start-fault-server.ts';

const closing: (() => Promise<unknown>)[] = [];
const signal = new AbortController().signal;
const options = { signal, timeout: 60_000 };

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

function boxOf(servers: Record<string, ServerAddress>, how: { listAge?: number } = {}): McpToolbox {
  const box = new McpToolbox(servers, { callsAtOncePerServer: 4, ...how });
  closing.push(() => box.close());
  return box;
}

async function started(...[form, odd]: Parameters<typeof startFaultServer>): Promise<FaultServer> {
  const server = await startFaultServer(form, odd);
  closing.push(() => server.kill());
  return server;
}

async function found(box: McpToolbox, name: string, how?: { fresh: boolean }): Promise<ToolSpec> {
  const spec = await box.find(name, how);
  if ('missing' in spec) throw new Error(spec.missing);
  return spec;
}

describe.each([
  { form: 'json', odd: '' },
  { form: 'json', odd: 'forgetful' },
  { form: 'events', odd: '' },
  { form: 'events', odd: 'forgetful' },
  { form: 'sse', odd: '' },
] as const)('a server over $form that was restarted ($odd)', ({ form, odd }) => {
  it('is met with a new session at the next call', async () => {
    const server = await started(form, odd);
    const box = boxOf({ it: server.address });
    const spec = await found(box, 'it.do');
    expect(await box.call(spec, { fault: 'none' }, options)).toMatchObject({ succeeded: true });
    await server.restart();
    expect(await box.call(spec, { fault: 'none' }, options)).toMatchObject({ succeeded: true, text: 'fine' });
  });

  it('is met between looking at a tool and calling it, as a write does', async () => {
    const server = await started(form, odd);
    const box = boxOf({ it: server.address });
    await found(box, 'it.do');
    await server.restart();
    const spec = await found(box, 'it.do', { fresh: true });
    await server.restart();
    expect(await box.call(spec, { fault: 'none' }, options)).toMatchObject({ succeeded: true });
  });

  it('does not run a tool that is not what it was', async () => {
    const server = await started(form, odd);
    const box = boxOf({ it: server.address });
    const spec = await found(box, 'it.do');
    await server.restart('other');
    expect(await box.call(spec, { fault: 'none' }, options)).toMatchObject({
      succeeded: false,
      did: 'not-run',
      lost: false,
      text: expect.stringContaining('not what it was'),
    });
  });

  it('is away for now: the call did not run, and the next one does once it is back', async () => {
    const server = await started(form, odd);
    const box = boxOf({ it: server.address });
    const spec = await found(box, 'it.do');
    await server.kill();
    expect(await box.call(spec, { fault: 'none' }, options)).toMatchObject({ succeeded: false, did: 'not-run' });
    await server.restart();
    expect(await box.call(spec, { fault: 'none' }, options)).toMatchObject({ succeeded: true });
  });
});

describe('a server that does not come', () => {
  it('delays nobody above 3 s, whoever asks and how often, and leaves the others alone', async () => {
    const mute = await started('json', 'mute');
    const impatient = (address: ServerAddress): ServerAddress => ({ ...address, patience: undefined });
    const box = boxOf(
      { mute: impatient(mute.address), quiet: impatient(overStdio('mute')), well: overStdio() },
      { listAge: 0 },
    );
    await found(box, 'well.do');
    let waited = 0;
    for (let asked = 0; asked < 4; asked += 1) {
      const before = performance.now();
      const { tools, gaps } = await box.list();
      waited += performance.now() - before;
      expect(tools.map(({ server }) => server)).toContain('well');
      expect(gaps.join('\n')).toMatch(/mute cannot be reached \(it has not answered for [\d.]+ s/);
      expect(gaps).toHaveLength(2);
    }
    // Each of the four would else be waited for as long as the first.
    expect(waited).toBeLessThan(9_500);
  });

  it('says what it said when it died', async () => {
    const box = boxOf({ dead: overStdio('dead') });
    const { gaps } = await box.list();
    expect(gaps).toEqual([
      'dead cannot be reached (its process ended (code 7): Error: FAULT_TOKEN is required at start (server.js:1:1))',
    ]);
  });

  it('is left alone for a while when it was tried several times', async () => {
    const box = boxOf({ away: { transport: 'http', url: 'http://127.0.0.1:9/', headers: {} } });
    const said: string[] = [];
    for (let at = 0; at < 4; at += 1) said.push((await box.list()).gaps.join());
    expect(said[0]).toMatch(/ECONNREFUSED|bad port/);
    expect(said[3]).toMatch(/tried again within a minute/);
  });
});
