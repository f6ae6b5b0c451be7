/** What was approved is looked at once more before it is done: recovered, more depends on it, or taken over by hand. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openApproval } from '../../../src/approvals/open.ts';
import type { Approval } from '../../../src/run/actions/approval.ts';
import { FileStore } from '../../../src/store/file-store.ts';
import { type Workflow, workflowSchema } from '../../../src/workflows.ts';
import { outcomeTexts } from '../../../src/slack/cards/approval-end.ts';
import { handRecovered } from '../../../src/slack/cards/by-hand-lines.ts';
import { wordsOf } from '../../../src/slack/markup.ts';
import { approver, asker, IncidentLab, type LabOptions, place } from '../../support/incident-lab.ts';
import { badDeploy, rollbackWorkflow } from '../../support/rollback-workflow.ts';
import { patience, until } from '../../support/until.ts';

let lab: IncidentLab | null = null;
afterEach(async () => {
  await lab?.close();
  lab = null;
});

async function proposed(tools: LabOptions['tools'], more: Partial<LabOptions> = {}): Promise<Approval> {
  lab = await IncidentLab.open({ tools: { 'ops.rollback': () => ({ done: true }), ...tools }, ...more });
  await lab.start();
  await lab.ask('what broke?');
  return newest(({ state }) => state === 'pending');
}

function newest(fits: (approval: Approval) => boolean): Promise<Approval> {
  return until(
    'an approval',
    async () => [...((await lab?.state())?.approvals.values() ?? [])].findLast(fits),
    patience,
  );
}

/** Verified by what users meet at another component; for leaks too. */
function elsewhere(): Workflow {
  const { rollback } = rollbackWorkflow.actions;
  if (!rollback?.verify) throw new Error('the workflow verifies nothing');
  const verify = { ...rollback.verify, args: { service: 'web' } };
  return {
    ...rollbackWorkflow,
    actions: { rollback: { ...rollback, for: { causeKind: ['deploy', 'leak'] }, verify } },
  };
}

const press = ({ id, hash, nonce }: Approval) => ({
  incident: lab?.incident ?? '',
  approval: id,
  hash: hash.slice(0, 8),
  nonce,
  place,
  ts: '1.1',
  by: approver,
});

