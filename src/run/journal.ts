/**
 * Reads an incident's state and changes it: the one optimistic loop that every writer goes through.
 * Owns: the order of this process's writers, the retry after a lost race, that decisions which wait together are
 * committed together, and that what a commit changes of what is shown is committed with it.
 * Refuses: knowing what is decided.
 */
import { setImmediate as together } from 'node:timers/promises';
import { nextDue } from './agenda.ts';
import type { Fact } from './fact.ts';
import { Draft } from './fold/draft.ts';
import { foldFacts } from './fold/fold.ts';
import type { IncidentId } from './identity.ts';
import type { IncidentState } from './incident-state.ts';
import type { Commit, CommitResult, Entry, Store } from './ports/store.ts';
import { project } from './projection/project.ts';
import { StateCache } from './state-cache.ts';
import { trustOf } from './trust/trust-of.ts';

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

export interface JournalOptions {
  keptSize?: number;
  /** Hears of facts that this process has committed, and what they led to; it must not throw. */
  observe?: (facts: readonly Fact[], after: IncidentState) => void;
}

/** A decision that waits for its turn. */
interface Waiting {
  decide: (state: IncidentState) => Decision | null;
  fence: number | undefined;
  resolve: (decided: Decided) => void;
  reject: (error: unknown) => void;
}

/** Length of the journal lines whose states are kept in memory: some 100 long incidents, or thousands of short ones. */
const keptSize = 64 << 20;
/** Decisions that one commit may carry. */
const mostTogether = 64;

export class Journal {
  readonly store: Store;
  readonly #states: StateCache;
  readonly #observe: NonNullable<JournalOptions['observe']>;
  readonly #waiting = new Map<IncidentId, Waiting[]>();
  /** How far the store's clock is ahead of this process's, ms, as the last commit told. */
  #ahead = 0;

  constructor(store: Store, options: JournalOptions = {}) {
    this.store = store;
    this.#observe = options.observe ?? (() => undefined);
    this.#states = new StateCache(store, options.keptSize ?? keptSize);
  }

  /**
   * The state as of now. Nothing changes it afterwards: it may be held, compared and drawn from.
   * Throws JournalNewer for an incident that a newer Aura wrote.
   */
  async load(incident: IncidentId): Promise<IncidentState> {
    return this.#states.load(incident);
  }

  /** The state as this process last saw it, which others may have left behind; read from the store where it never did. */
  async known(incident: IncidentId): Promise<IncidentState> {
    return (await this.#states.kept(incident)) ?? this.load(incident);
  }

  /**
   * Decides on the newest state and commits; decides again when somebody else wrote in between.
   * `decide` must be pure: it may be called several times. Null or no facts means: nothing to write.
   * Decisions of one process on one incident go one after another, each on what the ones before it decided; those
   * that wait while a commit is under way share the next one, as long as they only write facts.
   */
  decide(incident: IncidentId, decide: (state: IncidentState) => Decision | null, fence?: number): Promise<Decided> {
    return new Promise((resolve, reject) => {
      const mine: Waiting = { decide, fence, resolve, reject };
      const waiting = this.#waiting.get(incident);
      if (waiting) return void waiting.push(mine);
      this.#waiting.set(incident, [mine]);
      void this.#drain(incident);
    });
  }

  async #drain(incident: IncidentId): Promise<void> {
    for (;;) {
      const waiting = this.#waiting.get(incident) ?? [];
      if (waiting.length === 0) break;
      // What happens at the same time (results that came together, a reply and the calls in it) is one commit.
      await together();
      const [first] = waiting;
      if (!first) break;
      const others = waiting.findIndex((it) => it.fence !== first.fence);
      const next = waiting.slice(0, Math.min(others < 0 ? waiting.length : others, mostTogether));
      try {
        const done = await this.#attempt(incident, next);
        waiting.splice(0, done);
      } catch (error) {
        for (const { reject } of waiting.splice(0, next.length)) reject(error);
      }
    }
    this.#waiting.delete(incident);
  }

  /** Commits as many of these decisions as one commit can carry, in order, and answers how many were dealt with. */
  async #attempt(incident: IncidentId, together: Waiting[]): Promise<number> {
    // What this process knows already is mostly the newest state, and the commit says when it is not.
    for (let kept = await this.#states.kept(incident); ; kept = null) {
      const before = kept ?? (await this.load(incident));
      const at = Date.now() + this.#ahead;
      const { writers, dealt, decision, draft } = decideAll(before, together, at);
      // Who has nothing to write, or fails, may only say so of the newest state.
      if (kept && dealt.length > writers.length) continue;
      const result = decision.facts.length === 0 ? null : await this.#commit(before, decision, draft, writers, at);
      if (result && !result.ok && result.reason === 'version') continue;
      const state = result?.ok ? await this.#adopt(before, result.entry) : before;
      if (result?.ok) this.#observe(result.entry.facts, state);
      for (const { waiting, error } of dealt) {
        if (error !== undefined) waiting.reject(error);
        else if (!result || !writers.includes(waiting)) waiting.resolve({ ok: true, state, entry: null });
        else waiting.resolve(answerOf(result, state));
      }
      return dealt.length;
    }
  }

  async #commit(
    before: IncidentState,
    decision: Decision,
    draft: Draft,
    writers: Waiting[],
    at: number,
  ): Promise<CommitResult> {
    const { incident, head } = before;
    const outbox = project({ before, facts: decision.facts, after: draft.state, at });
    const due = nextDue(draft.state);
    const { approvals, offers, runs, outcome, recalls } = draft.state;
    const silent = [...runs.values()].some(({ shadow }) => shadow);
    const judged = outcome !== before.outcome || recalls !== before.recalls;
    const counts = approvals !== before.approvals || offers !== before.offers || silent || judged;
    const trust = counts ? { trust: trustOf(draft.state) } : {};
    return this.store.commit({ ...decision, ...trust, incident, expect: head, fence: writers[0]?.fence, due, outbox });
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

interface Together {
  /** Who has something to write in this commit. */
  writers: Waiting[];
  /** Who is dealt with by it, also with nothing to write, or because deciding failed. */
  dealt: { waiting: Waiting; error?: unknown }[];
  decision: Decision;
  draft: Draft;
}

/** Each decides on what the ones before it decided. One that does more than write facts is committed alone. */
function decideAll(before: IncidentState, together: Waiting[], at: number): Together {
  const all: Together = { writers: [], dealt: [], decision: { facts: [] }, draft: Draft.over(before) };
  for (const waiting of together) {
    let decision: Decision | null;
    try {
      decision = waiting.decide(all.draft.state);
    } catch (error) {
      all.dealt.push({ waiting, error: error ?? new Error('A decision failed.') });
      continue;
    }
    if (!decision || decision.facts.length === 0) {
      all.dealt.push({ waiting });
      continue;
    }
    const alone = Boolean(decision.unique?.length || decision.links?.length || decision.settle);
    if (alone && all.writers.length > 0) break;
    foldFacts(all.draft, decision.facts, at);
    all.decision = { ...decision, facts: [...all.decision.facts, ...decision.facts] };
    all.writers.push(waiting);
    all.dealt.push({ waiting });
    if (alone) break;
  }
  return all;
}

function answerOf(result: CommitResult, state: IncidentState): Decided {
  if (result.ok) return { ok: true, state, entry: result.entry };
  if (result.reason === 'duplicate') return result;
  return { ok: false, reason: result.reason === 'version' ? 'fence' : result.reason };
}
