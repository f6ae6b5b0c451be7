/**
 * Faces, drawn: a rounded square with initials, or with a small robot for bots.
 * Owns: a steady colour for each person.
 * Refuses: pictures from anywhere.
 */
import { svg } from './dom.mjs';
import { store } from './store.mjs';

const COLOURS = ['#5b4b8a', '#1f7a6d', '#b4532a', '#2f6db5', '#8a3b62', '#5d7a1f', '#7a5a1f', '#3d6474'];

function colourOf(id) {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return COLOURS[sum % COLOURS.length];
}

function initials(name) {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const letters = words.length > 1 ? words[0][0] + words[1][0] : name.slice(0, 2);
  return letters.toUpperCase();
}

/** An avatar of `size` pixels; decoration only, the name stands beside it. */
export function avatar(user, size = 36) {
  const person = store.people.get(user);
  const frame = { viewBox: '0 0 36 36', width: size, height: size, class: 'avatar', 'aria-hidden': 'true' };
  if (user === store.app) {
    return svg(
      'svg',
      frame,
      svg('rect', { width: 36, height: 36, rx: 8, fill: '#3d2f63' }),
      svg('path', {
        d: 'M10 25 18 9l8 16M13 20h10',
        fill: 'none',
        stroke: '#f6c85f',
        'stroke-width': 3.2,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
    );
  }
  const back = svg('rect', { width: 36, height: 36, rx: 8, fill: colourOf(user) });
  if (person?.kind === 'bot') {
    const face = 'M10 14h16v12H10zM18 14V9M14.5 19v2M21.5 19v2';
    return svg(
      'svg',
      frame,
      back,
      svg('path', {
        d: face,
        fill: 'none',
        stroke: '#fff',
        'stroke-width': 2.2,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
    );
  }
  const letters = svg(
    'text',
    { x: 18, y: 23.2, 'text-anchor': 'middle', 'font-size': 14, 'font-weight': 600, fill: '#fff' },
    initials(person?.name ?? user),
  );
  return svg('svg', frame, back, letters);
}
