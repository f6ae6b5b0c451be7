/** The fields of an answer that a server wants, and what somebody wrote against them. */
import { describe, expect, it } from 'vitest';
import {
  type AnswerField,
  answeredValue,
  answerFields,
  asksForSecret,
} from '../../../../src/run/servers/answer-field.ts';

const of = (properties: Record<string, unknown>, required?: string[]) =>
  answerFields({ type: 'object', properties, ...(required ? { required } : {}) });

describe('the fields of a schema', () => {
  it.each<[string, unknown, Partial<AnswerField>]>([
    ['a text', { type: 'string', minLength: 2, maxLength: 9 }, { kind: 'text', least: 2, most: 9 }],
    ['an address', { type: 'string', format: 'email' }, { kind: 'text', format: 'email' }],
    ['a number', { type: 'number', minimum: -1, default: 2 }, { kind: 'number', least: -1, initial: '2' }],
    ['a whole number', { type: 'integer', maximum: 5 }, { kind: 'integer', most: 5 }],
    ['yes or no', { type: 'boolean', default: true }, { kind: 'boolean', initial: 'true' }],
    [
      'a list with names',
      { type: 'string', enum: ['a', 'b'], enumNames: ['A!'] },
      {
        kind: 'choice',
        choices: [
          { value: 'a', title: 'A!' },
          { value: 'b', title: 'b' },
        ],
      },
    ],
    ['constants', { oneOf: [{ const: 'a', title: 'A' }] }, { kind: 'choice', choices: [{ value: 'a', title: 'A' }] }],
    [
      'several',
      { type: 'array', minItems: 1, items: { anyOf: [{ const: 'a' }] } },
      { kind: 'choices', least: 1, choices: [{ value: 'a', title: 'a' }] },
    ],
    ['a secret', { type: 'string', title: 'API key' }, { kind: 'text', secret: true }],
  ])('are read: %s', (_, property, field) => {
    expect(of({ f: property }, ['f'])).toEqual([expect.objectContaining({ name: 'f', required: true, ...field })]);
  });

  it.each<[string, unknown]>([
    ['no object', 7],
    ['an object within', { type: 'object', properties: { a: { type: 'object' } } }],
    ['a list of texts', { type: 'object', properties: { a: { type: 'array', items: { type: 'string' } } } }],
    ['a list of nothing', { type: 'object', properties: { a: { enum: [] } } }],
    ['a choice that is no text', { type: 'object', properties: { a: { enum: [1, 2] } } }],
    ['no type', { type: 'object', properties: { a: {} } }],
    ['null', { type: 'object', properties: { a: null } }],
    [
      'too many',
      {
        type: 'object',
        properties: Object.fromEntries(Array.from({ length: 11 }, (__, at) => [at, { type: 'boolean' }])),
      },
    ],
  ])('are not put to people: %s', (_, schema) => {
    expect(answerFields(schema)).toHaveProperty('unfit');
  });
});

describe('what was written', () => {
  const field = (more: Partial<AnswerField>): AnswerField => {
    return { name: 'f', title: 'F', kind: 'text', required: true, ...more };
  };
  const choices = ['a', 'b'].map((value) => ({ value, title: value.toUpperCase() }));

  it.each<[AnswerField, string | string[], unknown]>([
    [field({}), ' hello ', 'hello'],
    [field({ required: false }), '', undefined],
    [field({ kind: 'integer' }), '7', 7],
    [field({ kind: 'number' }), '-0.5', -0.5],
    [field({ kind: 'boolean' }), 'No', false],
    [field({ kind: 'boolean' }), 'yes', true],
    [field({ kind: 'choice', choices }), 'b', 'b'],
    [field({ kind: 'choices', choices }), ['a', 'b'], ['a', 'b']],
    [field({ format: 'email' }), 'ada@example.com', 'ada@example.com'],
    [field({ format: 'uri' }), 'https://example.com', 'https://example.com'],
    [field({ format: 'date' }), '2026-01-31', '2026-01-31'],
    [field({ format: 'date-time' }), '2026-01-31T09:00:00Z', '2026-01-31T09:00:00Z'],
  ])('fits: %j %j', (it, written, value) => {
    expect(answeredValue(it, written)).toEqual({ value });
  });

  it.each<[AnswerField, string | string[], RegExp]>([
    [field({}), ' ', /needed/],
    [field({ least: 3 }), 'ab', /3 characters or more/],
    [field({ most: 3 }), 'abcd', /3 characters or fewer/],
    [field({ kind: 'integer' }), '1.5', /whole/],
    [field({ kind: 'integer' }), '0x10', /number/],
    [field({ kind: 'number', least: 2 }), '1', /2 or more/],
    [field({ kind: 'number', most: 2 }), '3', /2 or less/],
    [field({ kind: 'boolean' }), 'maybe', /yes or no/],
    [field({ kind: 'choice', choices }), 'A', /of the list/],
    [field({ kind: 'choices', choices }), ['a', 'c'], /from the list/],
    [field({ kind: 'choices', choices, least: 2 }), ['a'], /2 or more/],
    [field({ kind: 'choices', choices, most: 1 }), ['a', 'b'], /1 or fewer/],
    [field({ format: 'email' }), 'ada', /address/],
    [field({ format: 'uri' }), 'no address', /address/],
    [field({ format: 'date' }), '31.1.2026', /date/],
    [field({ format: 'date-time' }), 'noon', /time/],
    [field({ secret: true }), 'x', /secret/],
  ])('does not fit: %j %j', (it, written, fault) => {
    expect(answeredValue(it, written)).toEqual({ fault: expect.stringMatching(fault) });
  });

  it('is known for a secret by how it is asked for', () => {
    expect(['Paste your API key', 'the pass_phrase', 'One-time code', 'PIN please'].map(asksForSecret)).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect(['Which region?', 'How many pins?', 'Restart the tokeniser?'].map(asksForSecret)).toEqual([
      false,
      false,
      true,
    ]);
  });
});
