/**
 * From what is said in the workspace to the commit, the ack and what people see.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { Fact, FactOf } from '../../../src/run/fact.ts';
import { type Running, running, until } from './running.ts';

let here: Running;
afterEach(() => here.close());

const aura = (): string => `<@${here.workspace.app.userId}>`;
const ask = (text: string, user = 'requester', channel = 'incidents', thread_ts?: string) =>
  here.workspace.say(user, channel, `${aura()} ${text}`, { thread_ts });
const requests = async (): Promise<FactOf<'request-accepted'>[]> =>
  (await here.facts()).filter((fact): fact is FactOf<'request-accepted'> => fact.type === 'request-accepted');
const types = async (): Promise<Fact['type'][]> =>
  (await here.facts()).map((fact) => fact.type).filter((type) => type !== 'message-shown');
/** Everything delivered, and everything that followed from it said. */
const quiet = async (): Promise<void> => {
  await here.workspace.settled();
  await until(async () => (await here.store.backlog()) === 0);
};

describe.each(['http', 'socket'] as const)('a mention over %s', (mode) => {
  it('is committed, acked, woken for and seen', async () => {
    here = await running({ mode });
    const { ts } = await ask('why is checkout slow?');
    await quiet();
    const message = (await here.workspace.messages('incidents')).find((it) => it.ts === ts);
    expect(message?.reactions.map((it) => it.name)).toEqual(['eyes']);
    expect(await types()).toEqual(['incident-opened', 'channel-linked', 'request-accepted']);
    expect((await requests())[0]?.request).toMatchObject({
      text: 'why is checkout slow?',
      kind: 'mention',
      capped: false,
      ts,
      by: { team: here.workspace.app.teamId, user: here.ids.people['requester'] },
      place: { team: here.workspace.app.teamId, channel: here.incidents },
    });
    expect(here.queue.woken).toHaveLength(1);
    expect((await here.workspace.deliveries('app_mention')).map((it) => it.acked)).toEqual([true]);
  });

  it('is refused while the store is away, and accepted once when Slack delivers it again', async () => {
    // Over a socket a refusal is silence: Slack waits for the ack in vain.
    here = await running({ mode, workspace: { ackMs: mode === 'http' ? 3_000 : 300, retryDelaysMs: [300, 600, 600] } });
    here.store.away = new Error('the store is away');
    await ask('why?');
    const first = await until(async () => (await here.workspace.deliveries('app_mention'))[0]);
    expect(first.acked).toBe(false);
    expect(first.status).toBe(mode === 'http' ? 503 : 0);
    here.store.away = null;
    await here.workspace.settled();
    const deliveries = await here.workspace.deliveries('app_mention');
    expect(deliveries.length).toBeGreaterThan(1);
    expect(deliveries.at(-1)?.acked).toBe(true);
    expect(await requests()).toHaveLength(1);
  });

  it('counts once when delivered twice at once and once more later', async () => {
    here = await running({ mode });
    await here.workspace.misbehave({ what: 'twice', event: 'app_mention' });
    await ask('why?');
    await here.workspace.settled();
    const [delivery] = await here.workspace.deliveries('app_mention');
    await here.workspace.deliverAgain(delivery?.eventId ?? '');
    await quiet();
    expect(await here.workspace.deliveries('app_mention')).toHaveLength(3);
    expect(await requests()).toHaveLength(1);
    // On a busy machine Slack may answer later than is waited for; then the same is asked for once more.
    const taken = (await here.workspace.calls('reactions.add')).filter(({ ok }) => ok);
    expect(taken).toHaveLength(1);
  });
});

