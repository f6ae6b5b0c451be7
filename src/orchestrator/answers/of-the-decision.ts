/**
 * "So it got denied. Why?", "how long did the fix wait for somebody?": what was decided and when, whatever else the words
 * are taken for.
 * Owns: those two. Refuses: who may decide (decide.ts).
 */
import { sayDuration } from '../../run/wording/quantity.ts';
import { at, exact, say } from '../../run/wording/words.ts';
import { isUndecided } from '../../run/actions/approval.ts';
import type { Asked, Told } from './asked.ts';
import { decide } from './decide.ts';
import { deedName, fixes } from './fix.ts';
import { harmNow, harmOf } from './harm.ts';

/** Characters of a question that are read. */
const most = 300;
const asksWhyDenied =
  /\b(?:denied|deny|rejected|refused|declined|turned down|said no|blocked)\b[^]{0,40}\b(?:why|reason|how come|what for)\b|\b(?:why|how come|who|reason)\b[^.?!]{0,40}\b(?:denied|deny|rejected|refused|declined|turned down|turn it down|said no|say no|no to it)\b/i;
const asksHowLongWaited =
  /\bhow (?:long|many (?:minutes|seconds))\b[^.?!]{0,60}\b(?:wait\w*|sat|sit|sitting|pending|hang\w*|hung|until (?:some|any)(?:one|body)|approv\w*|decision|press\w*|click\w*)\b/i;

const asksIfStill =
  /\b(?:can|could|may|is|do|does|will)\b[^.?!]{0,30}\b(?:still|later|then|after(?:wards)?|again)\b[^.?!]{0,30}\b(?:ap+rov\w*|press\w*|click\w*|use (?:it|that|the card))\b|\b(?:ap+rov\w*|press) (?:it|that|the card)\b[^.?!]{0,20}\b(?:later|then|after)\b[^.?!]{0,30}\bor\b/i;

/** Null where neither is asked, or nothing was decided. */
export async function ofTheDecision(asked: Asked): Promise<Told | null> {
  const head = asked.text.slice(0, most);
  const isOther = asked.ask.topic === 'act' || asked.ask.topic === 'customer-update' || asked.ask.topic === 'what-if';
  const all = [...asked.state.approvals.values()];
  // These are answered wholly by their own files.
  const isFiner = asked.ask.aspect === 'override' || asked.ask.aspect === 'reopen' || asked.ask.aspect === 'seen-it';
  if (isOther || isFiner) return null;
  const last = all.findLast(({ votes }) => votes.length > 0);
  const vote = last?.votes.at(-1);
  if (last && vote && asksHowLongWaited.test(head) && !/\b(?:will|would|should|does|until when)\b/i.test(head))
    return {
      lines: [
        exact(
          say`${deedName(last)} waited ${sayDuration(Math.max(0, vote.at - last.openedAt))}: proposed at ${at(last.openedAt)}, ${vote.vote === 'approve' ? 'approved' : 'denied'} at ${at(vote.at)} by ${{ person: vote.by.user }}.`,
        ),
      ],
    };
  if (asksIfStill.test(head) && last && !all.some(({ state }) => isUndecided(state)) && last.state !== 'done')
    return {
      lines: [
        say`No, that card is closed: ${fixes(asked)[0] ?? []}`,
        say`A new one opens whenever that is asked for, and is approved by its own button.`,
      ],
    };
  const isDenied = all.some(({ state }) => state === 'denied');
  if (!isDenied || all.some(({ state }) => isUndecided(state)) || !asksWhyDenied.test(head)) return null;
  const told = await decide(asked);
  const harm = asked.state.resolved ? null : await harmOf(asked);
  return {
    ...told,
    lines: [...told.lines.slice(0, 1), ...(harm ? [say`It goes on: ${harmNow(harm)}.`] : [])],
  };
}
