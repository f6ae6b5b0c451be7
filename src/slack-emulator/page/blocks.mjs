/**
 * Blocks as Slack shows them.
 * Owns: the layout of each block; `context` says how a control is pressed and where the blocks stand.
 * Refuses: loading anything from elsewhere; a foreign image shows its words and address.
 */
import { controlNode } from './controls.mjs';
import { openImage } from './dialogs.mjs';
import { el } from './dom.mjs';
import { linkNode } from './inline.mjs';
import { markdown } from './markdown.mjs';
import { textObject } from './mrkdwn.mjs';
import { richText } from './rich-text.mjs';

/** Longer section texts fold, unless the block says `expand`. */
const FOLD_AT = 700;

function folding(nodes) {
  const body = el('div', { class: 'folded' }, nodes);
  const more = el(
    'button',
    {
      type: 'button',
      class: 'link',
      'aria-expanded': 'false',
      on: {
        click: () => {
          const open = body.classList.toggle('open');
          more.textContent = open ? 'See less' : 'See more';
          more.setAttribute('aria-expanded', String(open));
        },
      },
    },
    'See more',
  );
  return el('div', {}, body, more);
}

function section(block, context) {
  const long = (block.text?.text.length ?? 0) > FOLD_AT && !block.expand;
  const text = textObject(block.text);
  const fields = (block.fields ?? []).map((field) => el('div', { class: 'field' }, textObject(field)));
  const accessory = block.accessory
    ? el('div', { class: 'accessory' }, elementNode(block.accessory, block, context))
    : null;
  return el(
    'div',
    { class: 'section' },
    el(
      'div',
      { class: 'section-body' },
      text.length > 0 ? (long ? folding(text) : el('div', { class: 'text' }, text)) : null,
      fields.length > 0 ? el('div', { class: 'fields' }, fields) : null,
    ),
    accessory,
  );
}

/** The address of an image on this workspace; empty where it lies elsewhere. */
function ownAddress(image) {
  if (image.slack_file?.id) return `/files/${encodeURIComponent(image.slack_file.id)}`;
  const url = image.slack_file?.url ?? image.image_url ?? '';
  return URL.canParse(url) && new URL(url).origin === location.origin ? url : '';
}

function picture(image, props) {
  const address = ownAddress(image);
  if (address !== '') return el('img', { src: address, alt: image.alt_text, loading: 'lazy', ...props });
  return el('span', { class: 'no-image' }, `${image.alt_text} `, linkNode(image.image_url ?? '', 'open image'));
}

function imageBlock(block) {
  const address = ownAddress(block);
  const shown = picture(block, { class: 'picture' });
  return el(
    'figure',
    {},
    block.title ? el('figcaption', {}, textObject(block.title)) : null,
    address === ''
      ? shown
      : el(
          'button',
          {
            type: 'button',
            class: 'zoom',
            'aria-label': `Enlarge: ${block.alt_text}`,
            on: { click: () => openImage(address, block.alt_text) },
          },
          shown,
        ),
  );
}

function elementNode(element, block, context) {
  if (element.type === 'image') return picture(element, { class: 'thumb' });
  if (element.type === 'plain_text' || element.type === 'mrkdwn') return el('span', {}, textObject(element));
  return controlNode(element, block, context);
}

function cell(content, tag, align) {
  const nodes = content.type === 'rich_text' ? richText(content) : [content.text];
  const numeric = content.type === 'raw_number' ? 'right' : undefined;
  return el(tag, { scope: tag === 'th' ? 'col' : undefined, class: align ?? numeric }, nodes);
}

function table(block) {
  const settings = block.column_settings ?? [];
  const row = (cells, tag) =>
    el(
      'tr',
      {},
      cells.map((content, index) => cell(content, tag, settings[index]?.align)),
    );
  const [head, ...rest] = block.rows;
  const whole = el(
    'table',
    {},
    block.caption ? el('caption', {}, block.caption) : null,
    el('thead', {}, row(head, 'th')),
    el(
      'tbody',
      {},
      rest.map((cells) => row(cells, 'td')),
    ),
  );
  return el('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': block.caption ?? 'Table' }, whole);
}

const TASK_WORDS = { complete: 'done', in_progress: 'under way', pending: 'to do', error: 'failed' };

