/** One reader of OTLP's JSON: exact times, attributes of every kind, older names of scopes, and anything hostile. */
import { describe, expect, it } from 'vitest';
import { otlpAttributes, otlpItems, otlpSpan, otlpTime, otlpValue } from '../../../../src/distill/traces/otlp-json.ts';

describe('OTLP as JSON', () => {
  it.each([
    ['a text', { stringValue: 'cart' }, 'cart'],
    ['a 64-bit number as text', { intValue: '7' }, 7],
    ['a fraction', { doubleValue: 0.5 }, 0.5],
    ['a truth', { boolValue: false }, false],
    ['a list', { arrayValue: { values: [{ intValue: 1 }, { stringValue: 'b' }] } }, [1, 'b']],
    ['a record', { kvlistValue: { values: [{ key: 'a', value: { stringValue: 'b' } }] } }, { a: 'b' }],
    ['nothing', undefined, undefined],
    ['a plain text, which is no value', 'cart', undefined],
  ])('reads %s', (_, value, read) => {
    expect(otlpValue(value)).toEqual(read);
    expect(otlpAttributes([{ key: 'k', value }, null, { key: '' }])).toEqual({ k: read });
  });

  it('keeps what a number would round away of a time', () => {
    expect(otlpTime('1772702400123456789')).toBe(1772702400123.4568);
    expect(otlpTime('1772702400123456789') - otlpTime('1772702400123000000')).toBeCloseTo(0.457, 3);
    expect(otlpTime('soon')).toBeNaN();
    expect(otlpTime('0')).toBeNaN();
  });

  it('gives each span with the attributes of its resource, also under the older name of scopes', () => {
    const resources = ['scopeSpans', 'instrumentationLibrarySpans'].map((scopes) => ({
      resource: { attributes: [{ key: 'service.name', value: { stringValue: scopes } }] },
      [scopes]: [{ spans: [{ traceId: 't', spanId: 's', name: 'GET', startTimeUnixNano: '1772702400000000000' }] }],
    }));
    const read = [...otlpItems(resources, 'spans')];
    expect(read.map(({ resource }) => resource['service.name'])).toEqual(['scopeSpans', 'instrumentationLibrarySpans']);
    expect(read.map(({ item }) => otlpSpan(item).start)).toEqual([1_772_702_400_000, 1_772_702_400_000]);
    expect(otlpSpan(read[0]?.item ?? {}).duration).toBeNaN();
  });

  it('passes over what has another shape, and ends in what is nested without end', () => {
    expect([...otlpItems([null, 'x', { scopeSpans: [{ spans: 'x' }, 7] }], 'spans')]).toEqual([]);
    let nested: unknown = { stringValue: 'deep' };
    for (let depth = 0; depth < 50_000; depth += 1) nested = { arrayValue: { values: [nested] } };
    expect(JSON.stringify(otlpValue(nested)).length).toBeLessThan(60);
  });
});
