import { expect, it } from 'vitest';
import { blameChange } from '../../../../src/evidence/changes/change-blame.ts';
import { causeKindOf, kindOfObjects } from '../../../../src/evidence/causes/cause-kind.ts';
import type { Telemetry } from '../../../../src/evidence/model/telemetry.ts';
import { at, deploy, innocent, scenario } from '../changes/change-scenario.ts';

function kindOf(telemetry: Telemetry): string {
  const { changes, culprit } = blameChange(telemetry, { ranked: [] });
  return causeKindOf(telemetry, {
    culprit: changes.find(({ ref }) => ref === culprit) ?? null,
    anomalies: [],
    ranked: [],
  });
}

const p95 = 'http_request_duration_p95_ms';
const memory = {
  service: 'catalog',
  name: 'process_resident_memory_bytes',
  before: 9e7,
  after: 6e8,
  from: -60,
  ramp: true,
};

it('is the kind of the change to blame', () => {
  const metrics = [{ service: 'api', name: p95, before: 50, after: 3000 }];
  const lines = '-call_timeout: 2s\n+call_timeout: 90s';
  const change = deploy(-9, 'api', 'r', 'api.yaml', lines);
  const base = { title: 'api is slow', service: 'api', metrics };
  expect(kindOf(scenario({ ...base, changes: [{ ...change, kind: 'config' }] }))).toBe('config');
  expect(kindOf(scenario({ ...base, changes: [change] }))).toBe('config');
  expect(kindOf(scenario({ ...base, changes: [deploy(-9, 'api', 'r', 'api.py', lines.replaceAll(':', ' ='))] }))).toBe(
    'deploy',
  );
});

it('is a leak where a change makes memory climb, and where memory climbs with no change', () => {
  const grow = deploy(
    -61,
    'catalog',
    'c',
    'c.ts',
    '+const kept = [];\n export function find(q) {\n+  kept.push(q);\n }',
  );
  const base = { title: 'Memory of catalog near its limit', service: 'catalog', metrics: [memory] };
  expect(kindOf(scenario({ ...base, changes: [grow] }))).toBe('leak');
  expect(kindOf(scenario({ ...base, changes: [innocent('web')] }))).toBe('leak');
});

it('reads certificate, traffic, saturation and dependency from the telemetry', () => {
  const failing = { service: 'checkout', name: 'http_error_ratio', before: 0.002, after: 0.9 };
  const base = { title: 'Checkout fails', service: 'checkout', changes: [innocent('checkout')] };
  const complaint = (body: string) => [{ service: 'checkout', body }];
  expect(
    kindOf(
      scenario({ ...base, metrics: [failing], complaints: complaint('handshake failed: certificate has expired') }),
    ),
  ).toBe('certificate');
  expect(
    kindOf(scenario({ ...base, metrics: [failing], complaints: complaint('no free connection: pool exhausted') })),
  ).toBe('saturation');
  const slow = { service: 'payment', name: p95, before: 40, after: 5000 };
  const edges: [string, string][] = [['checkout', 'payment']];
  expect(
    kindOf(scenario({ ...base, metrics: [failing, slow], edges, complaints: complaint('payment did not answer') })),
  ).toBe('dependency');
  const volumes = ['checkout', 'payment', 'stock'].map((service) => ({
    service,
    name: 'http_requests_per_second',
    before: 40,
    after: 400,
  }));
  expect(kindOf(scenario({ ...base, metrics: [failing, ...volumes] }))).toBe('traffic');
});

it('is unknown where nothing tells', () => {
  const metrics = [{ service: 'api', name: 'orders_mismatch_total_ratio', before: 0.01, after: 0.4 }];
  expect(
    kindOf(
      scenario({
        title: 'Totals differ',
        service: 'api',
        metrics,
        logs: [{ time: at(-2), service: 'api', body: 'x' }],
      }),
    ),
  ).toBe('unknown');
});

it('is a leak for what objects say ran out only where it was taken bit by bit all the while', () => {
  const killed = { component: 'catalog', score: 0.9, onset: null, why: 'killed', reason: 'oom-killed' };
  const of = (more: Partial<typeof memory>, reason = killed.reason) =>
    kindOfObjects(
      scenario({ title: 'catalog restarts', service: 'catalog', metrics: [{ ...memory, from: -120, ...more }] }),
      { ...killed, reason },
      'saturation',
    );
  expect(of({})).toBe('leak');
  expect(of({ from: -15 })).toBe('saturation');
  expect(of({ service: 'api' })).toBe('saturation');
  expect(of({}, 'volume-full')).toBe('saturation');
});
