/** What a start says of servers that cannot be used: with what to do, and where each stands in the file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { gapsTold } from '../../../src/compose/server-gaps.ts';
import { readConfig } from '../../../src/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'aura-gaps-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  [
    'denied cannot be reached (its authorization server refuses (invalid_client))',
    /; check the variables under "oauth:"/,
    2,
  ],
  ['denied cannot be reached (it needs a login: run "aura login denied")', /; do that, and run "aura doctor" again/, 2],
  ['gone cannot be reached (spawn nowhere ENOENT)', /; install nowhere, or correct "command:"/, 5],
])('%s', (gap, fix, line) => {
  const file = join(folder, 'aura.yaml');
  writeFileSync(
    file,
    'servers:\n  denied:\n    transport: http\n    url: http://127.0.0.1:1/mcp\n  gone:\n    transport: stdio\n    command: nowhere\n',
  );
  const [told = ''] = gapsTold(readConfig(file), [gap]);
  expect(told.startsWith(`server ${gap}; `)).toBe(true);
  expect(told).toMatch(fix);
  expect(told.endsWith(`(${file}:${line})`)).toBe(true);
});

it('leaves alone what is no server, and says of Aura’s own how to see why', () => {
  const config = readConfig(undefined);
  expect(gapsTold(config, ['source prometheus: away', 'aura cannot be reached (it ended)'])).toEqual([
    'source prometheus: away',
    'server aura cannot be reached (it ended); run "aura mcp" with the same --source, or with --actions kubernetes, to see why',
  ]);
});
