/**
 * "Can the director overrule that?", "is one enough?": who may decide on an action, and what everybody else can do.
 * Owns: that answer at every stage. Refuses: ranks; only the policy of the action counts.
 */
import type { Approval } from '../../run/actions/approval.ts';
import { sayCount } from '../../run/wording/quantity.ts';
import { at, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { mayI } from './decide.ts';
import { approvers, cardOf, deedName, fixes, stopped } from './fix.ts';
import { mayApprove } from './owner.ts';
import { newestCard, stageOf } from './stage.ts';
import { lookedUp } from './wording.ts';

export async function whoDecides(asked: Asked): Promise<Told> {
  return { lines: await decidesLines(asked), foot: lookedUp(asked, []) };
}

const rank = say`Whose word counts more in your company is not known to me: whoever is not one of them decides nothing here, whatever their rank.`;

async function decidesLines(asked: Asked): Promise<Words[]> {
  const stage = stageOf(asked);
  const card = newestCard(asked.state);
  if (!card) return [say`Nothing waits for a decision, so there is nothing to overrule.`, ...mayApprove(asked), rank];
  const became = fixes(asked)[0] ?? [];
  switch (stage.is) {
    case 'waits':
      return [
        ...(await mayI(asked, card)),
        say`${deedName(card)} is decided by ${approvers(card)}: ${votesWords(card)}`,
        rank,
        say`Only the button on ${cardOf(card)} decides, until ${at(card.expiresAt)}; words here do not.`,
      ];
    case 'over':
    case 'running':
    case 'checking':
    case 'no-help':
      return [became, say`It was for ${approvers(card, 'briefly')} to decide, which is checked at every press.`, rank];
    default:
      return [
        say`Nobody overrules a closed card: ${became}`,
        say`That order opens a new card, decided by ${approvers(card)}: ${votesWords(card)}`,
        rank,
        ...(card.state === 'cancelled' ? stopped(asked) : []),
      ];
  }
}

/** "One Approve is enough, and one Deny closes it." */
function votesWords({ policy }: Approval): Words {
  return policy.quorum === 1
    ? say`one Approve is enough, and one Deny closes the card.`
    : say`${sayCount(policy.quorum, 'Approve', 'Approves')} of different people are needed, and one Deny closes the card.`;
}
