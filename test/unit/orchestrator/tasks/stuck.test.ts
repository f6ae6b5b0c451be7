/** A model that only asks for what it has is asked to hand in. */
import { afterEach, expect, it } from 'vitest';
import type { Model, ModelRequest } from '../../../../src/model/model.ts';
import { workflowSchema } from '../../../../src/workflows.ts';
import { IncidentLab } from '../../../support/incident-lab.ts';
import { badDeploy } from '../../../support/rollback-workflow.ts';
import { until } from '../../../support/until.ts';

let lab: IncidentLab;
afterEach(() => lab.close());

const undecided = {
  ...badDeploy,
  components: [],
  changes: [],
  culpritChange: null,
  outcome: 'cannot-tell' as const,
  missing: ['x'],
};

it.each([
  ['after three turns without anything new', () => 'the same', 5],
  ['and not while it finds something', (turn: number) => (turn % 3 === 0 ? `new ${turn}` : 'the same'), 11],
])('%s', async (_, of, turns) => {
  const usage = { input: 10, output: 5 };
  const choices: ModelRequest['toolChoice'][] = [];
  const model: Model = {
    name: 'scripted',
    ask: async ({ messages, tools, toolChoice }) => {
      if (tools.length === 0) return { text: 'Nothing was found.', calls: [], usage };
      if (tools.some(({ name }) => name === 'plan'))
        return { text: '', usage, calls: [{ id: 'p', name: 'plan', args: { tasks: [task] } }] };
      choices.push(toolChoice);
      if (typeof toolChoice === 'object')
        return { text: '', usage, calls: [{ id: 's', name: 'submit', args: { summary: 'done' } }] };
      const turn = messages.filter(({ role }) => role === 'assistant').length;
      return { text: '', usage, calls: [{ id: 'l', name: 'x__logs', args: { of: of(turn) } }] };
    },
  };
  lab = await IncidentLab.open({
    model,
    workflows: [workflowSchema.parse({ name: 'one', investigators: {}, limits: { replans: 0 } })],
    reads: ['x.*'],
    tools: { 'aura.triage': () => undecided, 'x.logs': (args) => `log of ${String(args['of'])}` },
  });
  await lab.start();
  await lab.ask('what broke?');
  await until('the end', async () => [...(await lab.state()).runs.values()][0]?.state === 'ended');
  expect(choices).toHaveLength(turns);
  expect(choices.at(-1)).toEqual({ tool: 'submit' });
});

const task = { id: 'a', investigator: 'general', goal: 'look', check: 'is it so?', needs: [] };
