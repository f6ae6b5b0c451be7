/**
 * Acceptance scenarios 4, 19, 20, 25, 26 and 39: several processes on one Redis, which may die under them.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasRedisServer } from '../../../src/store/open-redis.ts';
import type { IncidentRoom } from '../../support/incident-room.ts';
import { rollbackWorkflow } from '../../support/rollback-workflow.ts';
import { SlackLab, triggered } from '../../support/slack-lab.ts';
import { patience, until } from '../../support/until.ts';

const workflows = [{ ...rollbackWorkflow, when: { ...rollbackWorkflow.when, text: ['card'] } }];
/** Incidents of scenario 39: they come at once, which is faster than a hundred within a minute. */
const many = Array.from({ length: 20 }, (_, i) => `inc-39-${i}`);

const executed = async (room: IncidentRoom) =>
  (await room.facts()).filter((fact) => fact.type === 'evidence-recorded' && fact.evidence.tool === 'ops.rollback');

describe.runIf(hasRedisServer())('three processes on one Redis', { timeout: 3 * patience }, () => {
  let lab: SlackLab;
  beforeAll(async () => {
    lab = await SlackLab.open({
      engine: 'redis',
      pace: 1,
      workflows,
      rooms: ['inc-4', 'inc-19', 'inc-20', 'inc-25', 'inc-26', ...many],
      beside: ['ingress', 'ingress', 'worker'],
      workspace: { retryDelaysMs: [300, 3_000, 6_000, 12_000] },
    });
    await lab.warmUp();
  }, 2 * patience);
  afterAll(() => lab.close());

  it('4: make one run and one answer of an event that arrives four times', async () => {
    const room = lab.room('inc-4');
    const known = new Set((await lab.workspace.deliveries('app_mention')).map(({ eventId }) => eventId));
    await room.mention('what broke?');
    const id = await until('the delivery', async () => {
      const fresh = (await lab.workspace.deliveries('app_mention')).find(({ eventId }) => !known.has(eventId));
      return fresh?.eventId;
    });
    for (let again = 0; again < 3; again += 1) await lab.workspace.deliverAgain(id);
    await lab.workspace.settled();
    const deliveries = (await lab.workspace.deliveries('app_mention')).filter(({ eventId }) => eventId === id);
    expect(deliveries.map(({ acked }) => acked)).toEqual([true, true, true, true]);
    await room.ended();
    await room.answer();
    expect(await room.runs()).toHaveLength(1);
    expect((await room.state())?.requests.size).toBe(1);
    expect(await room.answersSoFar()).toHaveLength(1);
  });

  it('25: carry out once what two people approve at the same moment, and tell the later one', async () => {
    const room = lab.room('inc-25');
    await room.mention('what broke? a card please');
    const card = await room.card();
    await Promise.all(['oncall', 'backup'].map((who) => room.press(card, 'apr_approve', who)));
    await room.ended();
    expect(await executed(room)).toHaveLength(1);
    await until('one of them to be told', async () => {
      const told = await Promise.all(['oncall', 'backup'].map((who) => lab.workspace.ephemerals(who, 'inc-25')));
      return told.flat().filter(({ reads }) => /already decided/.test(reads)).length === 1;
    });
  });

  it('26: let one of Approve and Deny win, and say the same everywhere', async () => {
    const room = lab.room('inc-26');
    await room.mention('what broke? a card please');
    const card = await room.card();
    await Promise.all([room.press(card, 'apr_approve'), room.press(card, 'apr_deny', 'backup')]);
    await room.ended();
    const [approval] = await room.approvals();
    expect(['done', 'denied']).toContain(approval?.state);
    expect(await executed(room)).toHaveLength(approval?.state === 'done' ? 1 : 0);
    await room.message(
      'the decided card',
      ({ ts, reads }) => ts === card.ts && (approval?.state === 'done' ? /Done|done/ : /Denied/).test(reads),
    );
  });

  it('39: give each of many incidents that come at once its status, within Slack’s pace, and lose none', async () => {
    const began = Date.now();
    const rooms = many.map((name) => lab.room(name));
    await Promise.all(rooms.map((room) => room.mention('what broke?')));
    const seen = await Promise.all(rooms.map((room) => room.status()));
    expect(new Set(seen.map(({ ts }) => ts)).size).toBe(many.length);
    await Promise.all(rooms.map((room) => room.ended()));
    const answers = await Promise.all(rooms.map((room) => room.answer()));
    expect(answers.map((of) => of.length)).toEqual(many.map(() => 1));
    const calls = (await lab.workspace.calls()).filter(({ at }) => at >= began);
    const edits = calls.filter(({ method }) => method === 'chat.update').map(({ at }) => at);
    for (const at of edits) expect(edits.filter((it) => it >= at && it < at + 60_000).length).toBeLessThanOrEqual(50);
    for (const room of rooms) {
      const id = await room.id();
      const posts = calls.filter(({ method, channel }) => method === 'chat.postMessage' && channel === id);
      const gaps = posts.slice(1).map(({ at }, i) => at - (posts[i]?.at ?? 0));
      // Sent a second apart; on a busy machine the first of two may arrive late.
      expect(Math.min(...gaps, 1_000)).toBeGreaterThanOrEqual(500);
      expect((await room.keys()).map((key) => key.split(':')[0])).toEqual(['status', 'answer']);
    }
  });

  it('19: lose nothing that was accepted when Redis starts again in the middle, and accept nothing meanwhile', async () => {
    const room = lab.room('inc-19');
    await room.mention('what broke? a card please');
    const card = await room.card();
    await lab.redis?.kill();
    await room.mention('why?', { thread_ts: card.thread_ts ?? card.ts });
    expect((await lab.pagerduty(triggered('e19', 'PINC19'))).status).toBe(503);
    const refused = await until('a refused delivery', async () =>
      (await lab.workspace.deliveries('app_mention')).find(({ status }) => status === 503),
    );
    expect(refused.acked).toBe(false);
    await lab.redis?.start();
    await room.answer();
    await until('the press', async () => (await room.press(card, 'apr_approve')).acked);
    await room.ended(2);
    expect(await executed(room)).toHaveLength(1);
    expect((await room.state())?.requests.size).toBe(2);
  });

  it('20: make one run of a mention that came while Redis was away', async () => {
    const room = lab.room('inc-20');
    const before = (await lab.workspace.deliveries('app_mention')).filter(({ status }) => status === 503).length;
    await lab.redis?.kill();
    await room.mention('what broke?');
    await until(
      'a refused delivery',
      async () =>
        (await lab.workspace.deliveries('app_mention')).filter(({ status }) => status === 503).length > before,
    );
    await lab.redis?.start();
    await until('Redis to be read again', () =>
      room.state().then(
        () => true,
        () => false,
      ),
    );
    await room.ended();
    await lab.workspace.settled();
    expect(await room.runs()).toHaveLength(1);
  });
});
