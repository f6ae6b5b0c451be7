/** A tool's schema as providers take it: nothing optional becomes required, nothing open is closed, the rest is words. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { anthropicModel } from '../../../src/model/anthropic.ts';
import { fitTool, isClosed } from '../../../src/model/fit-schema.ts';
import { openAiModel } from '../../../src/model/openai.ts';
import { startModelServer } from '../../support/model-server.ts';
import { asking } from './asking.ts';

const fit = (inputSchema: Record<string, unknown>) => fitTool({ name: 'look', description: 'Looks.', inputSchema });

describe('a schema', () => {
  it('that both take stays as it is', () => {
    const schema = {
      type: 'object',
      properties: {
        service: { type: 'string', description: 'which', enum: ['a', 'b'] },
        labels: { type: 'object', additionalProperties: { type: 'string' } },
        any: {},
        at: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        list: { type: 'array', items: { $ref: '#/$defs/one' }, minItems: 1 },
      },
      required: ['service'],
      additionalProperties: true,
      $defs: { one: { type: 'object', properties: { a: { type: 'integer', minimum: 1 } } } },
    };
    expect(fit(schema)).toEqual({ name: 'look', description: 'Looks.', inputSchema: schema });
  });

  it('with alternatives at its top offers all members, requires what all require, and says the rest', () => {
    const { inputSchema, description } = fit({
      type: 'object',
      properties: { namespace: { type: 'string' } },
      required: ['namespace'],
      oneOf: [
        { properties: { name: { type: 'string' } }, required: ['name'] },
        { properties: { selector: { type: 'string' } }, required: ['selector'] },
      ],
    });
    expect(inputSchema).toEqual({
      type: 'object',
      properties: { namespace: { type: 'string' }, name: { type: 'string' }, selector: { type: 'string' } },
      required: ['namespace'],
    });
    expect(description).toBe('Looks.\nExactly one of: name; or selector.');
  });

  it('with a name that a provider does not take leaves it to the open rest, in words', () => {
    const { inputSchema, description } = fit({
      type: 'object',
      properties: { '@timestamp': { type: 'string' }, ok: { type: 'string' } },
      required: ['@timestamp', 'ok'],
      additionalProperties: false,
    });
    expect(inputSchema).toEqual({ type: 'object', properties: { ok: { type: 'string' } }, required: ['ok'] });
    expect(description).toBe('Looks.\narguments also take "@timestamp" (required).');
  });

  it('of an older draft is written as the newer one has it', () => {
    const { inputSchema, description } = fit({
      $schema: 'http://json-schema.org/draft-04/schema#',
      id: 'x',
      type: 'object',
      properties: {
        from: { type: 'number', minimum: 0, exclusiveMinimum: true },
        pair: { type: 'array', items: [{ type: 'string' }, { type: 'number' }] },
        maybe: { type: 'string', nullable: true, required: true },
        list: { type: 'array' },
        odd: { type: 7 },
      },
    });
    expect(inputSchema).toEqual({
      type: 'object',
      properties: {
        from: { type: 'number', minimum: 0 },
        pair: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] },
        maybe: { type: ['string', 'null'] },
        list: { type: 'array', items: {} },
        odd: {},
      },
    });
    expect(description).toBe('Looks.\narguments.from is above its limit.');
  });

  it('is closed only where nothing in it is open, and strict only where all is required', () => {
    const closed = {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
      required: ['a'],
      additionalProperties: false,
    };
    expect([isClosed(closed, false), isClosed(closed, true)]).toEqual([true, false]);
    expect(isClosed({ ...closed, required: ['a', 'b'] }, true)).toBe(true);
    expect(isClosed({ ...closed, properties: { a: { type: 'array', items: { type: 'object' } } } }, false)).toBe(false);
    expect(isClosed({ anyOf: [closed, { type: 'object' }] }, false)).toBe(false);
  });
});

const seed = 20_261_128;

describe('whatever a server calls a schema', async () => {
  const server = await startModelServer(() => ({ text: 'x' }));
  afterAll(() => server.close());
  const patience = { timeout: 60_000, silence: 60_000 };
  const models = [
    openAiModel({ model: 'm', baseUrl: server.url, ...patience }),
    anthropicModel({ model: 'm', apiKey: 'k', baseUrl: server.anthropicUrl, ...patience }),
  ];

  it(`is taken by both providers (seed ${seed})`, async () => {
    const key = fc.constantFrom(
      ...[
        'type',
        'properties',
        'required',
        'items',
        'anyOf',
        'oneOf',
        'allOf',
        'enum',
        'not',
        'nullable',
        'additionalProperties',
      ],
      ...['$ref', 'exclusiveMinimum', 'description', '@odd', 'a b', 'plain'],
    );
    const leaf = fc.oneof(fc.constantFrom('object', 'string', 'array', true, null, 1), fc.string({ maxLength: 5 }));
    const { schema } = fc.letrec<{ schema: Record<string, unknown>; value: unknown }>((tie) => ({
      schema: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        tie('schema'),
        fc.array(tie('schema'), { maxLength: 3 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(schema, async (one) => {
        const tool = { name: 'look', description: '', inputSchema: one };
        for (const model of models) await model.ask(asking('x', { tools: [tool] }));
      }),
      { seed, numRuns: 60 },
    );
    // A refused request is not among them.
    expect(server.seen.length).toBe(server.asked.length);
    expect(server.seen.length).toBeGreaterThanOrEqual(120);
  });
});
