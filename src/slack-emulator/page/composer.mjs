/**
 * The box one writes in, with completion of mentions.
 * Owns: Enter to send, Shift+Enter for a line, @ to pick people and groups, / for commands, editing.
 * Refuses: sending what is empty.
 */
import { avatar } from './avatar.mjs';
import { el, icon, ICONS } from './dom.mjs';
import { attempt } from './message.mjs';
import { currentChannel, store } from './store.mjs';

/** At most this many suggestions stand above the box. */
const MOST = 7;

/** People, groups and broadcasts whose handle or name begins with what was typed; the app first. */
function suggestions(typed) {
  const wanted = typed.toLowerCase();
  const members = new Set(currentChannel()?.members ?? []);
  const people = [...store.people.values()].map(({ id, handle, name }) => ({
    id,
    handle,
    words: name,
    rank: id === store.app ? 0 : members.has(id) ? 1 : 3,
  }));
  const groups = [...store.groups.values()].map(({ id, handle, members: all }) => ({
    id,
    handle,
    words: `${all.length} people`,
    rank: 2,
  }));
  return [...people, ...groups]
    .filter(
      ({ handle, words }) =>
        `-${handle} ${words}`
          .toLowerCase()
          .split(/[\s_.-]/)
          .some((word) => word.startsWith(wanted)) || handle.startsWith(wanted),
    )
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, MOST);
}

/** A composer inside `place`; `send(text)` is called with what was written and answers true where it went. */
export function composer(place, id, send) {
  const list = el('ul', {
    class: 'suggestions',
    id: `${id}-suggestions`,
    role: 'listbox',
    'aria-label': 'People',
    hidden: true,
  });
  const box = el('textarea', {
    id: `${id}-box`,
    rows: '1',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': `${id}-suggestions`,
    'aria-haspopup': 'listbox',
    enterkeyhint: 'send',
    autocomplete: 'off',
    maxlength: '39000',
  });
  const submit = el(
    'button',
    { type: 'submit', class: 'send', 'aria-label': 'Send', disabled: true },
    icon(ICONS.send),
  );
  const banner = el('p', { class: 'editing', hidden: true });
  const form = el('form', { class: 'composer' }, list, banner, el('div', { class: 'composer-row' }, box, submit));
  place.replaceChildren(form);

  let active = 0;
  let shown = [];
  let editing = null;

  const typedMention = () => /(^|[\s(])@([\w.-]*)$/.exec(box.value.slice(0, box.selectionStart));

  function drawSuggestions() {
    const mention = typedMention();
    shown = mention ? suggestions(mention[2]) : [];
    active = Math.min(active, Math.max(0, shown.length - 1));
    list.hidden = shown.length === 0;
    box.setAttribute('aria-expanded', String(shown.length > 0));
    list.replaceChildren(
      ...shown.map((one, index) =>
        el(
          'li',
          {
            id: `${id}-suggestion-${index}`,
            role: 'option',
            'aria-selected': String(index === active),
            on: {
              mousedown: (event) => {
                event.preventDefault();
                pick(one);
              },
            },
          },
          avatar(one.id, 20),
          el('strong', {}, one.handle),
          el('span', { class: 'faint' }, one.words),
        ),
      ),
    );
    if (shown.length > 0) box.setAttribute('aria-activedescendant', `${id}-suggestion-${active}`);
    else box.removeAttribute('aria-activedescendant');
  }

  function pick(one) {
    const mention = typedMention();
    if (!mention) return;
    const start = mention.index + mention[1].length;
    box.setRangeText(`@${one.handle} `, start, box.selectionStart, 'end');
    active = 0;
    onInput();
  }

  function onInput() {
    submit.disabled = box.value.trim() === '';
    box.rows = Math.min(8, Math.max(1, box.value.split('\n').length));
    drawSuggestions();
  }

  function stopEditing() {
    editing = null;
    banner.hidden = true;
    box.value = '';
    onInput();
  }

  async function onSubmit() {
    const text = box.value;
    if (text.trim() === '') return;
    if (editing) {
      const { ts } = editing;
      stopEditing();
      await attempt('edit', store.you, ts, text);
      return;
    }
    box.value = '';
    onInput();
    if (!(await send(text))) {
      box.value = text;
      onInput();
    }
  }

  function onKey(event) {
    if (shown.length > 0 && ['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape'].includes(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'ArrowDown') active = (active + 1) % shown.length;
      if (event.key === 'ArrowUp') active = (active + shown.length - 1) % shown.length;
      if (event.key === 'Enter' || event.key === 'Tab') return pick(shown[active]);
      if (event.key === 'Escape') {
        list.hidden = true;
        shown = [];
        box.setAttribute('aria-expanded', 'false');
        return box.removeAttribute('aria-activedescendant');
      }
      return drawSuggestions();
    }
    if (event.key === 'Escape' && editing) {
      event.stopPropagation();
      return stopEditing();
    }
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void onSubmit();
    }
    return undefined;
  }

  box.addEventListener('input', onInput);
  box.addEventListener('keydown', onKey);
  box.addEventListener('blur', () => {
    list.hidden = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void onSubmit();
  });

  return {
    focus: () => box.focus(),
    /** Says where one writes, or why one cannot. */
    label(words, possible) {
      box.placeholder = words;
      box.setAttribute('aria-label', words);
      box.disabled = !possible;
    },
    /** Takes a message of one's own up again; `words` is how it was typed. */
    edit(message, words) {
      editing = message;
      banner.hidden = false;
      banner.textContent = 'Editing your message. Enter saves, Escape leaves it as it was.';
      box.value = words;
      onInput();
      box.focus();
    },
  };
}
