/** `aura notes INCIDENT E3`: the ids of evidence that messages cite name notes too. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { accepted } from '../../contracts/rig.ts';

const launcher = fileURLToPath(new URL('../../../src/bin/aura.mjs', import.meta.url));
let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'aura-notes-'));
});
afterEach(() => rmSync(base, { recursive: true }));

function notes(...more: string[]) {
  const env = { PATH: process.env.PATH };
  return spawnSync(process.execPath, [launcher, 'notes', 'inc_1', ...more], { cwd: base, env, encoding: 'utf8' });
}

it('reads the note of a piece of evidence by its id, and says what there is where it has none', async () => {
  const kept = new NoteStore({ folder: join(base, '.aura', 'notes') });
  const { id } = await kept.put('inc_1', 'the pool has no place left\n', { tool: 'aura.log_patterns' });
  const store = await FileStore.open({ folder: join(base, '.aura') });
  const evidence = { id: 'E3', run: 'run_1', tool: 'aura.log_patterns', args: {}, kind: 'logs', subjects: [] } as const;
  const times = { calledAt: 0, took: 1, succeeded: true, digest: 'short', hash: 'h', note: id };
  await accepted(store, 'inc_1', {
    facts: [{ type: 'evidence-recorded', evidence: { ...evidence, ...times, subjects: [] } }],
  });
  await store.close();
  expect(notes('e3', 'read').stdout).toContain('the pool has no place left');
  expect(notes('E4', 'read')).toMatchObject({ status: 1, stderr: expect.stringContaining('no evidence E4') as string });
});
