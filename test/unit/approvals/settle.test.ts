/** A call without an answer: a read tells whether it ran, or nobody knows; it is never made twice. */
import { afterEach, describe, expect, it } from 'vitest';
import { settleOnce } from '../../../src/approvals/settle.ts';
import type { Approval } from '../../../src/run/actions/approval.ts';
import { Journal } from '../../../src/run/journal.ts';
import type { Store } from '../../../src/run/ports/store.ts';
import type { Gate } from '../../../src/tools/gate.ts';
import { workflowSchema } from '../../../src/workflows.ts';
import { approver, IncidentLab, type LabOptions, place } from '../../support/incident-lab.ts';
import { rollbackWorkflow } from '../../support/rollback-workflow.ts';
import { LostAnswer } from '../../support/scripted-toolbox.ts';
import { patience, until } from '../../support/until.ts';

let lab: IncidentLab;

const outcome = {
  tool: 'aura.release_of',
  args: { service: '{{ cause.component }}' },
  ran: "running == 'v1'",
  notRan: "running == 'v2'",
};
const withOutcome = workflowSchema.parse({
  name: 'latency',
  actions: {
    rollback: {
      ...rollbackWorkflow.actions['rollback'],
      undo: undefined,
      outcome,
      verify: { tool: 'aura.metric_profile', args: {}, until: 'recovered', within: '10s' },
      approvers: { users: [approver.user] },
    },
  },
});

const rehearsed = workflowSchema.parse({
  name: 'latency',
  actions: {
    rollback: {
      ...rollbackWorkflow.actions['rollback'],
      undo: undefined,
      verify: undefined,
      rehearse: 'dry-run',
      approvers: { users: [approver.user] },
    },
  },
});
const change = (before: string, after: string) => ({
  outcome: 'would-change',
  changes: [{ path: 'version', before, after }],
});
const dryRun = (structured: Record<string, unknown>) => ({
  passed: true,
  evidence: { id: 'E9', succeeded: true, digest: JSON.stringify(structured) },
  structured,
});

const lost = () => {
  throw new LostAnswer('connection closed');
};

/** Approved, carried out, and no answer came; `running`: what the read says of it. */
async function unanswered(tools: LabOptions['tools'], workflow = withOutcome, more: LabOptions = {}): Promise<void> {
  lab = await IncidentLab.open({ tools: { 'ops.rollback': lost, ...tools }, workflows: [workflow], ...more });
  await lab.start();
  await lab.ask('what broke?');
  const { id, hash, nonce } = await when(({ state }) => state === 'pending');
  const press = { incident: lab.incident, approval: id, hash: hash.slice(0, 8), nonce, place, ts: '1.1', by: approver };
  const voted = await lab.desk.vote({ ...press, vote: 'approve' });
  expect(voted.accepted).toBe(true);
}

function when(fits: (approval: Approval) => boolean): Promise<Approval> {
  return until('an approval', async () => [...(await lab.state()).approvals.values()].findLast(fits), patience);
}

const made = () =>
  lab.toolbox.calls.filter(({ tool, args }) => tool === 'ops.rollback' && args['dryRun'] !== true).length;
const aMinuteLater = () =>
  new Proxy(lab.store, {
    get: (target, name) => {
      if (name === 'now') return async () => (await target.now()) + 61_000;
      const method: unknown = Reflect.get(target, name, target);
      return typeof method === 'function' ? (method.bind(target) as unknown) : method;
    },
  });

