/** The reference servers as they come from npm, over each transport that they offer, killed between two calls and in one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ServerAddress } from '../../../src/tools/mcp/server-address.ts';
import { McpToolbox } from '../../../src/tools/mcp/toolbox.ts';
import type { ToolSpec } from '../../../src/tools/tool.ts';
import { patience, until } from '../../support/until.ts';

const folder = mkdtempSync(join(tmpdir(), 'aura-real-'));
const options = { signal: new AbortController().signal, timeout: patience };
const modules = 'node_modules/@modelcontextprotocol';
const everything = `${modules}/server-everything/dist/index.js`;
const closing: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
  rmSync(folder, { recursive: true });
});

interface Running {
  address: ServerAddress;
  /** Ends it as a crash does. */
  kill: () => Promise<void>;
  /** What a supervisor does; a process of ours is started again by whoever calls it. */
  restart: () => Promise<void>;
}

/** A process of the toolbox's own that leaves its id where the test finds it. */
function overStdio(name: string, args: string[], env: Record<string, string> = {}): Running {
  const pid = join(folder, `${name}.pid`);
  return {
    address: {
      transport: 'stdio',
      command: 'sh',
      args: ['-c', 'echo $$ > "$0"; exec "$@"', pid, process.execPath, ...args],
      env,
      patience,
    },
    kill: async () => {
      const id = Number(readFileSync(pid, 'utf8'));
      process.kill(id, 'SIGKILL');
      await until('the process is gone', () => !isThere(id));
    },
    restart: async () => undefined,
  };
}

function isThere(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function overHttp(form: 'streamableHttp' | 'sse'): Promise<Running> {
  const port = await freePort();
  const start = async () => {
    const env = { ...process.env, PORT: String(port) };
    const child = spawn(process.execPath, [everything, form], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    await new Promise<void>((resolve, reject) => {
      child.stderr.on('data', (said: Buffer) => /listening|running on port/i.test(said.toString()) && resolve());
      child.once('exit', () => reject(new Error('the server ended')));
    });
    return child;
  };
  let child = await start();
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  closing.push(kill);
  const path = form === 'sse' ? 'sse' : 'mcp';
  return {
    address: {
      transport: form === 'sse' ? 'sse' : 'http',
      url: `http://127.0.0.1:${port}/${path}`,
      headers: {},
      patience,
    },
    kill,
    restart: async () => {
      await kill();
      child = await start();
    },
  };
}

function boxOf(address: ServerAddress): McpToolbox {
  const box = new McpToolbox({ it: address }, { callsAtOncePerServer: 4 });
  closing.push(() => box.close());
  return box;
}

async function found(box: McpToolbox, name: string): Promise<ToolSpec> {
  const spec = await box.find(`it.${name}`);
  if ('missing' in spec) throw new Error(spec.missing);
  return spec;
}

writeFileSync(join(folder, 'runbook.md'), 'Restart the payments service.\n');

describe.each([
  {
    name: 'everything over stdio',
    open: async () => overStdio('everything', [everything]),
    tool: 'echo',
    args: { message: 'hello' },
    said: /hello/,
  },
  {
    name: 'everything over HTTP',
    open: () => overHttp('streamableHttp'),
    tool: 'echo',
    args: { message: 'hello' },
    said: /hello/,
  },
  {
    name: 'everything over the older transport',
    open: () => overHttp('sse'),
    tool: 'echo',
    args: { message: 'hello' },
    said: /hello/,
  },
  {
    name: 'filesystem',
    open: async () => overStdio('filesystem', [`${modules}/server-filesystem/dist/index.js`, folder]),
    tool: 'read_text_file',
    args: { path: join(folder, 'runbook.md') },
    said: /payments/,
  },
  {
    name: 'memory',
    open: async () =>
      overStdio('memory', [`${modules}/server-memory/dist/index.js`], {
        MEMORY_FILE_PATH: join(folder, 'memory.json'),
      }),
    tool: 'search_nodes',
    args: { query: 'payments' },
    said: /entities/,
  },
])('server-$name', ({ open, tool, args, said }) => {
  it('is met again after it was killed between two calls', async () => {
    const running = await open();
    const box = boxOf(running.address);
    const spec = await found(box, tool);
    const first = await box.call(spec, args, options);
    expect(first).toMatchObject({ succeeded: true, text: expect.stringMatching(said) });
    await running.kill();
    await running.restart();
    expect(await box.call(spec, args, options)).toMatchObject({ succeeded: true, text: first.text });
  });
});

describe.each([
  { over: 'stdio', open: async () => overStdio('long', [everything]) },
  { over: 'HTTP', open: () => overHttp('streamableHttp') },
  { over: 'the older transport', open: () => overHttp('sse') },
])('a call over $over in whose middle the server is killed', ({ open }) => {
  it('is unknown at once, and the next one is answered', async () => {
    const running = await open();
    const box = boxOf(running.address);
    const long = await found(box, 'trigger-long-running-operation');
    // Its own deadline would come later than the test's.
    const asked = box.call(long, { duration: 60, steps: 30 }, { ...options, timeout: 10 * patience });
    setTimeout(() => void running.kill(), 500);
    expect(await asked).toMatchObject({ succeeded: false, did: 'unknown', lost: true });
    await running.restart();
    const echo = await found(box, 'echo');
    expect(await box.call(echo, { message: 'again' }, options)).toMatchObject({ succeeded: true });
  });
});

describe('what a server answers beside text', () => {
  it('is kept in parts, and the text names each', async () => {
    const box = boxOf(overStdio('parts', [everything]).address);
    const image = await box.call(await found(box, 'get-tiny-image'), {}, options);
    expect(image.parts).toEqual([
      { name: 'image-1.png', mediaType: 'image/png', data: expect.stringMatching(/^iVBOR/) },
    ]);
    expect(image.text).toMatch(/\[image-1\.png, image\/png, [\d,]+ bytes\]/);
    const links = await box.call(await found(box, 'get-resource-links'), { count: 2 }, options);
    expect(links.parts).toHaveLength(2);
    expect(links.parts?.[0]).toMatchObject({ name: 'link-1', uri: expect.stringMatching(/:\/\//) });
    expect(links.text).toMatch(/\[link-1, .*, \S+:\/\/.*\]/);
  });
});
