/**
 * The left column: who one is, where one can go.
 * Owns: the list of channels and direct conversations, unread marks, the switch of persons.
 * Refuses: what the person does not see; the server leaves it out.
 */
import { avatar } from './avatar.mjs';
import { byId, el } from './dom.mjs';
import { emojiNode } from './inline.mjs';
import { attempt } from './message.mjs';
import { channelTitle, store } from './store.mjs';

const KINDS = { member: '', guest: 'guest', outsider: 'other team', deactivated: 'deactivated' };

function row(label, props, go, picture) {
  const { current, unread } = props;
  return el(
    'li',
    {},
    el(
      'button',
      {
        type: 'button',
        class: `place${unread ? ' unread' : ''}`,
        'aria-current': current ? 'page' : undefined,
        on: { click: go },
      },
      picture,
      el('span', { class: 'place-name' }, label),
      unread ? el('span', { class: 'unseen' }, ' (new messages)') : null,
    ),
  );
}

function channelRows(channels, go) {
  return channels.map((channel) =>
    row(
      `${channelTitle(channel)}${channel.archived ? ' (archived)' : ''}`,
      { current: channel.id === store.channel, unread: store.unread.has(channel.id) },
      () => go(channel.id),
      el('span', { class: 'hash', 'aria-hidden': 'true' }, channel.kind === 'private' ? emojiNode('lock') : '#'),
    ),
  );
}

/** Draws the places one can go to; `go(channel)` goes there. */
export function drawChannels(go) {
  const all = [...store.channels.values()];
  const rooms = all
    .filter((channel) => channel.kind !== 'im')
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const withApp = all.find((channel) => channel.kind === 'im' && channel.members.includes(store.app));
  const openDirect = async () => {
    const opened = await attempt('direct', store.you, store.app);
    if (!opened) return;
    void attempt('openHome', store.you);
    go(opened.channel);
  };
  const app = row(
    store.people.get(store.app)?.name ?? 'app',
    { current: withApp?.id === store.channel, unread: withApp ? store.unread.has(withApp.id) : false },
    () => void openDirect(),
    avatar(store.app, 20),
  );
  byId('channels').replaceChildren(
    el('h3', { id: 'channels-title' }, 'Channels'),
    el('ul', { 'aria-labelledby': 'channels-title' }, channelRows(rooms, go)),
    el('h3', { id: 'apps-title' }, 'Apps'),
    el('ul', { 'aria-labelledby': 'apps-title' }, app),
  );
}

/** Draws the switch of persons; bots cannot be played. */
export function drawPersona() {
  const people = [...store.people.values()].filter((person) => person.kind !== 'bot');
  byId('persona').replaceChildren(
    ...people.map(({ id, name, kind }) => {
      const groups = [...store.groups.values()]
        .filter((group) => group.members.includes(id))
        .map((group) => `@${group.handle}`);
      const notes = [KINDS[kind], ...groups].filter(Boolean).join(', ');
      return el('option', { value: id, selected: id === store.you }, notes ? `${name} (${notes})` : name);
    }),
  );
}
