/** Two actions fit: the better one has a card, the others stand beside it, and never two cards are open. */
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../src/approvals/options.ts';
import { workflowSchema } from '../../src/workflows.ts';
import { approver, asker, IncidentLab, place } from '../support/incident-lab.ts';
import { until } from '../support/until.ts';

let lab: IncidentLab;
afterEach(() => lab.close());

const approvers = { users: [approver.user], expires: '5m' };
const workflow = workflowSchema.parse({
  name: 'latency',
  actions: {
    restart: {
      for: { causeKind: 'deploy' },
      tool: 'ops.restart',
      args: { service: '{{ cause.component }}' },
      approvers,
    },
    rollback: {
      for: { causeKind: 'deploy' },
      tool: 'ops.rollback',
      args: { service: '{{ cause.component }}', to: '{{ cause.change.previous }}' },
      types: { to: 'ref' },
      undo: {
        tool: 'ops.deploy',
        args: { service: '{{ cause.component }}', version: '{{ cause.change.ref }}' },
        types: { version: 'ref' },
      },
      approvers,
    },
    scale: { for: { causeKind: 'traffic' }, tool: 'ops.scale', args: { service: '{{ cause.component }}' }, approvers },
  },
});

const plain = { bot: false, guest: false, deactivated: false, foreign: false };

async function opened() {
  lab = await IncidentLab.open({ workflows: [workflow], tools: { 'ops.restart': () => ({ ok: true }) } });
  await lab.start();
  await lab.ask('what broke?');
  const card = await until('a card', async () => pending());
  const options = new Options({
    journal: lab.journal,
    queue: { wake: (incident) => lab.wake(incident), work: async () => undefined, close: async () => undefined },
    people: { profile: async () => plain, group: async () => [], onCall: async () => [] },
  });
  const press = (action: string | null, by = approver, at = place) =>
    options.press({ incident: lab.incident, run: card.run, action, place: at, by, id: `${action}:${by.user}` });
  return { card, press };
}

async function pending() {
  const open = [...(await lab.state()).approvals.values()].filter(({ state }) => state === 'pending');
  if (open.length > 1) throw new Error(`${open.length} cards are open`);
  return open[0];
}

describe('the options of a run', () => {
  it('open the card of what can be taken back, and show the other beside it', async () => {
    const { card } = await opened();
    expect(card.action.name).toBe('rollback');
    const { options } = [...(await lab.state()).runs.values()][0] ?? {};
    expect(options).toMatchObject([
      { action: 'rollback', undo: true },
      { action: 'restart', undo: false },
    ]);
  });

  it('give the other the card when people choose it, and only to those who decide', async () => {
    const { press } = await opened();
    expect(await press('restart', asker)).toBe(false);
    expect(await press('scale')).toBe(false);
    expect(await press('rollback')).toBe(false);
    expect(await press('restart', approver, { ...place, channel: 'C2' })).toBe(false);
    expect(await press(null, approver, { ...place, channel: 'C2' })).toBe(false);
    expect((await pending())?.action.name).toBe('rollback');
    expect(await press('restart')).toBe(true);
    await until('the other card', async () => (await pending())?.action.name === 'restart');
    const states = [...(await lab.state()).approvals.values()].map(({ action, state }) => [action.name, state]);
    expect(states).toEqual([
      ['rollback', 'superseded'],
      ['restart', 'pending'],
    ]);
    expect(await press('rollback')).toBe(true);
    await until('the first one again', async () => (await pending())?.action.name === 'rollback');
    expect(lab.toolbox.calls.filter(({ tool }) => tool.startsWith('ops.'))).toEqual([]);
  });

  it('end with nothing done when people want to wait', async () => {
    const { press } = await opened();
    expect(await press(null)).toBe(true);
    await until('the run to end', async () =>
      [...(await lab.state()).runs.values()].every(({ state }) => state === 'ended'),
    );
    expect([...(await lab.state()).approvals.values()].map(({ state }) => state)).toEqual(['cancelled']);
    expect(await press('restart')).toBe(false);
  });
});
