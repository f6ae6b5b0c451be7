/**
 * What the app is sent when a person presses, picks, submits or commands.
 * Owns: finding the control on the message as it is now, and the payloads.
 * Refuses: a press on a control that is not there (`no_such_action`).
 */
import type { Fields } from './fields.ts';
import { fieldsAt, isFields, listAt, textAt } from './fields.ts';
import type { Channel } from './channels.ts';
import type { Message } from './messages.ts';
import type { Person } from './people.ts';
import { SlackRefusal } from './slack-refusal.ts';
import type { View } from './views.ts';
import { viewObject } from './views.ts';
import type { WorkspaceState } from './workspace-state.ts';

export interface Control {
  block: Fields;
  element: Fields;
}

/** Every interactive element of these blocks. */
export function controlsOf(blocks: Fields[]): Control[] {
  const controls: Control[] = [];
  for (const block of blocks) {
    const elements = [...listAt(block, 'elements'), fieldsAt(block, 'accessory'), fieldsAt(block, 'element')];
    for (const element of elements) if (textAt(element, 'action_id') !== '') controls.push({ block, element });
    for (const card of block['type'] === 'card' ? [block] : listAt(block, 'elements')) {
      for (const element of listAt(card, 'actions')) controls.push({ block: card, element });
    }
  }
  return controls;
}

/** Throws SlackRefusal `no_such_action`. */
export function findControl(blocks: Fields[], actionId: string, blockId?: string): Control {
  const found = controlsOf(blocks).find(
    ({ block, element }) => element['action_id'] === actionId && (!blockId || block['block_id'] === blockId),
  );
  if (!found) throw new SlackRefusal('no_such_action');
  return found;
}

/** What an element sends when `value` is picked or pressed. Throws SlackRefusal `no_such_option`. */
export function chosen(element: Fields, value: string | undefined): Fields {
  const type = textAt(element, 'type');
  if (type === 'button' || type === 'icon_button') return { text: element['text'], value: element['value'] };
  if (type === 'feedback_buttons') {
    const buttons = [fieldsAt(element, 'positive_button'), fieldsAt(element, 'negative_button')];
    const picked = buttons.find((button) => button['value'] === value);
    if (!picked) throw new SlackRefusal('no_such_option');
    return { text: picked['text'], value: picked['value'] };
  }
  if (type === 'users_select') return { selected_user: value ?? null };
  if (type === 'channels_select') return { selected_channel: value ?? null };
  if (type === 'datepicker') return { selected_date: value ?? null };
  if (type === 'plain_text_input' || type === 'number_input') return { value: value === '' ? null : (value ?? null) };
  const groups = listAt(element, 'option_groups').flatMap((group) => listAt(group, 'options'));
  const options = [...listAt(element, 'options'), ...groups];
  const wanted = value === undefined || value === '' ? [] : type === 'checkboxes' ? value.split(',') : [value];
  const picked = wanted.map((one) => {
    const option = options.find((candidate) => candidate['value'] === one);
    if (!option) throw new SlackRefusal('no_such_option');
    return option;
  });
  return type === 'checkboxes' ? { selected_options: picked } : { selected_option: picked[0] ?? null };
}

function common(state: WorkspaceState, person: Person): Fields {
  const { team } = state.settings;
  return {
    team: { id: team.id, domain: team.name.toLowerCase() },
    user: { id: person.id, username: person.handle, name: person.handle, team_id: person.team },
    api_app_id: state.people.app.appId,
    token: 'verification-token',
    trigger_id: state.views.issueTrigger(person.id),
    enterprise: null,
    is_enterprise_install: false,
  };
}

function replyUrl(state: WorkspaceState, channel: string, user: string, message: Message | null): string {
  const threadTs = message?.threadTs ?? null;
  const key = state.views.issueReply({ channel, user, messageTs: message?.ts ?? null, threadTs });
  return `${state.base}/actions/${state.settings.team.id}/${key}`;
}

