/**
 * "Status?": what is going on now, in a few lines.
 * Owns: the order: what was found, what waits, what was done. Refuses: fresh looks.
 */
import { isUndecided } from '../../run/actions/approval.ts';
import { at, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { whatBroke } from './what-broke.ts';
import { lookedUp } from './wording.ts';

export function status(asked: Asked): Told {
  const { state } = asked;
  const running = [...state.runs.values()].filter((it) => it.route === 'investigate' && it.state !== 'ended');
  const now = state.resolved
    ? say`Resolved at ${at(state.resolved.at)}.`
    : running.some((it) => it.state === 'running')
      ? say`An investigation is going on.`
      : stopped(asked);
  return { lines: [...(now ? [now] : []), whatBroke(asked), ...deeds(asked)], foot: lookedUp(asked, []) };
}

/** Who stopped the newest investigation; null where nobody did. */
function stopped({ state }: Asked): Words | null {
  const last = [...state.runs.values()].findLast((it) => it.route === 'investigate');
  if (last?.outcome !== 'stopped' || !last.stop) return null;
  const when = last.endedAt === undefined || last.endedAt === null ? [] : say` at ${at(last.endedAt)}`;
  return say`The investigation was stopped by ${{ person: last.stop.by.user }}${when}; “investigate again” takes a new look.`;
}

/** What was proposed and what became of it, newest first. `replaced`: with what another proposal took the place of. */
export function deeds({ state }: Asked, { replaced = true }: { replaced?: boolean } = {}): Words[] {
  return [...state.approvals.values()]
    .filter((it) => replaced || it.state !== 'superseded')
    .toReversed()
    .slice(0, 4)
    .map((it): Words => {
      const what = say`${name(it.action.name)} of ${name(it.action.component)}`;
      if (isUndecided(it.state)) return say`${what} waits for a decision until ${at(it.expiresAt)}.`;
      const when = it.endedAt === undefined ? [] : say` at ${at(it.endedAt)}`;
      const held = it.verification?.state === 'held' ? '; the recovery was verified' : '';
      const denied = it.votes.find(({ vote }) => vote === 'deny');
      const by = denied ? say` by ${{ person: denied.by.user }}` : [];
      const reason = denied?.reason ? say`: ${{ quote: denied.reason }}` : [];
      return say`${what}: ${it.state}${by}${when}${reason}${held}.`;
    });
}
