/** What a hostile server can cost: an answer without an end, and a schema that never finishes. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { endDistilling } from '../../../src/distill/thread/distil-output.ts';
import { Journal } from '../../../src/run/journal.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { Gate } from '../../../src/tools/gate.ts';
import { endSchemaChecks } from '../../../src/tools/mcp/schema-thread.ts';
import { McpToolbox } from '../../../src/tools/mcp/toolbox.ts';
import { Policy } from '../../../src/tools/policy.ts';
import type { ToolSpec } from '../../../src/tools/tool.ts';
import { type Form, startFloodingServer } from '../../support/flooding-server.ts';

const MB = 1024 ** 2;
const server = await startFloodingServer();
const stdio = `
const out = (message) => process.stdout.write(JSON.stringify(message) + '\\n');
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  if (method === 'initialize') return out({ jsonrpc: '2.0', id, result: { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 's', version: '1' } } });
  if (method === 'tools/list') return out({ jsonrpc: '2.0', id, result: { tools: [{ name: 'get', inputSchema: { type: 'object' } }] } });
  out({ jsonrpc: '2.0', id, result: { content: [{ type: 'text', text: 'x'.repeat(params.arguments.bytes) }] } });
});`;
const toolbox = new McpToolbox(
  {
    json: { transport: 'http', url: server.url('json'), headers: {} },
    events: { transport: 'http', url: server.url('events'), headers: {} },
    sse: { transport: 'sse', url: server.url('sse'), headers: {} },
    stdio: { transport: 'stdio', command: process.execPath, args: ['-e', stdio], env: {}, patience: 20_000 },
  },
  { callsAtOncePerServer: 4 },
);

afterAll(async () => {
  await toolbox.close();
  await server.close();
  await endSchemaChecks();
});

async function get(from: Form | 'stdio', bytes: number) {
  const spec = await toolbox.find(`${from}.get`);
  if ('missing' in spec) throw new Error(spec.missing);
  return toolbox.call(spec, { bytes }, { signal: new AbortController().signal, timeout: 60_000 });
}

describe('an answer that is too large', () => {
  it.each(['json', 'events', 'sse', 'stdio'] as const)(
    'is cut while it arrives, over %s, and is a plain gap',
    async (from) => {
      const before = server.written();
      const result = await get(from, from === 'stdio' ? 40 * MB : 100 * MB);
      expect(result).toMatchObject({ succeeded: false, lost: true, tooLarge: true });
      expect(result.text).toMatch(/output too large.*Ask for less/);
      // What the server got rid of is the bound and what the sockets hold, not all that it had.
      expect(server.written() - before).toBeLessThan(60 * MB);
      // The server is asked again as if nothing had been.
      expect(await get(from, 64 * 1024)).toMatchObject({ succeeded: true, lost: false });
    },
  );

  it.each(['json', 'events', 'sse'] as const)('may have up to the bound, over %s', async (from) => {
    const result = await get(from, 8 * MB);
    expect(result.succeeded).toBe(true);
    expect(result.text.length).toBeGreaterThan(7 * MB);
  });

  it.each(['json', 'events'] as const)('costs no other call to the same server, over %s', async (from) => {
    const [large, small] = await Promise.all([get(from, 100 * MB), get(from, 64 * 1024)]);
    expect([large.succeeded, small.succeeded]).toEqual([false, true]);
  });
});

describe('a list of tools without an end', () => {
  it.each([
    { how: 'in a circle', cursor: "'on'", read: 1_800, said: /in a circle.*1800/ },
    { how: 'with ever new pages', cursor: "'on' + page", read: 2_700, said: /more tools than the 2700/ },
  ])('is cut off, $how, and the cut is said', async ({ cursor, read, said }) => {
    const endless = `
const out = (message) => process.stdout.write(JSON.stringify(message) + '\\n');
let page = 0;
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) return;
  if (method === 'initialize') return out({ jsonrpc: '2.0', id, result: { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 's', version: '1' } } });
  page += 1;
  out({ jsonrpc: '2.0', id, result: { tools: Array.from({ length: 900 }, (_, at) => ({ name: 't' + page + '-' + at, inputSchema: { type: 'object' } })), nextCursor: ${cursor} } });
});`;
    const address = { transport: 'stdio' as const, command: process.execPath, args: ['-e', endless], env: {} };
    const box = new McpToolbox({ endless: { ...address, patience: 20_000 } }, { callsAtOncePerServer: 1 });
    const { tools, gaps } = await box.list();
    expect(tools).toHaveLength(read);
    expect(gaps.join()).toMatch(said);
    await box.close();
  });
});

describe('the gate', () => {
  it('asks once for an answer that is too large, keeps how it begins, and says that it is no more', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aura-flood-'));
    const store = await FileStore.open({ folder });
    const notes = new NoteStore({ folder });
    const gate = new Gate({
      journal: new Journal(store),
      toolbox,
      policy: new Policy({ reads: ['json.*'], trusted: [], catalog: [] }),
      notes,
      limits: { toolCalls: 10, questionCalls: 6, toolSeconds: 60, toolRetries: 2, digestTokens: 100 },
    });
    const fence = await store.fence('inc_1');
    const before = server.calls();
    const caller = { kind: 'task', run: 'run_1', id: 'task:1' } as const;
    const call = { incident: 'inc_1', caller, fence, tool: 'json.get', args: { bytes: 100 * MB } };
    const result = await gate.read({ ...call, signal: new AbortController().signal });
    expect(result).toMatchObject({ passed: true, lost: false, evidence: { succeeded: true } });
    expect(result.passed && result.evidence.digest).toMatch(/^json\.get: output too large.*only how it begins/);
    const kept = await notes.text('inc_1', (result.passed && result.evidence.note) || '');
    expect(kept).toMatch(/^a line of a log\n[a-z \n]*\n\[json\.get: output too large/);
    expect(kept.length).toBeGreaterThan(200_000);
    expect(kept.length).toBeLessThan(300_000);
    expect(server.calls() - before).toBe(1);
    await store.close();
    await endDistilling();
    rmSync(folder, { recursive: true });
  });
});

describe("a server's own schema", () => {
  const specOf = (inputSchema: Record<string, unknown>): ToolSpec => ({
    name: 'h.get',
    server: 'h',
    tool: 'get',
    description: '',
    inputSchema,
    readOnlyHint: true,
    destructiveHint: false,
    fingerprint: '',
  });
  const text = (pattern: string) => specOf({ type: 'object', properties: { of: { type: 'string', pattern } } });
  /** Each level doubles the work of the one below. */
  const doubling = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [
      `l${at}`,
      at === 0 ? { type: 'object' } : { allOf: [{ $ref: `#/$defs/l${at - 1}` }, { $ref: `#/$defs/l${at - 1}` }] },
    ]),
  );

  it('leaves the event loop turning while its pattern runs for ever, and refuses the call', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 5);
    const hostile = toolbox.check(text('^([a-z0-9-]+)+$'), { of: `${'payments-'.repeat(8)}_` });
    const honest = toolbox.check(text('^[a-z]+$'), { of: 'payments' });
    expect((await hostile).join()).toMatch(/h\.get cannot be used.*longer than/);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    expect(await honest).toEqual([]);
  });

  it('is ended also when references alone take for ever', async () => {
    const spec = specOf({ $ref: '#/$defs/l39', $defs: doubling });
    expect((await toolbox.check(spec, {})).join()).toMatch(/cannot be used/);
  });

  it('is not even asked about arguments without measure, or with half a character', async () => {
    expect((await toolbox.check(text('.'), { of: 'a\ud800b' })).join()).toMatch(/cannot be written down exactly/);
    const faults = await toolbox.check(text('^[a-z]+$'), { of: 'a'.repeat(200_000) });
    expect(faults.join()).toMatch(/200009 characters, and 50000 are the most/);
  });

  it('does not answer for another with the same id', async () => {
    const first = specOf({ $id: 'https://schema.example/x', type: 'object', required: ['a'] });
    const second = specOf({ $id: 'https://schema.example/x', type: 'object', required: ['b'] });
    expect(await toolbox.check(first, { a: 1 })).toEqual([]);
    expect((await toolbox.check(second, { a: 1 })).join()).toContain('b is missing');
  });
});
