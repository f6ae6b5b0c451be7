/**
 * Rows of the outbox against a workspace that misbehaves: each message once, whatever happens.
 */
import { afterEach, describe, expect, it } from 'vitest';
import type { OutboxRow, Saying } from '../../../src/run/saying.ts';
import { slackClient } from '../../../src/slack/client.ts';
import { OutboxSender } from '../../../src/slack/outbox-sender.ts';
import { FileRateLimit } from '../../../src/store/file-rate-limit.ts';
import { fastLimit } from '../../support/fast-limit.ts';
import { noLimit, type Running, running, until } from './running.ts';

let here: Running;
afterEach(() => here.close());

const incident = 'inc_1';
const progress = (text: string): Saying => ({ type: 'progress', run: 'run_1', text });
function row(key: string, saying: Saying, more: Partial<OutboxRow> = {}): OutboxRow {
  const place = { team: here.workspace.app.teamId, channel: here.incidents };
  return { key, place, priority: 4, saying, ...more };
}
const drained = (within?: number) => until(async () => (await here.store.backlog()) === 0, within);
/** Words that are not Aura's own are shown in quotation marks. */
const bare = ({ text }: { text: string }): string => text.replace(/^“|”$/g, '');
const texts = async (channel = 'incidents') => (await here.workspace.messages(channel)).map(bare);
const shown = async (key: string) => (await here.journal.load(incident)).shown.get(key);
const failures = async () => (await here.facts(incident)).filter((fact) => fact.type === 'message-failed');

