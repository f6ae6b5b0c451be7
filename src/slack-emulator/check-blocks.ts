/**
 * Says of blocks and views what Slack would say.
 * Owns: the checks across a whole message or view, and the reasons in Slack's form.
 * Refuses: mending anything; only missing block and action ids are filled in, as Slack does.
 */
import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { Surface } from './block-schemas.ts';
import { BLOCKS } from './block-schemas.ts';
import type { Fields } from './fields.ts';
import { fieldsAt, isFields, listAt, textAt } from './fields.ts';
import { SlackRefusal } from './slack-refusal.ts';
import type { WorkspaceState } from './workspace-state.ts';

const MOST_BLOCKS: Record<Surface, number> = { message: 50, modal: 100, home: 100 };
/** All markdown blocks of one message together. */
const MAX_MARKDOWN = 12_000;
/** All blocks of one message as JSON. Slack names no figure; this one is far above what it shows well. */
const MAX_BLOCKS_JSON = 150_000;

function reason(text: string, pointer: string): string {
  return `[ERROR] ${text} [json-pointer:${pointer}]`;
}

/** One fault of a schema in Slack's words. */
function describe(issue: z.core.$ZodIssue, pointer: string): string[] {
  const at = [pointer, ...issue.path].join('/');
  if (issue.code === 'too_big') {
    const text = issue.origin === 'string' ? `must be less than ${Number(issue.maximum) + 1} characters` : null;
    return [reason(text ?? `no more than ${issue.maximum} items allowed`, at)];
  }
  if (issue.code === 'too_small') {
    const text = issue.origin === 'string' ? `must be more than ${Number(issue.minimum) - 1} characters` : null;
    return [reason(text ?? `no fewer than ${issue.minimum} items allowed`, at)];
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => reason(`invalid additional property: ${key}`, at));
  if (issue.code === 'invalid_union') return [reason('unsupported type', at)];
  if (issue.code === 'invalid_type' && issue.message.includes('received undefined')) {
    return [reason(`missing required field: ${String(issue.path.at(-1))}`, at)];
  }
  return [reason(issue.message.toLowerCase(), at)];
}

/** Ids that a block's elements carry, for the check that none comes twice. */
function actionIds(block: Fields): string[] {
  const elements = [...listAt(block, 'elements'), fieldsAt(block, 'accessory'), fieldsAt(block, 'element')];
  return elements.map((element) => textAt(element, 'action_id')).filter((id) => id !== '');
}

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function faultsOf(block: Fields, index: number, surface: Surface, state: WorkspaceState): string[] {
  const pointer = `/blocks/${index}`;
  const type = textAt(block, 'type');
  const known = BLOCKS.get(type);
  const refused = !known?.surfaces.includes(surface) || state.settings.unsupportedBlocks.includes(type);
  if (!known || refused) return [reason(`unsupported type: ${type}`, `${pointer}/type`)];
  const parsed = known.schema.safeParse(block);
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => describe(issue, pointer));
  const faults: string[] = [];
  if (type === 'section' && !block['text'] && !block['fields'])
    faults.push(reason('missing required field: text', pointer));
  for (const id of repeated(actionIds(block))) faults.push(reason(`action_id "${id}" already exists`, pointer));
  for (const id of repeated(listAt(block, 'tasks').map((task) => textAt(task, 'task_id')))) {
    faults.push(reason(`task_id "${id}" already exists`, `${pointer}/tasks`));
  }
  for (const image of [block, fieldsAt(block, 'accessory'), ...listAt(block, 'elements')]) {
    if (textAt(image, 'type') === 'image') faults.push(...imageFaults(image, pointer, state));
  }
  return faults;
}

