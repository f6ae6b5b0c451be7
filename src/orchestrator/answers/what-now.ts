/**
 * "Ok, and now?": who has to do what next, with the order to type, and what happens by itself.
 * Owns: that answer at every stage. Refuses: doing any of it, and ways that nobody named.
 */
import type { Approval } from '../../run/actions/approval.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { at, cite, listed, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { capitalized } from './customer-words.ts';
import { doesWords } from './deed-terms.ts';
import { approvers, cardOf, deedName, fixes, stopped } from './fix.ts';
import { harmNow, harmOf } from './harm.ts';
import { leftOpen } from './open-ends.ts';
import { owners } from './owner.ts';
import { nextWords, othersThan } from './proposed.ts';
import { type Stage, stageOf } from './stage.ts';
import { lead, lookedUp } from './wording.ts';

export async function whatNow(asked: Asked): Promise<Told> {
  const stage = stageOf(asked);
  const goesOn = stage.is === 'closed' || stage.is === 'bare' || stage.is === 'no-help';
  const harm = goesOn ? await harmOf(asked) : null;
  return {
    lines: [
      ...nextLines(asked, stage),
      ...(harm ? [say`${capitalized(harmNow(harm))} until then.${cite(harm.evidence)}`] : []),
    ],
    foot: lookedUp(asked, harm?.evidence ? [harm.evidence] : []),
  };
}

function nextLines(asked: Asked, stage: Stage): Words[] {
  const { finding } = asked;
  const became = fixes(asked)[0] ?? [];
  switch (stage.is) {
    case 'looking':
      return [say`I am looking into it and say here what I find; until then nothing is asked of anybody.`];
    case 'waits':
      return [
        say`Next, ${approvers(stage.card, 'briefly')} decides on ${deedName(stage.card)} on ${cardOf(stage.card)}, until ${at(stage.card.expiresAt)}. Nobody else has to do anything for that.`,
        say`Approve: it ${doesWords(stage.card.action, finding?.change?.summary)}${afterwards(stage.card.action)}. Deny: nothing is changed and it goes on.`,
      ];
    case 'running':
    case 'checking':
      return [became, say`Nobody has to press anything now${afterwards(stage.card.action)}.`];
    case 'closed':
      return [
        say`Nothing happens by itself now: somebody has to say what is done. ${became}`,
        say`That order opens a new card, for ${approvers(stage.card, 'briefly')} to decide.${beside(asked, stage.card)}`,
        ...(stage.card.state === 'cancelled' ? stopped(asked) : []),
      ];
    case 'no-help':
      return [became, say`Next: ${nextWords(asked, stage.card.action)}`];
    case 'by-hand':
      return [became, say`I look whether it helped as soon as they press that they ran it.`];
    case 'over':
      return afterwardsLines(asked);
    case 'calm':
      return [
        say`Nothing has to be done here: nothing is wrong as far as was measured, nothing was changed through me, and no card waits.`,
        ...marked(asked),
        say`Why the alert reported otherwise is for whoever owns its rule; “mute this alert for 2 h” keeps it quiet meanwhile.`,
      ];
    case 'bare':
      return [
        finding?.outcome === 'fault' && finding.component !== null
          ? say`Nothing is proposed, so nothing happens by itself. ${owners(asked, finding.component)[0] ?? []}`
          : say`The cause is not known, so nothing is proposed and nothing happens by itself.`,
        ...stopped(asked),
        say`“what do you propose?” says which action fits; “investigate again” takes a new look.`,
      ];
  }
}

function beside(asked: Asked, { action }: Approval): Words {
  const others = othersThan(asked, action);
  return others.length > 0 ? say` Instead of it can be asked for: ${listed(others, 3)}.` : [];
}

/** ", then I measure for up to 60 s whether it helped, and say so here". */
function afterwards({ verify }: { verify?: { within: number } | undefined }): string {
  return verify ? `, then I measure for up to ${sayDuration(verify.within)} whether it helped, and say so here` : '';
}

/** What is left once it is over, and whose that is. */
function afterwardsLines(asked: Asked): Words[] {
  const { finding, state } = asked;
  const component = finding?.component ?? null;
  const left = leftOpen({ state, finding });
  return [
    say`Nothing is urgent any more: ${overSince(asked)}.`,
    ...left.slice(0, 1).map((it) => (component === null ? it : say`${it} ${owners(asked, component)[0] ?? []}`)),
    ...(state.resolved ? [] : marked(asked)),
    say`“draft the postmortem” writes it up.`,
  ];
}

/** Since when it is over, by what tells it. */
export function overSince(asked: Asked): Words {
  const { state } = asked;
  const held = [...state.approvals.values()].findLast(({ verification }) => verification?.state === 'held');
  const verified = held?.verification
    ? say`the recovery was verified at ${at(held.verification.polledAt)} after ${deedName(held)}`
    : null;
  const resolved = state.resolved ? say`the alert was resolved at ${at(state.resolved.at)}` : null;
  if (verified && resolved) return say`${verified}, and ${resolved}`;
  return verified ?? resolved ?? lead(asked);
}

/** Whether somebody said that it is over. */
export function marked({ state }: Pick<Asked, 'state'>): Words[] {
  return state.resolved
    ? [say`The alert was resolved at ${at(state.resolved.at)}.`]
    : [say`The alert is not marked as resolved: that is for whoever holds it.`];
}
