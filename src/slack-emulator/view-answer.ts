/**
 * What an app's answer to an interaction does: to the modal it came from, or to the message behind a response address.
 * Owns: response_action of submissions, and the rules of response_url.
 * Refuses: answers after the modal is gone or the address is spent.
 */
import { checkBlocks, checkView } from './check-blocks.ts';
import type { Fields } from './fields.ts';
import { fieldsAt, isFields, textAt } from './fields.ts';
import type { Pressed } from './people-side.ts';
import { SlackRefusal } from './slack-refusal.ts';
import type { View } from './views.ts';
import type { WorkspaceState } from './workspace-state.ts';

/** Applies the app's answer to a submitted modal. Slack shows an error where the answer is none it knows. */
export function settleSubmission(
  state: WorkspaceState,
  view: View,
  answer: Pressed,
): { errors: Record<string, string>; closed: boolean } {
  if (!answer.acked) return { errors: { '': 'We had some trouble connecting. Try again?' }, closed: false };
  const body = isFields(answer.body) ? answer.body : {};
  const close = (views: View[]): { errors: Record<string, string>; closed: boolean } => {
    for (const one of views) {
      one.open = false;
      state.feed.tell({ kind: 'view-closed', view: one, user: view.user });
    }
    return { errors: {}, closed: true };
  };
  switch (textAt(body, 'response_action')) {
    case 'errors': {
      const errors = Object.entries(fieldsAt(body, 'errors')).map(([key, value]) => [key, String(value)] as const);
      return { errors: Object.fromEntries(errors), closed: false };
    }
    case 'update':
      state.views.change(view, checkView(body['view'], state));
      state.feed.tell({ kind: 'view-updated', view, user: view.user });
      return { errors: {}, closed: false };
    case 'push': {
      const next = state.views.open(checkView(body['view'], state), view.user, view);
      state.feed.tell({ kind: 'view-opened', view: next, user: view.user });
      return { errors: {}, closed: false };
    }
    case 'clear':
      return close(state.views.openFor(view.user));
    case '':
      return close([view]);
    default:
      return { errors: { '': 'The app answered in a way that Slack does not know.' }, closed: false };
  }
}

/** Carries out one POST to a response address. Throws SlackRefusal `expired_url`, `used_url`, `no_text` or of its blocks. */
export function answerThere(state: WorkspaceState, key: string, body: Fields): void {
  const target = state.views.spendReply(key);
  const ts = target.messageTs ?? '';
  const ephemeral = state.messages.findEphemeral(target.channel, ts);
  const message = ephemeral ?? state.messages.find(target.channel, ts);
  const channel = state.channels.find(target.channel);
  if (channel.archived) throw new SlackRefusal('is_archived');
  if (body['delete_original'] === true) {
    if (ephemeral) {
      state.messages.dropEphemeral(ephemeral);
      state.feed.tell({ kind: 'message-toldPrivately', channel, message: ephemeral, to: target.user });
    } else if (message) state.remove(channel, message.ts);
    return;
  }
  const text = textAt(body, 'text');
  const blocks = body['blocks'] === undefined ? [] : checkBlocks(body['blocks'], 'message', state);
  if (text === '' && blocks.length === 0) throw new SlackRefusal('no_text');
  if (body['replace_original'] === true && message) {
    const edited = blocks.length > 0 ? message.edited : { user: message.user, ts: state.messages.nextTs() };
    state.change(message, { text, blocks, edited });
    return;
  }
  const { app } = state.people;
  const author = { user: app.id, team: app.team, botId: app.botId, appId: app.appId };
  const threadTs = textAt(body, 'thread_ts') || target.threadTs;
  const post = { ...author, channel: target.channel, text, blocks, threadTs };
  if (textAt(body, 'response_type') === 'in_channel') state.post(post);
  else state.ephemeral(post, target.user);
}
