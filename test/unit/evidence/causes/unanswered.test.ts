/** Components that are called in vain, and how callers are cleared of it. */
import { describe, expect, it } from 'vitest';
import { findAnomalies } from '../../../../src/evidence/anomalies/anomalies.ts';
import { rankCauses } from '../../../../src/evidence/causes/rank-causes.ts';
import type { Span, Telemetry } from '../../../../src/evidence/model/telemetry.ts';
import { metric, minute, onset, start, system } from '../telemetry-builder.ts';

interface Call {
  callee: string;
  /** `mute`: fails without being served; `bad`: served, and fails. */
  outcome?: 'mute' | 'bad';
}

/** One request a minute: `web` calls `shop`, which makes these calls; each call span says its peer by `attribute`. */
function chainOf(
  calls: (bad: boolean) => Call[],
  attribute = 'peer.service',
  value = (peer: string) => peer,
): Telemetry {
  const spans: Span[] = [];
  for (let i = 0; i < 70; i++) {
    const at = start + i * minute;
    const made = calls(at >= onset);
    const status = made.some(({ outcome }) => outcome) ? 'error' : 'ok';
    const span = (spanId: string, service: string, name: string, more: Partial<Span>): void => {
      spans.push({ traceId: `t${i}`, spanId, service, name, start: at, duration: 20, status: 'ok', ...more });
    };
    const slow = made.some(({ outcome }) => outcome === 'mute') ? 2000 : 0;
    span('w', 'web', 'GET /', { duration: 40 + slow, status });
    span('wc', 'web', 'GET shop', { parentSpanId: 'w', duration: 35 + slow, status });
    span('s', 'shop', 'GET /', { parentSpanId: 'wc', duration: 30 + slow, status });
    made.forEach(({ callee, outcome }, n) => {
      const id = `c${n}`;
      const attributes = { 'span.kind': 'client', [attribute]: value(callee), 'error.message': 'no answer' };
      span(id, 'shop', `GET ${callee}`, {
        parentSpanId: 's',
        duration: outcome === 'mute' ? 2000 : 8,
        status: outcome ? 'error' : 'ok',
        attributes,
      });
      if (outcome !== 'mute')
        span(`d${n}`, callee, 'GET /', { parentSpanId: id, duration: 6, status: outcome ? 'error' : 'ok' });
    });
  }
  return system({ spans, alert: { service: 'web' } });
}

const first = (telemetry: Telemetry) => rankCauses(telemetry, findAnomalies(telemetry))[0];

describe('calls in vain', () => {
  const oneMute = (bad: boolean): Call[] => [{ callee: 'post', outcome: bad ? 'mute' : undefined }, { callee: 'pay' }];

  it('blame the callee that falls silent, not the caller that waits and fails', () => {
    const cause = first(chainOf(oneMute));
    expect(cause?.component).toBe('post');
    expect(cause?.why).toMatch(/100 % of 10 calls get no answer from it: "no answer"/);
  });

  it('blame the callee that fails, not the caller that tries again', () => {
    const telemetry = chainOf((bad) => [{ callee: 'post', outcome: bad ? 'bad' : undefined }]);
    const again = ({ spanId, status }: Span) => ['w', 'wc', 's'].includes(spanId) && status === 'error';
    const spans = telemetry.spans.map((it) => (again(it) ? { ...it, duration: it.duration + 3000 } : it));
    const retried = first({ ...telemetry, spans });
    expect(retried?.component).toBe('post');
    const well = spans.map((it) => ({ ...it, status: 'ok' as const }));
    expect(first({ ...telemetry, spans: well })?.component).toBe('shop');
  });

  it.each([
    ['server.address', (peer: string) => `${peer}.ns.svc.cluster.local`],
    ['url.full', (peer: string) => `https://${peer}:8443/x`],
    ['nothing.said', (peer: string) => peer],
  ])('find the callee by %s', (attribute, value) => {
    expect(first(chainOf(oneMute, attribute, value))?.component).toBe('post');
  });

  it('do not count where the callee answered badly: its own spans tell', () => {
    const cause = first(chainOf((bad) => [{ callee: 'post', outcome: bad ? 'bad' : undefined }]));
    expect(cause?.component).toBe('post');
    expect(cause?.why).not.toMatch(/never reach/);
  });
});

describe('what fills up in a caller', () => {
  const edges = [{ from: 'web', to: 'stock' }];
  const full = (bad: boolean, high: number) => (bad ? high : 0);
  const series = (below: number) => [
    metric('web', 'server_queue_depth', (_, bad) => full(bad, 12)),
    metric('stock', 'connection_pool_pending', (_, bad) => full(bad, below)),
  ];

  it("is its callee's doing while the callee is full too", () => {
    expect(first(system({ series: series(8), edges, alert: { service: 'web' } }))?.component).toBe('stock');
    expect(first(system({ series: series(0), edges, alert: { service: 'web' } }))?.component).toBe('web');
  });

  it('says nothing by one more waiting request', () => {
    const telemetry = system({
      series: [metric('web', 'server_queue_depth', (_, bad) => full(bad, 1))],
      edges,
      alert: { service: 'web' },
    });
    expect(first(telemetry)?.score ?? 0).toBeLessThan(0.3);
  });
});
