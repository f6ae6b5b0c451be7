/** Admission: ids in one place, limits that parallel calls cannot overshoot, a call that a crash left open. */
import { describe, expect, it } from 'vitest';
import { type AdmissionRequest, admit } from '../../../src/run/admission.ts';
import type { Caller } from '../../../src/run/caller.ts';
import type { Fact } from '../../../src/run/fact.ts';
import { fold } from '../../../src/run/fold/fold.ts';
import { emptyState, type IncidentState } from '../../../src/run/incident-state.ts';

const limits = { run: 3, question: 2 };
const task: Caller = { kind: 'task', run: 'r', id: 'task:1' };
const after = (state: IncidentState, ...facts: Fact[]) =>
  fold(state, [{ version: state.head.version + 1, time: 1, fence: 1, prev: '', hash: '', facts }]);

/** Admits in turn; the evidence ids, or why not. */
function admitAll(requests: AdmissionRequest[]): { state: IncidentState; said: string[] } {
  let state = emptyState('i');
  const said = requests.map((request) => {
    const admitted = admit(state, request, limits);
    if ('refused' in admitted) return admitted.refused;
    if (admitted.fact) state = after(state, admitted.fact);
    return admitted.call.evidence;
  });
  return { state, said };
}

describe('admission', () => {
  it('counts first look and tasks of a run together, and nothing else with them', () => {
    const callers: Caller[] = [
      { kind: 'triage', run: 'r', id: 'triage' },
      task,
      { kind: 'verification', run: 'r', id: 'apr' },
      { kind: 'question', run: 'q', id: 'q' },
      { kind: 'task', run: 'r', id: 'task:2' },
      task,
      { kind: 'verification', run: 'r', id: 'apr' },
      { kind: 'question', run: 'q', id: 'q' },
      { kind: 'question', run: 'q', id: 'q' },
      { kind: 'task', run: 'other', id: 'task:1' },
    ];
    const { said } = admitAll(callers.map((caller, n) => ({ id: `c${n}`, caller, tool: 't' })));
    expect(said).toEqual([
      'E1',
      'E2',
      'E3',
      'E4',
      'E5',
      'the run has used its 3 tool calls',
      'E6',
      'E7',
      'a question may read 2 times',
      'E8',
    ]);
  });

  it('gives a call that was left open its own ids again, at no cost', () => {
    const { state, said } = admitAll([
      { id: 'c1', caller: task, tool: 't', key: 'task:1/turn:1/call:1' },
      { id: 'c2', caller: task, tool: 't', key: 'task:1/turn:1/call:2' },
      { id: 'c3', caller: task, tool: 't', key: 'task:1/turn:1/call:1' },
      { id: 'c4', caller: { ...task, run: 'other' }, tool: 't', key: 'task:1/turn:1/call:1' },
    ]);
    expect(said).toEqual(['E1', 'E2', 'E1', 'E3']);
    expect(state.admitted.get('run:r')).toBe(2);
  });

  it('goes on behind the evidence of journals that know no admissions', () => {
    const evidence = {
      id: 'E7',
      run: 'r',
      tool: 't',
      args: {},
      kind: 'other' as const,
      subjects: [],
      calledAt: 0,
      took: 0,
    };
    const old = {
      type: 'evidence-recorded',
      evidence: { ...evidence, succeeded: true, digest: '', hash: '' },
    } as const;
    const state = after(emptyState('i'), old);
    expect(admit(state, { id: 'c', caller: task, tool: 't' }, limits)).toMatchObject({ call: { evidence: 'E8' } });
  });
});
