/**
 * A run whose model's provider fails, through the real SDKs: it ends each time, keeps what it had, and says once what
 * happened. The model reads first and fails then.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { chooseModel } from '../../src/compose/choose-model.ts';
import { configSchema } from '../../src/config.ts';
import { findingOf } from '../../src/run/finding/run-finding.ts';
import { IncidentLab, type LabOptions } from '../support/incident-lab.ts';
import { type Fault, type ModelServer, type ScriptedReply, startModelServer } from '../support/model-server.ts';
import { until } from '../support/until.ts';

let lab: IncidentLab;
const servers: ModelServer[] = [];
afterEach(async () => {
  await lab.close();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const reads: ScriptedReply = { text: 'I look.', calls: [{ name: 'aura__changes', args: {} }] };
const submits: ScriptedReply = {
  calls: [
    {
      name: 'submit',
      args: {
        summary: 'v2 of api brought it [E2]',
        claims: [{ kind: 'cause', component: 'api', statement: 'v2 of api brought it', evidence: ['E2'], quotes: [] }],
      },
    },
  ],
};

async function serving(reply: (before: number) => ScriptedReply): Promise<ModelServer> {
  const server = await startModelServer(reply, { key: 'right', window: 60_000 });
  servers.push(server);
  return server;
}

/** The finding of a run with these models, and what of it is said of models. */
async function foundBy(
  models: Record<string, object>,
  { key = 'right', silence = 30, ...options }: LabOptions & { key?: string; silence?: number } = {},
) {
  const config = configSchema.parse({ models, limits: { modelSilenceSeconds: silence } });
  lab = await IncidentLab.open({ ...options, model: chooseModel(config, { KEY: key }) ?? undefined });
  await lab.start();
  await lab.ask('what broke?');
  await until('a card', async () => [...(await lab.state()).approvals.values()][0]);
  const state = await lab.state();
  const [run] = state.runs.values();
  const finding = run && findingOf(run);
  return {
    finding,
    said: (finding?.gaps ?? []).filter((gap) => /large|small/.test(gap)),
    read: state.ledger.filter(({ caller }) => caller?.kind === 'task').map(({ tool }) => tool),
  };
}

const openai = ({ url }: ModelServer) => ({ provider: 'openai', model: 'large', baseUrl: url, key: 'KEY' });
const anthropic = ({ anthropicUrl }: ModelServer) => ({
  provider: 'anthropic',
  model: 'large',
  baseUrl: anthropicUrl,
  key: 'KEY',
});

describe.each([
  ['openai', openai],
  ['anthropic', anthropic],
])('a run on %s', (_, settings) => {
  it.each<[string, Fault]>([
    ['429 with Retry-After', { status: 429, headers: { 'retry-after': '1' } }],
    ['500', { status: 500 }],
    ['529', { status: 529, type: 'overloaded_error' }],
    ['a stream that is cut in the middle of a call', { breakAfter: 5 }],
    ['silence', { silence: 'before' }],
    ['HTML instead of JSON', { html: '<!doctype html><html><body>Sign in</body></html>' }],
  ])('goes on after %s', async (what, fault) => {
    const server = await serving((before) => (before === 0 ? reads : before === 1 ? { ...submits, fault } : submits));
    const { finding, said, read } = await foundBy(
      { large: settings(server) },
      what === 'silence' ? { silence: 3 } : {},
    );
    expect(finding).toMatchObject({
      component: 'api',
      model: 'large',
      narrative: expect.stringContaining('v2') as string,
    });
    expect([said, read]).toEqual([[], ['aura.changes']]);
  });

  it.each<[string, Fault, RegExp]>([
    ['429 that asks for ten minutes', { status: 429, headers: { 'retry-after': '600' } }, /asked too often.*in 600 s/],
    ['500', { status: 500 }, /has a fault of its own/],
    ['a model that is gone', { status: 404, type: 'not_found_error' }, /correct its "model:"/],
  ])('ends with what it had when %s lasts', async (_what, fault, words) => {
    const server = await serving((before) => (before === 0 ? reads : { fault }));
    const { finding, said, read } = await foundBy({ large: settings(server) });
    expect(finding?.component).toBe('api');
    expect(said).toEqual([expect.stringMatching(words)]);
    expect(read).toEqual(['aura.changes']);
  });

  it.each<[string, object, object]>([
    ['the window', { contextWindow: 7_500 }, {}],
    // What a run may use is counted before it is sent, too.
    ['what the run has left', {}, { tokens: 6_500 }],
  ])('goes on in fewer words where %s does not hold them, and keeps all evidence', async (_what, window, limits) => {
    const logs = Array.from({ length: 12 }, (_one, part) => ({ name: 'ops__logs', args: { part } }));
    const server = await serving((before) => (before === 0 ? { calls: logs } : submits));
    // Lines of as many shapes as there are lines, so that no digest makes few of them.
    const words = ({ part }: Record<string, unknown>) =>
      Array.from({ length: 40 }, (_one, line) => `part ${String(part)}:${' some words more'.repeat(line)}`).join('\n');
    const { finding, said, read } = await foundBy(
      { large: { ...settings(server), ...window } },
      { tools: { 'ops.logs': words }, reads: ['ops.logs'], limits },
    );
    expect(finding).toMatchObject({ narrative: expect.stringContaining('v2') as string });
    expect([said, new Set(read), read.length]).toEqual([[], new Set(['ops.logs']), 12]);
    const last = JSON.stringify(server.seen.at(-1)?.messages);
    expect(last.split('Left out for want of room: [E')).toHaveLength(13);
    expect(server.seen.every(({ tokens }) => tokens < 5_500)).toBe(true);
    expect(server.tokens.input).toBeLessThan(6_500);
  });

  it('ends with no model when the key is wrong', async () => {
    const { finding, said } = await foundBy({ large: settings(await serving(() => reads)) }, { key: 'wrong' });
    expect(finding).toMatchObject({ component: 'api', model: null });
    expect(said).toEqual([expect.stringMatching(/put the right one into the variable/)]);
  });

  it('goes on with the fallback, and says so in the trace of the turn', async () => {
    const [first, second] = [
      await serving(() => ({ fault: { status: 401 } })),
      await serving((before) => (before === 0 ? reads : submits)),
    ];
    const { finding, said } = await foundBy({
      large: { ...settings(first), fallback: ['small'] },
      small: { ...settings(second), model: 'small' },
    });
    expect([finding?.component, finding?.narrative, said]).toEqual(['api', expect.stringContaining('v2'), []]);
    const [run] = (await lab.state()).runs.values();
    const turns = run?.steps.flatMap(({ result }) => (result?.kind === 'turn' ? [result.model] : []));
    expect(turns).toEqual(['small', 'small']);
  });

  it('says once that none is there when all are down', async () => {
    const [first, second] = [
      await serving(() => ({ fault: { status: 500 } })),
      await serving(() => ({ fault: { status: 529 } })),
    ];
    const { finding, said } = await foundBy({
      small: { ...settings(first), model: 'small', fallback: ['large'] },
      large: settings(second),
    });
    expect(finding).toMatchObject({ component: 'api', model: null });
    expect(said).toEqual([expect.stringMatching(/^small is overloaded .*; large is overloaded /)]);
  });
});
