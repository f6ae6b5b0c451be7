/** The way back that a tool names: what it shares with the approved call is as trusted as that, the rest is its word. */
import { expect, it } from 'vitest';
import { undoCall } from '../../../src/orchestrator/undo-call.ts';
import type { Action } from '../../../src/run/approval.ts';
import { checkArguments } from '../../../src/tools/check-arguments.ts';

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
