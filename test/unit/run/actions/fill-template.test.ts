/** Placeholders keep types, miss nothing silently, are never read twice, and say what went where. */
import { describe, expect, it } from 'vitest';
import { boundBy, fillTemplate, leavesOf } from '../../../../src/run/actions/fill-template.ts';

describe('a template', () => {
  it('keeps types, and names what is missing', () => {
    const scope = { cause: { component: 'api', replicas: 3 } };
    expect(
      fillTemplate(
        { service: '{{ cause.component }}', n: '{{cause.replicas}}', text: 'x {{ cause.component }}' },
        scope,
      ),
    ).toMatchObject({ value: { service: 'api', n: 3, text: 'x api' }, missing: [] });
    expect(fillTemplate(['{{ cause.change.previous }}'], scope).missing).toEqual(['cause.change.previous']);
    expect(fillTemplate('{{ cause.constructor }}', scope).missing).toEqual(['cause.constructor']);
  });

  it('never reads a value as a placeholder', () => {
    const hostile = { cause: { component: '{{ incident.secret }}' }, incident: { secret: 's' } };
    expect(fillTemplate('{{ cause.component }}', hostile).value).toBe('{{ incident.secret }}');
    expect(fillTemplate('x {{ cause.component }}', hostile).value).toBe('x {{ incident.secret }}');
  });

  it('says of every leaf what went into it', () => {
    const template = { spec: { images: ['a:{{ x.tag }}', 'b'] }, replicas: 2, both: '{{ x.tag }}-{{ x.env }}' };
    expect(leavesOf(template)).toEqual([
      { path: 'spec.images.0', placeholders: ['x.tag'] },
      { path: 'spec.images.1', placeholders: [] },
      { path: 'replicas', placeholders: [] },
      { path: 'both', placeholders: ['x.tag', 'x.env'] },
    ]);
  });

  it('read backwards says what its placeholders stand for', () => {
    const template = {
      namespace: '{{ cause.object.namespace }}',
      spec: { names: ['{{ cause.object.name }}', '{{ cause.object.name }}'], image: 'a:{{ cause.tag }}' },
      replicas: 2,
      absent: '{{ cause.absent }}',
    };
    const value = { namespace: 'shop', spec: { names: ['api', 'web'], image: 'a:1' }, replicas: 3, more: 'x' };
    expect(boundBy(template, value)).toEqual({ cause: { object: { namespace: 'shop', name: 'api' } } });
    expect(boundBy({ a: '{{ cause }}', b: '{{ cause.name }}' }, { a: 'api', b: 'web' })).toEqual({ cause: 'api' });
    expect(boundBy({ a: '{{ __proto__.polluted }}' }, { a: 'yes' })).toEqual({});
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
