/**
 * "Is it us or the provider?": on which side the cause is, and whose that is by the catalog.
 * Owns: telling the two apart by the kind of the cause. Refuses: contracts and blame.
 */
import { cite, listed, name, say } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { owners } from './owner.ts';
import { lookedUp, matterWords } from './wording.ts';

const either = /\b(?:us|we|our\w*|my|mine|own)\b[^.?!]{0,60}\bor\b|\bor\b[^.?!]{0,60}\b(?:us|we|our\w*|my|mine|own)\b/i;
const theirs =
  /\b(?:them|they|their\w*|provider\w*|vendor\w*|(?:third|3rd).part\w*|partner\w*|external\w*|upstream|(?:somebody|someone|anybody) else\w*)\b/i;

function isOwned({ catalog }: Asked, component: string): boolean {
  return catalog.some((it) => it.component === component && it.owners.length > 0);
}

/** "Is it us or them?": which, and whose that is; a yes is neither. Null where it is not asked so. */
export function ourSide(asked: Asked): Told | null {
  const { text, finding, ask } = asked;
  const head = text.slice(0, 300);
  if (
    ask.subject.change !== undefined ||
    !either.test(head) ||
    !(theirs.test(head) || ask.subject.component !== undefined)
  )
    return null;
  const named = asked.asked?.components?.[0]?.name ?? ask.subject.component;
  if (named !== undefined && theirs.test(head) && !/\b(?:cause|fault|problem|blame)\b/i.test(head))
    return {
      lines: [
        say`${isOwned(asked, named) ? 'Ours, by the catalog: ' : ''}${owners(asked, named)[0] ?? []} Whether a third party is behind it is not recorded here.`,
      ],
      foot: lookedUp(asked, []),
    };
  if (finding?.outcome !== 'fault' || finding.component === null) return null;
  const { component, causeKind } = finding;
  const waits = finding.blastRadius.filter((it) => it !== component);
  const isThem = causeKind === 'dependency';
  const callers =
    waits.length > 0 ? say` ${listed(waits.map(name))} only wait${waits.length === 1 ? 's' : ''} for it.` : [];
  const cites = cite(asked.seen?.evidence.triage);
  return {
    lines: [
      isThem && theirs.test(head) && isOwned(asked, component)
        ? say`At ${name(component)}, which is yours by the catalog: ${matterWords(finding)}. Whether it waits for somebody outside is not seen here.${callers}${cites}`
        : isThem
          ? say`Not ours, most likely, but ${name(component)}: ${matterWords(finding)}.${callers}${cites}`
          : say`Ours, most likely: it is at ${name(component)}: ${matterWords(finding)}.${cites}`,
      say`${owners(asked, component)[0] ?? []}${isThem ? ' Who runs what is behind it is not known here.' : ''}`,
    ],
    foot: lookedUp(asked, []),
  };
}
