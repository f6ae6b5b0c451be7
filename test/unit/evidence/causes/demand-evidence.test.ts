/** A caller that began to ask for manifold what it used to, before whoever it asks was in trouble. */
import { expect, it } from 'vitest';
import { demandEvidence } from '../../../../src/evidence/causes/demand-evidence.ts';
import type { Series } from '../../../../src/evidence/model/telemetry.ts';
import { topologyOf } from '../../../../src/evidence/model/topology.ts';
import { end, metric, onset, ripple, system } from '../telemetry-builder.ts';

const edges = [
  { from: 'front', to: 'runner' },
  { from: 'runner', to: 'host' },
  { from: 'viewer', to: 'host' },
];
/** Ten times as much from a minute on. */
const grows = (service: string, name: string, since: number) =>
  metric(service, name, (at) => (at >= since ? 1_000 : 100) + ripple(at));
const slow = metric('host', 'fetch_duration_seconds', (at) => (at >= 62 ? 20 : 0.5) + ripple(at) / 100);
const since = (component: string, score: number) => ({ component, score, onset, why: '' });

const found = (series: Series[], suspicion = 0.8) => {
  const alert = { service: 'host', title: 'host: fetches are slow' };
  const telemetry = system({ series: [slow, ...series], edges, alert });
  const suspects = new Map([['host', since('host', suspicion)]]);
  return demandEvidence(telemetry, topologyOf(edges), suspects).map((it) => [it.component, it.giver]);
};

it.each([
  ['opens more connections', 'tcp_opens_per_second', 58],
  ['fetches more bytes, and did long before the window', 'checkout_bytes_p50', 40],
  ['has more instances', 'kube_deployment_status_replicas_ready', 58],
])('is the cause where it %s', (_, name, at) => {
  expect(found([grows('runner', name, at)])).toEqual([['runner', 'host']]);
});

it.each([
  ['it grew only with the trouble, as what is tried again does', [grows('runner', 'tcp_opens_per_second', 62)]],
  ['it grows while one waits', [grows('runner', 'connections_open', 58)]],
  ['others ask it for more', [grows('runner', 'http_requests_per_second', 58)]],
  [
    'more comes to it from above',
    [grows('runner', 'tcp_opens_per_second', 58), grows('front', 'http_requests_per_second', 58)],
  ],
  ['two did', [grows('runner', 'tcp_opens_per_second', 58), grows('viewer', 'checkout_bytes_p50', 58)]],
  ['nobody asks more than twice as much', [metric('runner', 'tcp_opens_per_second', (at) => (at >= 58 ? 200 : 100))]],
])('is none where %s', (_, series) => {
  expect(found(series)).toEqual([]);
});

it('is the cause where it began from nothing, unless it did so before', () => {
  const runs = (name: string, when: (at: number) => boolean) => metric('runner', name, (at) => (when(at) ? 900 : 0));
  expect(found([runs('rows_read_per_second', (at) => at >= 58)])).toEqual([['runner', 'host']]);
  expect(found([runs('rows_read_per_second', (at) => at >= 58 || (at > 20 && at < 28))])).toEqual([]);
});

it('is one that the one in trouble names, where nobody knows who asks it', () => {
  const series = [slow, grows('runner', 'rows_read_per_second', 58)];
  const telemetry = system({ series, edges: [], alert: { service: 'host', title: 'host: fetches are slow' } });
  const line = { time: onset, service: 'host', body: 'slow statement of runner' };
  const demand = (from: string) => {
    const complaints = [{ from, to: 'runner', lines: [line] }];
    return demandEvidence(telemetry, topologyOf([]), new Map([['host', since('host', 0.9)]]), complaints);
  };
  expect(demand('host')).toMatchObject([{ component: 'runner', giver: 'host' }]);
  expect(demand('viewer')).toEqual([]);
});

it('is none where whom it asks is well', () => {
  expect(found([grows('runner', 'tcp_opens_per_second', 58)], 0.1)).toEqual([]);
});

it('tells when, by how much, and of whom', () => {
  const telemetry = system({
    series: [slow, grows('runner', 'tcp_opens_per_second', 55)],
    edges,
    alert: { service: 'host', window: { from: onset, to: end } },
  });
  const [only] = demandEvidence(telemetry, topologyOf(edges), new Map([['host', since('host', 1)]]));
  expect(only).toMatchObject({ onset: onset - 5 * 60_000, score: expect.closeTo(0.9, 2) });
  expect(only?.why).toMatch(/^tcp_opens_per_second .* before host was in trouble$/);
});
