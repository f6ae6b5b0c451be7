/**
 * Dialogs over the page: confirmations, pictures, files.
 * Owns: the native dialog with its focus trap, Escape, and giving the focus back.
 * Refuses: more than one of these at a time; the modals of the app are in view-dialog.mjs.
 */
import { byId, el, icon, ICONS } from './dom.mjs';
import { textObject } from './mrkdwn.mjs';

/** Shows a dialog; resolves with its return value when it closes, and puts the focus back. */
export function showDialog(dialog) {
  const before = document.activeElement;
  byId('dialogs').append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      resolve(dialog.returnValue);
    });
  });
}

/** The top of a dialog: its title and a way out. */
export function dialogHead(id, title, dialog) {
  const close = el(
    'button',
    { type: 'button', class: 'icon', 'aria-label': 'Close', on: { click: () => dialog.close('') } },
    icon(ICONS.close),
  );
  return el('header', { class: 'dialog-head' }, el('h2', { id }, title), close);
}

/** Asks what the app wants asked before a press; true for yes. */
export async function askToConfirm(confirm) {
  const dialog = el('dialog', {
    class: 'dialog small',
    'aria-labelledby': 'confirm-title',
    'aria-describedby': 'confirm-text',
  });
  const no = el(
    'button',
    { type: 'button', class: 'press', on: { click: () => dialog.close('') } },
    textObject(confirm.deny ?? { text: 'Cancel' }),
  );
  const style = confirm.style ?? 'primary';
  const yes = el(
    'button',
    { type: 'button', class: `press ${style}`, on: { click: () => dialog.close('yes') } },
    textObject(confirm.confirm ?? { text: 'Yes' }),
  );
  dialog.append(
    dialogHead('confirm-title', textObject(confirm.title ?? { text: 'Are you sure?' }), dialog),
    el('div', { class: 'dialog-body', id: 'confirm-text' }, textObject(confirm.text)),
    el('footer', { class: 'dialog-foot' }, no, yes),
  );
  const answer = showDialog(dialog);
  no.focus();
  return (await answer) === 'yes';
}

export function openImage(address, words) {
  const dialog = el('dialog', { class: 'dialog wide', 'aria-labelledby': 'image-title' });
  dialog.append(
    dialogHead('image-title', words, dialog),
    el('div', { class: 'dialog-body' }, el('img', { src: address, alt: words, class: 'whole' })),
  );
  void showDialog(dialog);
}

/** Longer files are cut here on screen; the download has all of it. */
const SHOWN_CHARACTERS = 200_000;

/** Opens a text file of this workspace. */
export async function openFile(file) {
  const address = `/files/${encodeURIComponent(file.id)}`;
  const body = el('pre', { class: 'file-text', tabindex: '0', 'aria-label': file.title }, 'Loading …');
  const dialog = el('dialog', { class: 'dialog wide', 'aria-labelledby': 'file-title' });
  const download = el('a', { class: 'press', href: `${address}?download=1`, download: file.name }, 'Download');
  dialog.append(
    dialogHead('file-title', file.title, dialog),
    el('div', { class: 'dialog-body flush' }, body),
    el('footer', { class: 'dialog-foot' }, download),
  );
  void showDialog(dialog);
  const response = await fetch(address);
  const text = response.ok ? await response.text() : `This file could not be read (${response.status}).`;
  const cut =
    text.length > SHOWN_CHARACTERS ? `\n… ${text.length - SHOWN_CHARACTERS} more characters in the download` : '';
  body.textContent = text.slice(0, SHOWN_CHARACTERS) + cut;
}

let toastTimer = 0;

/** Says briefly what went wrong. */
export function toast(text) {
  const box = byId('toast');
  // Shown anew each time, so that it stands above a dialog that was opened meanwhile.
  if (box.matches(':popover-open')) box.hidePopover();
  box.showPopover();
  box.textContent = text;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => box.hidePopover(), 6_000);
}

let lastSaid = '';

/** Says something to screen readers alone. */
export function announce(text) {
  // A repeated sentence needs a change to be read again.
  const words = text === lastSaid ? `${text}\u00a0` : text;
  lastSaid = words;
  byId('announcer').textContent = words;
}
