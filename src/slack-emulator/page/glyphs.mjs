/**
 * Emoji, drawn: not every machine has a font for them, and an empty box says nothing.
 * Owns: the drawings of those that operations talk uses, by name, and finding them by their character.
 * Refuses: the other thousands; they are left to the machine's own font.
 */
import { svg } from './dom.mjs';

const disc = (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const box = (x, y, w, h, r = 2) =>
  `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${-(w - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${-r}v${-(h - 2 * r)}a${r} ${r} 0 0 1 ${r} ${-r}z`;

const GREEN = '#2f9e68';
const RED = '#d63a4f';
const AMBER = '#eaa41b';
const YELLOW = '#f6c445';
const BLUE = '#3b7fd1';
const STEEL = '#7d8796';
const DARK = '#3a3d46';
const WHITE = '#ffffff';
const CHECK = 'M7 12.5l3.5 3.5L17 8.5';
const CROSS = 'M8 8l8 8M16 8l-8 8';
const OCTAGON = 'M8.1 2.5h7.8l5.6 5.6v7.8l-5.6 5.6H8.1l-5.6-5.6V8.1z';
const HAND = 'M8 11l3.5-7.5c2 0 2.5 1.5 2.2 3L13 10h6c1.5 0 2.2 1.2 1.8 2.5l-2 6c-.4 1-1 1.5-2 1.5H8z';
const GLASS = 'M6 3h12v3l-4.5 6 4.5 6v3H6v-3l4.5-6L6 6z';

/** Each drawing from back to front: `[colour, path]` is filled, `[colour, path, width]` is a line. */
const DRAWINGS = {
  eyes: [
    [WHITE, `${disc(7, 12, 5)}${disc(17, 12, 5)}`],
    [STEEL, `${disc(7, 12, 5)}${disc(17, 12, 5)}`, 1.4],
    [DARK, `${disc(8.5, 13, 2.2)}${disc(18.5, 13, 2.2)}`],
  ],
  white_check_mark: [
    [GREEN, box(2, 2, 20, 20, 4)],
    [WHITE, CHECK, 3],
  ],
  heavy_check_mark: [[GREEN, 'M4 12.5l5.5 5.5L20 6', 4]],
  ballot_box_with_check: [
    [BLUE, box(2, 2, 20, 20, 4)],
    [WHITE, CHECK, 3],
  ],
  x: [[RED, 'M5 5l14 14M19 5 5 19', 4]],
  no_entry: [
    [RED, disc(12, 12, 10)],
    [WHITE, 'M7 12h10', 4],
  ],
  no_entry_sign: [
    [RED, disc(12, 12, 8.5), 3],
    [RED, 'M6 6l12 12', 3],
  ],
  octagonal_sign: [
    [RED, OCTAGON],
    [WHITE, CROSS, 2.6],
  ],
  warning: [
    [YELLOW, 'M12 2.5 22.5 21h-21z'],
    [DARK, 'M12 9v5.5M12 17.8v.2', 2.6],
  ],
  rotating_light: [
    [RED, 'M6 16v-3a6 6 0 0 1 12 0v3z'],
    [STEEL, box(4, 16, 16, 4.5, 1.5)],
    [RED, 'M12 1.5v2.5M3.5 6l2 1.6M20.5 6l-2 1.6', 2],
  ],
  fire: [
    [RED, 'M12 2c1 4 6 6 6 12a6 7 0 0 1-12 0c0-3 1.5-4 2.5-6 .5 1.5 1 2 2 2.5C10 7 10.5 4 12 2z'],
    [YELLOW, 'M12 12c.5 2 2.5 3 2.5 5a2.5 3 0 0 1-5 0c0-2 2-3 2.5-5z'],
  ],
  mag: [
    ['#d7e6f7', disc(10, 10, 6.5)],
    [STEEL, disc(10, 10, 6.5), 2.4],
    [DARK, 'M15 15l6 6', 3],
  ],
  hourglass: [
    [AMBER, GLASS],
    [WHITE, 'M8.5 6h7L12 10.5zM12 14l3.5 5h-7z'],
  ],
  '+1': [
    [YELLOW, HAND],
    [BLUE, box(3, 10.5, 4, 10, 1)],
  ],
  '-1': [
    [YELLOW, 'M8 13l3.5 7.5c2 0 2.5-1.5 2.2-3L13 14h6c1.5 0 2.2-1.2 1.8-2.5l-2-6C18.4 4.5 17.8 4 16.8 4H8z'],
    [BLUE, box(3, 3.5, 4, 10, 1)],
  ],
  tada: [
    [AMBER, 'M3 21 8.5 8l7.5 7.5z'],
    [RED, disc(17, 6, 1.6)],
    [BLUE, disc(20, 12, 1.4)],
    [GREEN, disc(12, 4, 1.4)],
    [BLUE, 'M14 10c1-2 3-2 4-1', 1.6],
  ],
  rocket: [
    [BLUE, 'M20 3c-6 0-10 3-12 8l5 5c5-2 8-6 7-13z'],
    [WHITE, disc(14.5, 9.5, 2)],
    [RED, 'M8 11l-4 1 3 1.5zM13 16l-1 4-1.5-3z'],
    [AMBER, 'M7 14c-2 0-3.5 2-4 7 5-.5 7-2 7-4z'],
  ],
  bulb: [
    [YELLOW, 'M12 2a7 7 0 0 0-4 12.7V17h8v-2.3A7 7 0 0 0 12 2z'],
    [STEEL, box(8.5, 17.5, 7, 4, 1.5)],
  ],
  memo: [
    [WHITE, box(4, 2, 14, 20)],
    [STEEL, box(4, 2, 14, 20), 1.4],
    [STEEL, 'M7 7h8M7 11h8M7 15h4', 1.5],
    [AMBER, 'M13 19l7-8', 3],
  ],
  bar_chart: [
    [GREEN, box(3, 11, 4.5, 10, 1)],
    [BLUE, box(9.8, 4, 4.5, 17, 1)],
    [RED, box(16.5, 8, 4.5, 13, 1)],
  ],
  chart_with_upwards_trend: [
    [STEEL, 'M3 3v18h18', 2],
    [RED, 'M6 16l4-4 3 3 7-9', 2.6],
  ],
  chart_with_downwards_trend: [
    [STEEL, 'M3 3v18h18', 2],
    [BLUE, 'M6 6l4 5 3-3 7 9', 2.6],
  ],
  lock: [
    [STEEL, 'M7 11V8a5 5 0 0 1 10 0v3', 2.6],
    [AMBER, box(4, 10.5, 16, 11, 2.5)],
    [DARK, disc(12, 15.5, 1.8)],
  ],
  key: [
    [AMBER, disc(7.5, 12, 4), 3],
    [AMBER, 'M11.5 12H21v4M17 12v3', 3],
  ],
  bell: [
    [YELLOW, 'M12 2a6 6 0 0 1 6 6c0 6 2.5 7 2.5 9h-17c0-2 2.5-3 2.5-9a6 6 0 0 1 6-6z'],
    [AMBER, disc(12, 19.5, 2.2)],
  ],
  no_bell: [
    [STEEL, 'M12 2a6 6 0 0 1 6 6c0 6 2.5 7 2.5 9h-17c0-2 2.5-3 2.5-9a6 6 0 0 1 6-6z'],
    [RED, 'M4 3l17 18', 2.6],
  ],
  zap: [[AMBER, 'M13.5 1.5 5 13.5h5.5L9 22.5l9-12.5h-6z']],
  gear: [
    [STEEL, disc(12, 12, 6), 4.5],
    [
      STEEL,
      'M12 1.5v4M12 18.5v4M1.5 12h4M18.5 12h4M4.6 4.6l2.8 2.8M16.6 16.6l2.8 2.8M19.4 4.6l-2.8 2.8M7.4 16.6l-2.8 2.8',
      3,
    ],
  ],
  wrench: [
    [STEEL, 'M4 20l9-9', 4.5],
    [STEEL, 'M19.5 4.5a4.5 4.5 0 1 0 .8 5.5l-4 .5-1.5-2z'],
  ],
  link: [[STEEL, 'M10 14l4-4M8 11l-3 3a3.5 3.5 0 0 0 5 5l3-3M16 13l3-3a3.5 3.5 0 0 0-5-5l-3 3', 2.4]],
  repeat: [[BLUE, 'M4 11V9a3 3 0 0 1 3-3h12M16 2.5 19.5 6 16 9.5M20 13v2a3 3 0 0 1-3 3H5M8 14.5 4.5 18 8 21.5', 2.4]],
  leftwards_arrow_with_hook: [[BLUE, 'M9 5 4 10l5 5M4.5 10H15a5 5 0 0 1 0 10h-3', 2.8]],
  arrow_right: [[BLUE, 'M3 12h16M13 6l6 6-6 6', 3]],
  rewind: [[BLUE, 'M11 5v14l-9-7zM21 5v14l-9-7z']],
  pause_button: [
    [BLUE, box(2, 2, 20, 20, 4)],
    [WHITE, 'M9 7v10M15 7v10', 3],
  ],
  stop_button: [
    [BLUE, box(2, 2, 20, 20, 4)],
    [WHITE, box(7.5, 7.5, 9, 9, 1)],
  ],
  stopwatch: [
    [STEEL, 'M9.5 1.5h5M12 2v4', 2.4],
    [WHITE, disc(12, 13.5, 8)],
    [STEEL, disc(12, 13.5, 8), 2.2],
    [RED, 'M12 13.5V9M12 13.5l3 2', 2],
  ],
  question: [[RED, 'M8 8a4 4 0 1 1 5.5 3.7C12.3 12.2 12 13 12 14.5M12 19v.3', 3.2]],
  exclamation: [[RED, 'M12 4v10M12 19v.3', 3.6]],
  information_source: [
    [BLUE, box(2, 2, 20, 20, 4)],
    [WHITE, 'M12 11v6M12 7v.2', 3],
  ],
  speech_balloon: [
    ['#cfd6e0', 'M12 3c5.5 0 9.5 3 9.5 7.5S17.5 18 12 18l-5 3.5.5-4.3C4.5 16 2.5 13.5 2.5 10.5 2.5 6 6.5 3 12 3z'],
    [DARK, 'M8 10.5h.1M12 10.5h.1M16 10.5h.1', 2.4],
  ],
  robot_face: [
    [STEEL, box(4, 6, 16, 14, 3)],
    [STEEL, 'M12 2v4', 2],
    [WHITE, `${disc(9, 12, 2)}${disc(15, 12, 2)}`],
    [WHITE, 'M9 16.5h6', 1.6],
  ],
  package: [
    ['#b98a54', box(3, 6, 18, 15)],
    ['#9c7140', 'M3 11h18', 2],
    ['#e0c08d', 'M12 6v8', 3],
  ],
  pushpin: [
    [RED, 'M9 3h6l-1 6 4 4H6l4-4z'],
    [STEEL, 'M12 13v8', 2],
  ],
  paperclip: [[STEEL, 'M17 7l-8 8a2.5 2.5 0 0 0 3.5 3.5l8-8a5 5 0 0 0-7-7l-8 8', 2]],
  shield: [
    [BLUE, 'M12 2l8 3v6c0 5-3.5 8.5-8 11-4.5-2.5-8-6-8-11V5z'],
    [WHITE, CHECK, 2.4],
  ],
  construction: [
    [AMBER, box(2, 7, 20, 8, 1)],
    [DARK, 'M6 15l4-8M12 15l4-8M18 15l3-6', 2.4],
    [STEEL, 'M5 15v6M19 15v6', 2],
  ],
  red_circle: [[RED, disc(12, 12, 9.5)]],
  large_orange_circle: [['#e8792b', disc(12, 12, 9.5)]],
  large_yellow_circle: [[YELLOW, disc(12, 12, 9.5)]],
  large_green_circle: [[GREEN, disc(12, 12, 9.5)]],
  large_blue_circle: [[BLUE, disc(12, 12, 9.5)]],
  white_circle: [
    ['#e3e5ea', disc(12, 12, 9.5)],
    [STEEL, disc(12, 12, 9), 1.4],
  ],
  black_circle: [[DARK, disc(12, 12, 9.5)]],
  large_red_square: [[RED, box(2.5, 2.5, 19, 19, 3)]],
  large_green_square: [[GREEN, box(2.5, 2.5, 19, 19, 3)]],
};

const SAME = {
  thumbsup: '+1',
  thumbsdown: '-1',
  mag_right: 'mag',
  hourglass_flowing_sand: 'hourglass',
  arrows_counterclockwise: 'repeat',
  inbox_tray: 'package',
  clipboard: 'memo',
  grey_question: 'question',
  hammer: 'wrench',
  alarm_clock: 'stopwatch',
  clock1: 'stopwatch',
};

/** The drawing of an emoji, or null where there is none. */
export function glyph(name) {
  const key = Object.hasOwn(SAME, name) ? SAME[name] : name;
  if (!Object.hasOwn(DRAWINGS, key)) return null;
  const parts = DRAWINGS[key].map(([colour, d, width]) =>
    width === undefined
      ? svg('path', { d, fill: colour })
      : svg('path', {
          d,
          fill: 'none',
          stroke: colour,
          'stroke-width': width,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        }),
  );
  const words = name.replaceAll('_', ' ');
  return svg(
    'svg',
    { viewBox: '0 0 24 24', class: 'emoji', role: 'img', 'aria-label': words },
    svg('title', {}, words),
    parts,
  );
}
