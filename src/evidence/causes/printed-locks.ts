/**
 * Tables of sessions that wait for each other, as databases print them.
 * Owns: who blocks whom by the headings, followed to the one session that waits for nobody. Refuses: sessions that no
 * known component is named for.
 */
import type { Printed, PrintedRow } from '../model/cluster.ts';
import { aboutOf, ownerIn, saidRow } from '../model/printed.ts';
import { holdsUpMost } from './session-waits.ts';

const blocker = /block(?:ed_?by|ing|er)|\bblk|hold(?:er|ing)|wait(?:s|ing)?_?for/;
const blocked = /^(?:blocked|waiting|waiter|requesting)_(?!by|for)/;
const holder = /^(?:blocking|blocker|holder|holding)_/;
const session = /^(?:pid|id|spid|sid|trx_id|session(?:_id)?|thread(?:_id)?|processlist_id|process_id|txid)$/;
const transaction = /trx|txid/;
const number = /^[\s{[]*(\d{1,18})/;

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
    const { waits, cellsOf } = sessionsIn(output.rows);
    const most = holdsUpMost(waits);
    if (!most) return [];
    const named = [cellsOf.get(most.id) ?? [], ...sessionsOf(printed, most.id)].find(
      (cells) => ownerOf(cells, known) !== undefined,
    );
    const component = named && ownerOf(named, known);
    if (component === undefined) return [];
    const giver = aboutOf(output, known);
    return giver === component ? [] : [{ component, giver, waiting: most.waiting, said: saidRow(new Map(named)) }];
  });
}

/** Which session waits for which, and what the table says of each by heading. */
function sessionsIn(rows: readonly PrintedRow[]): {
  waits: Map<string, string>;
  cellsOf: Map<string, [string, string][]>;
} {
  const waits = new Map<string, string>();
  const cellsOf = new Map<string, [string, string][]>();
  for (const row of rows) {
    const cells = [...row];
    const mine = cells.filter(([heading]) => session.test(heading));
    const pairs = cells.filter(([heading]) => blocked.test(heading));
    const id = idIn(pairs.length > 0 ? pairs : mine);
    const by = idIn(cells.filter(([heading]) => blocker.test(heading) && !blocked.test(heading)));
    if (id === undefined) continue;
    if (by !== undefined && by !== '0' && by !== id) {
      waits.set(id, by);
      const held = cells.filter(([heading]) => holder.test(heading));
      if (pairs.length > 0 && !cellsOf.has(by)) cellsOf.set(by, held);
    }
    if (pairs.length === 0) cellsOf.set(id, cells);
  }
  return { waits, cellsOf };
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

function ownerOf(cells: readonly [string, string][], known: ReadonlySet<string>): string | undefined {
  for (const [, value] of cells) {
    const owner = ownerIn(value, known);
    if (owner !== undefined) return owner;
  }
  return undefined;
}
