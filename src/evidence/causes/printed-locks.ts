/**
 * Tables of sessions that wait for each other, as databases print them.
 * Owns: who blocks whom by the headings, followed to the one session that waits for nobody. Refuses: sessions that no
 * known component is named for.
 */
import { grouped } from '../model/grouped.ts';
import type { Printed, PrintedRow } from '../model/cluster.ts';
import { aboutOf, ownerIn, saidRow } from '../model/printed.ts';

const blocker = /block(?:ed_?by|ing|er)|\bblk|hold(?:er|ing)|wait(?:s|ing)?_?for/;
const blocked = /^(?:blocked|waiting|waiter|requesting)_(?!by|for)/;
const holder = /^(?:blocking|blocker|holder|holding)_/;
const session = /^(?:pid|id|spid|sid|trx_id|session(?:_id)?|thread(?:_id)?|processlist_id|process_id|txid)$/;
const transaction = /trx|txid/;
const number = /^[\s{[]*(\d{1,18})/;
/** One session that holds up so many times as many as the next is the one. */
const plainly = 2;

export interface PrintedLock {
  component: string;
  /** The store whose table it is, where the command names one. */
  giver: string | undefined;
  /** How many sessions wait for it. */
  waiting: number;
  said: string;
}

export function printedLocks(printed: readonly Printed[], known: ReadonlySet<string>): PrintedLock[] {
  return printed.flatMap((output) => {
    const [first, second] = waitsOf(output.rows).toSorted((one, other) => other.waiting - one.waiting);
    if (!first || first.waiting < plainly * (second?.waiting ?? 0)) return [];
    const named = [first.cells, ...sessionsOf(printed, first.id)].find((cells) => ownerOf(cells, known) !== undefined);
    const component = named && ownerOf(named, known);
    if (component === undefined) return [];
    const giver = aboutOf(output, known);
    return giver === component ? [] : [{ component, giver, waiting: first.waiting, said: saidRow(new Map(named)) }];
  });
}

interface Root {
  id: string;
  /** What the table says of the session, by heading. */
  cells: [string, string][];
  waiting: number;
}

/** Each session that waits for nobody, with how many wait for it, one behind another. */
function waitsOf(rows: readonly PrintedRow[]): Root[] {
  const next = new Map<string, string>();
  const cellsOf = new Map<string, [string, string][]>();
  for (const row of rows) {
    const cells = [...row];
    const mine = cells.filter(([heading]) => session.test(heading));
    const pairs = cells.filter(([heading]) => blocked.test(heading));
    const id = idIn(pairs.length > 0 ? pairs : mine);
    const by = idIn(cells.filter(([heading]) => blocker.test(heading) && !blocked.test(heading)));
    if (id === undefined) continue;
    if (by !== undefined && by !== '0' && by !== id) {
      next.set(id, by);
      const held = cells.filter(([heading]) => holder.test(heading));
      if (pairs.length > 0 && !cellsOf.has(by)) cellsOf.set(by, held);
    }
    if (pairs.length === 0) cellsOf.set(id, cells);
  }
  const ends = [...next.keys()].map((id) => endOf(id, next));
  return [...grouped(ends, (id) => id)].map(([id, all]) => ({ id, cells: cellsOf.get(id) ?? [], waiting: all.length }));
}

/** What other tables say of a session by its number. */
function sessionsOf(printed: readonly Printed[], id: string): [string, string][][] {
  return printed.flatMap(({ rows }) =>
    rows.map((row) => [...row]).filter((cells) => idIn(cells.filter(([heading]) => session.test(heading))) === id),
  );
}

function idIn(cells: readonly [string, string][]): string | undefined {
  // What a transaction is counted by stands in no other table.
  for (const [, value] of cells.toSorted(
    ([one], [other]) => Number(transaction.test(one)) - Number(transaction.test(other)),
  )) {
    const found = number.exec(value)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

const longestChain = 50;

/** The last of a chain of sessions; where they wait in a circle, one of them. */
function endOf(id: string, next: ReadonlyMap<string, string>): string {
  let end = id;
  for (let steps = 0; steps < longestChain; steps++) {
    const further = next.get(end);
    if (further === undefined) return end;
    end = further;
  }
  return end;
}

function ownerOf(cells: readonly [string, string][], known: ReadonlySet<string>): string | undefined {
  for (const [, value] of cells) {
    const owner = ownerIn(value, known);
    if (owner !== undefined) return owner;
  }
  return undefined;
}
