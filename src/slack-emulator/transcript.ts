/**
 * A channel as a reader sees it, in plain text: threads under their roots, edits applied, buttons as [Approve].
 * Owns: the words of every block and the layout of the page.
 * Refuses: what only the app sees, such as metadata and ids.
 */
import type { Channel } from './channels.ts';
import type { Fields } from './fields.ts';
import { fieldsAt, isFields, listAt, textAt } from './fields.ts';
import type { Message } from './messages.ts';
import { emojiFor, plainMarkdown, plainMrkdwn } from './plain-text.ts';
import type { WorkspaceState } from './workspace-state.ts';

const TASK_MARK: Record<string, string> = { complete: '✅', in_progress: '◐', pending: '○', error: '⚠️' };

function textObject(text: Fields, state: WorkspaceState): string {
  return text['type'] === 'mrkdwn' ? plainMrkdwn(textAt(text, 'text'), state) : textAt(text, 'text');
}

function inlineText(element: Fields, state: WorkspaceState): string {
  switch (element['type']) {
    case 'link':
      return textAt(element, 'text')
        ? `${textAt(element, 'text')} (${textAt(element, 'url')})`
        : textAt(element, 'url');
    case 'user':
      return plainMrkdwn(`<@${textAt(element, 'user_id')}>`, state);
    case 'channel':
      return plainMrkdwn(`<#${textAt(element, 'channel_id')}>`, state);
    case 'usergroup':
      return plainMrkdwn(`<!subteam^${textAt(element, 'usergroup_id')}>`, state);
    case 'broadcast':
      return `@${textAt(element, 'range')}`;
    case 'emoji':
      return emojiFor(textAt(element, 'name'));
    case 'date':
      return textAt(element, 'fallback') || new Date(Number(element['timestamp']) * 1_000).toISOString();
    default:
      return textAt(element, 'text');
  }
}

function richText(block: Fields, state: WorkspaceState): string {
  const part = (element: Fields): string => {
    const items = listAt(element, 'elements');
    if (element['type'] !== 'rich_text_list') return items.map((item) => inlineText(item, state)).join('');
    const ordered = element['style'] === 'ordered';
    return items.map((item, index) => `${ordered ? `${index + 1}.` : '•'} ${part(item)}`).join('\n');
  };
  return listAt(block, 'elements').map(part).join('\n');
}

function controlText(element: Fields, state: WorkspaceState): string {
  switch (element['type']) {
    case 'button':
    case 'icon_button':
      return `[${textObject(fieldsAt(element, 'text'), state)}]`;
    case 'feedback_buttons': {
      const buttons = [fieldsAt(element, 'positive_button'), fieldsAt(element, 'negative_button')];
      return buttons.map((button) => `[${textObject(fieldsAt(button, 'text'), state)}]`).join(' ');
    }
    case 'image':
      return `(image: ${textAt(element, 'alt_text')})`;
    case 'plain_text':
    case 'mrkdwn':
      return textObject(element, state);
    default: {
      const label = textAt(fieldsAt(element, 'placeholder'), 'text') || textAt(element, 'type');
      return `[${label} ▾]`;
    }
  }
}

function cellText(cell: Fields, state: WorkspaceState): string {
  return cell['type'] === 'rich_text' ? richText(cell, state) : textAt(cell, 'text');
}

function tableText(block: Fields, state: WorkspaceState): string {
  const rows = Array.isArray(block['rows']) ? block['rows'] : [];
  return rows
    .map((row) =>
      Array.isArray(row)
        ? row
            .filter(isFields)
            .map((cell) => cellText(cell, state))
            .join(' | ')
        : '',
    )
    .join('\n');
}

function taskText(task: Fields, state: WorkspaceState): string {
  const output = fieldsAt(task, 'output');
  const said = isFields(task['output']) ? `: ${richText(output, state)}` : '';
  return `${TASK_MARK[textAt(task, 'status')] ?? '○'} ${textAt(task, 'title')}${said}`;
}

