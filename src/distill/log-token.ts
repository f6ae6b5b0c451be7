/**
 * Owns what a blank-free piece of a log line is: words, separators and values.
 * A token that holds a digit is a value as a whole; so are addresses, paths, mail and host names.
 * Refuses to look across blanks; log-shape.ts does.
 */
import { HOST_SUFFIXES } from './log-words.ts';
import { type LogVocabulary, NUMBER, VALUE } from './log-vocabulary.ts';

/** Characters that stand between tokens inside a piece. */
export const SEPARATORS = '=:,;|()[]{}<>"\'`#';
const BRACKETS = '()[]{}<>';
const OPENING = new Set('([{<"\'`');
const CLOSING = new Set(')]}>"\'`,;:.!?');

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/?[^/]/;
const PATH = /^(?:~?\/[^/]|\/$|\.{1,2}[/\\]|[A-Za-z]:[\\/]|\\)/;
const ADDRESS_AND_PATH = /^[^=:]*\d[^=:]*:[^=]*\//;
const PATH_INSIDE = /\\|^[^/]*\/[^/]+\//;
const HARDWARE_ADDRESS = /^(?:[0-9A-Fa-f]{2}:){5,}[0-9A-Fa-f]{2}$/;
const LETTERS_HEX = /^(?:[a-f]{8,}|[A-F]{8,})$/;
const MAIL = /^[^@]+@[^@]+\.[A-Za-z]+$/;
const SECOND_LEVEL = /^(?:com?|edu|ac|gov|net|org)$/i;

const SEPARATOR = new Uint8Array(128);
for (const c of SEPARATORS) SEPARATOR[c.charCodeAt(0)] = 1;

/** The codes of one blank-free piece. */
export function readPiece(text: string, vocabulary: LogVocabulary): string {
  let from = 0;
  let to = text.length;
  let out = '';
  while (from < to && OPENING.has(text[from] as string)) {
    // "<1 sec": a bound is part of the number.
    if (text[from] !== '<' || text.includes('>')) out += text[from];
    from++;
  }
  while (to > from && CLOSING.has(text[to - 1] as string)) to--;
  const core = text.slice(from, to);
  const tail = text.slice(to);
  if (core === '') return squeeze(out + tail);
  if (PATH.test(core) || SCHEME.test(core) || ADDRESS_AND_PATH.test(core) || HARDWARE_ADDRESS.test(core)) {
    return squeeze(out + VALUE + tail);
  }
  return squeeze(out + split(core, vocabulary) + tail);
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
  if (!mark) return LETTERS_HEX.test(token) ? VALUE : vocabulary.code(token);
  if (PATH.test(token) || PATH_INSIDE.test(token) || MAIL.test(token) || isHost(token)) return VALUE;
  return vocabulary.code(token);
}

function isHost(token: string): boolean {
  const labels = token.split('.');
  const last = (labels.at(-1) ?? '').toLowerCase();
  if (labels.length < 2 || last === '') return false;
  if (labels.length === 2) return last === 'com';
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
