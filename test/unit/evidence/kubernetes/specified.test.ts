/** An object at fault by what it was told: who loses by it, and which change told it so. */
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/evidence/model/telemetry.ts';
import { triage } from '../../../../src/evidence/triage.ts';
import { metric, minute, onset, ripple } from '../telemetry-builder.ts';
import { type AppFault, app, look, object, space, unready, warning } from './small-cluster.ts';

const failing = metric('web', 'requests_failed_ratio', (i, bad) => (bad ? 0.4 : 0.002) + ripple(i) / 1e4);
const edges = [{ from: 'web', to: 'cart' }];
const change = (fields: Partial<Change>): Change => ({
  ...{ time: onset - 90_000, kind: 'config', ref: 'cfg-7', service: 'cart', summary: 'Tidy up', diff: '+  tidy: yes' },
  ...fields,
});
const of = (objects: Record<string, unknown>[], changes: Change[]) => {
  const logs = [1, 2, 3, 4].map((minutes) => ({
    time: onset + minutes * minute,
    service: 'web',
    severity: 'error',
    body: 'cart: dial tcp 10.0.0.7:8080: i/o timeout',
  }));
  return triage(
    look(objects, { series: [failing], edges, logs, changes, alert: { service: 'web', labels: { namespace: space } } })
      .telemetry,
  );
};
const policy = (name: string, ingress: unknown[]) =>
  object('NetworkPolicy', name, {
    spec: { podSelector: { matchLabels: { app: 'cart' } }, policyTypes: ['Ingress'], ingress },
  });
const from = (labels: Record<string, string>) => [{ from: [{ podSelector: { matchLabels: labels } }] }];

describe('a caller that a policy does not list', () => {
  it.each([
    ['nobody', []],
    ['another application', from({ app: 'till' })],
    ['a label that it lacks', from({ app: 'web', tier: 'inside' })],
  ])('loses by it, where it lists %s, and the policy is the cause', (_, ingress) => {
    const { components, rootCauses, culpritChange } = of(
      [...app('web', 80), ...app('cart', 8080), policy('cart-in', ingress)],
      [change({}), change({ ref: 'web-3', kind: 'deploy', service: 'web', time: onset - 20 * minute })],
    );
    expect([components[0]?.component, rootCauses[0]?.reason, culpritChange]).toEqual([
      'cart',
      'network-policy-blocks',
      'cfg-7',
    ]);
  });
});

describe('what an object was told', () => {
  const missing = (text: string): [AppFault, Record<string, unknown>] => [
    unready,
    warning('Pod', 'cart-5d4f8c7b6d-x7k2p', 'FailedMount', text),
  ];
  const cases: [string, AppFault, Record<string, unknown>][] = [
    ['a Secret', ...missing('MountVolume.SetUp failed: secret "cart-keys" not found')],
    ['a ConfigMap', ...missing('configmap "cart-menu" not found')],
    ['a policy', {}, policy('cart-in', [])],
  ];

  it.each(cases)('is blamed for %s, where it came right before', (_, fault, fact) => {
    const objects = [...app('web', 80), ...app('cart', 8080, fault), fact];
    expect(of(objects, [change({})]).culpritChange).toBe('cfg-7');
    expect(of(objects, [change({ time: onset - 40 * minute })]).culpritChange).toBeNull();
    expect(of(objects, [change({ service: 'till' })]).culpritChange).toBeNull();
    expect(of(objects, [change({}), change({ ref: 'cfg-8' })]).culpritChange).toBeNull();
  });
});