/** The words of one block; empty for what only divides. */
export function blockText(block: Fields, state: WorkspaceState): string {
  const elements = listAt(block, 'elements');
  switch (block['type']) {
    case 'section': {
      const parts = [fieldsAt(block, 'text'), ...listAt(block, 'fields')].map((text) => textObject(text, state));
      const accessory = isFields(block['accessory']) ? controlText(block['accessory'], state) : '';
      return [...parts, accessory].filter((part) => part !== '').join('\n');
    }
    case 'header':
    case 'alert':
      return textObject(fieldsAt(block, 'text'), state);
    case 'context':
      return elements.map((element) => controlText(element, state)).join('  ');
    case 'actions':
    case 'context_actions':
      return elements.map((element) => controlText(element, state)).join(' ');
    case 'image':
      return `(image: ${textAt(block, 'alt_text')})`;
    case 'markdown':
      return plainMarkdown(textAt(block, 'text'), state);
    case 'rich_text':
      return richText(block, state);
    case 'table':
    case 'data_table':
      return tableText(block, state);
    case 'task_card':
      return taskText(block, state);
    case 'plan':
      return [textAt(block, 'title'), ...listAt(block, 'tasks').map((task) => taskText(task, state))].join('\n');
    case 'input':
      return `${textAt(fieldsAt(block, 'label'), 'text')}: ${controlText(fieldsAt(block, 'element'), state)}`;
    case 'card': {
      const texts = ['title', 'subtitle', 'body'].map((key) => textObject(fieldsAt(block, key), state));
      const buttons = listAt(block, 'actions')
        .map((button) => controlText(button, state))
        .join(' ');
      return [...texts, buttons].filter((part) => part !== '').join('\n');
    }
    case 'carousel':
      return elements.map((card) => blockText(card, state)).join('\n');
    default:
      return '';
  }
}

/** The words of a message: its blocks where it has some, else its text, then its files. */
export function messageText(message: Message, state: WorkspaceState): string {
  const body =
    message.blocks.length > 0
      ? message.blocks.map((block) => blockText(block, state)).filter((text) => text !== '')
      : [plainMrkdwn(message.text, state)];
  const own = message.files.length > 0 && message.blocks.length > 0 ? [plainMrkdwn(message.text, state)] : [];
  const files = message.files.map((file) => `(file: ${textAt(file, 'title')}, ${String(file['size'])} bytes)`);
  const attached = message.attachments.flatMap((attachment) => [
    ...['pretext', 'title', 'text'].map((key) => plainMrkdwn(textAt(attachment, key), state)),
    ...listAt(attachment, 'blocks').map((block) => blockText(block, state)),
    ...listAt(attachment, 'fields').map(
      (field) => `${textAt(field, 'title')}: ${plainMrkdwn(textAt(field, 'value'), state)}`,
    ),
  ]);
  return [...own, ...body, ...attached, ...files].filter((text) => text !== '').join('\n');
}

function lines(message: Message, state: WorkspaceState, lead: string): string[] {
  const indent = ' '.repeat(lead.length);
  const author = state.people.get(message.user)?.handle ?? message.user;
  const time = new Date(Number(message.ts) * 1_000).toISOString().slice(11, 19);
  const marks = [
    message.edited ? '(edited)' : '',
    message.broadcast ? '(also sent to the channel)' : '',
    message.to ? '(only visible to one person)' : '',
  ];
  const head = [`${lead}${author}  ${time}Z`, ...marks.filter((mark) => mark !== '')].join('  ');
  const body = messageText(message, state)
    .split('\n')
    .map((line) => `${indent}  ${line}`);
  const reactions = message.reactions.map(({ name, users }) => {
    const by = users.map((id) => state.people.get(id)?.handle ?? id).join(', ');
    return `${emojiFor(name)} ${by}`;
  });
  return [head, ...body, ...(reactions.length > 0 ? [`${indent}  {${reactions.join('; ')}}`] : [])];
}

/** The channel from its first message on; with `as`, the ephemerals to that person too. */
export function transcriptOf(channel: Channel, state: WorkspaceState, as: string | null = null): string {
  const ephemerals = as === null ? [] : state.messages.ephemerals(as, channel.id);
  const all = [...state.messages.all(channel.id), ...ephemerals].toSorted((one, other) => (one.ts < other.ts ? -1 : 1));
  const roots = all.filter((message) => message.threadTs === null);
  const page = [`#${channel.name}${channel.archived ? ' (archived)' : ''}`];
  for (const root of roots) {
    page.push('', ...lines(root, state, ''));
    for (const reply of all.filter((message) => message.threadTs === root.ts))
      page.push(...lines(reply, state, '    ↳ '));
  }
  return `${page.join('\n').replace(/[ \t]+$/gm, '')}\n`;
}
