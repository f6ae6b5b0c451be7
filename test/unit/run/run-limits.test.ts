/** What a run may use and how much of it is used: its clock stands still while it waits for people. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/run/fact.ts';
import { Draft } from '../../../src/run/fold/draft.ts';
import { foldFacts } from '../../../src/run/fold/fold.ts';
import { emptyState, type RunState } from '../../../src/run/incident-state.ts';
import { limitsOf, spentUp, worked } from '../../../src/run/run-limits.ts';

const limits = { minutes: 10, toolCalls: 80, tokens: 1_000, cost: 1 };
const started: Fact = { type: 'run-started', run: 'r', request: 'q', parent: null, fence: 1, limits };
const parked: Fact = { type: 'run-parked', run: 'r', on: { kind: 'approval', approval: 'a' } };
const resumed: Fact = { type: 'run-resumed', run: 'r', fence: 2 };
const turn = (tokens: number, cost?: number): Fact => ({
  type: 'step-ended',
  run: 'r',
  key: `task:1/turn:${tokens}`,
  result: {
    kind: 'turn',
    model: 'm',
    reply: { text: '', calls: [] },
    usage: { input: tokens, output: 0, ...(cost === undefined ? {} : { cost }) },
    ms: 1,
  },
});

function runOf(...dated: [at: number, fact: Fact][]): RunState {
  const draft = Draft.over(emptyState('inc'));
  for (const [at, fact] of dated) foldFacts(draft, [fact], at);
  const run = draft.state.runs.get('r');
  if (!run) throw new Error('no run');
  return run;
}

describe('the clock of a run', () => {
  it('counts work, and not the time in which the run is parked', () => {
    expect(worked(runOf([100, started]), 350)).toBe(250);
    expect(worked(runOf([100, started], [150, parked]), 9_999)).toBe(50);
    expect(worked(runOf([100, started], [150, parked], [9_000, resumed]), 9_020)).toBe(70);
  });

  it('charges a worker that died up to its last step only', () => {
    expect(worked(runOf([100, started], [130, turn(1)], [9_000, resumed]), 9_005)).toBe(35);
    expect(worked(runOf([100, started], [9_000, resumed]), 9_005)).toBe(5);
  });
});

describe('what the model spends', () => {
  it.each([
    [turn(849), 0.85, null],
    [turn(850), 0.85, { limit: 'tokens', most: 1_000 }],
    [turn(850), 1, null],
    [turn(10, 0.85), 0.85, { limit: 'cost', most: 1 }],
    // Without a price nothing is known of money.
    [turn(10), 0.85, null],
  ] as const)('%#', (fact, share, reached) => {
    expect(spentUp(runOf([1, started], [2, fact]), share)).toEqual(reached);
  });
});

it("lets a workflow's limit go before the installation's", () => {
  expect(limitsOf(limits, { toolCalls: 5 })).toEqual({ ...limits, toolCalls: 5 });
  expect(limitsOf(limits, undefined)).toEqual(limits);
});
