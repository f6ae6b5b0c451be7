/**
 * Reads an incident's state and changes it: the one optimistic loop that every writer goes through.
 * Owns: the cache of folded states, the retry after a lost race. Refuses: knowing what is decided.
 */
import { nextDue } from './agenda.ts';
import type { Fact } from './fact.ts';
import type { IncidentId } from './identity.ts';
import { emptyState, fold, type IncidentState, openPart } from './incident-state.ts';
import type { OutboxRow } from './saying.ts';
import type { Commit, Entry, Store } from './ports/store.ts';

export interface Decision {
  facts: Fact[];
  outbox?: OutboxRow[];
  unique?: Commit['unique'];
  links?: string[];
  settle?: Commit['settle'];
}

export type Decided =
  | { ok: true; state: IncidentState; entry: Entry | null }
  | { ok: false; reason: 'fence' | 'lane' }
  | { ok: false; reason: 'duplicate'; key: string };

/** Folded states kept in memory; the least recently used goes first. */
const kept = 200;

export class Journal {
  readonly store: Store;
  readonly #states = new Map<IncidentId, Promise<IncidentState>>();
  readonly #queues = new Map<IncidentId, Promise<unknown>>();

  constructor(store: Store) {
    this.store = store;
  }

  /** The state as of now: the cached fold and what was written since. Shared and alive: read it, do not change it. */
  async load(incident: IncidentId): Promise<IncidentState> {
    const before = this.#states.get(incident) ?? Promise.resolve(emptyState(incident));
    const loading = before.then(async (state) => {
      const entries = await this.store.read(incident, state.head.version);
      // A commit of this process may have been folded in meanwhile: only what follows the head is applied.
      return fold(
        state,
        entries.filter((entry) => entry.version > state.head.version),
      );
    });
    this.#remember(incident, loading);
    return loading;
  }

  /**
   * Decides on the newest state and commits; decides again when somebody else wrote in between.
   * `decide` must be pure: it may be called several times. Null or no facts means: nothing to write.
   * Decisions of one process on one incident go one after another, so they do not race each other.
   */
  async decide(
    incident: IncidentId,
    decide: (state: IncidentState) => Decision | null,
    fence?: number,
  ): Promise<Decided> {
    const previous = this.#queues.get(incident) ?? Promise.resolve();
    const mine = previous.then(
      () => this.#attempt(incident, decide, fence),
      () => this.#attempt(incident, decide, fence),
    );
    this.#queues.set(incident, mine);
    try {
      return await mine;
    } finally {
      if (this.#queues.get(incident) === mine) this.#queues.delete(incident);
    }
  }

  async #attempt(
    incident: IncidentId,
    decide: (state: IncidentState) => Decision | null,
    fence?: number,
  ): Promise<Decided> {
    for (;;) {
      const state = await this.load(incident);
      const decision = decide(state);
      if (!decision || decision.facts.length === 0) return { ok: true, state, entry: null };
      const result = await this.store.commit({
        incident,
        expect: state.head,
        fence,
        due: dueAfter(state, decision),
        ...decision,
      });
      if (result.ok) {
        if (result.entry.version === state.head.version + 1) fold(state, [result.entry]);
        return { ok: true, state, entry: result.entry };
      }
      if (result.reason === 'duplicate') return result;
      if (result.reason !== 'version') return { ok: false, reason: result.reason };
    }
  }

  #remember(incident: IncidentId, loading: Promise<IncidentState>): void {
    this.#states.delete(incident);
    this.#states.set(incident, loading);
    loading.catch(() => {
      if (this.#states.get(incident) === loading) this.#states.delete(incident);
    });
    const oldest = this.#states.keys().next().value;
    if (this.#states.size > kept && oldest !== undefined) this.#states.delete(oldest);
  }
}

/** The due time that follows from the state as it will be; only what is still open can matter, so only that is copied. */
function dueAfter(state: IncidentState, decision: Decision): Commit['due'] {
  const preview = openPart(state);
  fold(preview, [{ version: state.head.version + 1, time: 0, fence: 0, prev: '', hash: '', facts: decision.facts }]);
  return nextDue(preview);
}
