/**
 * Slack's mrkdwn as nodes.
 * Owns: bold, italic, strike, code, fences, quotes, lists as they are typed, line breaks.
 * Refuses: HTML; every word becomes a text node.
 */
import { el } from './dom.mjs';
import { emojiNode, tokenNode, unescape, wordsNodes } from './inline.mjs';

const INLINE = new RegExp(
  [
    '(?<code>`[^`\\n]+`)',
    '(?<token><[^<>\\n]+>)',
    '(?<emoji>:[a-z0-9_+-]+:)',
    '(?<![\\w*])\\*(?<bold>[^\\s*](?:[^*\\n]*[^\\s*])?)\\*(?![\\w*])',
    '(?<![\\w_])_(?<italic>[^\\s_](?:[^_\\n]*[^\\s_])?)_(?![\\w_])',
    '(?<![\\w~])~(?<strike>[^\\s~](?:[^~\\n]*[^\\s~])?)~(?![\\w~])',
    '(?<break>\\n)',
  ].join('|'),
  'g',
);

/** The nodes of one stretch of text without fences or quotes. */
function inline(text) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) nodes.push(...wordsNodes(text.slice(from, match.index)));
    from = match.index + match[0].length;
    const { code, token, emoji, bold, italic, strike } = match.groups;
    if (code) nodes.push(el('code', {}, unescape(code.slice(1, -1))));
    else if (token) nodes.push(tokenNode(token.slice(1, -1)));
    else if (emoji) nodes.push(emojiNode(emoji.slice(1, -1)));
    else if (bold) nodes.push(el('strong', {}, inline(bold)));
    else if (italic) nodes.push(el('em', {}, inline(italic)));
    else if (strike) nodes.push(el('s', {}, inline(strike)));
    else nodes.push(el('br'));
  }
  if (from < text.length) nodes.push(...wordsNodes(text.slice(from)));
  return nodes;
}

/** Text outside fences: quoted lines together, the rest as it is. */
function lines(text) {
  const groups = [];
  for (const line of text.split('\n')) {
    const quoted = /^(&gt;|>) ?/.exec(line);
    const last = groups.at(-1);
    const words = quoted ? line.slice(quoted[0].length) : line;
    if (last && last.quoted === Boolean(quoted)) last.lines.push(words);
    else groups.push({ quoted: Boolean(quoted), lines: [words] });
  }
  return groups.flatMap((group) => {
    const nodes = inline(group.lines.join('\n'));
    return group.quoted ? [el('blockquote', {}, nodes)] : nodes;
  });
}

/** The nodes of a mrkdwn text. */
export function mrkdwn(text) {
  return text.split(/```/).flatMap((part, index, parts) => {
    const fence = index % 2 === 1;
    // A fence that never closes is no fence.
    if (fence && index === parts.length - 1) return lines(`\`\`\`${part}`);
    if (fence) return [el('pre', { tabindex: '0' }, unescape(part.replace(/^\n|\n$/g, '')))];
    const outside = part
      .replace(index > 0 ? /^\n/ : /^(?!)/, '')
      .replace(index < parts.length - 1 ? /\n$/ : /(?!)$/, '');
    return outside === '' ? [] : lines(outside);
  });
}

/** A text object: mrkdwn with its marks, plain text with its emoji. */
export function textObject(object) {
  if (!object || typeof object.text !== 'string') return [];
  if (object.type === 'mrkdwn') return mrkdwn(object.text);
  const parts = object.emoji === false ? [object.text] : object.text.split(/(:[a-z0-9_+-]+:)/);
  return parts.flatMap((part, index) => (index % 2 === 1 ? [emojiNode(part.slice(1, -1))] : wordsNodes(part)));
}
