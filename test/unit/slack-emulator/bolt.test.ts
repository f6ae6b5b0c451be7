/** The real Bolt on the workspace, over HTTP and over Socket Mode: the same listeners, the same conversation. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Workspace } from '../../../src/slack-emulator/start-workspace.ts';
import { startWorkspace } from '../../../src/slack-emulator/start-workspace.ts';
import type { RunningApp } from './app-under-test.ts';
import { startApp, until } from './app-under-test.ts';

describe.each(['http', 'socket'] as const)('a Bolt app over %s', (transport) => {
  let workspace: Workspace;
  let running: RunningApp;
  const heard: { type: string; id: string; edited: boolean }[] = [];

  beforeEach(async () => {
    heard.length = 0;
    workspace = await startWorkspace({ rates: 'none', ackMs: 10_000 });
    running = await startApp(workspace, transport, (app) => {
      app.event('app_mention', async ({ event, body, say }) => {
        heard.push({ type: 'app_mention', id: body.event_id, edited: 'edited' in event });
        const button = { type: 'button' as const, text: { type: 'plain_text' as const, text: 'Approve' } };
        await say({
          thread_ts: event.ts,
          text: 'Restart?',
          blocks: [
            { type: 'section', text: { type: 'mrkdwn', text: '*Restart* `checkout`?' } },
            { type: 'actions', block_id: 'card', elements: [{ ...button, action_id: 'approve', value: 'd1' }] },
          ],
        });
      });
      app.event('message', async ({ event, body }) => {
        heard.push({ type: `message:${event.subtype ?? ''}`, id: body.event_id, edited: false });
      });
      app.action('approve', async ({ ack, body, client, respond }) => {
        await ack();
        const view = {
          type: 'modal' as const,
          callback_id: 'why',
          title: { type: 'plain_text' as const, text: 'Why?' },
        };
        if (body.type !== 'block_actions') return;
        await client.views.open({
          trigger_id: body.trigger_id,
          view: {
            ...view,
            private_metadata: JSON.stringify(body.container),
            submit: { type: 'plain_text', text: 'Send' },
            blocks: [
              {
                type: 'input',
                block_id: 'reason',
                label: { type: 'plain_text', text: 'Reason' },
                element: { type: 'plain_text_input', action_id: 'text', min_length: 2 },
              },
            ],
          },
        });
        await respond({ text: `Approved by <@${body.user.id}>`, replace_original: true });
      });
      app.view('why', async ({ ack, view }) => {
        const reason = view.state.values['reason']?.['text']?.value ?? '';
        if (reason === 'no') await ack({ response_action: 'errors', errors: { reason: 'Say more' } });
        else await ack();
      });
      app.command('/aura', async ({ ack, command }) => ack(`status of ${command.text}`));
      app.shortcut('investigate', async ({ ack, shortcut, client }) => {
        await ack();
        if (shortcut.type !== 'message_action') return;
        await client.reactions.add({ channel: shortcut.channel.id, timestamp: shortcut.message_ts, name: 'eyes' });
      });
    });
  });

  afterEach(async () => {
    await running.stop();
    await workspace.close();
  });

  test('mention, card, press, modal, submission and replaced card', async () => {
    const { ts } = await workspace.say('requester', 'incidents', '@aura is checkout < 2s & well?');
    const card = await until(async () =>
      (await workspace.thread('incidents', ts)).find((seen) => seen.actions.length > 0),
    );
    expect(card.author).toBe('aura');
    expect(card.reads).toBe('Restart checkout?\n[Approve]');
    expect(card.actions).toEqual([
      { action_id: 'approve', block_id: 'card', type: 'button', text: 'Approve', value: 'd1' },
    ]);

    expect((await workspace.click('oncall', 'incidents', card.ts, 'approve')).acked).toBe(true);
    const view = await until(async () => (await workspace.views('oncall'))[0]);
    const container = JSON.parse(String(view['private_metadata']));
    expect(container).toMatchObject({ type: 'message', message_ts: card.ts, thread_ts: ts, is_ephemeral: false });
    await expect(workspace.submit('oncall', String(view['id']), {})).rejects.toThrow('missing_input');
    const refused = await workspace.submit('oncall', String(view['id']), { text: 'no' });
    expect(refused).toMatchObject({ acked: true, closed: false, errors: { reason: 'Say more' } });
    const sent = await workspace.submit('oncall', String(view['id']), { text: 'it is stuck' });
    expect(sent).toMatchObject({ acked: true, closed: true, errors: {} });
    expect(await workspace.views('oncall')).toEqual([]);

    await until(async () => (await workspace.thread('incidents', ts)).find((seen) => seen.text.startsWith('Approved')));
    await expect(workspace.click('oncall', 'incidents', card.ts, 'approve')).rejects.toThrow('no_such_action');
    const page = await workspace.transcript('incidents');
    expect(page.replaceAll(/\d\d:\d\d:\d\dZ/g, 'TIME')).toBe(
      '#incidents\n\nrequester  TIME\n  @aura is checkout < 2s & well?\n    ↳ aura  TIME  (edited)\n        Approved by @oncall\n',
    );
  });

  test('commands, shortcuts and acks that reach the person', async () => {
    await workspace.command('requester', 'incidents', '/aura', 'run 7');
    expect((await workspace.ephemerals('requester')).map((seen) => seen.text)).toEqual(['status of run 7']);
    expect(await workspace.ephemerals('oncall')).toEqual([]);
    const { ts } = await workspace.say('requester', 'incidents', 'checkout is slow');
    await workspace.shortcut('requester', 'incidents', ts, 'investigate');
    const seen = await until(async () =>
      (await workspace.messages('incidents')).find((one) => one.reactions.length > 0),
    );
    expect(seen.reactions).toEqual([{ name: 'eyes', users: [workspace.app.userId] }]);
  });

  test('an edited mention comes again with a fresh id; a duplicate comes with the same', async () => {
    const { ts } = await workspace.say('requester', 'incidents', '@aura why?');
    await until(() => heard.some((one) => one.type === 'app_mention'));
    await workspace.edit('requester', ts, '@aura why so slow?');
    const mentions = (): typeof heard => heard.filter((one) => one.type === 'app_mention');
    await until(() => mentions().length === 2);
    expect(mentions().map((one) => one.edited)).toEqual([false, true]);
    expect(mentions()[0]?.id).not.toBe(mentions()[1]?.id);
    await workspace.deliverAgain(mentions()[0]?.id ?? '');
    await until(() => mentions().length === 3);
    expect(mentions()[2]?.id).toBe(mentions()[0]?.id);
    await workspace.misbehave({ what: 'twice', event: 'app_mention' });
    await workspace.say('requester', 'incidents', '@aura twice');
    await until(() => mentions().length === 5);
    expect(mentions()[4]?.id).toBe(mentions()[3]?.id);
  });

  test('own edits and replies echo as message_changed, as at Slack', async () => {
    await workspace.say('requester', 'incidents', '@aura why?');
    await until(() => heard.some((one) => one.type === 'message:message_changed'));
    await workspace.settled();
    expect((await workspace.deliveries()).every((entry) => entry.acked && entry.transport === transport)).toBe(true);
  });
});
