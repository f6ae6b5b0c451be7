/**
 * "What is left to do?": the open ends first, then what keeps it from coming again, by the kind of its cause.
 * Owns: those follow-ups, said as proposals. Refuses: doing any of them, and a whole handover (handover.ts).
 */
import { wasMended } from '../../run/actions/mended.ts';
import { say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { openEnds } from './open-ends.ts';
import { fixes } from './fix.ts';
import { owners } from './owner.ts';
import { prevention } from './prevention.ts';
import { isSeenOver } from './trend.ts';
import { lookedUp, subjectOf } from './wording.ts';

export async function remains(asked: Asked): Promise<Told> {
  if (asked.finding?.noFault)
    return {
      lines: [
        ...(asked.state.approvals.size === 0
          ? [say`Nothing is left to do here: the alert looks false, nothing was changed through me, and no card waits.`]
          : [say`The alert looks false. What became of what was proposed:`, ...fixes(asked)]),
        ...(asked.state.resolved
          ? []
          : [say`It is not marked as resolved: that is for whoever holds the alert to say.`]),
        say`Why it reported otherwise is for whoever owns its rule.`,
      ],
      foot: lookedUp(asked, []),
    };
  const own = { ...asked, ask: { ...asked.ask, subject: {} } };
  const service = subjectOf(own);
  const isMended = wasMended(asked.state);
  const isOver = isMended && service !== null && (await isSeenOver(own, service));
  const opening = isOver
    ? say`Nothing urgent: it is over as far as is measured. What is left:`
    : isMended
      ? say`It was carried out, but not everything is back to usual yet. What is left:`
      : say`It is not over. What is left:`;
  // Follow-ups with their owners are a list to copy.
  if (asksForList.test(asked.text.slice(0, 300)) && asked.finding?.component)
    return {
      lines: [
        say`Follow-ups, to copy (I open no tickets):`,
        ...[...prevention(asked), ...openEnds(asked)].slice(0, mostToCopy),
        ...owners(asked, asked.finding.component),
      ],
      foot: lookedUp(asked, []),
    };
  return {
    lines: [
      opening,
      ...openEnds(asked),
      ...prevention(asked),
      say`“draft the postmortem” writes it up.`,
      ...fixes(asked).slice(0, 1),
    ],
    foot: lookedUp(asked, []),
  };
}

const asksForList = /\b(?:follow[- ]?ups?|action items?|jiras?|tickets?|backlog)\b/i;
const mostToCopy = 5;
