/** What the rules say of a whole finding: one primary cause at most, contradictions asked back, and nothing left unsaid. */
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/evidence/claim-checks.ts';
import { contradictionsIn } from '../../../src/evidence/contradictions.ts';
import { unexplainedBy } from '../../../src/evidence/unexplained.ts';
import { conclude } from '../../../src/orchestrator/finding/conclude.ts';
import { noFinding } from '../../../src/orchestrator/finding/no-finding.ts';
import { claimLines, unexplainedLine } from '../../../src/slack/cards/finding-lines.ts';
import { wordsOf } from '../../../src/slack/markup.ts';
import type { ClaimKind, Finding } from '../../../src/run/evidence.ts';
import type { JudgedClaim } from '../../../src/run/submission.ts';
import { healthy, ledger, outputOf, triage } from './claim-table-outputs.ts';

const claim = (kind: ClaimKind, component: string, evidence = ['E1']): JudgedClaim => ({
  kind,
  component,
  statement: `${component} ${kind}`,
  evidence,
  quotes: [],
  faults: [],
});
const finding = (claims: JudgedClaim[], more: Partial<Finding> = {}): Finding => ({
  ...noFinding,
  outcome: 'fault',
  component: 'checkout',
  claims: claims.map(({ kind, component, statement, evidence, quotes }) => ({
    kind,
    component,
    statement,
    evidence,
    quotes,
  })),
  ...more,
});
const checked = (of: Finding, seen = triage) => checkClaims({ finding: of, ledger, triage: seen, outputOf });

describe('a finding', () => {
  it.each([
    ['one cause with two kinds of evidence', finding([claim('cause', 'checkout', ['E1', 'E3'])]), 'confirmed'],
    ['one cause with one kind', finding([claim('cause', 'checkout')]), 'likely'],
    ['one that is missing', finding([claim('cause', 'checkout', ['E1', 'E77'])]), 'inconclusive'],
    ['two primary causes', finding([claim('cause', 'checkout'), claim('cause', 'storefront', ['E2'])]), 'inconclusive'],
    ['a chronic cause', finding([claim('cause', 'mailer', ['E11'])], { component: 'mailer' }), 'inconclusive'],
    ['no cause', finding([claim('symptom', 'checkout')]), 'inconclusive'],
    [
      'no fault where one shows',
      finding([claim('no-fault', 'storefront', ['E2'])], { outcome: 'healthy' }),
      'inconclusive',
    ],
  ])('%s', async (_, of, verdict) => {
    expect((await checked(of)).verdict).toBe(verdict);
  });

  it('that nothing is wrong holds where the first look shows it', async () => {
    const of = finding([claim('no-fault', 'storefront', ['E2'])], { outcome: 'healthy', component: null });
    expect(await checked(of, healthy)).toEqual({ verdict: 'likely', faults: [] });
  });

  it('has one primary cause, whatever investigators claim, and none for a false alert', () => {
    const submissions = [
      {
        summary: '',
        claims: [claim('cause', 'storefront', ['E2'])],
        check: { answer: 'yes' as const, seen: '', evidence: ['E2'] },
      },
      {
        summary: '',
        claims: [claim('cause', 'checkout')],
        check: { answer: 'yes' as const, seen: '', evidence: ['E1'] },
      },
    ];
    const causes = ({ claims }: Finding) =>
      claims.filter(({ kind }) => kind === 'cause').map(({ component }) => component);
    const held = conclude({
      base: finding([claim('cause', 'checkout')]),
      verdict: 'likely',
      triage,
      submissions,
      ledger,
    });
    expect(causes(held.finding)).toEqual(['checkout']);
    const fine = finding([claim('no-fault', 'storefront', ['E2'])], { outcome: 'healthy', component: null });
    expect(causes(conclude({ base: fine, verdict: 'likely', triage: healthy, submissions, ledger }).finding)).toEqual(
      [],
    );
  });

  it('calls what is not proven a lead and no cause', () => {
    const of = finding([claim('cause', 'checkout')]);
    expect(wordsOf(claimLines({ ...of, verdict: 'inconclusive' }))).toMatch(/Lead, not proven/);
    expect(wordsOf(claimLines({ ...of, verdict: 'likely' }))).toMatch(/Cause/);
  });
});

describe('investigators that contradict each other', () => {
  it.each([
    ['a cause that another rules out', [[claim('cause', 'checkout')], [claim('ruled-out', 'checkout')]], ['checkout']],
    [
      'a cause where another sees no fault',
      [[claim('cause', 'checkout')], [claim('no-fault', 'checkout')]],
      ['checkout'],
    ],
    ['two causes', [[claim('cause', 'checkout')], [claim('cause', 'mailer')]], ['checkout']],
    ['one cause twice', [[claim('cause', 'checkout')], [claim('cause', 'checkout', ['E2'])]], []],
    ['a cause and another that is ruled out', [[claim('cause', 'checkout')], [claim('ruled-out', 'mailer')]], []],
    ['a cause and its symptom', [[claim('cause', 'checkout')], [claim('symptom', 'storefront')]], []],
  ])('%s', (_, sides, components) => {
    expect(contradictionsIn(sides).map(({ component }) => component)).toEqual(components);
  });
});

describe('what a finding does not explain', () => {
  const others = [
    { title: 'CertExpiry', startedAt: '2026-03-03T12:20:00Z' },
    { title: 'LedgerSlow', service: 'ledger-db', startedAt: '2026-03-03T12:25:00Z' },
    { title: 'CheckoutSlow', service: 'checkout', startedAt: '2026-03-03T12:12:00Z' },
    { title: 'StorefrontErrors', service: 'storefront', startedAt: '2026-03-03T12:13:00Z' },
  ];
  const of = finding([claim('cause', 'checkout')], { blastRadius: ['storefront'] });

  it('is each alert and each strong anomaly of what it does not speak of, and nothing chronic', () => {
    expect(unexplainedBy(of, { ...triage, others })).toEqual([
      { what: 'alert', text: 'CertExpiry' },
      { what: 'alert', text: 'LedgerSlow', component: 'ledger-db' },
      { what: 'anomaly', text: 'ledger-db: latency 1 → 9', component: 'ledger-db' },
    ]);
    const wider = { ...of, claims: [...of.claims, claim('symptom', 'ledger-db', ['E12'])] };
    expect(unexplainedBy(wider, { ...triage, others })).toEqual([{ what: 'alert', text: 'CertExpiry' }]);
  });

  it('is said in the answer', () => {
    const hostile = [{ what: 'alert' as const, text: 'Cert <!channel> *now*', component: 'edge' }];
    const said = wordsOf(unexplainedLine({ ...of, unexplained: hostile }) ?? claimLines(of));
    expect(said).toMatch(/Not explained by this[\s\S]*the alert .*Cert/);
    expect(unexplainedLine(of)).toBeNull();
  });
});
