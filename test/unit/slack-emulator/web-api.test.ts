/** The real WebClient on the workspace: Slack's rules of text, blocks, threads, authorship, scopes and rates. */
import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { WebClient } from '@slack/web-api';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkBlocks, checkView } from '../../../src/slack-emulator/check-blocks.ts';
import { RateLimits } from '../../../src/slack-emulator/rate-limits.ts';
import { SlackRefusal } from '../../../src/slack-emulator/slack-refusal.ts';
import type { Workspace } from '../../../src/slack-emulator/start-workspace.ts';
import { startWorkspace } from '../../../src/slack-emulator/start-workspace.ts';
import { settle } from '../../../src/slack-emulator/workspace-options.ts';
import { WorkspaceState } from '../../../src/slack-emulator/workspace-state.ts';
import { clientOf } from './app-under-test.ts';

let workspace: Workspace;
let client: WebClient;
let channel: string;

beforeEach(async () => {
  workspace = await startWorkspace({ rates: 'none', unsupportedBlocks: ['carousel'] });
  client = clientOf(workspace);
  channel = (await workspace.directory()).channels['incidents'] ?? '';
});
afterEach(() => workspace.close());

/** Slack's refusal of a call: code and reasons. */
async function refusal(call: Promise<unknown>): Promise<{ code: string; reasons: string[] }> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WebAPIPlatformError)) throw new Error(`expected a refusal, got ${String(error)}`);
  return { code: error.data.error, reasons: error.data.response_metadata?.messages ?? [] };
}

const codeOf = async (call: Promise<unknown>): Promise<string> => (await refusal(call)).code;
const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });
const divider = { type: 'divider' as const };

describe('tokens and methods', () => {
  test('wrong, missing and misplaced tokens, unknown methods, missing scopes', async () => {
    expect(await codeOf(clientOf(workspace, 'xoxb-other').auth.test())).toBe('invalid_auth');
    expect(await codeOf(clientOf(workspace, '').auth.test())).toBe('not_authed');
    expect(await codeOf(client.apps.connections.open({}))).toBe('not_allowed_token_type');
    expect(await codeOf(client.apiCall('stars.add'))).toBe('unknown_method');
    expect(await codeOf(client.apiCall('toString'))).toBe('unknown_method');
    const poor = await startWorkspace({ app: { scopes: ['channels:read'] } });
    const answer = clientOf(poor).chat.postMessage({ channel, text: 'x' });
    const error = await answer.catch((thrown: unknown) => thrown);
    expect(error instanceof WebAPIPlatformError && error.data).toMatchObject({
      error: 'missing_scope',
      needed: 'chat:write',
      provided: 'channels:read',
    });
    await poor.close();
    const test = await client.auth.test();
    expect(test).toMatchObject({ user_id: workspace.app.userId, bot_id: workspace.app.botId });
    expect(test.response_metadata?.scopes).toContain('chat:write');
  });

  test('what opens it is new at every start', async () => {
    const other = await startWorkspace({ rates: 'none' });
    const secretsOf = ({ app: { botToken, appToken, signingSecret }, token }: Workspace): string[] => [
      botToken,
      appToken,
      signingSecret,
      token,
    ];
    const secrets = [...secretsOf(workspace), ...secretsOf(other)];
    expect(new Set(secrets).size).toBe(secrets.length);
    expect(secrets.filter((it) => it.length < 32 || /workspace/.test(it))).toEqual([]);
    expect(await codeOf(clientOf(workspace, other.app.botToken).auth.test())).toBe('invalid_auth');
    await other.close();
  });

  test('only its own address and origin are served, only with the token', async () => {
    const ask = async (headers: Record<string, string>): Promise<number> =>
      (await fetch(`${workspace.base}/control/injectedFaults`, { method: 'POST', body: '[]', headers })).status;
    expect(await ask({})).toBe(401);
    expect(await ask({ authorization: `Bearer ${workspace.token}` })).toBe(200);
    expect(await ask({ authorization: `Bearer ${workspace.token}`, origin: 'http://evil.example' })).toBe(403);
    const port = Number(new URL(workspace.base).port);
    const { request } = await import('node:http');
    const status = await new Promise((resolve) => {
      const headers = { host: `rebound.example:${port}` };
      request({ port, host: '127.0.0.1', path: '/api/auth.test', headers }, (reply) => {
        reply.resume();
        resolve(reply.statusCode);
      }).end();
    });
    expect(status).toBe(403);
    const absolute = await new Promise((resolve) => {
      request({ port, host: '127.0.0.1', path: `http://rebound.example/?token=${workspace.token}` }, (reply) => {
        reply.resume();
        resolve(reply.statusCode);
      }).end();
    });
    expect(absolute).toBe(403);
  });
});

