/** MCP over real transports: the reference server over stdio and one of our own over HTTP, and servers that misbehave. */
import { afterAll, describe, expect, it } from 'vitest';
import { McpToolbox } from '../../../src/tools/mcp/toolbox.ts';
import type { ToolSpec } from '../../../src/tools/tool.ts';
import { harmless, startChangingServer } from '../../support/changing-server.ts';
import { startOperationsServer } from '../../support/operations-server.ts';

const everything = 'node_modules/@modelcontextprotocol/server-everything/dist/index.js';
const operations = await startOperationsServer(() => undefined);
const toolbox = new McpToolbox(
  {
    peer: { transport: 'stdio', command: process.execPath, args: [everything], env: {}, patience: 20_000 },
    ops: { transport: 'http', url: operations.url, headers: {} },
    gone: { transport: 'stdio', command: process.execPath, args: ['-e', 'process.exit(3)'], env: {} },
    away: { transport: 'http', url: 'http://127.0.0.1:9/mcp', headers: {} },
  },
  { callsAtOncePerServer: 2 },
);
const call = { signal: new AbortController().signal, timeout: 60_000 };

afterAll(async () => {
  await toolbox.close();
  await operations.close();
});

async function found(name: string): Promise<ToolSpec> {
  const spec = await toolbox.find(name);
  if ('missing' in spec) throw new Error(spec.missing);
  return spec;
}

describe('the toolbox', () => {
  it('lists what can be reached and names what cannot', async () => {
    const { tools, gaps } = await toolbox.list();
    const names = tools.map(({ name }) => name);
    expect(names).toContain('peer.echo');
    expect(names).toContain('ops.rollback');
    expect(gaps.join('\n')).toMatch(/gone[\s\S]*away|away[\s\S]*gone/);
  });

  it('calls over stdio and over HTTP, structured results included', async () => {
    expect(await toolbox.call(await found('peer.echo'), { message: 'hello' }, call)).toMatchObject({
      succeeded: true,
      lost: false,
    });
    expect(await toolbox.call(await found('ops.changes'), {}, call)).toMatchObject({
      succeeded: true,
      structured: { changes: [{ ref: 'v2' }] },
    });
  });

  it("checks arguments by the tool's own schema", async () => {
    const rollback = await found('ops.rollback');
    expect(await toolbox.check(rollback, { service: 'api', to: 'v1' })).toEqual([]);
    expect((await toolbox.check(rollback, { service: 7 })).join()).toMatch(/service|to/);
  });

  it('reads the marks of a server', async () => {
    expect((await found('ops.changes')).readOnlyHint).toBe(true);
    expect((await found('ops.rollback')).readOnlyHint).toBe(false);
    expect((await found('ops.rollback')).destructiveHint).toBe(false);
  });

  it('takes a tool that says nothing of itself for one that destroys', async () => {
    const changing = await startChangingServer();
    const box = new McpToolbox(
      { ops: { transport: 'http', url: changing.url, headers: {} } },
      { callsAtOncePerServer: 1 },
    );
    changing.become({ description: 'Does something.' });
    expect(await box.find('ops.rollback')).toMatchObject({ readOnlyHint: false, destructiveHint: true });
    await box.close();
    await changing.close();
  });

  it('offers no tool of a name that a server has given to two different ones', async () => {
    const listed = [
      { name: 'get', inputSchema: { type: 'object' }, annotations: { readOnlyHint: true } },
      { name: 'get', inputSchema: { type: 'object' }, annotations: { destructiveHint: true } },
      { name: 'twice', inputSchema: { type: 'object' } },
      { name: 'twice', inputSchema: { type: 'object' } },
    ];
    const script = `
      const out = (message) => process.stdout.write(JSON.stringify(message) + '\\n');
      require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
        const { id, method, params } = JSON.parse(line);
        if (method === 'initialize') out({ jsonrpc: '2.0', id, result: { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 's', version: '1' } } });
        else if (id !== undefined) out({ jsonrpc: '2.0', id, result: { tools: ${JSON.stringify(listed)} } });
      });`;
    const box = new McpToolbox(
      { odd: { transport: 'stdio', command: process.execPath, args: ['-e', script], env: {} } },
      { callsAtOncePerServer: 1 },
    );
    expect((await box.list()).tools.map(({ name }) => name)).toEqual(['odd.twice']);
    expect(await box.find('odd.get')).toMatchObject({ missing: expect.stringContaining('no tool') });
    await box.close();
  });

  it('answers from its list until it is told to ask again', async () => {
    const changing = await startChangingServer();
    const box = new McpToolbox(
      { ops: { transport: 'http', url: changing.url, headers: {} } },
      { callsAtOncePerServer: 1 },
    );
    const described = async (fresh: boolean) => (await box.find('ops.rollback', { fresh })) as ToolSpec;
    const before = await described(false);
    changing.become({ ...harmless, description: 'Deletes.' });
    expect((await described(false)).fingerprint).toBe(before.fingerprint);
    expect((await described(true)).fingerprint).not.toBe(before.fingerprint);
    expect((await described(false)).description).toBe('Deletes.');
    await box.close();
    await changing.close();
  });

  it('asks again when its list is old, and keeps the old one where the server does not answer', async () => {
    const changing = await startChangingServer();
    const box = new McpToolbox(
      { ops: { transport: 'http', url: changing.url, headers: {} } },
      { callsAtOncePerServer: 1, listAge: 0 },
    );
    await box.find('ops.rollback');
    changing.become({ ...harmless, description: 'Deletes.' });
    expect(await box.find('ops.rollback')).toMatchObject({ description: 'Deletes.' });
    await changing.close();
    expect(await box.find('ops.rollback')).toMatchObject({ description: 'Deletes.' });
    expect(await box.find('ops.rollback', { fresh: true })).toMatchObject({
      missing: expect.stringContaining('reached'),
    });
    await box.close();
  });

  it('answers with a failure, not an exception, for what is unknown or away', async () => {
    expect(await toolbox.find('nobody.tool')).toMatchObject({ missing: expect.stringContaining('nobody') });
    expect(await toolbox.find('ops.nothing')).toMatchObject({ missing: expect.stringContaining('no tool') });
    expect(await toolbox.find('away.tool')).toMatchObject({ missing: expect.stringContaining('cannot be reached') });
  });

  it('ends a call that takes too long, and says that its effect is not known', async () => {
    const long = await found('peer.trigger-long-running-operation');
    const result = await toolbox.call(long, { duration: 30, steps: 3 }, { ...call, timeout: 300 });
    expect(result).toMatchObject({ succeeded: false, lost: true });
  });
});
