/** The fold: never touching what was handed out, the same page by page, only legal moves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newApproval } from '../../../src/approvals/open.ts';
import { nextDue } from '../../../src/run/agenda.ts';
import type { Fact } from '../../../src/run/fact.ts';
import { Draft } from '../../../src/run/fold/draft.ts';
import { fold, foldInto } from '../../../src/run/fold/fold.ts';
import { emptyState } from '../../../src/run/incident-state.ts';

const entry = (version: number, ...facts: Fact[]) => ({
  version,
  time: version * 1_000,
  fence: 1,
  prev: '',
  hash: String(version),
  facts,
});
const request = { id: 'q', kind: 'mention', text: 't', capped: false, by: null, place: null } as const;
const approval = newApproval({
  run: 'r',
  action: {
    name: 'a',
    tool: 't',
    args: {},
    component: 'c',
    why: '',
    risk: 'low',
    touches: [],
    evidence: [],
    verify: { tool: 'v', args: {}, until: 'ok', within: 1_000 },
  },
  tool: { fingerprint: 'sha256:1', risk: 'low' },
  policy: { users: [], groups: [], pagerduty: [], quorum: 1, requester: 'refused' },
  requester: null,
  now: 1_000,
  expiresIn: 5_000,
});
const by = { team: 'T', user: 'U' };
const opened: Fact[] = [
  { type: 'request-accepted', request },
  { type: 'run-started', run: 'r', request: 'q', parent: null, fence: 1 },
  { type: 'approval-opened', approval },
  { type: 'run-parked', run: 'r', on: { kind: 'approval', approval: approval.id } },
];
/** Facts that change something of what `opened` made. */
const later: Fact[] = [
  { type: 'model-used', run: 'r', model: 'm', input: 1, output: 1, ms: 1 },
  { type: 'approval-voted', approval: approval.id, vote: { by, vote: 'approve', at: 1 } },
  { type: 'approval-moved', approval: approval.id, from: 'pending', to: 'approved' },
  { type: 'execution-started', approval: approval.id, lease: 'l', fence: 1 },
  { type: 'execution-ended', approval: approval.id, lease: 'l', outcome: 'done', result: 'ok' },
  { type: 'verification-polled', approval: approval.id, held: false, seen: '' },
  { type: 'verification-ended', approval: approval.id, state: 'held', seen: '' },
  { type: 'step-started', run: 'r', key: 'task:1/turn:1', kind: 'turn', request: 'n' },
  { type: 'step-ended', run: 'r', key: 'action', result: { kind: 'action', proposed: approval.id } },
  { type: 'message-heard', by, text: 'x', ts: '1' },
  { type: 'message-shown', key: 'k', place: { team: 'T', channel: 'C' }, ts: '2' },
  { type: 'stop-requested', by, run: null },
  { type: 'run-resumed', run: 'r', fence: 2 },
  { type: 'incident-resolved', by: 'U', source: 'slack' },
  { type: 'run-ended', run: 'r', outcome: 'answered', answer: { type: 'partial', why: '', finding: null } },
];

function parked() {
  return fold(emptyState('i'), [entry(1, ...opened)]);
}

describe('the state of an incident', () => {
  it('is never changed once it was handed out, and comes out the same page by page', () => {
    const facts = fc.array(fc.array(fc.constantFrom(...opened, ...later), { minLength: 1, maxLength: 4 }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(facts, fc.nat(19), (commits, cut) => {
        const entries = [opened, ...commits].map((it, index) => entry(index + 1, ...it));
        const before = fold(emptyState('i'), entries.slice(0, cut + 1));
        const copy = structuredClone(before);
        const after = fold(before, entries.slice(cut + 1));
        expect(before).toEqual(copy);
        const draft = Draft.empty('i');
        for (const one of entries) foldInto(draft, [one]);
        expect(draft.state).toEqual(after);
      }),
      { seed: 7, numRuns: 200, verbose: true },
    );
  });

  it('is due at once while there is work, half-way to the expiry and at it while a card waits, and never after', () => {
    // A card that nobody can see waits for nobody.
    expect(nextDue(parked())).toBeNull();
    const state = { ...parked(), place: { team: 'T', channel: 'C' } };
    expect(nextDue(state)).toBe((approval.openedAt + approval.expiresAt) / 2);
    const reminded = entry(4, { type: 'approval-reminded', approval: approval.id, users: [] });
    expect(nextDue(fold(state, [reminded]))).toBe(approval.expiresAt);
    const approved: Fact = { type: 'approval-moved', approval: approval.id, from: 'pending', to: 'approved' };
    expect(nextDue(fold(state, [entry(4, approved)]))).toBe(0);
    const ended = fold(state, [
      entry(5, approved, { type: 'approval-moved', approval: approval.id, from: 'approved', to: 'cancelled' }),
      entry(6, { type: 'run-ended', run: 'r', outcome: 'stopped', answer: null }),
    ]);
    expect(nextDue(ended)).toBeNull();
  });

  it('ignores a move that the state machine does not know', () => {
    const state = fold(parked(), [
      entry(4, { type: 'approval-moved', approval: approval.id, from: 'pending', to: 'denied' }),
      entry(5, { type: 'approval-moved', approval: approval.id, from: 'denied', to: 'approved' }),
    ]);
    expect(state.approvals.get(approval.id)?.state).toBe('denied');
  });
});
