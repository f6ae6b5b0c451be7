/**
 * What stands around the messages of the assistant's thread: prompts when it opens, a title and a sign of work when
 * something is asked there. Owns: when. Refuses: words.
 */
import type { Place } from '../identity.ts';
import { messageKey } from '../message-key.ts';
import type { OutboxRow, Saying } from '../saying.ts';
import { type Change, factsOf } from './change.ts';

export function assistants(change: Change): OutboxRow[] {
  const rows: OutboxRow[] = factsOf(change, 'assistant-opened').flatMap(({ place, thread, again }) =>
    again ? [] : [rowOf(place, { type: 'assistant', thread, sets: 'prompts' })],
  );
  for (const { request } of factsOf(change, 'request-accepted')) {
    const { place, thread, text } = request;
    if (!place || !thread || !change.after.assistantThreads.includes(`${place.channel}:${thread}`)) continue;
    const first = ![...change.before.requests.values()].some((it) => it.request.thread === thread);
    if (first) rows.push(rowOf(place, { type: 'assistant', thread, sets: 'title', title: text.slice(0, 100) }));
    rows.push(rowOf(place, { type: 'assistant', thread, sets: 'status' }));
  }
  return rows;
}

function rowOf(place: Place, saying: Extract<Saying, { type: 'assistant' }>): OutboxRow {
  return { key: messageKey('assistant', saying.sets, saying.thread), place, priority: 2, saying };
}
