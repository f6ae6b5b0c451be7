/**
 * What the page knows: the snapshot and everything that came after it.
 * Owns: taking in news and answering questions about it.
 * Refuses: drawing.
 */
export const store = {
  team: '',
  you: '',
  app: '',
  people: new Map(),
  groups: new Map(),
  channels: new Map(),
  messages: new Map(),
  views: new Map(),
  home: null,
  sessions: new Map(),
  injectedFaults: [],
  shortcuts: [],
  traces: false,
  /** Where one is looking. */
  channel: '',
  thread: null,
  unread: new Set(),
};

const key = (channel, ts, to) => `${channel}/${ts}/${to ?? ''}`;

function byIdOf(list) {
  return new Map(list.map((item) => [item.id, item]));
}

/** Starts over from a snapshot; keeps the place one is looking at where it still exists. */
export function load(snapshot) {
  store.team = snapshot.team;
  store.you = snapshot.you;
  store.app = snapshot.app;
  store.people = byIdOf(snapshot.people);
  store.groups = byIdOf(snapshot.groups);
  store.channels = byIdOf(snapshot.channels);
  store.messages = new Map(snapshot.messages.map((message) => [key(message.channel, message.ts, message.to), message]));
  store.views = byIdOf(snapshot.views);
  store.home = snapshot.home;
  store.sessions = new Map(Object.entries(snapshot.sessions));
  store.injectedFaults = snapshot.injectedFaults;
  store.shortcuts = snapshot.shortcuts;
  store.traces = snapshot.traces;
  if (!store.channels.has(store.channel)) {
    const all = [...store.channels.values()].filter((channel) => channel.kind !== 'im');
    const withApp = all.find((channel) => channel.members.includes(store.app) && channel.members.includes(store.you));
    store.channel = (withApp ?? all[0])?.id ?? '';
    store.thread = null;
  }
}

/** Takes in one piece of news; answers the names of the parts to draw again. */
export function take(news) {
  switch (news.kind) {
    case 'snapshot':
      load(news);
      return ['all'];
    case 'message': {
      const { channel, ts, to } = news.message;
      store.messages.set(key(channel, ts, to), news.message);
      const elsewhere = channel !== store.channel || document.hidden;
      if (news.fresh && elsewhere && news.message.user !== store.you) store.unread.add(channel);
      return ['messages', 'channels'];
    }
    case 'message-gone':
      store.messages.delete(key(news.channel, news.ts));
      store.messages.delete(key(news.channel, news.ts, store.you));
      return ['messages'];
    case 'channel':
      store.channels.set(news.channel.id, news.channel);
      return ['channels', 'header', 'messages'];
    case 'view':
      if (news.view.open) store.views.set(news.view.id, news.view);
      else store.views.delete(news.view.id);
      return ['views'];
    case 'home':
      store.home = news.view;
      return ['messages'];
    case 'session':
      store.sessions.set(`${news.channel}:${news.threadTs}`, news.status);
      return ['working'];
    case 'group': {
      const group = store.groups.get(news.group);
      if (group) group.members = news.members;
      return ['messages'];
    }
    case 'injectedFaults':
      store.injectedFaults = news.injectedFaults;
      return ['injectedFaults'];
    default:
      return [];
  }
}

function inOrder(messages) {
  return messages.toSorted((one, other) => (one.ts < other.ts ? -1 : 1));
}

/** What stands in the channel itself: roots, broadcasts, ephemerals. */
export function channelMessages(channel) {
  const all = [...store.messages.values()].filter((message) => message.channel === channel);
  return inOrder(all.filter((message) => message.threadTs === null || message.broadcast));
}

export function findMessage(channel, ts) {
  return store.messages.get(key(channel, ts)) ?? store.messages.get(key(channel, ts, store.you));
}

/** The replies under a root, ephemerals in the thread included. */
export function repliesOf(channel, ts) {
  return inOrder(
    [...store.messages.values()].filter((message) => message.channel === channel && message.threadTs === ts),
  );
}

export function currentChannel() {
  return store.channels.get(store.channel);
}

export function nameOf(user) {
  return store.people.get(user)?.name ?? user;
}

/** How a channel is called: a direct one by the other's name. */
export function channelTitle(channel) {
  if (!channel) return '';
  if (channel.kind !== 'im') return channel.name;
  return nameOf(channel.members.find((id) => id !== store.you) ?? store.you);
}
