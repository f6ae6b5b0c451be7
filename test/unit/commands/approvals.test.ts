/** `aura approvals`: the table for people, the records for scripts, and which of them are open. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ApprovalRecord } from '../../../src/commands/approvals.ts';
import { Journal } from '../../../src/run/journal.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { anApproval } from '../slack/examples.ts';

const launcher = fileURLToPath(new URL('../../../src/bin/aura.mjs', import.meta.url));
let base: string;
beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'aura-approvals-'));
  const store = await FileStore.open({ folder: join(base, '.aura') });
  const journal = new Journal(store);
  const by = { team: 'T1', user: 'U1' };
  const old = anApproval({ id: 'apr_old', openedAt: 1_000, expiresAt: 2_000 });
  const fresh = anApproval({ id: 'apr_new', openedAt: 5_000, expiresAt: 9_000 });
  await journal.decide('inc_1', () => ({
    facts: [
      { type: 'approval-opened', approval: old },
      {
        type: 'approval-voted',
        approval: 'apr_old',
        vote: { by, vote: 'deny', at: 1_500, reason: 'no\nforged  line' },
      },
      { type: 'approval-moved', approval: 'apr_old', from: 'pending', to: 'denied', by, because: 'no\nforged  line' },
    ],
  }));
  await journal.decide('inc_2', () => ({ facts: [{ type: 'approval-opened', approval: fresh }] }));
  await store.close();
});
afterAll(() => rmSync(base, { recursive: true }));

function approvals(...args: string[]) {
  const env = { PATH: process.env.PATH };
  return spawnSync(process.execPath, [launcher, 'approvals', ...args], { cwd: base, env, encoding: 'utf8' });
}

it('prints a table with a head, one line an approval, the newest first', () => {
  const { status, stdout } = approvals();
  const [head, ...rows] = stdout.trimEnd().split('\n');
  expect(status).toBe(0);
  expect(head?.split(/\s{2,}/)).toEqual(['OPENED', 'STATE', 'RISK', 'DECIDED BY', 'INCIDENT', 'APPROVAL', 'WHAT']);
  expect(rows.map((row) => row.split(/\s{2,}/).slice(1, 6))).toEqual([
    ['pending', 'medium', 'nobody yet', 'inc_2', 'apr_new'],
    ['denied', 'medium', 'deny U1', 'inc_1', 'apr_old'],
  ]);
});

it('prints records that a script can read, and only the open ones where asked', () => {
  const all = JSON.parse(approvals('--json').stdout) as ApprovalRecord[];
  expect(all.map(({ id, incident, state }) => [id, incident, state])).toEqual([
    ['apr_new', 'inc_2', 'pending'],
    ['apr_old', 'inc_1', 'denied'],
  ]);
  expect(all[1]).toMatchObject({
    openedAt: '1970-01-01T00:00:01.000Z',
    votes: [{ user: 'U1', team: 'T1', vote: 'deny', at: '1970-01-01T00:00:01.500Z', reason: 'no\nforged  line' }],
    because: 'no\nforged  line',
  });
  const open = JSON.parse(approvals('--json', '--open').stdout) as ApprovalRecord[];
  expect(open.map(({ id }) => id)).toEqual(['apr_new']);
});
