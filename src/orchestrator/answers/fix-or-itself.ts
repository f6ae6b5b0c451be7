/**
 * "Did your action fix it, or would it have gone by itself?": what came right after what, and what that does not prove.
 * Owns: that answer, once a recovery was verified. Refuses: certainty; one recovery is no experiment.
 */
import { mendedBy } from '../../run/actions/mended.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { at, exact, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { approvedBy, deedName } from './fix.ts';
import { lookAtChanges } from './looked.ts';
import { measuredWords } from './row-words.ts';
import { lookedUp } from './wording.ts';

/** Characters of a question that are read. */
const most = 300;
const asksWhich =
  /\b(?:fix\w*|help\w*|action|rollback|restart|you|it|that|this|deed|change|rotation|fail.?over)\b[^.?!]{0,60}\b(?:or|and not)\b[^.?!]{0,50}\b(?:(?:by|of) it(?:self|s own)|on (?:its|their) own|itself|anyway|coincidence|luck|chance|naturally)\b|\b(?:was it|is it|just) (?:really |only )?(?:the (?:fix|rollback|action|restart)|coincidence|luck|chance)\b[^.?!]{0,20}\bor\b/i;

/** Null where it is not asked, or no recovery was verified. */
export async function fixOrItself(asked: Asked): Promise<Told | null> {
  return asksWhich.test(asked.text.slice(0, most)) ? whatMended(asked) : null;
}

/** The same, however it is asked. Null where no recovery was verified. */
export async function whatMended(asked: Asked): Promise<Told | null> {
  const mended = mendedBy(asked.state);
  const { verification, endedAt } = mended ?? {};
  if (!mended || !verification || endedAt === undefined) return null;
  const { measured, polledAt } = verification;
  const figures = measured ? say`: ${measuredWords(measured)}` : [];
  const looked = await lookAtChanges(asked);
  const between =
    'found' in looked
      ? looked.found.changes.filter(
          ({ time, ref, service }) =>
            Date.parse(time) >= mended.openedAt &&
            Date.parse(time) <= polledAt &&
            // What it set in place is recorded as a change as well.
            !(service === mended.action.component && Object.values(mended.action.args).includes(ref)),
        )
      : null;
  const others: Words[] =
    between === null
      ? []
      : [
          between.length === 0
            ? say`No other change is recorded between the proposal and the recovery.`
            : say`Beside it came ${name(between[0]?.ref ?? '')}, so that it is not the only one.`,
        ];
  return {
    lines: [
      exact(
        say`Most likely ${deedName(mended)}: carried out at ${at(endedAt)}${approvedBy(mended)}, and the recovery was seen ${sayDuration(Math.max(0, polledAt - endedAt))} later${figures}.`,
      ),
      ...others,
      say`That it would not have ended by itself is not proven: it was seen once, in this order.`,
    ],
    foot: lookedUp(asked, 'evidence' in looked ? [looked.evidence] : []),
  };
}
