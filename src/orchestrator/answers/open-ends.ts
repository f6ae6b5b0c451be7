/**
 * What of an incident is still open: decisions, deeds whose end is not known, what was only taken back, what was not seen.
 * Owns: that list. Refuses: proposals of what to do about it (remains.ts).
 */
import { isUndecided } from '../../run/actions/approval.ts';
import { deedOf } from '../../run/actions/deed-of.ts';
import { leftInPlace } from '../../run/actions/stopgap.ts';
import { at, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { changeName } from './wording.ts';

/** What somebody must still do or know. */
export function openEnds(asked: Pick<Asked, 'state' | 'finding'>): Words[] {
  return [...leftOpen(asked), ...(asked.state.resolved ? [] : [say`Open: the incident is not marked as resolved.`])];
}

/** The same but whether somebody said that it is over. */
export function leftOpen({ state, finding }: Pick<Asked, 'state' | 'finding'>): Words[] {
  const ends: Words[] = [];
  for (const it of state.approvals.values()) {
    if (isUndecided(it.state))
      ends.push(say`Open: a decision on ${name(it.action.name)} of ${name(it.action.component)}.`);
    if (it.state === 'unknown')
      ends.push(
        say`Open: it is not known whether ${name(it.action.name)} of ${name(it.action.component)} ran; check by hand.`,
      );
    if (it.verification?.state === 'not-held')
      ends.push(say`Open: ${name(it.action.name)} of ${name(it.action.component)} was not seen to help.`);
  }
  const back = [...state.approvals.values()].findLast(
    (it) => it.verification?.state === 'held' && it.action.change && leftInPlace(it.action) === null,
  );
  if (back && finding?.change && back.action.change?.ref === finding.change.ref)
    ends.push(
      say`Open: ${changeName(finding.change)} is taken back; what it brought still has to be mended before it goes out again.`,
    );
  const moved = [...state.approvals.values()].findLast(
    (it) => it.state === 'done' && deedOf(it.action.name, it.action.tool) === 'fail-over',
  );
  if (moved)
    ends.push(
      say`Open: ${name(moved.action.component)} stays at its other site${moved.endedAt === undefined ? [] : say` since ${at(moved.endedAt)}`}; whether the first one is well again, and when to go back, is not known here.`,
    );
  const renewed = [...state.approvals.values()].findLast(
    (it) => it.state === 'done' && deedOf(it.action.name, it.action.tool) === 'rotate',
  );
  if (renewed)
    ends.push(
      say`Open: why the certificate of ${name(renewed.action.component)} was not renewed in time, and until when the new one is valid, is not known here.`,
    );
  if (!finding || finding.verdict === 'inconclusive') ends.push(say`Open: the cause is not proven.`);
  for (const gap of (finding?.gaps ?? []).slice(0, 3)) ends.push(say`Not seen: ${quote(gap)}`);
  return ends;
}