describe('a call without an answer', { timeout: 2 * patience }, () => {
  afterEach(() => lab.close());

  it('ran, where the read that the action names shows it, and is verified as any other', async () => {
    await unanswered({ 'aura.release_of': () => ({ running: 'v1' }) });
    const done = await when(({ verification }) => verification?.state === 'held');
    expect(done).toMatchObject({ state: 'done', settled: { ran: true, seen: expect.stringContaining('v1') } });
    expect((await lab.state()).ledger.some(({ id }) => id === done.settled?.evidence)).toBe(true);
    expect(made()).toBe(1);
  });

  it('is not said to have not run while it may be under way, and the run waits for the second look', async () => {
    await unanswered({ 'aura.release_of': () => ({ running: 'v2' }) });
    await until(
      'the run to wait',
      async () => [...(await lab.state()).runs.values()].some(({ parkedOn }) => parkedOn?.kind === 'verification'),
      patience,
    );
    const waiting = await when(() => true);
    expect([waiting.state, waiting.settled]).toEqual(['unknown', undefined]);
    expect(await settleLater(aMinuteLater(), waiting.id)).toBe('settled');
    expect(await when(() => true)).toMatchObject({ state: 'failed', ran: false, settled: { ran: false } });
    expect(made()).toBe(1);
  });

  it.each([
    ['ran, where another dry run finds nothing left to change', { outcome: 'unchanged' }, 'done'],
    ['did not run, where a later dry run would still change just that', change('v2', 'v1'), 'failed'],
    ['stays unknown, where a dry run would change something else', change('v3', 'v1'), 'unknown'],
  ] as const)('%s', async (_, after, state) => {
    let answer: Record<string, unknown> = change('v2', 'v1');
    const rollback = (args: Record<string, unknown>) => {
      if (args['dryRun'] === true) return answer;
      answer = after;
      return lost();
    };
    const properties = { service: { type: 'string' }, to: { type: 'string' }, dryRun: { type: 'boolean' } };
    const schemas = { 'ops.rollback': { type: 'object', properties } };
    await unanswered({ 'ops.rollback': rollback }, rehearsed, { schemas });
    const { id } = await when((it) => it.state === 'unknown' || it.settled !== undefined);
    // What stands as it was may still come for a minute; it is looked at once more after that.
    const gate = { rehearse: async () => dryRun(after), changeOf: async () => null };
    if (state !== 'done') await settleLater(aMinuteLater(), id, gate);
    const ran = { done: { ran: true }, failed: { ran: false }, unknown: undefined }[state];
    const over = await when((it) => it.id === id && it.state === state);
    expect(over.settled && { ran: over.settled.ran }).toEqual(ran);
    expect(made()).toBe(1);
  });

  it('stays unknown where no read is named', async () => {
    await unanswered({}, rollbackWorkflow);
    await until(
      'the end',
      async () => [...(await lab.state()).runs.values()].every(({ state }) => state === 'ended'),
      patience,
    );
    expect(await when(() => true)).toMatchObject({ state: 'unknown' });
    expect(made()).toBe(1);
  });
});

describe('the dry run that was shown', () => {
  // It may do by now what it only said then.
  it.each([
    ['is not made again once its tool is another one', 'the tool changed', 0],
    ['is made again while its tool is the same', null, 1],
  ])('%s', async (_, change, looks) => {
    const approval = {
      state: 'unknown',
      lease: { at: 0 },
      run: 'run_1',
      action: { tool: 'ops.scale', args: {} },
      rehearsal: { outcome: 'would-change', changes: ['replicas'] },
    };
    const rehearsed: unknown[] = [];
    const gate = {
      changeOf: async () => change,
      rehearse: async (call: unknown) => {
        rehearsed.push(call);
        return { passed: false, why: 'away' };
      },
    } as unknown as Gate;
    const journal = {
      load: async () => ({ approvals: new Map([['a1', approval]]), brief: null }),
      store: { now: async () => 61_000 },
    } as unknown as Journal;
    expect(await settleOnce({ journal, gate }, 'inc', 'a1', 1, new AbortController().signal)).toBeNull();
    expect(rehearsed).toHaveLength(looks);
  });
});

/** The look of a worker whose clock is another one. */
async function settleLater(store: Store, id: string, gate: object = { read: async () => dryRun({ running: 'v2' }) }) {
  const fence = await store.fence(lab.incident);
  const parts = { journal: new Journal(store), gate: gate as unknown as Gate };
  return settleOnce(parts, lab.incident, id, fence, new AbortController().signal);
}
