/**
 * What was said: messages, threads, reactions and ephemerals (ephemeral messages).
 * Owns: timestamps as ids, thread membership, edits and the object Slack answers with.
 * Refuses: deciding who may say what, and telling anybody what changed.
 */
import type { Fields } from './fields.ts';
import { SlackRefusal } from './slack-refusal.ts';

export interface Message {
  ts: string;
  channel: string;
  user: string;
  team: string;
  botId: string | null;
  appId: string | null;
  text: string;
  blocks: Fields[];
  /** The older form of rich messages, as apps still send it; kept as it was given. */
  attachments: Fields[];
  files: Fields[];
  metadata: Fields | null;
  threadTs: string | null;
  /** A thread reply that is shown in the channel too. */
  broadcast: boolean;
  /** A root that was deleted under living replies. */
  tombstone: boolean;
  edited: { user: string; ts: string } | null;
  reactions: { name: string; users: string[] }[];
  /** What the poster asked for; null where it said nothing. */
  unfurl: { links: boolean | null; media: boolean | null };
  /** The only person who sees it, for a ephemeral. */
  to: string | null;
}

export type NewMessage = Partial<Message> & Pick<Message, 'channel' | 'user' | 'team' | 'text'>;

export class Messages {
  readonly #byChannel = new Map<string, Message[]>();
  readonly #byTs = new Map<string, Message>();
  readonly #byRoot = new Map<string, Message[]>();
  readonly #ephemerals: Message[] = [];
  #lastMicros = 0;

  /** A timestamp that no earlier message has, in Slack's form `seconds.micros`. */
  nextTs(): string {
    this.#lastMicros = Math.max(Date.now() * 1_000, this.#lastMicros + 1);
    const digits = String(this.#lastMicros);
    return `${digits.slice(0, -6)}.${digits.slice(-6)}`;
  }

  #make(what: NewMessage): Message {
    return {
      ts: this.nextTs(),
      botId: null,
      appId: null,
      blocks: [],
      attachments: [],
      files: [],
      metadata: null,
      threadTs: null,
      broadcast: false,
      tombstone: false,
      edited: null,
      reactions: [],
      unfurl: { links: null, media: null },
      to: null,
      ...what,
    };
  }

  add(what: NewMessage): Message {
    const message = this.#make(what);
    const all = this.#byChannel.get(message.channel) ?? [];
    all.push(message);
    this.#byChannel.set(message.channel, all);
    this.#byTs.set(message.ts, message);
    if (message.threadTs)
      this.#byRoot.set(message.threadTs, [...this.replies(message.channel, message.threadTs), message]);
    return message;
  }

  ephemeral(what: NewMessage, to: string): Message {
    const message = this.#make({ ...what, to });
    this.#ephemerals.push(message);
    return message;
  }

  /** Ephemerals to one person, in one channel where it is named. */
  ephemerals(to: string, channel?: string): Message[] {
    return this.#ephemerals.filter((message) => message.to === to && (!channel || message.channel === channel));
  }

  findEphemeral(channel: string, ts: string): Message | undefined {
    return this.#ephemerals.find((message) => message.channel === channel && message.ts === ts);
  }

  dropEphemeral(message: Message): void {
    const index = this.#ephemerals.indexOf(message);
    if (index >= 0) this.#ephemerals.splice(index, 1);
  }

  /** Everything in a channel, oldest first, replies included. */
  all(channel: string): Message[] {
    return this.#byChannel.get(channel) ?? [];
  }

  find(channel: string, ts: string): Message | undefined {
    const message = this.#byTs.get(ts);
    return message?.channel === channel ? message : undefined;
  }

  /** By timestamp alone; timestamps are unique in this workspace. */
  findAnywhere(ts: string): Message | undefined {
    return this.#byTs.get(ts);
  }

  replies(channel: string, rootTs: string): Message[] {
    return (this.#byRoot.get(rootTs) ?? []).filter((message) => message.channel === channel);
  }

  /** Removes a message; a root with replies stays as a tombstone. Throws `message_not_found`. */
  remove(channel: string, ts: string): Message {
    const message = this.find(channel, ts);
    if (!message || message.tombstone) throw new SlackRefusal('message_not_found');
    const copy = structuredClone(message);
    if (message.threadTs === null && this.replies(channel, ts).length > 0) {
      Object.assign(message, {
        tombstone: true,
        text: 'This message was deleted.',
        blocks: [],
        attachments: [],
        files: [],
        metadata: null,
      });
    } else {
      const siblings = message.threadTs ? (this.#byRoot.get(message.threadTs) ?? []) : [];
      for (const all of [this.all(channel), siblings]) {
        const index = all.indexOf(message);
        if (index >= 0) all.splice(index, 1);
      }
      this.#byTs.delete(ts);
    }
    return copy;
  }

  /** The message object of conversations.history. Metadata only where it was asked for. */
  object(message: Message, withMetadata: boolean): Fields {
    const replies = message.threadTs === null ? this.replies(message.channel, message.ts) : [];
    const users = [...new Set(replies.map((reply) => reply.user))];
    return {
      type: 'message',
      ...(message.tombstone ? { subtype: 'tombstone', hidden: true } : {}),
      ...(message.broadcast ? { subtype: 'thread_broadcast' } : {}),
      ...(message.files.length > 0 && !message.broadcast ? { subtype: 'file_share' } : {}),
      user: message.user,
      team: message.team,
      ts: message.ts,
      text: message.text,
      ...(message.botId ? { bot_id: message.botId, app_id: message.appId } : {}),
      ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
      ...(message.attachments.length > 0 ? { attachments: message.attachments } : {}),
      ...(message.files.length > 0 ? { files: message.files, upload: true } : {}),
      ...(message.threadTs
        ? { thread_ts: message.threadTs, parent_user_id: this.find(message.channel, message.threadTs)?.user }
        : {}),
      ...(replies.length > 0
        ? {
            thread_ts: message.ts,
            reply_count: replies.length,
            reply_users: users,
            reply_users_count: users.length,
            latest_reply: replies.at(-1)?.ts,
          }
        : {}),
      ...(message.edited ? { edited: message.edited } : {}),
      ...(withMetadata && message.metadata ? { metadata: message.metadata } : {}),
      ...(message.reactions.length > 0
        ? { reactions: message.reactions.map(({ name, users: by }) => ({ name, users: by, count: by.length })) }
        : {}),
    };
  }
}