describe('before what was approved is done', { timeout: 2 * patience }, () => {
  it('a metric that has recovered meanwhile ends it, and nothing is proposed anew', async () => {
    let recovered = false;
    const approval = await proposed({ 'aura.metric_profile': () => ({ recovered }) });
    recovered = true;
    await lab?.desk.vote({ ...press(approval), vote: 'approve' });
    const over = await newest(({ state }) => !['pending', 'approved'].includes(state));
    expect(over).toMatchObject({
      id: approval.id,
      state: 'superseded',
      moot: true,
      because: 'api has recovered already',
    });
    await until(
      'the end of the run',
      async () => [...((await lab?.state())?.runs.values() ?? [])].every(({ state }) => state === 'ended'),
      patience,
    );
    expect((await lab?.state())?.approvals.size).toBe(1);
    expect(lab?.toolbox.calls.filter(({ tool }) => tool === 'ops.rollback')).toEqual([]);
  });

  it('a recovery ends nothing while the component that is acted on is full', async () => {
    const memory = { kind: 'saturation', abnormal: true, recovered: false };
    let recovered = false;
    const approval = await proposed(
      {
        'aura.metric_profile': ({ service }) => ({ recovered, metrics: service === 'api' ? [memory] : [] }),
      },
      { workflows: [elsewhere()] },
    );
    expect(approval.action.verify?.args.service).toBe('web');
    recovered = true;
    await lab?.desk.vote({ ...press(approval), vote: 'approve' });
    expect(await newest(({ state }) => !['pending', 'approved', 'executing'].includes(state))).toMatchObject({
      state: 'done',
    });
  });

  it('a recovery ends nothing where the fault fills up again', async () => {
    let recovered = false;
    const approval = await proposed(
      {
        'aura.triage': () => ({ ...badDeploy, causeKind: 'leak' }),
        'aura.metric_profile': () => ({ recovered }),
      },
      { workflows: [elsewhere()] },
    );
    expect(approval.action.comesAgain).toBe(true);
    recovered = true;
    await lab?.desk.vote({ ...press(approval), vote: 'approve' });
    expect(await newest(({ state }) => !['pending', 'approved', 'executing'].includes(state))).toMatchObject({
      state: 'done',
    });
  });

  it('arguments that are not those of its hash end it', async () => {
    const approval = await proposed({ 'aura.metric_profile': () => ({ recovered: false }) });
    const action = { ...approval.action, args: { ...approval.action.args, to: 'v0' } };
    const tampered: Approval = { ...approval, id: 'apr_tampered', nonce: 'other', action };
    await lab?.journal.decide(lab.incident, (state) => ({ facts: openApproval(state, tampered) }));
    expect(await lab?.desk.vote({ ...press(tampered), vote: 'approve' })).toMatchObject({ accepted: true });
    const over = await newest(({ id, state }) => id === tampered.id && !['pending', 'approved'].includes(state));
    expect(over).toMatchObject({ state: 'cancelled', because: 'the arguments are not those that were approved' });
    expect(lab?.toolbox.calls.filter(({ tool }) => tool === 'ops.rollback')).toEqual([]);
  });

  it('a metric that was well before anybody was asked ends nothing', async () => {
    const approval = await proposed({ 'aura.metric_profile': () => ({ recovered: true }) });
    expect(approval.action.verify?.heldBefore).toBe(true);
    await lab?.desk.vote({ ...press(approval), vote: 'approve' });
    expect(await newest(({ state }) => !['pending', 'approved', 'executing'].includes(state))).toMatchObject({
      state: 'done',
    });
  });

  it('a recovery that is told with who depends on it ends it as well, by one read', async () => {
    let recovered = false;
    const approval = await proposed({
      'aura.metric_profile': () => ({ recovered: false }),
      'aura.blast_radius': ({ profile }) => ({
        callers: ['web'],
        ...(profile === 'api' ? { profile: { recovered } } : {}),
      }),
    });
    expect(approval.action.callers).toEqual(['web']);
    recovered = true;
    await lab?.desk.vote({ ...press(approval), vote: 'approve' });
    expect(await newest(({ state }) => !['pending', 'approved'].includes(state))).toMatchObject({
      ...{ id: approval.id, state: 'superseded', moot: true },
    });
    const reads = ((await lab?.state())?.ledger ?? []).filter(({ caller }) => caller?.kind === 'rehearsal');
    expect(reads.map(({ tool }) => tool)).toEqual(['aura.blast_radius', 'aura.blast_radius']);
  });

  it('more that depends on it makes a new card, which says so', async () => {
    let callers = ['web'];
    const approval = await proposed({
      'aura.metric_profile': () => ({ recovered: false }),
      'aura.blast_radius': () => ({ callers }),
    });
    expect(approval.action).toMatchObject({ callers: ['web'], touches: ['web'] });
    callers = ['web', 'payments'];
    await lab?.desk.vote({ ...press(approval), vote: 'approve' });
    const next = await newest(({ id, state }) => id !== approval.id && state === 'pending');
    expect(next.action.touches).toEqual(['web', 'payments']);
    expect((await lab?.state())?.approvals.get(approval.id)).toMatchObject({
      state: 'superseded',
      because: 'more depends on api than the card said: payments',
    });
    expect(lab?.toolbox.calls.filter(({ tool }) => tool === 'ops.rollback')).toEqual([]);
  });
});

