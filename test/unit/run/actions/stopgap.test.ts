/** Which change an action leaves in place, and what is proposed after one that is over. */
import { describe, expect, it } from 'vitest';
import type { Approval } from '../../../../src/run/actions/approval.ts';
import { leftInPlace, nextAfter, triedIn } from '../../../../src/run/actions/stopgap.ts';
import { anApproval } from '../../slack/examples.ts';

const change = { ref: 'v2', previous: 'v1' };

function approval(more: Partial<Approval>, args: Record<string, unknown> = { replicas: 3 }): Approval {
  const plain = anApproval();
  return { ...plain, action: { ...plain.action, args, change }, state: 'done', ...more };
}

function measured(state: 'held' | 'not-held' | 'failed' | 'waiting'): Partial<Approval> {
  return { verification: { state, polls: 1, polledAt: 1, since: 0 } };
}

describe('the blamed change', () => {
  it.each([
    [{ replicas: 3 }, 'v2'],
    [{ to: 'v1' }, null],
    [{ images: [{ name: 'app', image: 'registry/app:v1' }] }, null],
  ])('with %j leaves %s in place', (args, left) => {
    expect(leftInPlace({ args, change })).toBe(left);
  });

  it('is none of its business where nothing is blamed, or what was before is not known', () => {
    expect(leftInPlace({ args: {} })).toBeNull();
    expect(leftInPlace({ args: {}, change: { ref: 'v2' } })).toBeNull();
  });
});

describe('after an action that is over', () => {
  const failed = approval({ id: 'a', ...measured('not-held') });
  const next = (it: Approval, ...others: Approval[]) =>
    nextAfter(new Map([...others, it].map((one) => [one.id, one])), it);

  it.each([
    ['did not help', failed, 'another'],
    ['could not be told', approval({ id: 'a', ...measured('failed') }), null],
    ['helped and left the change', approval({ id: 'a', ...measured('held') }), 'what-takes-it-back'],
    ['helped and took it back', approval({ id: 'a', ...measured('held') }, { to: 'v1' }), null],
    ['is measured still', approval({ id: 'a', ...measured('waiting') }), null],
  ] as const)('that %s', (_, it, expected) => {
    expect(next(it)).toBe(expected);
  });

  it.each([
    ['done', 'another'],
    ['denied', 'another'],
    ['expired', null],
    ['unknown', null],
    ['failed', null],
  ] as const)('whose way back is %s', (state, expected) => {
    expect(next(approval({ id: 'b', undoes: 'a', state }), failed)).toBe(expected);
  });

  it('knows what was tried: carried out in this run, whatever came of it', () => {
    const named = (id: string, name: string, more: Partial<Approval>): Approval => {
      const it = approval({ id, ...more });
      return { ...it, action: { ...it.action, name } };
    };
    const all = [
      named('1', 'scale', {}),
      named('2', 'restart', { state: 'denied' }),
      named('3', 'rollback', { state: 'failed', ran: false }),
      named('4', 'undo-scale', { undoes: '1' }),
      named('5', 'by-hand', { state: 'handed-over' }),
      named('6', 'other', { run: 'run_other' }),
    ];
    expect([...triedIn(new Map(all.map((it) => [it.id, it])), anApproval().run)]).toEqual(['scale', 'by-hand']);
  });
});
