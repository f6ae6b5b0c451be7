/**
 * "Can I still press it?", "if we change our mind, do we start from zero?": what a card is good for now, and how it is had again.
 * Owns: that answer at every stage. Refuses: opening anything; an order does.
 */
import { at, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { undoWords } from './deed-terms.ts';
import { approvers, cardOf, deedName, fixes, orderFor } from './fix.ts';
import { newestCard, stageOf } from './stage.ts';
import { lead, lookedUp } from './wording.ts';

export function reopen(asked: Asked): Told {
  return { lines: reopenLines(asked), foot: lookedUp(asked, []) };
}

function reopenLines(asked: Asked): Words[] {
  const stage = stageOf(asked);
  const card = 'card' in stage ? stage.card : newestCard(asked.state);
  if (!card)
    return [
      say`No card was opened here, so there is none to come back to.`,
      stage.is === 'calm'
        ? lead(asked)
        : say`What was found stays on record; “what do you propose?” opens one where an action fits.`,
    ];
  const became = fixes(asked)[0] ?? [];
  switch (stage.is) {
    case 'waits':
      return [
        say`The card of ${deedName(card)} is still good, until ${at(card.expiresAt)}: Approve or Deny on ${cardOf(card)} decides, by ${approvers(card, 'briefly')}.`,
        say`A decision ends it: after Deny, or when its time is over, “${name(orderFor(card.action))}” opens a new one; what was found is kept.`,
      ];
    case 'running':
    case 'checking':
      return [say`Its card is used: ${became}`, undoWords(card.action, asked.finding?.change?.summary)];
    case 'over':
      return stage.card
        ? [say`There is nothing left to approve: ${became}`, undoWords(card.action, asked.finding?.change?.summary)]
        : [say`That card is closed: ${became}`, say`The alert was resolved meanwhile; what was found is kept.`];
    default:
      return [
        say`That card is closed; a press on it does nothing. ${became}`,
        say`What was found is kept, so nothing starts from zero: that order opens a new card, which ${approvers(card, 'briefly')} may approve. Nothing happens by itself until then.`,
      ];
  }
}
