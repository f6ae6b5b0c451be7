/** A write that a model calls: shown with exactly its arguments, carried out once when people approve, and told back. */
import { afterEach, describe, expect, it } from 'vitest';
import { newApproval, openApproval } from '../../src/approvals/open.ts';
import type { Model, ModelReply, ModelRequest } from '../../src/model/model.ts';
import type { Approval } from '../../src/run/actions/approval.ts';
import { approver, IncidentLab, type LabOptions, place } from '../support/incident-lab.ts';
import { rollbackWorkflow } from '../support/rollback-workflow.ts';
import { LostAnswer, NotDispatched } from '../support/scripted-toolbox.ts';
import { patience, until } from '../support/until.ts';
import { workflowSchema } from '../../src/workflows.ts';

let lab: IncidentLab;
afterEach(() => lab.close());

type Scripted = Model & { asked: ModelRequest[] };

/** Calls these in its first turns, one turn each, then hands in. */
function calling(...turns: ModelReply['calls'][]): Scripted {
  const asked: ModelRequest[] = [];
  return {
    name: 'scripted',
    asked,
    ask: async (request) => {
      asked.push(structuredClone({ ...request, signal: undefined }) as unknown as ModelRequest);
      const usage = { input: 10, output: 5 };
      const done = request.messages.filter(({ role }) => role === 'assistant').length;
      const handIn = [{ id: 's', name: 'submit', args: { summary: 'api became slow [E1].', claims: [] } }];
      return { text: 'v2 is to blame [E1], and so is [E99]', calls: turns[done] ?? handIn, usage };
    },
  };
}

const rollback = (to: string, id = 'c1') => ({ id, name: 'ops__rollback', args: { service: 'api', to } });

async function open(model: Scripted, options: LabOptions = {}): Promise<void> {
  lab = await IncidentLab.open({ model, ...options });
  await lab.start();
  await lab.ask('what broke?');
}

const approvals = async () => [...(await lab.state()).approvals.values()];
const pending = (which: (card: Approval) => boolean = () => true) =>
  until('a card', async () => (await approvals()).find((it) => it.state === 'pending' && which(it)), patience);

function press(card: Approval, more: Partial<Parameters<IncidentLab['desk']['vote']>[0]> = {}) {
  const { id: approval, nonce, hash } = card;
  const click = { incident: lab.incident, approval, hash: hash.slice(0, 8), nonce, place, ts: '1.1', by: approver };
  return lab.desk.vote({ ...click, vote: 'approve', ...more });
}

const theRun = async () => [...(await lab.state()).runs.values()][0];
const ended = () =>
  until(
    'the end of the run',
    async () => {
      const run = await theRun();
      return run?.state === 'ended' && run;
    },
    patience,
  );
const parked = () => until('the run to park', async () => (await theRun())?.state === 'parked' || null, patience);
const writes = () => lab.toolbox.calls.filter(({ tool }) => tool === 'ops.rollback');
/** What the model was told of a call. */
const toldOf = ({ asked }: Scripted, id: string) =>
  asked
    .flatMap(({ messages }) => messages)
    .flatMap((it) => (it.role === 'tool' ? it.results : []))
    .find((it) => it.id === id);

