/**
 * Acceptance scenarios 2, 3 and 33 to 36: PagerDuty tells of an incident, signed and through the real handler.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SlackLab, triggered } from '../../support/slack-lab.ts';
import { patience, until } from '../../support/until.ts';

/** How often PagerDuty was asked for the channel of an incident; from the third time on it knows. */
const asked = new Map<string, number>();
let place = { slack_team_id: '', id: '' };
/** Incidents that a note was written on. */
const noted: string[] = [];
let pagerduty: Server;

let lab: SlackLab;
beforeAll(async () => {
  pagerduty = createServer((request, response) => {
    const [, incident = ''] = /incidents\/(\w+)\/dedicated_channel/.exec(request.url ?? '') ?? [];
    const [, note] = /incidents\/(\w+)\/notes/.exec(request.url ?? '') ?? [];
    if (note) noted.push(note);
    const times = (asked.get(incident) ?? 0) + 1;
    asked.set(incident, times);
    const known = incident === 'PINC3' && times > 2;
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(known ? { channel: place } : { error: { message: 'Not Found' } }));
  }).listen(0, '127.0.0.1');
  await once(pagerduty, 'listening');
  const apiUrl = `http://127.0.0.1:${(pagerduty.address() as AddressInfo).port}`;
  lab = await SlackLab.open({
    engine: 'file',
    pace: 20,
    pagerdutyToken: 'a-token-of-this-test',
    config: { pagerduty: { apiUrl } },
    workspace: {
      channels: [
        { name: 'incidents', members: ['requester', 'oncall', 'aura'] },
        // Aura is in none of these yet.
        ...['inc-2', 'inc-3', 'inc-34', 'inc-35', 'inc-36'].map((name) => ({ name, members: ['requester', 'oncall'] })),
      ],
    },
  });
  place = { slack_team_id: lab.workspace.app.teamId, id: await lab.room('inc-3').id() };
  await lab.warmUp();
}, 2 * patience);
afterAll(async () => {
  await lab.close();
  pagerduty.closeAllConnections();
  pagerduty.close();
});

/** The workflow's step that names the channel of an incident. */
const workflow = async (incidentId: string, channel: string) =>
  lab.workflow({
    incidentId,
    incidentNumber: '7',
    channelId: await lab.room(channel).id(),
    title: 'checkout p99 above 2 s',
  });

describe.concurrent('a PagerDuty incident', { timeout: 3 * patience }, () => {
  it('2: with its channel is taken: Aura joins, one status, one run', async () => {
    const room = lab.room('inc-2');
    expect((await workflow('PINC2', 'inc-2')).status).toBe(202);
    await room.card();
    const messages = await room.messages();
    expect(messages.filter(({ metadata }) => metadata?.event_type === 'aura_status')).toHaveLength(1);
    expect(await room.runs()).toHaveLength(1);
    const joins = await lab.workspace.calls('conversations.join');
    const id = await room.id();
    expect(joins.filter(({ channel, ok }) => channel === id && ok)).toHaveLength(1);
  });

  // Missing: what the run said before its channel was known is not said there afterwards, neither status nor card.
  it('3: whose channel is known at the third question speaks there, and no list of channels is read', async () => {
    const room = lab.room('inc-3');
    expect((await lab.pagerduty(triggered('e3', 'PINC3'))).status).toBe(202);
    await until('the channel', async () => (await room.state())?.place, patience);
    expect(asked.get('PINC3')).toBe(3);
    expect(await lab.workspace.calls('conversations.list')).toEqual([]);
    const [run] = await until(
      'the run to wait for people',
      async () => {
        const runs = await room.runs();
        return runs.length === 1 && runs[0]?.state === 'parked' ? runs : null;
      },
      patience,
    );
    await until('all to be said', async () => (await lab.journal.store.backlog()) === 0, patience);
    expect((await room.state())?.shown.has(`status:${run?.id}`)).toBe(true);
    expect((await room.messages()).flatMap(({ actions }) => actions.map(({ action_id }) => action_id))).toContain(
      'apr_approve',
    );
  });

  it('33: with a wrong signature is refused with 401; malformed with a right one it is taken and dropped', async () => {
    const wrong = await lab.pagerduty(triggered('e33', 'PINC33'), 'another secret');
    const malformed = await Promise.all(
      ['{"event": ', '[]', 'null', '{"event": {"id": 7}}'].map((raw) => lab.pagerduty({}, undefined, raw)),
    );
    expect(wrong.status).toBe(401);
    expect(malformed.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
    const refs = await Promise.all(
      (await lab.journal.store.incidents()).map(async (incident) => (await lab.journal.load(incident)).brief?.ref),
    );
    expect(refs).not.toContain('PINC33');
  });

  it('34: told twice at once and again a day later is one run', async () => {
    const room = lab.room('inc-34');
    const told = () => lab.pagerduty(event);
    const event = triggered('e34', 'PINC34');
    const answers = await Promise.all([told(), told()]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect((await workflow('PINC34', 'inc-34')).status).toBe(202);
    await until('the run', async () => (await room.runs()).some(({ state }) => state === 'parked'), patience);
    // A day later its time is a day old; ids outlive that.
    const old = { ...event, occurred_at: new Date(Date.now() - 86_400_000).toISOString() };
    expect((await lab.pagerduty(old)).status).toBe(202);
    expect(await room.runs()).toHaveLength(1);
    expect((await room.state())?.requests.size).toBe(1);
  });

  it('35: that is resolved ends its run, cancels its card and proposes nothing more', async () => {
    const room = lab.room('inc-35');
    expect((await lab.pagerduty(triggered('e35', 'PINC35'))).status).toBe(202);
    expect((await workflow('PINC35', 'inc-35')).status).toBe(202);
    const status = await room.status();
    await until('a card', async () => (await room.approvals())[0], patience);
    expect((await lab.pagerduty(triggered('e36', 'PINC35', 'incident.resolved'))).status).toBe(202);
    await room.ended();
    expect((await room.approvals()).map(({ state }) => state)).toEqual(['cancelled']);
    await room.message('Resolved', ({ ts, text }) => ts === status.ts && /^Resolved/.test(text));
    const open = (await room.messages()).flatMap(({ actions }) => actions.map(({ action_id }) => action_id));
    expect(open).not.toContain('apr_approve');
    expect(lab.tools.rollbacks).toEqual([]);
  });

  it('36: whose channel is archived is not posted to any more, and its result goes to a note', async () => {
    const room = lab.room('inc-36');
    expect((await workflow('PINC36', 'inc-36')).status).toBe(202);
    await room.status();
    await lab.workspace.archive('requester', 'inc-36');
    await until('the run to wait', async () => (await room.runs()).some(({ state }) => state === 'parked'), patience);
    await until('all to be said', async () => (await lab.journal.store.backlog()) === 0, patience);
    const id = await room.id();
    const refused = (await lab.workspace.calls()).filter(
      ({ channel, error }) => channel === id && error === 'is_archived',
    );
    expect([refused.length < 6, noted]).toEqual([true, ['PINC36']]);
  });
});
