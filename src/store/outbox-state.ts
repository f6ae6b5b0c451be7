/**
 * The outbox in memory: the same moves as the Lua of outbox.lua.ts.
 * Owns: rows, lanes, the Slack ids of posted messages. Refuses: time and durability; both are handed in and done around it.
 */
import type { IncidentId } from '../run/identity.ts';
import type { OutboxRow } from '../run/saying.ts';
import type { HeldRow } from '../run/ports/store.ts';
import { planRow } from './outbox-row.ts';

export interface Row {
  incident: IncidentId;
  row: OutboxRow;
  /** Sequence number of the first upsert. */
  age: number;
  revision: number;
  since: number;
  attempts: number;
  /** An attempt began and its end is not known. */
  open: boolean;
  notBefore: number;
  heldUntil: number;
  heldLane?: string;
}

export interface Lane {
  notBefore: number;
  hold?: { sender: string; id: string; revision: number; until: number };
}

export interface Hold {
  incident: IncidentId;
  key: string;
  sender: string;
  revision: number;
}

export interface Release extends Hold {
  lane: string;
  notBefore: number;
  laneNotBefore?: number;
  ambiguous: boolean;
}

export class OutboxState {
  sequence = 0;
  readonly rows = new Map<string, Row>();
  readonly lanes = new Map<string, Lane>();
  /** By row id: the message's lane and Slack ts. */
  readonly messages = new Map<string, { lane: string; ts: string }>();

  upsert(incident: IncidentId, row: OutboxRow, now: number): void {
    const id = rowId(incident, row.key);
    this.sequence += 1;
    const old = this.rows.get(id);
    if (old) {
      old.row = row;
      old.revision = this.sequence;
      return;
    }
    const fresh = { age: this.sequence, revision: this.sequence, since: now, attempts: 0, open: false };
    this.rows.set(id, { incident, row, ...fresh, notBefore: 0, heldUntil: 0 });
  }

  /** The id of the row to send next, or null. */
  next(now: number): string | null {
    const laneOf = new Map<Row, { lane: string; post: boolean }>();
    const blocked = new Map<string, number>();
    for (const [id, row] of this.rows) {
      const plan = planRow(row.row);
      const lane = { lane: plan.lane, post: plan.post && !this.#tsIn(plan.lane, id) };
      laneOf.set(row, lane);
      if (lane.post && (row.notBefore > now || row.heldUntil > now)) {
        const place = `${row.row.priority} ${lane.lane}`;
        blocked.set(place, Math.min(row.age, blocked.get(place) ?? Number.POSITIVE_INFINITY));
      }
    }
    let best: { id: string; row: Row } | null = null;
    for (const [id, row] of this.rows) {
      const { lane, post } = laneOf.get(row) ?? { lane: '', post: false };
      if (best && isAfter(row, best.row)) continue;
      if (row.notBefore > now || row.heldUntil > now || !this.#isFree(lane, now)) continue;
      if (post && (blocked.get(`${row.row.priority} ${lane}`) ?? Number.POSITIVE_INFINITY) < row.age) continue;
      if (!this.#waitsForThread(row)) best = { id, row };
    }
    return best?.id ?? null;
  }

  /** Marks a row as being sent. */
  hold(id: string, sender: string, until: number): HeldRow | null {
    const row = this.rows.get(id);
    if (!row) return null;
    const { lane, thread } = planRow(row.row);
    const ambiguous = row.open;
    row.attempts += 1;
    row.open = true;
    row.heldUntil = until;
    row.heldLane = lane;
    this.#lane(lane).hold = { sender, id, revision: row.revision, until };
    const ts = this.#tsIn(lane, id);
    const threadTs = thread ? this.#tsIn(lane, rowId(row.incident, thread)) : undefined;
    return {
      incident: row.incident,
      row: structuredClone(row.row),
      revision: row.revision,
      ...(ts ? { ts } : {}),
      ...(threadTs ? { threadTs } : {}),
      ambiguous,
      attempts: row.attempts,
      since: row.since,
    };
  }

  /** The lane that this hold still closes, or null when it was lost. */
  heldLane(hold: Hold): string | null {
    const id = rowId(hold.incident, hold.key);
    const lane = this.rows.get(id)?.heldLane;
    const held = lane === undefined ? undefined : this.lanes.get(lane)?.hold;
    const isOurs = held?.id === id && held.sender === hold.sender && held.revision === hold.revision;
    return isOurs && lane !== undefined ? lane : null;
  }

  release(release: Release): void {
    const row = this.rows.get(rowId(release.incident, release.key));
    const lane = this.heldLane(release);
    if (row && lane !== null) {
      row.notBefore = release.notBefore;
      row.open = release.ambiguous;
      this.#free(row, lane);
    }
    if (release.laneNotBefore !== undefined) {
      const state = this.#lane(release.lane);
      state.notBefore = Math.max(state.notBefore, release.laneNotBefore);
    }
  }

  /** Ends what was sent; content that came meanwhile stays, as an edit with no attempts yet. Nothing when the hold was lost. */
  finish(hold: Hold, ts?: string): void {
    const id = rowId(hold.incident, hold.key);
    const row = this.rows.get(id);
    const lane = this.heldLane(hold);
    if (!row || lane === null) return;
    if (ts) this.messages.set(id, { lane, ts });
    this.#free(row, lane);
    if (row.revision === hold.revision) this.rows.delete(id);
    else Object.assign(row, { attempts: 0, open: false, notBefore: 0 });
  }

  #free(row: Row, lane: string): void {
    row.heldUntil = 0;
    row.heldLane = undefined;
    const state = this.#lane(lane);
    state.hold = undefined;
    if (state.notBefore === 0) this.lanes.delete(lane);
  }

  #lane(name: string): Lane {
    const lane = this.lanes.get(name) ?? { notBefore: 0 };
    this.lanes.set(name, lane);
    return lane;
  }

  #isFree(name: string, now: number): boolean {
    const lane = this.lanes.get(name);
    return !lane || (lane.notBefore <= now && (lane.hold?.until ?? 0) <= now);
  }

  #tsIn(lane: string, id: string): string | undefined {
    const message = this.messages.get(id);
    return message?.lane === lane ? message.ts : undefined;
  }

  #waitsForThread({ incident, row }: Row): boolean {
    const { thread, lane } = planRow(row);
    if (!thread || thread === row.key) return false;
    const id = rowId(incident, thread);
    return this.#tsIn(lane, id) === undefined && this.rows.has(id);
  }
}

export function rowId(incident: IncidentId, key: string): string {
  return `${incident.length}:${incident}:${key}`;
}

function isAfter(row: Row, other: Row): boolean {
  return row.row.priority > other.row.priority || (row.row.priority === other.row.priority && row.age > other.age);
}
