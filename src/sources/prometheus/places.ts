/**
 * One name for one component, and none for two: what runs in staging is not what runs in production.
 * Owns: which of several places with the same name is the incident's, and what becomes of the others.
 * Refuses: guessing from values; only labels and the names of places count.
 */
import { environmentLabels, type Identity, isRehearsal, type Labels } from '../identity.ts';

/** Where something runs, one value a dimension; a dimension that its labels do not have is not in it. */
type Place = Record<string, string>;

const dimensions = [...environmentLabels, 'namespace'];

export class Places {
  readonly #home: Place;
  /** By name and dimension: the values that were seen. */
  readonly #seen = new Map<string, Map<string, Set<string>>>();
  /** Names that were left out somewhere, with the place. */
  readonly leftOut = new Map<string, Set<string>>();

  /** `home` is what is known of where the incident is. */
  constructor(home: Labels, namespace: string | undefined) {
    this.#home = placeOf(namespace === undefined ? {} : { namespace }, home);
  }

  /** Every series must be noted before the first is named. */
  note(identity: Pick<Identity, 'name' | 'namespace'>, labels: Labels): void {
    const place = placeOf(identity, labels);
    if (this.#isElsewhere(place)) return;
    const seen = this.#seen.get(identity.name) ?? new Map<string, Set<string>>();
    this.#seen.set(identity.name, seen);
    for (const [dimension, value] of Object.entries(place))
      seen.set(dimension, (seen.get(dimension) ?? new Set()).add(value));
  }

  /**
   * A component's final name: plain where it is the incident's own or the only one of its name, with its place where
   * nothing tells which one is meant. Undefined for what belongs elsewhere.
   */
  nameOf(identity: Pick<Identity, 'name' | 'namespace'>, labels: Labels): string | undefined {
    const { name } = identity;
    const place = placeOf(identity, labels);
    if (this.#isElsewhere(place)) return this.#leave(name, place);
    const unclear: string[] = [];
    for (const [dimension, value] of Object.entries(place)) {
      const values = this.#seen.get(name)?.get(dimension);
      if (!values || values.size < 2) continue;
      const chosen = this.#choose(dimension, [...values]);
      if (chosen === undefined) unclear.push(value);
      else if (chosen !== value) return this.#leave(name, place);
    }
    return [...unclear, name].join('/');
  }

  #leave(name: string, place: Place): undefined {
    const places = this.leftOut.get(name) ?? new Set();
    this.leftOut.set(name, places.add(Object.values(place).join('/')));
  }

  /** Another environment than the incident's. A namespace is none: a cause may lie in any. */
  #isElsewhere(place: Place): boolean {
    return environmentLabels.some((label) => {
      const home = this.#home[label];
      return home !== undefined && place[label] !== undefined && place[label] !== home;
    });
  }

  /** The incident's own value, else the one that is no rehearsal; undefined where several are left. */
  #choose(dimension: string, values: string[]): string | undefined {
    const home = this.#home[dimension];
    if (home !== undefined && values.includes(home)) return home;
    const real = values.filter((value) => !isRehearsal(value));
    return real.length === 1 ? real[0] : undefined;
  }
}

function placeOf({ namespace }: Pick<Identity, 'namespace'>, labels: Labels): Place {
  const place: Place = {};
  for (const dimension of dimensions) {
    const value = dimension === 'namespace' ? namespace : labels[dimension];
    if (value) place[dimension] = value;
  }
  return place;
}
