/** Foreign YAML: what it is read as, and what it may not cost. */
import { describe, expect, it } from 'vitest';
import { parseForeignYaml } from '../../../../src/distill/rows/foreign-yaml.ts';

describe('foreign YAML', () => {
  it('is read by the core types, documents apart, with references', () => {
    const text = 'a: &x {n: 1, on: yes, at: 2026-01-01}\nb: *x\n---\n- 0.5\n- null\n';
    const x = { n: 1, on: 'yes', at: '2026-01-01' };
    expect(parseForeignYaml(text)).toEqual([{ a: x, b: x }, [0.5, null]]);
  });

  it('keeps the last of a key that stands twice, and no prototype', () => {
    expect(parseForeignYaml('a: 1\na: 2\n')).toEqual([{ a: 2 }]);
    const [document] = parseForeignYaml('__proto__: {polluted: 1}\n') as [object];
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
    expect('polluted' in document).toBe(false);
  });

  it('is refused when it stands for more than its text', () => {
    const level = (at: number): string => {
      const below = at === 0 ? 'x' : `*n${at - 1}`;
      return `n${at}: &n${at} [${Array.from({ length: 9 }, () => below).join(',')}]`;
    };
    const bomb = Array.from({ length: 9 }, (_, at) => level(at)).join('\n');
    expect(() => parseForeignYaml(bomb)).toThrow(/more than there is text/);
    expect(() => parseForeignYaml('a: &a [*a]\n')).toThrow(/alias|there is text/);
  });

  it('is refused when it is too deep', () => {
    expect(() => parseForeignYaml('['.repeat(100_000))).toThrow(/depth/i);
  });

  it('is refused when it has more lines than a text of its length should, however little each says', () => {
    const objects = `kind: Pod\nmetadata:\n  name: api-7f9c6d5b8-x2x4v\n  namespace: shop-production\n---\n`.repeat(
      6_000,
    );
    expect(parseForeignYaml(objects)).toHaveLength(6_001);
    expect(parseForeignYaml('- 1\n'.repeat(19_000))[0]).toHaveLength(19_000);
    expect(() => parseForeignYaml('- 1\n'.repeat(60_000))).toThrow(/more lines/);
  });
});
