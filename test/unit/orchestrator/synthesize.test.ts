/** What a first look at a cluster becomes: causes that tell are claimed with object and reason, the rest are leads. */
import { describe, expect, it } from 'vitest';
import { synthesize } from '../../../src/orchestrator/synthesize.ts';
import type { Anomaly, RootCause, TriageResult } from '../../../src/run/finding/triage-result.ts';
import { badDeploy } from '../../support/rollback-workflow.ts';

const root = (name: string, more: Partial<RootCause> = {}): RootCause => ({
  object: `app/${name}`,
  namespace: 'shop',
  reason: 'image-not-found',
  score: 0.9,
  why: 'pull failed: "manifest unknown"; to settle: pull it by hand',
  component: name,
  standing: 'own',
  ...more,
});

function found(rootCauses: RootCause[], more: Partial<TriageResult> = {}) {
  const components = rootCauses.map(({ component = '', score, reason, why }) => ({
    component,
    score,
    onset: null,
    why: `${reason}: ${why}`,
    reason,
  }));
  const triage: TriageResult = { ...badDeploy, culpritChange: null, changes: [], rootCauses, components, ...more };
  const evidence = { triage: 'E1', changes: null, profile: null };
  const { result } = synthesize({ triage, evidence, gaps: [] }, { narrative: null, model: null, gaps: [] });
  return result.finding;
}

describe('the finding of a cluster', () => {
  it('claims object and reason', () => {
    const { component, claims, rootCauses } = found([root('cart'), root('pay', { score: 0.5 })]);
    expect(component).toBe('cart');
    expect(claims).toMatchObject([
      {
        kind: 'cause',
        component: 'cart',
        statement: expect.stringMatching(/^shop app\/cart image-not-found: pull failed/),
      },
    ]);
    expect(rootCauses?.map(({ object }) => object)).toEqual(['app/cart', 'app/pay']);
  });

  it('claims no cause that does not tell; it stays a lead', () => {
    const { component, claims, rootCauses } = found([root('cart', { score: 0.55 })]);
    expect(component).toBeNull();
    expect(claims.filter(({ kind }) => kind === 'cause')).toEqual([]);
    expect(rootCauses).toHaveLength(1);
  });

  it('names both causes where two are needed', () => {
    const { claims } = found([root('cart'), root('web', { score: 0.7 }), root('pay', { needed: true, score: 0.65 })]);
    expect(claims.map(({ kind, component }) => `${kind} ${component}`)).toEqual(['cause cart', 'contributor pay']);
  });

  it('takes what moved the good way, or has none, for no symptom', () => {
    const [first] = badDeploy.anomalies;
    const moved = (component: string, bad: 1 | -1 | 0, before: number, after: number) => ({
      ...(first as Anomaly),
      ...{ component, signal: 'pool_wait_per_second', source: 'metric' as const, kind: 'moved' as const },
      ...{ bad, before, after, chronic: false, text: component },
    });
    const anomalies = [
      moved('better', 1, 8, 6),
      moved('neither', 0, 6, 3),
      moved('worse', 1, 6, 8),
      moved('less', -1, 6, 3),
    ];
    const { claims } = found([root('cart')], { anomalies });
    expect(claims.filter(({ kind }) => kind === 'symptom').map(({ component }) => component)).toEqual([
      'worse',
      'less',
    ]);
  });

  it('claims a component for its own signs, whatever the leads of the cluster are', () => {
    const { component, claims } = found([root('cart', { score: 0.5 })], {
      components: [{ component: 'api', score: 0.8, onset: null, why: 'own time 20 ms → 400 ms' }],
    });
    expect(component).toBe('api');
    expect(claims[0]).toMatchObject({ kind: 'cause', statement: 'own time 20 ms → 400 ms' });
  });
});