describe('posting', () => {
  test('limits of text and blocks come with their reasons', async () => {
    const post = (blocks: unknown): Promise<unknown> =>
      client.apiCall('chat.postMessage', { channel, text: 'x', blocks });
    expect(await codeOf(client.chat.postMessage({ channel, text: '' }))).toBe('no_text');
    expect(await refusal(post([section('x'.repeat(3_001))]))).toEqual({
      code: 'invalid_blocks',
      reasons: ['[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]'],
    });
    expect((await refusal(post(Array.from({ length: 51 }, () => divider)))).reasons[0]).toContain(
      'no more than 50 items',
    );
    expect((await refusal(post([{ type: 'alert', text: { type: 'plain_text', text: 'x' } }]))).reasons[0]).toContain(
      'unsupported type: alert',
    );
    expect((await refusal(post([{ type: 'carousel', elements: [] }]))).reasons[0]).toContain(
      'unsupported type: carousel',
    );
    expect((await refusal(post([{ ...divider, colour: 'red' }]))).reasons[0]).toContain(
      'invalid additional property: colour',
    );
    expect((await refusal(post([{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }]))).code).toBe(
      'invalid_blocks',
    );
    const button = { type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'x' } };
    expect((await refusal(post([{ type: 'actions', elements: [button, button] }]))).reasons[0]).toContain(
      'action_id "a"',
    );
    const tasks = ['1', '1'].map((task_id) => ({ task_id, title: 't', status: 'pending' }));
    expect((await refusal(post([{ type: 'plan', title: 'p', tasks }]))).reasons[0]).toContain('task_id "1"');
    expect((await refusal(post([{ type: 'image', alt_text: 'a', slack_file: { id: 'F404' } }]))).reasons[0]).toContain(
      'invalid slack file',
    );
    const markdown = { type: 'markdown', text: 'x'.repeat(7_000) };
    expect(await codeOf(post([markdown, markdown]))).toBe('msg_blocks_too_long');
    expect(await codeOf(post('{'))).toBe('invalid_blocks_format');
    expect(await workspace.messages('incidents')).toEqual([]);
  });

  test('a plan, a table, rich text and feedback are taken, and block ids filled in', async () => {
    const rich = {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'SLO 14x' }] }],
    };
    const blocks = [
      {
        type: 'plan',
        title: 'Checking',
        tasks: [{ task_id: 't1', title: 'Read alert', status: 'complete', output: rich }],
      },
      {
        type: 'table',
        rows: [
          [
            { type: 'raw_text', text: 'service' },
            { type: 'raw_number', value: 1, text: '1' },
          ],
        ],
      },
      {
        type: 'context_actions',
        elements: [
          {
            type: 'feedback_buttons',
            action_id: 'fb',
            positive_button: { text: { type: 'plain_text', text: 'Helpful' }, value: '+' },
            negative_button: { text: { type: 'plain_text', text: 'Wrong' }, value: '-' },
          },
        ],
      },
    ];
    await client.apiCall('chat.postMessage', { channel, text: 'x', blocks });
    const [seen] = await workspace.messages('incidents');
    expect(seen?.reads).toBe('Checking\n✅ Read alert: SLO 14x\nservice | 1\n[Helpful] [Wrong]');
    expect(seen?.blocks.every((block) => typeof block['block_id'] === 'string' && block['block_id'] !== '')).toBe(true);
  });

  test('archived, unknown and foreign channels; a missing parent posts at top level; long text is cut', async () => {
    const { channels } = await workspace.directory();
    expect(await codeOf(client.chat.postMessage({ channel: 'C404', text: 'x' }))).toBe('channel_not_found');
    expect(await codeOf(client.chat.postMessage({ channel: channels['general'] ?? '', text: 'x' }))).toBe(
      'not_in_channel',
    );
    const stray = await client.chat.postMessage({ channel, text: 'x', thread_ts: '1.000001' });
    expect(stray.message?.thread_ts).toBeUndefined();
    const long = await client.chat.postMessage({ channel, text: 'x'.repeat(40_001) });
    expect(long.message?.text).toHaveLength(40_000);
    expect(long.response_metadata?.warnings).toContain('message_truncated');
    await workspace.archive('oncall', 'incidents');
    expect(await codeOf(client.chat.postMessage({ channel, text: 'x' }))).toBe('is_archived');
  });

  test('metadata is stored and shown on request only; broadcasts and deleted roots', async () => {
    const metadata = { event_type: 'aura_status', event_payload: { run: 'r1' } };
    const root = await client.chat.postMessage({ channel, text: 'root', metadata, unfurl_links: false });
    const reply = await client.chat.postMessage({
      channel,
      text: 're',
      thread_ts: root.ts ?? '',
      reply_broadcast: true,
    });
    const plain = await client.conversations.history({ channel });
    expect(plain.messages?.map((message) => message.metadata)).toEqual([undefined, undefined]);
    const whole = await client.conversations.history({ channel, include_all_metadata: true });
    expect(whole.messages?.map((message) => message.ts)).toEqual([reply.ts, root.ts]);
    expect(whole.messages?.[1]?.metadata).toEqual(metadata);
    expect((await workspace.messages('incidents'))[0]?.unfurl).toEqual({ links: false, media: null });
    await client.chat.delete({ channel, ts: root.ts ?? '' });
    const thread = await client.conversations.replies({ channel, ts: root.ts ?? '' });
    expect(thread.messages?.map((message) => ('subtype' in message ? message.subtype : null))).toEqual([
      'tombstone',
      'thread_broadcast',
    ]);
    expect(await codeOf(client.conversations.replies({ channel, ts: '1.000001' }))).toBe('thread_not_found');
  });
});

