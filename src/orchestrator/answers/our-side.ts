/**
 * "Is it us or the provider?": on which side the cause is, and whose that is by the catalog.
 * Owns: telling the two apart by the kind of the cause. Refuses: contracts and blame.
 */
import { cite, listed, name, quote, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { lookedUp, matterWords } from './wording.ts';

const either = /\b(?:us|we|our\w*|my|mine|own)\b[^.?!]{0,60}\bor\b|\bor\b[^.?!]{0,60}\b(?:us|we|our\w*|my|mine|own)\b/i;
const theirs = /\b(?:them|they|their\w*|provider\w*|vendor\w*|third.part\w*|partner\w*|external\w*|upstream)\b/i;

/** "Is it us or them?": which, and whose that is; a yes is neither. Null where it is not asked so. */
export function ourSide(asked: Asked): Told | null {
  const { text, finding, catalog, ask } = asked;
  const head = text.slice(0, 300);
  if (
    ask.subject.change !== undefined ||
    !either.test(head) ||
    !(theirs.test(head) || ask.subject.component !== undefined)
  )
    return null;
  if (finding?.outcome !== 'fault' || finding.component === null) return null;
  const { component, causeKind } = finding;
  const owners = catalog.find((it) => it.component === component)?.owners ?? [];
  const waits = finding.blastRadius.filter((it) => it !== component);
  const isThem = causeKind === 'dependency';
  const callers =
    waits.length > 0 ? say` ${listed(waits.map(name))} only wait${waits.length === 1 ? 's' : ''} for it.` : [];
  const cites = cite(asked.seen?.evidence.triage);
  return {
    lines: [
      isThem
        ? say`Not ours, most likely, but ${name(component)}: ${matterWords(finding)}.${callers}${cites}`
        : say`Ours, most likely: it is at ${name(component)}: ${matterWords(finding)}.${cites}`,
      owners.length > 0
        ? say`${name(component)} belongs to ${listed(owners.map(quote))} (catalog)${isThem ? '; who runs what is behind it is not known here' : ''}.`
        : say`Whose ${name(component)} is the catalog does not say.`,
    ],
    foot: lookedUp(asked, []),
  };
}
