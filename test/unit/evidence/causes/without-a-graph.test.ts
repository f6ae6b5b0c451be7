/** The deepest of several in trouble where no call is known, and who began where callers try again. */
import { describe, expect, it } from 'vitest';
import { addedLoad } from '../../../../src/evidence/causes/added-load.ts';
import { saturationEvidence } from '../../../../src/evidence/causes/saturation-evidence.ts';
import { tellsOfPresence } from '../../../../src/evidence/model/presence.ts';
import { topologyOf } from '../../../../src/evidence/model/topology.ts';
import { triage } from '../../../../src/evidence/triage.ts';
import { metric, ripple, system } from '../telemetry-builder.ts';

const alert = { title: 'front fails', service: 'front', services: ['front'] };
const errors = (service: string, share: number) =>
  metric(service, 'http_requests_error_ratio', (i, bad) => 0.002 + 0.0005 * ripple(i) + (bad ? share : 0));
const rate = (service: string, before: number, after: number) =>
  metric(service, 'http_requests_per_second', (i, bad) => (bad ? after : before) + ripple(i) / 10);

describe('without any call that is known', () => {
  const series = ['front', 'middle', 'deep', 'idle'].flatMap((service, i) => [
    errors(service, [0.3, 0.5, 0.8, 0][i] ?? 0),
    rate(service, 20, 20),
  ]);

  it('names the one that fails most, and says that it knows of no calls', () => {
    const [first, second] = triage(system({ series, edges: [], alert })).components;
    expect([first?.component, second?.component]).toEqual(['deep', 'middle']);
    expect(first?.why).toContain('who calls whom is not known');
  });

  it('leaves it to the calls where they are known', () => {
    const edges = [{ from: 'front', to: 'middle' }];
    const [first] = triage(system({ series, edges, alert })).components;
    expect(first?.why).not.toContain('not known');
  });
});

describe('more requests than before', () => {
  const edges = [
    { from: 'front', to: 'middle' },
    { from: 'middle', to: 'deep' },
    { from: 'middle', to: 'store' },
  ];
  const loads = (front: number) =>
    addedLoad(
      system({
        series: [rate('front', 20, front), ...['middle', 'deep', 'store'].map((one) => rate(one, 20, 120))],
        edges,
      }),
      topologyOf(edges),
      new Map([['store', { component: 'store', score: 0.8, onset: 0, why: '' }]]),
    );

  it('are a surge where they come in at the front', () => {
    const { surged, retried } = loads(120);
    // The store is full: it is where it breaks, and the load is no excuse.
    expect([[...surged].sort(), [...retried]]).toEqual([['deep', 'middle'], []]);
  });

  it('are more than the front can carry where it is the one that is full', () => {
    const overrun = (front: number, full: number, known = edges) => [
      ...addedLoad(
        system({ series: [rate('front', 20, front), rate('middle', 20, front)], edges: known }),
        topologyOf(known),
        new Map(['front', 'middle'].map((one) => [one, { component: one, score: full, onset: 0, why: '' }])),
      ).overrun,
    ];
    expect(overrun(120, 0.8)).toEqual(['front']);
    expect(overrun(120, 0.2)).toEqual([]);
    expect(overrun(20, 0.8)).toEqual([]);
    // Somebody that nobody measures may have begun to ask for more, and so may somebody that nobody knows.
    expect(overrun(120, 0.8, [...edges, { from: 'rollout', to: 'front' }])).toEqual([]);
    expect(overrun(120, 0.8, [])).toEqual([]);
  });

  it('are retries where the front has no more than before, and fill up whoever is asked', () => {
    const { surged, retried } = loads(20);
    expect([[...surged], [...retried].sort()]).toEqual([['store'], ['deep', 'store']]);
  });
});

it('suspects whom nothing is left of something, however much was used before', () => {
  const left = (share: number) =>
    saturationEvidence(
      system({ series: [metric('host', 'disk_free_gb', (at, bad) => (bad ? share : 1) * 18 + ripple(at) / 50)] }),
    );
  expect(left(0)[0]).toMatchObject({ component: 'host', score: expect.closeTo(0.85, 1) });
  expect(left(1).every(({ score }) => score < 0.1)).toBe(true);
});

it('takes what a container or a machine uses for no sign that it is there', () => {
  const tells = ['container_cpu_usage_cores', 'node_memory_utilization_ratio', 'container_restarts_per_second', 'up'];
  expect(tells.map((name) => tellsOfPresence(metric('one', name, () => 1)))).toEqual([false, false, true, true]);
});
