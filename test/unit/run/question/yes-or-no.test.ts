/** Whether a question wants a yes or a no, and which. */
import { expect, it } from 'vitest';
import type { Finding } from '../../../../src/run/evidence.ts';
import { yesOrNo } from '../../../../src/run/question/yes-or-no.ts';
import { aFinding } from '../../slack/examples.ts';

const fault: Finding = { ...aFinding, outcome: 'fault', component: 'basket', alerted: 'shop', blastRadius: ['shop'] };
const healthy: Finding = { ...fault, outcome: 'healthy', component: null, noFault: true };
const about = (name: string, finding: Finding): Finding => ({
  ...finding,
  asked: { components: [{ words: name, name, exact: true }] },
});

it.each([
  ['is the shop broken?', fault, 'yes'],
  ['Is everything ok?', fault, 'no'],
  ['is everything OK?', healthy, 'yes'],
  ['are there problems?', healthy, 'no'],
  ['has the shop been slow', about('shop', fault), 'yes'],
  // A fault elsewhere says nothing of what was asked about.
  ['is billing down?', about('billing', fault), null],
  ['is it?', fault, null],
  ['why is the shop broken?', fault, null],
  ['is it working or broken?', fault, null],
  ['is the shop broken?', { ...fault, outcome: 'cannot-tell' }, null],
] as const)('%s', (question, finding, expected) => {
  expect(yesOrNo(question, finding as Finding)).toBe(expected);
});
