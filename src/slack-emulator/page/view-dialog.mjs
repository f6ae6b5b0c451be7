/**
 * The app's modals, and its home.
 * Owns: opening, redrawing and closing as the server says; collecting and sending values; errors at their fields.
 * Refuses: closing before the app has answered a submission.
 */
import { blockNodes } from './blocks.mjs';
import { valuesOf } from './controls.mjs';
import { toast } from './dialogs.mjs';
import { byId, el, icon, ICONS } from './dom.mjs';
import { attempt } from './message.mjs';
import { textObject } from './mrkdwn.mjs';
import { act, sentenceOf } from './server.mjs';
import { store } from './store.mjs';

let dialog = null;
let shown = { id: '', hash: '' };
let before = null;

function contextOf(view) {
  return {
    async press(actionId, _blockId, value) {
      const answer = await attempt('clickInView', store.you, view.id, actionId, { value });
      if (answer && !answer.acked) toast('The app did not answer in time. Try again.');
    },
  };
}

function showErrors(form, errors) {
  let first = null;
  for (const slot of form.querySelectorAll('.field-error')) {
    const words = errors[slot.dataset.block] ?? '';
    slot.textContent = words;
    const input = form.querySelector(`[id="${CSS.escape(slot.id.replace(/-error$/, ''))}"]`);
    if (words) input?.setAttribute('aria-invalid', 'true');
    else input?.removeAttribute('aria-invalid');
    if (words && !first) first = input;
  }
  if (errors['']) toast(errors['']);
  first?.focus();
}

async function submit(view, form, button) {
  button.disabled = true;
  try {
    const answer = await act('submit', store.you, view.id, valuesOf(form));
    if (!answer.closed) showErrors(form, answer.errors);
  } catch (error) {
    const missing = error.answer?.input;
    const slot = missing ? form.querySelector(`[data-action="${CSS.escape(missing)}"]`) : null;
    if (slot) showErrors(form, { [slot.dataset.block]: 'Please fill this in.' });
    else toast(sentenceOf(error));
  } finally {
    button.disabled = false;
  }
}

function dismiss(view) {
  store.views.delete(view.id);
  void attempt('dismiss', store.you, view.id);
  drawViews();
}

function fill(view) {
  const close = el(
    'button',
    { type: 'button', class: 'icon', 'aria-label': 'Close', on: { click: () => dismiss(view) } },
    icon(ICONS.close),
  );
  const cancel = el(
    'button',
    { type: 'button', class: 'press', on: { click: () => dismiss(view) } },
    textObject(view.close ?? { text: 'Close' }),
  );
  const send = view.submit ? el('button', { type: 'submit', class: 'press primary' }, textObject(view.submit)) : null;
  const form = el(
    'form',
    { class: 'dialog-form', novalidate: true },
    el('header', { class: 'dialog-head' }, el('h2', { id: 'view-title' }, textObject(view.title)), close),
    el('div', { class: 'dialog-body' }, blockNodes(view.blocks, contextOf(view))),
    el('footer', { class: 'dialog-foot' }, cancel, send),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (send) void submit(view, form, send);
  });
  dialog.replaceChildren(form);
  form.querySelector('.dialog-body :is(input, textarea, select)')?.focus();
}

/** Brings what is on screen in line with the views that are open. */
export function drawViews() {
  const top = [...store.views.values()].filter((view) => view.type === 'modal').at(-1);
  if (!top) {
    shown = { id: '', hash: '' };
    dialog?.close();
    return;
  }
  if (top.id === shown.id && top.hash === shown.hash) return;
  shown = { id: top.id, hash: top.hash };
  if (!dialog) {
    before = document.activeElement;
    dialog = el('dialog', { class: 'dialog', 'aria-labelledby': 'view-title' });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      const open = [...store.views.values()].filter((view) => view.type === 'modal').at(-1);
      if (open) dismiss(open);
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      dialog = null;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
    byId('dialogs').append(dialog);
    dialog.showModal();
  }
  fill(top);
}

/** The app's home, for the top of the conversation with it; null where it has published none. */
export function homeNode() {
  if (!store.home) return null;
  return el('section', { class: 'home', 'aria-label': 'Home' }, blockNodes(store.home.blocks, contextOf(store.home)));
}
