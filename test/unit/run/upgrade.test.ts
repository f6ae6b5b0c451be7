/**
 * Facts of the second form, which told "nothing is wrong" from all else only.
 */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/run/evidence.ts';
import type { Fact } from '../../../src/run/fact.ts';
import { upgrade } from '../../../src/run/upgrade.ts';
import { badDeploy } from '../../support/rollback-workflow.ts';
import { aFinding } from '../slack/examples.ts';

const old = (noFault: boolean, component: string | null): Finding => {
  const { outcome, missing, ...rest } = aFinding;
  expect([outcome, missing]).toEqual(['fault', []]);
  return { ...rest, noFault, component } as Finding;
};
const read = (fact: Fact, format = 2) => {
  const [read] = upgrade('inc_1', { format, version: 1, time: 1, fence: 0, prev: '', hash: '', facts: [fact] }).facts;
  return read;
};

describe('a finding of the second form', () => {
  it.each([
    [true, null, 'healthy'],
    [false, 'api', 'fault'],
    [false, null, 'cannot-tell'],
  ] as const)('with noFault %s and component %s is read as %s', (noFault, component, outcome) => {
    const finding = old(noFault, component);
    const told = { outcome, missing: [], noFault };
    expect(read({ type: 'step-ended', run: 'run_1', key: 'e', result: { kind: 'evaluation', finding } })).toMatchObject(
      { result: { finding: told } },
    );
    const answer = { type: 'partial', why: 'late', finding } as const;
    expect(read({ type: 'run-ended', run: 'run_1', outcome: 'answered', answer })).toMatchObject({
      answer: { finding: told },
    });
  });

  it('keeps what a look of today says', () => {
    const seen = {
      triage: { ...badDeploy, outcome: 'cannot-tell', missing: ['x'] } as const,
      evidence: { triage: null, changes: null, profile: null },
      gaps: [],
    };
    const fact = { type: 'step-ended', run: 'run_1', key: 't', result: { kind: 'triage', seen } } as unknown as Fact;
    expect(read(fact, 3)).toBe(fact);
  });
});
