/** Small traces of three forms: the critical path, where errors start, repeated calls, gaps. */
import { describe, expect, it } from 'vitest';
import { distil } from '../../../../src/distill/distil.ts';
import { inputFromText } from '../../../../src/distill/text-input.ts';
import { profileTraces } from '../../../../src/distill/traces/trace-profile.ts';
import type { TraceSpan } from '../../../../src/distill/traces/trace-spans.ts';

const START = Date.UTC(2026, 0, 31, 18);
const span = (
  spanId: string,
  parentSpanId: string | undefined,
  service: string,
  start: number,
  duration: number,
  error = false,
): TraceSpan => ({
  traceId: 't1',
  spanId,
  parentSpanId,
  service,
  name: 'work',
  start: START + start,
  duration,
  error,
  message: error ? 'pool empty' : undefined,
});
const shop = [
  span('a', undefined, 'front', 0, 100, true),
  span('b', 'a', 'cart', 10, 80, true),
  span('c', 'b', 'db', 20, 60, true),
  span('d', 'a', 'ads', 10, 20),
];

describe('profileTraces', () => {
  it('gives own time on the critical path, and the origin of errors', () => {
    const profile = profileTraces(shop);
    const of = (service: string) => profile.operations.find((each) => each.service === service);
    expect([of('front')?.ownMs, of('cart')?.ownMs, of('db')?.ownMs, of('ads')?.ownMs]).toEqual([20, 20, 60, 0]);
    expect(profile.operations.filter((each) => each.originated > 0).map((each) => each.service)).toEqual(['db']);
    expect(profile.gaps).toEqual([{ from: 'cart work', to: 'db work', medianMs: 20, calls: 1 }]);
  });

  it('survives parents that form a ring or are missing', () => {
    expect(profileTraces([span('x', 'y', 's', 0, 5), span('y', 'x', 's', 0, 5)]).traces).toBe(1);
    expect(profileTraces([span('x', 'gone', 's', 0, 5)]).orphans).toBe(1);
  });

  it('finds the same call made many times under one span', () => {
    const many = [
      span('a', undefined, 'front', 0, 100),
      ...Array.from({ length: 12 }, (_, at) => span(`q${at}`, 'a', 'db', at * 8, 7)),
    ];
    expect(profileTraces(many).repeated).toEqual([
      { caller: 'front work', callee: 'db work', most: 12, traceId: 't1' },
    ]);
  });
});

describe('trace digest', () => {
  const flat = shop.map((each) =>
    JSON.stringify({
      traceId: each.traceId,
      spanId: each.spanId,
      parentSpanId: each.parentSpanId,
      service: each.service,
      name: each.name,
      startTime: new Date(each.start).toISOString(),
      durationMs: each.duration,
      status: each.error ? 'error' : 'ok',
      statusMessage: each.message,
    }),
  );
  const otlp = JSON.stringify({
    resourceSpans: shop.map((each) => ({
      resource: { attributes: [{ key: 'service.name', value: { stringValue: each.service } }] },
      scopeSpans: [
        {
          spans: [
            {
              traceId: each.traceId,
              spanId: each.spanId,
              parentSpanId: each.parentSpanId ?? '',
              name: each.name,
              startTimeUnixNano: `${each.start}000000`,
              endTimeUnixNano: `${each.start + each.duration}000000`,
              status: each.error ? { code: 2, message: each.message } : {},
            },
          ],
        },
      ],
    })),
  });
  const jaeger = JSON.stringify({
    data: [
      {
        traceID: 't1',
        processes: Object.fromEntries(shop.map((each) => [each.service, { serviceName: each.service }])),
        spans: shop.map((each) => ({
          traceID: 't1',
          spanID: each.spanId,
          processID: each.service,
          operationName: each.name,
          references: each.parentSpanId === undefined ? [] : [{ refType: 'CHILD_OF', spanID: each.parentSpanId }],
          startTime: each.start * 1000,
          duration: each.duration * 1000,
          tags: each.error
            ? [
                { key: 'error', value: true },
                { key: 'otel.status_description', value: each.message },
              ]
            : [],
        })),
      },
    ],
  });

  it.each([
    ['flat lines', [...flat, ...flat, 'no span'].join('\n')],
    ['OTLP', otlp],
    ['Jaeger', jaeger],
  ])('%s', async (_, text) => {
    const digest = await distil(inputFromText(text), { budgetTokens: 230, kind: 'trace' });
    const sniffed = await distil(inputFromText(text), { budgetTokens: 230 });
    expect(sniffed.kind).toBe('trace');
    expect(digest.text).toMatch(/errors start in db work: \d of \d spans: pool empty/);
  });
});
