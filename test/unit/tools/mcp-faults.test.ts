/** What a broken server costs, over every transport: its own call, at most its deadline, and nobody else's. */
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { McpToolbox } from '../../../src/tools/mcp/toolbox.ts';
import type { RawResult, ToolSpec } from '../../../src/tools/tool.ts';
import { longestTurn } from '../../support/cpu-of.ts';
import { type FaultServer, type Form, overStdio, startFaultServer } from '../../support/start-fault-server.ts';
import { patience } from '../../support/until.ts';

const MB = 1024 ** 2;
const forms: Form[] = ['stdio', 'json', 'events', 'sse'];
const servers = new Map<Form, FaultServer>();
let toolbox: McpToolbox;

beforeAll(async () => {
  for (const form of ['json', 'events', 'sse'] as const) servers.set(form, await startFaultServer(form));
  const addresses = Object.fromEntries([...servers].map(([form, { address }]) => [form, address]));
  toolbox = new McpToolbox({ ...addresses, stdio: overStdio(), other: overStdio() }, { callsAtOncePerServer: 8 });
});

afterAll(async () => {
  await toolbox.close();
  await Promise.all([...servers.values()].map((server) => server.kill()));
});

/** After a fault that ends the server's process. */
async function revive(form: Form): Promise<void> {
  if (form !== 'stdio') await servers.get(form)?.restart();
}

async function found(name: string): Promise<ToolSpec> {
  const spec = await toolbox.find(name);
  if ('missing' in spec) throw new Error(spec.missing);
  return spec;
}

interface Asked {
  timeout?: number;
  longest?: number;
  signal?: AbortSignal;
}

async function ask(
  server: string,
  fault: string,
  args: Record<string, unknown> = {},
  asked: Asked = {},
): Promise<RawResult> {
  const { timeout = 10 * patience, signal = new AbortController().signal, longest } = asked;
  const spec = await found(`${server}.do`);
  return toolbox.call(spec, { fault, ...args }, { signal, timeout, ...(longest === undefined ? {} : { longest }) });
}

/** The call, while another server's is answered and one of the same server's goes on. */
async function askBesideOthers(form: Form, fault: string, args: Record<string, unknown> = {}, asked: Asked = {}) {
  await found(`${form}.do`);
  const [result, other] = await Promise.all([ask(form, fault, args, asked), ask('other', 'late', { ms: 50 })]);
  expect(other).toMatchObject({ succeeded: true, text: 'fine' });
  return result;
}

/** The calls that the server was told nobody waits for any more; the word of it may travel beside the next call. */
async function told(form: Form): Promise<unknown[]> {
  const signal = new AbortController().signal;
  const { text } = await toolbox.call(await found(`${form}.told`), {}, { signal, timeout: patience });
  return JSON.parse(text) as unknown[];
}

async function isFine(server: string): Promise<void> {
  expect(await ask(server, 'none')).toMatchObject({ succeeded: true, lost: false, structured: { sum: 1 } });
}

describe.each(['stdio', 'events', 'sse'] as const)('over %s, a server that asks people something', (form) => {
  it('is declined', async () => {
    expect(await ask(form, 'asks')).toMatchObject({ succeeded: true, text: JSON.stringify({ action: 'decline' }) });
  });
});

