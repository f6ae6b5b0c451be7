/** Every leaf of a write's arguments is what it should be, given where it came from: constants, filled ones, a model's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArgumentType } from '../../../src/run/actions/argument-type.ts';
import { fillTemplate } from '../../../src/run/actions/fill-template.ts';
import type { KnownNames } from '../../../src/run/actions/provenance.ts';
import { originsOf } from '../../../src/run/actions/provenance.ts';
import { checkArguments } from '../../../src/tools/check-arguments.ts';

const known: KnownNames = { catalog: new Set(['api', 'Web Shop']), topology: new Set(['cart']) };
const scope = {
  cause: {
    component: 'cart',
    paused: true,
    both: ['api', 'cart'],
    mixed: ['api', 'evil'],
    fitting: { api: 'cart' },
    change: { previous: 'v1', summary: 'api' },
  },
  incident: {
    service: 'payments-prod-db',
    startedAt: 1_767_225_600_000,
    labels: {
      namespace: 'x; kubectl delete ns prod #',
      good: 'shop',
      'a.b': 'api',
      mode: 'fast',
      replicas: '0',
      memory: '1Mi',
      wait: '0s',
    },
  },
};

function check(args: Record<string, unknown>, types: Record<string, ArgumentType> = {}, schema = {}) {
  const { value, filled } = fillTemplate(args, scope);
  const origins = originsOf(filled, types, known);
  return { ...checkArguments({ tool: 's.t', args: value as typeof args, origins }, known, schema), origins };
}

describe('a filled argument', () => {
  it('is a component that catalog or topology has, unless the workflow says what else it is', () => {
    expect(check({ service: '{{ cause.component }}', also: '{{ cause.both }}' }).faults).toEqual([]);
    expect(check({ service: '{{ incident.service }}' }).faults).toEqual([
      expect.stringMatching(/^service of s\.t is "payments-prod-db" \(from incident\.service\).*catalog:.*types:/),
    ]);
    expect(check({ to: '{{ cause.change.previous }}' }).faults).toHaveLength(1);
    expect(check({ to: '{{ cause.change.previous }}' }, { to: 'ref' }).faults).toEqual([]);
  });

  it('is looked at wherever it stands, under whatever name', () => {
    const evil = '{{ incident.service }}';
    for (const args of [
      { service: evil },
      { service: [evil] },
      { services: [evil] },
      { Service: evil },
      { target: evil },
      { name: evil },
      { namespace: evil },
      { resource: `deploy/${evil}` },
      { spec: { service: evil } },
      { service: { name: evil } },
      { command: `kubectl delete ns ${evil}` },
      { a: { b: [{ c: [[evil]] }] } },
      { mixed: '{{ cause.mixed }}' },
      { all: '{{ incident.labels }}' },
      { all: '{{ cause.fitting }}' },
    ])
      expect([args, check(args).faults.length > 0]).toEqual([args, true]);
  });

  it('always asks for an image that nobody vouches for, however well formed', () => {
    const args = { image: '{{ incident.labels.good }}' };
    expect(check(args, { image: 'image' })).toMatchObject({ faults: [], freeText: ['image'] });
    expect(check({ image: '{{ cause.component }}' }, { image: 'image' }).freeText).toEqual([]);
    expect(check({ image: 'registry.example/shop/api:v2' }, { image: 'image' }).freeText).toEqual([]);
  });

  it('is no number, name or quantity where it is true or false', () => {
    for (const type of ['number', 'component', 'quantity', 'enum'] as const)
      expect([type, check({ it: '{{ cause.paused }}' }, { it: type }).faults.length]).toEqual([type, 1]);
    expect(check({ it: '{{ cause.paused }}' }).faults).toEqual([]);
    const schema = { properties: { it: { enum: [true, false] } } };
    expect(check({ it: '{{ cause.paused }}' }, { it: 'enum' }, schema).faults).toEqual([]);
  });

  it('is looked at as a whole when constant text stands around it', () => {
    expect(check({ resource: 'deploy/{{ cause.component }}' }, { resource: 'object' }).faults).toEqual([]);
    expect(check({ resource: 'deploy/{{ cause.component }}' }).faults).toHaveLength(1);
    const cmd = 'kubectl -n {{ incident.labels.namespace }} rollout restart deploy/api';
    for (const type of ['namespace', 'object', 'ref', 'image'] as const)
      expect(check({ cmd }, { cmd: type }).faults).toHaveLength(1);
  });

  it('may be foreign free text, and is then named', () => {
    expect(check({ cmd: 'restart {{ incident.labels.namespace }}' }, { cmd: 'text' })).toMatchObject({
      faults: [],
      freeText: ['cmd'],
    });
    // Words of the workflow around a name that is vouched for are nobody else's words.
    expect(check({ cmd: 'restart {{ cause.component }}' }, { cmd: 'text' }).freeText).toEqual([]);
    expect(check({ all: '{{ incident.labels }}' }, { all: 'text' }).freeText).toEqual([
      'all',
      'all.namespace',
      'all.good',
      'all.a.b',
      'all.mode',
      'all.replicas',
      'all.memory',
      'all.wait',
    ]);
  });

  it("keeps its keys to the schema's or to the declared type when they are foreign", () => {
    const schema = { properties: { all: { properties: { namespace: {}, good: {}, 'a.b': {}, mode: {} } } } };
    expect(check({ all: '{{ incident.labels }}' }, { all: 'component' }).faults.join()).toContain('"namespace"');
    expect(check({ all: '{{ incident.labels }}' }, { all: 'component' }, schema).faults.join()).not.toContain('"mode"');
  });

  it("is one of the values that the tool's schema lists, where it is an enum", () => {
    const schema = { properties: { mode: { enum: ['fast', 'slow'] }, list: { items: { const: 'fast' } } } };
    const args = { mode: '{{ incident.labels.mode }}', list: ['{{ incident.labels.mode }}'] };
    expect(check(args, { mode: 'enum', 'list.0': 'enum' }, schema).faults).toEqual([]);
    expect(check({ mode: '{{ incident.labels.good }}' }, { mode: 'enum' }, schema).faults).toHaveLength(1);
    expect(check({ mode: '{{ incident.labels.mode }}' }, { mode: 'enum' }).faults).toHaveLength(1);
  });

  it('is not done without asking where it is an amount that a label of an alert fills', () => {
    const amounts = [
      ['{{ incident.labels.replicas }}', 'number'],
      ['{{ incident.labels.memory }}', 'quantity'],
      ['{{ incident.labels.wait }}', 'duration'],
    ] as const;
    for (const [template, type] of amounts)
      expect(check({ by: template }, { by: type })).toMatchObject({ faults: [], freeText: ['by'] });
    expect(check({ by: 3 }, { by: 'number' })).toMatchObject({ faults: [], freeText: [] });
  });

  it('is a number where it is filled with one', () => {
    expect(check({ at: '{{ incident.startedAt }}' })).toMatchObject({ faults: [], freeText: [] });
  });
});

describe('the record of an argument', () => {
  it('says where each came from, and of several the least trusted', () => {
    const args = {
      a: 'x',
      b: '{{ cause.component }}',
      c: ['{{ cause.both }}'],
      d: '{{ cause.component }}/{{ cause.mixed }}',
    };
    expect(check(args, { d: 'text' }).origins).toEqual([
      { path: 'a', from: 'workflow' },
      { path: 'b', from: 'topology', placeholders: ['cause.component'] },
      { path: 'c.0', from: 'topology', placeholders: ['cause.both'] },
      { path: 'd', from: 'foreign', placeholders: ['cause.component', 'cause.mixed'], type: 'text' },
    ]);
  });

  it('cannot be borrowed from a constant whose path reads the same', () => {
    const args = { 'a.b': 'constant', a: '{{ incident.labels }}' };
    expect(check({ ...args, a: { b: '{{ incident.service }}' } }).faults).not.toEqual([]);
    expect(check(args).faults.join()).toContain('"x; kubectl');
  });
});

describe('what needs no type', () => {
  it("is the workflow's own constant, and what carries no words", () => {
    expect(check({ service: 'anything at all', n: 2, on: true, none: null, deep: { list: ['x y'] } })).toMatchObject({
      faults: [],
      freeText: [],
    });
  });

  it('is checked all the same when a type is given', () => {
    expect(check({ ns: 'Not A Namespace' }, { ns: 'namespace' }).faults).toHaveLength(1);
  });
});

describe('arguments without a record', () => {
  const schema = { properties: { service: { type: 'string' }, deep: { properties: { to: {} } } } };
  const proposed = (args: Record<string, unknown>) => checkArguments({ tool: 's.t', args }, known, schema);

  it('are foreign, each of them', () => {
    expect(proposed({ service: 'api' })).toEqual({ faults: [], freeText: [] });
    expect(proposed({ service: 'api', deep: { to: 'v1; x' } }).faults).toEqual([expect.stringContaining('deep.to')]);
    expect(proposed({ service: 'api', 'api; x': true }).faults).toEqual([expect.stringContaining('"api; x"')]);
    expect(proposed({ service: 'payments-prod-db' }).faults).toHaveLength(1);
  });

  it('are refused when they nest without end', () => {
    let args: Record<string, unknown> = {};
    for (let depth = 0; depth < 5_000; depth += 1) args = { api: args };
    expect(checkArguments({ tool: 's.t', args: { service: args } }, known, schema).faults.join()).toMatch(
      /nests deeper/,
    );
  });

  it('pass only as names that are known, numbers, booleans or null, whatever their shape', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('service', 'deep'), fc.jsonValue()), (args) => {
        const words: unknown[] = [];
        JSON.stringify(args, (key, value: unknown) => {
          if (typeof value === 'string') words.push(value);
          if (key !== '' && !/^\d+$/.test(key) && !['service', 'deep', 'to'].includes(key)) words.push(key);
          return value;
        });
        const strange = words.some((word) => !known.catalog.has(String(word)) && !known.topology.has(String(word)));
        expect(strange && proposed(args).faults.length === 0).toBe(false);
      }),
      { seed: 5, numRuns: 400 },
    );
  });
});
