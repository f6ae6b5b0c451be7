/** What a model's write is done to: by the tool's own schema, whatever the model adds or in which order it writes. */
import { describe, expect, it } from 'vitest';
import { actedOn } from '../../../../src/orchestrator/actions/acted-on.ts';

const known = { catalog: new Set(['api', 'web', 'cart', 'shop']), topology: new Set(['ledger']) };
const text = { type: 'string' };
const schema = { type: 'object', properties: { target: text, note: text, namespace: text }, required: ['target'] };
const of = (args: Record<string, unknown>, types = {}, at: Record<string, unknown> = schema) =>
  actedOn({ args, types, schema: at, known });

describe('what a write is done to', () => {
  it('is what the tool requires; a name that a model adds is told beside it', () => {
    expect(of({ decoy: 'web', note: 'cart', target: 'api' })).toEqual({ component: 'api', others: ['cart', 'web'] });
    expect(of({ target: 'ledger' })).toEqual({ component: 'ledger', others: [] });
  });

  it('is not an argument that the tool does not know, where it says which it has', () => {
    expect(of({ service: 'web', target: 'nobody-knows' })).toEqual({ component: null, others: ['web'] });
    expect(of({ service: 'web' }, {}, { type: 'object' })).toEqual({ component: 'web', others: [] });
  });

  it('is what the workflow types, before all else', () => {
    expect(of({ target: 'api', note: 'web' }, { note: 'component' })).toEqual({ component: 'web', others: ['api'] });
  });

  it('is no place, unless there is nothing else', () => {
    const places = { type: 'object', properties: { namespace: text, name: text }, required: ['namespace', 'name'] };
    expect(of({ namespace: 'shop', name: 'web' }, {}, places).component).toBe('web');
    expect(of({ namespace: 'shop', name: 'x' }, {}, places).component).toBe('shop');
  });

  it('is found below, in lists, in the order of the schema', () => {
    const deep = {
      type: 'object',
      properties: { spec: { type: 'object', properties: { first: text, then: { type: 'array', items: text } } } },
    };
    expect(of({ spec: { then: ['cart', 'api'], first: 'web' } }, {}, deep)).toEqual({
      component: 'web',
      others: ['cart', 'api'],
    });
  });
});
