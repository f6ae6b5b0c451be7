/**
 * Whether a text says a word that a team wrote down, as a workflow's or a skill's condition.
 * Owns: where a word begins. Refuses: expressions; a word is only text, so that a search costs no more than its length.
 */

/**
 * Where a word begins, also inside KubePodCrashLooping: `fail` is said by "failing", `500` is not by "1500 ms". A word
 * that is a name of that kind is said by the name.
 */
export function saysWord(text: string, word: string): boolean {
  return begins(apart(text), apart(word)) || begins(text.toLowerCase(), word.toLowerCase());
}

function begins(said: string, wanted: string): boolean {
  if (wanted === '') return false;
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(said[at - 1] ?? '') || !/[\p{L}\p{N}]/u.test(wanted[0] ?? '')) return true;
  return false;
}

function apart(text: string): string {
  return text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase();
}
