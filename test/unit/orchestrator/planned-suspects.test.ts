/** What a plan is the first to suspect is a possible cause, where somebody vouches for its name. */
import { afterEach, expect, it } from 'vitest';
import type { Model } from '../../../src/model/model.ts';
import { IncidentLab } from '../../support/incident-lab.ts';
import { badDeploy } from '../../support/rollback-workflow.ts';
import { until } from '../../support/until.ts';

let lab: IncidentLab;
afterEach(() => lab.close());

it('stands among the possible causes, and a word that nobody knows does not', async () => {
  const usage = { input: 10, output: 5 };
  const task = { investigator: 'general', goal: 'look', check: 'is it so?' };
  const tasks = [
    { ...task, id: 't1', about: ['web', 'the moon'] },
    { ...task, id: 't2', about: ['api', 'web'] },
  ];
  const model: Model = {
    name: 'scripted',
    ask: async ({ tools }) =>
      tools.some(({ name }) => name === 'plan')
        ? { text: '', calls: [{ id: 'p', name: 'plan', args: { tasks } }], usage }
        : { text: '', calls: [{ id: 's', name: 'submit', args: { summary: 'nothing seen' } }], usage },
  };
  // Nobody else can be told from it, so that the first look is not sure and a planner is asked.
  const [api] = badDeploy.components;
  const components = [...(api ? [api, { ...api, component: 'db' }] : [])];
  const triage = { ...badDeploy, components, changes: [], culpritChange: null, causeKind: 'unknown' as const };
  lab = await IncidentLab.open({ model, workflows: [], tools: { 'aura.triage': () => triage } });
  await lab.start();
  await lab.ask('what broke?');
  const run = await until('the end', async () => {
    const [first] = (await lab.state()).runs.values();
    return first?.state === 'ended' && first;
  });
  const rows = run.hypotheses.map(({ component, origin, standing }) => [component, origin, standing]);
  expect(rows.filter(([component]) => component === 'web')).toEqual([['web', 'model', 'weaker']]);
  expect(rows.filter(([component]) => component === 'api')).toMatchObject([['api', 'triage', expect.any(String)]]);
  expect(rows.map(([component]) => component)).not.toContain('the moon');
});
