/**
 * The rich_text block as nodes.
 * Owns: sections, lists, quotes, preformatted parts and their inline elements.
 * Refuses: unknown elements; they show the words they carry, if any.
 */
import { el } from './dom.mjs';
import {
  broadcastNode,
  channelNode,
  dateNode,
  emojiNode,
  groupNode,
  linkNode,
  mentionNode,
  wordsNodes,
} from './inline.mjs';

function inlineNode(element) {
  switch (element.type) {
    case 'text':
      return el('span', {}, wordsNodes(element.text));
    case 'link':
      return linkNode(element.url, element.text);
    case 'user':
      return mentionNode(element.user_id);
    case 'usergroup':
      return groupNode(element.usergroup_id);
    case 'channel':
      return channelNode(element.channel_id);
    case 'broadcast':
      return broadcastNode(element.range);
    case 'emoji':
      return emojiNode(element.name);
    case 'date':
      return dateNode(element.timestamp, element.format, element.fallback ?? '', element.url);
    default:
      return element.text ?? '';
  }
}

function styled(element) {
  let node = inlineNode(element);
  const style = element.style ?? {};
  if (style.code) node = el('code', {}, node);
  if (style.bold) node = el('strong', {}, node);
  if (style.italic) node = el('em', {}, node);
  if (style.strike) node = el('s', {}, node);
  return node;
}

const inline = (part) => (part.elements ?? []).map(styled);

/** Consecutive lists of different depth become one nested list. */
function listNode(lists) {
  const make = (part) =>
    el(
      part.style === 'ordered' ? 'ol' : 'ul',
      {},
      (part.elements ?? []).map((item) => el('li', {}, inline(item))),
    );
  const root = make(lists[0]);
  const stack = [{ indent: lists[0].indent ?? 0, node: root }];
  for (const part of lists.slice(1)) {
    const indent = part.indent ?? 0;
    while (stack.length > 1 && stack.at(-1).indent > indent) stack.pop();
    const top = stack.at(-1);
    if (indent <= top.indent) for (const item of [...make(part).children]) top.node.append(item);
    else {
      const nested = make(part);
      (top.node.lastElementChild ?? top.node).append(nested);
      stack.push({ indent, node: nested });
    }
  }
  return root;
}

/** The nodes of one rich_text block. */
export function richText(block) {
  const parts = block?.elements ?? [];
  const nodes = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part.type === 'rich_text_list') {
      let end = at + 1;
      while (parts[end]?.type === 'rich_text_list' && (parts[end].indent ?? 0) !== (part.indent ?? 0)) end += 1;
      nodes.push(listNode(parts.slice(at, end)));
      at = end - 1;
    } else if (part.type === 'rich_text_quote') nodes.push(el('blockquote', {}, inline(part)));
    else if (part.type === 'rich_text_preformatted') nodes.push(el('pre', { tabindex: '0' }, inline(part)));
    else nodes.push(el('div', { class: 'rich-section' }, inline(part)));
  }
  return nodes;
}
