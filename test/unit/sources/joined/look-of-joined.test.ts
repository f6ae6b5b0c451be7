/**
 * Answers of other servers, in the forms that they come in.
 * Owns: that each form is read, and that what cannot be read is said. Refuses: the way to here.
 */
import { describe, expect, it } from 'vitest';
import type { JoinedAnswer } from '../../../../src/run/finding/joined.ts';
import { lookOfJoined } from '../../../../src/sources/joined/look-of-joined.ts';
import { joinSources } from '../../../../src/sources/join-sources.ts';
import { AuraError } from '../../../../src/errors.ts';
import { cpuOf } from '../../../support/cpu-of.ts';

const at = Date.parse('2026-04-14T10:00:00Z');

function look(as: JoinedAnswer['as'], text: unknown, args: JoinedAnswer['args'] = {}, tool = 'some.tool') {
  const [one] = lookOfJoined([{ as, tool, args, text: typeof text === 'string' ? text : JSON.stringify(text), at }]);
  if (!one) throw new Error('no look');
  return one.look;
}

describe('metrics', () => {
  const result = [
    {
      metric: { __name__: 'errors', service: 'cart' },
      values: [
        [1_776_160_000, '1'],
        [1_776_160_060, '4'],
      ],
    },
  ];
  it.each([
    ['a whole response', { status: 'success', data: { resultType: 'matrix', result } }],
    ['its data', { resultType: 'matrix', result }],
    ['its result', result],
    ['a vector', [{ metric: { __name__: 'errors', service: 'cart' }, value: [1_776_160_000, '1'] }]],
  ])('%s', (_, text) => {
    expect(look('metrics', text).series).toMatchObject([{ name: 'errors', service: 'cart' }]);
  });
});

describe('logs', () => {
  it('streams keep their nanoseconds and name their component', () => {
    const text = {
      data: { resultType: 'streams', result: [{ stream: { app: 'cart' }, values: [['1776160000123456789', 'boom']] }] },
    };
    const [line] = look('logs', text).logs ?? [];
    expect(line).toMatchObject({ service: 'cart', body: 'boom' });
    expect(line?.time).toBeCloseTo(1_776_160_000_123, 0);
  });
  it('records, JSON lines and plain lines', () => {
    const record = { '@timestamp': '2026-04-14T09:58:00Z', level: 'error', message: 'boom', service: { name: 'cart' } };
    const wanted = { time: Date.parse('2026-04-14T09:58:00Z'), body: 'boom', severity: 'error' };
    expect(look('logs', { hits: { hits: [{ _source: record }] } }).logs).toMatchObject([wanted]);
    expect(look('logs', `${JSON.stringify(record)}\n${JSON.stringify(record)}\n`).logs).toMatchObject([wanted, wanted]);
    const plain = look('logs', '2026-04-14T09:58:00Z ERROR boom\n  at x\n', { pod: 'cart-6d4b75cb6d-hx2kp' }).logs;
    expect(plain).toMatchObject([
      { time: wanted.time, service: 'cart', severity: 'error' },
      { time: wanted.time, service: 'cart' },
    ]);
  });
});

describe('changes', () => {
  it('as a forge, a delivery tool and a list of our own write them', () => {
    const commit = {
      sha: 'abc',
      commit: { message: 'Fix it\n\nmore', author: { name: 'Ada', date: '2026-04-14T09:00:00Z' } },
    };
    const deploy = { revision: 'r2', previousRevision: 'r1', deployedAt: '2026-04-14T09:10:00Z', application: 'cart' };
    const own = { time: '2026-04-14T09:20:00Z', kind: 'flag', ref: 'f1', service: 'cart', summary: 'on' };
    expect(look('changes', [commit], {}, 'github.list_commits').changes).toMatchObject([
      { kind: 'commit', ref: 'abc', summary: 'Fix it', author: 'Ada' },
    ]);
    expect(look('changes', { items: [deploy] }, {}, 'argocd.history').changes).toMatchObject([
      { kind: 'deploy', ref: 'r2', previous: 'r1', service: 'cart' },
    ]);
    expect(look('changes', JSON.stringify(own)).changes).toMatchObject([{ kind: 'flag', ref: 'f1', summary: 'on' }]);
  });
});

