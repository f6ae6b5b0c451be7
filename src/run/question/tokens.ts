/**
 * The words of a question as rules compare them: lower case, contractions opened, punctuation gone.
 * Owns: where a word ends, and how near two words are. Refuses: meaning.
 */

/** Words that are read; what asks for something does so before. */
const mostWords = 120;
const mostLetters = 40;

const contractions: Record<string, string[]> = {
  whats: ['what', 'is'],
  whos: ['who', 'is'],
  hows: ['how', 'is'],
  wheres: ['where', 'is'],
  whens: ['when', 'is'],
  its: ['it', 'is'],
  thats: ['that', 'is'],
  isnt: ['is', 'not'],
  wasnt: ['was', 'not'],
  didnt: ['did', 'not'],
  doesnt: ['does', 'not'],
  dont: ['do', 'not'],
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  shouldnt: ['should', 'not'],
  hasnt: ['has', 'not'],
  havent: ['have', 'not'],
  werent: ['were', 'not'],
  arent: ['are', 'not'],
  lets: ['let', 'us'],
  gimme: ['give', 'me'],
  ppl: ['people'],
  smth: ['something'],
  u: ['you'],
  ur: ['your'],
  tho: ['though'],
  y: ['why'],
  r: ['are'],
  n: ['and'],
  w: ['with'],
  rn: ['right', 'now'],
  wud: ['would'],
  cud: ['could'],
  shud: ['should'],
  nite: ['night'],
  tonite: ['tonight'],
  tmrw: ['tomorrow'],
  bak: ['back'],
  msg: ['message'],
  conn: ['connection'],
  conns: ['connections'],
  pls: ['please'],
  plz: ['please'],
  thx: ['thanks'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  theres: ['there', 'is'],
};

/** Names keep what joins their parts: `3.1.0`, `http_route`, `tea-shop`. */
export function tokensOf(text: string): string[] {
  const words = text
    .slice(0, 4_000)
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .split(/[^\p{L}\p{N}._\-/+@]+/u)
    .slice(0, 2 * mostWords)
    .map((word) => trimmed(word.slice(0, mostLetters)))
    .filter((word) => word !== '');
  return words
    .flatMap((word) => (Object.hasOwn(contractions, word) ? (contractions[word] ?? []) : [word]))
    .slice(0, mostWords);
}

function trimmed(word: string): string {
  let [from, to] = [0, word.length];
  const joins = '._-/+@';
  while (from < to && joins.includes(word[from] ?? '')) from += 1;
  while (to > from && joins.includes(word[to - 1] ?? '')) to -= 1;
  return word.slice(from, to);
}

/** Shorter words are another word when one letter differs. */
const shortestMended = 5;

/**
 * Whether a word is another one with a typing error: one letter wrong, missing, too many or swapped with its neighbour
 * (two in words of nine letters and more), the first letter right. Optimal string alignment distance.
 */
export function isMistyped(word: string, meant: string): boolean {
  if (word === meant || meant.length < shortestMended || word.length < shortestMended - 1) return false;
  if (word[0] !== meant[0]) return false;
  const most = meant.length >= 9 ? 2 : 1;
  return Math.abs(word.length - meant.length) <= most && distance(word, meant) <= most;
}

function distance(one: string, other: string): number {
  let [before, row]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((row?.[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row?.[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (before?.[j - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row?.[other.length] ?? 0;
}
