/**
 * The commands of README.md run as they stand in a fresh clone, but for the tests themselves and what opens the shop:
 * `npm run newcomer` runs those too. What is left out is printed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { commandsOf } from '../support/newcomer-command.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('takes every line of the blocks that are marked as shell', () => {
  const readme =
    'a\n```sh\nnpm run demo\n# a word\n\n```\n\n```\nnpx --no-install aura start\n```\n\n   ```sh\n   npx --no-install aura manifest\n   ```\n';
  expect(commandsOf(readme)).toEqual(['npm run demo', 'npx --no-install aura manifest']);
});

it("runs README's commands in a fresh clone", async () => {
  const script = fileURLToPath(new URL('../support/newcomer.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--without-tests', '--fast'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (data) => {
    printed += String(data);
  });
  const [code] = await once(child, 'close');
  for (const line of printed.split('\n')) if (line.startsWith('NOT ')) process.stderr.write(`${line}\n`);
  const commands = commandsOf(readFileSync(`${root}README.md`, 'utf8'));
  // Compared as a whole, so that a failure shows what the command said.
  expect(printed.match(/^FAIL[^]*/m)?.[0] ?? 'no failure').toBe('no failure');
  expect(printed.match(/^ok .*npx --no-install aura/gm)?.length).toBeGreaterThanOrEqual(4);
  expect(printed).toMatch(/^NOT RUN {2}npm test \(/m);
  expect(commands).toContain('npm test');
  expect(code).toBe(0);
});
