/**
 * Secrets that are known by the name in front of them: `password=…`, `"apiKey": "…"`, `--token …`, `<secret>…`,
 * `name: DB_PASSWORD` with `value: …` below.
 * Owns: where such a value begins and ends, and when it is none. Refuses: values of harmless names.
 */
import type { Anchor, Found, Sight } from './scan.ts';
import { goesOn } from './sentence-words.ts';
import { alwaysSecret, keyAnchors, sensitiveKey } from './sensitive-key.ts';
import { isPlaceholder, isWordLike } from './word-like.ts';

const longestName = 64;
/** Beyond this a quoted value is not read on; it is secret in any case. */
const longestValue = 65_536;
/** Read of a value to judge it. */
const judged = 80;
/** Shorter ones are codes, states and counters. */
const shortestToken = 8;
const shortestPassword = 4;

const name = /[A-Za-z0-9_.\- ]*$/;
const assigned = /\\{0,7}["'`]?\]?[ \t]{0,40}(?:=>|:=|==?|:|%3[AD])[ \t]{0,40}/iy;
/** A value that begins on the next line, deeper than its name. */
const block = /(?:[|>][+-]?\d?)?[ \t]{0,4}\r?\n[ \t]{1,40}/y;
/** What stands there is no value: a list, or other names. */
const structure = /- |["']?[\w.-]{1,64}["']?[ \t]{0,4}:(?:[ \t\r\n]|$)|[[{]/y;
/** `"password": {"value": "x"}`, as forms and secret stores write it. */
const inner = /\{\s{0,20}\\{0,7}["']?value\\{0,7}["']?[ \t]{0,4}:[ \t]{0,40}/iy;
/** `["password", "x"]`, the name first. */
const listed = /\\{0,7}["'],\s{0,20}(?=\\{0,7}["'])/y;
const listedBefore = /\[\s{0,20}\\{0,7}["'](?!-)[\w.-]{0,60}$/;
/** netrc's (https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html). */
const netrc = /\s{1,40}(?=\S)/y;
const netrcBefore = /\blogin\s{1,40}\S{1,64}\s{1,40}password$/;
/** SQL's, behind `IDENTIFIED`. */
const identified = / (?:WITH ["'`]?[\w-]{1,64}["'`]? )?(?:BY|AS)(?: PASSWORD)? (?=["'])/iy;
/** SQL, netrc, and sentences: `PASSWORD 'x'`. */
const quotedNext = /[ \t]{1,4}(?=["'])/y;
const paired =
  /\\{0,2}["']?,?(?:\\n|\s){0,40}\\{0,2}["']?value\\{0,2}["']?[ \t]{0,2}[:=][ \t]{0,40}(?:\{\s{0,20}\\?"string_?value\\?"\s{0,2}:\s{0,2})?/iy;
/** Also in a list without quotes, and on a line that a backslash goes on with. */
const flagged = /(?:["'`]?,\s{0,40}["']?|\\{0,7}["'],\s{0,40}(?=\\{0,7}["'])|[ \t]{1,40}(?:\\\r?\n[ \t]{0,40})?)(?!-)/y;
const flagBefore = /(?:^|[\s"'`[({,=>])--?[\w.-]*$/;
/** A flag alone on its line, as an item of YAML or of `kubectl describe`, also in a diff: the value is the next line. */
const flagLine = /(?:^|\n)[+-]?[ \t]{0,60}(?:- )?["']?--?[A-Za-z][\w.-]*$/;
const nextLine =
  /["']?[ \t]{0,4}\r?\n[+-]?[ \t]{0,60}(?:- )?(?!["']?-)(?=["']?[^\s"']{1,400}["']?[ \t]{0,4}(?:\r?\n|$))/y;
/** Also three of them, and behind the letters that mark bytes or raw text in source. */
const quote = /(?:[bruf]{1,2}(?=["']))?\\{0,7}(?:"{3}|'{3}|["'`])/iy;
const bare = /[^\s"'`,;&)}\]<>|\\]+/y;
/** A header's value goes on behind its scheme; a cookie to the end of its line. */
const scheme = /(?:Bearer|Basic|Token|Digest|Negotiate|ApiKey|Key|Splunk|GenieKey|AWS4-HMAC-SHA256)[ \t]+/iy;
const leadingScheme = /^[A-Za-z][A-Za-z0-9-]{0,20}[ \t]+/;
/** Source text: a call, an element, a field of something, a printed object. */
const code = /^[A-Za-z_$][\w$.]*[([{]|^[A-Za-z_$]+(?:\.[A-Za-z_$]+)+$|^[A-Za-z_$][\w$.]*@[0-9a-f]{1,8}$/;
const restOfLine = /[^\r\n"'\\]+/y;

export function namedValues(): Anchor[] {
  const sql: Anchor = {
    text: 'identified',
    look({ text }, end) {
      identified.lastIndex = end;
      return identified.test(text) ? valueOf(text, identified.lastIndex, 'password', false, false) : null;
    },
  };
  const named = keyAnchors.map((text): Anchor => {
    // What is too common to name a secret by itself does so as the end of a longer name.
    const kind = sensitiveKey(text) ?? 'secret';
    return { text, look: ({ text: all }: Sight, end: number) => look(all, end, kind) };
  });
  return [...named, sql];
}

/** The name is read last: most places are decided by what stands behind it. */
function look(text: string, end: number, kind: string): Found | null {
  // A name that goes on is another name; most of what is looked at ends here.
  const next = text[end] ?? '';
  if (!/["'`\]\\:=% \t>,\r\n]/.test(next)) return null;
  const how = valueAt(text, end, next, kind);
  const prose = how?.flag && alwaysSecret(kind) ? 'flag' : (how?.prose ?? false);
  const found = how && valueOf(text, how.at, kind, prose, how.named && isQuoted(next, text, end));
  if (!found) return null;
  const called = name.exec(text.slice(Math.max(0, end - longestName), end))?.[0].replace(/^.*[ .]{2}/, '') ?? '';
  // What stands in our own brackets names what is gone, not what follows.
  if (next === ']' && text.startsWith('[redacted:', end - called.trimStart().length - 11)) return null;
  return sensitiveKey(called) === null ? null : found;
}

/** `prose`: it may be the next word of a sentence; `named`: an equals sign or colon stands between; `flag`: it stands behind one. */
interface Begins {
  at: number;
  prose: boolean;
  named: boolean;
  flag?: true;
}

/** Where the value begins, and whether it may just as well be the next word of a sentence. */
function valueAt(text: string, end: number, next: string, kind: string): Begins | null {
  const before = () => text.slice(Math.max(0, end - longestName), end);
  if (next === '>') return /<[\w.:-]*$/.test(before()) ? { at: end + 1, prose: false, named: false } : null;
  assigned.lastIndex = end;
  if (assigned.test(text)) {
    block.lastIndex = assigned.lastIndex;
    inner.lastIndex = assigned.lastIndex;
    const below = block.test(text);
    structure.lastIndex = block.lastIndex;
    if (below && structure.test(text)) return null;
    const at = below ? block.lastIndex : inner.test(text) ? inner.lastIndex : assigned.lastIndex;
    return { at, prose: /[ \t]/.test(text[at - 1] ?? ''), named: true };
  }
  paired.lastIndex = end;
  if (paired.test(text)) return { at: paired.lastIndex, prose: false, named: true };
  listed.lastIndex = end;
  if (listed.test(text) && listedBefore.test(before())) return wordless(text, listed.lastIndex);
  netrc.lastIndex = end;
  if (kind === 'password' && netrc.test(text) && netrcBefore.test(before()))
    return { at: netrc.lastIndex, prose: false, named: false };
  quotedNext.lastIndex = end;
  if (kind === 'password' && quotedNext.test(text)) return { at: quotedNext.lastIndex, prose: false, named: false };
  flagged.lastIndex = end;
  if (flagged.test(text) && flagBefore.test(before()))
    return { at: flagged.lastIndex, prose: true, named: false, flag: true };
  nextLine.lastIndex = end;
  if (nextLine.test(text) && flagLine.test(before()))
    return { at: nextLine.lastIndex, prose: true, named: false, flag: true };
  return null;
}

/** A list of names has the name of a secret among them too; what is no word is none of them. */
function wordless(text: string, at: number): Begins | null {
  quote.lastIndex = at;
  const start = quote.test(text) ? quote.lastIndex : at;
  const [value = ''] = /^[^"'\\\s]{0,80}/.exec(text.slice(start, start + judged)) ?? [];
  return isWordLike(value) ? null : { at, prose: false, named: false };
}

function isQuoted(next: string, text: string, end: number): boolean {
  return next === '"' || (next === '\\' && text[end + 1] === '"');
}

function valueOf(text: string, at: number, kind: string, prose: boolean | 'flag', quotedName: boolean): Found | null {
  quote.lastIndex = at;
  const opening = quote.test(text) ? text.slice(at, quote.lastIndex) : '';
  const start = at + opening.length;
  // Where something was taken out of a value already, the rest of it was seen.
  const head = text.slice(start, start + judged);
  if (isPlaceholder(head) || /^[^\s"'`]*\[redacted:/.test(head)) return null;
  const end = opening ? closing(text, start, opening) : bareEnd(text, start, kind);
  if (end <= start) return null;
  const value = text.slice(start, Math.min(end, start + judged));
  // Behind the flag of a password stands one, unless the sentence goes on.
  const isSentence = prose === 'flag' ? goesOn(value) : prose && !endsThere(text, end);
  if (!isSecret(value, kind, opening !== '', isSentence)) return null;
  return { start, end, kind, ...(quotedName && opening === '' ? { quoted: true } : {}) };
}

/** Before the same quote that is not escaped itself, or the end of the line. */
function closing(text: string, start: number, opening: string): number {
  const mark = opening.at(-1) ?? '"';
  const escaped = opening.includes('\\');
  const limit = Math.min(text.length, start + longestValue);
  for (let at = start; at < limit; at += 1) {
    const it = text[at];
    if (it === '\n' || it === '\r') return at;
    if (it === mark) return at;
    if (it !== '\\') continue;
    if (escaped && /^\\{1,7}["'`]/.test(text.slice(at, at + 8))) return at;
    at += 1;
  }
  return limit;
}

function bareEnd(text: string, start: number, kind: string): number {
  if (kind === 'cookie') {
    restOfLine.lastIndex = start;
    return restOfLine.test(text) && text.slice(start, start + judged).includes('=') ? restOfLine.lastIndex : start;
  }
  scheme.lastIndex = start;
  const from = kind === 'authorization' && scheme.test(text) ? scheme.lastIndex : start;
  const long = kind === 'authorization' && /^AWS4/i.test(text.slice(start, start + 4));
  const run = long ? restOfLine : bare;
  run.lastIndex = from;
  return run.test(text) ? run.lastIndex : start;
}

function endsThere(text: string, end: number): boolean {
  return /^(?:$|[^\S\r\n]{0,4}(?:$|[\r\n"'`,;&)}\]<>|\\]))/.test(text.slice(end, end + 5));
}

function isSecret(value: string, kind: string, quoted: boolean, sentence: boolean): boolean {
  if (value.includes('[redacted:')) return false;
  if (kind === 'authorization') {
    return value.length >= shortestToken && !isWordLike(value) && !isPlaceholder(value.replace(leadingScheme, ''));
  }
  if (!quoted && code.test(value)) return false;
  if (kind === 'password' && quoted) return true;
  if (kind === 'password' && !sentence) return value.length >= shortestPassword;
  if (value.length < (alwaysSecret(kind) ? shortestPassword : shortestToken)) return false;
  if (alwaysSecret(kind) && quoted) return true;
  return !isWordLike(value) && !(kind === 'token' && /^[\d.,]+$/.test(value));
}
