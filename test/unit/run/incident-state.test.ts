/** The fold and its open part: folding a preview must not touch the original. */
import { describe, expect, it } from 'vitest';
import { newApproval } from '../../../src/approvals/open.ts';
import type { Fact } from '../../../src/run/fact.ts';
import { emptyState, fold, openPart } from '../../../src/run/incident-state.ts';
import { nextDue } from '../../../src/run/agenda.ts';

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
  policy: { users: [], groups: [], pagerduty: [], quorum: 1, requester: 'refused' },
  requester: null,
  now: 1_000,
  expiresIn: 5_000,
});

function parked() {
  return fold(emptyState('i'), [
    entry(1, { type: 'request-accepted', request }),
    entry(2, { type: 'run-started', run: 'r', request: 'q', parent: null, fence: 1 }),
    entry(
      3,
      { type: 'approval-opened', approval },
      { type: 'run-parked', run: 'r', on: { kind: 'approval', approval: approval.id } },
    ),
  ]);
}

describe('the state of an incident', () => {
  it('keeps a preview apart from the original', () => {
    const state = parked();
    const before = structuredClone(state);
    const facts: Fact[] = [
      { type: 'model-used', run: 'r', model: 'm', input: 1, output: 1, ms: 1 },
      { type: 'approval-voted', approval: approval.id, vote: { by: { team: 'T', user: 'U' }, vote: 'approve', at: 1 } },
      { type: 'approval-moved', approval: approval.id, from: 'pending', to: 'approved' },
      { type: 'run-ended', run: 'r', outcome: 'answered', answer: null },
    ];
    fold(openPart(state), [entry(4, ...facts)]);
    expect(state).toEqual(before);
  });

  it('is due at once while there is work, at the expiry while a card waits, and never after', () => {
    const state = parked();
    expect(nextDue(state)).toBe(approval.expiresAt);
    expect(
      nextDue(
        fold(state, [entry(4, { type: 'approval-moved', approval: approval.id, from: 'pending', to: 'approved' })]),
      ),
    ).toBe(0);
    const ended = fold(state, [
      entry(5, { type: 'approval-moved', approval: approval.id, from: 'approved', to: 'cancelled' }),
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
