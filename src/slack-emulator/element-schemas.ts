/**
 * The elements inside blocks, with Slack's limits.
 * Owns: texts, buttons, selects, inputs, images, rich text.
 * Refuses: blocks, and limits that span a whole message.
 */
import { z } from 'zod';

export function plain(most: number) {
  const text = z.string().min(1).max(most);
  return z.strictObject({ type: z.literal('plain_text'), text, emoji: z.boolean().optional() });
}

export function mrkdwn(most: number) {
  const text = z.string().min(1).max(most);
  return z.strictObject({ type: z.literal('mrkdwn'), text, verbatim: z.boolean().optional() });
}

export function anyText(most: number) {
  return z.discriminatedUnion('type', [plain(most), mrkdwn(most)]);
}

const id = z.string().min(1).max(255);
const style = z.enum(['primary', 'danger']).optional();
const url = z.string().max(3_000);
export const blockId = { block_id: z.string().max(255).optional() };

const confirm = z
  .strictObject({
    title: plain(100).optional(),
    text: anyText(300),
    confirm: plain(30).optional(),
    deny: plain(30).optional(),
    style,
  })
  .optional();

const actionable = { action_id: id.optional(), confirm };

/** What interactive inputs share. */
const focusable = { ...actionable, focus_on_load: z.boolean().optional(), placeholder: plain(150).optional() };

export const button = z.strictObject({
  type: z.literal('button'),
  text: plain(75),
  value: z.string().max(2_000).optional(),
  url: url.optional(),
  style,
  accessibility_label: z.string().max(75).optional(),
  ...actionable,
});

const option = z.strictObject({
  text: anyText(75),
  value: z.string().max(150).optional(),
  url: url.optional(),
  description: anyText(75).optional(),
});
const optionGroups = z.array(z.strictObject({ label: plain(75), options: z.array(option).min(1).max(100) })).max(100);

const staticSelect = z.strictObject({
  type: z.literal('static_select'),
  options: z.array(option).min(1).max(100).optional(),
  option_groups: optionGroups.optional(),
  initial_option: option.optional(),
  ...focusable,
});
const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  initial_user: z.string().optional(),
  ...focusable,
});
const channelsSelect = z.strictObject({
  type: z.literal('channels_select'),
  initial_channel: z.string().optional(),
  response_url_enabled: z.boolean().optional(),
  ...focusable,
});
const overflow = z.strictObject({ type: z.literal('overflow'), options: z.array(option).min(1).max(5), ...actionable });
const choices = { options: z.array(option).min(1).max(10), ...actionable, focus_on_load: z.boolean().optional() };
const radios = z.strictObject({ type: z.literal('radio_buttons'), initial_option: option.optional(), ...choices });
const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  initial_options: z.array(option).optional(),
  ...choices,
});
const datepicker = z.strictObject({ type: z.literal('datepicker'), initial_date: z.string().optional(), ...focusable });

const plainInput = z.strictObject({
  type: z.literal('plain_text_input'),
  initial_value: z.string().max(3_000).optional(),
  multiline: z.boolean().optional(),
  min_length: z.int().min(0).max(3_000).optional(),
  max_length: z.int().min(1).max(3_000).optional(),
  dispatch_action_config: z.looseObject({}).optional(),
  ...focusable,
});
const numberInput = z.strictObject({
  type: z.literal('number_input'),
  is_decimal_allowed: z.boolean(),
  initial_value: z.string().optional(),
  min_value: z.string().optional(),
  max_value: z.string().optional(),
  ...focusable,
});

const imageSource = {
  image_url: url.optional(),
  slack_file: z.union([z.strictObject({ id }), z.strictObject({ url })]).optional(),
};
export const imageFields = { alt_text: z.string().min(1).max(2_000), ...imageSource };
export const imageElement = z.strictObject({ type: z.literal('image'), ...imageFields });

const feedbackButton = z.strictObject({
  text: plain(75),
  accessibility_label: z.string().max(75).optional(),
  value: z.string().max(2_000),
});
const feedback = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: id.optional(),
  positive_button: feedbackButton,
  negative_button: feedbackButton,
});
const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  icon: z.string(),
  text: plain(75),
  accessibility_label: z.string().max(75).optional(),
  value: z.string().max(2_000).optional(),
  visible_to_user_ids: z.array(z.string()).optional(),
  ...actionable,
});

export const accessory = z.discriminatedUnion('type', [
  button,
  staticSelect,
  usersSelect,
  channelsSelect,
  overflow,
  radios,
  checkboxes,
  datepicker,
  imageElement,
]);
export const actionElement = z.discriminatedUnion('type', [
  button,
  staticSelect,
  usersSelect,
  channelsSelect,
  overflow,
  radios,
  checkboxes,
  datepicker,
]);
export const inputElement = z.discriminatedUnion('type', [
  plainInput,
  numberInput,
  staticSelect,
  usersSelect,
  channelsSelect,
  radios,
  checkboxes,
  datepicker,
]);
export const contextElement = z.discriminatedUnion('type', [plain(2_000), mrkdwn(2_000), imageElement]);
export const contextAction = z.discriminatedUnion('type', [feedback, iconButton]);

const inlineStyle = z.looseObject({}).optional();
const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string(), style: inlineStyle }),
  z.strictObject({
    type: z.literal('link'),
    url,
    text: z.string().optional(),
    unsafe: z.boolean().optional(),
    style: inlineStyle,
  }),
  z.strictObject({ type: z.literal('user'), user_id: id, style: inlineStyle }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: id, style: inlineStyle }),
  z.strictObject({ type: z.literal('channel'), channel_id: id, style: inlineStyle }),
  z.strictObject({ type: z.literal('emoji'), name: z.string(), unicode: z.string().optional(), style: inlineStyle }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), style: inlineStyle }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.number(),
    format: z.string(),
    url: url.optional(),
    fallback: z.string().optional(),
    style: inlineStyle,
  }),
]);
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(inline) });
const border = { border: z.number().optional() };
const richPart = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({
    type: z.literal('rich_text_list'),
    elements: z.array(richSection),
    style: z.enum(['bullet', 'ordered']),
    indent: z.number().optional(),
    offset: z.number().optional(),
    ...border,
  }),
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(inline), ...border }),
  z.strictObject({
    type: z.literal('rich_text_preformatted'),
    elements: z.array(inline),
    language: z.string().optional(),
    ...border,
  }),
]);
export const richText = z.strictObject({ type: z.literal('rich_text'), elements: z.array(richPart), ...blockId });
