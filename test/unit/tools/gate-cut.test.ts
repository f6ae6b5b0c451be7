/** What is known of a call whose answer was larger than is read: how a read began, and of a write that nobody knows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { execute } from '../../../src/approvals/execute.ts';
import { newApproval } from '../../../src/approvals/open.ts';
import { Journal } from '../../../src/run/journal.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { Gate } from '../../../src/tools/gate.ts';
import { McpToolbox } from '../../../src/tools/mcp/toolbox.ts';
import { Policy } from '../../../src/tools/policy.ts';
import { stampOf } from '../../../src/tools/tool-stamp.ts';
import { anAction } from '../slack/examples.ts';
import { overStdio } from '../../support/start-fault-server.ts';

const tooMuch = 11 * 1024 ** 2;
const approver = { team: 'T', user: 'U' };
const nobodySpecial = { bot: false, guest: false, deactivated: false, foreign: false };
const people = { profile: async () => nobodySpecial, group: async () => [], onCall: async () => [] };

let folder = '';
let store: FileStore;
let journal: Journal;
let toolbox: McpToolbox;
let notes: NoteStore;
let fence = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aura-cut-'));
  store = await FileStore.open({ folder });
  journal = new Journal(store);
  toolbox = new McpToolbox({ faults: overStdio() }, { callsAtOncePerServer: 4 });
  notes = new NoteStore({ folder: join(folder, 'notes') });
  fence = await store.fence('i');
  await journal.decide('i', () => ({ facts: [{ type: 'run-started', run: 'r', request: 'q', parent: null, fence }] }));
});
afterAll(async () => {
  await toolbox.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

function gateWith(policy: Policy): Gate {
  const limits = { toolCalls: 80, questionCalls: 6, toolSeconds: 60, toolRetries: 2, digestTokens: 200 };
  return new Gate({ journal, toolbox, policy, notes, limits });
}

describe('an answer that is larger than is read', () => {
  it('of a read is kept as far as it came, and that is said with it', async () => {
    const gate = gateWith(new Policy({ reads: ['faults.*'], trusted: [], catalog: [] }));
    const read = await gate.read({
      incident: 'i',
      caller: { kind: 'task', run: 'r', id: 'task:1' },
      fence,
      tool: 'faults.do',
      args: { fault: 'large', bytes: tooMuch },
      signal: new AbortController().signal,
    });
    if (!read.passed) throw new Error(read.why);
    const { succeeded, digest, note = '' } = read.evidence;
    expect(succeeded).toBe(true);
    expect(digest).toMatch(
      /^faults\.do: output too large \(above 10 MB\), so only how it begins was read\. Ask for less/,
    );
    const kept = await notes.text('i', note);
    expect(kept).toMatch(/^x{1000}/);
    expect(kept).toMatch(/\n\[faults\.do: output too large \(above 10 MB\), so only how it begins was read\./);
    expect(kept.length).toBeLessThan(tooMuch / 10);
  });

  it('of an approved write is neither done nor failed', async () => {
    const policy = new Policy({ reads: [], trusted: [], catalog: [] });
    const spec = await toolbox.find('faults.do');
    if ('missing' in spec) throw new Error(spec.missing);
    const approval = newApproval({
      run: 'r',
      action: {
        ...anAction,
        tool: 'faults.do',
        args: { fault: 'large', bytes: tooMuch },
        origins: [{ path: 'fault', from: 'workflow' }],
      },
      tool: stampOf(policy, spec),
      policy: { users: ['U'], groups: [], pagerduty: [], quorum: 1, requester: 'allowed' },
      requester: null,
      now: await store.now(),
      expiresIn: 600_000,
    });
    const vote = { by: approver, vote: 'approve' as const, at: approval.openedAt };
    await journal.decide('i', () => ({ facts: [{ type: 'approval-opened', approval }] }));
    await journal.decide('i', () => ({ facts: [{ type: 'approval-voted', approval: approval.id, vote }] }));
    await journal.decide('i', () => ({
      facts: [{ type: 'approval-moved', approval: approval.id, from: 'pending', to: 'approved' }],
    }));
    await execute({ journal, gate: gateWith(policy), people }, 'i', approval.id, fence);
    const state = await journal.load('i');
    expect(state.approvals.get(approval.id)).toMatchObject({
      state: 'unknown',
      because: 'its answer was larger than is read, so nobody knows what it said',
    });
    const { succeeded, digest } = state.ledger.at(-1) ?? {};
    expect(succeeded).toBe(false);
    expect(digest).toMatch(/output too large/);
  });
});
