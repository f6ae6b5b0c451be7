/** What proven claims of investigators do to what the first look found. */
import { describe, expect, it } from 'vitest';
import { conclude } from '../../../../src/orchestrator/finding/conclude.ts';
import { synthesize } from '../../../../src/orchestrator/synthesize.ts';
import type { Evidence, EvidenceKind, Finding, Verdict } from '../../../../src/run/evidence.ts';
import type { Anomaly } from '../../../../src/run/finding/triage-result.ts';
import type { JudgedClaim, Submission } from '../../../../src/run/submission.ts';
import { badDeploy } from '../../../support/rollback-workflow.ts';

const evidence = (id: string, kind: EvidenceKind, by: 'triage' | 'task' = 'task', tool = 't'): Evidence => ({
  id,
  run: 'r',
  caller: { kind: by, run: 'r', id: by },
  tool,
  args: {},
  kind,
  subjects: ['api', 'web'],
  calledAt: 0,
  took: 1,
  succeeded: true,
  digest: '',
  hash: '',
});
const ledger = [
  evidence('E1', 'metrics', 'triage'),
  evidence('E2', 'logs'),
  evidence('E3', 'changes'),
  evidence('E4', 'logs', 'task', 'aura.log_patterns'),
  evidence('E5', 'metrics', 'task', 'aura.metric_profile'),
];
const claim = (kind: JudgedClaim['kind'], component: string, ids: string[], faults: string[] = []): JudgedClaim => ({
  kind,
  component,
  statement: `${component}: ${kind}`,
  evidence: ids,
  quotes: [],
  faults,
});
const handed = (claims: JudgedClaim[], answer: Submission['check']['answer'] = 'open', ids: string[] = []) => ({
  summary: '',
  claims,
  check: { answer, seen: '', evidence: ids },
});
const seen = { evidence: { triage: 'E1', changes: null, profile: null }, gaps: [] };
const base = synthesize({ ...seen, triage: badDeploy }, { narrative: null, model: null, gaps: [] }).result.finding;
const blind = { ...base, component: null, outcome: 'cannot-tell' as const, claims: [], change: null };

function concluded(submissions: Submission[], verdict: Verdict, of = base, triage = badDeploy) {
  return conclude({ base: of, verdict, triage, submissions, ledger });
}

describe('a cause that code holds', () => {
  it('stays, whatever is claimed; the other one is an alternative with what does not hold', () => {
    const { finding, verdict } = concluded(
      [handed([claim('cause', 'web', ['E2', 'E3']), claim('ruled-out', 'api', ['E2'])], 'yes', ['E2'])],
      'likely',
    );
    expect([finding.component, verdict]).toEqual([base.component, 'likely']);
    expect(finding.alternatives).toEqual([{ component: 'web', statement: 'web: cause', evidence: ['E2', 'E3'] }]);
  });

  it('is confirmed by a second kind of evidence, cited by a claim that stands', () => {
    expect(concluded([handed([claim('cause', 'api', ['E2'])])], 'likely').verdict).toBe('confirmed');
    expect(concluded([handed([claim('cause', 'api', ['E2'], ['no quote'])])], 'likely').verdict).toBe('likely');
  });
});

