/**
 * The panel that makes Slack misbehave.
 * Owns: ordering injected faults and taking them back, in words of what a person will see.
 * Refuses: chance; each one happens exactly as often as it was ordered.
 */
import { dialogHead, showDialog } from './dialogs.mjs';
import { byId, el } from './dom.mjs';
import { attempt } from './message.mjs';
import { currentChannel, store } from './store.mjs';

const KINDS = [
  ['429', 'Too many calls: refuse with 429 and Retry-After'],
  ['500', 'Broken: answer 500'],
  ['lost-response', 'Lost answer: store it, then drop the connection'],
  ['lost-request', 'Lost call: drop the connection before storing'],
  ['slow', 'Slow: answer late'],
  ['archived', 'Archive the channel under the call'],
  ['twice', 'Deliver an event twice'],
];
const METHODS = ['', 'chat.postMessage', 'chat.update', 'reactions.add', 'views.open', 'files.completeUploadExternal'];

function wordsOf(injectedFault) {
  const kind = KINDS.find(([what]) => what === injectedFault.what)?.[1] ?? injectedFault.what;
  const where = [
    injectedFault.method,
    injectedFault.channel ? `#${store.channels.get(injectedFault.channel)?.name ?? injectedFault.channel}` : '',
  ];
  const scope = where.filter(Boolean).join(', ');
  return `${kind}${scope ? ` (${scope})` : ''}, ${injectedFault.left} to come`;
}

function field(label, control) {
  return el('div', { class: 'input' }, el('label', { for: control.id }, label), control);
}

function drawOrders(list) {
  const rows = store.injectedFaults.map((injectedFault) =>
    el(
      'li',
      {},
      el('span', {}, wordsOf(injectedFault)),
      el(
        'button',
        { type: 'button', class: 'press small', on: { click: () => void attempt('calm', injectedFault.id) } },
        'Take back',
      ),
    ),
  );
  list.replaceChildren(...(rows.length > 0 ? rows : [el('li', { class: 'faint' }, 'Slack is well.')]));
}

let orders = null;

/** Shows in the panel, and in the bar, what is still to come. */
export function drawFaults() {
  if (orders) drawOrders(orders);
  const left = store.injectedFaults.reduce((sum, injectedFault) => sum + injectedFault.left, 0);
  byId('injectedFault-note').textContent = left > 0 ? `Slack will misbehave: ${left} to come` : '';
}

export async function openFaults() {
  const what = el(
    'select',
    { id: 'injectedFault-what' },
    KINDS.map(([value, words]) => el('option', { value }, words)),
  );
  const method = el(
    'select',
    { id: 'injectedFault-method' },
    METHODS.map((value) => el('option', { value }, value || 'Any method')),
  );
  const where = el(
    'select',
    { id: 'injectedFault-where' },
    el('option', { value: '' }, 'Anywhere'),
    el('option', { value: currentChannel()?.id ?? '' }, `#${currentChannel()?.name ?? ''} only`),
  );
  const times = el('input', { id: 'injectedFault-times', type: 'number', min: '1', max: '500', value: '1' });
  const seconds = el('input', { id: 'injectedFault-seconds', type: 'number', min: '1', max: '120', value: '5' });
  orders = el('ul', { class: 'orders', 'aria-label': 'Still to come' });
  drawOrders(orders);
  const dialog = el('dialog', { class: 'dialog', 'aria-labelledby': 'injectedFault-title' });
  const form = el(
    'form',
    { class: 'dialog-form' },
    dialogHead('injectedFault-title', 'Make Slack misbehave', dialog),
    el(
      'div',
      { class: 'dialog-body' },
      field('What goes wrong', what),
      el('div', { class: 'pair' }, field('Which calls', method), field('Where', where)),
      el('div', { class: 'pair' }, field('How often', times), field('Seconds (429 and slow)', seconds)),
      el('h3', {}, 'Still to come'),
      orders,
    ),
    el(
      'footer',
      { class: 'dialog-foot' },
      el('button', { type: 'button', class: 'press', on: { click: () => void attempt('calm') } }, 'All well again'),
      el('button', { type: 'submit', class: 'press danger' }, 'Misbehave'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const twice = what.value === 'twice';
    void attempt('misbehave', {
      what: what.value,
      method: twice || method.value === '' ? undefined : method.value,
      channel: twice || where.value === '' ? undefined : where.value,
      times: Math.min(500, Math.max(1, Math.round(Number(times.value) || 1))),
      retryAfter: Number(seconds.value) || 1,
      ms: (Number(seconds.value) || 1) * 1_000,
    });
  });
  dialog.append(form);
  const closed = showDialog(dialog);
  what.focus();
  await closed;
  orders = null;
}
