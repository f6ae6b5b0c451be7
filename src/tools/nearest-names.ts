/**
 * The names that are nearest to one that nobody has.
 * Owns: how near two names are. Refuses: choosing; whoever asked for the name does.
 */
const longest = 100;
/** A name that shares less is no guess worth making. */
const leastShared = 0.35;

/** At most `most` of `names`, the nearest first; none where nothing is near. */
export function nearestNames(wanted: string, names: readonly string[], most = 3): string[] {
  const asked = pairsOf(wanted);
  return names
    .map((name) => ({ name, shared: dice(asked, pairsOf(name)) }))
    .filter(({ shared }) => shared >= leastShared)
    .toSorted((one, other) => other.shared - one.shared || (one.name < other.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** Dice's coefficient: twice what both have, over what there is. */
function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size || 1);
}

/** Pairs of neighbouring letters and digits; what divides words does not count. */
function pairsOf(name: string): Set<string> {
  const plain = name
    .slice(0, longest)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, at) => plain.slice(at, at + 2)));
}
