/**
 * Kinds of incident where the loud one and the guilty one are easily confused.
 */
import { describe, expect, it } from 'vitest';
import { triage } from '../../../src/evidence/triage.ts';
import { at, deploy, innocent, minute, scenario } from './changes/change-scenario.ts';

const p95 = 'http_request_duration_p95_ms';

describe('a queue that grows', () => {
  const edges: [string, string][] = [
    ['forms', 'letters-queue'],
    ['letter-writer', 'letters-queue'],
    ['letter-writer', 'printer'],
  ];
  const base = {
    title: 'letters-queue grows',
    service: 'letters-queue',
    edges,
    metrics: [
      { service: 'letters-queue', name: 'queue_messages_ready', before: 4, after: 5000, ramp: true },
      { service: 'forms', name: 'http_requests_per_second', before: 20, after: 20 },
      { service: 'letter-writer', name: 'http_requests_per_second', before: 20, after: 20 },
      { service: 'printer', name: p95, before: 30, after: 30 },
    ],
  };

  it('has its cause in the consumer that fails on the same message again and again, and is itself the radius', () => {
    const { components, blastRadius, culpritChange } = triage(
      scenario({
        ...base,
        complaints: [{ service: 'letter-writer', body: 'cannot render message 7781-c, putting it back' }],
        changes: [innocent('forms')],
      }),
    );
    expect(components[0]?.component).toBe('letter-writer');
    expect(components[0]?.why).toContain('message 7781-c');
    expect(blastRadius).toEqual(['letters-queue']);
    expect(culpritChange).toBeNull();
  });

  it('has its cause in who does nothing any more but one item, also where nobody knows who takes from it', () => {
    const mails = (after: number) => ({ service: 'letter-writer', name: 'letters_sent_per_minute', before: 90, after });
    const of = (after: number, body = 'cannot render message 7781-c, putting it back') =>
      triage(
        scenario({
          ...base,
          edges: [],
          metrics: [...base.metrics, mails(after)].filter(({ name }) => name !== 'http_requests_per_second'),
          complaints: [{ service: 'letter-writer', body }],
        }),
      ).components[0];
    expect(of(0)?.why).toMatch(/^does no other than one item, \d+ times: cannot render message 7781-c/);
    expect(of(0)?.own).toBe(true);
    expect(of(90)?.why ?? '').not.toContain('does no other');
    expect(of(0, 'cannot render a letter')?.why ?? '').not.toContain('does no other');
  });

  it('has it in who stands at one place of a partition, and counts itself what waits', () => {
    const lag = (after: number) => ({ service: 'letter-writer', name: 'consumer_lag', before: 12, after });
    const of = (after: number, body: string) =>
      triage(
        scenario({
          ...base,
          edges: [],
          metrics: [...base.metrics, lag(after)].filter(({ name }) => name !== 'http_requests_per_second'),
          complaints: [{ service: 'letter-writer', body }],
        }),
      ).components.find(({ component }) => component === 'letter-writer')?.why ?? '';
    expect(of(9000, 'letters-2@7781: cannot be decoded, trying again')).toContain('does no other than one item');
    expect(of(9000, 'letters: cannot be decoded, trying again')).not.toContain('does no other');
    expect(of(12, 'letters-2@7781: cannot be decoded, trying again')).not.toContain('does no other');
  });

  it('has it not in whoever fails only once it is full', () => {
    const of = (from: number) =>
      triage(
        scenario({ ...base, complaints: [{ service: 'forms', body: 'the broker takes nothing more', from }] }),
      ).components.find(({ component }) => component === 'forms')?.why ?? '';
    expect(of(-8)).toContain('fails with new errors, and letters-queue grows');
    expect(of(-1)).not.toContain('letters-queue grows');
  });

  it('has it in the consumer that takes less, and not in the producer that sends as before', () => {
    const metrics = base.metrics.map((one) => (one.service === 'letter-writer' ? { ...one, after: 2 } : one));
    expect(triage(scenario({ ...base, metrics })).components[0]?.component).toBe('letter-writer');
  });

  it('has it in what holds its consumer up', () => {
    const metrics = base.metrics.map((one) =>
      one.service === 'printer'
        ? { ...one, after: 9000 }
        : one.service === 'letter-writer'
          ? { ...one, after: 2 }
          : one,
    );
    expect(triage(scenario({ ...base, metrics })).components[0]?.component).toBe('printer');
  });
});

describe('code that others link', () => {
  const shared = (ref: string, lines: string) => ({
    ...deploy(-40, '', ref, 'libs/paging/rows.ts', lines),
    kind: 'commit' as const,
    service: undefined,
  });
  const base = {
    title: 'lists fails',
    service: 'lists',
    metrics: [{ service: 'lists', name: 'http_error_ratio', before: 0.002, after: 0.3 }],
    complaints: [{ service: 'lists', body: 'TooManyRows: asked for 700, the most is 64' }],
  };
  const cut = shared('paging-4', '-export const maxRows = 5000;\n+export const maxRows = 64;');

  it('goes out with the next rollout of who links it', () => {
    const { culpritChange, changes } = triage(scenario({ ...base, changes: [cut, innocent('lists')] }));
    expect(culpritChange).toBe('paging-4');
    expect(changes[0]).toMatchObject({
      service: 'lists',
      time: new Date(at(-9)).toISOString(),
      risk: { kind: 'limit-lower', path: 'libs/paging/rows.ts', line: 1 },
    });
  });

  it('counts less before any rollout', () => {
    const early = { ...innocent('lists'), time: at(-40) - minute };
    const scoreOf = (rollout: typeof early) =>
      triage(scenario({ ...base, changes: [cut, rollout] })).changes.find(({ ref }) => ref === 'paging-4')?.score ?? 0;
    expect(scoreOf(early)).toBeLessThan(0.7 * scoreOf(innocent('lists')));
  });
});

describe('who merely retries', () => {
  const base = {
    title: 'rates is slow',
    service: 'rates',
    edges: [
      ['web', 'rates'],
      ['mailer', 'rates'],
    ] as [string, string][],
    metrics: [
      { service: 'rates', name: p95, before: 40, after: 3000 },
      { service: 'web', name: p95, before: 60, after: 3100 },
      { service: 'mailer', name: p95, before: 60, after: 61 },
      { service: 'mailer', name: 'client_retries_per_second', before: 0.1, after: 4 },
    ],
  };

  it('is not affected', () => {
    const telemetry = scenario({
      ...base,
      complaints: [{ service: 'mailer', severity: 'warn', body: 'rates did not answer, trying again in 2 s' }],
    });
    expect(triage(telemetry).blastRadius).toEqual(['web']);
  });

  it('is affected where trying again does not help', () => {
    const telemetry = scenario({
      ...base,
      complaints: [
        { service: 'mailer', severity: 'warn', body: 'rates did not answer, trying again in 2 s' },
        { service: 'mailer', body: 'letter was not sent: no rate' },
      ],
    });
    expect(triage(telemetry).blastRadius.sort()).toEqual(['mailer', 'web']);
  });
});
