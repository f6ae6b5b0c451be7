/**
 * Acceptance scenarios 1 and 5 to 13: what people ask, what is no question, and which answer a question hangs on.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Model } from '../../../src/model/model.ts';
import { SlackLab } from '../../support/slack-lab.ts';
import { patience, until } from '../../support/until.ts';

/** What the model was sent, as text. */
const sent: string[] = [];
let letGo = (): void => undefined;
const held = new Promise<void>((resolve) => {
  letGo = resolve;
});

const model: Model = {
  name: 'scripted',
  ask: async ({ messages, tools }) => {
    const text = JSON.stringify(messages);
    sent.push(text);
    if (tools.length > 0 && text.includes('hold the first')) await held;
    const [, said = 'nothing'] =
      /say (\w+)[^"]*$/.exec(messages.flatMap((it) => ('text' in it ? it.text : [])).join(' ')) ?? [];
    return { text: `The word is ${said} [E1].`, calls: [], usage: { input: 1, output: 1 } };
  },
};

const rooms = ['inc-1', 'inc-5', 'inc-6', 'lunch', 'inc-9', 'inc-10', 'inc-11', 'inc-12', 'inc-13'];

let lab: SlackLab;
beforeAll(async () => {
  lab = await SlackLab.open({
    engine: 'file',
    model,
    workflows: [],
    rooms,
    pace: 20,
    config: { limits: { runsAtOnce: 12 }, slack: { incidentChannels: '^inc' } },
  });
  await lab.warmUp();
}, 2 * patience);
afterAll(() => lab.close());

describe.concurrent('a question', { timeout: 2 * patience }, () => {
  it('1: is seen, and answered once, with evidence', async () => {
    const room = lab.room('inc-1');
    const { ts } = await room.mention('why is checkout slow?');
    await room.message('the eyes', (it) => it.ts === ts && it.reactions.some(({ name }) => name === 'eyes'));
    await room.ended();
    const answers = await room.answer();
    expect(answers).toHaveLength(1);
    expect(answers[0]?.reads).toMatch(/\bE\d+\b/);
  });

  it('5: that is edited is no second question', async () => {
    const room = lab.room('inc-5');
    const { ts } = await room.mention('what broke?');
    await room.ended();
    const before = (await lab.workspace.deliveries('app_mention')).length;
    await lab.workspace.edit('requester', ts, `<@${lab.workspace.app.userId}> what broke? please`);
    await until('the edit', async () => (await lab.workspace.deliveries('app_mention')).length > before);
    await lab.workspace.settled();
    expect((await room.state())?.requests.size).toBe(1);
    expect(await room.runs()).toHaveLength(1);
  });

  it('6: is not heard in what Aura itself posts and edits', async () => {
    const room = lab.room('inc-6');
    await room.mention('what broke?');
    const { ts } = await room.status();
    await room.ended();
    await until('an edit', async () =>
      (await lab.workspace.calls('chat.update')).some(({ args }) => args['ts'] === ts),
    );
    await lab.workspace.settled();
    const echoes = await lab.workspace.deliveries('message');
    expect(echoes.length).toBeGreaterThan(0);
    expect(echoes.every(({ acked }) => acked)).toBe(true);
    const facts = await room.facts();
    expect(facts.filter(({ type }) => type === 'request-accepted')).toHaveLength(1);
    expect(facts.filter(({ type }) => type === 'message-heard')).toEqual([]);
  });

  it('8: in a channel without incidents is answered by one private hint, and nothing is looked at', async () => {
    const room = lab.room('lunch');
    await room.mention('why is the soup cold?');
    await room.ephemeral('requester', /incident channels/);
    await lab.workspace.settled();
    expect(await lab.workspace.ephemerals('requester', 'lunch')).toHaveLength(1);
    expect(await room.messages()).toHaveLength(1);
    expect(await room.runs()).toEqual([]);
  });

  it('9: of no words gets help and starts nothing', async () => {
    const room = lab.room('inc-9');
    await room.mention('  ');
    await room.message('help', ({ reads }) => /What shall I look into\?/.test(reads));
    expect(await room.runs()).toEqual([]);
  });

  it('10: of 39,000 characters and 60 links is cut, the cut is said, and nothing sent is too long', async () => {
    const room = lab.room('inc-10');
    const links = Array.from({ length: 60 }, (_, i) => `https://example.com/${i}`).join(' ');
    await room.mention(`${links} ${'why '.repeat(10_000)}`.slice(0, 39_000));
    const [run] = await room.ended();
    expect(run?.outcome).toBe('answered');
    const request = (await room.state())?.requests.get(run?.request ?? '')?.request;
    expect(request).toMatchObject({ capped: true });
    expect(request?.text).toHaveLength(4_000);
    await room.message('the cut', ({ reads }) => /kept the first 4000 of \d{5} characters/.test(reads));
    await room.answer();
    const id = await room.id();
    // The workspace refuses what Slack would find too long.
    const calls = (await lab.workspace.calls()).filter(({ channel }) => channel === id);
    expect(calls.filter(({ ok }) => !ok)).toEqual([]);
    expect(calls.length).toBeGreaterThan(2);
  });
});

describe.concurrent('a follow-up', { timeout: 2 * patience }, () => {
  it('11: that asks for another look waits visibly, runs afterwards and knows the first answer', async () => {
    const room = lab.room('inc-11');
    await room.mention('hold the first, say alpha');
    await until('the first look', async () => sent.some((text) => text.includes('hold the first')));
    const second = await room.mention('look again, say beta');
    await room.message('the queue', (it) => it.thread_ts === second.ts && /number 1 in the queue/.test(it.reads));
    expect(await room.runs()).toHaveLength(1);
    letGo();
    const [one, two] = await room.ended(2);
    expect(two?.startedAt).toBeGreaterThanOrEqual(one?.endedAt ?? Number.POSITIVE_INFINITY);
    expect(two?.parent).toBe(one?.id);
    expect(sent.some((text) => text.includes('look again, say beta') && /word is alpha/.test(text))).toBe(true);
  });

  it('12: in a thread sees what the thread answered before, and leaves the main line alone', async () => {
    const room = lab.room('inc-12');
    const { ts } = await room.mention('what broke?');
    await room.ended();
    const before = (await room.state())?.mainLine;
    await room.mention('what is the weather? say gamma', { thread_ts: ts });
    await room.ended(2);
    await room.mention('what is the weather? say delta', { thread_ts: ts });
    const runs = await room.ended(3);
    expect(runs[2]?.parent).toBe(runs[1]?.id);
    expect(sent.some((text) => text.includes('say delta') && text.includes('The word is gamma'))).toBe(true);
    expect((await room.state())?.mainLine).toEqual(before);
    expect(before).toEqual([runs[0]?.id]);
  });

  it('13: under an old answer is about that answer, not about the newest', async () => {
    const room = lab.room('inc-13');
    await room.mention('what broke? say epsilon');
    await room.ended();
    const [old] = await room.answer();
    await room.mention('look again, say zeta');
    const [first] = await room.ended(2);
    await room.mention('why? say eta', { thread_ts: old?.ts ?? '' });
    const runs = await room.ended(3);
    expect(runs[2]?.parent).toBe(first?.id);
    expect(runs[2]?.parent).not.toBe((await room.state())?.mainLine.at(-1));
  });
});

describe('another app', { timeout: 3 * patience }, () => {
  it('7: that mentions Aura starts a run only where it is listed', async () => {
    const listing = await SlackLab.open({
      engine: 'file',
      workflows: [],
      rooms: ['inc-7', 'inc-7-listed'],
      config: ({ people, channels }) => {
        const app = `B${(people['pagerduty'] ?? '').slice(1)}`;
        return { slack: { alertChannels: { [channels['inc-7-listed'] ?? '']: [app] } } };
      },
    });
    try {
      const [room, listed] = [listing.room('inc-7'), listing.room('inc-7-listed')];
      await room.mention('checkout is down', undefined, 'pagerduty');
      await listed.mention('checkout is down', undefined, 'pagerduty');
      await listing.workspace.settled();
      expect([(await room.runs()).length, (await listed.facts()).length > 0]).toEqual([0, true]);
      await listed.ended();
    } finally {
      await listing.close();
    }
  });
});
