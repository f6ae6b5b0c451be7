/** The hash of a call: the order of keys does not matter, everything else does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalHash } from '../../../src/tools/canonical-hash.ts';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, shuffled(inner)]),
  );
};

describe('the canonical hash', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme-ascii' }), fc.jsonValue()), (args) => {
        const again = shuffled(args) as Record<string, unknown>;
        expect(canonicalHash({ tool: 't', args: again })).toBe(canonicalHash({ tool: 't', args }));
      }),
    );
  });

  it('depends on tool, names and values', () => {
    const base = canonicalHash({ tool: 't', args: { a: 1 } });
    for (const other of [
      { tool: 'u', args: { a: 1 } },
      { tool: 't', args: { a: 2 } },
      { tool: 't', args: { b: 1 } },
      { tool: 't', args: { a: '1' } },
    ]) {
      expect(canonicalHash(other)).not.toBe(base);
    }
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => canonicalHash({ tool: 't', args: { a: Number.NaN } })).toThrow(/NaN|number/i);
  });
});
