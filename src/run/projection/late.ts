/**
 * A place becomes known, or another one, after an incident was looked at: what nobody could see there is shown as if it
 * came about now.
 * Owns: which runs and cards are new to people. Refuses: rows; the other projections make them.
 */
import { isUndecided } from '../actions/approval.ts';
import { isOpen } from '../clarification.ts';
import type { Fact } from '../fact.ts';
import { placeOf } from '../place-of.ts';
import { statusKey } from '../message-key.ts';
import type { IncidentState } from '../incident-state.ts';
import { type Change, factsOf } from './change.ts';

/** The change as those see it who see all of it for the first time. What ended unseen and undone is left out. */
export function asSeenFirst(change: Change): Change {
  const { before, after, facts } = change;
  const joined = factsOf(change, 'channel-joined').length > 0;
  const quietEnded = before.quiet?.ended === null && after.quiet?.ended !== null ? before.quiet : null;
  const heldBack = new Set(
    (quietEnded?.held ?? []).flatMap((held) => {
      const [incident, key] = held.split(' ');
      return incident === after.incident && key !== undefined && !after.shown.has(key) ? [key] : [];
    }),
  );
  const isNew = (run: string) => {
    const [was, is] = [placeOf(before, run), placeOf(after, run)];
    const again = (joined && !after.shown.has(statusKey(run))) || heldBack.has(statusKey(run));
    return is !== null && (was?.channel !== is.channel || again);
  };
  const unseen = new Set([...before.runs.keys()].filter(isNew));
  if (unseen.size === 0) return change;
  const ended = [...after.runs.values()].filter(({ id, state }) => unseen.has(id) && state === 'ended');
  const late: Fact[] = ended.flatMap(({ id, outcome, answer }) =>
    outcome ? [{ type: 'run-ended' as const, run: id, outcome, answer }] : [],
  );
  for (const { id, clarification } of after.runs.values())
    if (unseen.has(id) && isOpen(clarification)) late.push({ type: 'question-asked', run: id, asked: clarification });
  const { resolved } = after;
  if (resolved)
    late.push({ type: 'incident-resolved', by: resolved.by, source: resolved.source as never, ref: 'late' });
  return {
    ...change,
    facts: [...facts, ...late],
    before: {
      ...before,
      runs: new Map([...before.runs].filter(([id]) => !unseen.has(id))),
      approvals: approvalsOf(before, (run) => !unseen.has(run)),
    },
    after: { ...after, approvals: approvalsOf(after, (run) => !unseen.has(run), true) },
  };
}

/** Of the runs that count; with `orLiving` also what still matters of the others. */
function approvalsOf({ approvals }: IncidentState, counts: (run: string) => boolean, orLiving = false) {
  const gone = new Set(['expired', 'cancelled', 'denied', 'superseded']);
  return new Map(
    [...approvals].filter(
      ([, { run, state }]) => counts(run) || (orLiving && (isUndecided(state) || !gone.has(state))),
    ),
  );
}
