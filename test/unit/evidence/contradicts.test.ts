/** What of a line that somebody points at speaks against a claim, and what merely stands there. */
import { describe, expect, it } from 'vitest';
import { CitedOutputs } from '../../../src/evidence/cited-outputs.ts';
import type { ClaimInput } from '../../../src/evidence/claim-check.ts';
import { contradicts } from '../../../src/evidence/contradicts.ts';
import { lineOf } from '../../../src/evidence/line-of.ts';
import type { Claim, Evidence } from '../../../src/run/evidence.ts';
import type { TriageResult } from '../../../src/run/finding/triage-result.ts';
import { badDeploy } from '../../support/rollback-workflow.ts';

const pods = `NAME                        READY   STATUS             RESTARTS   AGE
ledger-7c4d8b9f55-m9p2q     1/1     Running            0          4d
mailer-5d7f6c8b66-t4w7z     0/1     CrashLoopBackOff   12         4d
`;
const brokenBefore = pods.replace('1/1     Running            0 ', '0/1     CrashLoopBackOff   3 ');
const outputs: Record<string, { kind: Evidence['kind']; subjects: string[]; text: string; succeeded?: boolean }> = {
  E1: { kind: 'state', subjects: ['ledger', 'mailer'], text: pods },
  E2: {
    kind: 'logs',
    subjects: ['ledger'],
    text: [
      '2025-12-30T03:10:00Z WARN ledger pool of 20 connections is used up',
      '2026-01-01T00:14:00Z WARN ledger pool of 20 connections is used up',
      '2026-01-01T00:14:30Z ERROR ledger cannot write the book: disk quota',
    ].join('\n'),
  },
  E3: {
    kind: 'changes',
    subjects: ['ledger', 'mailer'],
    text: JSON.stringify([
      { service: 'ledger', ref: 'v7', time: '2026-01-01T00:18:00Z' },
      { service: 'mailer', ref: 'v3', time: '2026-01-01T00:09:00Z' },
      { service: 'mailer', ref: 'v3.1', time: '2026-01-01T00:19:00Z' },
    ]),
  },
  E4: { kind: 'metrics', subjects: ['ledger', 'mailer'], text: 'mailer p95 900 ms\nledger p95 40 ms\ntotal 700 ms\n' },
  E5: { kind: 'state', subjects: ['ledger'], text: 'no answer', succeeded: false },
  E6: { kind: 'state', subjects: ['ledger', 'mailer'], text: brokenBefore },
  E7: { kind: 'logs', subjects: ['mailer'], text: '2026-01-01T00:14:30Z INFO mailer sent 20 letters, 0 waiting' },
  E8: { kind: 'metrics', subjects: ['ledger'], text: 'the slowest call took 900 ms' },
};
const window = { from: '2026-01-01T00:00:00Z', to: '2026-01-01T00:20:00Z' };
const triage: TriageResult = {
  ...badDeploy,
  window,
  alerted: 'web',
  anomalies: [
    {
      component: 'web',
      signal: 'latency',
      source: 'metric',
      kind: 'moved',
      onset: '2026-01-01T00:10:00Z',
      before: 1,
      after: 9,
      chronic: false,
      strength: 3,
      text: 'web is slow',
    },
  ],
};
const ledger = Object.entries(outputs).map(
  ([id, { kind, subjects, text, succeeded = true }]): Evidence => ({
    id,
    run: 'run_1',
    tool: 'x.look',
    args: {},
    kind,
    subjects,
    calledAt: 0,
    took: 1,
    succeeded,
    digest: text,
    hash: id,
    note: id,
  }),
);
const input: ClaimInput = {
  ledger,
  triage,
  startedAt: Date.parse('2026-01-01T00:15:00Z'),
  known: new Set(['ledger', 'mailer', 'web']),
  outputs: new CitedOutputs(async ({ id }) => outputs[id]?.text ?? null),
};

function claim(
  kind: Claim['kind'],
  component: string,
  statement: string,
  evidence: string[],
  quotes: Claim['quotes'] = [],
) {
  return { kind, component, statement, evidence, quotes };
}
const ill = claim('cause', 'ledger', 'ledger is not ready and crashes.', ['E2']);
const used = 'ledger pool of 20 connections is used up';
const usedUp = claim('cause', 'ledger', 'ledger has no connections left.', ['E2'], [{ evidence: 'E2', text: used }]);

const against: [string, Claim, string, string, RegExp][] = [
  ['an object that is well', ill, 'E1', 'ledger-7c4d8b9f55-m9p2q     1/1     Running', /objects of ledger well/],
  [
    'an object that is ill',
    claim('ruled-out', 'mailer', 'mailer is well.', ['E7']),
    'E1',
    'mailer-5d7f6c8b66-t4w7z     0/1     CrashLoopBackOff',
    /mailer that are not well/,
  ],
  [
    'an error where none is claimed',
    claim('ruled-out', 'ledger', 'ledger logs no errors.', ['E2']),
    'E2',
    'ERROR ledger cannot write the book: disk quota',
    /an error of ledger in that time/,
  ],
  [
    'a change that came later',
    claim('cause', 'ledger', 'v7 of ledger is the cause.', ['E3']),
    'E3',
    '"ref":"v7"',
    /v7 came only after/,
  ],
  ['the same long before', usedUp, 'E2', `2025-12-30T03:10:00Z WARN ${used}`, /long before the incident/],
  [
    'a figure of another',
    claim('symptom', 'ledger', 'the p95 of ledger is 900 ms.', ['E4']),
    'E4',
    'ledger p95 40 ms',
    /900 of mailer/,
  ],
];

