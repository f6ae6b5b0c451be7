/**
 * "How do I reach the vendor, has somebody a number?": that no number is on record, and who is nearest by the catalog.
 * Owns: that answer. Refuses: calling, writing to or inviting anybody.
 */
import { name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { onCall, owners } from './owner.ts';
import { lookedUp, suspectOf } from './wording.ts';

const ofOutside =
  /\b(?:providers?|vendors?|suppliers?|third.part(?:y|ies)|partners?|upstream|compan(?:y|ies)|external\w*|outside|manufacturers?|makers?|bank|carrier|support)\b/i;

export async function contact(asked: Asked): Promise<Told> {
  const component = suspectOf(asked);
  const isOutside = ofOutside.test(asked.text.slice(0, 300));
  return {
    lines: [
      say`Not known here: no phone number, address or ticket ${isOutside ? 'of anybody outside' : 'of anybody'} is on my record, and I phone nobody.`,
      ...whose(asked, component, isOutside),
      await onCall(asked),
    ],
    foot: lookedUp(asked, []),
  };
}

function whose(asked: Asked, component: string | null, isOutside: boolean): Words[] {
  if (component === null) return [];
  const own = owners(asked, component);
  return isOutside
    ? [say`Nearest inside: ${own[0] ?? []} They may know whom to call for ${name(component)}.`]
    : [say`Nearest: ${own[0] ?? []}`];
}
