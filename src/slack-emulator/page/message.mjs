/**
 * One message as a row: face, name, time, blocks, files, reactions, replies, tools.
 * Owns: what a reader can do with a message.
 * Refuses: showing a ephemeral to anybody else; the server never sends it.
 */
import { avatar } from './avatar.mjs';
import { blockNodes } from './blocks.mjs';
import { openFile, openImage, toast } from './dialogs.mjs';
import { el, icon, ICONS } from './dom.mjs';
import { emojiNode } from './inline.mjs';
import { mrkdwn } from './mrkdwn.mjs';
import { act, sentenceOf } from './server.mjs';
import { findMessage, nameOf, repliesOf, store } from './store.mjs';

const QUICK = ['eyes', 'white_check_mark', '+1', 'tada'];

/** Does an act and says so where it is refused. */
export async function attempt(name, ...given) {
  try {
    return await act(name, ...given);
  } catch (error) {
    toast(sentenceOf(error));
    return null;
  }
}

export function clock(ts) {
  return new Date(Number(ts) * 1_000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false });
}

function timeNode(ts) {
  const date = new Date(Number(ts) * 1_000);
  return el('time', { datetime: date.toISOString(), title: date.toLocaleString() }, clock(ts));
}

function pressContext(message) {
  return {
    async press(actionId, blockId, value) {
      const answer = await attempt('click', store.you, message.channel, message.ts, actionId, {
        value,
        block_id: blockId,
      });
      if (answer && !answer.acked) toast(`${nameOf(message.user)} did not answer in time. Try again.`);
    },
  };
}

function fileNode(file) {
  const image = /^image\/(png|jpeg|gif)$/.test(file.mimetype);
  const address = `/files/${encodeURIComponent(file.id)}`;
  if (image) {
    const shown = el('img', { src: address, alt: file.alt_txt ?? file.title, class: 'picture', loading: 'lazy' });
    const open = { click: () => openImage(address, file.alt_txt ?? file.title) };
    return el('button', { type: 'button', class: 'zoom', 'aria-label': `Enlarge: ${file.title}`, on: open }, shown);
  }
  const size = file.size < 1_024 ? `${file.size} bytes` : `${Math.round(file.size / 1_024)} KB`;
  return el(
    'button',
    { type: 'button', class: 'file', on: { click: () => void openFile(file) } },
    el('span', { class: 'file-icon' }, icon(ICONS.file)),
    el('span', {}, el('strong', {}, file.title), el('small', {}, `${file.pretty_type} · ${size}`)),
  );
}

function reactionNodes(message) {
  if (message.reactions.length === 0) return null;
  const chips = message.reactions.map(({ name, users }) => {
    const own = users.includes(store.you);
    const by = users.map(nameOf).join(', ');
    return el(
      'button',
      {
        type: 'button',
        class: 'reaction',
        'aria-pressed': String(own),
        'aria-label': `${name.replaceAll('_', ' ')}, ${users.length}, by ${by}`,
        title: by,
        on: { click: () => void attempt(own ? 'unreact' : 'react', store.you, message.ts, name) },
      },
      emojiNode(name),
      ` ${users.length}`,
    );
  });
  return el('div', { class: 'reactions' }, chips);
}

function repliesNode(message, place) {
  const replies = place.thread ? [] : repliesOf(message.channel, message.ts);
  if (replies.length === 0) return null;
  const users = [...new Set(replies.map((reply) => reply.user))].slice(0, 4);
  const words = replies.length === 1 ? '1 reply' : `${replies.length} replies`;
  return el(
    'button',
    { type: 'button', class: 'replies', on: { click: () => place.openThread(message.ts) } },
    users.map((user) => avatar(user, 22)),
    el('strong', {}, words),
    el('span', { class: 'faint' }, `last at ${clock(replies.at(-1).ts)}`),
  );
}

function tool(label, path, run) {
  return el(
    'button',
    { type: 'button', class: 'icon small', 'aria-label': label, title: label, on: { click: run } },
    icon(ICONS[path]),
  );
}

