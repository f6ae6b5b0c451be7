/**
 * A store in memory, for tests of those who use one.
 * Owns: the port's rules in their simplest form. Refuses: durability; test/contracts proves the real engines.
 */
import { createHash } from 'node:crypto';
import type { IncidentId } from '../../../src/run/identity.ts';
import { linkTo } from '../../../src/run/identity.ts';
import type { OutboxRow } from '../../../src/run/saying.ts';
import type { Commit, CommitResult, Entry, HeldRow, Store } from '../../../src/run/store.ts';

interface Row {
  incident: IncidentId;
  row: OutboxRow;
  revision: number;
  age: number;
  since: number;
  attempts: number;
  open: boolean;
  notBefore: number;
  held: { sender: string; revision: number; until: number } | null;
}

export class MemoryStore implements Store {
  /** While set, every call fails with it. */
  away: Error | null = null;
  readonly #journals = new Map<IncidentId, Entry[]>();
  readonly #unique = new Map<string, number>();
  readonly #links = new Map<string, IncidentId>();
  readonly #due = new Map<IncidentId, number>();
  readonly #rows = new Map<string, Row>();
  readonly #ts = new Map<string, { ts: string; lane: string }>();
  readonly #lanes = new Map<string, number>();
  #sequence = 0;
  #fence = 0;

  async commit(commit: Commit): Promise<CommitResult> {
    this.#here();
    const { incident, expect, unique = [], links = [], outbox = [], settle } = commit;
    for (const { key } of unique)
      if ((this.#unique.get(key) ?? 0) > Date.now()) return { ok: false, reason: 'duplicate', key };
    const settled = settle ? this.#rows.get(`${settle.incident} ${settle.key}`) : undefined;
    const holds = settled?.held?.sender === settle?.sender && settled?.held?.revision === settle?.revision;
    if (settle && !(settled && holds)) return { ok: false, reason: 'lane' };
    const journal = this.#journals.get(incident) ?? [];
    if (journal.length !== expect.version) return { ok: false, reason: 'version' };
    const entry: Entry = {
      version: journal.length + 1,
      time: Date.now(),
      fence: commit.fence ?? 0,
      prev: expect.hash,
      hash: '',
      facts: structuredClone(commit.facts),
    };
    entry.hash = createHash('sha256').update(JSON.stringify(entry)).digest('hex');
    this.#journals.set(incident, [...journal, entry]);
    for (const { key, ttl } of unique) this.#unique.set(key, Date.now() + ttl);
    for (const link of links) this.#links.set(link, incident);
    if (commit.due === null) this.#due.delete(incident);
    else this.#due.set(incident, commit.due);
    if (settle && settled) {
      if (settle.ts) this.#ts.set(`${settle.incident} ${settle.key}`, { ts: settle.ts, lane: laneOf(settled.row) });
      this.#finish(settled, settle.revision);
    }
    for (const row of outbox) this.#put(incident, row);
    return { ok: true, entry: structuredClone(entry) };
  }

  async read(incident: IncidentId, after: number): Promise<Entry[]> {
    this.#here();
    return structuredClone((this.#journals.get(incident) ?? []).slice(after));
  }

  async fence(): Promise<number> {
    this.#here();
    return (this.#fence += 1);
  }

  async find(link: string): Promise<IncidentId | null> {
    this.#here();
    return this.#links.get(link) ?? null;
  }

  async due(limit: number): Promise<IncidentId[]> {
    this.#here();
    return [...this.#due]
      .filter(([, at]) => at <= Date.now())
      .map(([incident]) => incident)
      .slice(0, limit);
  }

  async incidents(): Promise<IncidentId[]> {
    return [...this.#journals.keys()];
  }

  async now(): Promise<number> {
    this.#here();
    return Date.now();
  }

  async hold(sender: string, ms: number): Promise<HeldRow | null> {
    this.#here();
    const now = Date.now();
    const busy = new Set(
      [...this.#rows.values()].filter((it) => it.held && it.held.until > now).map((it) => laneOf(it.row)),
    );
    const ready = [...this.#rows.values()]
      .filter((it) => it.notBefore <= now && !busy.has(laneOf(it.row)) && (this.#lanes.get(laneOf(it.row)) ?? 0) <= now)
      .filter((it) => !this.#waitsForThread(it))
      .toSorted((a, b) => a.row.priority - b.row.priority || a.age - b.age)[0];
    if (!ready) return null;
    const { incident, row, revision, since, open } = ready;
    ready.held = { sender, revision, until: now + ms };
    ready.attempts += 1;
    ready.open = true;
    const own = this.#tsOf(incident, row.key, laneOf(row));
    const thread = row.thread && 'key' in row.thread ? this.#tsOf(incident, row.thread.key, laneOf(row)) : undefined;
    return {
      incident,
      row: structuredClone(row),
      revision,
      ts: own,
      threadTs: thread,
      ambiguous: open,
      attempts: ready.attempts,
      since,
    };
  }

  async release(
    held: HeldRow,
    sender: string,
    until: { notBefore: number; laneNotBefore?: number; ambiguous: boolean },
  ): Promise<void> {
    this.#here();
    const row = this.#mine(held, sender);
    if (until.laneNotBefore !== undefined) this.#lanes.set(laneOf(held.row), until.laneNotBefore);
    if (row) Object.assign(row, { held: null, notBefore: until.notBefore, open: until.ambiguous });
  }

  async done(held: HeldRow, sender: string): Promise<void> {
    this.#here();
    const row = this.#mine(held, sender);
    if (row) this.#finish(row, held.revision);
  }

  async backlog(): Promise<number> {
    return this.#rows.size;
  }

  async close(): Promise<void> {}

  /** What the outbox holds of an incident, for looking at. */
  rows(): OutboxRow[] {
    return [...this.#rows.values()].map(({ row }) => row);
  }

  incidentOf(team: string, channel: string): IncidentId | undefined {
    return this.#links.get(linkTo.channel({ team, channel }));
  }

  #here(): void {
    if (this.away) throw this.away;
  }

  #put(incident: IncidentId, row: OutboxRow): void {
    const id = `${incident} ${row.key}`;
    const old = this.#rows.get(id);
    this.#sequence += 1;
    const now = Date.now();
    const fresh = { incident, age: this.#sequence, since: now, attempts: 0, open: false, notBefore: 0, held: null };
    this.#rows.set(id, { ...(old ?? fresh), row: structuredClone(row), revision: this.#sequence });
  }

  #mine(held: HeldRow, sender: string): Row | undefined {
    const row = this.#rows.get(`${held.incident} ${held.row.key}`);
    return row?.held?.sender === sender && row.held.revision === held.revision ? row : undefined;
  }

  #finish(row: Row, revision: number): void {
    if (row.revision === revision) this.#rows.delete(`${row.incident} ${row.row.key}`);
    else Object.assign(row, { held: null, attempts: 0, open: false, notBefore: 0 });
  }

  #waitsForThread({ incident, row }: Row): boolean {
    const { thread } = row;
    if (!thread || !('key' in thread) || this.#ts.has(`${incident} ${thread.key}`)) return false;
    return this.#rows.has(`${incident} ${thread.key}`);
  }

  #tsOf(incident: IncidentId, key: string, lane: string): string | undefined {
    const found = this.#ts.get(`${incident} ${key}`);
    return found?.lane === lane ? found.ts : undefined;
  }
}

function laneOf({ place }: OutboxRow): string {
  return `${place.team}/${place.channel}`;
}