describe.each(forms)('over %s, a server that', (form) => {
  afterEach(async () => {
    // A server that left several calls in a row without an answer is given a rest; here each fault stands alone.
    if (!('missing' in (await toolbox.find(`${form}.do`)))) await ask(form, 'none');
  });

  it('never answers costs the deadline, and is told that nobody waits', async () => {
    expect(await askBesideOthers(form, 'never', {}, { timeout: 300 })).toMatchObject({
      succeeded: false,
      did: 'unknown',
      lost: true,
    });
    await expect.poll(() => told(form)).toHaveLength(1);
  });

  it('is stopped in the middle hears of it at once', async () => {
    const stop = new AbortController();
    const asked = ask(form, 'never', {}, { signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    expect(await asked).toMatchObject({ succeeded: false, did: 'unknown' });
    await expect.poll(() => told(form)).toHaveLength(2);
  });

  it('answers late is waited for', async () => {
    expect(await askBesideOthers(form, 'late', { ms: 400 })).toMatchObject({ succeeded: true, text: 'fine' });
  });

  it('reports progress is waited for longer, but not for ever', async () => {
    expect(await ask(form, 'progress', { ms: 150, count: 5 }, { timeout: 500, longest: 5_000 })).toMatchObject({
      succeeded: true,
    });
    expect(await ask(form, 'progress', { ms: 150, count: 40 }, { timeout: 500, longest: 1_000 })).toMatchObject({
      did: 'unknown',
    });
  });

  it.each(['dies', 'half-and-dies'])(
    '%s leaves one call unknown at once, and is met again when it is back',
    async (fault) => {
      const result = await askBesideOthers(form, fault);
      expect(result).toMatchObject({ succeeded: false, did: 'unknown', lost: true });
      const ofProcess = fault === 'dies' ? /code 7.*panic: the disk is gone/ : /code 7/;
      expect(result.text).toMatch(form === 'stdio' ? ofProcess : /closed|ended|broke|terminated/i);
      await revive(form);
      await isFine(form);
    },
  );

  it('sends half a frame costs at most the deadline', async () => {
    expect(await askBesideOthers(form, 'half', {}, { timeout: 500 })).toMatchObject({
      succeeded: false,
      did: 'unknown',
    });
    // What was left open swallows the next line of the same stream; another session does not.
    if (form === 'stdio' || form === 'sse') await ask(form, 'none', {}, { timeout: 500 });
    await isFine(form);
  });

  it.each(['large', 'large-id-last'])(
    'sends 100 MB (%s) is told to send less, and its other calls go on',
    async (fault) => {
      await found(`${form}.do`);
      const [large, small] = await Promise.all([
        ask(form, fault, { bytes: 100 * MB }, { timeout: patience }),
        ask(form, 'late', { ms: 20 }, { timeout: patience }),
      ]);
      expect(large).toMatchObject({ succeeded: false, did: 'unknown', tooLarge: true });
      expect(small).toMatchObject({ succeeded: true });
      await isFine(form);
    },
  );

  it('sends invalid JSON costs at most the deadline', async () => {
    expect(await askBesideOthers(form, 'invalid', {}, { timeout: 500 })).toMatchObject({
      succeeded: false,
      did: 'unknown',
    });
    await isFine(form);
  });

  it('misses its own schema, or has one that is none, is heard all the same', async () => {
    expect(await ask(form, 'misses-schema')).toMatchObject({ succeeded: true, structured: { total: 'none' } });
    expect(await toolbox.find(`${form}.told`)).toMatchObject({ name: `${form}.told` });
  });

  it('answers with an error has failed, and some words stand for none', async () => {
    expect(await ask(form, 'error')).toMatchObject({
      did: 'failed',
      lost: false,
      text: expect.stringContaining('no such service'),
    });
    expect(await ask(form, 'error-without-text')).toMatchObject({
      did: 'failed',
      text: expect.stringMatching(/without a reason/),
    });
    expect(await ask(form, 'failed-without-text')).toMatchObject({
      did: 'failed',
      text: expect.stringMatching(/did not say why/),
    });
  });

  it('answers `result: null` has not said what it did', async () => {
    expect(await askBesideOthers(form, 'null')).toMatchObject({
      did: 'unknown',
      text: expect.stringMatching(/neither a result/),
    });
  });

  it('floods with notifications leaves turns for others', async () => {
    const held = await longestTurn(() => askBesideOthers(form, 'flood', { count: 20_000 }));
    expect(held.result).toMatchObject({ succeeded: true });
    expect(held.ms).toBeLessThan(50);
  });

  it('changes its tools is asked for them again', async () => {
    expect(await ask(form, 'changes')).toMatchObject({ succeeded: true });
    await expect.poll(() => toolbox.find(`${form}.do2`)).toMatchObject({ name: `${form}.do2` });
    expect(await toolbox.find(`${form}.do`)).toMatchObject({ missing: expect.stringContaining('no tool') });
  });
});

describe('a server whose certificate is out of date', () => {
  it('is a gap that says so, and no call of it runs', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
      notBeforeDate: new Date(Date.now() - 2 * 86_400_000),
      notAfterDate: new Date(Date.now() - 86_400_000),
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
    });
    const old = createServer({ key, cert }, (_, response) => response.end()).listen(0, '127.0.0.1');
    await once(old, 'listening');
    const url = `https://127.0.0.1:${(old.address() as AddressInfo).port}/`;
    const box = new McpToolbox({ old: { transport: 'http', url, headers: {} } }, { callsAtOncePerServer: 1 });
    expect((await box.list()).gaps.join()).toMatch(/^old cannot be reached \(.*(?:expired|out of date)/);
    await box.close();
    old.close();
  });
});
