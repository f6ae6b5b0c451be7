/**
 * Ways to ask beside a mention: the message shortcut, a direct message, a question in a thread, and the buttons of cards.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SlackLab } from '../support/slack-lab.ts';
import { patience, until } from '../support/until.ts';

let lab: SlackLab;
beforeAll(async () => {
  lab = await SlackLab.open({
    engine: 'file',
    pace: 20,
    rooms: ['inc-shortcut', 'inc-thread', 'inc-late', 'inc-denied', 'inc-pane'],
    config: { slack: { threadReplies: 'questions', incidentChannels: '^inc' } },
  });
}, 2 * patience);
afterAll(() => lab.close());

const opens = ({ actions }: { actions: { action_id: string }[] }) =>
  actions.some(({ action_id }) => action_id === 'apr_approve');

describe('other ways to ask', { timeout: 3 * patience }, () => {
  it('investigates under a message by its shortcut, once however often it is pressed', async () => {
    const room = lab.room('inc-shortcut');
    const { ts } = await lab.workspace.say('requester', 'inc-shortcut', 'api answers with errors since 00:15');
    await lab.workspace.shortcut('oncall', 'inc-shortcut', ts, 'investigate_this');
    await lab.workspace.shortcut('oncall', 'inc-shortcut', ts, 'investigate_this');
    expect((await room.status()).thread_ts).toBe(ts);
    expect(await room.runs()).toHaveLength(1);
    expect((await room.now({ ts })).reactions.map(({ name }) => name)).toContain('eyes');
  });

  it('answers a direct message without a mention, and hears no word of an app there', async () => {
    const { channel } = await lab.workspace.direct('requester', 'aura');
    await lab.workspace.say('requester', channel, 'what broke?');
    const reads = await until('an answer in the direct conversation', async () => {
      const said = (await lab.workspace.messages(channel)).find(
        ({ metadata }) => metadata?.event_type === 'aura_status',
      );
      return said?.reads.includes('api') ? said.reads : null;
    });
    expect(reads).toContain('api');
  });

  it("answers in the assistant's thread, suggests questions there, and knows the channel that its reader looks at", async () => {
    const room = lab.room('inc-pane');
    await room.mention('what broke?');
    await room.card();
    const pane = await lab.workspace.openAssistant('requester', { viewing: 'general' });
    const set = () => lab.workspace.assistantThread(pane.channel, pane.ts);
    const { prompts } = await until('three prompts', async () => {
      const now = await set();
      return now.prompts.length === 3 ? now : null;
    });
    await lab.workspace.lookAt('requester', pane, 'inc-pane');
    await lab.workspace.settled();
    expect((await room.state())?.assistantThreads).toEqual([`${pane.channel}:${pane.ts}`]);
    await lab.workspace.say('requester', pane.channel, prompts[1]?.message ?? '', { thread_ts: pane.ts });
    const answers = async () =>
      (await lab.workspace.thread(pane.channel, pane.ts)).filter(
        ({ metadata }) => metadata?.event_type === 'aura_answer',
      );
    const [answer] = await until('an answer in the pane', async () => {
      const now = await answers();
      return now.length > 0 ? now : null;
    });
    expect(answer?.reads).toContain('web');
    expect(await set()).toMatchObject({ title: 'Who is affected?', status: '' });
    expect((await lab.workspace.calls('assistant.threads.setStatus')).at(-1)).toMatchObject({ ok: true });
    // It was asked of the incident that they look at, and nobody there was bothered.
    const texts = [...((await room.state())?.requests.values() ?? [])].map(({ request }) => request.text);
    expect(texts).toEqual(['what broke?', 'Who is affected?']);
    expect((await room.answersSoFar()).length).toBe(0);
    // What is under way keeps its incident, wherever they look meanwhile.
    await lab.workspace.lookAt('requester', pane, 'general');
    await lab.workspace.settled();
    await lab.workspace.say('requester', pane.channel, 'since when?', { thread_ts: pane.ts });
    await until('a second answer', async () => (await answers()).length === 2);
    expect((await room.state())?.requests.size).toBe(3);
  });

  it("looks into what is asked in an assistant's thread beside no incident, as in a direct message", async () => {
    const pane = await lab.workspace.openAssistant('oncall');
    await lab.workspace.say('oncall', pane.channel, 'what broke?', { thread_ts: pane.ts });
    const status = await until('a status in the pane', async () =>
      (await lab.workspace.thread(pane.channel, pane.ts)).find(
        ({ metadata }) => metadata?.event_type === 'aura_status',
      ),
    );
    expect(status.thread_ts).toBe(pane.ts);
    await until('the finding', async () =>
      (await lab.workspace.thread(pane.channel, pane.ts)).some(({ reads }) => reads.includes('api')),
    );
  });

  it('answers a question in a thread of its own, and leaves what people tell each other', async () => {
    const room = lab.room('inc-thread');
    await room.mention('what broke?');
    const card = await room.card();
    const thread_ts = card.thread_ts ?? card.ts;
    const { ts } = await lab.workspace.say('oncall', 'inc-thread', 'I look at the graphs too', { thread_ts });
    await lab.workspace.say('oncall', 'inc-thread', 'who is affected?', { thread_ts });
    await room.answer();
    const texts = [...((await room.state())?.requests.values() ?? [])].map(({ request }) => request.text);
    expect(texts).toEqual(['what broke?', 'who is affected?']);
    expect((await room.state())?.heard).toMatchObject([{ ts }]);
    // Elsewhere in the channel people ask each other.
    await lab.workspace.say('oncall', 'inc-thread', 'lunch?');
    await lab.workspace.settled();
    expect((await room.state())?.requests.size).toBe(2);
  });

  it('tells who comes late where it stands, and nobody else', async () => {
    const room = lab.room('inc-late');
    await room.mention('what broke?');
    await room.card();
    const before = (await room.messages()).length;
    await room.press(await room.status(), 'catch_up', 'backup');
    const told = await room.ephemeral('backup', /opened/);
    expect(told.reads).toMatch(/api/);
    expect(told.reads).toMatch(/Proposed: .*Waiting for/);
    expect((await room.messages()).length).toBe(before);
  });

  it('proposes again after a denial at a press', async () => {
    const room = lab.room('inc-denied');
    await room.mention('what broke?');
    const card = await room.card();
    await room.press(card, 'apr_deny');
    const denied = await room.message('the denied card', ({ actions }) =>
      actions.some(({ action_id }) => action_id === 'propose_else'),
    );
    expect(denied.ts).toBe(card.ts);
    await room.press(denied, 'propose_else');
    const next = await room.message('a new card', (message) => opens(message) && message.ts !== card.ts);
    expect(next.reads).toContain('rollback');
    const texts = [...((await room.state())?.requests.values() ?? [])].map(({ request }) => request.text);
    expect(texts).toEqual(['what broke?', 'propose something else']);
  });

  it('says what to do where a workspace shows no blocks', async () => {
    const plainLab = await SlackLab.open({ engine: 'file', pace: 20, workspace: { unsupportedBlocks: ['actions'] } });
    try {
      await plainLab.mention('what broke?');
      const plain = await plainLab.message('a card in plain words', ({ text }) => text.includes('Decision needed'));
      expect(plain.text).toContain('cannot be approved here: do it by hand');
    } finally {
      await plainLab.close();
    }
  });
});
