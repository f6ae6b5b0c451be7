/**
 * A run that comes to the end of its budget with a model behind a provider's protocol: the model is warned before, some
 * is kept back for handing in, and the answer says under three labels what it is worth.
 */
import { afterEach, expect, it } from 'vitest';
import { chooseModel } from '../../src/compose/choose-model.ts';
import { configSchema } from '../../src/config.ts';
import { workflowSchema } from '../../src/workflows.ts';
import { IncidentLab } from '../support/incident-lab.ts';
import { type ModelServer, type ScriptedReply, type SeenRequest, startModelServer } from '../support/model-server.ts';
import { patience, until } from '../support/until.ts';

/** ms: a busy machine takes long to start what runs beside the loop. */
let lab: IncidentLab;
let server: ModelServer;
afterEach(async () => {
  await lab.close();
  await server.close();
});

const isOpen = ({ toolChoice }: SeenRequest) => JSON.stringify(toolChoice ?? 'auto').includes('auto');
const handsIn: ScriptedReply = {
  calls: [{ name: 'submit', args: { summary: 'api became slow [E1].', claims: [], check: { answer: 'open' } } }],
};

async function ended(limits: Record<string, number>, reply: (before: number, seen: SeenRequest) => ScriptedReply) {
  server = await startModelServer((before, _, seen) => reply(before, seen));
  const models = { m: { provider: 'openai', model: 'large', baseUrl: server.url, key: 'KEY' } };
  const model = chooseModel(configSchema.parse({ models }), { KEY: 'any' }) ?? undefined;
  lab = await IncidentLab.open({ model, workflows: [workflowSchema.parse({ name: 'only looks', limits })] });
  await lab.start();
  await lab.ask('what broke?');
  return until(
    'the end of the run',
    async () => {
      const [run] = (await lab.state()).runs.values();
      return run?.state === 'ended' && run;
    },
    patience,
  );
}

it('warns the model once before its calls are used up, and labels what it then has', {
  timeout: 2 * patience,
}, async () => {
  const run = await ended({ toolCalls: 9 }, (before, seen) =>
    isOpen(seen) ? { calls: [{ name: 'aura__changes', args: { n: before } }] } : handsIn,
  );
  const warned = server.seen.map(({ messages }) => JSON.stringify(messages).split('end of the budget').length - 1);
  // The first look took some: it is said from the seventh on, and stands there once from then on.
  expect(warned[0]).toBe(0);
  expect(warned.at(-1)).toBe(1);
  expect(server.seen.findIndex(isOpen)).toBe(0);
  expect(warned.indexOf(1)).toBeLessThan(server.seen.findIndex((seen) => !isOpen(seen)));
  expect(run.answer).toMatchObject({
    type: 'partial',
    why: 'its 9 tool calls were used up',
    parts: {
      established: expect.arrayContaining([expect.stringMatching(/^cause: api.*\[E1/)]),
      notChecked: expect.arrayContaining(['Is api the cause?']),
      couldNotSee: [],
    },
  });
});

it('asks no open turn that would use what is kept back, and hands in from that', {
  timeout: 2 * patience,
}, async () => {
  const run = await ended({ tokens: 100_000 }, (before) =>
    before === 0
      ? { calls: [{ name: 'aura__changes', args: {} }], usage: { input: 84_000, output: 900 } }
      : { ...handsIn, usage: { input: 3_000, output: 100 } },
  );
  expect(server.seen.map(isOpen)).toEqual([true, false]);
  expect(run.answer).toMatchObject({
    type: 'partial',
    why: 'its 100000 tokens were used up',
    finding: { narrative: 'api became slow [E1].', gaps: [] },
  });
});
