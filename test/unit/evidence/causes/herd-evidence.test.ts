/** A caller that came back and asks for manifold what it used to. */
import { expect, it } from 'vitest';
import { herdEvidence } from '../../../../src/evidence/causes/herd-evidence.ts';
import type { Telemetry } from '../../../../src/evidence/model/telemetry.ts';
import { topologyOf } from '../../../../src/evidence/model/topology.ts';
import { metric, ripple, system } from '../telemetry-builder.ts';

const edges = [
  { from: 'portal', to: 'board' },
  { from: 'board', to: 'tickets' },
  { from: 'kiosk', to: 'tickets' },
];
const grows = (service: string, times: number) =>
  metric(service, 'http_requests_per_second', (at, bad) => (bad ? 100 * times : 100) + ripple(at));
const uptime = (service: string, isNew: boolean) =>
  metric(service, 'process_uptime_seconds', (at, bad) => (isNew && bad ? (at - 60) * 60 + 5 : 90_000 + at * 60));

const found = (series: Telemetry['series'], changes: Telemetry['changes'] = []) => {
  const telemetry = { ...system({ series, edges }), changes };
  return herdEvidence(telemetry, topologyOf(edges)).map(({ component, giver }) => [component, giver]);
};

it('is the cause of what it overruns', () => {
  const all = [
    grows('tickets', 6),
    grows('board', 1),
    grows('portal', 1),
    uptime('board', true),
    uptime('kiosk', false),
  ];
  expect(found(all)).toEqual([['board', 'tickets']]);
});

it('is none where nobody began anew, or where two did', () => {
  const rise = [grows('tickets', 6), grows('board', 1), grows('portal', 1)];
  expect(found([...rise, uptime('board', false)])).toEqual([]);
  expect(found([...rise, uptime('board', true), uptime('kiosk', true)])).toEqual([]);
  const rise60 = metric('board', 'up', () => 1).times[60] ?? 0;
  const change = { time: rise60, kind: 'deploy' as const, service: 'board', ref: 'b-2', summary: 'Two columns' };
  expect(found([...rise, uptime('board', false)], [change])).toEqual([]);
});

it('is none where the rise comes to it from above, is small, or its callee was changed as well', () => {
  expect(found([grows('tickets', 6), grows('portal', 6), uptime('board', true)])).toEqual([]);
  expect(found([grows('tickets', 2), uptime('board', true)])).toEqual([]);
  expect(found([grows('tickets', 6), uptime('board', true), uptime('tickets', true)])).toEqual([]);
});

it('is none where it began long before the rise', () => {
  const early = metric('board', 'process_uptime_seconds', (at) => (at < 20 ? 90_000 : (at - 20) * 60 + 5));
  expect(found([grows('tickets', 6), early])).toEqual([]);
});
