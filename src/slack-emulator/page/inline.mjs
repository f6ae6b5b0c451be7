/**
 * The small things inside a line: mentions, links, dates, emoji, code.
 * Owns: Slack's tokens as nodes, and which addresses may become links.
 * Refuses: any scheme but http, https and mailto; they stay words.
 */
import { el } from './dom.mjs';
import { glyph } from './glyphs.mjs';
import { store } from './store.mjs';

let emoji = new Map();
let byCharacter = new Map();
let characters = null;

/** Reads the emoji names once; without them names stay names. */
export async function loadEmoji() {
  const response = await fetch('/page/emoji.json');
  emoji = new Map(Object.entries(await response.json()));
  const bare = (sign) => sign.replaceAll('\ufe0f', '');
  byCharacter = new Map([...emoji].filter(([name]) => glyph(name)).map(([name, sign]) => [bare(sign), name]));
  characters = new RegExp(`(${[...byCharacter.keys()].join('|')})\ufe0f?`, 'u');
}

/** An emoji by its name: drawn, else as a character, else as `:name:`. */
export function emojiNode(name) {
  const drawn = glyph(name);
  if (drawn) return drawn;
  const sign = emoji.get(name);
  return sign
    ? el('span', { class: 'emoji', role: 'img', 'aria-label': name.replaceAll('_', ' ') }, sign)
    : `:${name}:`;
}

/** Plain words, in which emoji that came as characters are drawn too. */
export function wordsNodes(text) {
  const parts = characters ? unescape(text).split(characters) : [unescape(text)];
  return parts
    .map((part, index) => (index % 2 === 1 ? emojiNode(byCharacter.get(part)) : part))
    .filter((part) => part !== '');
}

export function unescape(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** A link, or plain words where the address is none that a person should follow. */
export function linkNode(url, label) {
  const allowed = URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
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

const CLOCK = { hour: '2-digit', minute: '2-digit', hour12: false };
const DAY = { weekday: 'long', month: 'long', day: 'numeric' };

const SPANS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** `3 minutes ago`, `in 2 hours`. */
function agoOf(ms) {
  const far = Math.abs(ms);
  const [unit, size] = SPANS.find(([, most]) => far >= most) ?? ['minute', 60_000];
  const count = Math.round(far / size);
  if (count === 0) return 'just now';
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return ms < 0 ? `in ${words}` : `${words} ago`;
}

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
    time: date.toLocaleTimeString([], { ...CLOCK }),
    time_secs: date.toLocaleTimeString([], { ...CLOCK, second: '2-digit' }),
    ago: agoOf(Date.now() - date.getTime()),
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
