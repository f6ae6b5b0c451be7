/**
 * A run from its request to the verified action, without Slack: what is journaled, and that nothing acts twice.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { Model } from '../../src/model/model.ts';
import type { Approval } from '../../src/run/actions/approval.ts';
import { approver, asker, IncidentLab, type LabOptions, place } from '../support/incident-lab.ts';
import { LostAnswer } from '../support/scripted-toolbox.ts';
import { plainText } from '../../src/run/wording/words.ts';
import { until } from '../support/until.ts';

let lab: IncidentLab;

async function open(options: LabOptions = {}): Promise<IncidentLab> {
  lab = await IncidentLab.open(options);
  await lab.start();
  return lab;
}

afterEach(() => lab.close());

const cardOf = () =>
  until('a card', async () => [...(await lab.state()).approvals.values()].find((it) => it.state === 'pending'));

function press(card: Approval, more: Partial<Parameters<IncidentLab['desk']['vote']>[0]> = {}) {
  return lab.desk.vote({
    incident: lab.incident,
    approval: card.id,
    hash: card.hash.slice(0, 8),
    nonce: card.nonce,
    place,
    ts: '1.1',
    by: approver,
    vote: 'approve',
    ...more,
  });
}

const ended = () =>
  until('the run to end', async () => {
    const runs = [...(await lab.state()).runs.values()];
    return runs.length > 0 && runs.every((run) => run.state === 'ended') ? runs : null;
  });

const rollbacks = () => lab.toolbox.calls.filter((call) => call.tool === 'ops.rollback');

describe('a run', () => {
  it('finds the cause, asks, acts once with the approved arguments and verifies', async () => {
    await open();
    await lab.ask('what broke?');
    const card = await cardOf();
    expect(rollbacks()).toEqual([]);
    expect(card.action).toMatchObject({
      tool: 'ops.rollback',
      args: { service: 'api', to: 'v1' },
      risk: 'medium',
      undo: { tool: 'ops.deploy' },
    });
    expect(await press(card)).toMatchObject({ accepted: true, state: 'approved' });
    const [run] = await ended();
    expect(run?.outcome).toBe('answered');
    expect(run?.answer).toMatchObject({
      type: 'finding',
      finding: { component: 'api', verdict: 'confirmed', change: { ref: 'v2' } },
    });
    expect(rollbacks()).toEqual([
      { tool: 'ops.rollback', args: { service: 'api', to: 'v1' }, meta: { 'aura/execution': card.id } },
    ]);
    const approval = (await lab.state()).approvals.get(card.id);
    expect(approval).toMatchObject({ state: 'done', verification: { state: 'held' } });
  });

  it('answers a question beside it, from what is known so far', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const model: Model = {
      name: 'slow',
      ask: async ({ system }) => {
        const isQuestion = system.startsWith("You answer an engineer's question");
        if (!isQuestion) await held;
        return { text: isQuestion ? 'web, by [E1]' : 'nothing more', calls: [], usage: { input: 1, output: 1 } };
      },
    };
    await open({ model });
    try {
      await lab.ask('what broke?');
      await until('the first look', async () =>
        [...(await lab.state()).runs.values()].some((run) => run.steps.some((step) => step.kind === 'triage')),
      );
      await lab.ask('is there a runbook for that?', { kind: 'follow-up' });
      const [first, question] = await until('the answer', async () => {
        const runs = [...(await lab.state()).runs.values()];
        return runs[1]?.state === 'ended' ? runs : null;
      });
      expect(first?.state).toBe('running');
      expect(question).toMatchObject({
        route: 'answer',
        parent: first?.id,
        answer: { type: 'reply', text: 'web, by [E1]' },
      });
    } finally {
      letGo();
    }
    await cardOf();
  });

  it('asks a model what the words name nothing known for, before anything was looked into', async () => {
    const model: Model = {
      name: 'reader',
      ask: async () => ({ text: 'I found no node in what I can read.', calls: [], usage: { input: 1, output: 1 } }),
    };
    await open({ model });
    await lab.ask('Which node is not ready, and what is its CPU in percent?');
    const answer = await until('the answer', async () => {
      const [run] = (await lab.state()).runs.values();
      return run?.state === 'ended' ? run.answer : null;
    });
    expect(answer).toMatchObject({ type: 'reply', text: 'I found no node in what I can read.' });
  });

  it('does nothing when the card is denied', async () => {
    await open();
    await lab.ask('what broke?');
    expect(await press(await cardOf(), { vote: 'deny', reason: 'not now' })).toMatchObject({
      accepted: true,
      state: 'denied',
    });
    await ended();
    expect(rollbacks()).toEqual([]);
  });

  it('refuses the requester, a stranger, another nonce and another hash, and keeps the audit', async () => {
    await open();
    await lab.ask('what broke?');
    const card = await cardOf();
    expect(await press(card, { by: asker })).toMatchObject({ accepted: false, notice: { code: 'not-allowed' } });
    expect(await press(card, { by: { team: 'T1', user: 'UELSE' } })).toMatchObject({
      accepted: false,
      notice: { code: 'not-allowed' },
    });
    expect(await press(card, { nonce: 'other' })).toMatchObject({ accepted: false, notice: { code: 'card-replaced' } });
    expect(await press(card, { hash: 'ffffffff' })).toMatchObject({
      accepted: false,
      notice: { code: 'card-replaced' },
    });
    const facts = (await lab.journal.store.read(lab.incident, 0)).flatMap((entry) => entry.facts);
    expect(facts.filter((fact) => fact.type === 'approval-refused')).toHaveLength(4);
    expect((await lab.state()).approvals.get(card.id)?.state).toBe('pending');
  });

  it('answers a question under an open card from the record, and the card stays', async () => {
    await open();
    await lab.ask('what broke?');
    const card = await cardOf();
    await lab.ask('why roll back?');
    const answer = await until(
      'an answer',
      async () => [...(await lab.state()).runs.values()].find((run) => run.answer?.type === 'told')?.answer,
    );
    const lines = answer?.type === 'told' ? answer.lines.map(plainText) : [];
    expect(lines[0]).toMatch(/^Because it fits the cause: it takes back v2/);
    expect(lines).toContainEqual(expect.stringMatching(/^Risk (?:low|medium|high)\b/));
    expect(await press(card)).toMatchObject({ accepted: true });
    await ended();
    expect(rollbacks()).toHaveLength(1);
  });

  it('stops inside a tool call', async () => {
    let began = false;
    await open({
      tools: {
        'aura.triage': (_, { signal }) => {
          began = true;
          return new Promise((_resolve, reject) =>
            signal.addEventListener('abort', () => reject(new Error('aborted'))),
          );
        },
      },
    });
    await lab.ask('what broke?');
    await until('the call to begin', () => began);
    await lab.stopRun();
    const [run] = await ended();
    expect(run?.outcome).toBe('stopped');
  });

  it('says unknown when no answer came back from a write, and does not try again', async () => {
    await open({
      tools: {
        'ops.rollback': () => {
          throw new LostAnswer('connection closed');
        },
      },
    });
    await lab.ask('what broke?');
    const card = await cardOf();
    await press(card);
    await ended();
    expect((await lab.state()).approvals.get(card.id)?.state).toBe('unknown');
    expect(rollbacks()).toHaveLength(1);
  });

  it('lets a late result settle what was unknown', async () => {
    let answer: (value: unknown) => void = () => undefined;
    await open({ tools: { 'ops.rollback': () => new Promise((resolve) => (answer = resolve)) } });
    await lab.ask('what broke?');
    const card = await cardOf();
    await press(card);
    await until('the call', () => rollbacks().length === 1);
    await lab.stopRun();
    await until('unknown', async () => (await lab.state()).approvals.get(card.id)?.state === 'unknown');
    answer({ ok: true });
    await until('done', async () => (await lab.state()).approvals.get(card.id)?.state === 'done');
    expect(rollbacks()).toHaveLength(1);
  });

  it('is taken up by the sweeper when the wake was lost', async () => {
    await open({ wakes: false });
    await lab.ask('what broke?');
    await cardOf();
  });

  it('runs alone up to the risk that its autonomy allows', async () => {
    await open({ autonomy: 'autonomous', workflows: [] });
    await lab.ask('what broke?');
    const [run] = await ended();
    expect(run?.outcome).toBe('answered');
    expect(rollbacks()).toEqual([]);
  });
});
