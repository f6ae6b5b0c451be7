/**
 * What a run says at its end, where it was asked.
 * Owns: when. Refuses: words.
 */
import { placeOf } from '../place-of.ts';
import { messageKey } from '../message-key.ts';
import type { OutboxRow } from '../saying.ts';
import { type Change, factsOf } from './change.ts';

export function answers(change: Change): OutboxRow[] {
  return factsOf(change, 'run-ended').flatMap(({ run: id, answer }) => {
    const run = change.after.runs.get(id);
    const request = run && change.after.requests.get(run.request)?.request;
    const place = placeOf(change.after, id);
    if (!run || !request || !place || !answer) return [];
    return [
      {
        key: messageKey('answer', id),
        place,
        ...(request.thread ? { thread: { ts: request.thread } } : {}),
        priority: 3,
        saying: {
          type: 'answer',
          run: id,
          answer,
          request: { by: request.by, kind: request.kind },
          took: (run.endedAt ?? change.at) - run.startedAt,
          spent: {
            calls: change.after.ledger.filter((evidence) => evidence.run === id).length,
            tokens: run.tokens.input + run.tokens.output,
            cost: run.cost,
          },
        },
      } satisfies OutboxRow,
    ];
  });
}
