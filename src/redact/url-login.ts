/**
 * What stands between `://` and `@`: a login, which a URL needs no reader to know.
 * Owns: finding it, also where a password holds what a URL may not. Refuses: the rest of a URL.
 */
import type { Anchor, Found, Sight } from './scan.ts';

const longest = 300;
/** What a person is shown to write, or a mask. */
const masked = /^[^:]*:(?:PASSWORD|PASS|SECRET|TOKEN|\*+|\$\{\w+\})$/;
/** An image with its digest; a replacement in a script, `s@http://old@http://new@`. */
const notLogins = /^@(?:sha\d{3}:|https?:$)/;

const outside = ' \t\r\n"\'`<>(){}[]=,;@';

export function urlLogins(): Anchor[] {
  return [
    { text: '://', look: login },
    { text: ':\\/\\/', look: login },
    { text: '%3A%2F%2F', look: encodedLogin },
    // A driver's form without a scheme, `user:password@tcp(host:3306)/name`.
    ...['@tcp(', '@unix('].map((text): Anchor => ({ text, look: (sight, end) => before(sight, end - text.length) })),
  ];
}

/** A URL inside another one's query: there the marks of a login are escaped too. */
function encodedLogin({ text }: Sight, start: number): Found | null {
  const head = /^[^\s"'`<>&]*/.exec(text.slice(start, start + longest))?.[0].split(/%2F|%3F/i, 1)[0] ?? '';
  const at = head.toUpperCase().lastIndexOf('%40');
  return at > 0 && /:|%3A/i.test(head.slice(0, at)) ? { start, end: start + at, kind: 'login' } : null;
}

function login(sight: Sight, start: number): Found | null {
  const { text } = sight;
  const first = sight.next('@', start);
  if (first - start > longest || first === start) return null;
  const head = /^[^\s"'`<>\\]*/.exec(text.slice(start, start + longest))?.[0] ?? '';
  const authority = /^[^/?#]*/.exec(head)?.[0] ?? '';
  const at = authority.lastIndexOf('@');
  if (at > 0) {
    const none = notLogins.test(authority.slice(at)) || masked.test(authority.slice(0, at));
    return none ? null : { start, end: start + at, kind: 'login' };
  }
  // A password with a slash in it; a port and a path with an @ are none.
  const loose = /^[^/?#:@[]*:(?!\d{1,5}(?:[/?#]|$))/.test(head) ? head.lastIndexOf('@') : -1;
  return loose > 0 ? { start, end: start + loose, kind: 'login' } : null;
}

/** Backwards from the `@` to what no login holds, at most as far as the last find. */
function before({ text, covered }: Sight, at: number): Found | null {
  const from = Math.max(covered, at - longest);
  let start = at;
  let colon = -1;
  for (; start > from; start -= 1) {
    const it = text.charAt(start - 1);
    if (outside.includes(it) || (it === '/' && colon >= 0)) break;
    if (it === ':') colon = start - 1;
  }
  return colon >= 0 && colon < at - 1 ? { start, end: at, kind: 'login' } : null;
}
