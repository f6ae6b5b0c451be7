/**
 * "Have they seen it, why does nobody press?": since when a card stands there, who was called to it, and what became of it.
 * Owns: that answer at every stage. Refuses: who has read what, and why nobody decided; nothing here tells.
 */
import type { Approval } from '../../run/actions/approval.ts';
import { reminderOf } from '../../run/place-of.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { apart, at, listed, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { approvers, cardOf, deedName, fixes } from './fix.ts';
import { newestCard, stageOf } from './stage.ts';
import { lead, lookedUp } from './wording.ts';

export function seenIt(asked: Asked): Told {
  return { lines: seenLines(asked), foot: lookedUp(asked, []) };
}

function seenLines(asked: Asked): Words[] {
  const stage = stageOf(asked);
  const card = 'card' in stage && stage.card ? stage.card : newestCard(asked.state);
  if (!card) return [say`Nobody has to decide anything: no card was opened here.`, lead(asked)];
  const became = fixes(asked)[0] ?? [];
  const vote = card.votes.at(-1);
  if (stage.is === 'waits') return waits(asked, card);
  if (vote)
    return [
      apart(
        say`Somebody has: ${{ person: vote.by.user }} pressed ${vote.vote === 'approve' ? 'Approve' : 'Deny'} at ${at(vote.at)}, ${sayDuration(vote.at - card.openedAt)} after the card was posted. Who else has read it is not known here.`,
      ),
      became,
    ];
  const end = card.endedAt ?? card.expiresAt;
  return [
    apart(
      say`Nobody pressed in the ${sayDuration(end - card.openedAt)} from ${at(card.openedAt)} to ${at(end)} that the card stood there; whether anybody had read it, and why not, is not known here.`,
    ),
    became,
  ];
}

const asksWho = /\bwh(?:o|om)\b/i;

function waits({ state, now, text }: Asked, card: Approval): Words[] {
  const half = reminderOf(state, card);
  const { reminded = [], votes, policy } = card;
  const called =
    reminded.length > 0
      ? [
          say`Half-way I called ${listed(
            reminded.map((it) => ({ person: it })),
            5,
          )} by name.`,
        ]
      : half !== null && half > now
        ? [say`If nobody has decided by ${at(half)}, I call those who may by name, once.`]
        : [];
  const given =
    votes.length > 0 ? [say`${String(votes.length)} of ${String(policy.quorum)} votes that it needs are given.`] : [];
  const who = asksWho.test(text.slice(0, 300))
    ? [say`${deedName(card)} waits for ${approvers(card)}, since ${at(card.openedAt)} and until ${at(card.expiresAt)}.`]
    : [];
  return [
    ...who,
    apart(
      say`Whether they have read it, and why nobody has pressed, is not known here: ${cardOf(card)} names ${approvers(card, 'briefly')} and stands here since ${at(card.openedAt)} (${sayDuration(now - card.openedAt)}), until ${at(card.expiresAt)}.`,
    ),
    ...given,
    ...called,
    say`Nothing of ${deedName(card)} runs before that press.`,
  ];
}
