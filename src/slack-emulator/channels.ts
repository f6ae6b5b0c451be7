/**
 * The rooms of the workspace: channels, private channels and direct messages.
 * Owns: membership and archiving, and the object Slack answers with.
 * Refuses: messages, and telling anybody what changed.
 */
import type { Fields } from './fields.ts';
import { idFor } from './people.ts';
import { SlackRefusal } from './slack-refusal.ts';

export interface Channel {
  id: string;
  name: string;
  topic: string;
  kind: 'public' | 'private' | 'im';
  creator: string;
  /** Seconds since the epoch. */
  created: number;
  archived: boolean;
  members: Set<string>;
}

export class Channels {
  readonly #channels = new Map<string, Channel>();

  all(): Channel[] {
    return [...this.#channels.values()];
  }

  get(id: string): Channel | undefined {
    return this.#channels.get(id);
  }

  /** By id, or by name with or without #. Throws SlackRefusal `channel_not_found`. */
  find(which: string): Channel {
    const name = which.replace(/^#/, '');
    const found = this.#channels.get(name) ?? this.all().find((channel) => channel.name === name);
    if (!found) throw new SlackRefusal('channel_not_found');
    return found;
  }

  /** Throws SlackRefusal `invalid_name_specials`, `invalid_name_maxlength` or `name_taken`. */
  create(name: string, isPrivate: boolean, creator: string, topic = ''): Channel {
    if (!/^[a-z0-9_-]+$/.test(name)) throw new SlackRefusal('invalid_name_specials');
    if (name.length > 80) throw new SlackRefusal('invalid_name_maxlength');
    if (this.all().some((channel) => channel.name === name)) throw new SlackRefusal('name_taken');
    return this.#add({ name, topic, kind: isPrivate ? 'private' : 'public', creator });
  }

  /** The direct-message channel of two, made where there is none. */
  direct(one: string, other: string): Channel {
    const found = this.all().find(({ kind, members }) => kind === 'im' && members.has(one) && members.has(other));
    if (found) return found;
    const channel = this.#add({ name: `${one}${other}`.toLowerCase(), topic: '', kind: 'im', creator: one });
    channel.members.add(one).add(other);
    return channel;
  }

  #add(what: Pick<Channel, 'name' | 'topic' | 'kind' | 'creator'>): Channel {
    const id = idFor(what.kind === 'im' ? 'D' : 'C', what.name, (candidate) => this.#channels.has(candidate));
    const channel: Channel = {
      ...what,
      id,
      created: Math.floor(Date.now() / 1_000),
      archived: false,
      members: new Set(),
    };
    this.#channels.set(id, channel);
    return channel;
  }
}

/** The channel object of conversations.info, as `viewer` sees it. */
export function channelObject(channel: Channel, viewer: string, team: string): Fields {
  const common = {
    id: channel.id,
    created: channel.created,
    is_archived: channel.archived,
    is_im: channel.kind === 'im',
    is_mpim: false,
    is_org_shared: false,
    context_team_id: team,
  };
  if (channel.kind === 'im') return { ...common, user: [...channel.members].find((id) => id !== viewer) ?? viewer };
  return {
    ...common,
    name: channel.name,
    name_normalized: channel.name,
    is_channel: channel.kind === 'public',
    is_group: false,
    is_private: channel.kind === 'private',
    is_general: false,
    is_shared: false,
    is_ext_shared: false,
    is_member: channel.members.has(viewer),
    creator: channel.creator,
    num_members: channel.members.size,
    topic: { value: channel.topic, creator: channel.creator, last_set: channel.created },
    purpose: { value: '', creator: channel.creator, last_set: 0 },
  };
}
