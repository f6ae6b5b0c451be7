/** What the terminal tells of a run while it goes on: each thing once, in the order in which it came. */
import { expect, it } from 'vitest';
import { RunProgress } from '../../../src/commands/run-progress.ts';
import { emptyState, type IncidentState, type RunState } from '../../../src/run/incident-state.ts';
import { foldFacts } from '../../../src/run/fold/fold.ts';
import { Draft } from '../../../src/run/fold/draft.ts';
import type { Fact } from '../../../src/run/fact.ts';

function after(state: IncidentState, ...facts: Fact[]): IncidentState {
  const draft = Draft.over(state);
  foldFacts(draft, facts, 0);
  return draft.state;
}
const runOf = (state: IncidentState) => [...state.runs.values()][0] as RunState;

it('tells plan, calls, refusals, possible causes and a budget that comes near, each once', () => {
  const limits = { minutes: 10, toolCalls: 1, tokens: 100, cost: 1 };
  const started = after(
    emptyState('inc_1'),
    { type: 'run-started', run: 'run_1', request: 'req_1', parent: null, fence: 0, limits },
    {
      type: 'hypotheses-weighed',
      run: 'run_1',
      rows: [
        {
          id: 'api',
          origin: 'triage',
          component: 'api',
          change: null,
          standing: 'leading',
          what: ['api'],
          for: [],
          against: [],
        },
      ],
    },
    {
      type: 'step-ended',
      run: 'run_1',
      key: 'plan:1',
      result: {
        kind: 'plan',
        by: null,
        plan: {
          why: 'two could be it',
          tasks: [{ id: 't1', investigator: 'general', goal: 'Look.', needs: [], check: 'Is it api?', about: [] }],
        },
      },
    },
  );
  const progress = new RunProgress();
  expect(progress.next(started, runOf(started))).toEqual([
    'plan: two could be it',
    '  t1 general: Look. Check: Is it api?',
    'possible cause, leads: api',
  ]);
  const called = after(
    started,
    {
      type: 'evidence-recorded',
      evidence: {
        id: 'E1',
        run: 'run_1',
        tool: 'aura.changes',
        args: { service: 'api', about: {} },
        kind: 'changes',
        subjects: [],
        calledAt: 0,
        took: 12,
        succeeded: false,
        digest: 'away\nmore',
        hash: '',
      },
    },
    { type: 'call-refused', run: 'run_1', tool: 'ops.deploy', why: 'nobody may approve it' },
  );
  expect(progress.next(called, runOf(called))).toEqual([
    '[E1] aura.changes {"service":"api"}: failed, away (12 ms)',
    'refused ops.deploy: nobody may approve it',
    'budget: 100 % of its 1 tool calls is used',
  ]);
  expect(progress.next(called, runOf(called))).toEqual([]);
});
