/**
 * What servers ask people: asked in the run's thread, edited once it is answered or nobody waits for it any more.
 * Owns: when. Refuses: words.
 */
import { messageKey } from '../message-key.ts';
import { placeOf } from '../place-of.ts';
import type { OutboxRow } from '../saying.ts';
import type { ServerQuestion } from '../servers/server-question.ts';
import { type Change, threadOf, touched } from './change.ts';

export function serverQuestions(change: Change): OutboxRow[] {
  return touched(change.before.runs, change.after.runs).flatMap(
    ({ before, after: { id: run, serverQuestions: now } }) => {
      const known = new Set(before?.serverQuestions);
      const place = placeOf(change.after, run);
      if (!place) return [];
      return (now ?? [])
        .filter((asked) => !known.has(asked))
        .map((asked) => ({
          key: messageKey('question', run, asked.id),
          place,
          thread: threadOf(change.after, run),
          priority: 2,
          saying: { type: 'server-question', run, asked, ...writesOf(change, asked) },
        }));
    },
  );
}

function writesOf({ after }: Change, { approval }: ServerQuestion) {
  const action = after.approvals.get(approval ?? '')?.action;
  return action ? { writes: { name: action.name, component: action.component } } : {};
}
