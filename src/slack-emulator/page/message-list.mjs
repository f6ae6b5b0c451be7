/**
 * A list of messages that is kept up to date in place.
 * Owns: which rows are drawn anew, day marks, staying at the bottom, moving with arrow keys.
 * Refuses: drawing what did not change; what one is reading or pressing stays where it is.
 */
import { el } from './dom.mjs';
import { messageRow } from './message.mjs';
import { repliesOf, store } from './store.mjs';

/** A second message of the same person within this time stands without a face. */
const COMPACT_MS = 5 * 60_000;
/** Nearer to the end than this many pixels counts as being there. */
const NEAR_END = 80;

function dayOf(ts) {
  return new Date(Number(ts) * 1_000).toDateString();
}

function dayWords(ts) {
  const day = dayOf(ts);
  if (day === new Date().toDateString()) return 'Today';
  return new Date(Number(ts) * 1_000).toLocaleDateString([], { weekday: 'long', month: 'long', day: 'numeric' });
}

function isCompact(message, before) {
  if (!before || before.user !== message.user || message.to || before.to || message.broadcast) return false;
  return Number(message.ts) - Number(before.ts) < COMPACT_MS / 1_000 && dayOf(message.ts) === dayOf(before.ts);
}

/** Everything that a row shows; rows with the same signature are left alone. */
function signature(message, compact, place) {
  const replies = place.thread ? [] : repliesOf(message.channel, message.ts);
  return JSON.stringify([message, compact, replies.map(({ ts, user }) => [ts, user]), store.you, store.traces]);
}

/** Keeps `list`, scrolled by `scroller`, showing what `draw` is given. */
export function messageList(list, scroller, place) {
  let atEnd = true;
  scroller.addEventListener('scroll', () => {
    atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
    if (atEnd) place.onEnd?.();
  });
  list.addEventListener('keydown', (event) => moveBetweenRows(event, list));

  const toEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
    atEnd = true;
  };

  return {
    toEnd,
    /** Shows these messages; true where something new stands below what one sees. */
    draw(messages) {
      const known = new Map([...list.children].map((row) => [row.dataset.key, row]));
      const rows = [];
      let before = null;
      for (const message of messages) {
        if (!before || dayOf(before.ts) !== dayOf(message.ts)) rows.push(dayRow(message.ts, known));
        const compact = isCompact(message, before);
        const key = `${message.channel}/${message.ts}/${message.to ?? ''}`;
        const now = signature(message, compact, place);
        const old = known.get(key);
        rows.push(old && old.signature === now ? old : redraw(message, compact, key, now, old));
        before = message;
      }
      const grew = rows.length > list.children.length;
      if (rows.length === 0) list.replaceChildren(el('li', { class: 'empty' }, place.emptyWords()));
      else if (rows.some((row, index) => list.children[index] !== row) || list.children.length !== rows.length) {
        list.replaceChildren(...rows);
      }
      const last = [...list.querySelectorAll('.message')].at(-1);
      for (const row of list.querySelectorAll('.message[tabindex="0"]')) row.tabIndex = -1;
      if (last) last.tabIndex = 0;
      if (atEnd) toEnd();
      return grew && !atEnd;
    },
  };

  function redraw(message, compact, key, now, old) {
    const row = messageRow(message, place, compact);
    row.dataset.key = key;
    row.signature = now;
    const focused = old?.contains(document.activeElement) ? document.activeElement : null;
    const action = focused?.dataset.action;
    for (const [index, details] of [...(old?.querySelectorAll('details') ?? [])].entries()) {
      const twin = row.querySelectorAll('details')[index];
      if (twin) twin.open = details.open;
    }
    for (const image of row.querySelectorAll('img')) image.addEventListener('load', () => atEnd && toEnd());
    // A control that is drawn anew while it has the focus gives it to its successor, else to the row.
    if (focused) {
      queueMicrotask(() => {
        const twin = action ? row.querySelector(`[data-action="${CSS.escape(action)}"]`) : null;
        (twin ?? row).focus();
      });
    }
    return row;
  }

  function dayRow(ts, known) {
    const key = `day ${dayOf(ts)}`;
    const row = known.get(key) ?? el('li', { class: 'day', 'data-key': key }, el('span', {}, dayWords(ts)));
    return row;
  }
}

function moveBetweenRows(event, list) {
  if (!event.target.classList.contains('message')) return;
  const rows = [...list.querySelectorAll('.message')];
  const at = rows.indexOf(event.target);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined || !rows[to]) return;
  event.preventDefault();
  rows[at].tabIndex = -1;
  rows[to].tabIndex = 0;
  rows[to].focus();
}
