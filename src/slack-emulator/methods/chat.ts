/**
 * chat.*: what the app says, edits and takes back.
 * Owns: Slack's rules of text, blocks, threads and authorship.
 * Refuses: blocks' own limits, which check-blocks knows.
 */
import type { Channel } from '../channels.ts';
import { checkBlocks } from '../check-blocks.ts';
import type { Fields } from '../fields.ts';
import { isFields } from '../fields.ts';
import type { Message } from '../messages.ts';
import type { MethodCall, MethodTable } from '../method.ts';
import { visibleChannel } from '../method.ts';
import { SlackRefusal } from '../slack-refusal.ts';

/** Slack cuts a post's text here and says so. */
const MAX_TEXT = 40_000;
/** Slack refuses an edit's text above this. */
const MAX_EDIT_TEXT = 4_000;
const MAX_MARKDOWN = 12_000;

interface Content {
  text: string;
  blocks: Fields[];
  warnings: string[];
}

/** Text and blocks of a call, checked. Throws `no_text`, `markdown_text_conflict` or what the blocks deserve. */
function contentOf({ state, args }: MethodCall): Content {
  const markdown = args.text('markdown_text');
  if (markdown !== '') {
    if (args.has('text') || args.has('blocks')) throw new SlackRefusal('markdown_text_conflict');
    if (markdown.length > MAX_MARKDOWN) throw new SlackRefusal('msg_too_long');
    return {
      text: markdown,
      blocks: checkBlocks([{ type: 'markdown', text: markdown }], 'message', state),
      warnings: [],
    };
  }
  const given = args.json('blocks');
  const blocks = given === undefined ? [] : checkBlocks(given, 'message', state);
  const text = args.text('text');
  if (text === '' && blocks.length === 0) throw new SlackRefusal('no_text');
  const cut = text.length > MAX_TEXT;
  return { text: cut ? text.slice(0, MAX_TEXT) : text, blocks, warnings: cut ? ['message_truncated'] : [] };
}

/** Throws `invalid_metadata_format` or `metadata_must_be_sent_as_json`. */
function metadataOf({ args }: MethodCall): Fields | null {
  const metadata = args.json('metadata');
  if (metadata === undefined) return null;
  if (!isFields(metadata)) throw new SlackRefusal('metadata_must_be_sent_as_json');
  const valid = typeof metadata['event_type'] === 'string' && isFields(metadata['event_payload']);
  if (!valid) throw new SlackRefusal('invalid_metadata_format');
  return { event_type: metadata['event_type'], event_payload: metadata['event_payload'] };
}

/** The channel where the app may post now. Throws `channel_not_found`, `is_archived` or `not_in_channel`. */
function postable(call: MethodCall): Channel {
  const { state, args, caller } = call;
  const person = state.people.get(args.required('channel'));
  const channel = person ? state.channels.direct(caller.id, person.id) : visibleChannel(call);
  if (channel.archived) throw new SlackRefusal('is_archived');
  if (!channel.members.has(caller.id)) throw new SlackRefusal('not_in_channel');
  return channel;
}

/** The root that a reply goes under; null where there is none: Slack then posts at top level, without an error. */
export function rootFor(call: MethodCall, channel: Channel): string | null {
  const wanted = call.args.text('thread_ts');
  const parent = wanted === '' ? undefined : call.state.messages.find(channel.id, wanted);
  return parent ? (parent.threadTs ?? parent.ts) : null;
}

function ownMessage({ state, args, caller }: MethodCall, channel: Channel, refusal: string): Message {
  const message = state.messages.find(channel.id, args.required('ts'));
  if (!message || message.tombstone) throw new SlackRefusal('message_not_found');
  if (message.user !== caller.id) throw new SlackRefusal(refusal);
  return message;
}

function postMessage(call: MethodCall): Fields {
  const { state, args, caller } = call;
  const channel = postable(call);
  const { text, blocks, warnings } = contentOf(call);
  const metadata = metadataOf(call);
  const threadTs = rootFor(call, channel);
  const message = state.post({
    channel: channel.id,
    user: caller.id,
    team: caller.team,
    botId: caller.botId,
    appId: caller.appId,
    text,
    blocks,
    metadata,
    threadTs,
    broadcast: threadTs !== null && args.flag('reply_broadcast'),
    unfurl: { links: args.choice('unfurl_links'), media: args.choice('unfurl_media') },
  });
  return {
    channel: channel.id,
    ts: message.ts,
    message: state.messages.object(message, true),
    ...(warnings.length > 0 ? { warning: warnings.join(','), response_metadata: { warnings } } : {}),
  };
}

function update(call: MethodCall): Fields {
  const { state, args, caller } = call;
  const channel = postable(call);
  const message = ownMessage(call, channel, 'cant_update_message');
  if (args.text('text').length > MAX_EDIT_TEXT) throw new SlackRefusal('msg_too_long');
  const metadata = args.has('metadata') ? metadataOf(call) : message.metadata;
  const speaks = args.has('text') || args.has('blocks') || args.has('markdown_text');
  if (!speaks && !args.has('metadata')) throw new SlackRefusal('no_text');
  // Text alone removes the blocks; only where both are left out do they stay.
  const content = speaks ? contentOf(call) : { text: message.text, blocks: message.blocks };
  const edited = content.blocks.length > 0 ? message.edited : { user: caller.id, ts: state.messages.nextTs() };
  state.change(message, { text: content.text, blocks: content.blocks, metadata, edited });
  return { channel: channel.id, ts: message.ts, text: message.text, message: state.messages.object(message, true) };
}

function postEphemeral(call: MethodCall): Fields {
  const { state, args, caller } = call;
  const channel = postable(call);
  const to = args.required('user');
  if (!channel.members.has(to)) throw new SlackRefusal('user_not_in_channel');
  const { text, blocks } = contentOf(call);
  const ephemeral = state.ephemeral(
    {
      channel: channel.id,
      user: caller.id,
      team: caller.team,
      botId: caller.botId,
      appId: caller.appId,
      text,
      blocks,
      threadTs: rootFor(call, channel),
    },
    to,
  );
  return { message_ts: ephemeral.ts };
}

export const CHAT: MethodTable = {
  'chat.postMessage': { tier: 'special', scopes: ['chat:write'], run: postMessage },
  'chat.update': { tier: 3, scopes: ['chat:write'], run: update },
  'chat.postEphemeral': { tier: 4, scopes: ['chat:write'], run: postEphemeral },
  'chat.delete': {
    tier: 3,
    scopes: ['chat:write'],
    run(call) {
      const channel = postable(call);
      const message = ownMessage(call, channel, 'cant_delete_message');
      call.state.remove(channel, message.ts);
      return { channel: channel.id, ts: message.ts };
    },
  },
  'chat.getPermalink': {
    tier: 'special',
    scopes: [],
    run(call) {
      const { state, args } = call;
      const channel = visibleChannel(call);
      const message = state.messages.find(channel.id, args.required('message_ts'));
      if (!message) throw new SlackRefusal('message_not_found');
      const thread = message.threadTs ? `?thread_ts=${message.threadTs}&cid=${channel.id}` : '';
      const permalink = `${state.base}/archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`;
      return { channel: channel.id, permalink };
    },
  },
};
