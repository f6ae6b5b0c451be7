/** What components say of each other, and what a server counts of its callers. */
import { describe, expect, it } from 'vitest';
import { complaintEvidence } from '../../../../src/evidence/causes/complaint-evidence.ts';
import { refusedEvidence } from '../../../../src/evidence/causes/refused-evidence.ts';
import { takerEvidence } from '../../../../src/evidence/causes/taker-evidence.ts';
import { complaintsOf, refusalsOf, unreached } from '../../../../src/evidence/model/complaint-edges.ts';
import type { Change, LogLine, Series, Span } from '../../../../src/evidence/model/telemetry.ts';
import { triage } from '../../../../src/evidence/triage.ts';
import { metric, minute, onset, ripple, start, system } from '../telemetry-builder.ts';

const alert = { title: 'front is slow', service: 'front', services: ['front'] };
const lines = (service: string, body: string, from = onset, count = 8): LogLine[] =>
  Array.from({ length: count }, (_, i) => ({ time: from + i * minute, service, severity: 'error', body }));
const calls = (from: string, to: string) => [{ from, to }];
const pairs = (found: { from: string; to: string }[]) => found.map(({ from, to }) => `${from}>${to}`);

describe('a complaint', () => {
  const known = [metric('keys', 'up', () => 1)];

  it('is of whoever a new line names', () => {
    const logs = lines('front', 'keys-v2 is not meant, but keys took 4000 ms');
    expect(pairs(complaintsOf(system({ logs, series: known, alert })))).toEqual(['front>keys']);
  });

  it('is of a host by the first part of its address', () => {
    const logs = lines('front', 'GET http://keys.shop.svc:8080/list: i/o timeout');
    const found = complaintsOf(system({ logs, series: known, alert }));
    expect(pairs(unreached(found))).toEqual(['front>keys']);
  });

  it('is of one whom a database knows by a user that is spelt with underscores', () => {
    const logs = lines('ledger', 'slow query 2.8 s user=year_end_run SELECT 1');
    const series = [metric('year-end-run', 'up', () => 1)];
    expect(pairs(complaintsOf(system({ logs, series, alert })))).toEqual(['ledger>year-end-run']);
  });

  it('is of one whose certificate is not taken, as of one that is not there', () => {
    const told = (body: string) =>
      unreached(complaintsOf(system({ logs: lines('front', body), series: known, alert })));
    expect(pairs(told('GET keys: x509: certificate has expired or is not yet valid'))).toEqual(['front>keys']);
    expect(pairs(told('keys sent half a page'))).toEqual([]);
  });

  it('is none where it came as often before, too seldom, or where a name is looked for in vain', () => {
    const body = 'keys is slow';
    const before = lines('front', body, start, 60);
    expect(complaintsOf(system({ logs: [...before, ...lines('front', body)], series: known, alert }))).toEqual([]);
    expect(complaintsOf(system({ logs: lines('front', body, onset, 2), series: known, alert }))).toEqual([]);
    const lost = lines('front', 'getaddrinfo ENOTFOUND keys.shop.internal');
    expect(complaintsOf(system({ logs: lost, series: known, alert }))).toEqual([]);
  });

  it('is none of two who complain of each other, and none of a caller', () => {
    const both = [...lines('front', 'keys is slow'), ...lines('keys', 'front is slow')];
    expect(complaintsOf(system({ logs: both, alert }))).toEqual([]);
    const edges = calls('front', 'keys');
    expect(complaintsOf(system({ logs: lines('keys', 'front sends too much'), series: known, edges, alert }))).toEqual(
      [],
    );
  });

  it('points from the loud one to the one that it waits for', () => {
    const series = [
      metric('front', 'request_p95_ms', (i, bad) => (bad ? 900 : 40) + ripple(i)),
      metric('keys', 'cpu_utilization_ratio', (i, bad) => (bad ? 0.99 : 0.2) + ripple(i) / 100),
    ];
    const first = (logs: LogLine[]) => triage(system({ series, logs, edges: [], alert })).components[0]?.component;
    expect(first(lines('front', 'keys took 4000 ms'))).toBe('keys');
  });

  it('of a certificate past its end is believed sooner than another', () => {
    const of = (body: string) =>
      complaintEvidence(complaintsOf(system({ logs: lines('front', body), series: known, alert })));
    const [ended, cut] = [of('GET keys: x509: certificate has expired'), of('GET keys: unexpected EOF')];
    expect(ended[0]?.component).toBe('keys');
    expect(ended[0]?.score).toBeGreaterThan(cut[0]?.score ?? 1);
  });

  it('names one of whom only its callers know', () => {
    const call = (time: number, fails: boolean): Span[] => [
      {
        traceId: `${time}`,
        spanId: 'a',
        service: 'front',
        name: 'pay',
        start: time,
        duration: fails ? 5_000 : 80,
        status: fails ? 'error' : 'ok',
      },
      {
        traceId: `${time}`,
        spanId: 'b',
        parentSpanId: 'a',
        service: 'front',
        name: 'POST bank',
        start: time,
        duration: fails ? 4_990 : 70,
        status: fails ? 'error' : 'ok',
        attributes: { 'span.kind': 'client', 'peer.service': 'bank' },
      },
    ];
    const spans = Array.from({ length: 70 }, (_, i) => call(start + i * minute, i >= 60)).flat();
    expect(triage(system({ spans, alert })).components[0]?.component).toBe('bank');
  });
});