describe('editing', () => {
  test('text alone removes the blocks; metadata alone keeps both', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel, text: 'x', blocks: [section('*x*')] });
    const metadata = { event_type: 'e', event_payload: {} };
    await client.apiCall('chat.update', { channel, ts, metadata });
    expect((await workspace.messages('incidents'))[0]).toMatchObject({ text: 'x', metadata, edited: false });
    expect((await workspace.messages('incidents'))[0]?.blocks).toHaveLength(1);
    await client.chat.update({ channel, ts, text: 'y' });
    expect((await workspace.messages('incidents'))[0]).toMatchObject({ text: 'y', blocks: [], edited: true });
  });

  test('others’ messages, ephemerals, long text and gone messages are refused', async () => {
    const { ts } = await workspace.say('requester', 'incidents', 'mine');
    expect(await codeOf(client.chat.update({ channel, ts, text: 'x' }))).toBe('cant_update_message');
    expect(await codeOf(client.chat.delete({ channel, ts }))).toBe('cant_delete_message');
    const user = (await workspace.directory()).people['oncall'] ?? '';
    const ephemeral = await client.chat.postEphemeral({ channel, user, text: 'only you' });
    expect(await codeOf(client.chat.update({ channel, ts: ephemeral.message_ts ?? '', text: 'x' }))).toBe(
      'message_not_found',
    );
    const own = await client.chat.postMessage({ channel, text: 'x' });
    const long = client.chat.update({ channel, ts: own.ts ?? '', text: 'x'.repeat(4_001) });
    expect(await codeOf(long)).toBe('msg_too_long');
  });

  test('a reaction comes once', async () => {
    const { ts } = await workspace.say('requester', 'incidents', 'mine');
    await client.reactions.add({ channel, timestamp: ts, name: 'eyes' });
    expect(await codeOf(client.reactions.add({ channel, timestamp: ts, name: 'eyes' }))).toBe('already_reacted');
    await client.reactions.remove({ channel, timestamp: ts, name: 'eyes' });
    expect(await codeOf(client.reactions.remove({ channel, timestamp: ts, name: 'eyes' }))).toBe('no_reaction');
  });
});

test('history pages by cursor, newest first, between two timestamps', async () => {
  const said: string[] = [];
  for (let number = 0; number < 7; number += 1)
    said.push((await workspace.say('requester', 'incidents', `m${number}`)).ts);
  const texts: (string | undefined)[] = [];
  for await (const part of client.paginate('conversations.history', {
    channel,
    limit: 3,
    oldest: said[0],
    latest: said[5],
  })) {
    texts.push(...((part as { messages?: { text?: string }[] }).messages ?? []).map((message) => message.text));
  }
  expect(texts).toEqual(['m4', 'm3', 'm2', 'm1']);
  const again = await client.conversations.history({ channel, oldest: said[6], latest: said[6], inclusive: true });
  expect(again.messages?.map((message) => message.text)).toEqual(['m6']);
});

test('files go through the three steps and can be read with a token only', async () => {
  const uploaded = await client.filesUploadV2({
    channel_id: channel,
    filename: 'args.json',
    content: '{"a":1}',
    title: 'Arguments',
  });
  expect(uploaded.ok).toBe(true);
  const [seen] = await workspace.messages('incidents');
  expect(seen?.reads).toBe('(file: Arguments, 7 bytes)');
  const info = await client.files.info({ file: String(seen?.files[0]?.['id']) });
  expect(info.file?.shares?.public?.[channel]?.[0]?.ts).toBe(seen?.ts);
  const url = info.file?.url_private ?? '';
  expect((await fetch(url)).status).toBe(401);
  const read = await fetch(url, { headers: { authorization: `Bearer ${workspace.app.botToken}` } });
  expect(await read.text()).toBe('{"a":1}');
});

