/**
 * A state in the making: shares everything with the state it starts from and copies what a fact touches, once.
 * Owns: which maps, lists and aggregates are its own already. Refuses: knowing what facts mean; fold-*.ts do.
 */
import { emptyState, type IncidentState } from '../incident-state.ts';

type MapName =
  | 'requests'
  | 'held'
  | 'runs'
  | 'approvals'
  | 'offers'
  | 'shown'
  | 'keyOf'
  | 'files'
  | 'openCalls'
  | 'admitted';
type ListName = 'ledger' | 'mainLine' | 'heard';
type Aggregate<N extends MapName> = IncidentState[N] extends Map<infer K, infer V> ? { key: K; value: V } : never;

export class Draft {
  /** What is folded so far. Handed out when the draft is done; nothing changes it afterwards. */
  readonly state: IncidentState;
  readonly #own = new WeakSet<object>();

  private constructor(state: IncidentState) {
    this.state = state;
  }

  /** A draft that leaves `state` as it is. */
  static over(state: IncidentState): Draft {
    return new Draft({ ...state });
  }

  /** A draft of an incident of which nothing is known yet. */
  static empty(incident: string): Draft {
    return new Draft(emptyState(incident));
  }

  /** The map, as one that may be changed. */
  map<N extends MapName>(name: N): IncidentState[N] {
    const map = this.state[name];
    if (this.#own.has(map)) return map;
    const copy = new Map<unknown, unknown>(map as Map<unknown, unknown>) as IncidentState[N];
    this.#own.add(copy);
    this.state[name] = copy;
    return copy;
  }

  /** The list, as one that may be added to. */
  list<N extends ListName>(name: N): IncidentState[N] {
    const list = this.state[name];
    if (this.#own.has(list)) return list;
    const copy = [...list] as IncidentState[N];
    this.#own.add(copy);
    this.state[name] = copy;
    return copy;
  }

  /**
   * Changes one aggregate where it is known. `change` sets fields; what a field holds (a list, an object) is replaced,
   * never changed in place, since only the aggregate itself is copied.
   */
  alter<N extends Exclude<MapName, 'admitted' | 'keyOf' | 'files'>>(
    name: N,
    key: Aggregate<N>['key'],
    change: (value: Aggregate<N>['value']) => void,
  ): void {
    const value = (this.state[name] as Map<unknown, object>).get(key);
    if (!value) return;
    let mine = value;
    if (!this.#own.has(value)) {
      mine = { ...value };
      this.#own.add(mine);
      (this.map(name) as Map<unknown, object>).set(key, mine);
    }
    change(mine);
  }
}