describe('what starts nothing', () => {
  it('an edit of a mention, which comes as a new event', async () => {
    here = await running();
    const { ts } = await ask('why?');
    await quiet();
    await here.workspace.edit('requester', ts, `${aura()} why, really?`);
    await quiet();
    expect(await here.workspace.deliveries('app_mention')).toHaveLength(2);
    expect(await requests()).toHaveLength(1);
  });

  it('an edit that brings the mention in, since nobody was asked when it was said', async () => {
    here = await running();
    const { ts } = await here.workspace.say('requester', 'incidents', 'why?');
    await here.workspace.edit('requester', ts, `${aura()} why?`);
    await quiet();
    expect(await here.workspace.deliveries('app_mention')).toHaveLength(1);
    expect(await types()).toEqual([]);
  });

  it('a mention by another app, and our own messages coming back as events', async () => {
    here = await running();
    await ask('checkout is down', 'pagerduty');
    await quiet();
    expect(await types()).toEqual([]);
    const place = { team: here.workspace.app.teamId, channel: here.incidents };
    const row = { key: 'status:run_1', place, priority: 4 as const };
    await here.put('inc_1', { ...row, saying: { type: 'progress', run: 'run_1', text: `${aura()} first` } });
    await quiet();
    await here.put('inc_1', { ...row, saying: { type: 'progress', run: 'run_1', text: `${aura()} second` } });
    await quiet();
    expect((await here.workspace.deliveries('message')).length).toBeGreaterThanOrEqual(2);
    expect(here.queue.woken).toEqual([]);
  });

  it('a mention of no words: a short help instead, in its thread', async () => {
    here = await running();
    const { ts } = await here.workspace.say('requester', 'incidents', `${aura()}   `);
    await quiet();
    const thread = await here.workspace.thread('incidents', ts);
    expect(thread).toHaveLength(2);
    expect(thread[1]?.text).toMatch(/What shall I look into\?/);
    expect(await requests()).toEqual([]);
  });

  it('a question in a channel that does not count: one ephemeral, and after "Start here" it counts', async () => {
    const members = ['requester', 'aura'];
    here = await running({
      workspace: {
        channels: [
          { name: 'lunch', members },
          { name: 'incidents', members },
        ],
      },
      incidentChannels: '^inc',
    });
    await ask('why is the soup cold?', 'requester', 'lunch');
    await quiet();
    expect(here.queue.woken).toHaveLength(1);
    const [hint] = await here.workspace.ephemerals('requester', 'lunch');
    expect(hint?.text).toMatch(/incident channels/);
    expect(await here.workspace.messages('lunch')).toHaveLength(1);
    await here.workspace.click('requester', 'lunch', hint?.ts ?? '', 'start_here');
    await ask('why is the soup cold?', 'requester', 'lunch');
    await quiet();
    const lunch = here.ids.channels['lunch'] ?? '';
    const incident = await here.store.find(`channel:${here.workspace.app.teamId}:${lunch}`);
    const facts = await here.facts(incident ?? '');
    expect(facts.filter((fact) => fact.type === 'request-accepted')).toHaveLength(1);
    expect(facts.find((fact) => fact.type === 'channel-linked')).toMatchObject({ how: 'start-here' });
  });

  it('a request that is signed wrongly or at the wrong time', async () => {
    here = await running();
    const { ts } = await here.workspace.say('oncall', 'general', 'nothing');
    const event = {
      type: 'app_mention',
      user: here.ids.people['oncall'],
      channel: here.incidents,
      ts,
      text: `${aura()} why?`,
    };
    const payload = {
      type: 'event_callback',
      event_id: 'EvFORGED',
      event_time: Math.floor(Date.now() / 1_000),
      team_id: here.workspace.app.teamId,
      api_app_id: here.workspace.app.appId,
      event,
    };
    for (const forgery of [{ secret: 'another' }, { skewSeconds: -400 }, { skewSeconds: 90 }]) {
      const answered = await here.workspace.forge('events_api', payload, forgery);
      expect(answered).toMatchObject({ status: 401 });
    }
    expect(await types()).toEqual([]);
    // The same payload, signed well: the refusals above were about the signature.
    await here.workspace.forge('events_api', payload, {});
    expect(await requests()).toHaveLength(1);
  });

  it('an event older than the ids that are remembered', async () => {
    here = await running();
    const event = {
      type: 'app_mention',
      user: here.ids.people['oncall'],
      channel: here.incidents,
      ts: '1.000001',
      text: `${aura()} why?`,
    };
    const payload = {
      type: 'event_callback',
      event_id: 'EvOLD',
      event_time: Math.floor(Date.now() / 1_000) - 90_000,
      team_id: here.workspace.app.teamId,
      api_app_id: here.workspace.app.appId,
      event,
    };
    expect(await here.workspace.forge('events_api', payload, {})).toMatchObject({ status: 200 });
    expect(await types()).toEqual([]);
  });
});