const nothing: [string, Claim, string, string][] = [
  [
    'a figure that the sentence says of another',
    claim('cause', 'ledger', 'ledger holds up mailer, whose p95 is 900 ms.', ['E4']),
    'E4',
    'ledger p95 40 ms',
  ],
  [
    'well objects where the sentence calls another ill',
    claim('cause', 'ledger', 'ledger refuses, so that mailer crashes.', ['E2']),
    'E1',
    'ledger-7c4d8b9f55-m9p2q',
  ],
  ['another version', claim('cause', 'mailer', 'v3 of mailer is it.', ['E3']), 'E3', '"ref":"v3.1"'],
  [
    'well objects of a cause that nobody called ill',
    claim('cause', 'ledger', 'ledger is slow.', ['E2']),
    'E1',
    'ledger-7c4d8b9f55-m9p2q',
  ],
  ['well objects of another component', ill, 'E1', 'mailer-5d7f6c8b66-t4w7z'],
  ['objects that were ill in what the claim cites', { ...ill, evidence: ['E6'] }, 'E1', 'ledger-7c4d8b9f55-m9p2q'],
  [
    'ill objects of what is only told from the cause',
    claim('ruled-out', 'mailer', 'mailer only waits.', ['E7']),
    'E1',
    'mailer-5d7f6c8b66-t4w7z',
  ],
  [
    'an error that is not denied',
    claim('ruled-out', 'ledger', 'errors of ledger come from its disk.', ['E2']),
    'E2',
    'ERROR ledger cannot write',
  ],
  [
    'an error where only new ones are denied',
    claim('ruled-out', 'ledger', 'ledger has no new errors.', ['E2']),
    'E2',
    'ERROR ledger cannot write',
  ],
  [
    'a line that is no error',
    claim('ruled-out', 'mailer', 'mailer logs no errors.', ['E7']),
    'E7',
    'INFO mailer sent 20 letters',
  ],
  [
    'an error of another component',
    claim('ruled-out', 'mailer', 'mailer logs no errors.', ['E7']),
    'E2',
    'ERROR ledger cannot write',
  ],
  ['a change in time', claim('cause', 'mailer', 'v3 of mailer is the cause.', ['E3']), 'E3', '"ref":"v3","time"'],
  [
    'a later change than the one that is blamed',
    claim('cause', 'mailer', 'v3 of mailer is the cause.', ['E3']),
    'E3',
    '"ref":"v3.1"',
  ],
  [
    'a late change that the claim does not cite',
    claim('cause', 'ledger', 'v7 of ledger is the cause.', ['E2']),
    'E3',
    '"ref":"v7"',
  ],
  ['a late line of a log', usedUp, 'E2', `2026-01-01T00:14:00Z WARN ${used}`],
  [
    'other words long before',
    { ...usedUp, quotes: [{ evidence: 'E2', text: 'cannot write the book: disk quota' }] },
    'E2',
    `2025-12-30T03:10:00Z WARN ${used}`,
  ],
  ['its own figure', claim('symptom', 'ledger', 'the p95 of ledger is 40 ms.', ['E4']), 'E4', 'ledger p95 40 ms'],
  [
    'a figure of a row that names nobody',
    claim('symptom', 'ledger', 'all took 700 ms.', ['E4']),
    'E4',
    'ledger p95 40 ms',
  ],
  [
    'a figure that other evidence shows',
    claim('symptom', 'ledger', 'ledger took 900 ms.', ['E4', 'E8']),
    'E4',
    'ledger p95 40 ms',
  ],
];

async function found(it: Claim, evidence: string, quote: string) {
  const line = await lineOf({ evidence, quote }, input);
  return typeof line === 'string' ? `no line: ${line}` : contradicts(it, line, input);
}

describe('a line that speaks against a claim', () => {
  it.each(against)('is %s', async (_, it, evidence, quote, said) => {
    expect(await found(it, evidence, quote)).toMatch(said);
  });

  it.each(nothing)('is not %s', async (_, it, evidence, quote) => {
    expect(await found(it, evidence, quote)).toBeNull();
  });
});

describe('a line', () => {
  it.each([
    ['E99', 'x', 'E99 is no evidence of this incident'],
    ['', '', 'nothing is no evidence of this incident'],
    ['E5', 'no answer', 'E5 failed, so it shows nothing'],
    ['E1', 'ledger is on fire', 'the line does not occur in E1'],
    ['E1', '', 'the line does not occur in E1'],
  ])('of %s that says %j counts for nothing', async (evidence, quote, why) => {
    expect(await lineOf({ evidence, quote }, input)).toBe(why);
  });
});