function imageFaults(image: Fields, pointer: string, state: WorkspaceState): string[] {
  const file = fieldsAt(image, 'slack_file');
  const id = textAt(file, 'id') || (/\/files\/(F\d+)\//.exec(textAt(file, 'url'))?.[1] ?? '');
  if (isFields(image['slack_file']) && !state.files.has(id))
    return [reason('invalid slack file', `${pointer}/slack_file`)];
  if (isFields(image['slack_file']) === (textAt(image, 'image_url') !== '')) {
    return [reason('must define either `slack_file` or `image_url`', pointer)];
  }
  return [];
}

function refuse(code: string, messages: string[]): SlackRefusal {
  return new SlackRefusal(code, {
    errors: messages.map((text) => text.replace('[ERROR] ', '')),
    response_metadata: { messages },
  });
}

/**
 * The blocks, with block and action ids where they lacked. Throws SlackRefusal
 * `invalid_blocks_format`, `invalid_blocks` or `msg_blocks_too_long`, with reasons.
 */
export function checkBlocks(given: unknown, surface: Surface, state: WorkspaceState): Fields[] {
  if (!Array.isArray(given)) throw new SlackRefusal('invalid_blocks_format');
  const most = MOST_BLOCKS[surface];
  if (given.length > most) throw refuse('invalid_blocks', [reason(`no more than ${most} items allowed`, '/blocks')]);
  const blocks = given.filter(isFields);
  if (blocks.length < given.length) throw new SlackRefusal('invalid_blocks_format');
  const faults = blocks.flatMap((block, index) => faultsOf(block, index, surface, state));
  const ids = blocks.map((block) => textAt(block, 'block_id')).filter((id) => id !== '');
  for (const id of repeated(ids)) faults.push(reason(`block_id "${id}" already exists`, '/blocks'));
  if (blocks.filter((block) => block['type'] === 'table').length > 1) {
    faults.push(reason('only_one_table_allowed', '/blocks'));
  }
  if (faults.length > 0) throw refuse('invalid_blocks', faults);
  const markdown = blocks.reduce(
    (sum, block) => sum + (block['type'] === 'markdown' ? textAt(block, 'text').length : 0),
    0,
  );
  const tooLong = markdown > MAX_MARKDOWN || JSON.stringify(blocks).length > MAX_BLOCKS_JSON;
  if (tooLong) throw refuse('msg_blocks_too_long', [reason('blocks are too long', '/blocks')]);
  return blocks.map((block) => withIds(structuredClone(block)));
}

const INTERACTIVE = new Set(['image', 'plain_text', 'mrkdwn', 'rich_text_section', 'task_card', 'card']);

function withIds(block: Fields): Fields {
  block['block_id'] = textAt(block, 'block_id') || shortId();
  const holders =
    block['type'] === 'rich_text' ? [] : [...listAt(block, 'elements'), block['accessory'], block['element']];
  for (const element of holders) {
    if (isFields(element) && !INTERACTIVE.has(textAt(element, 'type'))) {
      element['action_id'] = textAt(element, 'action_id') || shortId();
    }
  }
  return block;
}

function shortId(): string {
  return randomBytes(4).toString('base64url').slice(0, 5);
}

/** A view as views.open takes it, checked. Throws SlackRefusal `invalid_arguments`, with reasons. */
export function checkView(given: unknown, state: WorkspaceState): Fields {
  if (!isFields(given)) throw refuse('invalid_arguments', [reason('must be a valid view', '/view')]);
  const type = textAt(given, 'type');
  if (type !== 'modal' && type !== 'home')
    throw refuse('invalid_arguments', [reason('unsupported type', '/view/type')]);
  const faults: string[] = [];
  for (const [name, most] of [
    ['title', 24],
    ['submit', 24],
    ['close', 24],
  ] as const) {
    const text = fieldsAt(given, name);
    if (textAt(text, 'text').length > most) {
      faults.push(reason(`must be less than ${most + 1} characters`, `/view/${name}/text`));
    }
    if (given[name] !== undefined && textAt(text, 'type') !== 'plain_text')
      faults.push(reason('must be plain_text', `/view/${name}`));
  }
  if (type === 'modal' && textAt(fieldsAt(given, 'title'), 'text') === '') {
    faults.push(reason('missing required field: title', '/view'));
  }
  for (const [name, most] of [
    ['private_metadata', 3_000],
    ['callback_id', 255],
    ['external_id', 255],
  ] as const) {
    if (textAt(given, name).length > most)
      faults.push(reason(`must be less than ${most + 1} characters`, `/view/${name}`));
  }
  const hasInput = listAt(given, 'blocks').some((block) => block['type'] === 'input');
  if (type === 'modal' && hasInput && given['submit'] === undefined) {
    faults.push(reason('missing required field: submit', '/view'));
  }
  if (faults.length > 0) throw refuse('invalid_arguments', faults);
  try {
    return { ...given, blocks: checkBlocks(given['blocks'], type, state) };
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    throw new SlackRefusal('invalid_arguments', error.extra);
  }
}
