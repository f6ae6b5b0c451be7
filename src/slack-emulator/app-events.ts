/**
 * Which events the app hears of when something changes.
 * Owns: Slack's event shapes, subscriptions, and that the bot must be a member.
 * Refuses: delivery. It is as noisy as Slack is: own messages, own edits and replies come back as events.
 */
import type { Change } from './change.ts';
import type { Channel } from './channels.ts';
import type { Fields } from './fields.ts';
import type { Message } from './messages.ts';
import type { WorkspaceState } from './workspace-state.ts';

const SUBSCRIPTION = { public: 'message.channels', private: 'message.groups', im: 'message.im' } as const;
const CHANNEL_TYPE = { public: 'channel', private: 'group', im: 'im' } as const;

/** The events of one change, in the order Slack sends them; none where the app did not subscribe. */
export function eventsOf(change: Change, state: WorkspaceState): Fields[] {
  const all = allEvents(change, state);
  const subscribed = state.settings.app.events;
  return all.filter((event) => {
    if (event['type'] !== 'message') return subscribed.includes(String(event['type']));
    const channel = state.channels.get(String(event['channel']));
    return channel !== undefined && subscribed.includes(SUBSCRIPTION[channel.kind]);
  });
}

function allEvents(change: Change, state: WorkspaceState): Fields[] {
  const eventTs = state.messages.nextTs();
  const member =
    'channel' in change && typeof change.channel === 'object' && change.channel.members.has(state.people.app.id);
  switch (change.kind) {
    case 'message-posted':
      return member ? postedEvents(change.channel, change.message, state, eventTs) : [];
    case 'message-changed':
      return member ? changedEvents(change.channel, change.message, change.previous, state, eventTs) : [];
    case 'message-deleted':
      if (!member) return [];
      return [
        {
          ...messageEvent(change.channel, eventTs),
          subtype: 'message_deleted',
          hidden: true,
          ts: eventTs,
          deleted_ts: change.previous.ts,
          previous_message: state.messages.object(change.previous, false),
        },
      ];
    case 'reaction-added':
    case 'reaction-removed':
      return member ? [reactionEvent(change, eventTs)] : [];
    case 'member-joined':
      return member ? [joinedEvent(change.channel, change.user, change.inviter, state, eventTs)] : [];
    case 'channel-created':
      if (change.channel.kind !== 'public') return [];
      return [{ type: 'channel_created', channel: createdChannel(change.channel), event_ts: eventTs }];
    case 'channel-archived':
    case 'channel-unarchived': {
      const scope = change.channel.kind === 'private' ? 'group' : 'channel';
      const verb = change.kind === 'channel-archived' ? 'archive' : 'unarchive';
      const event = { type: `${scope}_${verb}`, channel: change.channel.id, user: change.user, event_ts: eventTs };
      return member || scope === 'channel' ? [event] : [];
    }
    case 'home-opened': {
      const channel = state.channels.direct(state.people.app.id, change.user).id;
      return [{ type: 'app_home_opened', user: change.user, channel, tab: 'home', event_ts: eventTs }];
    }
    case 'group-changed': {
      const { group, added, removed } = change;
      const event = { type: 'subteam_members_changed', subteam_id: group, team_id: state.settings.team.id };
      const counts = { added_users_count: added.length, removed_users_count: removed.length };
      return [{ ...event, added_users: added, removed_users: removed, ...counts, event_ts: eventTs }];
    }
    case 'session-stopped': {
      const { channel, threadTs, user } = change;
      const stopped = { type: 'agent_session_stopped', channel, thread_ts: threadTs, user };
      return [{ ...stopped, streaming_message_ts: [], event_ts: eventTs }];
    }
    case 'assistant-opened':
    case 'assistant-moved':
      return [assistantEvent(change, state, eventTs)];
    case 'message-toldPrivately':
    case 'channel-opened':
    case 'view-opened':
    case 'view-updated':
    case 'view-closed':
    case 'session-status':
    case 'injectedFaults-changed':
      return [];
  }
}

function messageEvent(channel: Channel, eventTs: string): Fields {
  return { type: 'message', channel: channel.id, channel_type: CHANNEL_TYPE[channel.kind], event_ts: eventTs };
}

