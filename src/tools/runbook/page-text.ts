/**
 * A page of HTML as lines of Markdown, as far as a runbook needs: headings, list items, code.
 * Owns: one pass over the text, so that no page costs more than its length. Refuses: scripts, styles, everything hidden in
 * attributes; a page that is no HTML stays as it is.
 */
const looksLikeHtml = /^\s{0,200}(?:<!doctype html|<html|<head|<body|<!--)/i;
const unread = new Set(['script', 'style', 'head', 'nav', 'noscript', 'template', 'svg']);
const marks: Readonly<Record<string, string>> = {
  li: '\n- ',
  pre: '\n```\n',
  h1: '\n# ',
  h2: '\n## ',
  h3: '\n### ',
  h4: '\n#### ',
  h5: '\n##### ',
  h6: '\n###### ',
};
const ending: Readonly<Record<string, string>> = { pre: '\n```\n' };
const ownLine = new Set(['p', 'div', 'br', 'tr', 'ul', 'ol', 'section', 'article', 'table', 'blockquote']);

export function pageText(page: string): string {
  if (!looksLikeHtml.test(page)) return page;
  const said: string[] = [];
  let at = 0;
  while (at < page.length) {
    const opens = page.indexOf('<', at);
    said.push(page.slice(at, opens < 0 ? page.length : opens));
    if (opens < 0) break;
    const closes = page.startsWith('<!--', opens) ? page.indexOf('-->', opens) + 2 : page.indexOf('>', opens);
    if (closes < opens) break;
    const [, ends = '', raw = ''] = /^<(\/?)([a-z][a-z0-9]{0,10})/i.exec(page.slice(opens, opens + 14)) ?? [];
    const name = raw.toLowerCase();
    at = closes + 1;
    if (ends === '' && unread.has(name)) at = endOf(page, name, at);
    else said.push(ends === '' ? (marks[name] ?? (ownLine.has(name) ? '\n' : '')) : endMark(name));
  }
  return unescaped(said.join(''));
}

function endMark(name: string): string {
  return ending[name] ?? (name in marks || ownLine.has(name) ? '\n' : '');
}

/** Behind the end of an element whose text is not read; the end of the page where it never ends. */
function endOf(page: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[^>]{0,20}>`, 'gi');
  end.lastIndex = from;
  return end.exec(page) ? end.lastIndex : page.length;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/g, (whole, number?: string, name?: string) => {
    if (number !== undefined) return Number(number) <= 0x10ffff ? String.fromCodePoint(Number(number)) : whole;
    return named[name ?? ''] ?? whole;
  });
}
