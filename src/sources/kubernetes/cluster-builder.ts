/**
 * Many sights of one cluster laid over each other: a table's row, a description, the object itself.
 * Owns: one object a name, the fuller sight first, the others filling its gaps. Refuses: choosing between clusters.
 */
import {
  type Cluster,
  type ClusterEvent,
  emptyCluster,
  type KubernetesObject,
  type ListedKind,
} from '../../evidence/model/cluster.ts';
import { isClusterWide } from './resource-kinds.ts';

/** How much a sight shows: the object as the API serves it, a description, a row. */
export type Sight = 'api' | 'describe' | 'table';

const order: Record<Sight, number> = { api: 0, describe: 1, table: 2 };

/** A cluster of ten thousand pods has some hundred thousand objects; more is not an incident's. */
const maxObjects = 200_000;
const maxEvents = 100_000;

export class ClusterBuilder {
  readonly cluster: Cluster = emptyCluster();
  readonly #sights = new Map<string, { sight: number; object: KubernetesObject }[]>();
  readonly #events = new Map<string, ClusterEvent>();
  readonly #kinds = new Set<string>();

  object(object: KubernetesObject, sight: Sight): void {
    if (isClusterWide(object.kind)) object.namespace = undefined;
    this.#kinds.add(object.kind);
    const key = [object.environment, object.origin, object.kind, object.namespace, object.name].join('\n');
    const known = this.#sights.get(key);
    if (known) known.push({ sight: order[sight], object });
    else if (this.#sights.size < maxObjects) this.#sights.set(key, [{ sight: order[sight], object }]);
  }

  /** The same event is told by `get events` and by each description: one of them is kept, with the larger count. */
  event(event: ClusterEvent): void {
    const { about } = event;
    const key = [event.environment, about.kind, about.namespace, about.name, event.reason, event.message].join('\n');
    const known = this.#events.get(key);
    if (!known) {
      if (this.#events.size < maxEvents) this.#events.set(key, event);
      return;
    }
    known.type ??= event.type;
    known.count = largest(known.count, event.count);
    known.last = largest(known.last, event.last);
    known.first = known.first === undefined ? event.first : Math.min(known.first, event.first ?? known.first);
  }

  listed(listed: ListedKind): void {
    this.cluster.listed.push(isClusterWide(listed.kind) ? { ...listed, namespace: undefined } : listed);
  }

  /** Whether any object of a kind was seen. */
  has(kind: string): boolean {
    return this.#kinds.has(kind);
  }

  build(): Cluster {
    for (const sights of this.#sights.values()) {
      sights.sort((one, other) => one.sight - other.sight);
      const [first, ...more] = sights;
      if (first)
        this.cluster.objects.push(more.reduce((object, { object: other }) => filled(object, other), first.object));
    }
    this.cluster.events.push(...this.#events.values());
    return this.cluster;
  }
}

function largest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined ? other : other === undefined ? one : Math.max(one, other);
}

/** `own` with what it lacks from `other`, records inside likewise; lists are whole facts and stay as they are. */
function filled<Item extends object>(own: Item, other: Item): Item {
  const result: Item = { ...own };
  for (const key of Object.keys(other) as (keyof Item)[]) {
    const mine = result[key];
    const theirs = other[key];
    if (mine === undefined) result[key] = theirs;
    else if (isPlain(mine) && isPlain(theirs)) result[key] = filled(mine, theirs) as Item[keyof Item];
  }
  return result;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
