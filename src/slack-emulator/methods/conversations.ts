/**
 * conversations.*: channels and what was said in them.
 * Owns: who may list, join, read; paging; metadata only on request.
 * Refuses: posting.
 */
import type { Channel } from '../channels.ts';
import { channelObject } from '../channels.ts';
import type { Fields } from '../fields.ts';
import type { Message } from '../messages.ts';
import type { MethodCall, MethodTable } from '../method.ts';
import { page, visibleChannel } from '../method.ts';
import { SlackRefusal } from '../slack-refusal.ts';

const READ = ['channels:read', 'groups:read', 'im:read'];
const HISTORY = ['channels:history', 'groups:history', 'im:history'];
const MANAGE = ['channels:manage', 'channels:join'];

function shown({ state, caller }: MethodCall, channel: Channel): Fields {
  return channelObject(channel, caller.id, state.settings.team.id);
}

/** A channel whose messages the app may read. Throws `not_in_channel`. */
function readable(call: MethodCall): Channel {
  const channel = visibleChannel(call);
  if (!channel.members.has(call.caller.id)) throw new SlackRefusal('not_in_channel');
  return channel;
}

function within(messages: Message[], { args }: MethodCall): Message[] {
  const oldest = args.text('oldest') || '0';
  const latest = args.text('latest') || '9999999999.000000';
  const inclusive = args.flag('inclusive');
  return messages.filter(({ ts }) => {
    const low = compareTs(ts, oldest);
    const high = compareTs(ts, latest);
    return inclusive ? low >= 0 && high <= 0 : low > 0 && high < 0;
  });
}

/** Timestamps compare by seconds, then micros; as one float they would lose digits. */
function compareTs(one: string, other: string): number {
  const [seconds = '0', micros = '0'] = one.split('.');
  const [otherSeconds = '0', otherMicros = '0'] = other.split('.');
  const fraction = (digits: string): number => Number(digits.padEnd(6, '0').slice(0, 6));
  return Number(seconds) - Number(otherSeconds) || fraction(micros) - fraction(otherMicros);
}

function messagesAnswer(call: MethodCall, found: Message[]): Fields {
  const { items, next } = page(found, call.args, 999);
  const withMetadata = call.args.flag('include_all_metadata');
  return {
    messages: items.map((message) => call.state.messages.object(message, withMetadata)),
    has_more: next !== '',
    ...(next === '' ? {} : { response_metadata: { next_cursor: next } }),
  };
}

function history(call: MethodCall): Fields {
  const channel = readable(call);
  const all = call.state.messages.all(channel.id).filter((message) => message.threadTs === null || message.broadcast);
  return { ...messagesAnswer(call, within(all, call).reverse()), pin_count: 0 };
}

function replies(call: MethodCall): Fields {
  const { state, args } = call;
  const channel = readable(call);
  const asked = state.messages.find(channel.id, args.required('ts'));
  const root = asked?.threadTs ? state.messages.find(channel.id, asked.threadTs) : asked;
  if (!root) throw new SlackRefusal('thread_not_found');
  return messagesAnswer(call, [root, ...within(state.messages.replies(channel.id, root.ts), call)]);
}

function list(call: MethodCall): Fields {
  const { state, args, caller } = call;
  const kinds = (args.text('types') || 'public_channel').split(',').map((type) => type.trim().replace('_channel', ''));
  const visible = state.channels.all().filter((channel) => {
    if (!kinds.includes(channel.kind) || (args.flag('exclude_archived') && channel.archived)) return false;
    return channel.kind === 'public' || channel.members.has(caller.id);
  });
  const { items, next } = page(visible, args, 1_000);
  return { channels: items.map((channel) => shown(call, channel)), response_metadata: { next_cursor: next } };
}

function invite(call: MethodCall): Fields {
  const { state, args, caller } = call;
  const channel = readable(call);
  if (channel.archived) throw new SlackRefusal('is_archived');
  args.required('users');
  for (const id of args.list('users')) {
    if (!state.people.get(id)) throw new SlackRefusal('user_not_found');
    if (id === caller.id) throw new SlackRefusal('cant_invite_self');
    if (channel.members.has(id)) throw new SlackRefusal('already_in_channel');
  }
  for (const id of args.list('users')) state.join(channel, id, caller.id);
  return { channel: shown(call, channel) };
}

function open(call: MethodCall): Fields {
  const { state, args, caller } = call;
  const [user, ...others] = args.list('users');
  if (!user) return { channel: { id: visibleChannel(call).id } };
  if (others.length > 0) throw new SlackRefusal('not_enough_users');
  if (!state.people.get(user)) throw new SlackRefusal('user_not_found');
  return { channel: { id: state.channels.direct(caller.id, user).id } };
}

function join(call: MethodCall): Fields {
  const channel = visibleChannel(call);
  if (channel.kind !== 'public') throw new SlackRefusal('method_not_supported_for_channel_type');
  if (channel.archived) throw new SlackRefusal('is_archived');
  const joined = call.state.join(channel, call.caller.id, null);
  return {
    channel: shown(call, channel),
    ...(joined ? {} : { warning: 'already_in_channel', response_metadata: { warnings: ['already_in_channel'] } }),
  };
}

export const CONVERSATIONS: MethodTable = {
  'conversations.info': { tier: 3, scopes: READ, run: (call) => ({ channel: shown(call, visibleChannel(call)) }) },
  'conversations.list': { tier: 2, scopes: READ, run: list },
  'conversations.join': { tier: 3, scopes: ['channels:join'], run: join },
  'conversations.history': { tier: 3, scopes: HISTORY, run: history },
  'conversations.replies': { tier: 3, scopes: HISTORY, run: replies },
  'conversations.invite': { tier: 3, scopes: MANAGE, run: invite },
  'conversations.open': { tier: 3, scopes: ['im:write'], run: open },
  'conversations.create': {
    tier: 2,
    scopes: MANAGE,
    run(call) {
      const { state, args, caller } = call;
      return { channel: shown(call, state.createChannel(args.required('name'), args.flag('is_private'), caller.id)) };
    },
  },
  'conversations.archive': {
    tier: 2,
    scopes: MANAGE,
    run(call) {
      call.state.archive(readable(call), call.caller.id, true);
      return {};
    },
  },
  'conversations.members': {
    tier: 4,
    scopes: READ,
    run(call) {
      const { items, next } = page([...visibleChannel(call).members], call.args, 1_000);
      return { members: items, response_metadata: { next_cursor: next } };
    },
  },
};
