/** JSON of others: what is read, and how deep. */
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../src/run/servers/parse-json.ts';

describe('JSON of others', () => {
  it('is read as any, and no JSON is refused', () => {
    const value = { a: ['[[[[', { 'b"]': '}}}\\"' }], c: null };
    const text = JSON.stringify({ ...value, long: 'x'.repeat(30_000) });
    expect(parseJson(text)).toMatchObject(value);
    expect(() => parseJson('{"a":')).toThrow(SyntaxError);
    expect(() => parseJson(`"${'x'.repeat(30_000)}`)).toThrow(SyntaxError);
  });

  it('is refused unread where it is deeper than anything is, wherever that stands', () => {
    for (const text of ['['.repeat(30_000), '{"a":'.repeat(30_000), `{"a": "]", "b": ${'["]",'.repeat(10_000)}`])
      expect(() => parseJson(text)).toThrow(/levels/);
    expect(parseJson(`${'['.repeat(900)}"${'['.repeat(30_000)}"${']'.repeat(900)}`)).toHaveLength(1);
  });

  it('counts brackets of strings for nothing', () => {
    const opens = Array.from({ length: 20_000 }, () => '[{"');
    expect(parseJson(JSON.stringify(opens))).toEqual(opens);
  });
});