describe('taken over by hand', { timeout: 2 * patience }, () => {
  const parked = () =>
    until(
      'a run that waits for somebody’s hands',
      async () => [...((await lab?.state())?.runs.values() ?? [])].find(({ parkedOn }) => parkedOn?.kind === 'by-hand'),
      patience,
    );

  it('is not called by Aura, and verified once somebody says that they ran it', async () => {
    let recovered = false;
    const approval = await proposed({ 'aura.metric_profile': () => ({ recovered }) });
    expect(await lab?.desk.handOver(press(approval))).toMatchObject({ accepted: true, state: 'handed-over' });
    await parked();
    const waiting = await newest(() => true);
    expect(waiting.verification).toBeUndefined();
    recovered = true;
    const forged = [{ nonce: 'another' }, { hash: '00000000' }, { approval: 'apr_00000000' }, { by: asker }];
    for (const it of forged)
      expect(await lab?.desk.ran({ ...press(approval), ...it })).toMatchObject({ accepted: false });
    expect((await newest(() => true)).byHand?.ran).toBeUndefined();
    expect(await lab?.desk.ran(press(approval))).toMatchObject({ accepted: true });
    expect(await newest(({ verification }) => verification?.state === 'held')).toMatchObject({
      state: 'handed-over',
      by: approver,
      byHand: { ran: { by: approver } },
    });
    expect(await lab?.desk.ran(press(approval))).toMatchObject({ notice: { code: 'not-awaited', by: approver.user } });
    expect(lab?.toolbox.calls.filter(({ tool }) => tool === 'ops.rollback')).toEqual([]);
  });

  it('tells of a recovery before anybody said so, and credits it to nobody', async () => {
    let recovered = false;
    const approval = await proposed({ 'aura.metric_profile': () => ({ recovered }) });
    recovered = true;
    await lab?.desk.handOver(press(approval));
    const early = await newest(({ byHand }) => byHand?.recovered !== undefined);
    expect(early.verification).toBeUndefined();
    expect(wordsOf(handRecovered({ code: 'by-hand-recovered', action: early.action, by: 'UONCALL', at: 1 }))).toMatch(
      /It is well since .* did you run it\?/,
    );
    await lab?.desk.ran(press(approval));
    const over = await newest(({ verification }) => verification?.state === 'held');
    expect(
      outcomeTexts(over, [])
        .map((it) => wordsOf(it))
        .join('\n'),
    ).toMatch(/nothing says that this helped/);
  });

  it('is waited for by whoever takes the incident up next, and no longer than its card would have stood', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aura-by-hand-'));
    let ahead = 0;
    const store = await FileStore.open({ folder, now: () => Date.now() + ahead });
    const approval = await proposed({ 'aura.metric_profile': () => ({ recovered: false }) }, { store });
    const minutes = (approval.expiresAt - approval.openedAt) / 60_000;
    await lab?.desk.handOver(press(approval));
    await parked();
    lab?.worker.leave();
    const { incident = '', notesFolder: notes = '' } = lab ?? {};
    const next = await IncidentLab.open({ incident, notes, store });
    await next.start();
    try {
      ahead = (minutes / 2 + 1) * 60_000;
      await newest(({ byHand }) => byHand?.reminded === true);
      ahead = (minutes + 1) * 60_000;
      const over = await newest(({ byHand }) => byHand?.over !== undefined);
      expect(over).toMatchObject({ state: 'handed-over', byHand: { over: 'time' } });
      expect(over.verification).toBeUndefined();
      expect(await lab?.desk.ran(press(approval))).toMatchObject({ notice: { code: 'not-awaited' } });
      await until('the end of the run', async () =>
        [...(await next.state()).runs.values()].every(({ state }) => state === 'ended'),
      );
    } finally {
      await next.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is decided once: an Approve, an edit and a second hand-over after it are refused', async () => {
    const approval = await proposed({ 'aura.metric_profile': () => ({ recovered: false }) });
    const all = await Promise.all([
      lab?.desk.handOver(press(approval)),
      lab?.desk.vote({ ...press(approval), vote: 'approve' }),
      lab?.desk.handOver(press(approval)),
    ]);
    expect(all.filter((it) => it?.accepted)).toHaveLength(1);
    expect(await lab?.desk.edit(press(approval), {})).toMatchObject({ accepted: false });
  });
});

it('of an Approve and a Deny at one moment one is taken, and that alone is so', { timeout: 2 * patience }, async () => {
  const approval = await proposed({ 'aura.metric_profile': () => ({ recovered: false }) });
  const votes = (['approve', 'deny'] as const).map(async (vote) => lab?.desk.vote({ ...press(approval), vote }));
  const taken = (await Promise.all(votes)).map((it) => it?.accepted);
  expect(taken.filter(Boolean)).toHaveLength(1);
  const facts = (await lab?.journal.store.read(lab.incident, 0))?.flatMap((entry) => entry.facts) ?? [];
  const moves = facts.flatMap((fact) => (fact.type === 'approval-moved' && fact.from === 'pending' ? [fact.to] : []));
  expect(moves).toEqual([taken[0] ? 'approved' : 'denied']);
});

it('a workflow that says so is asked about although its rehearsal failed', { timeout: 2 * patience }, async () => {
  const { rollback } = rollbackWorkflow.actions;
  const of = (ifFailed: string) =>
    workflowSchema.parse({
      name: 'latency',
      actions: {
        rollback: {
          ...{ for: rollback?.for, tool: 'ops.rollback', args: rollback?.args, types: rollback?.types },
          approvers: { users: ['UONCALL'] },
          rehearse: { ifFailed },
        },
      },
    });
  for (const ifFailed of ['block', 'ask']) {
    const approval = await proposed({}, { workflows: [of(ifFailed)] });
    expect(approval.rehearsal).toMatchObject({
      outcome: 'failed',
      said: expect.stringMatching(/has no boolean dryRun/),
    });
    const pressed = await lab?.desk.vote({ ...press(approval), vote: 'approve' });
    expect(pressed?.accepted).toBe(ifFailed === 'ask');
    await lab?.close();
  }
});
