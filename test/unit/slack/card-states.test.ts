/** What the approval's card says and offers in each of its states, for somebody who sees it for the first time. */
import { expect, it } from 'vitest';
import { render } from '../../../src/slack/render.ts';
import { cardStates } from '../../support/card-states.ts';

const people = { requester: 'U0REQUESTER', oncall: 'U0ONCALL000', backup: 'U0BACKUP000', team: 'T0' };

/** The title, what else must be said, and the words on the buttons. */
const said: Record<string, [title: string, also: string, buttons: string]> = {
  open: [
    'Roll checkout v42 back to v41?',
    '*Undo:* brings `v42` back',
    'Roll checkout v42 back to v41 | Deny | I’ll run it by hand | Full arguments',
  ],
  'open-with-record': [
    'Roll checkout v42 back to v41?',
    '11 of 12 verified',
    'Roll checkout v42 back to v41 | Deny | I’ll run it by hand | Full arguments',
  ],
  'open-editable': [
    'Scale checkout by +1 replica?',
    '*Risk:* low',
    'Scale checkout by +1 replica | Deny | Edit | I’ll run it by hand | Full arguments',
  ],
  'open-high-risk-one-of-two': [
    'Roll checkout v42 back to v41?',
    '1 of 2 approved so far',
    'Roll checkout v42 back to v41 | Deny | I’ll run it by hand | Full arguments',
  ],
  'blocked-rehearsal-failed': [
    'Cannot be approved: Roll checkout v42 back to v41',
    'It cannot be approved.',
    'Deny | I’ll run it by hand | Full arguments',
  ],
  'blocked-missing-right': [
    'Cannot be approved: Roll checkout v42 back to v41',
    'grant it the Role `aura-rollback`',
    'Deny | I’ll run it by hand | Full arguments',
  ],
  'rehearsal-failed-may-be-approved': [
    'Roll checkout v42 back to v41?',
    'It may be approved all the same.',
    'Roll checkout v42 back to v41 | Deny | I’ll run it by hand | Full arguments',
  ],
  'rehearsed-below': [
    'Roll checkout v42 back to v41?',
    '*Rehearsed on staging:* ran, checked 30 s; it stays done there',
    'Roll checkout v42 back to v41 | Deny | I’ll run it by hand | Full arguments',
  ],
  'rehearsed-below-not-verified': [
    'Roll checkout v42 back to v41?',
    '*Rehearsed on staging:* ran, not verified there',
    'Roll checkout v42 back to v41 | Deny | I’ll run it by hand | Full arguments',
  ],
  'not-rehearsed-below': [
    'Roll checkout v42 back to v41?',
    '*Not rehearsed on staging:* a model chose this call.',
    'Roll checkout v42 back to v41 | Deny | I’ll run it by hand | Full arguments',
  ],
  'blocked-check-below-failed': [
    'Cannot be approved: Roll checkout v42 back to v41',
    '*Rehearsal on staging failed:* it ran, stays done there, and its check did not hold within 2 min. It cannot be approved.',
    'Deny | I’ll run it by hand | Full arguments',
  ],
  'blocked-rehearsal-unknown': [
    'Cannot be approved: Roll checkout v42 back to v41',
    '*Rehearsal on staging:* outcome unknown; nobody knows whether it ran there. It cannot be approved.',
    'Deny | I’ll run it by hand | Full arguments',
  ],
  'open-long-arguments': ['Roll checkout v42 back to v41?', 'they can be approved there', 'Full arguments | Deny'],
  escalate: [
    'Escalate in PagerDuty to level 2?',
    'Bob would be paged now, at any hour',
    'Escalate in PagerDuty to level 2 | Deny | I’ll run it by hand | Full arguments',
  ],
  'add-responder': [
    'Ask the owners of checkout to join?',
    'checkout belongs to payments (catalog)',
    'Ask the owners of checkout to join | Deny | I’ll run it by hand | Full arguments',
  ],
  options: ['', 'its card is open', 'Propose: Scale checkout by +1 replica | Do nothing for now'],
  approved: ['Approved: Roll checkout v42 back to v41', 'Approved by', ''],
  running: ['Running: Roll checkout v42 back to v41', 'Approved by', ''],
  measuring: ['Done: Roll checkout v42 back to v41', 'Measuring whether it helped', ''],
  verified: ['Done and verified: Roll checkout v42 back to v41', '`checkout` recovered', ''],
  'not-recovered': ['Done, did not help: Roll checkout v42 back to v41', '`checkout` did not recover within 5 min', ''],
  'undo-open': [
    'Undo rollback of checkout?',
    'rollback did not help',
    'Undo rollback of checkout | Deny | I’ll run it by hand | Full arguments',
  ],
  undone: ['Done: Undo rollback of checkout', 'back on v42', ''],
  failed: ['Failed: Roll checkout v42 back to v41', '1 of 3 ready', ''],
  unknown: ['Outcome unknown: Roll checkout v42 back to v41', 'Check `checkout` by hand', ''],
  'unknown-settled-did-not-run': ['Did not run: Roll checkout v42 back to v41', 'nothing was changed', ''],
  denied: ['Denied: Roll checkout v42 back to v41', 'the tax service is being mended', 'Propose something else'],
  expired: ['Expired: Roll checkout v42 back to v41', 'so it was not done', 'Propose again'],
  cancelled: ['Cancelled: Roll checkout v42 back to v41', 'the run was stopped', ''],
  edited: ['Replaced by an edited one: Scale checkout by +1 replica', 'Changed to `by` `3`.', ''],
  replaced: [
    'Replaced by a newer proposal: Roll checkout v42 back to v41',
    'Proposed in its place: *Restart `checkout`*. This one was not done.',
    '',
  ],
  'in-place-of': [
    'Restart checkout?',
    'In place of: Roll `checkout` `v42` back to `v41`, which was not done.',
    'Restart checkout | Deny | I’ll run it by hand | Full arguments',
  ],
  'asked-again': [
    'Roll checkout v42 back to v41?',
    'It was approved and not done: “it could not be checked who may approve, so nobody may”. Nothing has changed.',
    'Roll checkout v42 back to v41 | Deny | I’ll run it by hand | Full arguments',
  ],
  'out-of-date': ['Out of date, not run: Roll checkout v42 back to v41', 'is not what the card showed', ''],
  'not-needed': ['Not needed any more: Roll checkout v42 back to v41', 'has recovered already', ''],
  'handed-over': [
    'Handed over: Roll checkout v42 back to v41',
    'kubectl --namespace shop rollout undo',
    'I have run it',
  ],
  'handed-over-in-words': ['Handed over: Roll checkout v42 back to v41', 'No command line is known', 'I have run it'],
  'run-by-hand': ['Run by hand: Roll checkout v42 back to v41', 'Measuring whether it helped', ''],
  'run-by-hand-verified': ['Run by hand, well now: Roll checkout v42 back to v41', 'said', ''],
  'by-hand-not-said': ['Handed over: Roll checkout v42 back to v41', 'Nobody said that it was run', ''],
  'without-asking': ['Done and verified: Roll checkout v42 back to v41', 'nobody was asked', ''],
};

const states = cardStates(people);

it('has an example of every state that is described', () => {
  expect(states.map(({ name }) => name)).toEqual(Object.keys(said));
});

it.each(states)('$name', ({ name, saying }) => {
  const row = { key: name, place: { team: 'T0', channel: 'C0' }, priority: 1 as const, saying };
  const { blocks = [] } = render({ incident: 'inc_1', row }, []) ?? {};
  const [title = '', also = '', buttons = ''] = said[name] ?? [];
  const text = JSON.stringify(blocks);
  const head = blocks.find((block) => block.type === 'header');
  const row1 = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const words = row1.map((it) => (it.type === 'button' ? it.text.text.replace("'", '’') : ''));
  expect([head?.type === 'header' ? head.text.text : '', words.join(' | ')]).toEqual([title, buttons]);
  expect(text).toContain(also);
  // A reason is given once.
  expect(text.split('the tax service is being mended').length).toBe(name === 'denied' ? 2 : 1);
});
