/**
 * What can be pressed or filled in: buttons, menus, pickers, inputs.
 * Owns: the control's look and its value; pressing goes through `context.press(actionId, blockId, value)`.
 * Refuses: acting before a confirmation was given where the control asks for one.
 */
import { askToConfirm } from './dialogs.mjs';
import { el, icon, ICONS } from './dom.mjs';
import { emojiNode } from './inline.mjs';
import { textObject } from './mrkdwn.mjs';
import { store } from './store.mjs';

/** Presses once: asks where asked to, shows that it is under way, and gives the control back. */
async function press(node, element, block, context, value) {
  if (node.getAttribute('aria-busy') === 'true') return;
  if (element.confirm && !(await askToConfirm(element.confirm))) return;
  node.setAttribute('aria-busy', 'true');
  try {
    await context.press(element.action_id, block.block_id, value);
  } finally {
    node.removeAttribute('aria-busy');
  }
}

function button(element, block, context) {
  const node = el(
    'button',
    {
      type: 'button',
      class: `press ${element.style ?? ''}`,
      'data-action': element.action_id,
      'aria-label': element.accessibility_label,
      'aria-haspopup': element.confirm ? 'dialog' : undefined,
      on: {
        click: () => {
          if (/^https?:/i.test(element.url ?? '')) window.open(element.url, '_blank', 'noopener,noreferrer');
          void press(node, element, block, context);
        },
      },
    },
    textObject(element.text),
  );
  return node;
}

function iconButton(element, block, context) {
  const node = el(
    'button',
    {
      type: 'button',
      class: 'icon small',
      'data-action': element.action_id,
      'aria-label': element.accessibility_label ?? element.text.text,
      title: element.text.text,
      on: { click: () => void press(node, element, block, context) },
    },
    icon(ICONS[element.icon] ?? ICONS.trash),
  );
  return node;
}

function feedback(element, block, context) {
  const make = (part, sign) => {
    const node = el(
      'button',
      {
        type: 'button',
        class: 'feedback',
        'data-action': element.action_id,
        'data-value': part.value,
        'aria-pressed': 'false',
        'aria-label': part.accessibility_label ?? part.text.text,
        on: {
          click: async () => {
            for (const other of node.parentElement.children) other.setAttribute('aria-pressed', String(other === node));
            await press(node, element, block, context, part.value);
          },
        },
      },
      el('span', { 'aria-hidden': 'true' }, emojiNode(sign)),
      ` ${part.text.text}`,
    );
    return node;
  };
  return el('span', { class: 'feedbacks', role: 'group', 'aria-label': 'Feedback' }, [
    make(element.positive_button, '+1'),
    make(element.negative_button, '-1'),
  ]);
}

/** Options of any menu, as `{value, text}`; people and channels come from the store. */
function optionsOf(element) {
  if (element.type === 'users_select')
    return [...store.people.values()].map(({ id, name }) => ({ value: id, text: name }));
  if (element.type === 'channels_select') {
    return [...store.channels.values()].map(({ id, name }) => ({ value: id, text: `#${name}` }));
  }
  const groups = (element.option_groups ?? []).flatMap((group) => group.options);
  return [...(element.options ?? []), ...groups].map((option) => ({ value: option.value, text: option.text.text }));
}

function initialOf(element) {
  return element.initial_option?.value ?? element.initial_user ?? element.initial_channel ?? '';
}

function menu(element, block, context, props) {
  const placeholder = element.placeholder?.text ?? (element.type === 'overflow' ? '⋯' : 'Choose an option');
  const first = el('option', { value: '' }, placeholder);
  const rest = optionsOf(element).map(({ value, text }) => {
    return el('option', { value, selected: value === initialOf(element) }, text);
  });
  const label = element.type === 'overflow' ? 'More actions' : placeholder;
  const node = el(
    'select',
    { class: 'menu', 'data-action': element.action_id, 'aria-label': props.id ? undefined : label, ...props },
    first,
    rest,
  );
  if (context.press) {
    node.addEventListener('change', () => {
      if (node.value !== '') void press(node, element, block, context, node.value);
      if (element.type === 'overflow') node.value = '';
    });
  }
  return node;
}

function choices(element, block, context, props) {
  const many = element.type === 'checkboxes';
  const chosen = new Set(many ? (element.initial_options ?? []).map((option) => option.value) : [initialOf(element)]);
  const name = `${block.block_id}-${element.action_id}`;
  const { id, ...rest } = props;
  const rows = element.options.map((option, index) =>
    el(
      'label',
      { class: 'choice' },
      el('input', {
        type: many ? 'checkbox' : 'radio',
        name,
        value: option.value,
        checked: chosen.has(option.value),
        id: index === 0 ? id : undefined,
      }),
      el(
        'span',
        {},
        textObject(option.text),
        option.description ? el('small', {}, textObject(option.description)) : null,
      ),
    ),
  );
  const node = el(
    'div',
    { class: 'choices', role: many ? 'group' : 'radiogroup', 'data-action': element.action_id, ...rest },
    rows,
  );
  if (context.press) {
    node.addEventListener('change', () => {
      const values = [...node.querySelectorAll('input:checked')].map((input) => input.value);
      void press(node, element, block, context, values.join(','));
    });
  }
  return node;
}

function textInput(element, props) {
  const common = {
    'data-action': element.action_id,
    placeholder: element.placeholder?.text,
    minlength: element.min_length,
    maxlength: element.max_length,
    autofocus: element.focus_on_load,
    ...props,
  };
  if (element.multiline) return el('textarea', { rows: '4', ...common }, element.initial_value ?? '');
  const number = element.type === 'number_input';
  return el('input', {
    type: number ? 'number' : element.type === 'datepicker' ? 'date' : 'text',
    value: element.initial_value ?? element.initial_date,
    min: element.min_value,
    max: element.max_value,
    step: number && element.is_decimal_allowed ? 'any' : undefined,
    ...common,
  });
}

/** The node of one interactive element; `props` label it where it stands in a form. */
export function controlNode(element, block, context, props = {}) {
  switch (element.type) {
    case 'button':
      return button(element, block, context);
    case 'icon_button':
      return iconButton(element, block, context);
    case 'feedback_buttons':
      return feedback(element, block, context);
    case 'static_select':
    case 'users_select':
    case 'channels_select':
    case 'overflow':
      return menu(element, block, context, props);
    case 'checkboxes':
    case 'radio_buttons':
      return choices(element, block, context, props);
    case 'plain_text_input':
    case 'number_input':
    case 'datepicker':
      return textInput(element, props);
    default:
      return null;
  }
}

/** What stands in the controls of a form, by action id. */
export function valuesOf(form) {
  const values = {};
  for (const node of form.querySelectorAll('[data-action]')) {
    if (node.classList.contains('choices')) {
      values[node.dataset.action] = [...node.querySelectorAll('input:checked')].map((input) => input.value).join(',');
    } else if ('value' in node && node.tagName !== 'BUTTON') values[node.dataset.action] = node.value;
  }
  return values;
}
