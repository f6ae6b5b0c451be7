/** Faults of arguments let the caller repair them; a plain yes is never given to what a validator refuses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../../src/tools/mcp/check-arguments.ts';
import { plainlyFits } from '../../../src/tools/plain-schema.ts';

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string', pattern: '^[a-z]+$' },
    replicas: { type: 'integer', minimum: 1 },
    level: { enum: ['info', 'error'] },
    spec: { type: 'object', properties: { image: { type: 'string' } }, required: ['image'] },
  },
  required: ['name', 'replicas'],
  additionalProperties: false,
};

describe('a fault of arguments', () => {
  it.each([
    [{ replicas: 2 }, 'name is missing (string)'],
    [{ name: 'api', replicas: 'two' }, 'replicas must be integer, not "two"'],
    [
      { name: 'api', replica: 2, replicas: 2 },
      'there is no replica, did you mean replicas? it takes name, replicas, level, spec',
    ],
    [{ name: 'api', replicas: 2, level: 'warn' }, 'level must be one of info, error, not "warn"'],
    [{ name: 'API', replicas: 2 }, 'name must match "^[a-z]+$", not "API"'],
    [{ name: 'api', replicas: 0 }, 'replicas must be >= 1, and it is 0'],
    [{ name: 'api', replicas: 2, spec: {} }, 'spec.image is missing (string)'],
    [{ name: 'api', replicas: 2, spec: { image: 7 } }, 'spec.image must be string, not 7'],
  ])('%j: %s', (args, said) => {
    expect(checkArguments({ schema, args })).toEqual([said]);
  });

  it('says all of them, each once, and no more than a reader takes', () => {
    expect(checkArguments({ schema, args: {} })).toHaveLength(2);
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`x${n}`, n]));
    const faults = checkArguments({ schema, args: { name: 'api', replicas: 1, ...many } });
    expect(faults).toHaveLength(9);
    expect(faults.at(-1)).toBe('and 42 more');
  });

  it('never quotes a long value whole', () => {
    const [fault = ''] = checkArguments({ schema, args: { name: 'x'.repeat(10_000).toUpperCase(), replicas: 1 } });
    expect(fault.length).toBeLessThan(250);
  });
});

describe('a plain yes', () => {
  const value = fc.jsonValue({ maxDepth: 2 });
  const leaf = fc.oneof(
    fc.record({ type: fc.constantFrom('string', 'number', 'integer', 'boolean', 'null', 'array', 'object') }),
    fc.record({
      type: fc.constant('number'),
      minimum: fc.integer({ min: -5, max: 5 }),
      maximum: fc.integer({ min: -5, max: 5 }),
    }),
    fc.record({ type: fc.constant('string'), minLength: fc.nat(3), maxLength: fc.nat(3) }),
    fc.record({
      enum: fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)), { minLength: 1 }),
    }),
    fc.constant({ pattern: '^a' }),
    fc.constant(true),
  );
  const object = fc.record(
    {
      type: fc.constant('object'),
      properties: fc.dictionary(fc.constantFrom('a', 'b', 'c'), leaf),
      required: fc.subarray(['a', 'b']),
      additionalProperties: fc.oneof(fc.boolean(), leaf),
    },
    { requiredKeys: ['type'] },
  );

  it('is only given to what a validator takes too', () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1e6);
    let yes = 0;
    fc.assert(
      fc.property(object, fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value), (made, args) => {
        if (!plainlyFits(made, args)) return;
        yes += 1;
        expect(checkArguments({ schema: made, args })).toEqual([]);
      }),
      { numRuns: 500, seed },
    );
    expect(yes, `seed ${seed}`).toBeGreaterThan(20);
  });

  it('is given to no pattern, reference or alternative, and to nothing inherited', () => {
    const args = { a: 'a' };
    for (const a of [{ pattern: 'a' }, { $ref: '#' }, { anyOf: [true] }, { format: 'date' }])
      expect(plainlyFits({ type: 'object', properties: { a } }, args)).toBe(false);
    expect(plainlyFits({ type: 'object', required: ['toString'] }, args)).toBe(false);
    expect(plainlyFits({ type: 'object', additionalProperties: false }, { constructor: 1 })).toBe(false);
  });
});