describe('the sender', () => {
  it('posts with ids as metadata, unfurling nothing, and edits in place afterwards', async () => {
    here = await running();
    await here.put(incident, row('status:run_1', progress('one')));
    await drained();
    await here.put(incident, row('status:run_1', progress('two')));
    await drained();
    expect(await texts()).toEqual(['two']);
    const [call] = await here.workspace.calls('chat.postMessage');
    expect(call?.args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
    expect(JSON.parse(String(call?.args['metadata']))).toEqual({
      event_type: 'aura_notice',
      event_payload: { incident, key: 'status:run_1', revision: expect.any(Number), run: 'run_1' },
    });
    const [message] = await here.workspace.messages('incidents');
    expect(await shown('status:run_1')).toMatchObject({ ts: message?.ts });
    expect(await here.workspace.calls('chat.update')).toHaveLength(1);
  });

  it('puts rows into the thread of the message they name, after it', async () => {
    here = await running({ sends: false });
    await here.put(
      incident,
      row('answer:run_1', progress('in the thread'), { thread: { key: 'status:run_1' }, priority: 1 }),
      row('status:run_1', progress('the root')),
    );
    here.sender.start();
    await drained();
    const [root] = await here.workspace.messages('incidents');
    const thread = await here.workspace.thread('incidents', root?.ts ?? '');
    expect(thread.map(bare)).toEqual(['the root', 'in the thread']);
  });

  it.each(['lost-response', '500', 'lost-request'] as const)('posts once after %s', async (what) => {
    here = await running();
    await here.workspace.misbehave({ what, method: 'chat.postMessage' });
    await here.put(incident, row('answer:run_1', progress('only once')));
    await drained();
    expect(await texts()).toEqual(['only once']);
    const calls = (await here.workspace.calls()).map((call) => call.method);
    // It looked before it posted again.
    expect(calls.indexOf('conversations.history')).toBeGreaterThan(calls.indexOf('chat.postMessage'));
    expect(calls.filter((method) => method === 'chat.postMessage')).toHaveLength(what === 'lost-response' ? 1 : 2);
  });

  it('finds a lost reply in its thread', async () => {
    here = await running();
    await here.put(incident, row('status:run_1', progress('the root')));
    await drained();
    await here.workspace.misbehave({ what: 'lost-response', method: 'chat.postMessage' });
    await here.put(incident, row('answer:run_1', progress('reply'), { thread: { key: 'status:run_1' } }));
    await drained();
    const [root] = await here.workspace.messages('incidents');
    expect((await here.workspace.thread('incidents', root?.ts ?? '')).map(bare)).toEqual(['the root', 'reply']);
    expect(await here.workspace.calls('chat.postMessage')).toHaveLength(2);
  });

  it('brings a lost message up to date when newer content came meanwhile', async () => {
    here = await running();
    await here.workspace.misbehave({ what: 'lost-response', method: 'chat.postMessage' });
    await here.put(incident, row('status:run_1', progress('one')));
    await until(async () => (await here.workspace.calls('chat.postMessage')).length > 0);
    await here.put(incident, row('status:run_1', progress('two')));
    await drained();
    expect(await texts()).toEqual(['two']);
    expect(await here.workspace.calls('chat.postMessage')).toHaveLength(1);
  });

  it('leaves what a killed sender left to the next one, which looks first', async () => {
    here = await running({ sends: false });
    await here.put(incident, row('answer:run_1', progress('said before the kill')));
    const held = await here.store.hold('killed', 100);
    const client = slackClient({ token: here.workspace.app.botToken, apiUrl: here.workspace.url });
    const metadata = {
      event_type: 'aura_notice',
      event_payload: { incident, key: 'answer:run_1', revision: held?.revision ?? 0 },
    };
    await client.chat.postMessage({ channel: here.incidents, text: 'said before the kill', metadata });
    here.sender.start();
    await drained();
    expect(await texts()).toEqual(['said before the kill']);
    expect(await shown('answer:run_1')).toBeDefined();
  });

  it("takes another app's message for its own never, whatever its metadata say", async () => {
    here = await running({ sends: false });
    await here.workspace.misbehave({ what: 'lost-request', method: 'chat.postMessage' });
    await here.put(incident, row('answer:run_1', progress('the answer')));
    const forged = { event_type: 'aura_notice', event_payload: { incident, key: 'answer:run_1', revision: 1 } };
    await here.workspace.say('pagerduty', 'incidents', 'forged', { metadata: forged });
    here.sender.start();
    await drained();
    expect(await texts()).toEqual(['forged', 'the answer']);
    expect(await here.workspace.calls('conversations.history')).toHaveLength(1);
    expect(await shown('answer:run_1')).toMatchObject({
      ts: (await here.workspace.messages('incidents')).at(-1)?.ts,
    });
  });

  it('shares the work with another sender without saying anything twice', async () => {
    here = await running();
    const client = slackClient({ token: here.workspace.app.botToken, apiUrl: here.workspace.url });
    const other = new OutboxSender({
      journal: here.journal,
      client,
      bot: here.workspace.app.botId,
      limit: noLimit,
      idle: 10,
    });
    other.start();
    const keys = Array.from({ length: 30 }, (_, i) => `notice:${i}`);
    await here.put(incident, ...keys.map((key) => row(key, progress(key))));
    await drained();
    await other.close();
    expect((await texts()).toSorted()).toEqual(keys.toSorted());
    expect(await texts()).toEqual(keys);
  });

  it('waits in one channel as long as its 429 says, and in no other', async () => {
    here = await running({ sends: false });
    await here.workspace.join('aura', 'general');
    const general = { team: here.workspace.app.teamId, channel: here.ids.channels['general'] ?? '' };
    await here.workspace.misbehave({ what: '429', method: 'chat.postMessage', channel: 'incidents', retryAfter: 900 });
    await here.put(incident, row('notice:1', progress('limited')));
    await here.put('inc_2', ...[1, 2, 3].map((i) => row(`notice:${i}`, progress(`free ${i}`), { place: general })));
    here.sender.start();
    await until(async () => (await texts('general')).filter((text) => text.startsWith('free')).length === 3);
    expect(await texts()).toEqual([]);
  });

  it('goes on when the time that a 429 says is over, with what is most urgent by then', async () => {
    here = await running({ sends: false });
    await here.workspace.misbehave({ what: '429', method: 'chat.postMessage', channel: 'incidents', retryAfter: 1 });
    await here.put(incident, row('notice:1', progress('limited')), row('notice:2', progress('behind it')));
    await here.put(incident, row('outcome:1', progress('urgent, all the same'), { priority: 1 }));
    here.sender.start();
    await drained();
    expect(await texts()).toEqual(['urgent, all the same', 'limited', 'behind it']);
    const calls = (await here.workspace.calls('chat.postMessage')).filter((call) => call.channel === here.incidents);
    expect(calls.map((call) => call.ok)).toEqual([false, true, true, true]);
    expect((calls[1]?.at ?? 0) - (calls[0]?.at ?? 0)).toBeGreaterThanOrEqual(950);
  });

  it('ends a row that Slack will never take, and says so in the journal', async () => {
    here = await running();
    await here.workspace.archive('requester', 'incidents');
    await here.put(incident, row('notice:1', progress('to nobody')));
    await drained();
    expect(await failures()).toMatchObject([{ key: 'notice:1', error: 'is_archived' }]);
    expect(await here.workspace.calls('chat.postMessage')).toHaveLength(1);
  });

  it('joins a channel that it is not in yet', async () => {
    here = await running();
    const place = { team: here.workspace.app.teamId, channel: here.ids.channels['general'] ?? '' };
    await here.put(incident, row('notice:1', progress('hello'), { place }));
    await drained();
    expect(await texts('general')).toContain('hello');
  });

  it('says at the top level, once and with a note, what belongs under a deleted message', async () => {
    here = await running();
    await here.put(incident, row('status:run_1', progress('the root')));
    await drained();
    const [root] = await here.workspace.messages('incidents');
    await here.workspace.erase(root?.ts ?? '');
    await here.put(incident, row('answer:run_1', progress('orphan'), { thread: { key: 'status:run_1' } }));
    await drained();
    const messages = (await here.workspace.messages('incidents')).filter((it) => bare(it) === 'orphan');
    expect(messages).toHaveLength(1);
    expect(JSON.stringify(messages[0]?.blocks)).toMatch(/thread this belongs in was deleted/);
  });

  it('says it as plain text where the workspace refuses blocks', async () => {
    here = await running({ workspace: { unsupportedBlocks: ['section'] } });
    await here.put(incident, row('notice:1', progress('plain')));
    await drained();
    await here.put(incident, row('notice:1', progress('plainer')));
    await drained();
    expect(await here.workspace.messages('incidents')).toMatchObject([{ text: '“plainer”', blocks: [] }]);
  });

  it('ephemerals once, and not again when it is not known whether it was heard', async () => {
    here = await running();
    const onlyTo = here.ids.people['requester'];
    await here.workspace.misbehave({ what: 'lost-response', method: 'chat.postEphemeral' });
    await here.put(incident, row('notice:1', { type: 'notice', notice: { code: 'nothing-to-stop' } }, { onlyTo }));
    await drained();
    expect(await here.workspace.ephemerals('requester')).toHaveLength(1);
    expect(await here.workspace.calls('chat.postEphemeral')).toHaveLength(1);
  });

  it('takes a reaction that is there already for done', async () => {
    here = await running();
    const { ts } = await here.workspace.say('requester', 'incidents', 'look');
    const saying: Saying = { type: 'reaction', name: 'eyes', ts };
    await here.put(incident, row('reaction:1', saying), row('reaction:2', saying));
    await drained();
    expect(await failures()).toEqual([]);
    expect((await here.workspace.messages('incidents'))[0]?.reactions).toMatchObject([{ name: 'eyes' }]);
  });

  it('edits one message at most every three seconds (ten times as fast here) and shows only the newest', async () => {
    here = await running({ limit: fastLimit(10) });
    await here.put(incident, row('status:run_1', progress('0'), { priority: 5 }));
    await until(async () => shown('status:run_1'));
    for (let i = 1; i <= 20; i += 1)
      await here.put(incident, row('status:run_1', progress(String(i)), { priority: 5 }));
    await until(async () => (await texts())[0] === '20');
    const edits = (await here.workspace.calls('chat.update')).map(({ at }) => at);
    expect(edits.length).toBeLessThan(20);
    // On a slow machine the twenty take longer, and more edits fit in between.
    expect(edits.length).toBeLessThanOrEqual(2 + ((edits.at(-1) ?? 0) - (edits[0] ?? 0)) / 300);
  });

  it('asks the limit before each post, waits when it must, and lets the urgent go first', async () => {
    // Time stands still but for what is waited, however long a post takes.
    let now = 0;
    const inner = new FileRateLimit(() => now);
    const answers: { name: string; wait: number }[] = [];
    const take: typeof inner.take = async (bucket) => {
      const wait = await inner.take(bucket);
      now += wait;
      answers.push({ name: bucket.name, wait });
      return Math.min(wait, 10);
    };
    here = await running({ limit: { take }, sends: false });
    await here.put(incident, ...[1, 2].map((i) => row(`notice:${i}`, progress(`later ${i}`))));
    await here.put(incident, row('outcome:1', progress('urgent'), { priority: 1 }));
    here.sender.start();
    await drained();
    expect(await texts()).toEqual(['urgent', 'later 1', 'later 2']);
    const ofChannel = answers.filter(({ name }) => name.includes(here.incidents));
    expect(ofChannel.filter(({ wait }) => wait === 0)).toHaveLength(3);
    expect(ofChannel.some(({ wait }) => wait > 0)).toBe(true);
  });

  it('ends what it has in hand before it closes', async () => {
    here = await running();
    await here.workspace.misbehave({ what: 'slow', method: 'chat.postMessage', ms: 300 });
    await here.put(incident, row('notice:1', progress('in hand')));
    await until(async () => (await texts()).length === 1);
    await here.sender.close();
    expect(await here.store.backlog()).toBe(0);
    expect(await shown('notice:1')).toBeDefined();
  });

  it('goes on when the store comes back', async () => {
    here = await running();
    here.store.away = new Error('the store is away');
    await until(() => here.logged.some((line) => line.includes('cannot be read')));
    here.store.away = null;
    await here.put(incident, row('notice:1', progress('back')));
    await drained();
    expect(await texts()).toEqual(['back']);
  });
});
