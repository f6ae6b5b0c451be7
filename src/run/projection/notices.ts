/**
 * Small messages: answers to signals, words to one person, and what became of the incident.
 * Owns: who sees them and where. Refuses: words.
 */
import { isUndecided } from '../actions/approval.ts';
import type { FactOf } from '../fact.ts';
import type { IncidentState } from '../incident-state.ts';
import { messageKey } from '../message-key.ts';
import type { Request } from '../request.ts';
import type { OutboxRow, Saying } from '../saying.ts';
import { type Change, factsOf } from './change.ts';
import { lineOf } from './line-of.ts';
import { catchUp } from './catch-up.ts';
import { questionOf } from './outcomes.ts';

export function notices(change: Change): OutboxRow[] {
  return [
    ...factsOf(change, 'signal-answered').map((fact) => signalRow(change.after, fact)),
    ...factsOf(change, 'person-told').map(toldRow),
    ...factsOf(change, 'request-held').flatMap(({ request }) => whichRow(change.after, request)),
    ...factsOf(change, 'request-placed').flatMap(({ request, as }) => {
      const held = change.before.held.get(request);
      return held ? whichRow(change.before, held, as) : [];
    }),
    ...factsOf(change, 'incident-resolved').flatMap(({ by, source, ref }) =>
      ref === undefined
        ? []
        : change.before.flaps > 0
          ? flapLine(change.after, true)
          : lineOf(change.after, messageKey('notice', 'resolved', ref), {
              code: 'resolved',
              ...(by === source ? {} : { by }),
              source,
              ...questionOf(change.after),
            }),
    ),
    ...factsOf(change, 'incident-reopened').flatMap(({ flap }) => (flap ? flapLine(change.after, false) : [])),
    // One message for all of them: the same key is edited, not posted again.
    ...factsOf(change, 'occurrence-seen').flatMap(({ repeat }) =>
      repeat === false
        ? lineOf(change.after, messageKey('notice', 'fired-again'), {
            code: 'fired-again',
            occurrence: change.after.occurrences,
          })
        : [],
    ),
  ];
}

function signalRow(state: IncidentState, fact: FactOf<'signal-answered'>): OutboxRow {
  const { signal, place, thread, to, answer } = fact;
  return {
    key: messageKey(answer === 'nothing-to-stop' ? 'notice' : answer, signal),
    place,
    thread: thread ? { ts: thread } : undefined,
    onlyTo: to?.user,
    priority: 2,
    saying: answerOf(state, answer),
  };
}

function answerOf(state: IncidentState, answer: FactOf<'signal-answered'>['answer']): Saying {
  switch (answer) {
    case 'help':
      return { type: 'help' };
    case 'catch-up':
      return catchUp(state);
    case 'nothing-to-stop':
      return { type: 'notice', notice: { code: 'nothing-to-stop' } };
    case 'overview':
      return {
        type: 'overview',
        title: state.brief?.title ?? '',
        status: state.brief ? state.status : 'none',
        runs: [...state.runs.values()]
          .filter((run) => run.state !== 'ended')
          .map((run) => ({ run: run.id, state: run.state })),
        waiting: [...state.requests.values()].filter((request) => request.state === 'waiting').length,
        ...(state.mute && !state.mute.ended ? { muted: state.mute.until } : {}),
        ...(state.quiet && !state.quiet.ended ? { quiet: state.quiet.until } : {}),
        open: [...state.approvals.values()].filter((approval) => isUndecided(approval.state)),
      };
  }
}

/** Asked in the thread of the question; edited once it was answered. */
function whichRow(state: IncidentState, request: Request, as?: 'this' | 'new'): OutboxRow[] {
  const { place, ts, thread = ts } = request;
  if (!place || !thread) return [];
  const title = state.brief?.title ?? '';
  const notice = { code: 'which-incident', request: request.id, title, ...(as ? { as } : {}) } as const;
  const key = messageKey('notice', 'which', request.id);
  return [{ key, place, thread: { ts: thread }, priority: 2, saying: { type: 'notice', notice } }];
}

function toldRow({ id, place, thread, to, notice }: FactOf<'person-told'>): OutboxRow {
  return {
    key: messageKey('notice', id),
    place,
    thread: thread ? { ts: thread } : undefined,
    onlyTo: to?.user,
    priority: to ? 2 : 4,
    saying: { type: 'notice', notice },
  };
}

/** However often it comes and goes, one message. */
function flapLine(state: IncidentState, over: boolean): OutboxRow[] {
  return lineOf(state, messageKey('notice', 'flapping'), { code: 'flapping', times: state.flaps, over });
}
