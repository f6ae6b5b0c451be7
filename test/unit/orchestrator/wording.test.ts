/** What a follow-up says of a cluster's cause: object and reason in words, both where two are needed, leads as leads. */
import { expect, it } from 'vitest';
import { lead } from '../../../src/orchestrator/answers/wording.ts';
import type { Asked } from '../../../src/orchestrator/answers/asked.ts';
import type { Finding } from '../../../src/run/evidence.ts';
import { plainText } from '../../../src/run/wording/words.ts';
import { aFinding } from '../slack/examples.ts';

const root = { object: 'app/checkout', reason: 'image-not-found', score: 0.9, why: 'w', component: 'checkout' };
const other = { ...root, object: 'app/pay', reason: 'secret-not-found', component: 'pay', needed: true };
const said = (finding: Partial<Finding>) =>
  plainText(lead({ finding: { ...aFinding, since: null, change: null, ...finding }, seen: null } as Asked));

it('says what the object has', () => {
  expect(said({ rootCauses: [root] })).toBe(
    'The cause (confirmed): app/checkout cannot pull its image: its name or tag does not exist.',
  );
});

it('says both causes where two are needed', () => {
  expect(said({ rootCauses: [root, other], verdict: 'likely' })).toBe(
    'The cause (two causes, likely): app/checkout cannot pull its image: its name or tag does not exist, and app/pay needs a Secret that does not exist.',
  );
});

it('says a lead as a lead', () => {
  expect(said({ rootCauses: [{ ...root, score: 0.5 }], component: null, verdict: 'inconclusive' })).toBe(
    'The cause is not proven; the strongest lead: app/checkout cannot pull its image: its name or tag does not exist.',
  );
});
