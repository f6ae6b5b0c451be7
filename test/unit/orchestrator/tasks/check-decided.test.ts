/** A task ends with the submission that decides its check: reads beside it are not begun, and who waits for it starts. */
import { afterEach, expect, it } from 'vitest';
import type { Model } from '../../../../src/model/model.ts';
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
const tasks = [
  { id: 'a', investigator: 'general', goal: 'see to alpha', check: 'is it so?', needs: [] },
  { id: 'b', investigator: 'general', goal: 'see to beta', check: 'is it so?', needs: ['a'] },
];

it.each([
  ['decided by what was read', { answer: 'yes', evidence: ['SEEN'] }, [], ['first', 'second']],
  ['open', { answer: 'open', evidence: [] }, [], ['first', 'late', 'second']],
  ['answered without evidence', { answer: 'yes', evidence: [] }, [], ['first', 'late', 'second']],
  ['answered by evidence that is not there', { answer: 'yes', evidence: ['E99'] }, [], ['first', 'late', 'second']],
  [
    'decided beside a claim that does not stand',
    { answer: 'yes', evidence: ['SEEN'] },
    [{ kind: 'symptom', component: 'api', statement: 'api is slow', evidence: [] }],
    ['first', 'late', 'second'],
  ],
])('%s', async (_, check, claims, read) => {
  const usage = { input: 10, output: 5 };
  const model: Model = {
    name: 'scripted',
    ask: async ({ messages, tools }) => {
      const reply = (...calls: { name: string; args: Record<string, unknown> }[]) => ({
        text: '',
        usage,
        calls: calls.map((call, at) => ({ id: `c${at}`, ...call })),
      });
      if (tools.length === 0) return { text: 'Nothing was found.', calls: [], usage };
      if (tools.some(({ name }) => name === 'plan')) return reply({ name: 'plan', args: { tasks } });
      const logs = (of: string) => ({ name: 'x__logs', args: { of } });
      const turns = messages.filter(({ role }) => role === 'assistant').length;
      const isFirst = !JSON.stringify(messages[0]).includes('see to beta');
      if (turns === 0) return reply(logs(isFirst ? 'first' : 'second'));
      const seen = /\[(E\d+)\]/.exec(JSON.stringify(messages.at(-1)))?.[1] ?? '';
      const evidence = check.evidence.map((id) => (id === 'SEEN' ? seen : id));
      const handed = {
        name: 'submit',
        args: { summary: 'done', claims: turns === 1 ? claims : [], check: { ...check, evidence } },
      };
      return isFirst && turns === 1 ? reply(logs('late'), handed) : reply(handed);
    },
  };
  lab = await IncidentLab.open({
    model,
    workflows: [workflowSchema.parse({ name: 'one', investigators: {} })],
    reads: ['x.*'],
    tools: { 'aura.triage': () => undecided, 'x.logs': ({ of }) => `log of ${String(of)}` },
  });
  await lab.start();
  await lab.ask('what broke?');
  await until('the end', async () => [...(await lab.state()).runs.values()][0]?.state === 'ended');
  const made = lab.toolbox.calls.flatMap(({ args }) => (typeof args['of'] === 'string' ? [args['of']] : []));
  expect([...new Set(made)]).toEqual(read);
});
