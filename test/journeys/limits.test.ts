/** A run that comes to a limit still ends with a readable answer, labelled as a partial one. */
import { afterEach, expect, it } from 'vitest';
import type { Model, ModelReply } from '../../src/model/model.ts';
import { workflowSchema } from '../../src/workflows.ts';
import { IncidentLab } from '../support/incident-lab.ts';
import { until } from '../support/until.ts';

let lab: IncidentLab;
afterEach(() => lab.close());

/** Looks for ever as long as its tools are open, then says something. */
function eager(usage: ModelReply['usage']): Model & { asked: number } {
  return {
    name: 'eager',
    asked: 0,
    async ask({ toolChoice }) {
      this.asked += 1;
      const id = `c${this.asked}`;
      if (toolChoice !== 'auto') return { text: 'api became slow [E1].', calls: [], usage };
      return { text: '', calls: [{ id, name: 'aura__changes', args: { n: this.asked } }], usage };
    },
  };
}

async function answered(model: Model | undefined, limits: Record<string, number>) {
  const workflow = workflowSchema.parse({ name: 'only looks', limits });
  lab = await IncidentLab.open({ ...(model ? { model } : {}), workflows: [workflow] });
  await lab.start();
  await lab.ask('what broke?');
  const run = await until('the end of the run', async () => {
    const [first] = (await lab.state()).runs.values();
    return first?.state === 'ended' && first;
  });
  return { run, state: await lab.state() };
}

it('may look no further in the turn after its tool calls are used up', async () => {
  const { run, state } = await answered(eager({ input: 1, output: 1 }), { toolCalls: 5 });
  expect(state.ledger).toHaveLength(5);
  expect(run).toMatchObject({
    outcome: 'answered',
    answer: {
      type: 'partial',
      why: 'its 5 tool calls were used up',
      finding: { component: 'api', narrative: 'api became slow [E1].', cut: { limit: 'toolCalls', most: 5 } },
    },
  });
});

it.each([
  ['tokens', { tokens: 220_000 }, { input: 60_000, output: 40_000 }, 'its 220000 tokens were used up'],
  ['cost', { cost: 0.22 }, { input: 1, output: 1, cost: 0.1 }, 'what it may cost, 0.22, was used up'],
] as const)('keeps some of its %s for its last words', async (_, limits, usage, why) => {
  const model = eager(usage);
  const { run } = await answered(model, limits);
  expect(model.asked).toBe(3);
  expect(run.answer).toMatchObject({ type: 'partial', why, finding: { narrative: 'api became slow [E1].' } });
});

it('does not wait for a model when its minutes are used up', async () => {
  const slow: Model = {
    name: 'slow',
    ask: ({ signal }) =>
      new Promise((_, reject) => {
        const end = () => reject(new Error('aborted'));
        if (signal.aborted) end();
        signal.addEventListener('abort', end);
      }),
  };
  const { run } = await answered(slow, { minutes: 0.01 });
  expect(run).toMatchObject({
    outcome: 'answered',
    answer: { type: 'partial', why: 'its 0.01 minutes were used up', finding: { component: 'api' } },
  });
});

it('says of a first look without a model what it could not read any more', async () => {
  const { run } = await answered(undefined, { toolCalls: 2 });
  expect(run.answer).toMatchObject({
    type: 'partial',
    finding: { component: 'api', gaps: expect.arrayContaining([expect.stringContaining('2 tool calls')]) },
  });
});

it('is a whole answer where no limit was reached', async () => {
  const { run } = await answered(undefined, {});
  expect(run.answer).toMatchObject({ type: 'finding', finding: { component: 'api' } });
});
