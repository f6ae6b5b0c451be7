/**
 * Reads an incident's state and changes it: the one optimistic loop that every writer goes through.
 * Owns: the order of this process's writers, the retry after a lost race, and that what a commit changes of what is shown
 * is committed with it. Refuses: knowing what is decided.
 */
import { nextDue } from './agenda.ts';
import type { Fact } from './fact.ts';
import { Draft } from './fold/draft.ts';
import { foldFacts } from './fold/fold.ts';
import type { IncidentId } from './identity.ts';
import type { IncidentState } from './incident-state.ts';
import type { Commit, Entry, Store } from './ports/store.ts';
import { project } from './projection/project.ts';
import { StateCache } from './state-cache.ts';

export interface Decision {
  facts: Fact[];
  unique?: Commit['unique'];
  links?: string[];
  settle?: Commit['settle'];
}

export type Decided =
  | { ok: true; state: IncidentState; entry: Entry | null }
  | { ok: false; reason: 'fence' | 'lane' }
  | { ok: false; reason: 'duplicate'; key: string };

/** Length of the journal lines whose states are kept in memory: some 100 long incidents, or thousands of short ones. */
const keptSize = 64 << 20;

export class Journal {
  readonly store: Store;
  readonly #states: StateCache;
  readonly #queues = new Map<IncidentId, Promise<unknown>>();
  /** How far the store's clock is ahead of this process's, ms, as the last commit told. */
  #ahead = 0;

  constructor(store: Store, options: { keptSize?: number } = {}) {
    this.store = store;
    this.#states = new StateCache(store, options.keptSize ?? keptSize);
  }

  /**
   * The state as of now. Nothing changes it afterwards: it may be held, compared and drawn from.
   * Throws JournalNewer for an incident that a newer Aura wrote.
   */
  async load(incident: IncidentId): Promise<IncidentState> {
    return this.#states.load(incident);
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
      const before = await this.load(incident);
      const decision = decide(before);
      if (!decision || decision.facts.length === 0) return { ok: true, state: before, entry: null };
      const draft = Draft.over(before);
      const at = Date.now() + this.#ahead;
      foldFacts(draft, decision.facts, at);
      const after = draft.state;
      const outbox = project({ before, facts: decision.facts, after, at });
      const due = nextDue(after);
      const result = await this.store.commit({ ...decision, incident, expect: before.head, fence, due, outbox });
      if (result.ok) return { ok: true, state: await this.#adopt(before, result.entry), entry: result.entry };
      if (result.reason === 'duplicate') return result;
      if (result.reason !== 'version') return { ok: false, reason: result.reason };
    }
  }

  /** Folded once more from the entry, whose time is the store's and whose facts are what everybody else reads. */
  async #adopt(before: IncidentState, entry: Entry): Promise<IncidentState> {
    this.#ahead = entry.time - Date.now();
    const draft = Draft.over(before);
    foldFacts(draft, entry.facts, entry.time);
    draft.state.head = { version: entry.version, hash: entry.hash };
    await this.#states.adopt(draft.state, entry.size ?? 0);
    return draft.state;
  }
}
