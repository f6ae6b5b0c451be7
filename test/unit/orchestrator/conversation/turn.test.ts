/** A turn as it is kept: in one commit with what it came to, and as the setting of its tools' servers has it. */
import { afterEach, expect, it } from 'vitest';
import type { Model, ModelRequest } from '../../../../src/model/model.ts';
import { knowSecrets } from '../../../../src/redact/redact.ts';
import { IncidentLab } from '../../../support/incident-lab.ts';
import { until } from '../../../support/until.ts';

const secret = 'password: correct-horse-battery';
let lab: IncidentLab;
afterEach(async () => {
  knowSecrets({ off: [] });
  await lab.close();
});

async function playedWith(server: string): Promise<ModelRequest['messages'][]> {
  const asked: ModelRequest['messages'][] = [];
  const usage = { input: 10, output: 5 };
  const model: Model = {
    name: 'scripted',
    ask: async ({ messages }) => {
      asked.push(messages);
      const isFirst = messages.every(({ role }) => role !== 'assistant');
      const read = { id: 'l', name: `${server}__read`, args: { of: 'settings' } };
      const submit = { id: 's', name: 'submit', args: { summary: 'seen', claims: [] } };
      return { text: '', calls: [isFirst ? read : submit], usage };
    },
  };
  lab = await IncidentLab.open({
    model,
    workflows: [],
    reads: ['*.read'],
    tools: { [`${server}.read`]: () => `of settings\n${secret}` },
  });
  await lab.start();
  await lab.ask('what broke?');
  await until('the end', async () => [...(await lab.state()).runs.values()][0]?.state === 'ended');
  return asked.filter((messages) => messages.some(({ role }) => role === 'tool'));
}

it('is kept in one commit, what it began with and what it came to, with the calls in it', async () => {
  await playedWith('files');
  const entries = await lab.store.read(lab.incident, 0);
  const kinds = entries.map(({ facts }) => facts.map((fact) => `${fact.type} ${'key' in fact ? fact.key : ''}`));
  const key = /^step-started (task:\S+\/turn:1)$/.exec(kinds.flat().find((it) => it.includes('/turn:1')) ?? '')?.[1];
  const together = kinds.find((facts) => facts.includes(`step-started ${key}`));
  expect(together).toEqual([`step-started ${key}`, `step-ended ${key}`, `call-admitted ${key}/call:1`]);
});

it('shows a model what a server answers without secrets, and as it comes where the team says so', async () => {
  const [hidden] = await playedWith('files');
  expect(JSON.stringify(hidden)).toContain('of settings');
  expect(JSON.stringify(hidden)).not.toContain('correct-horse');
  await lab.close();
  knowSecrets({ off: ['open'] });
  const [shown] = await playedWith('open');
  expect(JSON.stringify(shown)).toContain(secret);
});
