/** `aura audit --verify`: the journal, its signed head, and the heads that a log kept elsewhere. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FileStore } from '../../../src/store/file-store.ts';
import { loggable } from '../../../src/telemetry/loggable.ts';
import { accepted, fact } from '../../contracts/rig.ts';

const launcher = fileURLToPath(new URL('../../../src/bin/aura.mjs', import.meta.url));
let base: string;
let home: string;
let logged: string[];
let said = '';
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'aura-audit-'));
  home = join(base, '.aura');
  logged = [];
  await work(3);
});
afterEach(() => rmSync(base, { recursive: true }));

async function work(facts: number): Promise<void> {
  // As the log writes it: what takes secrets out must leave signatures whole.
  const onHead = (head: unknown) => void logged.push(JSON.stringify(loggable({ head, msg: 'head signed' })));
  const store = await FileStore.open({ folder: home, onHead });
  for (let n = 0; n < facts; n++) await accepted(store, 'inc_1', { facts: [fact(`word ${n}`)] });
  await store.close();
  writeFileSync(join(base, 'aura.log'), `started\n${logged.join('\n')}\n{"head": null}\n`);
}

function audit(...more: string[]) {
  const env = { PATH: process.env.PATH };
  const args = [launcher, 'audit', 'inc_1', '--verify', ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: base, env, encoding: 'utf8' });
  said = stderr;
  return { status, stdout };
}

it('says where somebody else has written to the file of the journal', () => {
  const file = join(home, 'store.ndjson');
  const whole = readFileSync(file, 'utf8');
  expect(audit().status).toBe(0);
  expect(said).not.toContain("none of Aura's");
  writeFileSync(file, `{"do":"nothing"}\n${whole}`);
  expect(audit()).toEqual({ status: 0, stdout: expect.stringMatching(/^The chain of 3 entries .* holds/) as string });
  expect(said).toContain("1 lines that are none of Aura's");
});

it('finds what was changed, cut off, or not signed, and says which', () => {
  expect(audit()).toEqual({ status: 0, stdout: expect.stringMatching(/^The chain of 3 entries .* holds/) as string });
  const file = join(home, 'store.ndjson');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.replace('word 2', 'word 9'));
  expect(audit()).toEqual({ status: 2, stdout: expect.stringContaining('Entry 3 was changed') as string });
  writeFileSync(file, `${whole.trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
  expect(audit()).toEqual({ status: 2, stdout: expect.stringContaining('the rest was cut off') as string });
  writeFileSync(file, whole);
  rmSync(join(home, 'heads'), { recursive: true });
  expect(audit()).toEqual({ status: 2, stdout: expect.stringContaining('No signed head is kept') as string });
});

it('finds by the log that the whole folder was set back', async () => {
  cpSync(home, join(base, 'before'), { recursive: true });
  await work(2);
  expect(audit('--log', 'aura.log').status).toBe(0);
  rmSync(home, { recursive: true });
  cpSync(join(base, 'before'), home, { recursive: true });
  expect(readdirSync(home)).toContain('heads');
  expect(audit()).toEqual({ status: 0, stdout: expect.stringContaining('No log with heads was given') as string });
  const { status, stdout } = audit('--log', 'aura.log');
  expect(stdout).toContain('A head in the log is entry 5, but the journal ends at 3');
  expect(status).toBe(2);
});