test('people of another workspace are told by their team, and are strangers only where no channel is shared', async () => {
  const { people } = await workspace.directory();
  const info = async (user: string) => (await client.users.info({ user })).user;
  const outsider = people['outsider'] ?? '';
  expect(await info(outsider)).toMatchObject({ team_id: 'T0PARTNER00', is_stranger: false, is_restricted: false });
  const apart = await startWorkspace({ rates: 'none', channels: [{ name: 'general' }] });
  const alone = await clientOf(apart).users.info({ user: outsider });
  expect(alone.user).toMatchObject({ team_id: 'T0PARTNER00', is_stranger: true });
  await apart.close();
  expect(await info('USLACKBOT')).toMatchObject({ is_bot: false, team_id: workspace.app.teamId });
  const { botId: bot, appId, userId } = workspace.app;
  expect((await client.bots.info({ bot })).bot).toMatchObject({ app_id: appId, user_id: userId });
  expect(await codeOf(client.bots.info({ bot: 'B0NOBODY00' }))).toBe('bot_not_found');
  // Metadata come from apps only; a person's client has no way to attach them.
  const metadata = { event_type: 'x', event_payload: {} };
  await expect(workspace.say('oncall', 'incidents', 'hi', { metadata })).rejects.toMatchObject({
    code: 'invalid_arguments',
  });
  await workspace.say('pagerduty', 'incidents', 'hi', { metadata });
  const { messages } = await client.conversations.history({ channel, include_all_metadata: true });
  expect(messages?.[0]).toMatchObject({ bot_id: 'B0PAGERDUTY', metadata });
});

test('people: kinds, e-mails and groups', async () => {
  const { people, groups } = await workspace.directory();
  const info = async (who: string) => (await client.users.info({ user: people[who] ?? '' })).user;
  expect(await info('guest')).toMatchObject({ is_restricted: true, is_bot: false });
  expect(await info('pagerduty')).toMatchObject({ is_bot: true });
  expect((await info('outsider'))?.team_id).not.toBe(workspace.app.teamId);
  expect((await client.users.lookupByEmail({ email: 'OnCall@example.com' })).user?.id).toBe(people['oncall']);
  expect(await codeOf(client.users.lookupByEmail({ email: 'nobody@example.com' }))).toBe('users_not_found');
  const usergroup = groups['sre-oncall'] ?? '';
  await workspace.setGroup('sre-oncall', ['backup']);
  expect((await client.usergroups.users.list({ usergroup })).users).toEqual([people['backup']]);
});

test('a trigger opens one modal, for three seconds', async () => {
  const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'Why?' }, blocks: [section('x')] };
  expect(await codeOf(client.views.open({ trigger_id: '1.2.3', view }))).toBe('invalid_trigger_id');
  const long = { ...view, title: { type: 'plain_text' as const, text: 'x'.repeat(25) } };
  expect(await codeOf(client.views.open({ trigger_id: '1.2.3', view: long }))).toBe('invalid_arguments');
});

describe('rates', () => {
  test('a channel takes a short burst, then a post a second; other channels go on', () => {
    const rates = new RateLimits('slack');
    const post = (channel: string, now: number): number => rates.wait('chat.postMessage', 'special', channel, now);
    expect(Array.from({ length: 6 }, () => post('C1', 1_000))).toEqual([0, 0, 0, 0, 0, 1]);
    expect(post('C2', 1_000)).toBe(0);
    expect([post('C1', 1_900), post('C1', 2_000), post('C1', 2_100)]).toEqual([1, 0, 1]);
  });

  test('a tier is counted over a sliding minute, and waiting says how long', () => {
    const rates = new RateLimits('slack');
    const update = (now: number): number => rates.wait('chat.update', 3, 'C1', now);
    for (let call = 0; call < 50; call += 1) expect(update(call * 100)).toBe(0);
    expect([update(10_000), update(59_999), update(60_000), update(60_001)]).toEqual([50, 1, 0, 1]);
    expect(new RateLimits('none').wait('chat.update', 1, 'C1', 0)).toBe(0);
  });

  test('the client is told by 429 and Retry-After, for that method alone', async () => {
    const strict = await startWorkspace({ rates: { 'chat.postMessage': 2 } });
    const own = clientOf(strict);
    for (let number = 0; number < 2; number += 1) await own.chat.postMessage({ channel, text: 'x' });
    const error = await own.chat.postMessage({ channel, text: 'x' }).catch((thrown: unknown) => thrown);
    expect(error instanceof WebAPIRateLimitedError && error.retryAfter).toBeGreaterThan(0);
    await own.conversations.info({ channel });
    expect((await strict.calls()).map((call) => [call.method, call.status])).toEqual([
      ['chat.postMessage', 200],
      ['chat.postMessage', 200],
      ['chat.postMessage', 429],
      ['conversations.info', 200],
    ]);
    await strict.close();
  });
});

