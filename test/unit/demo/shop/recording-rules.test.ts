import { describe, expect, it } from 'vitest';
import type { CollectedPoint, Histogram } from '../../../../src/demo/shop/collector.ts';
import { addUp, quantile } from '../../../../src/demo/shop/quantile.ts';
import { RecordingRules } from '../../../../src/demo/shop/recording-rules.ts';

const bounds = [0.1, 0.2, 0.4];

function histogram(bucketCounts: number[]): Histogram {
  const count = bucketCounts.reduce((sum, value) => sum + value, 0);
  return { count, sum: count * 0.1, bucketCounts, bounds };
}

function served(at: number, status: number, bucketCounts: number[], pod = 'p1'): CollectedPoint {
  return {
    service: 'till',
    pod,
    name: 'http.server.request.duration',
    at,
    attributes: { 'http.route': 'GET /x', 'http.response.status_code': status },
    histogram: histogram(bucketCounts),
  };
}

function gauge(at: number, pod: string, name: string, value: number): CollectedPoint {
  return { service: 'till', pod, name, at, attributes: {}, value };
}

describe('quantile', () => {
  it('interpolates inside the bucket that holds the rank', () => {
    expect(quantile(histogram([10, 0, 0, 0]), 0.5)).toBeCloseTo(0.05);
    expect(quantile(histogram([5, 5, 0, 0]), 0.75)).toBeCloseTo(0.15);
    expect(quantile(histogram([0, 0, 0, 3]), 0.95)).toBe(0.4);
    expect(quantile(histogram([0, 0, 0, 0]), 0.5)).toBeNaN();
  });

  it('adds histograms up without touching them', () => {
    const one = histogram([1, 2, 0, 0]);
    expect(addUp([one, histogram([1, 0, 0, 4])])?.bucketCounts).toEqual([2, 2, 0, 4]);
    expect(one.bucketCounts).toEqual([1, 2, 0, 0]);
    expect(addUp([])).toBeNull();
  });
});

describe('RecordingRules', () => {
  const read = (rules: RecordingRules, end: number): Record<string, number> =>
    Object.fromEntries(rules.evaluate(end).map(({ name, value }) => [name, value]));

  it('measures rate and error share over three seconds, and forgets what is older', () => {
    const rules = new RecordingRules();
    rules.add([served(1000, 200, [9, 0, 0, 0]), served(2000, 200, [6, 0, 0, 0]), served(2000, 503, [0, 0, 3, 0])]);
    const first = read(rules, 4000);
    expect(first.http_server_requests_per_second).toBe(6);
    expect(first.http_server_error_ratio).toBeCloseTo(3 / 18);
    expect(first.http_route_latency_p95_ms).toBeCloseTo(340);
    expect(read(rules, 5000).http_server_requests_per_second).toBe(3);
    expect(read(rules, 9000)).toEqual({});
  });

  it('adds gauges up over replicas, but takes the largest memory', () => {
    const rules = new RecordingRules();
    rules.add([gauge(1000, 'a', 'server.queue.depth', 9), gauge(2000, 'a', 'server.queue.depth', 4)]);
    rules.add([gauge(2000, 'b', 'server.queue.depth', 5)]);
    rules.add([gauge(2000, 'a', 'process.memory.usage', 70), gauge(2000, 'b', 'process.memory.usage', 90)]);
    expect(read(rules, 3000)).toEqual({ server_queue_depth: 9, process_memory_bytes: 90 });
  });
});
