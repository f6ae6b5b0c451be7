/** Tables of sessions: who waits for whom, whatever the headings are called. */
import { describe, expect, it } from 'vitest';
import { printedLocks } from '../../../../src/evidence/causes/printed-locks.ts';
import type { Printed } from '../../../../src/evidence/model/cluster.ts';

const known = new Set(['desk', 'census', 'census-archive', 'tally', 'register-db']);
const table = (headings: string, ...lines: string[]): Printed => ({
  command: 'sql --host register-db',
  rows: lines.map((line) => {
    const cells = line.split('|');
    return new Map(headings.split('|').map((heading, at) => [heading, cells[at] ?? '']));
  }),
  lines: [],
});
const found = (...outputs: Printed[]) =>
  printedLocks(outputs, known).map(({ component, giver, waiting }) => [component, giver, waiting]);

describe('a table of sessions', () => {
  it('leads to the one that waits for nobody', () => {
    expect(
      found(table('pid|application_name|blocked_by', '3|census|{}', '4|tally|{3}', '5|desk|{4}', '6|desk|{3}')),
    ).toEqual([['census', 'register-db', 3]]);
    expect(found(table('session_id|program|blocking_session_id', '51|desk|72', '72|tally@10.0.0.8|0'))).toEqual([
      ['tally', 'register-db', 1],
    ]);
  });

  it('is told by pairs, and by another table that knows the session', () => {
    expect(found(table('blocked_pid|blocked_user|blocking_pid|blocking_user', '8|desk|3|tally'))).toEqual([
      ['tally', 'register-db', 1],
    ]);
    const pairs = table('waiting_trx_id|waiting_pid|blocking_trx_id|blocking_pid', '901|8|877|3');
    expect(found(pairs, table('id|user|info', '8|desk|x', '3|tally|y'))).toEqual([['tally', 'register-db', 1]]);
  });

  it.each([
    ['nobody waits', table('pid|application_name|blocked_by', '3|census|{}', '4|tally|{}')],
    ['nobody knows the name', table('pid|application_name|blocked_by', '3|psql|{}', '4|tally|{3}')],
    ['two hold up as many', table('pid|app|blocked_by', '3|census|{}', '4|tally|{}', '5|desk|{3}', '6|desk|{4}')],
    ['it has no such headings', table('pid|app|wait_event_type', '3|census|7', '4|tally|7')],
  ])('says nothing where %s', (_, output) => {
    expect(found(output)).toEqual([]);
  });

  it('ends where sessions wait in a circle', () => {
    expect(found(table('pid|app|blocked_by', '3|census|{4}', '4|tally|{3}')).length).toBeLessThanOrEqual(1);
  });
});
