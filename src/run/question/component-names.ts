/**
 * The components that somebody's words name, typing errors forgiven.
 * Owns: what counts as the same name. Refuses: names that nobody vouches for; the caller brings the known ones.
 */

/** A component as catalog, topology or a source has it. */
export interface KnownName {
  name: string;
  aliases?: readonly string[];
}

export interface NamedComponent {
  /** As it is known. */
  name: string;
  /** As it was written. */
  words: string;
  /** False where a typing error was forgiven. */
  exact: boolean;
}

const longest = 4_000;
const mostWords = 300;
const mostNames = 5_000;
/** Words of the longest name that is put together from several. */
const mostTogether = 4;
/** Characters from which one error is forgiven, and two. */
const oneError = 5;
const twoErrors = 8;

/** Says nothing of which component it is. */
const generic = /(?:service|svc|server|deployment|app|api)$/;

/** Words of questions that are near to many a name, and mean none. */
const ordinary = new Set(
  (
    'about above after again alert alerts alarm alive allow almost along already also always another answer anything ' +
    'around before began begin being below better between blank blocked break broke broken cannot cause caused causes ' +
    'change changed changes chart check checked checks clear client clients close could country crash crashed crashes ' +
    'customer customers daily delay deploy deployed deploys didnt different does doing down during early empty error ' +
    'errors every everyone everything expected extra failed failing fails failure fails faster fault faults first ' +
    'fixed found front graph great group happen happened happens hasnt having health healthy heard heavy hello help ' +
    'hours house image incident inside issue issues large later latency least level light limit limits little local ' +
    'looks major maybe metric metrics minor minute minutes months morning never night normal nothing offline often ' +
    'order other outage output pages partial people place please point ports price problem problems queue queues ' +
    'quick quite rates reach ready really reason region release report request requests reset restart restarted ' +
    'result retry right rollback search seems seeing series server servers service services several shall should show ' +
    'shows since single slower slowly small somebody someone something spike spikes stack stale stand start started ' +
    'starts state status still stock stop stopped store stuck system table takes their there these thing things think ' +
    'those thread three through ticket time timed timeout timeouts times today together total touch trace traffic ' +
    'trouble under until update updated users usual wants watch weeks weird where which while whole within without ' +
    'working works world worse would wrong years yesterday'
  ).split(' '),
);

/** Whether a word of questions is near to many a name, and means none. */
export function isOrdinary(word: string): boolean {
  return ordinary.has(word);
}

/** The components of a catalog. */
export function knownOf(catalog: readonly { component: string; aliases: readonly string[] }[]): KnownName[] {
  return catalog.map(({ component: name, aliases }) => ({ name, aliases }));
}

/** In the order of the text, each component once. Names that were written right go before any forgiving. */
export function componentsIn(text: string, known: readonly KnownName[]): NamedComponent[] {
  const words = [...text.slice(0, longest).matchAll(/[\p{L}\p{N}]+/gu)].slice(0, mostWords);
  const index = indexOf(known.slice(0, mostNames));
  const exact = read(words, text, (key) => index.get(key) ?? null).map((it) => ({ ...it, exact: true }));
  if (exact.length > 0) return exact;
  const byLetter = new Map<string, [string, string][]>();
  for (const entry of index) {
    const letter = entry[0].slice(0, 1);
    const same = byLetter.get(letter);
    if (same) same.push(entry);
    else byLetter.set(letter, [entry]);
  }
  const near = (key: string) => (ordinary.has(key) ? null : nearest(key, byLetter.get(key.slice(0, 1)) ?? []));
  return read(words, text, near).map((it) => ({ ...it, exact: false }));
}

/** Known names by their letters and digits alone; a name's own spelling goes before another's short form. */
function indexOf(known: readonly KnownName[]): Map<string, string> {
  const index = new Map<string, string>();
  const add = (key: string, name: string) => {
    if (key.length > 1 && !index.has(key)) index.set(key, name);
  };
  for (const { name } of known) add(bare(name), name);
  for (const { name, aliases = [] } of known) for (const alias of aliases) add(bare(alias), name);
  for (const { name } of known) {
    const short = bare(name).replace(generic, '');
    if (short.length >= 3) add(short, name);
  }
  return index;
}

function bare(name: string): string {
  return name
    .slice(0, 253)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Runs of words that stand together are tried, the longest first at each place: "cart service", "till-db", "till". */
function read(
  words: readonly RegExpExecArray[],
  text: string,
  nameOf: (key: string) => string | null,
): { name: string; words: string }[] {
  const found = new Map<string, { name: string; words: string }>();
  for (let from = 0; from < words.length; from += 1) {
    for (let count = Math.min(mostTogether, words.length - from); count > 0; count -= 1) {
      const said = together(words[from], words[from + count - 1], text, count);
      const name = said === null ? null : nameOf(bare(said));
      if (said === null || name === null) continue;
      if (!found.has(name)) found.set(name, { name, words: said });
      from += count - 1;
      break;
    }
  }
  return [...found.values()];
}

/** Null across a stop or a line, where no name goes. */
function together(
  first: RegExpExecArray | undefined,
  last: RegExpExecArray | undefined,
  text: string,
  count: number,
): string | null {
  if (!first || !last) return null;
  const said = text.slice(first.index, last.index + last[0].length);
  return count === 1 || /^[\p{L}\p{N}]+(?:[-_./ ][\p{L}\p{N}]+){0,3}$/u.test(said) ? said : null;
}

/** The one known name within the errors that a word of this length may have; null for none, and for two alike. */
function nearest(word: string, known: readonly [string, string][]): string | null {
  const most = word.length >= twoErrors ? 2 : word.length >= oneError ? 1 : 0;
  if (most === 0) return null;
  let best: { name: string; errors: number; alone: boolean } | null = null;
  for (const [key, name] of known) {
    if (key.length < oneError || Math.abs(key.length - word.length) > most) continue;
    const errors = errorsBetween(word, key);
    if (errors > most || (best && errors > best.errors)) continue;
    best = { name, errors, alone: !best || errors < best.errors || best.name === name };
  }
  return best?.alone ? best.name : null;
}

/** Letters added, left out, exchanged, or swapped with their neighbour (optimal string alignment). */
function errorsBetween(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      let least = Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same);
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1])
        least = Math.min(least, (before[to - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}
