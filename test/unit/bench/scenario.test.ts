/** Scenario files: what is refused, with file and line, and what the short forms become. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readScenario, readSuite } from '../../../src/bench/scenario/read-scenarios.ts';
import { seriesValues } from '../../../src/bench/scenario/series-values.ts';
import { AuraError } from '../../../src/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'aura-scenarios-'));
symlinkSync('/', join(folder, 'out'));
afterAll(() => rmSync(folder, { recursive: true }));

const sound = `title: A case
alert: { title: cart is slow, startedAt: 2026-03-09T14:05:00Z, service: cart }
metrics:
  - { name: latency_ms, service: cart, from: T-1m, values: 5x1 9 }
logs:
  - { service: cart, body: "at {{T-10m}}", from: T-2m, to: T, every: 1m }
requests:
  - { from: T-1m, to: T, every: 1m, spans: [{ service: web, name: GET /, ms: 5 }, { service: cart, name: GET /c, ms: 2, under: web, fails: true }] }
tools:
  ops: { look: { description: Looks., answers: [{ text: all is well }] } }
expect:
  outcome: fault
  component: cart
`;

function written(text: string): string {
  const file = join(folder, 'case.yaml');
  writeFileSync(file, text);
  return file;
}

function faultOf(text: string): string {
  try {
    readScenario(written(text));
  } catch (error) {
    if (error instanceof AuraError) return error.userMessage.replaceAll(`${folder}/`, '');
    throw error;
  }
  return 'none';
}

describe('a scenario', () => {
  it('becomes the files of an incident folder', () => {
    const { files, name } = readScenario(written(sound));
    expect(name).toBe('case');
    expect(JSON.parse(files.get('metrics.json') ?? '')).toEqual({
      status: 'success',
      data: {
        resultType: 'matrix',
        result: [
          {
            metric: { __name__: 'latency_ms', service: 'cart' },
            values: [
              [1_773_065_040, '5'],
              [1_773_065_070, '5'],
              [1_773_065_100, '9'],
            ],
          },
        ],
      },
    });
    expect(files.get('logs.ndjson')?.split('\n').slice(0, 1)).toEqual([
      '{"timestamp":"2026-03-09T14:03:00.000Z","service":"cart","severity":"info","body":"at 2026-03-09T13:55:00.000Z"}',
    ]);
    const spans = (files.get('traces.ndjson') ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { spanId: string; parentSpanId?: string; status: string });
    expect(spans.map(({ status }) => status)).toEqual(['ok', 'error', 'ok', 'error']);
    expect(spans[1]?.parentSpanId).toBe(spans[0]?.spanId);
    expect([...readScenario(written(sound)).files]).toEqual([...files]);
  });

  it.each([
    [
      'an unknown key',
      sound.replace('title: A case', 'title: A case\ncolour: red'),
      'case.yaml:2: colour: unknown key',
    ],
    [
      'an unknown key inside',
      sound.replace('component: cart', 'component: cart\n  why: x'),
      'case.yaml:14: expect.why: unknown key',
    ],
    [
      'a truth that names nothing',
      sound.replace('component: cart', 'component: billing'),
      'case.yaml:13: expect.component: "billing" stands nowhere',
    ],
    ['a part of a name', sound.replace('component: cart', 'component: car'), '"car" stands nowhere'],
    ['a change that is not there', `${sound}  change: v7\n`, 'case.yaml:14: expect.change: "v7" stands nowhere'],
    [
      'a tool that is not there',
      `${sound}evidence: [ops.see]\n`,
      'case.yaml:14: evidence.0: no tool of the case is called ops.see',
    ],
    [
      'no fault, with a cause',
      sound.replace('outcome: fault', 'outcome: healthy'),
      'case.yaml:12: expect.outcome: where it is healthy there is no cause',
    ],
    ['a fault without a cause', sound.replace('  component: cart\n', ''), 'case.yaml:11: expect: a fault needs'],
    [
      'expected and forbidden',
      `${sound}forbid: { causes: [cart] }\n`,
      'case.yaml:14: forbid.causes: cart is expected and forbidden',
    ],
    ['no alert', sound.replace(/alert: .*\n/, ''), 'case.yaml:1: (top): nothing fires'],
    ['a folder that is not there', `${sound}incident: ./nowhere\n`, 'case.yaml:14: incident: there is no folder'],
    [
      'a folder that lies elsewhere',
      `${sound}incident: /\n`,
      'case.yaml:14: incident: / lies neither beside this file nor',
    ],
    ['a link that leads elsewhere', `${sound}incident: ./out\n`, 'run this with --anywhere'],
    [
      'a recording that lies elsewhere',
      `${sound}cassette: /etc/hostname\n`,
      'case.yaml:14: cassette: /etc/hostname lies',
    ],
    [
      'more rows than anybody looks at, in many small forms',
      `${sound}question: x\n`.replace(
        'logs:\n',
        `logs:\n${'  - { service: cart, body: x, from: T-9d, to: T, every: 1s }\n'.repeat(21)}`,
      ),
      'make more than 400000 rows together',
    ],
    ['values that cannot be read', sound.replace('5x1 9', '5x1 9_'), 'case.yaml:3: metrics: "9_" is no value'],
    ['no YAML', 'title: [', /^case\.yaml:\d+: this is no YAML/],
  ])('is refused with file and line: %s', (_, text, says) => {
    expect(faultOf(text)).toMatch(
      says instanceof RegExp ? says : new RegExp(says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    );
  });

  it('is sound as it stands, or the refusals above would be for another reason', () => {
    expect(faultOf(sound)).toBe('none');
  });
});

describe('a suite', () => {
  it('takes a folder that lies elsewhere only where that is asked for', () => {
    const [suite, elsewhere] = [mkdtempSync(join(folder, 'near-')), mkdtempSync(join(folder, 'far-'))];
    const nested = join(suite, 'more');
    mkdirSync(nested);
    writeFileSync(join(suite, 'near.yaml'), `${sound}incident: ./more\n`);
    writeFileSync(join(nested, 'up.yaml'), `${sound}incident: ..\n`);
    expect(readSuite(suite)).toHaveLength(2);
    writeFileSync(join(nested, 'far.yaml'), `${sound}incident: ${elsewhere}\n`);
    expect(() => readSuite(suite)).toThrow(/far\.yaml:14: incident: .*--anywhere/);
    expect(readSuite(suite, { within: null })).toHaveLength(3);
  });

  it('with nothing in it is refused, and so is one of which a file has faults', () => {
    const empty = mkdtempSync(join(folder, 'suite-'));
    expect(() => readSuite(empty)).toThrow(/there is no case in it/);
    writeFileSync(join(empty, 'one.yaml'), sound);
    writeFileSync(join(empty, 'two.yaml'), sound.replace('fault', 'fate'));
    writeFileSync(join(empty, 'three.yaml'), 'title: x');
    expect(() => readSuite(empty)).toThrow(/three\.yaml:1: [^]*two\.yaml:12: expect\.outcome/);
    expect(() => readSuite(join(empty, 'none'))).toThrow(/no such file or folder/);
  });

  it('of the repository can be read', () => {
    expect(readSuite('test/bench/scenarios').length).toBeGreaterThanOrEqual(2);
  });
});

it('reads series as promtool writes them', () => {
  expect(seriesValues('1x2 _x2 4-2x2 -1', 100)).toEqual([1, 1, 1, null, null, 4, 2, 0, -1]);
  expect(seriesValues('1x99999', 5)).toHaveLength(5);
});