function postedEvents(channel: Channel, message: Message, state: WorkspaceState, eventTs: string): Fields[] {
  const posted = {
    ...state.messages.object(message, false),
    ...teamsOf(message, state),
    ...messageEvent(channel, message.ts),
  };
  const events: Fields[] = [...mentionEvents(channel, message, state, message.ts), posted];
  const root = message.threadTs ? state.messages.find(channel.id, message.threadTs) : undefined;
  // A reply changes its root's reply count, and Slack tells of that as of any other change.
  if (root) events.push(changedEvent(channel, root, root, state, eventTs));
  return events;
}

/** Said of those who speak from another workspace (Slack Connect). */
function teamsOf({ team }: Message, state: WorkspaceState): Fields {
  return team === state.settings.team.id ? {} : { user_team: team, source_team: team };
}

function changedEvents(
  channel: Channel,
  message: Message,
  previous: Message,
  state: WorkspaceState,
  ts: string,
): Fields[] {
  const changed = changedEvent(channel, message, previous, state, ts);
  // An edited mention is told again, under a fresh event id and with `edited`.
  const mentions = message.text === previous.text ? [] : mentionEvents(channel, message, state, ts);
  return [changed, ...mentions];
}

function changedEvent(
  channel: Channel,
  message: Message,
  previous: Message,
  state: WorkspaceState,
  ts: string,
): Fields {
  return {
    ...messageEvent(channel, ts),
    subtype: 'message_changed',
    hidden: true,
    ts,
    message: state.messages.object(message, false),
    previous_message: state.messages.object(previous, false),
  };
}

function mentionEvents(channel: Channel, message: Message, state: WorkspaceState, eventTs: string): Fields[] {
  const { app } = state.people;
  const mentioned = message.text.includes(`<@${app.id}>`) || message.text.includes(`<@${app.id}|`);
  if (!mentioned || message.user === app.id || channel.kind === 'im') return [];
  const { user, team, ts, text, threadTs, edited, botId, appId } = message;
  return [
    {
      type: 'app_mention',
      user,
      team,
      ts,
      text,
      channel: channel.id,
      event_ts: eventTs,
      ...teamsOf(message, state),
      ...(threadTs ? { thread_ts: threadTs } : {}),
      ...(botId ? { bot_id: botId, app_id: appId } : {}),
      ...(edited ? { edited } : {}),
    },
  ];
}

/** https://docs.slack.dev/reference/events/assistant_thread_started */
function assistantEvent(
  { kind, thread }: Extract<Change, { kind: 'assistant-opened' | 'assistant-moved' }>,
  state: WorkspaceState,
  eventTs: string,
): Fields {
  const { user, channel, ts, viewing } = thread;
  const context = viewing === null ? {} : { channel_id: viewing, team_id: state.settings.team.id, enterprise_id: null };
  return {
    type: kind === 'assistant-opened' ? 'assistant_thread_started' : 'assistant_thread_context_changed',
    assistant_thread: { user_id: user, context, channel_id: channel, thread_ts: ts },
    event_ts: eventTs,
  };
}

function reactionEvent(
  change: Extract<Change, { kind: 'reaction-added' | 'reaction-removed' }>,
  eventTs: string,
): Fields {
  return {
    type: change.kind.replace('-', '_'),
    user: change.user,
    reaction: change.name,
    item: { type: 'message', channel: change.channel.id, ts: change.ts },
    item_user: change.author,
    event_ts: eventTs,
  };
}

function joinedEvent(
  channel: Channel,
  user: string,
  inviter: string | null,
  state: WorkspaceState,
  ts: string,
): Fields {
  return {
    type: 'member_joined_channel',
    user,
    channel: channel.id,
    channel_type: channel.kind === 'private' ? 'G' : 'C',
    team: state.settings.team.id,
    ...(inviter ? { inviter } : {}),
    event_ts: ts,
  };
}

function createdChannel({ id, name, created, creator }: Channel): Fields {
  return { id, name, name_normalized: name, created, creator, is_channel: true, is_shared: false };
}