describe('a request that is refused for what stands in it', () => {
  const edges = calls('front', 'keys');
  const logs = lines('keys', '401 for caller front: no header x-sign');
  const deploy = (service: string, time: number): Change => ({
    time,
    kind: 'deploy',
    service,
    ref: `${service}-2`,
    summary: 'new',
  });
  const blamed = (changes: Change[]) =>
    refusedEvidence({ ...system({ logs, edges, alert }), changes }).map(
      ({ component, refuser }) => `${component} by ${refuser}`,
    );

  it('speaks against whoever asks, whichever side says it', () => {
    expect(pairs(refusalsOf(system({ logs, edges, alert })))).toEqual(['front>keys']);
    const asking = lines('front', 'keys answered 401 Unauthorized');
    expect(pairs(refusalsOf(system({ logs: asking, edges, alert })))).toEqual(['front>keys']);
    expect(complaintsOf(system({ logs: asking, edges, alert }))).toEqual([]);
  });

  it('speaks against the side that was changed lately', () => {
    expect(blamed([])).toEqual(['front by keys']);
    expect(blamed([deploy('front', onset - minute)])).toEqual(['front by keys']);
    expect(blamed([deploy('keys', onset - minute)])).toEqual([]);
    expect(blamed([deploy('keys', onset - 600 * minute)])).toEqual(['front by keys']);
  });

  it('is none of who by then misses something itself', () => {
    const telemetry = system({ logs, edges, alert });
    const missing = (from: string, time: number) => [
      { from, to: 'vault', lines: lines(from, 'vault timed out', time) },
    ];
    expect(refusedEvidence(telemetry, missing('keys', onset - minute))).toEqual([]);
    expect(refusedEvidence(telemetry, missing('keys', onset + minute))).toHaveLength(1);
    expect(refusedEvidence(telemetry, missing('front', onset - minute))).toHaveLength(1);
  });

  it('is none where there was no room or no time', () => {
    expect(refusalsOf(system({ logs: lines('keys', '429 for caller front: slow down'), edges, alert }))).toEqual([]);
  });
});

describe('who takes most of what several share', () => {
  const taken = (caller: string, before: number, after: number): Series => {
    const made = metric('keys', 'connections_open', (i, bad) => (bad ? after : before) + ripple(i) / 10);
    return { ...made, labels: { ...made.labels, application_name: caller } };
  };
  const known = ['front', 'report'].map((service) => metric(service, 'up', () => 1));
  const found = (...series: Series[]) =>
    takerEvidence(system({ series: [...known, ...series], alert })).map(
      ({ component, giver }) => `${component} of ${giver}`,
    );

  it('is the one that grew manifold and holds most of it', () => {
    expect(found(taken('front', 20, 8), taken('report', 2, 180))).toEqual(['report of keys']);
  });

  it('is nobody where all grew alike, where one always held most, or where it is no component', () => {
    expect(found(taken('front', 20, 90), taken('report', 22, 95))).toEqual([]);
    expect(found(taken('front', 20, 20), taken('report', 170, 180))).toEqual([]);
    expect(found(taken('front', 20, 8), taken('psql', 2, 180))).toEqual([]);
  });

  it('is known by what each of them counts of what it asks', () => {
    const asked = (service: string, before: number, after: number): Series => {
      const made = metric(service, 'db_client_queries', (i, bad) => (bad ? after : before) + ripple(i) / 10);
      return { ...made, labels: { ...made.labels, db: 'keys' } };
    };
    const keys = metric('keys', 'up', () => 1);
    expect(found(keys, asked('front', 20, 20), asked('report', 2, 180))).toEqual(['report of keys']);
    expect(found(keys, asked('front', 20, 50), asked('report', 2, 40))).toEqual([]);
    expect(found(asked('front', 20, 20), asked('report', 2, 180))).toEqual([]);
  });
});
