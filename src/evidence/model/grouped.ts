/**
 * Items by a key, in the order in which keys first appear.
 * Owns: what Map.groupBy does, which the oldest supported Node lacks. Refuses: anything of the items.
 */
export function grouped<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
