/**
 * How far each application is from those that the alert is about, along the addresses that applications hold.
 * Owns: the shortest way down. Refuses: calling it a call graph; an address held is not a call made.
 */
import type { ClusterView } from '../../evidence/kubernetes/cluster-view.ts';

/** Steps from the nearest alerted application, 0 for themselves; those that no way leads to are left out. */
export function distancesFrom(alerted: readonly string[], view: ClusterView): Map<string, number> {
  const held = new Map<string, Set<string>>();
  for (const { holder, host } of view.addresses()) {
    const from = view.appOf(holder);
    const to = host.split('.')[0] ?? '';
    const known = held.get(from);
    if (known) known.add(to);
    else held.set(from, new Set([to]));
  }
  const distances = new Map<string, number>(alerted.map((name) => [name, 0]));
  const queue = [...distances.keys()];
  for (let at = 0; at < queue.length; at++) {
    const from = queue[at] ?? '';
    for (const to of held.get(from) ?? []) {
      if (distances.has(to)) continue;
      distances.set(to, (distances.get(from) ?? 0) + 1);
      queue.push(to);
    }
  }
  return distances;
}