describe('a write that a model calls', { timeout: 3 * patience }, () => {
  it('is offered with a mark where somebody may decide on it, and not otherwise', async () => {
    const model = calling();
    await open(model);
    await until('a turn', () => model.asked.length > 0 || null, patience);
    const tools = model.asked[0]?.tools ?? [];
    expect(tools.find(({ name }) => name === 'ops__rollback')?.description).toMatch(/^Changes production: .*approve/);
    expect(tools.find(({ name }) => name === 'aura__changes')?.description).not.toMatch(/production/);
    expect(tools.map(({ name }) => name)).not.toContain('ops__deploy');
  });

  it('waits on a card with exactly its arguments, runs once when approved, and is told', async () => {
    const model = calling([{ id: 'r1', name: 'aura__changes', args: {} }, rollback('v1')]);
    await open(model);
    const card = await pending();
    await parked();
    expect(writes()).toEqual([]);
    expect(card).toMatchObject({
      call: 'task:1.t1/turn:1/call:2',
      policy: { users: ['UONCALL', 'USECOND'], groups: ['sre-oncall'] },
      action: {
        name: 'rollback',
        tool: 'ops.rollback',
        args: { service: 'api', to: 'v1' },
        component: 'api',
        risk: 'medium',
        evidence: ['E1'],
        origins: [
          { path: 'service', from: 'catalog', type: 'component' },
          { path: 'to', from: 'foreign', type: 'ref' },
        ],
        verify: { tool: 'aura.metric_profile', args: { service: 'api' }, until: 'recovered', within: 10_000 },
      },
    });
    expect(await press(card)).toMatchObject({ accepted: true, state: 'approved' });
    const run = await ended();
    expect(writes()).toEqual([
      { tool: 'ops.rollback', args: { service: 'api', to: 'v1' }, meta: { 'aura/execution': card.id } },
    ]);
    expect(toldOf(model, 'c1')).toMatchObject({ failed: false, text: expect.stringContaining('carried out') });
    expect(toldOf(model, 'c1')?.text).toMatch(/It helped/);
    expect(toldOf(model, 'r1')).toMatchObject({ failed: false });
    // The workflow's own action is the same call: nobody is asked for it again.
    expect((await approvals()).map(({ state }) => state)).toEqual(['done']);
    expect(run.outcome).toBe('answered');
  });

  it('is verified as the workflow verifies its own, while the run waits, and told how that came out', async () => {
    let looks = 0;
    const model = calling([rollback('v1')]);
    await open(model, {
      tools: { 'aura.metric_profile': () => ({ recovered: writes().length > 0 && (looks += 1) > 1 }) },
    });
    await press(await pending());
    const on = await until(
      'the wait for the next look',
      async () => (await theRun())?.parkedOn?.kind === 'verification',
    );
    expect([on, toldOf(model, 'c1')]).toEqual([true, undefined]);
    await ended();
    expect(toldOf(model, 'c1')?.text).toMatch(/It helped/);
    expect([looks, (await approvals())[0]?.verification]).toMatchObject([2, { state: 'held', polls: 2 }]);
    expect(writes()).toHaveLength(1);
  });

  it('that did not help is offered to be taken back, as the workflow would, and the run waits for that', async () => {
    const call = { tool: 'ops.failover', args: { service: '{{ cause.component }}' } };
    const workflow = workflowSchema.parse({
      name: 'latency',
      actions: {
        failover: {
          ...call,
          risk: 'medium',
          undo: call,
          verify: { tool: 'aura.metric_profile', args: {}, until: 'recovered', within: '1s' },
          approvers: { users: [approver.user] },
        },
      },
    });
    const model = calling([{ id: 'c1', name: 'ops__failover', args: { service: 'api' } }]);
    const tools = { 'ops.failover': () => ({ ok: true }), 'aura.metric_profile': () => ({ recovered: false }) };
    await open(model, { workflows: [workflow], tools });
    const card = await pending();
    expect(await press(card)).toMatchObject({ accepted: true });
    const back = await pending(({ undoes }) => undoes !== undefined);
    expect(back).toMatchObject({ undoes: card.id, action: { name: 'undo-failover', args: { service: 'api' } } });
    expect(await press(back)).toMatchObject({ accepted: true });
    await ended();
    expect(toldOf(model, 'c1')?.text).toMatch(/did not help in time/);
    expect((await approvals()).map(({ state }) => state)).toEqual(['done', 'done']);
    expect(lab.toolbox.calls.filter(({ tool }) => tool === 'ops.failover')).toHaveLength(2);
  });

  it('is told why it was denied, and is not asked for again', async () => {
    const model = calling([rollback('v0')], [rollback('v0', 'c2')]);
    await open(model);
    await press(await pending(), { vote: 'deny', reason: 'the release is needed' });
    await pending(({ call }) => call === undefined);
    expect(toldOf(model, 'c1')).toMatchObject({ failed: true, text: expect.stringMatching(/Denied[\s\S]*is needed/) });
    expect(toldOf(model, 'c2')?.text).toMatch(/people denied exactly this/);
    expect(writes()).toEqual([]);
  });

  it('does not take the place of what took its own, while that waits', async () => {
    const model = calling([rollback('v0')], [rollback('v0', 'c2')]);
    await open(model);
    const card = await pending();
    const { run, tool = { fingerprint: '', risk: 'high' }, policy, requester, action } = card;
    const other = newApproval({
      ...{ run, tool, policy, requester, now: card.openedAt, expiresIn: 600_000 },
      action: { ...action, args: { service: 'api', to: 'v1' } },
    });
    await lab.journal.decide(lab.incident, (state) => ({ facts: openApproval(state, other) }));
    await lab.wake(lab.incident);
    await until('the next turn', () => toldOf(model, 'c2') ?? null);
    expect(toldOf(model, 'c2')?.text).toMatch(/another proposal took its place and waits/);
    expect((await approvals()).map(({ id, state }) => [id, state])).toEqual([
      [card.id, 'superseded'],
      [other.id, 'pending'],
    ]);
  });

  it.each([
    ['the server answered with an error', () => new Error('no such release'), 'failed', /it failed/, undefined],
    ['it was never dispatched', () => new NotDispatched('refused'), 'failed', /did not run.*proposed again/, false],
    ['no answer came', () => new LostAnswer('gone'), 'unknown', /not known whether it ran/, undefined],
  ] as const)('is told what is known where %s', async (_, error, state, said, ran) => {
    const fail = () => {
      throw error();
    };
    const model = calling([rollback('v0')], [rollback('v0', 'c2')]);
    await open(model, { tools: { 'ops.rollback': fail } });
    const card = await pending();
    await press(card);
    await until('the next turn', () => toldOf(model, 'c1') ?? null);
    expect(toldOf(model, 'c1')?.text).toMatch(said);
    const approval = (await approvals()).find(({ id }) => id === card.id);
    expect([approval?.state, approval?.ran]).toEqual([state, ran]);
    // Only what did not run may be proposed once more.
    const again = await pending(({ id }) => id !== card.id);
    expect(again.call !== undefined).toBe(ran === false);
    expect(writes()).toHaveLength(1);
  });

  it('is refused where an argument is no known component, or nobody may decide', async () => {
    const model = calling(
      [{ id: 'c1', name: 'ops__rollback', args: { service: 'payments-db', to: 'v0' } }],
      [{ id: 'c2', name: 'ops.deploy', args: { service: 'api', version: 'v0' } }],
    );
    await open(model);
    await pending(({ call }) => call === undefined);
    expect(toldOf(model, 'c1')?.text).toMatch(/payments-db.*neither in the catalog/);
    expect(toldOf(model, 'c2')?.text).toMatch(/is a write/);
    expect((await theRun())?.refusals).toBe(2);
  });

  it('holds free text that is asked for in any case, by whom aura.yaml names', async () => {
    const users = ['UONCALL'];
    const approvers = { users, groups: [], pagerduty: [], quorum: 1, requester: 'refused' } as const;
    const model = calling([{ id: 'c1', name: 'chat__post', args: { text: 'drain node 7', urgent: true } }]);
    await open(model, {
      tools: { 'chat.post': () => ({ ok: true }) },
      approvers: { ...approvers, users, groups: [], pagerduty: [] },
      autonomy: 'autonomous',
      workflows: [{ ...rollbackWorkflow, autonomy: { level: 'autonomous', upTo: 'high' } }],
    });
    const card = await pending();
    expect(card).toMatchObject({ action: { tool: 'chat.post', component: 'chat' }, policy: { users } });
    await press(card);
    await until('the call', () => lab.toolbox.calls.some(({ tool }) => tool === 'chat.post') || null);
  });

  it('asks for no more than three cards a run', async () => {
    const model = calling(...[1, 2, 3, 4].map((n) => [rollback(`v0.${n}`, `c${n}`)]));
    await open(model);
    for (const n of [1, 2, 3])
      await press(await pending(({ action }) => action.args['to'] === `v0.${n}`), { vote: 'deny' });
    await pending(({ call }) => call === undefined);
    expect(toldOf(model, 'c4')?.text).toMatch(/3 proposals of this run/);
  });

  it('ends with Stop while it waits', async () => {
    await open(calling([rollback('v0')]));
    const card = await pending();
    await parked();
    await lab.stopRun();
    expect(await ended()).toMatchObject({ outcome: 'stopped' });
    expect((await lab.state()).approvals.get(card.id)?.state).toBe('cancelled');
    expect(writes()).toEqual([]);
  });

  it('goes on in another worker, which asks the model nothing twice', async () => {
    const first = calling([rollback('v1')]);
    await open(first);
    const card = await pending();
    await parked();
    lab.worker.leave();
    const second = calling([rollback('v1')]);
    const other = new IncidentLab({ model: second, incident: lab.incident, notes: lab.notesFolder }, lab.journal.store);
    try {
      await press(card);
      await other.start();
      await ended();
      expect(first.asked).toHaveLength(1);
      expect(second.asked).toHaveLength(1);
      expect(toldOf(second, 'c1')?.text).toMatch(/carried out/);
      expect(other.toolbox.calls.filter(({ tool }) => tool === 'ops.rollback')).toHaveLength(1);
    } finally {
      await other.close();
    }
  });
});