function tools(message, place) {
  if (message.tombstone || message.to) return null;
  const reactions = QUICK.map((name) =>
    el(
      'button',
      {
        type: 'button',
        class: 'icon small',
        'aria-label': `React with ${name.replaceAll('_', ' ')}`,
        on: { click: () => void attempt('react', store.you, message.ts, name) },
      },
      emojiNode(name),
    ),
  );
  const shortcuts = store.shortcuts.map(({ name, callbackId }) =>
    tool(name, 'bolt', () => void attempt('shortcut', store.you, message.channel, message.ts, callbackId)),
  );
  const own = message.user === store.you;
  return el(
    'div',
    { class: 'tools', role: 'group', 'aria-label': 'Message actions' },
    reactions,
    place.thread ? null : tool('Reply in thread', 'reply', () => place.openThread(message.threadTs ?? message.ts)),
    shortcuts,
    own ? tool('Edit', 'edit', () => place.edit(message)) : null,
    own ? tool('Delete', 'trash', () => void attempt('erase', message.ts)) : null,
  );
}

function bodyNodes(message) {
  if (message.tombstone) return [el('em', { class: 'faint' }, message.text)];
  const files = message.files.map(fileNode);
  const text = message.blocks.length === 0 || message.files.length > 0 ? mrkdwn(message.text) : [];
  return [
    text.length > 0
      ? el('div', { class: 'text' }, text, message.edited ? el('span', { class: 'faint' }, ' (edited)') : null)
      : null,
    message.blocks.length > 0
      ? el('div', { class: 'blocks' }, blockNodes(message.blocks, pressContext(message)))
      : null,
    files.length > 0 ? el('div', { class: 'files' }, files) : null,
  ];
}

function marks(message, place) {
  const root = message.broadcast && !place.thread ? findMessage(message.channel, message.threadTs) : null;
  return [
    message.to ? el('p', { class: 'mark' }, 'Only visible to you') : null,
    root
      ? el(
          'p',
          { class: 'mark' },
          'replied to a thread: ',
          el(
            'button',
            { type: 'button', class: 'link', on: { click: () => place.openThread(root.ts) } },
            excerpt(root),
          ),
        )
      : null,
    message.broadcast && place.thread ? el('p', { class: 'mark' }, 'also sent to the channel') : null,
  ];
}

function excerpt(message) {
  const words = el('span', {}, mrkdwn(message.text.slice(0, 200))).textContent;
  return words.length > 60 ? `${words.slice(0, 59)}…` : words || 'message';
}

/** The row of one message; `compact` leaves out face and name, as for a second one in a row. */
export function messageRow(message, place, compact) {
  const person = store.people.get(message.user);
  const badge =
    person?.kind === 'bot'
      ? 'APP'
      : person?.kind === 'guest'
        ? 'GUEST'
        : person?.kind === 'outsider'
          ? 'EXTERNAL'
          : null;
  const head = compact
    ? null
    : el(
        'div',
        { class: 'head' },
        el('strong', { class: 'author' }, nameOf(message.user)),
        badge ? el('span', { class: 'badge' }, badge) : null,
        timeNode(message.ts),
      );
  const trace =
    store.traces && message.run
      ? el(
          'a',
          { class: 'trace', href: `/trace/${encodeURIComponent(message.run)}`, target: '_blank', rel: 'noopener' },
          'Trace of this run',
        )
      : null;
  return el(
    'li',
    {
      class: `message${compact ? ' compact' : ''}${message.to ? ' ephemeral' : ''}`,
      tabindex: '-1',
      'data-ts': message.ts,
      'aria-label': `${nameOf(message.user)}, ${clock(message.ts)}`,
    },
    el('div', { class: 'gutter' }, compact ? timeNode(message.ts) : avatar(message.user)),
    el(
      'div',
      { class: 'content' },
      marks(message, place),
      head,
      bodyNodes(message),
      reactionNodes(message),
      repliesNode(message, place),
      trace,
    ),
    tools(message, place),
  );
}
