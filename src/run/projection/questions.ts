/**
 * A run's question back to people: asked in its thread, edited once it is closed.
 * Owns: when. Refuses: words.
 */
import { messageKey } from '../message-key.ts';
import { placeOf } from '../place-of.ts';
import type { OutboxRow } from '../saying.ts';
import { type Change, factsOf, threadOf } from './change.ts';

export function questions(change: Change): OutboxRow[] {
  return factsOf(change, 'question-asked', 'question-closed').flatMap(({ run: id }): OutboxRow[] => {
    const asked = change.after.runs.get(id)?.clarification;
    const place = placeOf(change.after, id);
    if (!asked || !place) return [];
    const saying = { type: 'question', run: id, asked } as const;
    return [{ key: messageKey('question', id), place, thread: threadOf(change.after, id), priority: 2, saying }];
  });
}
