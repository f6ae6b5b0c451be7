/** Structured results of many megabytes: read, redacted and kept beside the event loop, and whole for who wants them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journal } from '../../../src/run/journal.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { Gate } from '../../../src/tools/gate.ts';
import { McpToolbox } from '../../../src/tools/mcp/toolbox.ts';
import { Policy } from '../../../src/tools/policy.ts';
import { cpuOf, longestTurn } from '../../support/cpu-of.ts';
import { overStdio } from '../../support/start-fault-server.ts';

const secret = 'a1B2c3D4e5F6a1B2c3D4';
const large = 8 * 1024 ** 2;
/** Above what is read in process. */
const some = 300 * 1024;

let folder = '';
let store: FileStore;
let toolbox: McpToolbox;
let notes: NoteStore;
let gate: Gate;
let fence = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aura-large-'));
  store = await FileStore.open({ folder });
  const journal = new Journal(store);
  toolbox = new McpToolbox({ faults: overStdio() }, { callsAtOncePerServer: 4 });
  notes = new NoteStore({ folder: join(folder, 'notes') });
  const limits = { toolCalls: 80, questionCalls: 6, toolSeconds: 60, toolRetries: 0, digestTokens: 300 };
  const policy = new Policy({ reads: ['*.*'], trusted: [], catalog: [] });
  gate = new Gate({ journal, toolbox, policy, notes, limits });
  fence = await store.fence('i');
  await journal.decide('i', () => ({ facts: [{ type: 'run-started', run: 'r', request: 'q', parent: null, fence }] }));
});
afterAll(async () => {
  await toolbox.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

let reads = 0;
async function read(args: Record<string, unknown>) {
  reads += 1;
  const result = await gate.read({
    incident: 'i',
    caller: { kind: 'task', run: 'r', id: 'task:1' },
    fence,
    key: `read:${reads}`,
    tool: 'faults.do',
    args: { fault: 'structured', nonce: reads, ...args },
    signal: new AbortController().signal,
  });
  if (!result.passed) throw new Error(result.why);
  return result;
}

describe('a large structured result', () => {
  it('holds the event loop for less than reading it there would', async () => {
    await read({ bytes: large });
    const { ms, result } = await longestTurn(() => read({ bytes: large }));
    expect(result.evidence.digest).toBe('many rows');
    const text = await notes.text('i', result.evidence.structured ?? '');
    expect(ms).toBeLessThan(await cpuOf(() => JSON.parse(text)));
  });

  it('is kept whole and without its secrets, and is a value for who looks', async () => {
    const { evidence, structured } = await read({ bytes: some });
    expect(evidence).toMatchObject({
      succeeded: true,
      window: { from: Date.parse('2026-01-01T00:00:00Z'), to: Date.parse('2026-01-01T00:10:00Z') },
    });
    const kept = await notes.text('i', evidence.structured ?? '');
    expect(kept.length).toBeGreaterThan(some / 2);
    expect(kept).not.toContain(secret);
    expect(JSON.parse(kept)).toEqual(structured);
    const { rows } = structured as { rows: { at: number; token: string }[] };
    expect(rows.at(-1)).toMatchObject({ at: rows.length - 1, token: '[redacted: token]' });
  });

  it('is its own text where the server sends none', async () => {
    const { evidence } = await read({ bytes: some, silent: true });
    expect(evidence.note).toBe(evidence.structured);
    expect(evidence.digest).toContain('api-7d9f');
  });

  it('is found again by the same read and by its key', async () => {
    const first = await read({ bytes: some, nonce: 'same' });
    const again = await read({ bytes: some, nonce: 'same' });
    expect(again.already).toBe(true);
    expect(again.structured).toEqual(first.structured);
  });
});
