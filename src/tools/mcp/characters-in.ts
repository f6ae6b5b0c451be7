/**
 * How large a value of a server's is, without writing it out.
 * Owns: counting, in time that grows with the number of its parts and not with their length. Refuses: judging.
 */

/**
 * Characters of all texts and names in a value, and one for each value that is no text; not counted further once there
 * are more than `most`.
 */
export function charactersIn(value: unknown, most = Number.POSITIVE_INFINITY): number {
  const open: unknown[] = [value];
  let characters = 0;
  while (open.length > 0 && characters <= most) {
    const inner = open.pop();
    characters += typeof inner === 'string' ? inner.length : 1;
    if (typeof inner !== 'object' || inner === null) continue;
    for (const [key, each] of Object.entries(inner)) {
      characters += key.length;
      open.push(each);
    }
  }
  return characters;
}