describe('questions', () => {
  it('while something waits are numbered in their thread and keep their order', async () => {
    here = await running();
    await ask('first?');
    await quiet();
    const { ts } = await ask('second?', 'oncall');
    await quiet();
    const thread = await here.workspace.thread('incidents', ts);
    expect(thread[1]?.text).toMatch(/Queued, number 1/);
    const all = await requests();
    expect(all.map(({ request }) => [request.text, request.kind])).toEqual([
      ['first?', 'mention'],
      ['second?', 'follow-up'],
    ]);
  });

  it('of 39,000 characters are capped, and the thread says so', async () => {
    here = await running();
    const links = Array.from({ length: 60 }, (_, i) => `https://example.com/${i}`).join(' ');
    const { ts } = await ask(`${links} ${'why '.repeat(10_000)}`.slice(0, 39_000));
    await quiet();
    const [only] = await requests();
    expect(only?.request.capped).toBe(true);
    expect(only?.request.text.length).toBe(4_000);
    const thread = await here.workspace.thread('incidents', ts);
    expect(thread.map((it) => it.text).join(' ')).toMatch(/kept the first 4000 of \d{5} characters/);
  });

  it('in a thread carry the thread, and keep other people who are named', async () => {
    here = await running();
    const { ts } = await ask('why?');
    await quiet();
    const other = here.ids.people['oncall'];
    await ask(`ask <@${other}> & look`, 'requester', 'incidents', ts);
    await quiet();
    expect((await requests())[1]?.request).toMatchObject({
      thread: ts,
      kind: 'follow-up',
      text: `ask @${other} & look`,
    });
  });

  it('are accepted even when nobody can be woken', async () => {
    here = await running();
    here.queue.broken = true;
    await ask('why?');
    await quiet();
    expect(await requests()).toHaveLength(1);
    expect((await here.workspace.deliveries('app_mention')).map((it) => it.acked)).toEqual([true]);
    expect(here.logged.join(' ')).toMatch(/wake of .* failed/);
  });
});

describe('what people say', () => {
  it('is heard in threads of the incident, and nowhere else', async () => {
    here = await running();
    const { ts } = await ask('why?');
    await quiet();
    await here.workspace.say('oncall', 'incidents', 'we deployed at 18:40', { thread_ts: ts });
    // A mention in the thread is a question, not something overheard.
    await ask('was it v42?', 'requester', 'incidents', ts);
    const elsewhere = await here.workspace.say('oncall', 'incidents', 'lunch?');
    await here.workspace.say('backup', 'incidents', 'yes', { thread_ts: elsewhere.ts });
    await quiet();
    const heard = (await here.facts()).filter((fact) => fact.type === 'message-heard');
    expect(heard).toMatchObject([{ text: 'we deployed at 18:40', thread: ts }]);
  });

  it('is not kept when that is switched off', async () => {
    here = await running({ connect: { listen: false } });
    const { ts } = await ask('why?');
    await quiet();
    await here.workspace.say('oncall', 'incidents', 'we deployed at 18:40', { thread_ts: ts });
    await quiet();
    expect((await here.facts()).filter((fact) => fact.type === 'message-heard')).toEqual([]);
  });
});
