/**
 * Acceptance scenarios 21 to 23: a run that people stop.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncidentRoom } from '../../support/incident-room.ts';
import { SlackLab } from '../../support/slack-lab.ts';
import { patience, until } from '../../support/until.ts';

/** While true, the first look never ends by itself. */
let hangs = true;
let waiting = 0;

let lab: SlackLab;
beforeAll(async () => {
  lab = await SlackLab.open({
    engine: 'file',
    rooms: ['inc-21', 'inc-22', 'inc-23'],
    pace: 20,
    duringCall: async (tool) => {
      if (tool !== 'triage' || !hangs) return;
      waiting += 1;
      await new Promise((resolve) => setTimeout(resolve, 2 * patience).unref());
    },
  });
}, 2 * patience);
afterAll(() => lab.close());

const stop = (room: IncidentRoom) =>
  room.message('Stop', ({ actions }) => actions.some(({ action_id }) => action_id === 'run_stop'));
const outcome = async (room: IncidentRoom) => (await room.ended()).map((run) => run.outcome);

describe('Stop', { timeout: 3 * patience }, () => {
  it('21: ends calls that would go on, says who pressed it, and what becomes of what waits', async () => {
    const room = lab.room('inc-21');
    const before = waiting;
    await room.mention('what broke?');
    const status = await stop(room);
    expect(JSON.stringify(status.blocks)).toMatch(/approvals that wait are cancelled\. Questions that wait are still/);
    await until('the call', () => waiting > before, patience);
    await room.press(status, 'run_stop', 'requester');
    expect(await outcome(room)).toEqual(['stopped']);
    const { people } = await lab.workspace.directory();
    await room.message(
      'who stopped it',
      ({ ts, blocks }) => ts === status.ts && JSON.stringify(blocks).includes(`*Stopped* by <@${people['requester']}>`),
    );
    expect(await room.answersSoFar()).toEqual([]);
  });

  it('22: by Slack’s own button does the same, and the session is not processing any more', async () => {
    const room = lab.room('inc-22');
    await room.mention('what broke?');
    const { ts } = await stop(room);
    const during = await until(
      'a session at work',
      async () => (await lab.workspace.sessionStatus('inc-22', ts)) || null,
      patience,
    );
    await lab.workspace.stopSession('oncall', 'inc-22', ts);
    expect(await outcome(room)).toEqual(['stopped']);
    expect(during).toBe('processing');
    await until(
      'the session to be over',
      async () => (await lab.workspace.sessionStatus('inc-22', ts)) !== 'processing',
      patience,
    );
  });

  it('23: that races with the answer leaves one end, the same in the journal and in Slack', async () => {
    hangs = false;
    const room = lab.room('inc-23');
    await room.mention('what broke?');
    const card = await room.card();
    const status = await stop(room);
    await Promise.all([room.press(card, 'apr_deny'), room.press(status, 'run_stop')]);
    const [run] = await room.ended();
    const ends = (await room.facts()).filter(({ type }) => type === 'run-ended');
    expect(ends).toHaveLength(1);
    const wanted = run?.outcome === 'stopped' ? /Stopped/ : /Done/;
    await room.message(
      'the end',
      ({ ts, text, actions }) =>
        ts === status.ts && wanted.test(text) && !actions.some(({ action_id }) => action_id === 'run_stop'),
    );
    await until('all to be said', async () => (await lab.journal.store.backlog()) === 0, patience);
    const answers = await room.answersSoFar();
    expect(answers).toHaveLength(run?.outcome === 'stopped' ? 0 : 1);
    expect((await room.approvals()).map(({ state }) => state)).toEqual([
      expect.stringMatching(run?.outcome === 'stopped' ? /denied|cancelled/ : /denied/),
    ]);
  });
});
