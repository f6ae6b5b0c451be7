/**
 * Everything the workspace knows, in one place, and the acts that change it.
 * Owns: posting, editing, deleting, joining, archiving: each changes the state and tells the feed.
 * Refuses: transports, tokens and Slack's method names.
 */
import { AssistantThreads } from './assistant-threads.ts';
import { ChangeFeed } from './change.ts';
import type { Channel } from './channels.ts';
import { Channels } from './channels.ts';
import { Files } from './files.ts';
import { Journal } from './journal.ts';
import type { Message, NewMessage } from './messages.ts';
import { Messages } from './messages.ts';
import { InjectedFaults } from './injected-faults.ts';
import { People } from './people.ts';
import { RateLimits } from './rate-limits.ts';
import { SlackRefusal } from './slack-refusal.ts';
import { Views } from './views.ts';
import type { Settings } from './workspace-options.ts';

export class WorkspaceState {
  readonly settings: Settings;
  readonly people: People;
  readonly channels = new Channels();
  readonly messages = new Messages();
  readonly files = new Files();
  readonly views = new Views();
  readonly injectedFaults = new InjectedFaults();
  readonly journal = new Journal();
  readonly feed = new ChangeFeed();
  readonly rates: RateLimits;
  /** What the app said it is doing, by `channel:thread`. */
  readonly sessions = new Map<string, string>();
  readonly assistant = new AssistantThreads();
  /** Unspent tickets of apps.connections.open. */
  readonly tickets = new Set<string>();
  /** `http://127.0.0.1:PORT`, known once the port is. */
  base = '';

  constructor(settings: Settings) {
    this.settings = settings;
    this.people = new People(settings);
    this.rates = new RateLimits(settings.rates);
    for (const wanted of settings.channels) {
      const channel = this.channels.create(wanted.name, wanted.isPrivate ?? false, 'USLACKBOT', wanted.topic);
      const members = wanted.members ?? settings.people.map((person) => person.handle);
      for (const member of members) channel.members.add(this.people.find(member).id);
    }
  }

  post(what: NewMessage): Message {
    const message = this.messages.add(what);
    if (message.threadTs && message.user === this.people.app.id)
      this.assistant.answered(message.channel, message.threadTs);
    this.feed.tell({ kind: 'message-posted', channel: this.channels.find(what.channel), message });
    return message;
  }

  ephemeral(what: NewMessage, to: string): Message {
    const message = this.messages.ephemeral(what, to);
    this.feed.tell({ kind: 'message-toldPrivately', channel: this.channels.find(what.channel), message, to });
    return message;
  }

  /** Changes a message in place. A hidden change is one that readers do not see as an edit. */
  change(message: Message, to: Partial<Message>, hidden = false): void {
    const previous = structuredClone(message);
    Object.assign(message, to);
    const channel = this.channels.find(message.channel);
    if (message.to === null) this.feed.tell({ kind: 'message-changed', channel, message, previous, hidden });
    else this.feed.tell({ kind: 'message-toldPrivately', channel, message, to: message.to });
  }

  remove(channel: Channel, ts: string): void {
    const previous = this.messages.remove(channel.id, ts);
    this.feed.tell({ kind: 'message-deleted', channel, previous });
  }

  /** Throws `already_reacted`, `no_reaction` or `message_not_found`. */
  react(channel: Channel, ts: string, user: string, name: string, add: boolean): void {
    const message = this.messages.find(channel.id, ts);
    if (!message || message.tombstone) throw new SlackRefusal('message_not_found');
    const found = message.reactions.find((reaction) => reaction.name === name);
    const there = found?.users.includes(user) ?? false;
    if (add === there) throw new SlackRefusal(add ? 'already_reacted' : 'no_reaction');
    if (add && found) found.users.push(user);
    else if (add) message.reactions.push({ name, users: [user] });
    else if (found) {
      found.users = found.users.filter((id) => id !== user);
      message.reactions = message.reactions.filter((reaction) => reaction.users.length > 0);
    }
    const kind = add ? 'reaction-added' : 'reaction-removed';
    this.feed.tell({ kind, channel, ts, author: message.user, user, name });
  }

  createChannel(name: string, isPrivate: boolean, creator: string): Channel {
    const channel = this.channels.create(name, isPrivate, creator);
    channel.members.add(creator);
    this.feed.tell({ kind: 'channel-created', channel, user: creator });
    return channel;
  }

  /** False where the person was a member before. */
  join(channel: Channel, user: string, inviter: string | null): boolean {
    if (channel.members.has(user)) return false;
    channel.members.add(user);
    this.feed.tell({ kind: 'member-joined', channel, user, inviter });
    return true;
  }

  /** Throws `already_archived` or `not_archived`. */
  archive(channel: Channel, user: string, archived: boolean): void {
    if (channel.archived === archived) throw new SlackRefusal(archived ? 'already_archived' : 'not_archived');
    channel.archived = archived;
    this.feed.tell({ kind: archived ? 'channel-archived' : 'channel-unarchived', channel, user });
  }
}
