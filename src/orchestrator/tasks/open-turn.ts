/**
 * The next turn of an investigator, before it is sent.
 * Owns: whether it is there to hand in only, and what the model hears before it: what people said, and that a limit comes
 * near. One that was begun before is what it was. Refuses: sending it (investigator.ts).
 */
import type { LimitReached } from '../../run/limits.ts';
import { sayReached, spentUp } from '../../run/run-limits.ts';
import { heardBetween } from '../conversation/heard-between.ts';
import { keptBack } from '../run-clock.ts';
import type { RunContext } from '../run-context.ts';
import { isStuck } from './stuck.ts';
import { taskSpent } from '../conversation/task-budget.ts';
import type { Task, TaskTalk } from './task-talk.ts';
import { begunBefore, warningOf } from '../conversation/turn-budget.ts';

/** Turns of one conversation; the last ones are kept for the submission. */
export const mostTurns = 12;

export interface OpenTurn {
  /** Its key within the run, e.g. `task:1.t1/turn:3`. */
  key: string;
  heard: string | undefined;
  /** Only the submission is open. */
  closing: boolean;
  /** The limit for which it closes. */
  cut: LimitReached | null;
}

/** `{ over }` where a limit leaves no room for a turn at all. */
export async function openTurn(
  context: RunContext,
  { key: task, clock, limits = {} }: Task,
  talk: TaskTalk,
  number: number,
): Promise<OpenTurn | { over: LimitReached }> {
  const { run, state } = await context.current();
  const key = `${task}/turn:${number}`;
  const before = await begunBefore(context, run, key);
  const over = spentUp(run, 1) ?? (clock.working.aborted ? clock.cut() : null);
  if (over && !before.answered) return { over };
  const reached = clock.cut() ?? spentUp(run, keptBack) ?? talk.spent;
  const own = taskSpent(state, run, { key: task, limits });
  const gap = own && `the investigator at ${task} handed in what it had: ${sayReached(own)}`;
  if (gap && before.closing !== false && !talk.gaps.includes(gap)) talk.gaps.push(gap);
  // With words but no submission, at a limit, or where it only repeats itself, nothing is left to do but to hand in.
  const closing =
    before.closing ??
    (reached !== null || own !== null || number >= mostTurns - 1 || talk.words !== null || isStuck(talk.turns));
  // A turn that was begun before hears what its first try heard.
  const at = before.at ?? Number.POSITIVE_INFINITY;
  const said = heardBetween(context.run, state, talk.heardUntil, at);
  const warning = closing ? undefined : warningOf(state, run, Math.min(at, Date.now()), talk.warned);
  const heard = [said, warning].filter((it) => it !== undefined).join('\n\n');
  talk.heardUntil = Math.max(talk.heardUntil, ...state.heard.map((it) => it.at).filter((time) => time <= at));
  return { key, heard: heard === '' ? undefined : heard, closing, cut: closing ? reached : null };
}
