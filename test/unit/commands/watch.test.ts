/** `aura watch`: what it prints of a feed holds no secret, neither of everywhere nor of this installation. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const launcher = fileURLToPath(new URL('../../../src/bin/aura.mjs', import.meta.url));
let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'aura-watch-'));
});
afterEach(() => rmSync(base, { recursive: true }));

it('prints what matters without the secrets in it', () => {
  mkdirSync(join(base, 'workflows'));
  writeFileSync(join(base, 'workflows', 'outage.yaml'), 'name: outage\nwhen: { text: [outage] }\n');
  writeFileSync(
    join(base, 'aura.yaml'),
    "servers: { ops: { transport: http, url: 'https://ops.example/mcp', headers: { Authorization: OPS_AUTH } } }\nredact: { patterns: ['ACME-[0-9]{8}'] }\n",
  );
  const feed = [
    'outage at the bank, they say plainlookingvalue',
    'outage in the north, licence ACME-12345678',
    'outage of mail, with ghp_AAAABBBBCCCCDDDDEEEEFFFF',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, 'watch', 'outage'], {
    cwd: base,
    env: { PATH: process.env.PATH, OPS_AUTH: 'plainlookingvalue' },
    input: feed.join('\n'),
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const gone of ['plainlookingvalue', 'ACME-12345678', 'ghp_AAAA']) expect(stdout).not.toContain(gone);
  for (const kind of ['OPS_AUTH', 'team pattern', 'github-token']) expect(stdout).toContain(`[redacted: ${kind}]`);
});
