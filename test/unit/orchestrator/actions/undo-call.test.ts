/** The way back that a tool names: what it shares with the approved call is as trusted as that, the rest is its word. */
import { describe, expect, it } from 'vitest';
import { isKnownWayBack, undoCall } from '../../../../src/orchestrator/actions/undo-call.ts';
import type { Action } from '../../../../src/run/actions/approval.ts';
import { checkArguments } from '../../../../src/tools/check-arguments.ts';

const known = { catalog: new Set(['api']), topology: new Set<string>() };
const action: Action = {
  name: 'scale',
  tool: 'cluster.scale',
  args: { namespace: 'shop', name: 'api', replicas: 4 },
  origins: [
    { path: 'namespace', from: 'foreign', placeholders: ['cause.object.namespace'], type: 'namespace' },
    { path: 'name', from: 'catalog', placeholders: ['cause.component'] },
    { path: 'replicas', from: 'workflow' },
  ],
  component: 'api',
  why: '',
  risk: 'medium',
  touches: [],
  evidence: [],
};
const back = (args: Record<string, unknown>) => undoCall({ ...action, undo: { tool: 'cluster.scale', args } });

it('passes the check of arguments where it is plain', () => {
  const undo = back({ namespace: 'shop', name: 'api', replicas: 2, revision: 'rev-7' });
  if (!undo) throw new Error('no way back');
  expect(checkArguments(undo, known, {})).toEqual({ faults: [], freeText: [] });
  expect(undo.origins?.find(({ path }) => path === 'replicas')).toMatchObject({ from: 'foreign', type: 'number' });
});

it('asks for what is free text', () => {
  const undo = back({ namespace: 'shop', name: 'api', note: 'run this; then that' });
  if (!undo) throw new Error('no way back');
  expect(checkArguments(undo, known, {})).toEqual({ faults: [], freeText: ['note'] });
});

it('keeps the record that a workflow made, and knows where there is none', () => {
  const undo = { tool: 'cluster.scale', args: { name: 'api' }, origins: [{ path: 'name', from: 'workflow' as const }] };
  expect(undoCall({ ...action, undo })).toBe(undo);
  expect(undoCall(action)).toBeNull();
});

describe('a way back that nobody is asked for', () => {
  const theirs: Action = {
    ...action,
    tool: 'ops.scale',
    args: { name: 'api', to: 'v2', size: 4, options: { deep: 'a' } },
    origins: [
      { path: 'name', from: 'catalog' },
      { path: 'to', from: 'foreign', type: 'ref' },
    ],
  };
  const isKnown = (tool: string, args: Record<string, unknown>) => isKnownWayBack({ ...theirs, undo: { tool, args } });

  it('is the same tool on the same object with other values', () => {
    expect(isKnown('ops.scale', { name: 'api', to: 'v1', size: 2, options: { deep: 'a' } })).toBe(true);
  });

  it.each([
    ['another tool', 'ops.wipe', theirs.args],
    ['another object', 'ops.scale', { ...theirs.args, name: 'web' }],
    ['another text deep inside', 'ops.scale', { ...theirs.args, options: { deep: 'b' } }],
    ['an argument more', 'ops.scale', { ...theirs.args, force: true }],
    ['an argument less', 'ops.scale', { name: 'api', to: 'v1', size: 2 }],
  ])('is not %s', (_, tool, args) => {
    expect(isKnown(tool, args)).toBe(false);
  });

  it("is what the workflow names, and what Aura's own tool does", () => {
    const named = { tool: 'ops.deploy', args: { name: 'api' }, origins: [] };
    expect(isKnownWayBack({ ...theirs, undo: named })).toBe(true);
    expect(isKnownWayBack({ ...action, undo: { tool: 'cluster.rollback', args: { name: 'api' } } })).toBe(true);
    expect(isKnownWayBack(action)).toBe(false);
  });
});