function actionOf({ block, element }: Control, value: string | undefined, ts: string): Fields {
  return {
    type: element['type'],
    action_id: element['action_id'],
    block_id: block['block_id'],
    ...chosen(element, value),
    ...(element['style'] ? { style: element['style'] } : {}),
    ...(element['confirm'] ? { confirm: element['confirm'] } : {}),
    action_ts: ts,
  };
}

/** block_actions on a message. */
export function messageAction(
  state: WorkspaceState,
  person: Person,
  channel: Channel,
  message: Message,
  control: Control,
  value?: string,
): Fields {
  return {
    type: 'block_actions',
    ...common(state, person),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: message.to !== null,
      ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    },
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    ...(message.to === null ? { message: state.messages.object(message, false) } : {}),
    state: { values: {} },
    response_url: replyUrl(state, channel.id, person.id, message),
    actions: [actionOf(control, value, state.messages.nextTs())],
  };
}

/** block_actions inside a modal or App Home. */
export function viewAction(
  state: WorkspaceState,
  person: Person,
  view: View,
  control: Control,
  value?: string,
): Fields {
  return {
    type: 'block_actions',
    ...common(state, person),
    container: { type: 'view', view_id: view.id },
    view: { ...viewObject(view, state.settings.team.id, state.people.app), state: { values: {} } },
    actions: [actionOf(control, value, state.messages.nextTs())],
  };
}

/** The values of a modal's inputs. Throws SlackRefusal `missing_input` where a required one is empty. */
export function viewValues(view: View, given: Record<string, string>): Fields {
  const values: Fields = {};
  for (const block of listAt(view.content, 'blocks')) {
    const element = fieldsAt(block, 'element');
    const actionId = textAt(element, 'action_id');
    if (block['type'] !== 'input' || actionId === '') continue;
    const blockId = textAt(block, 'block_id');
    const value = given[actionId] ?? given[blockId] ?? initialOf(element);
    if (value === '' && block['optional'] !== true) throw new SlackRefusal('missing_input', { input: actionId });
    values[blockId] = { [actionId]: { type: element['type'], ...chosen(element, value) } };
  }
  return values;
}

function initialOf(element: Fields): string {
  for (const key of ['initial_value', 'initial_user', 'initial_channel', 'initial_date']) {
    if (textAt(element, key) !== '') return textAt(element, key);
  }
  const many = listAt(element, 'initial_options').map((option) => textAt(option, 'value'));
  return isFields(element['initial_option']) ? textAt(element['initial_option'], 'value') : many.join(',');
}

export function viewSubmission(state: WorkspaceState, person: Person, view: View, values: Fields): Fields {
  const shown = viewObject(view, state.settings.team.id, state.people.app);
  return {
    type: 'view_submission',
    ...common(state, person),
    view: { ...shown, state: { values } },
    response_urls: [],
  };
}

export function viewClosed(state: WorkspaceState, person: Person, view: View): Fields {
  const shown = viewObject(view, state.settings.team.id, state.people.app);
  return {
    type: 'view_closed',
    ...common(state, person),
    view: { ...shown, state: { values: {} } },
    is_cleared: false,
  };
}

export function messageShortcut(
  state: WorkspaceState,
  person: Person,
  channel: Channel,
  message: Message,
  callbackId: string,
): Fields {
  return {
    type: 'message_action',
    callback_id: callbackId,
    ...common(state, person),
    action_ts: state.messages.nextTs(),
    message_ts: message.ts,
    channel: { id: channel.id, name: channel.name },
    message: state.messages.object(message, false),
    response_url: replyUrl(state, channel.id, person.id, message),
  };
}

export function slashCommand(
  state: WorkspaceState,
  person: Person,
  channel: Channel,
  command: string,
  text: string,
): Fields {
  return {
    token: 'verification-token',
    team_id: person.team,
    team_domain: state.settings.team.name.toLowerCase(),
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: person.id,
    user_name: person.handle,
    command,
    text,
    api_app_id: state.people.app.appId,
    is_enterprise_install: 'false',
    response_url: replyUrl(state, channel.id, person.id, null),
    trigger_id: state.views.issueTrigger(person.id),
  };
}
