import { describe, expect, it } from 'vitest';
import { AlertRule, alertFor } from '../../../../src/demo/shop/alert-rule.ts';
import type { Breach } from '../../../../src/demo/shop/alert-rule.ts';
import type { Journey } from '../../../../src/demo/shop/catalog.ts';
import type { Sample } from '../../../../src/demo/shop/recording-rules.ts';

const journey: Journey = { route: 'GET /x', rate: 1, needs: [], slowAbove: 400 };

function second(p95: number, errors = 0): Sample[] {
  const labels = { service: 'storefront', route: journey.route };
  return [
    { name: 'http_route_latency_p95_ms', labels, value: p95 },
    { name: 'http_route_error_ratio', labels, value: errors },
  ];
}

function run(rule: AlertRule, seconds: Sample[][]): (Breach[] | null)[] {
  return seconds.map((samples) => rule.evaluate(samples));
}

describe('AlertRule', () => {
  it('stays quiet until it is armed, then fires at the sixth slow second', () => {
    const rule = new AlertRule([journey]);
    expect(
      run(
        rule,
        Array.from({ length: 10 }, () => second(150)),
      ).flat(),
    ).toEqual([]);
    rule.arm();
    const counts = run(
      rule,
      Array.from({ length: 7 }, () => second(900)),
    ).map((fired) => fired?.length);
    expect(counts).toEqual([0, 0, 0, 0, 0, 1, 1]);
  });

  it('fires at the fourth failing second, and puts failing before slow', () => {
    const rule = new AlertRule([journey]);
    rule.arm();
    const fired = run(
      rule,
      Array.from({ length: 8 }, () => second(900, 0.5)),
    );
    expect(fired.map((breaches) => breaches?.[0]?.kind)).toEqual([
      undefined,
      undefined,
      undefined,
      'failing',
      'failing',
      'failing',
      'failing',
      'failing',
    ]);
  });

  it('calls nothing slow that is as slow as it always was', () => {
    const rule = new AlertRule([journey]);
    run(
      rule,
      Array.from({ length: 10 }, () => second(600)),
    );
    rule.arm();
    expect(
      run(
        rule,
        Array.from({ length: 10 }, () => second(900)),
      ).flat(),
    ).toEqual([]);
    expect(rule.calmSeconds).toBe(20);
    expect(
      run(
        rule,
        Array.from({ length: 10 }, () => second(1200)),
      ).flat(),
    ).not.toEqual([]);
    expect(rule.calmSeconds).toBe(0);
  });

  it('names a window that begins after at least 25 s of baseline', () => {
    const breach: Breach = { journey, kind: 'slow', value: 912.4, bound: 400 };
    const steady = Date.UTC(2026, 0, 1);
    const early = alertFor(breach, steady + 40_000, steady);
    expect(early).toMatchObject({
      title: 'storefront: p95 latency of GET /x is 912 ms, above 400 ms',
      startedAt: '2026-01-01T00:00:40.000Z',
      window: { from: '2026-01-01T00:00:25.000Z' },
      baseline: { from: '2026-01-01T00:00:00.000Z', to: '2026-01-01T00:00:25.000Z' },
    });
    const late = alertFor(breach, steady + 3_600_000, steady);
    expect(late.window.from).toBe('2026-01-01T00:59:15.000Z');
    expect(late.baseline.from).toBe('2026-01-01T00:49:15.000Z');
  });
});
