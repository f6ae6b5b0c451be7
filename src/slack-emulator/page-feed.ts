/**
 * What the page is told: a snapshot as one person sees it, then every change as it happens.
 * Owns: who sees which channel and which ephemeral, and the shape of it all for the page.
 * Refuses: metadata beyond the run id, tokens, and anything another person's eyes are meant for.
 */
import type { Change } from './change.ts';
import type { Channel } from './channels.ts';
import type { Fields } from './fields.ts';
import { fieldsAt, textAt } from './fields.ts';
import type { Message } from './messages.ts';
import type { Person } from './people.ts';
import type { View } from './views.ts';
import { viewObject } from './views.ts';
import type { WorkspaceState } from './workspace-state.ts';

/** The newest messages of a channel that a snapshot carries. */
const MOST_MESSAGES = 400;

/** Members of the team see public channels; guests and partners only those they are in. */
function sees(person: Person, channel: Channel): boolean {
  const insider = person.kind === 'member';
  return channel.members.has(person.id) || (insider && channel.kind === 'public');
}

function pageMessage(message: Message): Fields {
  const { ts, channel, user, text, blocks, files, threadTs, broadcast, tombstone, edited, reactions, to } = message;
  const run = textAt(fieldsAt(message.metadata ?? {}, 'event_payload'), 'run');
  return {
    ts,
    channel,
    user,
    text,
    blocks,
    files,
    threadTs,
    broadcast,
    tombstone,
    edited: edited !== null,
    reactions,
    to,
    run,
  };
}

function pageChannel({ id, name, topic, kind, archived, members }: Channel): Fields {
  return { id, name, topic, kind, archived, members: [...members] };
}

function pageView(view: View, state: WorkspaceState): Fields {
  return { ...viewObject(view, state.settings.team.id, state.people.app), open: view.open };
}

/** Everything one person sees when the page opens. */
export function snapshotFor(person: Person, state: WorkspaceState): Fields {
  const channels = state.channels.all().filter((channel) => sees(person, channel));
  const messages = channels.flatMap((channel) => state.messages.all(channel.id).slice(-MOST_MESSAGES));
  const home = state.views.home(person.id);
  return {
    team: state.settings.team.name,
    you: person.id,
    app: state.people.app.id,
    people: state.people.all().map(({ id, handle, name, kind }) => ({ id, handle, name, kind })),
    groups: state.people.groups().map(({ id, handle, members }) => ({ id, handle, members })),
    channels: channels.map(pageChannel),
    messages: [...messages, ...state.messages.ephemerals(person.id)].map(pageMessage),
    views: state.views.openFor(person.id).map((view) => pageView(view, state)),
    home: home ? pageView(home, state) : null,
    sessions: Object.fromEntries(state.sessions),
    injectedFaults: state.injectedFaults.pending(),
    shortcuts: state.settings.app.shortcuts,
    traces: state.settings.trace !== null,
  };
}

/** One change as the page takes it in; null where this person does not see it. */
export function newsFor(person: Person, change: Change, state: WorkspaceState): Fields | null {
  if ('channel' in change && typeof change.channel === 'object' && !sees(person, change.channel)) return null;
  switch (change.kind) {
    case 'message-posted':
    case 'message-changed':
      return { kind: 'message', fresh: change.kind === 'message-posted', message: pageMessage(change.message) };
    case 'message-deleted': {
      const { channel, ts } = change.previous;
      const left = state.messages.find(channel, ts);
      if (left) return { kind: 'message', fresh: false, message: pageMessage(left) };
      return { kind: 'message-gone', channel, ts };
    }
    case 'message-toldPrivately': {
      if (change.to !== person.id) return null;
      const { channel, ts } = change.message;
      if (!state.messages.findEphemeral(channel, ts)) return { kind: 'message-gone', channel, ts };
      return { kind: 'message', fresh: true, message: pageMessage(change.message) };
    }
    case 'reaction-added':
    case 'reaction-removed': {
      const message = state.messages.find(change.channel.id, change.ts);
      return message ? { kind: 'message', fresh: false, message: pageMessage(message) } : null;
    }
    case 'member-joined':
    case 'channel-created':
    case 'channel-opened':
    case 'channel-archived':
    case 'channel-unarchived':
      return { kind: 'channel', channel: pageChannel(change.channel) };
    case 'view-opened':
    case 'view-updated':
    case 'view-closed':
      if (change.user !== person.id) return null;
      return { kind: change.view.type === 'home' ? 'home' : 'view', view: pageView(change.view, state) };
    case 'session-status':
      return { kind: 'session', channel: change.channel, threadTs: change.threadTs, status: change.status };
    case 'group-changed':
      return { kind: 'group', group: change.group, members: state.people.group(change.group).members };
    case 'injectedFaults-changed':
      return { kind: 'injectedFaults', injectedFaults: state.injectedFaults.pending() };
    case 'home-opened':
    case 'assistant-opened':
    case 'assistant-moved':
    case 'session-stopped':
      return null;
  }
}
