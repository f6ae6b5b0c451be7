/**
 * Starts the page and draws what changed.
 * Owns: where one is (person, channel, thread), the theme, keys that work everywhere.
 * Refuses: knowing how a message, a block or a dialog looks.
 */
import { composer } from './composer.mjs';
import { announce, toast } from './dialogs.mjs';
import { byId, el, icon, ICONS } from './dom.mjs';
import { loadEmoji } from './inline.mjs';
import { attempt } from './message.mjs';
import { messageList } from './message-list.mjs';
import { drawFaults, openFaults } from './fault-dialog.mjs';
import { mrkdwn } from './mrkdwn.mjs';
import { follow } from './server.mjs';
import { drawChannels, drawPersona } from './sidebar.mjs';
import {
  channelMessages,
  channelTitle,
  currentChannel,
  findMessage,
  nameOf,
  repliesOf,
  store,
  take,
} from './store.mjs';
import { drawViews, homeNode } from './view-dialog.mjs';

const phone = matchMedia('(max-width: 760px)');

/** Slack's markup back as it was typed, for editing. */
function asTyped(text) {
  return text
    .replace(/<@([A-Z0-9]+)>/g, (whole, id) => `@${store.people.get(id)?.handle ?? id}`)
    .replace(/<!subteam\^([A-Z0-9]+)>/g, (whole, id) => `@${store.groups.get(id)?.handle ?? id}`)
    .replace(/<(https?:[^>|]+)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const inChannel = composer(byId('composer-channel'), 'channel', (text) => send(text, null));
const inThread = composer(byId('composer-thread'), 'thread', (text) => send(text, store.thread));
const channelList = messageList(byId('messages'), byId('messages-scroller'), {
  thread: false,
  openThread,
  edit: (message) => inChannel.edit(message, asTyped(message.text)),
  emptyWords: () => 'Nothing has been said here yet.',
  onEnd: () => {
    byId('jump').hidden = true;
  },
});
const threadList = messageList(byId('thread-messages'), byId('thread-scroller'), {
  thread: true,
  openThread,
  edit: (message) => inThread.edit(message, asTyped(message.text)),
  emptyWords: () => 'This message is gone.',
});

async function send(text, threadTs) {
  const command = /^(\/[a-z][\w-]*)(?:\s+([\s\S]*))?$/.exec(text.trim());
  if (command && threadTs === null) {
    const answer = await attempt('command', store.you, store.channel, command[1], command[2] ?? '');
    if (answer && !answer.acked) toast(`${command[1]} failed: the app did not answer.`);
    return answer !== null;
  }
  const said = await attempt('say', store.you, store.channel, text, threadTs ? { thread_ts: threadTs } : {});
  (threadTs ? threadList : channelList).toEnd();
  return said !== null;
}

function go(channel) {
  store.channel = channel;
  store.thread = null;
  store.unread.delete(channel);
  openSidebar(false);
  draw(['channels', 'header', 'messages', 'working']);
  channelList.toEnd();
  if (!phone.matches) inChannel.focus();
}

function openThread(ts) {
  store.thread = ts;
  draw(['messages', 'working']);
  threadList.toEnd();
  // On a phone the box would bring up the keyboard over what one came to read.
  if (phone.matches) byId('close-thread').focus();
  else inThread.focus();
}

function closeThread() {
  const ts = store.thread;
  store.thread = null;
  draw(['messages', 'working']);
  byId('messages')
    .querySelector(`[data-ts="${CSS.escape(ts ?? '')}"]`)
    ?.focus();
}

function openSidebar(open) {
  byId('shell').classList.toggle('sidebar-open', open);
  byId('veil').hidden = !open;
  byId('open-sidebar').setAttribute('aria-expanded', String(open));
  // Off screen it must not be reached by Tab either.
  byId('sidebar').inert = phone.matches && !open;
  if (open) byId('persona').focus();
}

function drawHeader() {
  const channel = currentChannel();
  const member = channel?.members.includes(store.you) ?? false;
  const direct = channel?.kind === 'im';
  byId('team').textContent = store.team;
  byId('channel-name').textContent = `${direct ? '' : '# '}${channelTitle(channel)}`;
  byId('channel-topic').textContent = channel?.archived ? 'Archived' : (channel?.topic ?? '');
  byId('members').textContent = direct ? '' : `${channel?.members.length ?? 0} members`;
  document.title = `${channelTitle(channel)} · ${store.team}`;
  const words = !member
    ? 'You are not in this channel'
    : channel?.archived
      ? 'This channel is archived'
      : `Message ${direct ? '' : '#'}${channelTitle(channel)}`;
  inChannel.label(words, member && !channel?.archived);
  inThread.label(member ? 'Reply …' : words, member && !channel?.archived);
  byId('composer-channel').querySelector('.join')?.remove();
  if (channel && !member) {
    const join = () => void attempt('join', store.you, channel.id);
    byId('composer-channel').append(
      el('button', { type: 'button', class: 'press primary join', on: { click: join } }, 'Join the channel'),
    );
  }
}

function drawMessages() {
  const below = channelList.draw(channelMessages(store.channel));
  if (below) byId('jump').hidden = false;
  byId('messages-scroller').querySelector('.home')?.remove();
  const home = currentChannel()?.kind === 'im' && currentChannel().members.includes(store.app) ? homeNode() : null;
  if (home) byId('messages-scroller').prepend(home);

  byId('thread').hidden = store.thread === null;
  byId('shell').classList.toggle('thread-open', store.thread !== null);
  byId('channel').inert = phone.matches && store.thread !== null;
  if (store.thread === null) return;
  const root = findMessage(store.channel, store.thread);
  threadList.draw([...(root ? [root] : []), ...repliesOf(store.channel, store.thread)]);
  byId('thread-channel').textContent = `# ${channelTitle(currentChannel())}`;
}

/** What the app says it is doing in a thread, with Slack's own Stop. */
function workingNode(threadTs) {
  if (store.sessions.get(`${store.channel}:${threadTs}`) !== 'processing') return null;
  const stop = { click: () => void attempt('stopSession', store.you, store.channel, threadTs) };
  return el(
    'p',
    {},
    `${nameOf(store.app)} is working … `,
    el('button', { type: 'button', class: 'press small', on: stop }, 'Stop'),
  );
}

function drawWorking() {
  const threads = [...store.sessions.keys()]
    .filter((key) => key.startsWith(`${store.channel}:`))
    .map((key) => key.split(':')[1]);
  byId('working').replaceChildren(...threads.map(workingNode).filter(Boolean));
  byId('thread-working').replaceChildren(...[store.thread ? workingNode(store.thread) : null].filter(Boolean));
}

const PARTS = {
  persona: drawPersona,
  channels: () => drawChannels(go),
  header: drawHeader,
  messages: drawMessages,
  working: drawWorking,
  views: drawViews,
  injectedFaults: drawFaults,
};

function draw(parts) {
  const names = parts.includes('all') ? Object.keys(PARTS) : parts;
  for (const [name, part] of Object.entries(PARTS)) if (names.includes(name)) part();
}

/** Tells screen readers of what came in where one is looking. */
function announceNews(news) {
  if (news.kind !== 'message' || news.message.channel !== store.channel || news.message.user === store.you) return;
  const words = el('span', {}, mrkdwn(news.message.text)).textContent;
  announce(`${nameOf(news.message.user)} ${news.fresh ? 'says' : 'changed a message'}: ${words.slice(0, 300)}`);
}

let unfollow = () => {};

function become(person) {
  unfollow();
  const lost = () => announce('The connection to the workspace is lost; trying again.');
  unfollow = follow(
    person,
    (news) => {
      draw(take(news));
      announceNews(news);
    },
    lost,
  );
  try {
    localStorage.setItem('person', person);
  } catch {
    // A page without storage forgets who one was; nothing else depends on it.
  }
}

function stored(key) {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function setTheme(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem('theme', theme);
  } catch {
    // As above: without storage the theme lasts as long as the page.
  }
}

for (const [id, name] of [
  ['theme', 'theme'],
  ['open-sidebar', 'menu'],
  ['close-thread', 'close'],
])
  byId(id).append(icon(ICONS[name]));
byId('persona').addEventListener('change', (event) => become(event.target.value));
byId('close-thread').addEventListener('click', closeThread);
byId('open-sidebar').addEventListener('click', () => openSidebar(true));
byId('veil').addEventListener('click', () => openSidebar(false));
byId('open-injectedFaults').addEventListener('click', () => void openFaults());
byId('jump').addEventListener('click', () => channelList.toEnd());
byId('theme').addEventListener('click', () => {
  const dark = document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  setTheme(dark ? 'light' : 'dark');
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
  if (byId('shell').classList.contains('sidebar-open')) openSidebar(false);
  else if (store.thread !== null) closeThread();
});
phone.addEventListener('change', () => {
  openSidebar(false);
  draw(['messages']);
});

setTheme(stored('theme'));
openSidebar(false);
await loadEmoji().catch(() => {});
become(stored('person'));
