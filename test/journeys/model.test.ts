/** A run with a model: it looks with tools through the gate, and its provider's failure is a gap only. */
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aboutSchema } from '../../src/run/finding/about.ts';
import { findingOf } from '../../src/run/finding/run-finding.ts';
import { AuraError } from '../../src/errors.ts';
import type { Model, ModelReply, ModelRequest } from '../../src/model/model.ts';
import { IncidentLab, type LabOptions } from '../support/incident-lab.ts';
import { badDeploy } from '../support/rollback-workflow.ts';
import { until } from '../support/until.ts';

let lab: IncidentLab;
afterEach(() => lab.close());

function scripted(replies: ((request: ModelRequest) => Partial<ModelReply>)[]): Model & { asked: ModelRequest[] } {
  const asked: ModelRequest[] = [];
  return {
    name: 'scripted',
    asked,
    ask: async (request) => {
      asked.push(structuredClone({ ...request, signal: undefined }) as unknown as ModelRequest);
      const reply = replies[asked.length - 1]?.(request) ?? { text: 'nothing more' };
      return { text: '', calls: [], usage: { input: 10, output: 5 }, ...reply };
    },
  };
}

const handIn = (summary: string, claims: unknown[]) => () => ({
  calls: [{ id: 's1', name: 'submit', args: { summary, claims } }],
});

async function card() {
  return until('a card', async () => [...(await lab.state()).approvals.values()][0]);
}

describe('a run with a model', () => {
  it('lets it read, keeps the evidence, and shows its words beside what code has found', async () => {
    const model = scripted([
      () => ({
        calls: [
          { id: 'c1', name: 'aura__changes', args: {} },
          { id: 'c2', name: 'aura__changes', args: { service: 'api' } },
        ],
      }),
      () => ({ text: 'v2 moved a call into a loop [E4]' }),
      handIn('v2 moved a call into a loop [E4]', [
        { kind: 'cause', component: 'api', statement: 'v2 of api brought it', evidence: ['E2'], quotes: [] },
      ]),
    ]);
    const inputSchema = z.toJSONSchema(z.object({ service: z.string().optional(), about: aboutSchema.optional() }));
    lab = await IncidentLab.open({ model, schemas: { 'aura.changes': inputSchema } });
    await lab.start();
    await lab.ask('what broke?');
    await card();
    const state = await lab.state();
    // The first look read all changes; what is new is told the same incident.
    const [looked, ...more] = state.ledger.filter(({ tool }) => tool === 'aura.changes');
    expect(more).toMatchObject([{ caller: { kind: 'task' }, args: { service: 'api', about: looked?.args['about'] } }]);
    const [run] = state.runs.values();
    expect(run && findingOf(run)).toMatchObject({
      model: 'scripted',
      narrative: expect.stringContaining('v2'),
      component: 'api',
    });
    expect(run?.tokens).toEqual({ input: 30, output: 15 });
  });

  it('leaves out what cites nothing that is there or names another cause, and says so where it is shown', async () => {
    const model = scripted([
      () => ({ text: 'The cause is web [E77], proven by [E99]. Roll back web now. api became slow [E1].' }),
      handIn('The cause is web [E77], proven by [E99]. Roll back web now. api became slow [E1].', []),
      () => ({ text: 'web caused it [E1]. The rollback of api waits for a decision [E2].' }),
      () => ({ text: 'It was web [E77].' }),
    ]);
    lab = await IncidentLab.open({ model });
    await lab.start();
    await lab.ask('what broke?');
    await card();
    const [run] = (await lab.state()).runs.values();
    expect(run && findingOf(run)).toMatchObject({
      component: 'api',
      narrative: 'api became slow [E1].',
      leftOut: ['it cites E77, E99, which nothing here has', 'it names web as the cause, and the checked cause is api'],
    });
    const answers = async () =>
      [...(await lab.state()).runs.values()].flatMap(({ answer }) => (answer ? [answer] : []));
    await lab.ask('is there a runbook for that?');
    await until('the reply', async () => (await answers()).length === 1);
    expect((await answers())[0]).toMatchObject({
      type: 'reply',
      text: 'The rollback of api waits for a decision [E2].',
      evidence: ['E2'],
      leftOut: ['it names web as the cause, and the checked cause is api'],
    });
    await lab.ask('does the runbook say more?');
    await until('the record', async () => (await answers()).length === 2);
    expect((await answers())[1]).toMatchObject({
      type: 'told',
      leftOut: ['it cites E77, which nothing here has'],
    });
  });

  it('goes on without it when its provider is down, and says so', async () => {
    const down: Model = {
      name: 'down',
      ask: async () => {
        throw new AuraError({ code: 'model-failed', userMessage: 'down did not answer', retryable: false });
      },
    };
    lab = await IncidentLab.open({ model: down });
    await lab.start();
    await lab.ask('what broke?');
    await card();
    const [run] = (await lab.state()).runs.values();
    expect(run && findingOf(run)).toMatchObject({
      component: 'api',
      model: null,
      gaps: [expect.stringContaining('down')],
    });
  });
});

