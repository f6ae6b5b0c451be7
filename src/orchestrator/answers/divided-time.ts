/**
 * "How much of that was waiting for somebody to press?": how the time of an incident divides.
 * Owns: noticing, finding, waiting, carrying out, each from the record. Refuses: whose time was wasted.
 */
import { isUndecided } from '../../run/actions/approval.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { at, cite, exact, listed, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { deedName } from './fix.ts';
import { lookedUp, timeOf } from './wording.ts';

interface Step {
  said: string;
  /** Epoch ms when it ended; what went on behind it, where it has not. */
  until: number;
  how: Words;
}

const asksForWait = /\bwait\w*|\bpress\w*|\bbutton\b|\bapprov\w*|\bsat\b|\bsitting\b|\bdecision\b/i;

const asksForAll = /\b(?:total|in all|altogether|last(?:ed)?|split|divid\w*|break ?down|start to|from first)\b/i;

/** Null where no beginning is known, or nothing was proposed. */
export function dividedTime(asked: Asked): Told | null {
  const { finding, state, now, seen, text } = asked;
  const began = finding?.outcome === 'fault' && finding.since !== null ? timeOf(finding.since) : null;
  const approval = [...state.approvals.values()].findLast((it) => it.state !== 'superseded');
  if (began === null || !approval) return null;
  const fired = state.brief && state.brief.source !== 'slack' ? state.brief.startedAt : null;
  const vote = approval.votes.at(-1);
  const decided = vote?.at ?? (isUndecided(approval.state) ? null : (approval.endedAt ?? null));
  const ran = approval.state === 'done' ? (approval.endedAt ?? null) : null;
  const checked = approval.verification?.state === 'held' ? approval.verification.polledAt : null;
  const waited: Step = {
    said: 'waiting for a decision',
    until: decided ?? now,
    how: vote
      ? say`${vote.vote === 'approve' ? 'approved' : 'denied'} by ${{ person: vote.by.user }} at ${at(vote.at)}`
      : decided === null
        ? say`it still waits`
        : say`its card closed at ${at(decided)}`,
  };
  const steps: Step[] = [
    ...(fired !== null && fired > began
      ? [{ said: 'until the alert', until: fired, how: say`it fired at ${at(fired)}` }]
      : []),
    {
      said: 'finding the cause and proposing',
      until: approval.openedAt,
      how: say`the card stood at ${at(approval.openedAt)}`,
    },
    waited,
    ...(ran !== null && decided !== null
      ? [{ said: 'carrying it out', until: ran, how: say`it ran until ${at(ran)}` }]
      : []),
    ...(ran !== null && checked !== null
      ? [{ said: 'until the recovery was seen', until: checked, how: say`at ${at(checked)}` }]
      : []),
  ];
  let from = began;
  const told = steps.map((step) => {
    const long = sayDuration(Math.max(0, step.until - from));
    from = Math.max(from, step.until);
    return { step, words: say`${step.said} ${long} (${step.how})` };
  });
  const whole = sayDuration(Math.max(0, from - began));
  const isOver = checked !== null;
  const wait = sayDuration(Math.max(0, waited.until - approval.openedAt));
  const opening =
    asksForWait.test(text.slice(0, 300)) && !asksForAll.test(text.slice(0, 300))
      ? say`${deedName(approval)} waited ${wait}${decided === null ? ' so far' : ''} for a decision, of ${whole} ${isOver ? 'in all' : 'so far'}.`
      : say`${whole} ${isOver ? 'from the first sign to the recovery' : 'since the first sign, until the last of these'}.`;
  return {
    lines: [
      say`${opening}${cite(seen?.evidence.triage)}`,
      exact(say`From the first sign at ${at(began)}: ${listed(told.map(({ words }) => words))}.`),
    ],
    foot: lookedUp(asked, []),
  };
}
