/**
 * Asking for less: an alert that is muted for a while, a channel that is to be quiet, and either taken back or over.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTo } from '../../src/run/identity.ts';
import { alertKeys, muteLink, quietLink } from '../../src/run/quiet/mute.ts';
import type { IncidentRoom } from '../support/incident-room.ts';
import { SlackLab, triggered } from '../support/slack-lab.ts';
import { patience, until } from '../support/until.ts';

let lab: SlackLab;
beforeAll(async () => {
  lab = await SlackLab.open({ engine: 'file', pace: 20, rooms: ['inc-mute', 'inc-other', 'inc-over', 'inc-quiet'] });
}, 2 * patience);
afterAll(() => lab.close());

const workflow = async (incidentId: string, channel: string, title: string) =>
  lab.workflow({ incidentId, incidentNumber: '7', channelId: await lab.room(channel).id(), title });

/** An incident of PagerDuty's in a channel of its own, as far as its card. */
async function paged(name: string, id: string, title = `${name} is slow`) {
  const room = lab.room(name);
  expect((await lab.pagerduty(titled(`${id}-1`, id, title))).status).toBe(202);
  expect((await workflow(id, name, title)).status).toBe(202);
  await room.card();
  return room;
}

function titled(event: string, incident: string, title: string, type?: string) {
  const told = triggered(event, incident, type);
  return { ...told, data: { ...told.data, title } };
}

async function choose(room: IncidentRoom, choice: string) {
  const { ts } = await room.status();
  return lab.workspace.click('oncall', room.channel, ts, 'less', { value: `${await room.incident()}|${choice}` });
}

const settled = () => until('all to be said', async () => (await lab.journal.store.backlog()) === 0, patience);
const reading = (room: IncidentRoom, what: RegExp) => room.message(String(what), ({ reads }) => what.test(reads));

describe('asking for less', { timeout: 3 * patience }, () => {
  it('mutes an alert: what comes of it again is counted, not told and not looked into, until somebody unmutes it', async () => {
    const room = await paged('inc-mute', 'PMUTE');
    await room.press(await room.card(), 'apr_deny');
    await room.ended();
    await settled();
    await choose(room, 'mute|1h');
    const line = await reading(room, /muted this alert until/);
    expect(line.thread_ts).toBe((await room.status()).ts);
    await settled();
    const before = (await room.messages()).length;

    await lab.pagerduty(titled('PMUTE-2', 'PMUTE', 'inc-mute is slow', 'incident.resolved'));
    await lab.pagerduty(titled('PMUTE-3', 'PMUTE', 'inc-mute is slow', 'incident.reopened'));
    // PagerDuty gives the same alert another id when it fires anew.
    await lab.pagerduty(titled('PMUTE-4', 'PMUTE9', 'inc-mute is slow'));
    await lab.pagerduty(titled('PMUTE-4', 'PMUTE9', 'inc-mute is slow'));
    await until('the count', async () => (await room.now(line)).reads.includes('2 more while muted'), patience);
    await settled();
    expect((await room.messages()).length).toBe(before);
    expect(await room.runs()).toHaveLength(1);
    expect((await room.state())?.status).toBe('open');

    // Another kind, as critical as they come, is told all the same.
    const other = await paged('inc-other', 'POTHER', 'the checkout is down');
    expect(await other.runs()).toHaveLength(1);

    await room.press(line, 'mute_end');
    const over = await until('the end', async () => {
      const now = await room.now(line);
      return now.reads.includes('unmuted this alert') ? now : null;
    });
    expect(over.reads).toContain('2 more while muted');
    expect(over.actions).toEqual([]);
    // It came back meanwhile and is there still: only now it is looked into.
    await until('a new look', async () => (await room.runs()).length === 2, patience);
    const elsewhere = await lab.journal.store.find(linkTo.source('pagerduty', 'PMUTE9'));
    await until('a look at what it opened meanwhile', async () => {
      const other = elsewhere ? await lab.journal.load(elsewhere) : null;
      return other?.runs.size === 1;
    });
    const state = await room.state();
    expect(state?.mute?.ended?.by).toMatchObject({ user: (await lab.workspace.directory()).people.oncall });
  });

  it("ends a mute by the store's clock", async () => {
    const room = await paged('inc-over', 'POVER');
    const incident = (await room.incident()) ?? '';
    const { brief } = await lab.journal.load(incident);
    const alerts = brief ? alertKeys(brief) : [];
    const soon = (await lab.journal.store.now()) + 500;
    const by = { team: lab.workspace.app.teamId, user: 'UONCALL' };
    await lab.journal.decide(incident, () => ({
      facts: [{ type: 'alert-muted', id: 'mute_short', by, until: soon, alerts, rank: 3 }],
      links: alerts.map(muteLink),
    }));
    const line = await reading(room, /not muted any more/);
    expect(line.actions).toEqual([]);
    expect((await room.state())?.mute?.ended).toMatchObject({ by: null });
    expect((await room.state())?.mute?.ended?.at).toBeGreaterThanOrEqual(soon);
    expect(await room.runs()).toHaveLength(1);
  });

  it('is quiet in a channel: nothing unasked is posted, answers come, and what was held back is there afterwards', async () => {
    const room = lab.room('inc-quiet');
    await room.mention('what broke?');
    await room.card();
    await settled();
    await choose(room, 'quiet|1h');
    const line = await reading(room, /asked for quiet here until/);
    expect(line.thread_ts).toBeNull();
    const place = { team: lab.workspace.app.teamId, channel: await room.id() };
    expect(await lab.journal.store.find(quietLink(place))).toBe(await room.incident());

    // An alert joins the channel's incident: its run goes on, and says nothing here.
    await lab.pagerduty(titled('PQUIET-1', 'PQUIET', 'inc-quiet is slow'));
    await workflow('PQUIET', 'inc-quiet', 'inc-quiet is slow');
    await until(
      'messages to be held back',
      async () => (await room.now(line)).reads.includes('held back so far'),
      patience,
    );
    await settled();
    const posted = await room.messages();
    expect(posted.filter(({ metadata }) => metadata?.event_type === 'aura_status')).toHaveLength(1);

    await room.mention('since when?');
    await room.answer();

    await room.press(line, 'quiet_end');
    await until('the end', async () => (await room.now(line)).reads.includes('I speak here again'), patience);
    await until(
      'the status that was held back',
      async () => (await room.messages()).filter(({ metadata }) => metadata?.event_type === 'aura_status').length === 2,
      patience,
    );

    // In words it is the same: seen, over by itself, and taken back.
    await room.mention('be quiet for 10 min pls');
    const again = await room.message(
      'the line that says so',
      ({ ts, reads }) => ts !== line.ts && /asked for quiet here until/.test(reads),
    );
    expect(again.actions.map(({ action_id }) => action_id)).toEqual(['quiet_end']);
    await room.mention('mute this alert for 30 min');
    await reading(room, /muted this alert until/);
    await room.mention('unmute');
    await reading(room, /unmuted this alert/);
    await until('the end', async () => (await room.now(again)).reads.includes('I speak here again'), patience);
    await room.mention('unmute');
    await reading(room, /No alert is muted here/);
  });
});
