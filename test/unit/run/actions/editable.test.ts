/** What people may change on a card: within the tool's bounds, and never below none where it says nothing. */
import { describe, expect, it } from 'vitest';
import { editableFields, editedValue } from '../../../../src/run/actions/editable.ts';

const schema = (replicas: object) => ({ type: 'object', properties: { service: { type: 'string' }, replicas } });

describe('a number on a card', () => {
  it.each<[string, object, number, string, object]>([
    ['below what the tool takes', { type: 'integer', minimum: 1, maximum: 3 }, 3, '0', { fault: 'Write 1 or more.' }],
    ['above it', { type: 'integer', minimum: 1, maximum: 3 }, 3, '4', { fault: 'Write 3 or less.' }],
    ['below none, of a tool without bounds', { type: 'integer' }, 3, '-3', { fault: 'Write 0 or more.' }],
    ['below none, where the tool says so', { type: 'integer', minimum: -5 }, 3, '-3', { value: -3 }],
    ['below none, where it already is', { type: 'number' }, -1.5, '-3', { value: -3 }],
    ['half a thing', { type: 'integer' }, 3, '1.5', { fault: 'Write a whole number.' }],
    ['as it should be', { type: 'integer', minimum: 1, maximum: 3 }, 3, '2', { value: 2 }],
  ])('%s', (_what, property, now, written, expected) => {
    const [field] = editableFields(schema(property), { service: 'stock', replicas: now }, []);
    expect(field && editedValue(field, written)).toEqual(expected);
  });
});