function task(item) {
  const more = [
    item.details ? el('div', { class: 'task-details' }, richText(item.details)) : null,
    item.output ? el('div', { class: 'task-output' }, richText(item.output)) : null,
    item.sources
      ? el(
          'div',
          { class: 'task-sources' },
          item.sources.map((source) => linkNode(source.url, source.text)),
        )
      : null,
  ].filter(Boolean);
  const mark = el('span', { class: `task-mark ${item.status}`, role: 'img', 'aria-label': TASK_WORDS[item.status] });
  return el(
    'li',
    { class: `task ${item.status}` },
    mark,
    el('div', {}, el('span', { class: 'task-title' }, item.title), more),
  );
}

function plan(block) {
  const tasks = block.tasks ?? [];
  const done = tasks.filter((item) => item.status === 'complete').length;
  const count = tasks.length > 0 ? el('span', { class: 'plan-count' }, `${done} of ${tasks.length}`) : null;
  return el(
    'details',
    { class: 'plan', open: true },
    el('summary', {}, el('span', {}, block.title), count),
    el('ol', { class: 'tasks' }, tasks.map(task)),
  );
}

function card(block, context) {
  return el(
    'div',
    { class: 'card' },
    block.hero_image ? picture(block.hero_image, { class: 'picture' }) : null,
    block.title ? el('div', { class: 'card-title' }, textObject(block.title)) : null,
    block.subtitle ? el('div', { class: 'card-subtitle' }, textObject(block.subtitle)) : null,
    block.body ? el('div', {}, textObject(block.body)) : null,
    block.actions
      ? el(
          'div',
          { class: 'actions' },
          block.actions.map((element) => controlNode(element, block, context)),
        )
      : null,
  );
}

let inputCount = 0;

function input(block, context) {
  inputCount += 1;
  const id = `input-${inputCount}`;
  const hint = block.hint ? el('small', { id: `${id}-hint`, class: 'hint' }, textObject(block.hint)) : null;
  const error = el('p', { class: 'field-error', id: `${id}-error`, 'data-block': block.block_id });
  const props = {
    id,
    'aria-describedby': `${id}-error${hint ? ` ${id}-hint` : ''}`,
    'aria-required': block.optional ? undefined : 'true',
    'data-block': block.block_id,
  };
  const label = [textObject(block.label), block.optional ? el('span', { class: 'optional' }, ' (optional)') : null];
  return el(
    'div',
    { class: 'input' },
    el('label', { for: id }, label),
    controlNode(block.element, block, { ...context, press: null }, props),
    hint,
    error,
  );
}

function blockNode(block, context) {
  const elements = block.elements ?? [];
  switch (block.type) {
    case 'section':
      return section(block, context);
    case 'header':
      return el('h3', { class: 'block-header' }, textObject(block.text));
    case 'context':
      return el(
        'div',
        { class: 'context' },
        elements.map((element) => elementNode(element, block, context)),
      );
    case 'divider':
      return el('hr');
    case 'actions':
      return el(
        'div',
        { class: 'actions' },
        elements.map((element) => elementNode(element, block, context)),
      );
    case 'context_actions':
      return el(
        'div',
        { class: 'actions quiet-actions' },
        elements.map((element) => elementNode(element, block, context)),
      );
    case 'image':
      return imageBlock(block);
    case 'markdown':
      return el('div', { class: 'markdown' }, markdown(block.text));
    case 'rich_text':
      return el('div', { class: 'rich' }, richText(block));
    case 'table':
    case 'data_table':
      return table(block);
    case 'task_card':
      return el('ol', { class: 'tasks alone' }, task(block));
    case 'plan':
      return plan(block);
    case 'alert':
      return el('div', { class: `alert ${block.level ?? 'default'}`, role: 'note' }, textObject(block.text));
    case 'card':
      return card(block, context);
    case 'carousel':
      return el(
        'div',
        { class: 'carousel', tabindex: '0', role: 'group', 'aria-label': 'Cards' },
        elements.map((one) => card(one, context)),
      );
    case 'input':
      return input(block, context);
    default:
      return el('p', { class: 'unknown' }, `(a block of type ${block.type})`);
  }
}

/** The nodes of a list of blocks. One that cannot be drawn shows as such; the others stay. */
export function blockNodes(blocks, context) {
  return blocks.map((block) => {
    try {
      return el('div', { class: 'block', 'data-block-id': block.block_id }, blockNode(block, context));
    } catch {
      return el('p', { class: 'unknown' }, '(a block that could not be shown)');
    }
  });
}
