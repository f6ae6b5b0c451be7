/**
 * The whole store in memory, as the fold of its changes: what is written is applied, what is replayed is applied alike.
 * Owns: journals, fences, unique keys, links, due times, and the checks of a commit. Refuses: files and clocks.
 */
import type { IncidentId } from '../run/identity.ts';
import type { OutboxRow } from '../run/saying.ts';
import type { IncidentTrust } from '../run/trust/deed.ts';
import type { Commit, CommitResult } from '../run/ports/store.ts';
import type { Hold, Lane, Release, Row } from './outbox-state.ts';
import { OutboxState } from './outbox-state.ts';

/** One line of the file. */
export type Change =
  | {
      do: 'commit';
      incident: IncidentId;
      at: number;
      entry: string;
      unique: [key: string, until: number][];
      links: string[];
      due: number | null;
      outbox: OutboxRow[];
      settle?: Hold & { ts: string };
      trust?: IncidentTrust;
    }
  | { do: 'fence'; incident: IncidentId; fence: number }
  | { do: 'hold'; id: string; sender: string; until: number }
  | ({ do: 'release' } & Release)
  | ({ do: 'done' } & Hold)
  | { do: 'begin'; format: 1; sequence: number }
  | { do: 'incident'; incident: IncidentId; lines: string[]; fence: number; due: number | null; trust?: IncidentTrust }
  | { do: 'names'; links: [string, IncidentId][]; unique: [string, number][] }
  | {
      do: 'outbox';
      rows: [string, Row][];
      lanes: [string, Lane][];
      messages: [string, { lane: string; ts: string }][];
    };

const known: Readonly<Record<Change['do'], true>> = {
  ...{ commit: true, fence: true, hold: true, release: true, done: true },
  ...{ begin: true, incident: true, names: true, outbox: true },
};

/** True for a line that a store applies; any other changes nothing. */
export function isChange(line: { do?: unknown }): line is Change {
  return typeof line.do === 'string' && Object.hasOwn(known, line.do);
}

export class StoreState {
  readonly outbox = new OutboxState();
  readonly journals = new Map<IncidentId, string[]>();
  readonly links = new Map<string, IncidentId>();
  readonly trust = new Map<IncidentId, IncidentTrust>();
  readonly #fences = new Map<IncidentId, number>();
  readonly #due = new Map<IncidentId, number>();
  readonly #unique = new Map<string, number>();
  #swept = 0;

  /** Why a commit is refused, or null. The order is part of the contract. */
  refuse(commit: Commit, now: number): Exclude<CommitResult, { ok: true }> | null {
    const duplicate = commit.unique?.find(({ key }) => (this.#unique.get(key) ?? 0) > now);
    if (duplicate) return { ok: false, reason: 'duplicate', key: duplicate.key };
    if (commit.fence !== undefined && this.fenceOf(commit.incident) > commit.fence)
      return { ok: false, reason: 'fence' };
    if (commit.settle && this.outbox.heldLane(commit.settle) === null) return { ok: false, reason: 'lane' };
    return this.versionOf(commit.incident) === commit.expect.version ? null : { ok: false, reason: 'version' };
  }

  apply(change: Change): void {
    switch (change.do) {
      case 'commit':
        return this.#commit(change);
      case 'fence':
        this.#fences.set(change.incident, change.fence);
        return;
      case 'hold':
        this.outbox.hold(change.id, change.sender, change.until);
        return;
      case 'release':
        return this.outbox.release(change);
      case 'done':
        return this.outbox.finish(change);
      case 'begin':
        this.outbox.sequence = change.sequence;
        return;
      case 'incident':
        this.journals.set(change.incident, change.lines);
        if (change.fence > 0) this.#fences.set(change.incident, change.fence);
        if (change.due !== null) this.#due.set(change.incident, change.due);
        if (change.trust) this.trust.set(change.incident, change.trust);
        return;
      case 'names':
        for (const [link, incident] of change.links) this.links.set(link, incident);
        for (const [key, until] of change.unique) this.#unique.set(key, until);
        return;
      case 'outbox':
        for (const [id, row] of change.rows) this.outbox.rows.set(id, row);
        for (const [name, lane] of change.lanes) this.outbox.lanes.set(name, lane);
        for (const [id, message] of change.messages) this.outbox.messages.set(id, message);
    }
  }

  versionOf(incident: IncidentId): number {
    return this.journals.get(incident)?.length ?? 0;
  }

  fenceOf(incident: IncidentId): number {
    return this.#fences.get(incident) ?? 0;
  }

  dueBy(now: number, limit: number, after = Number.NEGATIVE_INFINITY): IncidentId[] {
    const due = [...this.#due]
      .filter(([, time]) => time > after && time <= now)
      .sort(([x, a], [y, b]) => a - b || (x < y ? -1 : 1));
    return due.slice(0, Math.max(0, limit)).map(([incident]) => incident);
  }

  /** The shortest list of changes that leads to this state. */
  *snapshot(now: number): Generator<Change> {
    const { sequence, rows, lanes, messages } = this.outbox;
    yield { do: 'begin', format: 1, sequence };
    for (const [incident, lines] of this.journals) {
      const trust = this.trust.get(incident);
      yield {
        do: 'incident',
        incident,
        lines,
        fence: this.fenceOf(incident),
        due: this.#due.get(incident) ?? null,
        ...(trust ? { trust } : {}),
      };
    }
    for (const [incident, fence] of this.#fences) {
      if (!this.journals.has(incident)) yield { do: 'fence', incident, fence };
    }
    this.#forgetUnique(now);
    yield { do: 'names', links: [...this.links], unique: [...this.#unique] };
    yield { do: 'outbox', rows: [...rows], lanes: [...lanes], messages: [...messages] };
  }

  #commit({ incident, at, entry, unique, links, due, outbox, settle, trust }: Extract<Change, { do: 'commit' }>): void {
    const journal = this.journals.get(incident);
    if (journal) journal.push(entry);
    else this.journals.set(incident, [entry]);
    for (const [key, until] of unique) this.#unique.set(key, until);
    for (const link of links) this.links.set(link, incident);
    if (due === null) this.#due.delete(incident);
    else this.#due.set(incident, due);
    if (trust) this.trust.set(incident, trust);
    if (settle) this.outbox.finish(settle, settle.ts);
    for (const row of outbox) this.outbox.upsert(incident, row, at);
    if (at - this.#swept > 60_000) this.#forgetUnique(at);
  }

  #forgetUnique(now: number): void {
    this.#swept = now;
    for (const [key, until] of this.#unique) if (until <= now) this.#unique.delete(key);
  }
}
