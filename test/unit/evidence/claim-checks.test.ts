/** Code decides what is proven: each rule refuses on its own, and two kinds of evidence confirm. */
import { describe, expect, it } from 'vitest';
import { checkClaims } from '../../../src/evidence/claim-checks.ts';
import type { Anomaly, TriageResult } from '../../../src/run/finding/triage-result.ts';
import type { Claim, Evidence, Finding } from '../../../src/run/evidence.ts';
import { badDeploy } from '../../support/rollback-workflow.ts';

const evidence = (id: string, more: Partial<Evidence> = {}): Evidence => ({
  id,
  run: 'r',
  tool: 'aura.triage',
  args: {},
  kind: 'metrics',
  subjects: ['api'],
  calledAt: 0,
  took: 1,
  succeeded: true,
  digest: '',
  hash: '',
  note: 'n',
  ...more,
});
const cause = (more: Partial<Claim> = {}): Claim => ({
  kind: 'cause',
  component: 'api',
  statement: 's',
  evidence: ['E1', 'E2'],
  quotes: [],
  ...more,
});
const finding = (claims: Claim[], more: Partial<Finding> = {}): Finding => ({
  verdict: 'inconclusive',
  outcome: 'fault',
  missing: [],
  noFault: false,
  component: 'api',
  alerted: null,
  causeKind: 'deploy',
  change: null,
  claims,
  blastRadius: [],
  impact: { journeys: [], users: null },
  since: null,
  ruledOut: [],
  gaps: [],
  model: null,
  ...more,
});
const moved = (source: Anomaly['source'], chronic = false): Anomaly => ({
  component: 'api',
  signal: 's',
  source,
  kind: 'moved',
  onset: '2026-01-01T00:10:00Z',
  before: 1,
  after: 9,
  chronic,
  strength: 2,
  text: 'api: s 1 → 9',
});
const ledger = [
  evidence('E1'),
  evidence('E2', { kind: 'changes' }),
  evidence('E3', { succeeded: false }),
  evidence('E4', { subjects: ['web'] }),
];
const check = (claims: Claim[], more: Partial<Finding> = {}, triage = badDeploy) =>
  checkClaims({ finding: finding(claims, more), ledger, triage, outputOf: async () => 'the whole output with v2' });

