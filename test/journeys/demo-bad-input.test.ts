/**
 * The demo where it cannot be played, and Ctrl-C while it starts: a clear line, and nothing left behind.
 * Each is a real process with a folder for temporary files of its own, by which what is left can be told.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { foldersIn, processesIn } from '../support/left-behind.ts';
import { patience, until } from '../support/until.ts';

const aura = fileURLToPath(new URL('../../src/bin/aura.mjs', import.meta.url));
const setUp = fileURLToPath(new URL('../../src/bin/set-up.mjs', import.meta.url));
/** Long, because a loaded machine needs a while to load the program. */

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aura-bad-input-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

it.each([
  ['aura', aura],
  ['set-up', setUp],
])(
  'says which Node it needs (%s)',
  async (_, launcher) => {
    const old = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.0'}})`;
    const { code, said } = await play([launcher, 'demo'], ['--import', `data:text/javascript,${encodeURI(old)}`]);
    expect(said).toMatch(/^Aura needs Node 20\.19 or newer; this is .*Install a newer Node/);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(1);
  },
  patience,
);

it(
  'says which faults there are',
  async () => {
    const { code, said } = await play([aura, 'demo', '--fault', 'no-such-fault']);
    expect(said.trim()).toMatch(/^aura: There is no fault "no-such-fault"\. There are: [\w, -]+\.$/);
    expect(code).toBe(1);
    expectNothingLeft();
  },
  patience,
);

it(
  'says that a port is no port',
  async () => {
    const { code, said } = await play([aura, 'demo', '--port', 'eighty']);
    expect(said).toContain('Write a number from 0 to 65535.');
    expect(code).toBe(1);
  },
  patience,
);

it(
  'says that the port is taken, before the shop opens',
  async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      const { code, said } = await play([aura, 'demo', '--no-model', '--port', String(port)]);
      expect(said).toContain(`cannot listen on port ${port}; free it or choose another`);
      expect(said).not.toContain('Opening the shop');
      expect(said).not.toMatch(/\n\s+at /);
      expect(code).toBe(1);
      expectNothingLeft();
    } finally {
      other.close();
    }
  },
  patience,
);

it(
  'says that the folder for temporary files cannot be written',
  async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, said } = await play([aura, 'demo', '--no-model'], [], file);
    expect(said).toMatch(/^aura: The demo cannot write to .*a-file.*Set TMPDIR to a folder that you may write to\.\n$/);
    expect(code).toBe(1);
  },
  patience,
);

it(
  'ends everything on Ctrl-C while the shop opens, however often it is pressed',
  async () => {
    const demo = start([aura, 'demo', '--no-model']);
    await until('the shop to open', () => demo.said().includes('Opening the shop'), patience);
    await until('a process of the shop', () => processesIn(folder).some((it) => it.includes('boot.cjs')), patience);
    // As a terminal does it: to the whole group; and npm hands it on once more.
    process.kill(-(demo.child.pid ?? 0), 'SIGINT');
    await until('the first to be heard', () => demo.said().includes('Ending everything'));
    process.kill(-(demo.child.pid ?? 0), 'SIGINT');
    expect(await demo.code).toBe(1);
    expect(demo.said().trimEnd()).toMatch(/aura: The demo was interrupted; everything was ended\.$/);
    await until('every process to be gone', () => processesIn(folder).length === 0);
    expectNothingLeft();
  },
  2 * patience,
);

it(
  'leaves nothing behind on Ctrl-C before it has said anything',
  async () => {
    const demo = start([aura, 'demo', '--no-model']);
    await until('the process to run', () => processesIn(folder).length > 0);
    process.kill(-(demo.child.pid ?? 0), 'SIGINT');
    await demo.code;
    await until('every process to be gone', () => processesIn(folder).length === 0);
    expectNothingLeft();
  },
  patience,
);

function start(args: string[], flags: string[] = [], temporary = folder) {
  const { PATH, HOME } = process.env;
  const child: ChildProcess = spawn(process.execPath, [...flags, ...args], {
    env: { PATH, HOME, TMPDIR: temporary },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr?.on('data', (data) => {
    said += String(data);
  });
  const code = once(child, 'close').then(([value]) => value as number | null);
  return { child, code, said: () => said };
}

async function play(args: string[], flags?: string[], temporary?: string) {
  const { code, said } = start(args, flags, temporary);
  return { code: await code, said: said() };
}

function expectNothingLeft(): void {
  expect(processesIn(folder)).toEqual([]);
  expect(foldersIn(folder)).toEqual([]);
}
