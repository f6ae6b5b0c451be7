/** Whether a deed ran is said of the newest one, and neither yes nor no where that is not known. */
import { expect, it } from 'vitest';
import type { Asked } from '../../../src/orchestrator/answers/asked.ts';
import { deedHappened } from '../../../src/orchestrator/answers/deed-happened.ts';
import { mayHaveRun } from '../../../src/orchestrator/answers/fix.ts';
import { remains } from '../../../src/orchestrator/answers/remains.ts';
import type { Approval } from '../../../src/run/actions/approval.ts';
import { plainText } from '../../../src/run/wording/words.ts';

const policy = { users: ['U1'], groups: [], pagerduty: [], quorum: 1, requester: 'allowed' };
const card = (id: string, state: Approval['state']) =>
  ({
    ...{ id, state, run: 'r', votes: [], expiresAt: 0, openedAt: 0, policy },
    action: { name: 'rollback', tool: 'shop.rollback', component: 'web', args: {} },
  }) as unknown as Approval;

function asked(finding: object, ...states: Approval['state'][]): Asked {
  const approvals = new Map(states.map((state, at) => [`a${at}`, card(`a${at}`, state)]));
  return {
    text: 'did the rollback go through?',
    ask: { topic: 'unknown', subject: {}, window: null },
    finding,
    state: { approvals, runs: new Map(), resolved: null, ledger: [] },
    now: 0,
    seenAt: null,
    seenFor: null,
    seen: null,
    triage: null,
  } as unknown as Asked;
}

const fault = { outcome: 'fault', component: 'web', change: null };

it.each<[string, Approval['state'][], RegExp]>([
  ['done', ['done'], /^Yes: rollback of web was carried out/],
  ['denied', ['denied'], /^No: rollback of web was denied/],
  ['done before another was denied', ['done', 'denied'], /^No: rollback of web was denied/],
  ['being carried out', ['executing'], /^rollback of web is being carried out/],
  ['not known', ['unknown'], /^Whether rollback of web ran is not known/],
])('says of one that is %s', (_, states, first) => {
  expect(plainText(deedHappened(asked(fault, ...states))?.lines[0] ?? [])).toMatch(first);
});

it('claims a no of nothing that was begun', () => {
  const begun = (['approved', 'executing', 'done', 'failed', 'unknown'] as const).map((state) => card('a', state));
  expect(begun.every(mayHaveRun)).toBe(true);
  expect((['pending', 'denied', 'cancelled', 'expired'] as const).some((state) => mayHaveRun(card('a', state)))).toBe(
    false,
  );
});

it('says of a calm that nothing was changed only where nothing was proposed', async () => {
  const calm = { outcome: 'healthy', noFault: true };
  const first = async (...states: Approval['state'][]) =>
    plainText((await remains(asked(calm, ...states))).lines[0] ?? []);
  expect(await first()).toMatch(/^Nothing is left to do here/);
  expect(await first('pending')).toMatch(/^The alert looks false\. What became of what was proposed:/);
});