describe('the checks of claims', () => {
  it('confirm a cause with two kinds of evidence and hold one with one kind for likely', async () => {
    expect(await check([cause()])).toEqual({ verdict: 'confirmed', faults: [] });
    expect(await check([cause({ evidence: ['E1'] })])).toEqual({ verdict: 'likely', faults: [] });
  });

  it.each([
    ['evidence that is not there', cause({ evidence: ['E9'] })],
    ['evidence that failed', cause({ evidence: ['E3'] })],
    ['no evidence', cause({ evidence: [] })],
    ['evidence about another component', cause({ evidence: ['E4'] })],
    ['a quote that does not occur', cause({ quotes: [{ evidence: 'E2', text: 'v3' }] })],
  ])('refuse %s', async (_, claim) => {
    const { verdict, faults } = await check([claim]);
    expect(verdict).toBe('inconclusive');
    expect(faults.length).toBeGreaterThan(0);
  });

  it.each([
    ['an object says it of itself', { standing: 'own' as const }, [], 'likely'],
    ['its log says it and its log is new', { standing: 'log' as const }, [moved('log')], 'likely'],
    ['its metrics say so too', { standing: 'own' as const }, [moved('metric')], 'confirmed'],
    ['only what was there before says so too', { standing: 'own' as const }, [moved('metric', true)], 'likely'],
    ['another component moved', { standing: 'own' as const }, [{ ...moved('metric'), component: 'web' }], 'likely'],
  ])('count who testifies to a root cause: %s', async (_, more, anomalies, verdict) => {
    const root = { object: 'app/api', reason: 'image-not-found', score: 0.9, why: 'w', component: 'api', ...more };
    const triage = { ...badDeploy, rootCauses: [root], anomalies };
    const cites = cause({ evidence: ['E1'] });
    expect((await check([cites], { rootCauses: [root] }, triage)).verdict).toBe(verdict);
  });

  it('name no cause for what little speaks, nor one of two that are as likely, unless a change there fits', async () => {
    const [api] = badDeploy.components;
    if (!api) throw new Error('the triage has no component');
    const scored = (score: number, rival: number, more: Partial<typeof badDeploy> = {}) =>
      check(
        [cause()],
        {},
        {
          ...badDeploy,
          alerted: 'front',
          culpritChange: null,
          ...more,
          components: [
            { ...api, score },
            { ...api, component: 'web', score: rival },
          ],
        },
      );
    expect((await scored(0.8, 0.5)).verdict).toBe('confirmed');
    expect((await scored(0.2, 0)).verdict).toBe('inconclusive');
    expect((await scored(0.8, 0.78)).verdict).toBe('inconclusive');
    expect((await scored(0.8, 0.78, { culpritChange: 'v2' })).verdict).toBe('confirmed');
  });

  it('name what the alert is about only where nobody else shows much, or a change there fits', async () => {
    const [api] = badDeploy.components;
    if (!api) throw new Error('the triage has no component');
    const scored = (rival: number, more: Partial<typeof badDeploy> = {}, own: { own?: true } = {}) => {
      const components = [
        { ...api, score: 0.8, ...own },
        { ...api, component: 'web', score: rival },
      ];
      return check([cause()], {}, { ...badDeploy, alerted: 'api', culpritChange: null, components, ...more });
    };
    expect((await scored(0.05)).verdict).toBe('confirmed');
    expect((await scored(0.3, {}, { own: true })).verdict).toBe('confirmed');
    expect((await scored(0.78, {}, { own: true })).verdict).toBe('inconclusive');
    expect(await scored(0.3)).toEqual({
      verdict: 'inconclusive',
      faults: [
        'api is what the alert is about, and may suffer from web; to settle: what began first, and who waits for whom',
      ],
    });
    expect((await scored(0.3, { culpritChange: 'v2' })).verdict).toBe('confirmed');
    expect((await scored(0.3, { alerted: 'web' })).verdict).toBe('confirmed');
    expect((await scored(0.78, { culpritChange: 'v2' })).verdict).toBe('inconclusive');
  });

  it('refuse two primary causes', async () => {
    expect((await check([cause(), cause()])).verdict).toBe('inconclusive');
  });

  it('find a quote in the stored output', async () => {
    expect((await check([cause({ quotes: [{ evidence: 'E2', text: 'v2' }] })])).verdict).toBe('confirmed');
  });

  it('find a quote of a digest, whose times are shown', async () => {
    const quoted = cause({ quotes: [{ evidence: 'E2', text: '2026-05-04T11:02:10Z, T+2m10s full' }] });
    const checked = (startedAt: number) =>
      checkClaims({
        finding: finding([quoted]),
        ledger,
        triage: badDeploy,
        outputOf: async () => '1777892530   full',
        startedAt,
      });
    const start = Date.parse('2026-05-04T11:00:00Z');
    expect((await checked(start)).verdict).toBe('confirmed');
    expect((await checked(start + 60_000)).verdict).toBe('inconclusive');
  });

  it('refuse a chronic condition as the cause, unless something new is argued against it', async () => {
    const anomaly = {
      component: 'api',
      signal: 's',
      source: 'metric',
      kind: 'moved',
      onset: '',
      before: 1,
      after: 2,
      chronic: true,
      strength: 9,
      text: 't',
    } as const;
    const suspected = (score: number) => ({
      ...badDeploy,
      anomalies: [anomaly],
      components: badDeploy.components.map((one) => ({ ...one, score })),
    });
    expect((await check([cause()], {}, suspected(0.1))).verdict).toBe('inconclusive');
    expect((await check([cause()], {}, suspected(0.9))).verdict).toBe('confirmed');
  });

  it('let "nothing is wrong" stand only where the first look proved it', async () => {
    const healthy = cause({ kind: 'no-fault', component: 'web', evidence: ['E4'] });
    const more = { outcome: 'healthy', component: null } as const;
    const look = (outcome: TriageResult['outcome'], missing: string[] = []) => ({ ...badDeploy, outcome, missing });
    expect(await check([healthy], more, look('healthy'))).toEqual({ verdict: 'likely', faults: [] });
    expect(await check([healthy], more, look('cannot-tell', ['no errors of web']))).toEqual({
      verdict: 'inconclusive',
      faults: ['no errors of web'],
    });
    expect((await check([healthy], more, look('fault'))).verdict).toBe('inconclusive');
    expect((await check([], { outcome: 'cannot-tell', component: null })).verdict).toBe('inconclusive');
  });
});
