/**
 * "Status?": what is going on now, in a few lines.
 * Owns: the order: what was found, what waits, what was done. Refuses: fresh looks.
 */
import { at, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { fixes, stopped } from './fix.ts';
import { whatBroke } from './what-broke.ts';
import { lookedUp } from './wording.ts';

export function status(asked: Asked): Told {
  const { state } = asked;
  const isRunning = [...state.runs.values()].some((it) => it.route === 'investigate' && it.state === 'running');
  const now = state.resolved
    ? [say`Resolved at ${at(state.resolved.at)}.`]
    : isRunning
      ? [say`An investigation is going on.`]
      : stopped(asked);
  return { lines: [...now, whatBroke(asked), ...fixes(asked)], foot: lookedUp(asked, []) };
}
