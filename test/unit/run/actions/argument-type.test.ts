/** The grammars of argument types: what they take, and that none takes a second command, an option or a way out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argumentTypes, hasForm } from '../../../../src/run/actions/argument-type.ts';

type Formed = Parameters<typeof hasForm>[0];
const formed = argumentTypes.filter((type): type is Formed => type !== 'enum' && type !== 'text');

const good: [Formed, unknown[]][] = [
  ['component', ['checkout', 'web-1', 'PaymentService', 'shop/checkout', 'größe', 'api.v2']],
  ['namespace', ['shop', 'kube-system', 'a', '0', 'a'.repeat(63)]],
  ['object', ['deployment/checkout', 'checkout', 'deployments.apps/web', 'node/ip-10-0-0-1.ec2.internal']],
  [
    'image',
    [
      'nginx',
      'nginx:1.27',
      'shop/a__b--c.d_e',
      'nginx:v1..2-',
      'registry.example:5000/shop/web:v1.2_3',
      `shop/web@sha256:${'a'.repeat(64)}`,
      `ghcr.io/shop/web:v1@sha256:${'0'.repeat(64)}`,
    ],
  ],
  ['ref', ['v1.2.3', 'main', 'release/2026-01', '0a1b2c3', 'web-config-7', 'v1+build.5', 'sha256:abc', 'flag:x']],
  ['number', ['3', '-1', '2.5', 3, 2.5]],
  ['quantity', ['100m', '512Mi', '1.5', '2G', 4]],
  ['duration', ['90s', '1h30m', '500ms', '1.5h', '7d']],
];

const bad: [Formed, unknown[]][] = [
  ['component', ['', 'a b', '-x', 'x;y', 'x|y', '$(x)', 'a/../b', 'x\n', 7, null]],
  ['namespace', ['Shop', '-a', 'a-', 'a.b', 'a'.repeat(64), 'x; kubectl delete ns prod #', '']],
  [
    'object',
    ['Deployment/x', 'a/b/c', '-a', 'a/-b', '/a', 'a/', 'a b', '.a', 'a..b', 'a.-b', 'a-.b', 'aa../b', 'aa-/b'],
  ],
  [
    'image',
    [
      'Nginx',
      'nginx:',
      'nginx:a b',
      'nginx@sha256:1',
      '-nginx',
      'a//b',
      'nginx:1;x',
      '',
      'a..b/c',
      'shop./web',
      'shop-/web',
      'a_',
      'a._b',
    ],
  ],
  ['ref', ['-v1', 'a..b', 'a b', 'ext::sh', 'https://x', 'v1;x', 'v1\n', 'x'.repeat(201), '', 1]],
  ['number', ['', '1e9', '0x1', '1 ', 'NaN', Number.NaN, Number.POSITIVE_INFINITY, '1;2', true]],
  ['quantity', ['1 Gi', 'Gi', '1GiB', '-1', -1, '1e3', '']],
  ['duration', ['5', 'm5', '1h 30m', '-5m', '5 minutes', '', 5]],
];

describe('argument types', () => {
  it.each(good)('%s takes what is one', (type, values) => {
    expect(values.filter((value) => !hasForm(type, value))).toEqual([]);
  });

  it.each(bad)('%s refuses what is none', (type, values) => {
    expect(values.filter((value) => hasForm(type, value))).toEqual([]);
  });

  it('none takes blanks, quotes or what a shell or a terminal reads as more than a word', () => {
    const hostile = fc
      .tuple(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...' \t\n\r"\'`$;&|<>(){}[]\\*?!#~%^,='.split('')),
        fc.string(),
      )
      .map(([before, mark, after]) => `${before}${mark}${after}`);
    fc.assert(
      fc.property(hostile, (text) => {
        expect(formed.filter((type) => hasForm(type, text))).toEqual([]);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('none takes more than it looks at', () => {
    const long = ['1', 'a', 'a/', 'a:', '1s', 'a.'].map((unit) => unit.repeat(400));
    expect(formed.flatMap((type) => long.filter((text) => hasForm(type, text)))).toEqual([]);
  });
});
