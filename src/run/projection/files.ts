/**
 * Files in threads: the document of an answer, and whole outputs that somebody asked for.
 * Owns: when, and where they stand. Refuses: their contents; whoever sends a file reads its note.
 */
import { messageKey } from '../message-key.ts';
import type { OutboxRow } from '../saying.ts';
import { placeOf } from '../place-of.ts';
import { type Change, factsOf } from './change.ts';

export function files(change: Change): OutboxRow[] {
  return [...documents(change), ...outputs(change)];
}

function documents(change: Change): OutboxRow[] {
  return factsOf(change, 'run-ended').flatMap(({ run, answer }) => {
    const place = placeOf(change.after, run);
    if (!place || answer?.type !== 'told' || !answer.file) return [];
    const thread = change.after.requests.get(change.after.runs.get(run)?.request ?? '')?.request.thread;
    const { name, title, note } = answer.file;
    return [
      {
        key: messageKey('file', run),
        place,
        thread: thread ? { ts: thread } : { key: messageKey('answer', run) },
        priority: 4,
        saying: { type: 'file', name, title, note },
      } satisfies OutboxRow,
    ];
  });
}

function outputs(change: Change): OutboxRow[] {
  return factsOf(change, 'file-asked').flatMap(({ id, place, thread, evidence }) => {
    const it = change.after.ledger.find((one) => one.id === evidence);
    if (!it?.note) return [];
    return [
      {
        key: messageKey('file', id),
        place,
        ...(thread ? { thread: { ts: thread } } : {}),
        priority: 4,
        saying: {
          type: 'file',
          name: `${it.id}.txt`,
          title: `${it.id}, whole output of ${it.tool}`.slice(0, 150),
          note: it.note,
        },
      } satisfies OutboxRow,
    ];
  });
}
