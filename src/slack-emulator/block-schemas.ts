/**
 * The blocks, with Slack's limits.
 * Owns: every block that this workspace renders, and on which surface it may stand.
 * Refuses: limits that span a whole message; block types Slack does not have.
 */
import { z } from 'zod';
import {
  accessory,
  actionElement,
  anyText,
  blockId,
  button,
  contextAction,
  contextElement,
  imageElement,
  imageFields,
  inputElement,
  mrkdwn,
  plain,
  richText,
} from './element-schemas.ts';

export type Surface = 'message' | 'modal' | 'home';

const section = z.strictObject({
  type: z.literal('section'),
  text: anyText(3_000).optional(),
  fields: z.array(anyText(2_000)).min(1).max(10).optional(),
  accessory: accessory.optional(),
  expand: z.boolean().optional(),
  ...blockId,
});
const header = z.strictObject({
  type: z.literal('header'),
  text: plain(150),
  level: z.int().min(1).max(4).optional(),
  ...blockId,
});
const context = z.strictObject({
  type: z.literal('context'),
  elements: z.array(contextElement).min(1).max(10),
  ...blockId,
});
const divider = z.strictObject({ type: z.literal('divider'), ...blockId });
const actions = z.strictObject({
  type: z.literal('actions'),
  elements: z.array(actionElement).min(1).max(25),
  ...blockId,
});
const image = z.strictObject({
  type: z.literal('image'),
  title: plain(2_000).optional(),
  ...imageFields,
  ...blockId,
});
const markdown = z.strictObject({ type: z.literal('markdown'), text: z.string().min(1).max(12_000), ...blockId });
const input = z.strictObject({
  type: z.literal('input'),
  label: plain(2_000),
  hint: plain(2_000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: inputElement,
  ...blockId,
});

const rawCell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: z.string() }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string() }),
  richText,
]);
const table = z.strictObject({
  type: z.literal('table'),
  rows: z.array(z.array(rawCell).min(1).max(20)).min(1).max(100),
  column_settings: z
    .array(
      z.strictObject({ align: z.enum(['left', 'center', 'right']).optional(), is_wrapped: z.boolean().optional() }),
    )
    .max(20)
    .optional(),
  ...blockId,
});
const dataTable = z.strictObject({
  type: z.literal('data_table'),
  caption: z.string().min(1),
  rows: z.array(z.array(rawCell).min(1).max(20)).min(2).max(101),
  page_size: z.int().min(1).max(100).optional(),
  row_header_column_index: z.int().min(0).max(19).optional(),
  ...blockId,
});

const taskFields = {
  task_id: z.string().min(1).max(255),
  title: z.string().min(1).max(256),
  status: z.enum(['pending', 'in_progress', 'complete', 'error']),
  details: richText.optional(),
  output: richText.optional(),
  sources: z.array(z.strictObject({ type: z.literal('url'), url: z.string(), text: z.string() })).optional(),
};
const task = z.strictObject({ type: z.literal('task_card'), ...taskFields, ...blockId });
/** Inside a plan the type of a task may be left out. */
const planTask = z.strictObject({ type: z.literal('task_card').optional(), ...taskFields, ...blockId });
const plan = z.strictObject({
  type: z.literal('plan'),
  title: z.string().min(1).max(256),
  tasks: z.array(planTask).max(50).optional(),
  ...blockId,
});

const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  elements: z.array(contextAction).min(1).max(5),
  ...blockId,
});
const alert = z.strictObject({
  type: z.literal('alert'),
  text: anyText(3_000),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
  ...blockId,
});
const card = z.strictObject({
  type: z.literal('card'),
  hero_image: imageElement.optional(),
  icon: imageElement.optional(),
  title: mrkdwn(150).optional(),
  subtitle: mrkdwn(150).optional(),
  body: mrkdwn(200).optional(),
  actions: z.array(button).max(5).optional(),
  ...blockId,
});
const carousel = z.strictObject({ type: z.literal('carousel'), elements: z.array(card).min(1).max(10), ...blockId });

const TABLE: Record<string, { schema: z.ZodType; surfaces: readonly Surface[] }> = {
  section: { schema: section, surfaces: ['message', 'modal', 'home'] },
  header: { schema: header, surfaces: ['message', 'modal', 'home'] },
  context: { schema: context, surfaces: ['message', 'modal', 'home'] },
  divider: { schema: divider, surfaces: ['message', 'modal', 'home'] },
  actions: { schema: actions, surfaces: ['message', 'modal', 'home'] },
  image: { schema: image, surfaces: ['message', 'modal', 'home'] },
  rich_text: { schema: richText, surfaces: ['message', 'modal', 'home'] },
  input: { schema: input, surfaces: ['message', 'modal', 'home'] },
  card: { schema: card, surfaces: ['message', 'home'] },
  carousel: { schema: carousel, surfaces: ['message'] },
  table: { schema: table, surfaces: ['message'] },
  data_table: { schema: dataTable, surfaces: ['message'] },
  markdown: { schema: markdown, surfaces: ['message'] },
  task_card: { schema: task, surfaces: ['message'] },
  plan: { schema: plan, surfaces: ['message'] },
  context_actions: { schema: contextActions, surfaces: ['message'] },
  alert: { schema: alert, surfaces: ['modal'] },
};

/** Each block by its type, and the surfaces that take it. */
export const BLOCKS = new Map(Object.entries(TABLE));
