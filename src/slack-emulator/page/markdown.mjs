/**
 * Standard markdown as nodes, for the markdown block.
 * Owns: headings, lists, task lists, quotes, tables, fences, rules, and the inline marks.
 * Refuses: HTML and images from elsewhere; both stay words.
 */
import { el } from './dom.mjs';
import { emojiNode, linkNode, tokenNode, unescape, wordsNodes } from './inline.mjs';

const INLINE = new RegExp(
  [
    '(?<code>`[^`\\n]+`)',
    '!?\\[(?<label>[^\\]\\n]*)\\]\\((?<url>[^)\\s]+)\\)',
    '<(?<auto>https?:[^<>\\s]+)>',
    '(?<token><[@#!][^<>\\n]+>)',
    '(?<emoji>:[a-z0-9_+-]+:)',
    '\\*\\*(?<bold>[^\\s*](?:[^\\n]*?[^\\s])?)\\*\\*',
    '(?<![\\w*])\\*(?<italic>[^\\s*](?:[^*\\n]*[^\\s*])?)\\*(?![\\w*])',
    '(?<![\\w_])_(?<under>[^\\s_](?:[^_\\n]*[^\\s_])?)_(?![\\w_])',
    '~~(?<strike>[^~\\n]+)~~',
  ].join('|'),
  'g',
);

function inline(text) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) nodes.push(...wordsNodes(text.slice(from, match.index)));
    from = match.index + match[0].length;
    const { code, label, url, auto, token, emoji, bold, italic, under, strike } = match.groups;
    if (code) nodes.push(el('code', {}, unescape(code.slice(1, -1))));
    else if (url) nodes.push(linkNode(unescape(url), unescape(label)));
    else if (auto) nodes.push(linkNode(unescape(auto), ''));
    else if (token) nodes.push(tokenNode(token.slice(1, -1)));
    else if (emoji) nodes.push(emojiNode(emoji.slice(1, -1)));
    else if (bold) nodes.push(el('strong', {}, inline(bold)));
    else if (italic || under) nodes.push(el('em', {}, inline(italic ?? under)));
    else nodes.push(el('s', {}, inline(strike ?? '')));
  }
  if (from < text.length) nodes.push(...wordsNodes(text.slice(from)));
  return nodes;
}

const ITEM = /^(\s*)(?:[-*+]|(\d+)[.)])\s+(.*)$/;

/** A list from consecutive item lines, nested by indentation. */
function list(items) {
  const ordered = items[0].number !== undefined;
  const root = el(ordered ? 'ol' : 'ul', {});
  let index = 0;
  while (index < items.length) {
    const item = items[index];
    const deeper = [];
    index += 1;
    while (index < items.length && items[index].indent > item.indent) deeper.push(items[index++]);
    const task = /^\[([ xX])\]\s+(.*)$/.exec(item.text);
    const words = task ? [task[1] === ' ' ? '☐ ' : '☑ ', ...inline(task[2])] : inline(item.text);
    root.append(el('li', task ? { class: 'task-item' } : {}, words, deeper.length > 0 ? list(deeper) : null));
  }
  return root;
}

function cells(line) {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

function table(lines) {
  const head = cells(lines[0]);
  const rows = lines.slice(2).map(cells);
  const headRow = el(
    'tr',
    {},
    head.map((cell) => el('th', { scope: 'col' }, inline(cell))),
  );
  const bodyRows = rows.map((row) =>
    el(
      'tr',
      {},
      row.map((cell) => el('td', {}, inline(cell))),
    ),
  );
  const whole = el('table', {}, el('thead', {}, headRow), el('tbody', {}, bodyRows));
  return el('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': 'Table' }, whole);
}

const isRule = (line) => /^\s*([-*_])(\s*\1){2,}\s*$/.test(line);
const isTable = (lines, at) => lines[at].includes('|') && /^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(lines[at + 1] ?? '');
const starts = (line) => /^(#{1,6} |```|&gt;|>|\s*([-*+]|\d+[.)])\s)/.test(line) || isRule(line);

/** Lines from `at` on for which `holds` is true. */
function run(lines, at, holds) {
  let end = at;
  while (end < lines.length && holds(lines[end], end)) end += 1;
  return lines.slice(at, end);
}

/** The nodes of a markdown text. */
export function markdown(text) {
  const lines = text.split('\n');
  const nodes = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (line.trim() === '') at += 1;
    else if (line.startsWith('```')) {
      const code = run(lines, at + 1, (one) => !one.startsWith('```'));
      nodes.push(el('pre', { tabindex: '0' }, unescape(code.join('\n'))));
      at += code.length + 2;
    } else if (heading) {
      nodes.push(el('h4', { class: `heading level-${heading[1].length}` }, inline(heading[2])));
      at += 1;
    } else if (isRule(line)) {
      nodes.push(el('hr'));
      at += 1;
    } else if (/^(&gt;|>)/.test(line)) {
      const quoted = run(lines, at, (one) => /^(&gt;|>)/.test(one));
      nodes.push(el('blockquote', {}, markdown(quoted.map((one) => one.replace(/^(&gt;|>) ?/, '')).join('\n'))));
      at += quoted.length;
    } else if (ITEM.test(line)) {
      const items = run(lines, at, (one) => ITEM.test(one));
      nodes.push(
        list(
          items.map((one) => {
            const [, indent, number, words] = ITEM.exec(one);
            return { indent: indent.length, number, text: words };
          }),
        ),
      );
      at += items.length;
    } else if (isTable(lines, at)) {
      const rows = run(lines, at, (one) => one.includes('|'));
      nodes.push(table(rows));
      at += rows.length;
    } else {
      const paragraph = run(
        lines,
        at,
        (one, index) => one.trim() !== '' && (index === at || !(starts(one) || isTable(lines, index))),
      );
      nodes.push(
        el(
          'p',
          {},
          paragraph.flatMap((one, index) => (index === 0 ? inline(one) : [el('br'), ...inline(one)])),
        ),
      );
      at += paragraph.length;
    }
  }
  return nodes;
}
