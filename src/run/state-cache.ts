/**
 * Folded states kept in memory, bounded by what they cost; the least recently used goes first.
 * Owns: reading a journal page by page into a state. Refuses: writing.
 */
import { setImmediate as breathe } from 'node:timers/promises';
import { Draft } from './fold/draft.ts';
import { foldInto } from './fold/fold.ts';
import type { IncidentId } from './identity.ts';
import { emptyState, type IncidentState } from './incident-state.ts';
import type { Store } from './ports/store.ts';
import { upgrade } from './upgrade.ts';

/** Entries of one page: with digests of the usual size some 300 KB, parsed and folded within a few ms. */
const page = 64;

/** A state and the length of the journal's lines that led to it. */
interface Kept {
  state: IncidentState;
  size: number;
}

export class StateCache {
  readonly #store: Store;
  readonly #most: number;
  readonly #kept = new Map<IncidentId, Promise<Kept>>();
  readonly #sizes = new Map<IncidentId, number>();
  #total = 0;

  /** `most`: length of journal lines that the kept states may have come from, all together. */
  constructor(store: Store, most: number) {
    this.#store = store;
    this.#most = most;
  }

  /** The state as of now: what is kept, and what was written since. Loads of one incident go one after another. */
  async load(incident: IncidentId): Promise<IncidentState> {
    const loading = this.#before(incident).then((kept) => this.#readOn(incident, kept));
    return (await this.#remember(incident, loading)).state;
  }

  /** The state as this process last saw it, which another may have left behind; null where it never did. */
  async kept(incident: IncidentId): Promise<IncidentState | null> {
    return (await this.#kept.get(incident)?.catch(() => null))?.state ?? null;
  }

  /** Takes in a state that was just committed, unless a newer one is kept already. `size`: of the new line. */
  async adopt(state: IncidentState, size: number): Promise<void> {
    const next = this.#before(state.incident).then((kept) =>
      kept.state.head.version >= state.head.version ? kept : { state, size: kept.size + size },
    );
    await this.#remember(state.incident, next);
  }

  #before(incident: IncidentId): Promise<Kept> {
    return this.#kept.get(incident) ?? Promise.resolve({ state: emptyState(incident), size: 0 });
  }

  async #readOn(incident: IncidentId, kept: Kept): Promise<Kept> {
    let draft: Draft | null = null;
    let { size } = kept;
    for (;;) {
      const after = draft?.state.head.version ?? kept.state.head.version;
      const entries = await this.#store.read(incident, after, page);
      if (entries.length === 0) break;
      draft ??= Draft.over(kept.state);
      foldInto(
        draft,
        entries.map((entry) => upgrade(incident, entry)),
      );
      for (const entry of entries) size += entry.size ?? 0;
      if (entries.length < page) break;
      await breathe();
    }
    return draft ? { state: draft.state, size } : kept;
  }

  async #remember(incident: IncidentId, loading: Promise<Kept>): Promise<Kept> {
    this.#kept.delete(incident);
    this.#kept.set(incident, loading);
    try {
      const kept = await loading;
      this.#count(incident, kept.size);
      return kept;
    } catch (error) {
      if (this.#kept.get(incident) === loading) this.#forget(incident);
      throw error;
    }
  }

  #count(incident: IncidentId, size: number): void {
    if (!this.#kept.has(incident)) return;
    this.#total += size - (this.#sizes.get(incident) ?? 0);
    this.#sizes.set(incident, size);
    for (const oldest of this.#kept.keys()) {
      if (this.#total <= this.#most || oldest === incident) return;
      this.#forget(oldest);
    }
  }

  #forget(incident: IncidentId): void {
    this.#kept.delete(incident);
    this.#total -= this.#sizes.get(incident) ?? 0;
    this.#sizes.delete(incident);
  }
}
