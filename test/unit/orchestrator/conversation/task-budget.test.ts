/** What a workflow lets one investigator use: at its limit it hands in what it has, and the others go on. */
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
/** Looks before it hands in, where nobody stops it; each is two calls. */
const looks = 4;

it.each([
  [{ toolCalls: 3 }, 3, 3, 'its 3 tool calls were used up'],
  [{ tokens: 25 }, 3, 4, 'its 25 tokens were used up'],
  [{ cost: 0.5 }, 2, 2, 'what it may cost, 0.5, was used up'],
  [{}, looks + 1, 2 * looks, null],
] as const)('within %j makes %d turns and %d calls', async (limits, turns, calls, why) => {
  const asked = new Map<string, ModelRequest['toolChoice'][]>([
    ['bound', []],
    ['free', []],
  ]);
  const usage = { input: 10, output: 5, cost: 0.5 };
  const tasks = ['bound', 'free'].map((name) => ({
    id: name,
    investigator: name,
    goal: `${name} look`,
    check: 'is it so?',
  }));
  const model: Model = {
    name: 'scripted',
    ask: async ({ messages, tools, toolChoice }) => {
      if (tools.length === 0) return { text: 'Nothing was found.', calls: [], usage };
      if (tools.some(({ name }) => name === 'plan'))
        return { text: '', usage, calls: [{ id: 'p', name: 'plan', args: { tasks } }] };
      const who = JSON.stringify(messages[0]).includes('bound look') ? 'bound' : 'free';
      const turn = messages.filter(({ role }) => role === 'assistant').length;
      asked.get(who)?.push(toolChoice);
      if (turn >= looks || typeof toolChoice === 'object')
        return { text: '', usage, calls: [{ id: 's', name: 'submit', args: { summary: `${who} is done` } }] };
      const call = (which: string) => ({ id: which, name: 'x__logs', args: { of: `${who} ${turn} ${which}` } });
      return { text: '', usage, calls: [call('a'), call('b')] };
    },
  };
  const investigators = { bound: { mission: 'Look', limits }, free: { mission: 'Look' } };
  lab = await IncidentLab.open({
    model,
    workflows: [workflowSchema.parse({ name: 'two', investigators })],
    reads: ['x.*'],
    limits: { cost: 100 },
    tools: { 'aura.triage': () => undecided, 'x.logs': ({ of }) => `log of ${String(of)}` },
  });
  await lab.start();
  await lab.ask('what broke?');
  const run = await until('the end', async () => {
    const [first] = (await lab.state()).runs.values();
    return first?.state === 'ended' && first;
  });
  const made = (who: string) => lab.toolbox.calls.filter(({ args }) => String(args['of']).startsWith(who)).length;
  expect([asked.get('bound')?.length, made('bound')]).toEqual([turns, calls]);
  expect([asked.get('free')?.length, made('free')]).toEqual([looks + 1, 2 * looks]);
  const gaps = run.answer?.type === 'finding' ? run.answer.finding.gaps : [];
  const said = gaps.filter((gap) => gap.includes('handed in what it had'));
  expect(said.map((gap) => gap.replace(/.*: /, ''))).toEqual(why === null ? [] : [why]);
  expect(asked.get('bound')?.at(-1)).toEqual(why === null ? 'auto' : { tool: 'submit' });
});
