/**
 * PagerDuty's incident is spoken of in the fallback channel until it has one of its own, and from then on there; and a
 * question that comes after its end is answered.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SlackLab, triggered } from '../../support/slack-lab.ts';
import { patience, until } from '../../support/until.ts';

let lab: SlackLab;
beforeAll(async () => {
  lab = await SlackLab.open({
    engine: 'file',
    pace: 20,
    config: ({ channels }) => ({ pagerduty: { channel: channels['alerts'] } }),
    workspace: {
      channels: [
        ...['incidents', 'alerts'].map((name) => ({ name, members: ['requester', 'oncall', 'aura'] })),
        { name: 'inc-41', members: ['requester', 'oncall'] },
      ],
    },
  });
  await lab.warmUp();
}, 2 * patience);
afterAll(() => lab.close());

const quiet = () => until('all to be said', async () => (await lab.journal.store.backlog()) === 0, patience);

describe('a PagerDuty incident', { timeout: 3 * patience }, () => {
  it('moves from the fallback to its own channel, says so once, and is decided and ended there', async () => {
    const [fallback, own] = [lab.room('alerts'), lab.room('inc-41')];
    expect((await lab.pagerduty(triggered('e41', 'PINC41'))).status).toBe(202);
    const before = await fallback.card();
    const statuses = async (room: typeof own) =>
      (await room.messages()).filter(({ metadata }) => metadata?.event_type === 'aura_status');
    const root = (await statuses(fallback)).at(-1)?.ts;
    const body = { incidentId: 'PINC41', incidentNumber: '41', channelId: await own.id(), title: '' };
    expect((await lab.workflow(body)).status).toBe(202);
    expect((await lab.workflow(body)).status).toBe(202);
    const card = await own.card();
    await quiet();
    const continued = (await fallback.messages()).filter(({ text }) => text.startsWith('Continued in'));
    expect(continued.map(({ thread_ts, reads }) => [thread_ts, reads])).toEqual([
      [root, expect.stringMatching(/^Continued in .*inc-?41/i)],
    ]);
    expect(await statuses(own)).toHaveLength(1);
    expect(lab.tools.rollbacks).toEqual([]);
    await lab.workspace.click('oncall', 'alerts', before.ts, 'apr_approve');
    await quiet();
    expect(lab.tools.rollbacks).toEqual([]);
    await lab.workspace.click('oncall', 'inc-41', card.ts, 'apr_approve');
    await until('the rollback', async () => lab.tools.rollbacks.length === 1, patience);
    await own.ended();
    const said = (await fallback.messages()).length;
    expect((await lab.pagerduty(triggered('e42', 'PINC41', 'incident.resolved'))).status).toBe(202);
    await own.message('the end', ({ text }) => /resolved/i.test(text));
    await quiet();
    expect(await fallback.messages()).toHaveLength(said);
    const { ts } = await own.mention('what was the cause?');
    const answer = await own.message(
      'an answer after the end',
      (it) => it.metadata?.event_type === 'aura_answer' && Number(it.ts) > Number(ts),
    );
    expect(answer.reads).toMatch(/cause|rollback|deploy/i);
  });
});
