/**
 * "Browsing still takes ages: is that the same or something new?"
 * Owns: that word, by what is measured of what this incident hits. Refuses: a report that names nothing that is measured.
 */
import { wasMended } from '../../run/actions/mended.ts';
import { at, cite, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { waysOf } from './can-they.ts';
import { deaths } from './cause.ts';
import { doing } from './customer-words.ts';
import { fixes } from './fix.ts';
import { harmNow, harmOf } from './harm.ts';
import { calledBy, isMeant } from './ways-in.ts';
import { lead, lookedUp } from './wording.ts';

/** Null where nothing was found, or it is over: then what is met now is weighed by a fresh look. */
export async function sameOrNew(asked: Asked): Promise<Told | null> {
  const { finding, state, text } = asked;
  if (finding?.outcome !== 'fault' || wasMended(state)) return null;
  const harm = await harmOf(asked);
  if (!harm) return null;
  const { ways, evidence } = await waysOf(asked);
  const meant = ways.filter(({ route }) => isMeant(route, text) || calledBy(route, text) !== null);
  const other = meant.length > 0 && meant.every(({ isHit }) => !isHit) ? meant[0] : undefined;
  const { component } = asked.ask.subject;
  const isOfIt = component !== undefined && [finding.component, ...finding.blastRadius].includes(component);
  const isNamed = isOfIt || meant.some(({ isHit }) => isHit);
  const since = harm.since === null ? [] : say` since ${at(harm.since)}`;
  const opening = other
    ? say`Not this one, as far as is measured: ${doing(other.route)} works as usual; this incident hits ${harm.what}.`
    : isNamed
      ? say`The same, as far as is measured: ${harmNow(harm)}${since}, and it is not over.`
      : say`Not known without the page or step that you mean. This incident: ${harmNow(harm)}${since}.`;
  return {
    lines: [
      say`${opening}${cite(evidence ?? harm.evidence)}`,
      lead(asked),
      ...(await deaths(asked)),
      ...fixes(asked).slice(0, 1),
      say`Whether something else came on top of it is not ruled out by that.`,
    ],
    foot: lookedUp(asked, harm.evidence ? [harm.evidence] : []),
  };
}
