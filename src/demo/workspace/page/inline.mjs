/**
 * The small things inside a line: mentions, links, dates, emoji, code.
 * Owns: Slack's tokens as nodes, and which addresses may become links.
 * Refuses: any scheme but http, https and mailto; they stay words.
 */
import { el } from './dom.mjs';
import { store } from './store.mjs';

let emoji = new Map();

/** Reads the emoji names once; without them names stay names. */
export async function loadEmoji() {
  const response = await fetch('/page/emoji.json');
  emoji = new Map(Object.entries(await response.json()));
}

export function emojiNode(name) {
  const sign = emoji.get(name);
  return sign
    ? el('span', { class: 'emoji', role: 'img', 'aria-label': name.replaceAll('_', ' ') }, sign)
    : `:${name}:`;
}

export function emojiSign(name) {
  return emoji.get(name) ?? `:${name}:`;
}

export function unescape(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** A link, or plain words where the address is none that a person should follow. */
export function linkNode(url, label) {
  const allowed = /^(https?:|mailto:)/i.test(url);
  const words = label || url;
  if (!allowed) return document.createTextNode(words);
  return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer', title: url }, words);
}

export function mentionNode(id) {
  const person = store.people.get(id);
  const own = id === store.you ? ' own' : '';
  return el('span', { class: `mention${own}` }, `@${person?.handle ?? id}`);
}

export function groupNode(id) {
  const group = store.groups.get(id);
  const own = group?.members.includes(store.you) ? ' own' : '';
  return el('span', { class: `mention${own}` }, `@${group?.handle ?? id}`);
}

export function channelNode(id) {
  return el('span', { class: 'mention' }, `#${store.channels.get(id)?.name ?? id}`);
}

export function broadcastNode(range) {
  return el('span', { class: 'mention own' }, `@${range}`);
}

const DAY = { weekday: 'long', month: 'long', day: 'numeric' };

/** A date in the reader's own zone, after Slack's format tokens. */
export function dateNode(seconds, format, fallback, url) {
  const date = new Date(Number(seconds) * 1_000);
  if (Number.isNaN(date.getTime())) return document.createTextNode(fallback);
  const day = date.toLocaleDateString([], { year: 'numeric', month: 'long', day: 'numeric' });
  const parts = {
    date_num: date.toISOString().slice(0, 10),
    date: day,
    date_short: date.toLocaleDateString([], { year: 'numeric', month: 'short', day: 'numeric' }),
    date_long: date.toLocaleDateString([], { ...DAY, year: 'numeric' }),
    date_pretty: day,
    time: date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }),
    time_secs: date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' }),
    ago: `${Math.max(0, Math.round((Date.now() - date.getTime()) / 60_000))} min ago`,
  };
  const words = format.replace(/\{(\w+)\}/g, (whole, name) => (Object.hasOwn(parts, name) ? parts[name] : whole));
  const time = el('time', { datetime: date.toISOString(), title: date.toISOString() }, words);
  return url && /^https?:/i.test(url)
    ? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, time)
    : time;
}

/** One `<…>` token of mrkdwn, given without its brackets. */
export function tokenNode(inner) {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? '' : unescape(inner.slice(bar + 1));
  if (target.startsWith('@')) return mentionNode(target.slice(1));
  if (target.startsWith('#')) return channelNode(target.slice(1));
  if (target.startsWith('!subteam^')) return groupNode(target.slice(9));
  if (target.startsWith('!date^')) {
    const [, seconds = '', format = '', url = ''] = target.split('^');
    return dateNode(seconds, unescape(format), label || seconds, unescape(url));
  }
  if (target.startsWith('!')) return broadcastNode(target.slice(1));
  return linkNode(unescape(target), label);
}
