/**
 * "Summarise it", "what do I tell the boss?": what happened, who is hit, what is done, in a few sentences.
 * Owns: the order, and that it is marked as a draft where it is for others. Refuses: detail.
 */
import { isUndecided } from '../../run/approval.ts';
import { sayCount } from '../../run/quantity.ts';
import { at, listed, name, say } from '../../run/words.ts';
import { affected } from './affected.ts';
import type { Asked, Told } from './asked.ts';
import { recoveredAt } from './since.ts';
import { deeds } from './status.ts';
import { isSeenOver } from './trend.ts';
import { lead, lookedUp, subjectOf, timeOf } from './wording.ts';

export async function summary(asked: Asked): Promise<Told> {
  const plain =
    /boss|manager|ceo|cto|vp|exec|director|management|leader|chief|stakeholder|non.?technical|layman|plain english|simpl|like i|eli5|sentence|one line/i.test(
      asked.text,
    );
  if (plain && asked.finding?.outcome === 'fault') return forOthers(asked);
  const hit = await affected({ ...asked, text: '', ask: { ...asked.ask, subject: {} } });
  const { resolved } = asked.state;
  return {
    lines: [
      lead(asked),
      ...hit.lines.slice(0, 2),
      ...deeds(asked, { replaced: false }),
      ...(resolved ? [say`It is resolved.`] : []),
    ],
    foot: hit.foot,
  };
}

const noTech = /\b(?:no tech|non.?tech\w*|plain|simple|e-?mail|mail|layman|like i)\b/i;

/** What a reader wants who knows none of the components: what people cannot do, since when, why, what is next. */
async function forOthers(asked: Asked): Promise<Told> {
  const { finding, state } = asked;
  const own = { ...asked, ask: { ...asked.ask, subject: {} } };
  const service = subjectOf(own);
  const isOver = service !== null && (await isSeenOver(own, service));
  const end = recoveredAt(state);
  const ways = (finding?.impact.journeys ?? []).slice(0, 3).map((it) => name(it.name));
  const { users } = finding?.impact ?? { users: null };
  const who = users ? say`, ${sayCount(users.count, users.of === 'users' ? 'user' : 'request')} so far` : [];
  const began = finding?.since ? say` since ${at(timeOf(finding.since))}` : [];
  const ended = end === null ? [] : say` until ${at(end)}`;
  const what =
    ways.length > 0
      ? say`${listed(ways)} ${isOver ? 'failed or was slow' : 'fails or is slow'}`
      : say`Requests ${isOver ? 'failed or were slow' : 'fail or are slow'}`;
  const waiting = [...state.approvals.values()].find((it) => isUndecided(it.state));
  const done = [...state.approvals.values()].findLast((it) => it.state === 'done');
  const fix = waiting
    ? say`A fix (${name(waiting.action.name)} of ${name(waiting.action.component)}) is ready and waits for approval until ${at(waiting.expiresAt)}.`
    : done?.endedAt === undefined
      ? say`No fix is proposed yet.`
      : say`Fixed by ${name(done.action.name)} of ${name(done.action.component)} at ${at(done.endedAt)}${done.verification?.state === 'held' ? ', and the recovery was verified' : ''}.`;
  return {
    lines: [
      say`${isOver ? 'Draft: it is over. ' : 'Draft: '}${what}${began}${isOver ? ended : []}${who}.`,
      noTech.test(asked.text)
        ? say`${finding?.component ? say`The cause is found: ${name(finding.component)}. ` : []}${fix}`
        : say`${lead(asked)} ${fix}`,
    ],
    foot: lookedUp(asked, []),
  };
}
