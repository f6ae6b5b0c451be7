/** By what names a cause counts: an object that is no application, by its own name and by what stands for it. */
import { expect, it } from 'vitest';
import { causeStanding, namedCauses } from '../../../src/bench/grade/cause-standing.ts';
import type { Finding } from '../../../src/run/evidence.ts';

const ofQuota: Finding = {
  verdict: 'likely',
  outcome: 'fault',
  missing: [],
  noFault: false,
  component: 'worker',
  alerted: 'worker',
  causeKind: 'config',
  change: null,
  rootCauses: [
    { object: 'namespace/oven', reason: 'memory-quota-exceeded', score: 0.9, why: 'forbidden', component: 'worker' },
  ],
  claims: [{ kind: 'cause', component: 'worker', statement: 'quota used up', evidence: ['E1'], quotes: [] }],
  blastRadius: [],
  impact: { journeys: [], users: null },
  since: null,
  ruledOut: [],
  gaps: [],
  model: null,
};
const plain: Finding = { ...ofQuota, rootCauses: [] };
const standing = (finding: Finding | null, component: string, also: string[] = []) =>
  causeStanding({ outcome: 'fault', component, also }, finding, namedCauses(finding));

it('is right by the name of the object, and by what stands for it', () => {
  expect(namedCauses(ofQuota)).toEqual([{ name: 'oven', component: 'worker' }]);
  expect(standing(ofQuota, 'oven')).toBe('right');
  expect(standing(ofQuota, 'worker')).toBe('right');
});

it('is wrong by any other name, and without the object', () => {
  expect(standing(ofQuota, 'baker')).toBe('wrong');
  expect(standing(plain, 'oven')).toBe('wrong');
  expect(standing(plain, 'oven', ['worker'])).toBe('wrong');
});

it('is open where the verdict is, and wrong where none is due', () => {
  expect(standing({ ...ofQuota, verdict: 'inconclusive' }, 'oven')).toBe('open');
  expect(standing(null, 'oven')).toBe('open');
  expect(causeStanding({ outcome: 'healthy' }, ofQuota, namedCauses(ofQuota))).toBe('wrong');
  expect(causeStanding({ outcome: 'healthy' }, null, [])).toBe('none-due');
});

it('is wrong with one too many', () => {
  const [claim] = ofQuota.claims;
  const two: Finding = { ...ofQuota, claims: claim ? [claim, { ...claim, component: 'mixer' }] : [] };
  expect(standing(two, 'oven')).toBe('wrong');
  expect(standing(two, 'oven', ['mixer'])).toBe('right');
});
