/**
 * The possible causes of an investigation and their standing: one message in its thread, edited in place.
 * Owns: when it changes. Refuses: words.
 */
import { messageKey } from '../message-key.ts';
import { placeOf } from '../place-of.ts';
import type { OutboxRow } from '../saying.ts';
import { type Change, threadOf, touched } from './change.ts';

export function hypotheses(change: Change): OutboxRow[] {
  return touched(change.before.runs, change.after.runs).flatMap(({ before, after: run }) => {
    const place = placeOf(change.after, run.id);
    // One candidate alone is what the status says already.
    const tells = run.hypotheses.length > 1 || run.hypotheses.some(({ said }) => said);
    if (!place || !tells || same(before?.hypotheses, run.hypotheses)) return [];
    const saying = { type: 'hypotheses', run: run.id, rows: run.hypotheses } as const;
    const key = messageKey('hypotheses', run.id);
    return [{ key, place, thread: threadOf(change.after, run.id), priority: 5, saying } satisfies OutboxRow];
  });
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
