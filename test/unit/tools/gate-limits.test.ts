/** The gate's limits under parallel calls: exactly what is allowed, whoever asks, and nothing at somebody else's cost. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../../src/run/caller.ts';
import { Journal } from '../../../src/run/journal.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { Gate } from '../../../src/tools/gate.ts';
import { Policy } from '../../../src/tools/policy.ts';
import { ScriptedToolbox } from '../../support/scripted-toolbox.ts';

let folder = '';
let store: FileStore;
let journal: Journal;
let toolbox: ScriptedToolbox;
let gate: Gate;
let fence = 0;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aura-limits-'));
  store = await FileStore.open({ folder });
  journal = new Journal(store);
  toolbox = new ScriptedToolbox({ 'aura.look': () => ({ ok: true }) });
  gate = new Gate({
    journal,
    toolbox,
    policy: new Policy({ reads: ['aura.*'], trusted: [], catalog: [] }),
    notes: new NoteStore({ folder: join(folder, 'notes') }),
    limits: { toolCalls: 80, questionCalls: 6, toolSeconds: 30, toolRetries: 0, digestTokens: 200 },
  });
  fence = await store.fence('i');
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** `count` parallel reads, each of something else; how many passed. */
async function reads(caller: Caller, count: number): Promise<number> {
  const { signal } = new AbortController();
  const results = await Promise.all(
    Array.from({ length: count }, (_, n) =>
      gate.read({ incident: 'i', caller, fence, tool: 'aura.look', args: { n, of: caller.kind }, signal }),
    ),
  );
  return results.filter(({ passed }) => passed).length;
}

describe('the gate', () => {
  it('admits exactly 80 of 300 parallel reads of a run, each with an evidence id of its own', async () => {
    expect(await reads({ kind: 'task', run: 'r', id: 'task:1' }, 300)).toBe(80);
    expect(toolbox.calls).toHaveLength(80);
    const { ledger, openCalls } = await journal.load('i');
    expect(new Set(ledger.map(({ id }) => id)).size).toBe(80);
    expect(openCalls.size).toBe(0);
  });

  it('counts neither a verification nor a question for the run', async () => {
    expect(await reads({ kind: 'verification', run: 'r', id: 'apr' }, 100)).toBe(100);
    expect(await reads({ kind: 'question', run: 'q', id: 'q' }, 10)).toBe(6);
    expect(await reads({ kind: 'triage', run: 'r', id: 'triage' }, 79)).toBe(79);
    expect(await reads({ kind: 'task', run: 'r', id: 'task:1' }, 3)).toBe(1);
  });
});
