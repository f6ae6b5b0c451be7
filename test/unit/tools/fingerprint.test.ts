/** The fingerprint of a tool: every word that a reviewer read is in it, and the order of keys is not. */
import { expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/tools/fingerprint.ts';

const tool = {
  name: 'rollback',
  description: 'Rolls one service back.',
  inputSchema: { type: 'object', properties: { to: { type: 'string', default: 'v1' } } },
  annotations: { destructiveHint: false, title: 'Roll back' },
};

it('changes with name, description, schema, defaults and annotations', () => {
  const others = [
    { ...tool, name: 'rollback2' },
    { ...tool, description: 'Deletes one service.' },
    { ...tool, inputSchema: { type: 'object', properties: { to: { type: 'string', default: 'v0' } } } },
    { ...tool, annotations: { destructiveHint: true, title: 'Roll back' } },
    { ...tool, annotations: { destructiveHint: false, title: 'Delete' } },
    { ...tool, annotations: undefined },
  ];
  expect(new Set([tool, ...others].map(fingerprintOf)).size).toBe(7);
  expect(fingerprintOf(tool)).toMatch(/^sha256:[0-9a-f]{64}$/);
});

it('does not change with the order of keys', () => {
  const turned = {
    ...tool,
    inputSchema: { properties: { to: { default: 'v1', type: 'string' } }, type: 'object' },
    annotations: { title: 'Roll back', destructiveHint: false },
  };
  expect(fingerprintOf(turned)).toBe(fingerprintOf(tool));
});

it('is there for text that has no canonical form', () => {
  expect(fingerprintOf({ ...tool, description: 'half a pair \ud800' })).toMatch(/^sha256:/);
});
