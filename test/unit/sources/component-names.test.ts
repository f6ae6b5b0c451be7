import { describe, expect, it } from 'vitest';
import type { LogLine, Series } from '../../../src/evidence/model/telemetry.ts';
import type { Catalog } from '../../../src/sources/component-names.ts';
import { joinTelemetry } from '../../../src/sources/join-telemetry.ts';
import type { Ask, Look, SourceLook } from '../../../src/sources/source.ts';

const now = Date.parse('2026-05-04T12:00:00Z');
const series = (service: string, labels: Record<string, string> = {}): Series => ({
  name: 'errors',
  service,
  labels,
  times: Float64Array.of(now),
  values: Float64Array.of(1),
});
const line = (service: string, attributes: Record<string, unknown> = {}): LogLine => ({
  time: now,
  service,
  body: 'boom',
  attributes,
});
const from = (name: string, look: Partial<Look>, environment?: string): SourceLook => ({
  name,
  ...(environment ? { environment } : {}),
  look: { remarks: [], ...look },
});
const join = (looks: SourceLook[], { ask = {}, catalog = [] }: { ask?: Ask; catalog?: Catalog } = {}) =>
  joinTelemetry(looks, { ask, gaps: [], catalog, now });

describe('one name for one component', () => {
  it('is the one of the catalog, whatever a source calls it, in all that a look holds', () => {
    const catalog = [{ component: 'checkout', aliases: ['checkout-svc', 'co'] }];
    const seen = join(
      [
        from('metrics', { series: [series('checkout-svc')], edges: [{ from: 'web', to: 'co' }] }),
        from('logs', {
          logs: [line('co')],
          changes: [{ time: now, kind: 'deploy', service: 'checkout-svc', ref: 'v2', summary: '' }],
          others: [{ title: 'x', service: 'co', startedAt: now }],
        }),
      ],
      { catalog, ask: { about: { title: 'fails', service: 'checkout-svc' } } },
    );
    expect(seen.series[0]?.service).toBe('checkout');
    expect(seen.edges).toEqual([{ from: 'web', to: 'checkout' }]);
    expect(seen.logs[0]?.service).toBe('checkout');
    expect(seen.changes[0]?.service).toBe('checkout');
    expect(seen.others?.[0]?.service).toBe('checkout');
    expect(seen.alert).toMatchObject({ service: 'checkout', services: ['checkout'] });
    expect(seen.remarks).toEqual([]);
  });

  it('joins spellings of two sources, and never two names of one source', () => {
    const joined = join([from('a', { series: [series('orders-db')] }), from('b', { logs: [line('Orders_DB')] })]);
    expect(joined.logs[0]?.service).toBe('orders-db');
    const apart = join([
      from('a', { series: [series('orders-db'), series('orders_db')] }),
      from('b', { logs: [line('Orders_DB')] }),
    ]);
    expect(apart.series.map(({ service }) => service)).toEqual(['orders-db', 'orders_db']);
    expect(apart.logs[0]?.service).toBe('Orders_DB');
  });

  it('says once what could not be joined', () => {
    const many = Array.from({ length: 7 }, (_, at) => series(`m${at}`));
    const seen = join([
      from('metrics', { series: [...many, series('web')] }),
      from('spans', { logs: [line('web')] }),
      from('strange', { logs: [line('svc-1'), line('svc-2')] }),
    ]);
    expect(seen.remarks).toEqual([
      'strange: no other source knows its components (svc-1, svc-2); if they have other names there, write these as aliases under "catalog:"',
    ]);
  });
});

describe('one environment', () => {
  const both = [
    from('live', { series: [series('web')] }, 'prod'),
    from('rehearsal', { series: [series('web')], logs: [line('web')] }, 'staging'),
  ];

  it.each([
    ['production', 'live'],
    ['staging', 'rehearsal'],
  ])('is the incident’s: %s', (environment, name) => {
    const seen = join(both, { ask: { about: { title: 'fails', labels: { environment } } } });
    expect(seen.series).toHaveLength(1);
    expect(seen.logs).toHaveLength(name === 'live' ? 0 : 1);
    expect(seen.remarks).toEqual([
      expect.stringMatching(/^(live|rehearsal): it watches (prod|staging), and the incident is in/),
    ]);
    expect(seen.remarks[0]).not.toMatch(new RegExp(`^${name}`));
  });

  it('is the one that is no rehearsal where nothing says which', () => {
    expect(join(both).remarks).toEqual([expect.stringMatching(/^rehearsal: it watches staging/)]);
  });

  it('is told by labels and attributes too, row by row', () => {
    const rows = [
      line('web', { 'deployment.environment.name': 'stg' }),
      line('web', { 'deployment.environment': 'prod-eu' }),
    ];
    const seen = join([from('otlp', { logs: rows, series: [series('web', { env: 'staging' }), series('web')] })], {
      ask: { about: { title: 'fails', labels: { env: 'production' } } },
    });
    expect(seen.logs).toEqual([rows[1]]);
    expect(seen.series).toHaveLength(1);
    expect(seen.remarks).toEqual(['otlp: 2 rows of staging were left out, since the incident is in production']);
  });

  it('leaves all where nothing tells two productions apart, or nothing would be left', () => {
    const two = [
      from('eu', { series: [series('web')] }, 'prod-eu'),
      from('us', { series: [series('shop')] }, 'prod-us'),
    ];
    expect(join(two).series).toHaveLength(2);
    const other = { ask: { about: { title: 'fails', labels: { environment: 'qa' } } } };
    expect(join(two, other).series).toHaveLength(2);
  });
});