describe('where the first look named none', () => {
  const none = { ...badDeploy, components: [] };
  it('a claim that stands on what an investigator gathered becomes the cause', () => {
    const two = concluded([handed([claim('cause', 'web', ['E2', 'E3'])])], 'inconclusive', blind, none);
    expect([two.finding.component, two.finding.outcome, two.verdict]).toEqual(['web', 'fault', 'likely']);
    const both = concluded([handed([claim('cause', 'web', ['E2', 'E3'])], 'yes', ['E2'])], 'inconclusive', blind, none);
    expect(both.verdict).toBe('confirmed');
  });

  it.each([
    ['rests on the first look alone', [handed([claim('cause', 'web', ['E1'])], 'yes', ['E1'])]],
    ['reads again what the first look read', [handed([claim('cause', 'web', ['E4', 'E5'])], 'yes', ['E4'])]],
    ['has one kind and no answer', [handed([claim('cause', 'web', ['E2'])])]],
    ['does not stand', [handed([claim('cause', 'web', ['E2', 'E3'], ['cites nothing'])], 'yes', ['E2'])]],
    ['is one of two', [handed([claim('cause', 'web', ['E2', 'E3']), claim('cause', 'api', ['E2', 'E3'])])]],
    ['is ruled out by another', [handed([claim('cause', 'web', ['E2', 'E3']), claim('ruled-out', 'web', ['E2'])])]],
  ])('a claim that %s does not', (_, submissions) => {
    const { finding, verdict } = concluded(submissions, 'inconclusive', blind, none);
    expect([finding.component, verdict]).toEqual([null, 'inconclusive']);
  });

  it('one kind is enough where the first look had no sight of it and the check is answered', () => {
    const one = concluded([handed([claim('cause', 'web', ['E2'])], 'yes', ['E2'])], 'inconclusive', blind, none);
    expect([one.finding.component, one.verdict]).toEqual(['web', 'likely']);
  });

  it('telemetry of the first look speaks for what it saw move', () => {
    const moved = ['log', 'metric'].map((source) => ({
      ...(badDeploy.anomalies[0] as Anomaly),
      component: 'web',
      source: source as Anomaly['source'],
      chronic: false,
    }));
    const both = claim('cause', 'web', ['E4', 'E5']);
    const of = (anomalies: Anomaly[]) =>
      concluded([handed([both])], 'inconclusive', blind, { ...none, anomalies }).finding.component;
    expect([of(moved), of(moved.slice(1))]).toEqual(['web', null]);
  });

  it('keeps nothing beside it that the first look said of another', () => {
    const root = (component: string) => ({ object: `app/${component}`, reason: 'oom', score: 1, why: '', component });
    const [first] = badDeploy.components;
    if (!first) throw new Error('no component');
    const unsure: Finding = {
      ...base,
      verdict: 'inconclusive',
      rootCauses: [root('api'), root('web')],
      claims: [...base.claims, { ...claim('symptom', 'web', ['E1']) }, { ...claim('symptom', 'db', ['E1']) }],
    };
    const causeIn = (component: string) => {
      const others = ['api', 'web'].filter((one) => one !== component);
      const told = others.map((one) => claim('ruled-out', one, ['E2']));
      const handedIn = [handed([claim('cause', component, ['E2', 'E3']), ...told])];
      const ranked = {
        ...badDeploy,
        components: [first, { ...first, component: 'web', onset: '2026-01-01T00:11:00Z' }],
      };
      return concluded(handedIn, 'inconclusive', unsure, ranked).finding;
    };
    const { claims, ...other } = causeIn('web');
    expect(other).toMatchObject({ component: 'web', change: null, causeKind: 'unknown', blastRadius: [] });
    expect([other.since, other.rootCauses?.map(({ object }) => object)]).toEqual(['2026-01-01T00:11:00Z', ['app/web']]);
    expect(claims.map(({ kind, component }) => `${kind} ${component}`)).toEqual(['cause web', 'symptom db']);
    expect(causeIn('api')).toMatchObject({
      component: 'api',
      change: { ref: 'v2' },
      causeKind: 'deploy',
      rootCauses: [{ object: 'app/api' }],
      blastRadius: ['web'],
    });
    expect(causeIn('db')).toMatchObject({ component: 'db', since: null });
    expect(causeIn('db')).not.toHaveProperty('rootCauses');
  });

  it('a claim is told from what is suspected as much, also where that stands below it', () => {
    const [first] = badDeploy.components;
    if (!first) throw new Error('no component');
    const ranked = (score: number) => ({
      ...badDeploy,
      components: [
        { ...first, component: 'web', score: 0.4 },
        { ...first, component: 'api', score },
      ],
    });
    const of = (score: number, ...more: JudgedClaim[]) =>
      concluded([handed([claim('cause', 'web', ['E2', 'E3']), ...more])], 'inconclusive', blind, ranked(score)).finding
        .component;
    expect([of(0.3), of(0.1), of(0.3, claim('symptom', 'api', ['E2']))]).toEqual([null, 'web', 'web']);
  });

  it('a claim passes over a better ranked candidate only where that one was ruled out', () => {
    const ranked = { ...badDeploy, outcome: 'cannot-tell' as const };
    const cause = claim('cause', 'web', ['E2', 'E3']);
    const first = ranked.components[0]?.component ?? '';
    expect(concluded([handed([cause])], 'inconclusive', blind, ranked).finding.component).toBe(null);
    const out = claim('ruled-out', first, ['E2']);
    expect(concluded([handed([cause, out])], 'inconclusive', blind, ranked).finding.component).toBe('web');
  });
});

it('calls nothing a fault that was shown to be healthy', () => {
  const healthy = { ...blind, outcome: 'healthy' as const, noFault: true };
  const { finding, verdict } = concluded(
    [handed([claim('cause', 'web', ['E2', 'E3'])], 'yes', ['E2'])],
    'likely',
    healthy,
  );
  expect([finding.noFault, finding.component, verdict]).toEqual([true, null, 'likely']);
  expect(finding.alternatives).toHaveLength(1);
});
