/**
 * A call as an approver reads it: exactly what would run, in characters that look like nothing else.
 * Owns: the form `\u{…}` for everything outside printable ASCII, and which letters may stand as they are.
 * Refuses: cutting; and, whatever the team allows, what cannot be seen or mixes scripts within a word.
 *
 * `slack.scripts` names scripts as Unicode does (https://www.unicode.org/reports/tr24/). A word is what stands between
 * blanks; it may only mix scripts that are written together (https://www.unicode.org/reports/tr39/#Mixed_Script_Detection),
 * and has to be in its composed form, since the other form looks the same.
 */
import type { Call } from '../run/actions/approval.ts';

export interface ShownCall {
  /** The tool, and on the next line its arguments as JSON. */
  text: string;
  /** How many characters are shown as `\u{…}`. */
  escaped: number;
}

/** What JSON text is made of: escapes, blanks, and what stands between them. */
const pieces = /\\u[0-9a-f]{4}|\\.|\s|[^\s\\]+/gu;
/** JSON's own escapes that everybody reads; the first two are blanks. */
const blanks = new Set(['\\n', '\\t', ' ', '\n']);
const known = new Set(['\\"', '\\\\']);
const writtenTogether: ReadonlySet<string>[] = [new Set(['Han', 'Hiragana', 'Katakana']), new Set(['Han', 'Hangul'])];

/** On one line where `indent` is 0. */
export function shownCall({ tool, args }: Call, scripts: readonly string[], indent = 2): ShownCall {
  const whole = `${JSON.stringify(tool).slice(1, -1)}${indent > 0 ? '\n' : ' '}${JSON.stringify(args, null, indent)}`;
  let escaped = 0;
  let text = '';
  let word = '';
  const escape = (character: string): string => {
    escaped += 1;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  };
  const endWord = (): void => {
    text += showWord(word, scripts, escape);
    word = '';
  };
  for (const [piece] of whole.matchAll(pieces)) {
    if (known.has(piece)) word += piece;
    else if (blanks.has(piece)) {
      endWord();
      text += piece;
    } else if (piece.startsWith('\\') || /^\s$/.test(piece)) {
      endWord();
      text += escape(piece.length > 1 ? String(JSON.parse(`"${piece}"`)) : piece);
    } else word += piece;
  }
  endWord();
  return { text, escaped };
}

function showWord(word: string, scripts: readonly string[], escape: (character: string) => string): string {
  // Three backticks would end the block that the call is shown in.
  const ticks = (text: string): string => text.replace(/`{3,}/g, (all) => Array.from(all, escape).join(''));
  if (/^[ -~]*$/.test(word)) return ticks(word);
  const allowed = isOneScript(word, scripts) ? scripts : [];
  return ticks(Array.from(word, (it) => (isPlain(it) || isLetterOf(it, allowed) ? it : escape(it))).join(''));
}

function isPlain(character: string): boolean {
  return character >= ' ' && character <= '~';
}

/** True when a word's letters belong to one script, or to scripts that are written together. */
function isOneScript(word: string, scripts: readonly string[]): boolean {
  if (word.normalize('NFKC') !== word) return false;
  const found = new Set<string>();
  for (const character of word) {
    if (/[A-Za-z]/.test(character)) found.add('Latin');
    else for (const script of scripts) if (isOf(character, script)) found.add(script);
  }
  return found.size <= 1 || writtenTogether.some((together) => [...found].every((script) => together.has(script)));
}

function isLetterOf(character: string, scripts: readonly string[]): boolean {
  return (
    /[\p{L}\p{M}]/u.test(character) &&
    !/\p{Default_Ignorable_Code_Point}/u.test(character) &&
    scripts.some((script) => isOf(character, script))
  );
}

const patterns = new Map<string, RegExp>();

function isOf(character: string, script: string): boolean {
  // Unicode gives the mark of a long vowel to no script; it is written with these two.
  if (character === 'ー') return script === 'Katakana' || script === 'Hiragana';
  const pattern = patterns.get(script) ?? new RegExp(`^\\p{Script=${script}}$`, 'u');
  patterns.set(script, pattern);
  return pattern.test(character);
}