test('whatever is sent as blocks or view is taken or refused, never an error of our own (seed 7)', () => {
  const state = new WorkspaceState(settle({}));
  const type = fc.constantFrom(
    'section',
    'actions',
    'plan',
    'image',
    'rich_text',
    'context_actions',
    'input',
    'table',
    '?',
  );
  const block = fc.oneof(
    fc.anything(),
    fc
      .tuple(type, fc.dictionary(fc.constantFrom('text', 'elements', 'tasks', 'rows'), fc.anything()))
      .map(([kind, rest]) => ({ ...rest, type: kind })),
  );
  const attempt = (act: () => unknown): void => {
    try {
      act();
    } catch (error) {
      if (!(error instanceof SlackRefusal)) throw error;
    }
  };
  const sent = fc.oneof(fc.anything(), fc.array(block, { maxLength: 6 }));
  fc.assert(
    fc.property(sent, (given) => {
      attempt(() => checkBlocks(given, 'message', state));
      attempt(() => checkView({ type: 'modal', title: { type: 'plain_text', text: 'x' }, blocks: given }, state));
    }),
    { seed: 7, numRuns: 400 },
  );
});

describe("the assistant's threads", () => {
  test('prompts, title and status: what Slack documents of each', async () => {
    const { channel: dm, ts } = await workspace.openAssistant('requester', { viewing: 'incidents' });
    const where = { channel_id: dm, thread_ts: ts };
    const prompt = { title: 'Why?', message: 'What broke, and why?' };
    const set = (prompts: unknown) => client.apiCall('assistant.threads.setSuggestedPrompts', { ...where, prompts });
    await set([prompt, prompt, prompt, prompt]);
    expect(await codeOf(set([prompt, prompt, prompt, prompt, prompt]))).toBe('invalid_arguments');
    expect(await codeOf(set([{ title: 'no message' }]))).toBe('invalid_arguments');
    expect(await codeOf(set([]))).toBe('invalid_arguments');
    await client.apiCall('assistant.threads.setTitle', { ...where, title: 'Checkout' });
    expect(await codeOf(client.apiCall('assistant.threads.setTitle', { ...where, title: '' }))).toBe(
      'invalid_arguments',
    );
    const lost = { channel_id: dm, thread_ts: '1.000001' };
    expect(await codeOf(client.apiCall('assistant.threads.setTitle', { ...lost, title: 'x' }))).toBe(
      'invalid_thread_ts',
    );
    expect(await codeOf(client.apiCall('assistant.threads.setStatus', { ...lost, status: 'x' }))).toBe(
      'invalid_thread_ts',
    );
    const unknown = { channel_id: 'D0NOWHERE', thread_ts: ts, title: 'x' };
    expect(await codeOf(client.apiCall('assistant.threads.setTitle', unknown))).toBe('channel_not_found');
    await client.apiCall('assistant.threads.setStatus', { ...where, status: 'is at work' });
    expect(await workspace.assistantThread(dm, ts)).toMatchObject({ title: 'Checkout', status: 'is at work' });
    await client.chat.postMessage({ channel: dm, thread_ts: ts, text: 'Here it is' });
    const after = await workspace.assistantThread(dm, ts);
    expect(after.status).toBe('');
    expect(after.prompts).toHaveLength(4);
  });

  test("an agent's prompts belong to no thread, and it has no pane", async () => {
    const other = await startWorkspace({ rates: 'none', app: { view: 'agent' } });
    const { channel: dm } = await other.direct('requester', 'aura');
    const { ts } = await other.say('requester', dm, 'hello');
    const prompts = [{ title: 'Why?', message: 'Why?' }];
    const where = { channel_id: dm, thread_ts: ts };
    const answered = await clientOf(other).apiCall('assistant.threads.setSuggestedPrompts', { ...where, prompts });
    expect(answered.ok).toBe(true);
    await expect(other.assistantThread(dm, ts)).rejects.toThrow('invalid_thread_ts');
    await expect(other.openAssistant('requester')).rejects.toThrow('not_an_assistant');
    await other.close();
  });
});
