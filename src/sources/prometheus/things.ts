/**
 * Things that are made for a component and carry its name among other words: a volume, a certificate, a route, a proxy's
 * cluster. `data-orders-db-0`, `cart-tls`, `retail/search/8080/da39a3ee5e`, `orders_retail_svc`.
 * Owns: whose thing it is. Refuses: a thing whose own name is a component's, and one of another stage.
 */
import { isRehearsal } from '../identity.ts';

const mostWords = 12;
const shortest = 3;
/** Labels whose values name such things. */
const labels = ['envoy_cluster_name', 'ingress', 'persistentvolumeclaim', 'certificate', 'secret'];

const wordsOf = (name: string) =>
  name
    .split(/[^a-z0-9]+/i)
    .filter(Boolean)
    .slice(0, mostWords);

export class Things {
  /** By its words, joined by `-`. */
  readonly #names = new Map<string, string>();

  /** `names` are those of components. */
  constructor(names: Iterable<string>) {
    for (const name of names) if (name.length >= shortest) this.#names.set(wordsOf(name).join('-'), name);
  }

  /** The component with the longest name in the thing's; the thing's own name where there is none. */
  ownerOf(thing: string): string {
    const words = wordsOf(thing);
    const own = this.#names.get(words.join('-'));
    if (own !== undefined || isRehearsal(thing)) return own ?? thing;
    const parts = words.flatMap((_, from) =>
      words.slice(from).map((__, at) => words.slice(from, from + at + 1).join('-')),
    );
    const found = parts.flatMap((part) => this.#names.get(part) ?? []);
    return found.sort((one, other) => other.length - one.length)[0] ?? thing;
  }
}

/** True where the alert's labels name a thing of this name, and not the component itself. */
export function isThing(name: string, of: Readonly<Record<string, string>>): boolean {
  return labels.some((label) => of[label] === name);
}
