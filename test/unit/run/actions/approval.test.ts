/** The state machine of approvals: from every state only what section 7 of the design allows. */
import { describe, expect, it } from 'vitest';
import { type ApprovalState, isSettled, isUndecided, mayMove } from '../../../../src/run/actions/approval.ts';

const states: ApprovalState[] = [
  'pending',
  'approved',
  'executing',
  'done',
  'failed',
  'unknown',
  'denied',
  'expired',
  'cancelled',
  'superseded',
  'handed-over',
];

describe('an approval', () => {
  it('executes only after it was approved, and ends only once', () => {
    expect(states.filter((from) => mayMove(from, 'executing'))).toEqual(['approved']);
    expect(states.filter((from) => mayMove(from, 'done'))).toEqual(['executing', 'unknown']);
    for (const end of ['done', 'failed', 'denied', 'expired', 'cancelled', 'superseded', 'handed-over'] as const) {
      expect(states.filter((to) => mayMove(end, to))).toEqual([]);
    }
  });

  it('is undecided, executing or settled, and nothing else', () => {
    for (const state of states)
      expect([isUndecided(state), isSettled(state), state === 'executing'].filter(Boolean)).toHaveLength(1);
  });
});
