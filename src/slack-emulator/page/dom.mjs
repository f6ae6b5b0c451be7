/**
 * Makes elements without ever parsing HTML.
 * Owns: the one way in which text becomes part of the page: as a text node.
 * Refuses: innerHTML, inline handlers and inline style attributes.
 */

/**
 * An element. `props`: `class`, `on` (listeners by event), booleans for flags, else attributes.
 * Children that are null, undefined or false are left out; strings become text nodes.
 */
export function el(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** The same for SVG. */
export function svg(tag, props = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), props, children);
}

function fill(node, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'on') for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

export function byId(id) {
  return document.getElementById(id);
}

/** A line icon of 20 by 20, drawn by one path. */
export function icon(path) {
  const line = svg('path', {
    d: path,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.7',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  return svg('svg', { viewBox: '0 0 20 20', width: '18', height: '18', 'aria-hidden': 'true' }, line);
}

export const ICONS = {
  menu: 'M3 5h14M3 10h14M3 15h14',
  close: 'M5 5l10 10M15 5 5 15',
  send: 'M3 10 17 4l-5 13-3-5z',
  theme: 'M10 3a7 7 0 1 0 7 7 5 5 0 0 1-7-7z',
  reply: 'M4 5h12v8H9l-4 3v-3H4z',
  smile: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM7.5 8.2v.3M12.5 8.2v.3M7 11.5c1.5 2 4.5 2 6 0',
  edit: 'M4 16l1-4 8-8 3 3-8 8z',
  trash: 'M5 6h10M8 6V4h4v2M6 6l1 11h6l1-11',
  bolt: 'M11 3 5 11h4l-1 6 6-8h-4z',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  file: 'M6 3h6l3 3v11H6zM12 3v3h3',
};

/** Joins nodes with another one between each two. */
export function between(nodes, separator) {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [separator(), node]));
}
