/**
 * "A customer writes that her basket is empty: is that us?"
 * Owns: that single customers are not measured, and what fits in time. Refuses: a yes or a no
 * to what nothing here tells; a report of failing or slow pages is weighed by what is measured of these (can-they.ts).
 */
import { wasMended } from '../../run/actions/mended.ts';
import { at, cite, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { harmNow, harmOf, harmThen } from './harm.ts';
import { owners, ownerWords } from './owner.ts';
import { alertSaid, lookedUp, measuredNow } from './wording.ts';

/** What somebody reports and no failed or slow request shows. */
const ofContents =
  /\b(?:empt\w*|wrong|missing|vanish\w*|disappear\w*|gone|lost|old|stale|doubl\w*|twice|duplicat\w*|not (?:there|arriv\w*|shown|showing)|log(?:ged|s)? (?:me |them |her |him )?out|different|mixed|price[sd]?|total|e-?mails?|invoice\w*|confirmation\w*)\b/i;

/** Null where a page that fails or is slow is reported, and where nothing was found. */
export async function customersSay(asked: Asked): Promise<Told | null> {
  const { finding, text } = asked;
  const calm = finding?.noFault ? calmWords(asked) : null;
  if (calm)
    return {
      lines: [
        say`Nothing that is measured shows it, and that does not rule it out: ${calm}`,
        say`What single customers see, and what is in a basket or an account, is not measured here. With their time, page and error text I can look at that time.`,
        ...owners(asked, finding?.component ?? finding?.alerted ?? null, 'ask'),
      ],
      foot: lookedUp(asked, []),
    };
  if (finding?.outcome !== 'fault' || !ofContents.test(text.slice(0, 300))) return null;
  const harm = await harmOf(asked);
  if (!harm) return null;
  const since = harm.since === null ? [] : say` since ${at(harm.since)}`;
  const meanwhile = wasMended(asked.state) ? say`${harmThen(harm)}` : say`${harmNow(harm)}${since}`;
  return {
    lines: [
      say`Possible, not known: what single customers see, and what is in a basket or an account, is not measured here. What fits in time: ${meanwhile}.${cite(harm.evidence)}`,
      await ownerWords(asked),
    ],
    foot: lookedUp(asked, harm.evidence ? [harm.evidence] : []),
  };
}

/** What is measured of what fired, and what the alert reported; null where nothing was. */
export function calmWords({ finding, seen }: Asked): Words | null {
  const reading = finding?.reading;
  if (!reading) return null;
  const alert = alertSaid(reading);
  return say`${measuredNow(reading)}${alert.length > 0 ? say`. ${alert}` : []}.${cite(seen?.evidence.triage)}`;
}