describe('what an investigator hands in', () => {
  const blaming = (component: string, evidence: string[], quote: { evidence: string; text: string }[] = []) => ({
    kind: 'cause',
    component,
    statement: `${component} is it`,
    evidence,
    quotes: quote,
  });

  async function found(replies: Parameters<typeof scripted>[0], tools: NonNullable<LabOptions['tools']> = {}) {
    const model = scripted(replies);
    lab = await IncidentLab.open({ model, tools });
    await lab.start();
    await lab.ask('what broke?');
    const run = await until('a checked finding', async () => {
      const [first] = (await lab.state()).runs.values();
      return first?.steps.some(({ kind }) => kind === 'evaluation') && first;
    });
    return { model, run, finding: findingOf(run) };
  }

  it('is asked for once more, with only that open, where it ended in words alone', async () => {
    const { model } = await found([() => ({ text: 'api became slow [E1].' }), handIn('api became slow [E1].', [])]);
    expect(model.asked.map(({ toolChoice }) => toolChoice)).toEqual(['auto', { tool: 'submit' }]);
    expect(model.asked[1]?.tools.length).toBe(model.asked[0]?.tools.length);
  });

  it('goes back with exact reasons, and a mended one is taken', async () => {
    const { model, run, finding } = await found([
      handIn('api', [blaming('api', ['E9']), blaming('api', ['E2'], [{ evidence: 'E2', text: 'nowhere' }])]),
      handIn('api became slow [E1].', [blaming('api', ['E2'], [{ evidence: 'E2', text: 'v2' }])]),
    ]);
    const back = model.asked[1]?.messages.at(-1);
    expect(back).toMatchObject({ role: 'tool', results: [{ failed: true }] });
    expect(JSON.stringify(back)).toMatch(/E9 is no evidence of this incident.*does not occur in E2/);
    expect(run.steps.find(({ kind }) => kind === 'task')?.result).toMatchObject({
      worked: { submissions: [{ claims: [{ component: 'api', faults: [] }] }] },
    });
    expect(finding).toMatchObject({ component: 'api', narrative: 'api became slow [E1].' });
  });

  it('never unseats the cause that code holds; another one is an alternative, said with what does not hold', async () => {
    const { finding } = await found([
      handIn('web', [blaming('web', ['E1'])]),
      handIn('web', [blaming('web', ['E1'])]),
      handIn('web', [blaming('web', ['E1'])]),
    ]);
    expect(finding).toMatchObject({ component: 'api', verdict: 'confirmed' });
    expect(finding?.alternatives?.map(({ component }) => component)).toEqual(['web']);
  });

  it('plans where the first look could not tell, tasks that do not wait for each other, and raises a cause that is proven', async () => {
    const open = {
      ...badDeploy,
      components: [],
      culpritChange: null,
      anomalies: [
        {
          component: 'api',
          signal: 'requests',
          source: 'metric',
          kind: 'moved',
          onset: '2026-01-01T00:12:00Z',
          before: 10,
          after: 1,
          chronic: false,
          strength: 2,
          text: 'api: requests 10 → 1',
        },
      ],
      outcome: 'cannot-tell',
      missing: ['no series for what the alert measures'],
    };
    const task = (id: string, check: string) => ({ id, investigator: 'general', goal: `look at ${id}`, check });
    const steps = new Map<string, number>();
    const { model, run, finding } = await found(
      [
        () => ({ calls: [{ id: 'p', name: 'plan', args: { tasks: [{ ...task('a', 'x?'), needs: ['a'] }] } }] }),
        () => ({
          calls: [{ id: 'p', name: 'plan', args: { tasks: [task('t1', 'Is it api?'), task('t2', 'Is it web?')] } }],
        }),
        ...Array.from({ length: 4 }, () => ({ messages }: ModelRequest) => {
          const isFirst = JSON.stringify(messages).includes('look at t1');
          const seen = steps.get(String(isFirst)) ?? 0;
          steps.set(String(isFirst), seen + 1);
          if (seen === 0)
            return {
              calls: [{ id: 'r', name: isFirst ? 'aura__changes' : 'aura__metric_profile', args: { service: 'api' } }],
            };
          const own =
            JSON.stringify(messages)
              .match(/\[(E\d+)\]/g)
              ?.at(-1)
              ?.slice(1, -1) ?? '';
          return handIn('api', [blaming('api', [own])])();
        }),
      ],
      { 'aura.triage': () => open },
    );
    expect(JSON.stringify(model.asked[1]?.messages.at(-1))).toContain('wait for each other');
    expect(
      run.steps
        .filter(({ kind }) => kind === 'task')
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(['task:1.t1', 'task:1.t2']);
    expect(finding).toMatchObject({ outcome: 'fault', component: 'api', verdict: 'likely' });
  });
});
