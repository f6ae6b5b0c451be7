/**
 * How like a piece of a message is to what people ask, order, or only say.
 * Owns: putting kinds in the place of names before it is compared. Refuses: cutting (spans.ts), and what is asked.
 */
import { withKinds } from './features.ts';
import { mended } from './spelling.ts';
import type { Likely } from './spans.ts';
import { namesOf, readSubject, type Vocabulary } from './subject.ts';
import { topicByRule } from './topic-by-rule.ts';
import { likelyLabels } from './topics.ts';

/** What no guess decides is as good as certain. */
const byRule = 0.97;

export function pieceReader(known: Vocabulary): (piece: string) => Likely {
  const names = namesOf(known);
  return (piece) => {
    if (topicByRule(piece) !== null) return { p: byRule, isSaid: false };
    const text = mended(piece, names);
    const { subject, named } = readSubject(text, known);
    const best = likelyLabels(withKinds(text, named, subject.change)).find(({ label }) => label !== 'several');
    return { p: best?.p ?? 0, isSaid: best?.label === 'says' || best?.label === 'chat' };
  };
}
