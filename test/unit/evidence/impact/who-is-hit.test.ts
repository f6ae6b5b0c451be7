/** Whether the cause and whoever raised the alert are among those that are hit. */
import { describe, expect, it } from 'vitest';
import { triage } from '../../../../src/evidence/triage.ts';
import { metric, onset, requests, ripple, system } from '../telemetry-builder.ts';

const p95 = 'request_duration_p95_ms';
const slow = (service: string, from: number, to: number) =>
  metric(service, p95, (i, bad) => (bad ? to : from) + ripple(i));
const failing = metric('booth', 'sales_failed_ratio', (i, bad) => (bad ? 0.5 : 0.004) + ripple(i) / 1e4);

describe('where the cause belongs to others', () => {
  it.each(['bank-gateway', 'customs.example', 'weather-feed'])('%s is no victim, and who calls it is', (foreign) => {
    const spans = requests((_, bad) => ({
      service: 'booth',
      own: 5,
      failed: bad,
      calls: [{ service: foreign, own: bad ? 9_000 : 200, failed: bad }],
    })).spans;
    const { components, blastRadius } = triage(system({ series: [failing], spans, alert: { service: 'booth' } }));
    expect([components[0]?.component, blastRadius]).toEqual([foreign, ['booth']]);
  });
});

describe('where the alert comes from whoever waits for the one that calls others', () => {
  it('both are hit', () => {
    const spans = requests((_, bad) => {
      const calls = [{ service: 'bank-gateway', own: bad ? 9_000 : 200, failed: bad }];
      return { service: 'booth', own: 5, failed: bad, calls: [{ service: 'payer', own: 3, failed: bad, calls }] };
    }).spans;
    const refused = metric('payer', 'outbound_error_ratio', (i, bad) => (bad ? 0.9 : 0.004) + ripple(i) / 1e4);
    const { components, blastRadius } = triage(system({ series: [refused], spans, alert: { service: 'booth' } }));
    expect([components[0]?.component, blastRadius.sort()]).toEqual(['bank-gateway', ['booth', 'payer']]);
  });
});

describe('where a change lets break what its component calls', () => {
  const look = (more: ReturnType<typeof metric>[]) =>
    triage(
      system({
        series: [
          ...[
            slow('kitchen', 90, 2_400),
            metric('kitchen', 'cpu_ratio', (i, bad) => (bad ? 0.98 : 0.2) + ripple(i) / 200),
          ],
          metric('kitchen', 'requests_per_second', (i, bad) => (bad ? 3_000 : 200) + ripple(i)),
          metric('menu-cache', 'cache_hit_ratio', (i, bad) => (bad ? 0.3 : 0.96) + ripple(i) / 200),
          ...more,
        ],
        edges: [
          { from: 'door', to: 'menu-cache' },
          { from: 'menu-cache', to: 'kitchen' },
        ],
        changes: [
          {
            time: onset - 60_000,
            kind: 'config',
            ref: 'cache-9',
            service: 'menu-cache',
            summary: 'Tidy the rules',
            diff: '@@ cache.yaml @@\n-  ttl: 30s\n+  ttl: 0s',
          },
        ],
        alert: { service: 'kitchen', title: 'kitchen: p95 above 1 s' },
      }),
    );

  it('it is hit itself only where those who ask it notice', () => {
    const door = metric('door', 'stalled_ratio', (i, bad) => (bad ? 0.09 : 0.006) + ripple(i) / 1e4);
    const unfelt = look([door]);
    expect([unfelt.culpritChange, unfelt.components[0]?.component, unfelt.blastRadius]).toEqual([
      'cache-9',
      'menu-cache',
      ['door'],
    ]);
    expect(look([door, slow('menu-cache', 12, 2_300)]).blastRadius).toContain('menu-cache');
  });
});
