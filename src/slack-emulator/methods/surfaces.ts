/**
 * views.*, files.*, sessions and the Socket Mode address: everything beside the conversation.
 * Owns: trigger ids being spent, uploads being completed, statuses being set.
 * Refuses: what a submission of a view means.
 */
import { randomBytes } from 'node:crypto';
import { checkBlocks, checkView } from '../check-blocks.ts';
import type { Fields } from '../fields.ts';
import { isFields, textAt } from '../fields.ts';
import { fileObject } from '../files.ts';
import type { MethodCall, MethodTable } from '../method.ts';
import { visibleChannel } from '../method.ts';
import { SlackRefusal } from '../slack-refusal.ts';
import type { View } from '../views.ts';
import { viewObject } from '../views.ts';
import { rootFor } from './chat.ts';

/** Slack stacks at most this many modals. */
const MAX_OPEN = 3;
const STATUSES = new Set(['processing', 'active', 'suspended', 'closed']);

function viewAnswer({ state, caller }: MethodCall, view: View, change: 'view-opened' | 'view-updated'): Fields {
  state.feed.tell({ kind: change, view, user: view.user });
  return { view: viewObject(view, state.settings.team.id, caller) };
}

function openView(call: MethodCall, push: boolean): Fields {
  const { state, args } = call;
  const content = checkView(args.json('view'), state);
  const user = state.views.spendTrigger(args.required('trigger_id'));
  const open = state.views.openFor(user);
  if (open.length >= MAX_OPEN) throw new SlackRefusal('push_limit_reached');
  return viewAnswer(call, state.views.open(content, user, push ? (open.at(-1) ?? null) : null), 'view-opened');
}

function updateView(call: MethodCall): Fields {
  const { state, args } = call;
  const content = checkView(args.json('view'), state);
  const view = state.views.find(args.text('view_id'), args.text('external_id'));
  if (!view.open) throw new SlackRefusal('not_found');
  if (args.has('hash') && args.text('hash') !== view.hash) throw new SlackRefusal('hash_conflict');
  return viewAnswer(call, state.views.change(view, content), 'view-updated');
}

function publishView(call: MethodCall): Fields {
  const { state, args } = call;
  const user = args.required('user_id');
  if (!state.people.get(user)) throw new SlackRefusal('invalid_arguments');
  const content = checkView(args.json('view'), state);
  if (textAt(content, 'type') !== 'home') throw new SlackRefusal('view_type_not_supported');
  return viewAnswer(call, state.views.publish(content, user), 'view-updated');
}

function completeUpload(call: MethodCall): Fields {
  const { state, args, caller } = call;
  const wanted = args.json('files');
  if (!Array.isArray(wanted) || wanted.length === 0) throw new SlackRefusal('invalid_arguments');
  const files = wanted.filter(isFields).map((item) => {
    const file = state.files.find(textAt(item, 'id'));
    if (!file.bytes || file.complete) throw new SlackRefusal('file_not_found');
    return { file, title: textAt(item, 'title') || file.name };
  });
  const blocks = args.has('blocks') ? checkBlocks(args.json('blocks'), 'message', state) : [];
  const channel = args.has('channel_id') ? visibleChannel(call, 'channel_id') : null;
  if (channel?.archived) throw new SlackRefusal('is_archived');
  if (channel && !channel.members.has(caller.id)) throw new SlackRefusal('not_in_channel');
  for (const { file, title } of files) Object.assign(file, { title, complete: true });
  if (channel) {
    const threadTs = rootFor(call, channel);
    const ts = state.messages.nextTs();
    for (const { file } of files)
      file.shares.push({ channel: channel.id, ts, threadTs, isPrivate: channel.kind !== 'public' });
    state.post({
      ts,
      channel: channel.id,
      user: caller.id,
      team: caller.team,
      botId: caller.botId,
      appId: caller.appId,
      text: args.text('initial_comment'),
      blocks,
      files: files.map(({ file }) => fileObject(file, state.base)),
      threadTs,
    });
  }
  return { files: files.map(({ file }) => fileObject(file, state.base)) };
}

function setStatus(call: MethodCall, channelName: string, status: string): Fields {
  const { state, args } = call;
  const channel = visibleChannel(call, channelName);
  const threadTs = args.required('thread_ts');
  state.sessions.set(`${channel.id}:${threadTs}`, status);
  state.feed.tell({ kind: 'session-status', channel: channel.id, threadTs, status });
  const deaf = !state.settings.app.events.includes('agent_session_stopped');
  const warning = 'missing_agent_session_stopped_event_subscription';
  return status === 'processing' && deaf ? { warning, response_metadata: { warnings: [warning] } } : {};
}

export const SURFACES: MethodTable = {
  'apps.connections.open': {
    tier: 'special',
    scopes: [],
    token: 'app',
    run({ state }) {
      const ticket = randomBytes(16).toString('hex');
      state.tickets.add(ticket);
      return { url: `${state.base.replace('http:', 'ws:')}/link/?ticket=${ticket}&app_id=${state.people.app.appId}` };
    },
  },
  'views.open': { tier: 4, scopes: [], run: (call) => openView(call, false) },
  'views.push': { tier: 4, scopes: [], run: (call) => openView(call, true) },
  'views.update': { tier: 4, scopes: [], run: updateView },
  'views.publish': { tier: 4, scopes: [], run: publishView },
  'files.getUploadURLExternal': {
    tier: 4,
    scopes: ['files:write'],
    run({ state, args, caller }) {
      const file = state.files.announce(
        args.text('filename'),
        args.number('length', 0),
        args.text('alt_text'),
        caller.id,
      );
      return { upload_url: `${state.base}/upload/v1/${file.id}`, file_id: file.id };
    },
  },
  'files.completeUploadExternal': { tier: 4, scopes: ['files:write'], run: completeUpload },
  'files.info': {
    tier: 4,
    scopes: ['files:read', 'files:write'],
    run({ state, args }) {
      const file = state.files.find(args.required('file'));
      if (!file.complete) throw new SlackRefusal('file_not_found');
      return { file: fileObject(file, state.base), comments: [] };
    },
  },
  'agents.sessions.setStatus': {
    tier: 3,
    scopes: ['assistant:write', 'chat:write'],
    run(call) {
      const status = call.args.required('status');
      if (!STATUSES.has(status)) throw new SlackRefusal('invalid_arguments');
      return setStatus(call, 'channel_id', status);
    },
  },
};
