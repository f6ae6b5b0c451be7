/** What a series speaks of: its name, type, unit, help, labels and samples taken together. */
import { describe, expect, it } from 'vitest';
import { signalOfSeries } from '../../../../src/evidence/model/series-signal.ts';
import type { Series } from '../../../../src/evidence/model/telemetry.ts';
import { metric, ripple } from '../telemetry-builder.ts';

const of = (name: string, value: (i: number) => number, more: Partial<Series> = {}) =>
  signalOfSeries({ ...metric('web', name, value), ...more });

describe('max in a name', () => {
  it('is the worst of many where the samples move, and a bound where they do not', () => {
    expect(of('replica_lag_maximum', (i) => 1 + ripple(i))).toMatchObject({ kind: 'latency', bad: 1 });
    expect(of('jvm_threads_max', (i) => 40 + Math.round(5 * ripple(i)))).toMatchObject({ kind: 'saturation', bad: 1 });
    expect(of('worker_threads_max', () => 200)).toMatchObject({ kind: 'limit', bad: 0 });
    expect(of('db_pool_max_size', (i) => (i < 60 ? 50 : 5))).toMatchObject({ kind: 'limit', bad: 0 });
  });

  it('is a time where the name ends in one', () => {
    expect(of('http_server_requests_seconds_max', (i) => (i < 60 ? 0 : 8))).toMatchObject({
      kind: 'latency',
      unit: 's',
    });
  });
});

describe('answers by their status', () => {
  it.each(['responses_422_ratio', 'edge_responses_429_rate', 'http.server.response.404.ratio', 'http_502_per_second'])(
    '%s is of what failed',
    (name) => expect(of(name, () => 0.2)).toMatchObject({ kind: 'error', bad: 1 }),
  );
});

describe('shares and counts', () => {
  it.each([
    ['kube_deployment_status_replicas_available', 3, undefined],
    ['pods_ready', 40, undefined],
    ['service_up', 1, undefined],
    ['probe_success_percent', 99, 100],
    ['request_success_rate', 0.99, 1],
    ['availability', 99.9, 100],
    ['request_success_rate', 1900, undefined],
  ] as const)('%s at %s is a share of %s', (name, value, whole) => {
    expect(of(name, () => value).whole).toBe(whole);
  });

  it('go by the unit where the source knows it', () => {
    expect(of('jobs_succeeded', () => 80, { unit: 'percent' })).toMatchObject({ unit: '%' });
    expect(of('orders_ok', () => 0.8, { unit: 'ratio' }).whole).toBe(1);
  });
});

describe('what is left', () => {
  it.each(['disk_free_bytes', 'node_memory_MemAvailable_bytes', 'api_quota_remaining', 'fs_inodes_free'])(
    '%s is worse the less there is',
    (name) => expect(of(name, () => 9)).toMatchObject({ kind: 'saturation', bad: -1 }),
  );
});

describe('labels', () => {
  const labelled = (name: string, labels: Record<string, string>) => {
    const { kind, bad } = of(name, () => 0, { labels });
    return [kind, bad];
  };

  it('tell a good state from a bad one', () => {
    const condition = 'kube_node_status_condition';
    expect(labelled(condition, { condition: 'Ready', status: 'true' })).toEqual(['availability', -1]);
    expect(labelled(condition, { condition: 'Ready', status: 'false' })).toEqual(['error', 1]);
    expect(labelled(condition, { condition: 'DiskPressure', status: 'true' })).toEqual(['saturation', 1]);
    expect(labelled(condition, { condition: 'DiskPressure', status: 'false' })).toEqual(['saturation', -1]);
    expect(labelled('pod_phase', { phase: 'Failed' })).toEqual(['error', 1]);
    expect(labelled('pod_phase', { phase: 'Running' })).toEqual(['availability', -1]);
  });

  it('tell failed requests from others', () => {
    expect(labelled('http_requests_total', { code: '503' })).toEqual(['error', 1]);
    expect(labelled('http_requests_total', { code: '200' })).toEqual(['traffic', 0]);
    expect(labelled('jobs_total', { result: 'failure' })).toEqual(['error', 1]);
  });
});

describe('type and help', () => {
  it('say what a name does not', () => {
    const help = 'Number of invoices that failed to print. Reset at night.';
    expect(of('invoices_x', () => 0, { help })).toMatchObject({ kind: 'error', bad: 1 });
    expect(of('invoices_x', () => 0)).toMatchObject({ kind: 'other', bad: 0 });
    expect(of('seats_total', () => 8, { type: 'gauge' }).counter).toBe(false);
    expect(of('seats_sold', () => 8, { type: 'counter' }).counter).toBe(true);
  });

  it('no counter falls all the time, whatever it is called', () => {
    const sessions = of('db_sessions_bytes_count', (minutes) => 40 + (minutes % 3));
    expect([sessions.counter, sessions.unit]).toEqual([false, 'bytes']);
    const served = of('requests_count', (minutes) => minutes * 40);
    expect([served.counter, served.unit]).toEqual([true, '/s']);
  });
});
