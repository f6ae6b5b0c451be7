/** Whoever wants to go is told whether anything here waits. */
import { expect, it } from 'vitest';
import { offDuty } from '../../../src/orchestrator/answers/off-duty.ts';
import type { IncidentState } from '../../../src/run/incident-state.ts';
import { plainText } from '../../../src/run/wording/words.ts';
import type { Approval } from '../../../src/run/actions/approval.ts';

const state = (over: object) => ({ approvals: new Map(), runs: new Map(), resolved: null, ...over }) as IncidentState;
const told = (text: string, over: object = {}) =>
  offDuty({ text, state: state(over), finding: null })
    .map(plainText)
    .join('\n');

it.each(['can i go back to bed?', 'ok to close my laptop', 'may we stand down'])('answers “%s”', (text) => {
  expect(told(text)).toMatch(/^No card waits, but nothing was changed/);
  expect(told(text, { resolved: { at: Date.UTC(2030, 0, 1) } })).toMatch(/^The alert was resolved .* no card waits/);
});

it('names the card that waits', () => {
  const policy = { users: ['U1'], groups: [], pagerduty: [], quorum: 1, requester: 'allowed' };
  const open = {
    id: 'a',
    state: 'pending',
    expiresAt: 0,
    policy,
    action: { name: 'restart', component: 'web' },
  } as unknown as Approval;
  expect(told('can i sleep now', { approvals: new Map([[open.id, open]]) })).toMatch(/^One thing waits: /);
});

it('says nothing of it elsewhere', () => expect(told('is it over?')).toBe(''));
