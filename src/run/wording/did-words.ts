/**
 * What a change's content does, in words: "calls query() once for each item" is "runs one query for each item (query())".
 * Owns: taking the foreign part out of what is said of a change's content. Refuses: any sentence that it does not know.
 */
import { name, quote, say, type Words } from './words.ts';

/** Characters that are read. */
const longest = 300;
/** What stands between Aura's own verbs and ends is foreign. */
const known: readonly RegExp[] = [
  /^(lets) (.{1,80}?)( grow without bound)$/,
  /^(lowers|raises) (.{1,120})$/,
  /^(adds an entry:) (.{1,120})$/,
];

/** `said`: as `saidOfRisk` says it, whatever follows behind "; ". Null where nothing of it is known. */
export function didWords(said: string): Words | null {
  const [first = ''] = said.slice(0, longest).split('; ', 1);
  const called = /^calls (.{1,80}?) once for each item$/.exec(first)?.[1];
  if (called !== undefined)
    // Of a name that only looks like it, as querySelector does, no query is known.
    return /(?:^|\.)query\(?\)?$|\bsql\b/i.test(called)
      ? say`runs one query for each item (${name(called)})`
      : say`calls ${name(called)} once for each item`;
  const [, verb = '', of = '', rest = ''] = known.find((it) => it.test(first))?.exec(first) ?? [];
  return verb === '' ? null : say`${verb} ${name(of)}${rest}`;
}

/** What it does and the code that does it: the words first. */
export function didWith(said: string, code: string): Words {
  const did = didWords(said);
  return did ? say`it ${did}: ${quote(code)}` : say`it changes ${quote(code)}`;
}
