/**
 * What people see at once of what they wrote: that it was read, that it waits, that a stop was heard.
 * Owns: reactions and the place in the queue. Refuses: answers.
 */
import { waitingBefore } from '../agenda.ts';
import type { Place } from '../identity.ts';
import { messageKey } from '../message-key.ts';
import type { Request } from '../request.ts';
import type { OutboxRow } from '../saying.ts';
import { type Change, factsOf } from './change.ts';

export function acknowledgements(change: Change): OutboxRow[] {
  const rows: OutboxRow[] = [];
  for (const { request } of factsOf(change, 'request-accepted')) {
    const { place, ts } = request;
    if (place && ts) rows.push(...seen(change, request, place, ts));
  }
  for (const { said } of factsOf(change, 'by-hand-ran'))
    if (said) rows.push(reaction('ran', 'white_check_mark', said.place, said.ts));
  for (const { said } of factsOf(change, 'stop-requested')) {
    if (said && !rows.some((row) => row.key === messageKey('reaction', 'stop', said.ts))) {
      rows.push(reaction('stop', 'octagonal_sign', said.place, said.ts));
    }
  }
  return rows;
}

/** 👀 when it is next, its position when others are before it; and how much of an overlong text was kept. */
function seen(change: Change, request: Request, place: Place, ts: string): OutboxRow[] {
  const thread = { ts: request.thread ?? ts };
  const position = waitingBefore(change.before, request);
  const rows: OutboxRow[] = [
    position === 0
      ? reaction('eyes', 'eyes', place, ts)
      : {
          key: messageKey('queued', request.id),
          place,
          thread,
          priority: 2,
          saying: { type: 'queued', position },
        },
  ];
  if (request.capped) {
    const notice = {
      code: 'text-capped',
      kept: request.text.length,
      of: request.length ?? request.text.length,
    } as const;
    const key = messageKey('notice', 'capped', request.id);
    rows.push({ key, place, thread, priority: 4, saying: { type: 'notice', notice } });
  }
  return rows;
}

function reaction(what: string, name: string, place: Place, ts: string): OutboxRow {
  return { key: messageKey('reaction', what, ts), place, priority: 2, saying: { type: 'reaction', name, ts } };
}
