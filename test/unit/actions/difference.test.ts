/**
 * What is shown of a change to an object.
 * Owns: that long texts cost no more than what is shown of them, and that the place where they differ is in it.
 */
import { describe, expect, it } from 'vitest';
import { differenceOf, stampOf } from '../../../src/actions/difference.ts';
import { longTextsCut } from '../../../src/actions/long-texts.ts';

const settings = (last: string): string =>
  Array.from({ length: 40_000 }, (_, line) => `key${line} = ${line}`).join('\n') + `\nlast = ${last}\nend = 1\n`;
const mapOf = (value: string) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'cart', namespace: 'shop' },
  data: { 'app.properties': value, other: 'same' },
});

describe('the difference of two objects', () => {
  it('shows what differs far down a long text, with the lines around it', () => {
    const { changes, diff } = differenceOf('cart.yaml', mapOf(settings('a')), mapOf(settings('b')));
    expect(changes.map(({ path }) => path)).toEqual(['data[app.properties]']);
    expect(diff).toContain('-    last = a\n+    last = b\n');
    expect(diff).toContain('key39999 = 39999\n');
    expect(diff.length).toBeLessThan(1_000);
  });

  it('has another stamp where texts of one length differ behind what is shown of them', () => {
    const stamps = ['b', 'c'].map((last) => {
      const after = mapOf(settings(last));
      return stampOf(mapOf(''), [], differenceOf('cart.yaml', mapOf(settings('a')), after));
    });
    expect(stamps[0]).not.toBe(stamps[1]);
  });

  it('shows where a text ends that was cut off', () => {
    const { diff } = differenceOf('cart.yaml', mapOf(settings('a')), mapOf(settings('a').slice(0, 300_000)));
    expect(diff).toMatch(/^-    key\d+ = \d+$/m);
    expect(diff).toContain('more characters; the list of changes has every field');
  });

  it('prints no more of long texts and names than can be shown', () => {
    const long = 'a'.repeat(1_000_000);
    const object = (last: string) => ({ [long]: [{ name: long, value: long + last }], only: { [last]: [long] } });
    const printed = longTextsCut(object('1'), object('2')).map((side) => JSON.stringify(side));
    expect(printed.map(({ length }) => length < 60_000)).toEqual([true, true]);
    expect(printed[0]).not.toBe(printed[1]);
  });

  it('leaves what is short as it is', () => {
    const sides = [mapOf('a: 1\n'), { ...mapOf('a: 2\n'), items: [1, { name: 'x', value: null }] }] as const;
    expect(longTextsCut(...sides)).toEqual(sides);
    expect(differenceOf('cart.yaml', ...sides).diff).toContain('   app.properties: |\n-    a: 1\n+    a: 2\n');
  });
});
