/**
 * A store that is simple enough to be believed: plain lists, sorted when asked.
 * Owns: what each call should do, and any call. Refuses: the clock; holds last for ever or no time at all.
 */
import fc from 'fast-check';
import type { OutboxRow, Priority } from '../../src/run/saying.ts';
import type { HeldRow } from '../../src/run/ports/store.ts';
import { channel } from './rig.ts';

export const forever = 9e12;

export type Call =
  | {
      call: 'commit';
      incident: string;
      stale: boolean;
      fence?: number;
      unique: string[];
      link?: string;
      due: number | null;
      rows: OutboxRow[];
      settle?: number;
    }
  | { call: 'fence'; incident: string }
  | { call: 'hold'; sender: string; lasting: boolean }
  | { call: 'release'; which: number; delayed: boolean; lane: boolean; ambiguous: boolean }
  | { call: 'done'; which: number };

interface ModelRow {
  incident: string;
  row: OutboxRow;
  age: number;
  revision: number;
  attempts: number;
  open: boolean;
  delayed: boolean;
}

/** A hold closes `lane` while `lasting`; it is lost when another hold takes the lane or the row. Sender, row and revision name it. */
export interface ModelHold {
  held: HeldRow;
  sender: string;
  lane: string;
  lasting: boolean;
  revision: number;
}

export class Model {
  versions = new Map<string, number>();
  fences = new Map<string, number>();
  unique = new Set<string>();
  links = new Map<string, string>();
  due = new Map<string, number>();
  rows: ModelRow[] = [];
  holds: ModelHold[] = [];
  closed = new Set<string>();
  posted = new Map<string, { lane: string; ts: string }>();
  clock = 0;

  commit(call: Extract<Call, { call: 'commit' }>, hold: ModelHold | undefined, ts: string): string {
    const duplicate = call.unique.find((key) => this.unique.has(key));
    if (duplicate) return `duplicate ${duplicate}`;
    if (call.fence !== undefined && (this.fences.get(call.incident) ?? 0) > call.fence) return 'fence';
    const current = hold && this.current(hold);
    if (call.settle !== undefined && !current) return 'lane';
    if (call.stale) return 'version';
    this.versions.set(call.incident, (this.versions.get(call.incident) ?? 0) + 1);
    for (const key of call.unique) this.unique.add(key);
    if (call.link) this.links.set(call.link, call.incident);
    if (call.due === null) this.due.delete(call.incident);
    else this.due.set(call.incident, call.due);
    if (current) {
      this.posted.set(name(current.held.incident, current.held.row.key), { lane: current.lane, ts });
      this.finish(current);
    }
    for (const row of call.rows) this.upsert(call.incident, row);
    return 'ok';
  }

  upsert(incident: string, row: OutboxRow): void {
    const revision = ++this.clock;
    const old = this.rows.find((it) => it.incident === incident && it.row.key === row.key);
    if (old) Object.assign(old, { row, revision });
    else this.rows.push({ incident, row, age: revision, revision, attempts: 0, open: false, delayed: false });
  }

  hold(): ModelRow | undefined {
    const isHeld = (it: ModelRow) =>
      this.holds.some((hold) => hold.lasting && hold.held.incident === it.incident && hold.held.row.key === it.row.key);
    const isPost = (it: ModelRow) => it.row.saying.type !== 'reaction' && this.tsOf(it) === undefined;
    const sorted = this.rows.toSorted((a, b) => a.row.priority - b.row.priority || a.age - b.age);
    return sorted.find((it) => {
      const lane = laneOf(it.row);
      if (
        it.delayed ||
        isHeld(it) ||
        this.closed.has(lane) ||
        this.holds.some((hold) => hold.lasting && hold.lane === lane)
      )
        return false;
      const elder = (other: ModelRow) =>
        other.age < it.age &&
        other.row.priority === it.row.priority &&
        laneOf(other.row) === lane &&
        isPost(other) &&
        (other.delayed || isHeld(other));
      if (isPost(it) && this.rows.some(elder)) return false;
      const parent = it.row.thread && 'key' in it.row.thread ? it.row.thread.key : it.row.key;
      const waits = parent !== it.row.key && this.tsOf(it, parent) === undefined;
      return !(waits && this.rows.some((other) => other.incident === it.incident && other.row.key === parent));
    });
  }

  finish(hold: ModelHold): void {
    const row = this.find(hold);
    this.holds = this.holds.filter((it) => it !== hold);
    if (row && row.revision === hold.revision) this.rows = this.rows.filter((it) => it !== row);
    else if (row) Object.assign(row, { attempts: 0, open: false, delayed: false });
  }

  current({ held, sender, revision }: ModelHold): ModelHold | undefined {
    return this.holds.find(
      (it) =>
        it.sender === sender &&
        it.revision === revision &&
        it.held.incident === held.incident &&
        it.held.row.key === held.row.key,
    );
  }

  find({ held }: ModelHold): ModelRow | undefined {
    return this.rows.find((it) => it.incident === held.incident && it.row.key === held.row.key);
  }

  tsOf({ incident, row }: ModelRow, key = row.key): string | undefined {
    const message = this.posted.get(name(incident, key));
    return message?.lane === laneOf(row) ? message.ts : undefined;
  }
}

const name = (incident: string, key: string) => `${incident} ${key}`;
export const laneOf = ({ place }: OutboxRow) => place.channel;

const rarely = (numbers: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: numbers });
const anyKey = fc.constantFrom('p', 'q', 'r', 's');
const anyRow: fc.Arbitrary<OutboxRow> = fc
  .record({
    key: anyKey,
    lane: fc.constantFrom('C1', 'C2'),
    thread: fc.option(anyKey, { nil: undefined }),
    priority: fc.constantFrom<Priority>(1, 3, 5),
    reaction: fc.boolean(),
  })
  .map(({ key, lane, thread, priority, reaction }) => ({
    key,
    place: channel(lane),
    ...(thread === undefined ? {} : { thread: { key: thread } }),
    priority,
    saying: reaction
      ? { type: 'reaction', name: 'eyes', ts: '1.0' }
      : { type: 'progress', run: 'r', text: `${key} ${lane}` },
  }));
const anyIncident = fc.constantFrom('a', 'b');
export const anyCall: fc.Arbitrary<Call> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      call: fc.constant('commit' as const),
      incident: anyIncident,
      stale: fc.nat(7).map((n) => n === 0),
      fence: rarely(fc.nat(3)),
      unique: fc.oneof(
        { weight: 6, arbitrary: fc.constant<string[]>([]) },
        {
          weight: 1,
          arbitrary: fc.uniqueArray(
            fc.nat(9).map((n) => `u${n}`),
            { maxLength: 2 },
          ),
        },
      ),
      link: fc.option(fc.constant('l'), { nil: undefined }),
      due: fc.constantFrom(null, 0, 5, forever),
      rows: fc.array(anyRow, { maxLength: 3 }),
      settle: rarely(fc.nat(20)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ call: fc.constant('fence' as const), incident: anyIncident }) },
  {
    weight: 4,
    arbitrary: fc.record({
      call: fc.constant('hold' as const),
      sender: fc.constantFrom('one', 'two'),
      lasting: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      call: fc.constant('release' as const),
      which: fc.nat(20),
      delayed: fc.nat(3).map((n) => n === 0),
      lane: fc.nat(7).map((n) => n === 0),
      ambiguous: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ call: fc.constant('done' as const), which: fc.nat(20) }) },
);
