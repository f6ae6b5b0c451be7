/** README's commands typed in another folder: a registry that offers a foreign `aura` is never asked for it. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandsOf } from '../../support/newcomer-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'aura-elsewhere-'));
const fetched: string[] = [];
const registry = createServer((request, response) => {
  if (request.url?.endsWith('.tgz')) fetched.push(request.url);
  const { port } = registry.address() as AddressInfo;
  const dist = { tarball: `http://127.0.0.1:${port}/aura-9.9.9.tgz` };
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      name: 'aura',
      'dist-tags': { latest: '9.9.9' },
      versions: { '9.9.9': { name: 'aura', version: '9.9.9', bin: { aura: 'a.js' }, dist } },
    }),
  );
});
beforeAll(() => new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  registry.close();
  rmSync(folder, { recursive: true, force: true });
});

function typed(command: string): Promise<{ code: number; output: string }> {
  const { port } = registry.address() as AddressInfo;
  mkdirSync(join(folder, 'home'), { recursive: true });
  const env = {
    PATH: process.env.PATH,
    HOME: join(folder, 'home'),
    npm_config_registry: `http://127.0.0.1:${port}/`,
    npm_config_cache: join(folder, 'cache'),
    npm_config_update_notifier: 'false',
    npm_config_audit: 'false',
    npm_config_userconfig: join(folder, 'no-npmrc'),
    npm_config_globalconfig: join(folder, 'no-global-npmrc'),
  };
  return new Promise((resolve) => {
    const child = execFile('sh', ['-c', command], { cwd: folder, env, timeout: 120_000 }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
    child.stdin?.end();
  });
}

it('would be offered a foreign package', async () => {
  const { output } = await typed('npx aura');
  expect(fetched.length === 0 ? output : 'fetched').toBe('fetched');
  fetched.length = 0;
});

it('fetches nothing, whichever of the commands it is', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const inProse = [...readme.matchAll(/`(npx [^`\n]*)`/g)].map(([, command = '']) => command);
  const launchers = new Set(
    [...commandsOf(readme), ...inProse].map((it) => /^npx( --?\S+)* \S+|^npm( run)? \S+/.exec(it)?.[0] ?? it),
  );
  expect(launchers.size).toBeGreaterThan(2);
  for (const launcher of launchers) {
    const { code } = await typed(launcher);
    expect({ launcher, code, fetched }).toEqual({ launcher, code: 1, fetched: [] });
  }
});
