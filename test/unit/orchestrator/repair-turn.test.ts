/** A true statement that merely was not cited: one repair turn puts it right. */
import { afterEach, expect, it } from 'vitest';
import type { Model, ModelRequest } from '../../../src/model/model.ts';
import { IncidentLab } from '../../support/incident-lab.ts';
import { until } from '../../support/until.ts';

let lab: IncidentLab;
afterEach(() => lab.close());

it('is sent back with the reason, and stands once it is cited', async () => {
  const asked: ModelRequest['messages'][] = [];
  const model: Model = {
    name: 'scripted',
    ask: async ({ messages }) => {
      asked.push(structuredClone(messages));
      const usage = { input: 10, output: 5 };
      const turn = messages.filter(({ role }) => role === 'assistant').length;
      if (turn === 0)
        return { text: '', calls: [{ id: 'l', name: 'aura__metric_profile', args: { service: 'api' } }], usage };
      const [id] = JSON.stringify(messages).match(/\bE\d+\b(?=[^E]*p95)/) ?? ['E1'];
      const evidence = turn === 1 ? [] : [id];
      const claim = { kind: 'symptom', component: 'api', statement: 'the p95 of api is 400 ms', evidence };
      return {
        text: '',
        calls: [{ id: 's', name: 'submit', args: { summary: 'api is slow', claims: [claim] } }],
        usage,
      };
    },
  };
  lab = await IncidentLab.open({
    model,
    tools: { 'aura.metric_profile': () => ({ service: 'api', p95: '400 ms', recovered: true }) },
  });
  await lab.start();
  await lab.ask('what broke?');
  const submissions = await until('the submission', async () => {
    const [run] = (await lab.state()).runs.values();
    return run?.steps.flatMap(({ result }) => (result?.kind === 'task' ? (result.worked.submissions ?? []) : []))[0];
  });
  expect(asked).toHaveLength(3);
  expect(JSON.stringify(asked[2])).toContain('it cites no evidence; add the ids that show it');
  expect(submissions.claims).toMatchObject([{ statement: 'the p95 of api is 400 ms', faults: [] }]);
});
