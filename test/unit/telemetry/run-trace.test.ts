/** A run as a tree: who lies under whom, what the end waited for, what was asked twice and never used; and as a page. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/run/fact.ts';
import { emptyState } from '../../../src/run/incident-state.ts';
import { fold } from '../../../src/run/fold/fold.ts';
import { behaviourLine, behaviourOf } from '../../../src/telemetry/run-behaviour.ts';
import { criticalPath, runTrace } from '../../../src/telemetry/run-trace.ts';
import { traceLines } from '../../../src/telemetry/trace-lines.ts';
import { tracePage } from '../../../src/telemetry/trace-page.ts';

const turn = (key: string, ms: number, input: number): Fact => ({
  type: 'step-ended',
  run: 'r',
  key,
  result: { kind: 'turn', model: 'm', reply: { text: '', calls: [] }, usage: { input, output: 1, cost: 0.01 }, ms },
});
let number = 0;
const call = (
  key: string,
  tool: string,
  args: Record<string, unknown>,
  calledAt: number,
  took = 100,
  succeeded = true,
) => {
  number += 1;
  const evidence = {
    id: `E${number}`,
    run: 'r',
    key,
    tool,
    args,
    kind: 'other' as const,
    subjects: [],
    calledAt,
    took,
    succeeded,
    digest: '<b>&'.repeat(20),
    hash: '',
    caller: { kind: 'task' as const, run: 'r', id: 'task:1.t1' },
  };
  return { type: 'evidence-recorded', evidence } satisfies Fact;
};

function state() {
  number = 0;
  const at: [number, Fact][] = [
    [
      1_000,
      { type: 'run-started', run: 'r', request: 'q', parent: null, fence: 1, route: 'investigate', workflow: null },
    ],
    [1_400, call('triage/aura.triage', 'aura.triage', {}, 1_100, 300)],
    [
      1_500,
      {
        type: 'step-ended',
        run: 'r',
        key: 'triage',
        result: {
          kind: 'triage',
          seen: { triage: null, evidence: { triage: 'E1', changes: null, profile: null }, gaps: [] },
        },
      },
    ],
    [2_000, turn('task:1.t1/turn:1', 400, 50)],
    [2_300, call('task:1.t1/turn:1/call:1', 'a.read', { x: 1, y: 2 }, 2_100, 200, false)],
    [2_500, call('task:1.t1/turn:1/call:2', 'a.read', { y: 2, x: 1 }, 2_350, 100)],
    [2_600, call('task:1.t1/turn:1/call:3', 'a.read', { x: 1, y: 2 }, 2_500, 100)],
    [4_000, turn('task:1.t1/turn:2', 1_400, 70)],
    [
      4_100,
      {
        type: 'step-ended',
        run: 'r',
        key: 'task:1.t1',
        result: {
          kind: 'task',
          worked: {
            narrative: null,
            model: 'm',
            gaps: [],
            submissions: [
              {
                summary: '',
                claims: [{ kind: 'cause', component: 'a', statement: '', evidence: ['E3'], quotes: [], faults: [] }],
                check: { answer: 'yes', seen: '', evidence: [] },
              },
            ],
          },
        },
      },
    ],
    [4_200, { type: 'run-ended', run: 'r', outcome: 'answered', answer: null }],
  ];
  const entries = at.map(([time, fact], index) => ({ version: index + 1, time, fence: 1, facts: [fact], format: 4 }));
  return fold(emptyState('inc'), entries as never);
}

describe('the trace of a run', () => {
  const it0 = state();
  const run = it0.runs.get('r');
  if (!run) throw new Error('no run');
  const root = runTrace(it0, run);

  it('is a tree by keys, with times and tokens summed upwards', () => {
    expect(root.children.map(({ key }) => key)).toEqual(['triage', 'task:1.t1']);
    const task = root.children[1];
    expect(task).toMatchObject({ from: 1_600, to: 4_100, tokens: { input: 120, output: 2 } });
    expect(task?.children[0]?.children.map(({ evidence }) => evidence)).toEqual(['E2', 'E3', 'E4']);
    expect(root.cost).toBeCloseTo(0.02);
  });

  it('knows what the end waited for', () => {
    const path = criticalPath(root);
    expect(path.has('task:1.t1/turn:2')).toBe(true);
    expect(path.has('task:1.t1/turn:1/call:3')).toBe(true);
  });

  it('counts repeated, failed and recovered calls, and evidence that nothing cites', () => {
    const behaviour = behaviourOf(it0, run);
    expect(behaviour).toMatchObject({ calls: 4, repeated: 1, failed: 1, recovered: 1, turns: 2 });
    expect(behaviour.unused.ids).toEqual(['E1', 'E4']);
    expect(behaviour.longest?.key).toBe('task:1.t1/turn:2');
    expect(behaviourLine(behaviour)).toContain('4 calls; 1 repeated');
    const unused = { ids: [], tokens: 0 };
    expect(behaviourLine({ ...behaviour, unused })).toContain('all evidence cited');
    // Where nothing was answered there was nothing to cite.
    expect(behaviourLine({ ...behaviour, unused, failed: 4 })).not.toContain('cited');
  });

  it('is a line each in the terminal, and a page without scripts that escapes what it shows', () => {
    expect(traceLines(root)).toHaveLength(1 + 2 + 1 + 2 + 3);
    const page = tracePage(it0, run);
    expect(page).not.toMatch(/<script|https?:|<b>&/);
    expect(page).toContain('never cited');
  });
});