describe('traces', () => {
  it('of Jaeger and of OTLP', () => {
    const span = {
      traceID: 't',
      spanID: 's',
      operationName: 'GET /',
      startTime: 1_776_160_000_000_000,
      duration: 5_000,
      processID: 'p1',
      tags: [{ key: 'error', value: true }],
    };
    const jaeger = { data: [{ traceID: 't', spans: [span], processes: { p1: { serviceName: 'cart' } } }] };
    expect(look('traces', jaeger).spans).toMatchObject([
      { service: 'cart', name: 'GET /', start: 1_776_160_000_000, duration: 5, status: 'error' },
    ]);
    const otlp = {
      trace: {
        resourceSpans: [
          {
            resource: { attributes: [{ key: 'service.name', value: { stringValue: 'cart' } }] },
            scopeSpans: [
              {
                spans: [
                  {
                    traceId: 't',
                    spanId: 's',
                    name: 'GET /',
                    startTimeUnixNano: '1776160000000000000',
                    endTimeUnixNano: '1776160000005000000',
                  },
                ],
              },
            ],
          },
        ],
      },
    };
    expect(look('traces', otlp).spans).toMatchObject([{ service: 'cart', duration: 5 }]);
  });
});

describe('Kubernetes', () => {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'cart-0', namespace: 'shop' },
    status: { phase: 'Pending' },
  };
  const table =
    'NAMESPACE   APIVERSION   KIND   NAME     READY   STATUS    RESTARTS   AGE\nshop        v1           Pod    cart-0   0/1     Pending   0          5m\n';
  it.each([
    ['an object', pod],
    ['a List', { kind: 'List', items: [pod] }],
    ['a list of a kind', { kind: 'PodList', items: [{ ...pod, kind: undefined }] }],
    ['an array', [pod]],
    ['a table', table],
    [
      'a description',
      'Name:         cart-0\nNamespace:    shop\nStatus:       Pending\nContainers:\n  main:\n    Image:  x\n',
    ],
  ])('%s', (_, text) => {
    const { cluster } = look('kubernetes', text, { namespace: 'shop' }, 'kubernetes.pods_list');
    expect(cluster?.objects).toMatchObject([
      { kind: 'Pod', name: 'cart-0', namespace: 'shop', run: { phase: 'Pending' } },
    ]);
  });

  it('a whole list says what is not there; a part of one, or a log, does not', () => {
    const listed = (args: JoinedAnswer['args'], tool = 'kubernetes.pods_list') =>
      look('kubernetes', [pod], args, tool).cluster?.listed;
    expect(listed({ namespace: 'shop' })).toEqual([{ kind: 'Pod', namespace: 'shop' }]);
    for (const part of [{ name: 'cart-0' }, { labelSelector: 'a=b' }, { limit: 5 }])
      expect(listed({ namespace: 'shop', ...part })).toEqual([]);
    const log = look(
      'kubernetes',
      'one\ntwo\n',
      { name: 'cart-0', namespace: 'shop', previous: true },
      'kubernetes.pods_log',
    ).cluster;
    expect([log?.objects, log?.logs]).toEqual([
      [],
      [
        {
          pod: { kind: 'Pod', name: 'cart-0', namespace: 'shop' },
          container: undefined,
          previous: true,
          lines: ['one', 'two'],
        },
      ],
    ]);
  });
});

describe('what cannot be read', () => {
  it.each(['metrics', 'traces', 'changes', 'kubernetes'] as const)('prose as %s is a remark', (as) => {
    expect(look(as, 'I looked around and everything seems fine to me, honestly.').remarks).toEqual([
      expect.stringMatching(/^some\.tool: nothing in its answer could be read as/),
    ]);
  });
  it('an empty answer is none', () => {
    for (const text of ['[]', '{}', '', 'No resources found']) expect(look('kubernetes', text).remarks).toEqual([]);
  });
  it('deep, endless and self-referring text costs no more than its length', async () => {
    const texts = [
      '['.repeat(20_000),
      `a: &a [*a${', *a'.repeat(5_000)}]`,
      '- '.repeat(10_000),
      `x: ${' '.repeat(200_000)}y`,
      `{"items":[${'{"kind":"Pod"},'.repeat(10_000)}{}]}`,
    ];
    const all = () => {
      for (const text of texts)
        for (const as of ['metrics', 'logs', 'traces', 'changes', 'kubernetes'] as const) look(as, text);
    };
    expect(await cpuOf(all)).toBeLessThan(20_000);
  });
});

describe('beside a source of our own', () => {
  const answers: JoinedAnswer[] = [
    { as: 'changes', tool: 'ci.deploys', args: {}, text: '[{"sha":"abc","date":"2026-04-14T09:00:00Z"}]', at },
  ];
  it('a source that fails is a gap, and without answers the error', async () => {
    const fail = () => Promise.reject(new AuraError({ code: 'x', userMessage: 'down is down; start it' }));
    const down = { name: 'down', brings: [] as const, open: async () => ({ name: 'down', read: fail }), probe: fail };
    const joined = await joinSources([down]).read({ brought: lookOfJoined(answers) });
    expect(joined.changes.map(({ ref }) => ref)).toEqual(['abc']);
    expect(joined.remarks).toContain('down is down; start it');
    await expect(joinSources([down]).read({ brought: lookOfJoined([]) })).rejects.toThrow('down is down');
  });
});
