/** What is bounded and used up: who is named for it, who is not, and what kind of cause it is. */
import { describe, expect, it } from 'vitest';
import { findAnomalies } from '../../../../src/evidence/anomalies/anomalies.ts';
import { rankCauses } from '../../../../src/evidence/causes/rank-causes.ts';
import type { Telemetry } from '../../../../src/evidence/model/telemetry.ts';
import { triage } from '../../../../src/evidence/triage.ts';
import { metric, onset, ripple, system } from '../telemetry-builder.ts';

const ranked = (telemetry: Telemetry) => rankCauses(telemetry, findAnomalies(telemetry));
const names = (telemetry: Telemetry) => ranked(telemetry).map(({ component }) => component);
const failing = metric('kiosk', 'orders_failed_ratio', (i, bad) => (bad ? 0.4 : 0.003) + ripple(i) / 1e4);
const level = metric('kiosk', 'requests_per_second', (i) => 80 + ripple(i));
const edges = [{ from: 'kiosk', to: 'stove' }];
const said = (service: string, body: string, severity = 'error') =>
  [1, 2, 3, 4, 5].map((minutes) => ({ time: onset + minutes * 60_000, service, severity, body }));

describe('a callee that is full while as much is asked of it as ever', () => {
  it.each([
    ['inotify_watches_used', 'inotify_watches_max', 'saturation'],
    ['conntrack_entries', 'conntrack_entries_limit', 'saturation'],
    ['open_files', 'open_files_limit', 'leak'],
    ['arena_used_bytes', 'arena_capacity_bytes', 'saturation'],
  ])('is the cause, by %s and %s: %s', (name, by, kind) => {
    const fills = metric('stove', name, (i) => Math.min(1_000, 500 + 8.4 * i));
    const telemetry = system({
      series: [failing, level, fills, metric('stove', by, () => 1_000)],
      edges,
      alert: { service: 'kiosk' },
    });
    expect(names(telemetry)[0]).toBe('stove');
    expect(triage(telemetry).causeKind).toBe(kind);
    const halfFull = metric('stove', name, (i) => 300 + 3 * i);
    expect(names({ ...telemetry, series: [failing, level, halfFull, metric('stove', by, () => 1_000)] })[0]).toBe(
      'kiosk',
    );
  });

  it.each([
    'volume_free_bytes',
    'storage_available_bytes',
    'disk_space_remaining',
    'CpuCreditBalance',
    'disk_burst_left',
  ])('is the cause, by what is left: %s', (name) => {
    const left = metric('stove', name, (i, bad) => (bad ? 1e6 : 9e9 - 1e8 * i));
    const telemetry = system({ series: [failing, level, left], edges, alert: { service: 'kiosk' } });
    expect(names(telemetry)[0]).toBe('stove');
    const plenty = metric('stove', name, (i) => 9e9 - 1e8 * i);
    expect(names({ ...telemetry, series: [failing, level, plenty] })[0]).toBe('kiosk');
  });

  it.each([
    'flood stage watermark [95%] exceeded on [stove-2], indices will be marked read-only',
    'memory resource limit alarm set, publishers will be blocked',
    'mvcc: database space exceeded',
    'lease table full, request dropped',
  ])('is the cause, as it says itself: %s', (body) => {
    const telemetry = system({
      series: [failing, level],
      edges,
      logs: said('stove', body, 'warning'),
      alert: { service: 'kiosk' },
    });
    expect(ranked(telemetry).find(({ component }) => component === 'stove')?.score).toBeGreaterThan(0.5);
  });

  it('is none for how it always is', () => {
    const always = metric('stove', 'open_files', (i) => 995 + ripple(i));
    const telemetry = system({
      series: [failing, level, always, metric('stove', 'open_files_limit', () => 1_000)],
      edges,
      alert: { service: 'kiosk' },
    });
    expect(names(telemetry)[0]).toBe('kiosk');
  });
});

describe('more customers than there are places', () => {
  const rush = (service: string, usual: number) =>
    metric(service, 'requests_per_second', (i, bad) => (bad ? 6 : 1) * usual + ripple(i));
  const slow = (service: string, usual: number, is: number) =>
    metric(service, 'latency_p95_ms', (i, bad) => (bad ? is : usual) + ripple(i));

  it.each([
    ['cooks_busy', 'cooks_max', 'threads_busy', 'threads_max'],
    ['gunicorn_workers_active', 'gunicorn_workers_limit', 'workers', 'workers_limit'],
    ['db_connections_in_use', 'db_connections_allowed', 'slots_taken', 'slots_total'],
  ])('break where the places are, by %s', (name, by, other, otherBy) => {
    const look = (pool: string, bound: string) =>
      system({
        series: [
          ...[rush('door', 100), slow('door', 90, 4_000), rush('stove', 40), slow('stove', 60, 3_900)],
          metric('stove', pool, (i, bad) => (bad ? 24 : 4) + ripple(i) / 10),
          metric('stove', bound, () => 24),
          ...[slow('larder', 5, 5), metric('larder', 'cpu_ratio', (i, bad) => (bad ? 0.34 : 0.1) + ripple(i) / 500)],
        ],
        edges: [
          { from: 'door', to: 'stove' },
          { from: 'stove', to: 'larder' },
        ],
        alert: { service: 'door' },
      });
    for (const telemetry of [look(name, by), look(other, otherBy)]) {
      const [first, second] = ranked(telemetry);
      expect(first?.component).toBe('stove');
      // What has only more to do, and answers as fast as ever, is no rival.
      expect(second?.component).not.toBe('larder');
    }
  });

  it('are not what one of ours began to ask for', () => {
    const telemetry = system({
      series: [
        metric('stove', 'requests_per_second', (i, bad) => (bad ? 600 : 80) + ripple(i)),
        slow('stove', 60, 3_900),
        metric('stove', 'cooks_busy', (i, bad) => (bad ? 24 : 4) + ripple(i) / 10),
        metric('stove', 'cooks_max', () => 24),
        metric('waiter', 'outbound_requests_per_second', (i) => (i >= 57 ? 560 : 40) + ripple(i)),
        metric('waiter', 'tables_served_per_minute', (i) => 30 + ripple(i)),
      ],
      edges: [{ from: 'waiter', to: 'stove' }],
      alert: { service: 'stove' },
    });
    expect(names(telemetry)[0]).toBe('waiter');
  });
});

describe('a leak', () => {
  const dies = said('stove', 'runtime: out of memory: cannot allocate 8192 bytes');
  const look = (name: string, asked: (bad: boolean) => number) =>
    triage(
      system({
        series: [
          metric('stove', name, (i) => 100 + 9 * i + ripple(i)),
          metric('stove', 'requests_per_second', (i, bad) => asked(bad) + ripple(i)),
          metric('stove', 'latency_p95_ms', (i, bad) => (bad ? 4_000 : 60) + ripple(i)),
        ],
        logs: dies,
        alert: { service: 'stove' },
      }),
    ).causeKind;

  it.each(['jvm_old_gen_used_percent', 'go_goroutines', 'process_resident_memory_bytes', 'open_sockets'])(
    'is what took more and more for no more work: %s',
    (name) => {
      expect(look(name, () => 50)).toBe('leak');
      expect(look(name, (bad) => (bad ? 300 : 50))).toBe('saturation');
    },
  );

  it('is none where nothing crept', () => {
    expect(look('recipes_read', () => 50)).toBe('saturation');
  });
});
