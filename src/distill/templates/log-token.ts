/**
 * Owns what a blank-free piece of a log line is: words, separators and values.
 * A token that holds a digit is a value as a whole; so are addresses, paths, mail and host names.
 * Refuses to look across blanks; log-shape.ts does.
 */

import { type LogVocabulary, NUMBER, VALUE } from './log-vocabulary.ts';
import { HOST_SUFFIXES } from './log-words.ts';

/** Characters that stand between tokens inside a piece. */
export const SEPARATORS = '=:,;|()[]{}<>"\'`#';
/** What comes in pairs and may enclose nothing. */
const BRACKETS = '()[]{}<>"\'`';
const OPENING = new Set('([{<"\'`');
const CLOSING = new Set(')]}>"\'`,;:.!?');

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/?[^/]/;
const PATH = /^(?:~?\/[^/]|\/$|\.{1,2}[/\\]|[A-Za-z]:[\\/]|\\)/;
const ADDRESS_AND_PATH = /^(?=[^=:]*\d)[^=:]*:[^=]*\//;
const PATH_INSIDE = /\\|^[^/]*\/[^/]+\//;
/** Also where a leading zero of an octet was dropped. */
const HARDWARE_ADDRESS = /^(?:[0-9A-Fa-f]{1,2}:){5,}[0-9A-Fa-f]{1,2}$/;
/** RFC 5952, with a zone or a port behind it or not. */
const IPV6 = /^\[?(?=[^\]%]*\d)(?:[0-9A-Fa-f]{0,4}:){3,8}[0-9A-Fa-f]{0,4}(?:%\w+)?(?:\/\d+)?(?:\](?::\d+)?)?$/;
/** A host's name glued to its address in brackets, as mail and login servers print it. */
const HOST_AND_ADDRESS =
  /^[\w.-]+\[(?:\d{1,3}(?:\.\d{1,3}){3}|(?=[0-9A-Fa-f]*:[0-9A-Fa-f]*:)[0-9A-Fa-f:.]+)\](?::\d+)?$/;
/** Numbered hosts in short: `node[003-017,021]`. */
const HOST_LIST = /^[A-Za-z][\w.-]*\[\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*\]$/;
/** A record whose fields stand between bars: `0|shop.orders|12|note`. */
const RECORD = /^(?=[^|]*\|[^|]*\|[^|]*\|)(?=.*\d)[^|\s]*(?:\|[^|\s]*)+$/;
const LETTERS_HEX = /^(?:[a-f]{8,}|[A-F]{8,})$/;
const MAIL = /^[^@]+@[^@]+\.[A-Za-z]+$/;
/** Suffixes that make a host of two labels; `net` does not, since it ends names of libraries too. */
const TWO_LABELS = new Set(['com', 'org', 'edu', 'gov', 'example', 'invalid', 'test']);
const SECOND_LEVEL = /^(?:com?|edu|ac|gov|net|org)$/i;

const SEPARATOR = new Uint8Array(128);
for (const c of SEPARATORS) SEPARATOR[c.charCodeAt(0)] = 1;

/** Characters of a line, and so of a piece, that are read; the rest adds nothing to what kind of line it is. */
export const MOST_READ = 4096;

/** The codes of one blank-free piece. */
export function readPiece(whole: string, vocabulary: LogVocabulary): string {
  const text = whole.length > MOST_READ ? whole.slice(0, MOST_READ) : whole;
  let from = 0;
  let to = text.length;
  let out = '';
  const closes = text.includes('>');
  while (from < to && OPENING.has(text[from] as string)) {
    // "<1 sec": a bound is part of the number.
    if (text[from] !== '<' || closes) out += text[from];
    from++;
  }
  while (to > from && CLOSING.has(text[to - 1] as string)) to--;
  const core = text.slice(from, to);
  const tail = text.slice(to);
  if (core === '') return squeeze(out + tail);
  if (IPV6.test(core)) return squeeze((core.includes(']') ? out.replace(/\[$/, '') : out) + VALUE + tail);
  if (isOneValue(core)) return squeeze(out + VALUE + tail);
  // An address or a list keeps its closing bracket.
  for (let end = to + 1; end <= text.length && end <= to + 2; end++) {
    const more = text.slice(from, end);
    if (text[end - 1] === ']' && (HOST_AND_ADDRESS.test(more) || isHostList(more) || IPV6.test(more)))
      return squeeze(out + VALUE + text.slice(end));
  }
  return squeeze(out + split(core, vocabulary) + tail);
}

function isOneValue(core: string): boolean {
  return (
    PATH.test(core) ||
    SCHEME.test(core) ||
    ADDRESS_AND_PATH.test(core) ||
    HARDWARE_ADDRESS.test(core) ||
    HOST_AND_ADDRESS.test(core) ||
    RECORD.test(core)
  );
}

/** A lone number in brackets is a process or an index; a range or a list names hosts. */
function isHostList(text: string): boolean {
  return HOST_LIST.test(text) && /[-,]\d+[^[]*\]$/.test(text);
}

function split(core: string, vocabulary: LogVocabulary): string {
  let out = '';
  let start = 0;
  for (let i = 0; i <= core.length; i++) {
    const c = i < core.length ? core.charCodeAt(i) : 0;
    // Two and more dots lead the eye from a name to its value; they part them like a colon.
    const dots = c === 46 && core.charCodeAt(i + 1) === 46;
    if (i < core.length && !dots && !(c < 128 && SEPARATOR[c] === 1)) continue;
    if (i > start) {
      // A drive letter keeps its colon: what follows is one path.
      if (c === 58 && i === start + 1 && PATH.test(core.slice(start))) return out + VALUE;
      out += readToken(core.slice(start, i), vocabulary);
    }
    if (dots) while (core.charCodeAt(i + 1) === 46) i++;
    if (i < core.length) out += core[i] as string;
    start = i + 1;
  }
  return out;
}

function readToken(token: string, vocabulary: LogVocabulary): string {
  let digit = false;
  let letter = false;
  let mark = false;
  for (let i = 0; i < token.length; i++) {
    const c = token.charCodeAt(i);
    if (c >= 48 && c <= 57) digit = true;
    else if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c > 127) letter = true;
    else mark = true;
  }
  if (digit) return letter ? VALUE : NUMBER;
  if (!letter) return token[0] as string;
  if (!mark) return LETTERS_HEX.test(token) || token === 'localhost' ? VALUE : vocabulary.code(token);
  if (PATH.test(token) || PATH_INSIDE.test(token) || MAIL.test(token) || isHost(token)) return VALUE;
  return vocabulary.code(token);
}

function isHost(token: string): boolean {
  const labels = token.split('.');
  const last = (labels.at(-1) ?? '').toLowerCase();
  if (labels.length < 2 || last === '') return false;
  if (labels.length === 2) return TWO_LABELS.has(last);
  return HOST_SUFFIXES.has(last) || (last.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? ''));
}

/** A separator said several times in a row is said once; brackets are not, since they come in pairs. */
function squeeze(codes: string): string {
  let out = '';
  for (let i = 0; i < codes.length; i++) {
    const c = codes.charCodeAt(i);
    if (c < 32 || c > 126 || c !== codes.charCodeAt(i - 1) || BRACKETS.includes(codes[i] as string)) out += codes[i];
  }
  return out;
}
