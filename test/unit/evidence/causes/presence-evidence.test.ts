/** What a platform says of a component before what its callers suffer. */
import { describe, expect, it } from 'vitest';
import type { Edge, Series } from '../../../../src/evidence/model/telemetry.ts';
import { triage } from '../../../../src/evidence/triage.ts';
import { metric, ripple, system } from '../telemetry-builder.ts';

const failing = (service: string, share = 0.6) =>
  metric(service, 'http_requests_error_ratio', (i, bad) => (bad ? share : 0.004) + ripple(i) / 1e4);
const look = (series: Series[], edges: Edge[] = [{ from: 'web', to: 'cart' }]) =>
  triage(system({ series: [failing('web'), ...series], edges, alert: { title: 'web fails', service: 'web' } }));
const first = (series: Series[], edges?: Edge[]) => look(series, edges).components[0];

describe('what a platform says of a component', () => {
  it.each<[string, Series]>([
    ['none of it is left', metric('cart', 'kube_deployment_status_replicas_available', (_, bad) => (bad ? 0 : 3))],
    [
      'its containers wait',
      metric('cart', 'containers_unavailable_waiting_ImagePullBackOff', (_, bad) => (bad ? 2 : 0)),
    ],
    ['its exporter cannot reach it', metric('cart', 'pg_up', (_, bad) => (bad ? 0 : 1))],
    ['its volume is full', metric('cart', 'volume_usage_ratio', (i) => Math.min(0.999, 0.3 + i / 90))],
    ['its certificate has run out', metric('cart', 'certificate_seconds_healthy', (i) => 3_780 - 60 * i)],
  ])('goes before what its callers suffer: %s', (_, said) => {
    expect(first([said])?.component).toBe('cart');
    // Where no call graph has it, too.
    expect(first([said], [])?.component).toBe('cart');
  });

  it.each<[string, Series]>([
    ['as few as ever', metric('cart', 'kube_deployment_status_replicas_available', () => 0)],
    ['a volume as full as ever', metric('cart', 'volume_usage_ratio', () => 0.99)],
    ['a certificate that is about to run out', metric('cart', 'certificate_seconds_healthy', (i) => 90_000 - 60 * i)],
    ['a pool that a slow callee keeps full', metric('cart', 'volume_pending_requests', (_, bad) => (bad ? 1 : 0))],
  ])('is nothing new: %s', (_, said) => {
    expect(first([said])?.component).toBe('web');
  });

  it('means the deepest of several in a row', () => {
    const gone = (service: string, name: string) => metric(service, name, (_, bad) => (bad ? 0 : 1));
    const edges = [
      { from: 'web', to: 'cart' },
      { from: 'cart', to: 'host-4' },
    ];
    const series = [gone('cart', 'kube_deployment_status_replicas_available'), gone('host-4', 'node_ready')];
    expect(first(series, edges)?.component).toBe('host-4');
  });
});

describe('what callers lose', () => {
  const edges = [{ from: 'web', to: 'rates.example' }];

  it('comes from a callee that callers alone count', () => {
    const seen = metric(
      'rates.example',
      'http_client_error_ratio_seen_by_callers',
      (i, bad) => (bad ? 0.5 : 0.001) + ripple(i) / 1e5,
    );
    expect(first([seen], edges)?.component).toBe('rates.example');
  });

  it('comes whole from a callee that answers many times later', () => {
    const late = (times: number) =>
      metric(
        'rates.example',
        'http_client_milliseconds_mean_seen_by_callers',
        (i, bad) => 100 * (bad ? times : 1) + ripple(i),
      );
    expect(first([late(20)], edges)?.component).toBe('rates.example');
    expect(first([late(1.5)], edges)?.component).toBe('web');
  });
});

it('takes what the name service fails for the cause of all that fails after it', () => {
  const refused = metric('coredns', 'dns_answers_error_ratio', (i, bad) => (bad ? 0.3 : 0.0002) + ripple(i) / 1e6);
  expect(first([failing('cart', 0.4), refused])?.component).toBe('coredns');
});
