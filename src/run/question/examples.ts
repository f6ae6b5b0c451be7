/**
 * What the classifier of questions learns from: the phrasings, and several of them in one breath, which is what no single
 * piece of a message should look like.
 * Owns: making examples of texts, the same ones each time. Refuses: learning.
 */
import type { AskAspect, AskTopic } from '../ask.ts';
import type { Example } from './classifier.ts';
import { featuresOf, isPair, kinds } from './features.ts';
import { type Phrasing, phrasings } from './phrasings.ts';

/**
 * Beside the topics and their aspects: words that ask for nothing, and more than one question. A whole message is never taken for these; they
 * tell where to cut it.
 */
export type Label = AskTopic | AskAspect | 'says' | 'several';

/** Names in it stand as COMPONENT, CHANGE and EVIDENCE. */
export function exampleOf({ topic, aspect, text }: Phrasing): Example<Label> {
  return { label: aspect ?? topic, features: featuresOf(spelt(text)) };
}

export function examples(): Example<Label>[] {
  return withoutLonePairs([...phrasings.map(exampleOf), ...several()]);
}

/** Two words that stand together in one example only say nothing of another; they would be two fifths of all there is. */
function withoutLonePairs(all: Example<Label>[]): Example<Label>[] {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { features } of all) for (const it of features) if (isPair(it)) (once.has(it) ? again : once).add(it);
  return all.map(({ label, features }) => ({ label, features: features.filter((it) => !isPair(it) || again.has(it)) }));
}

function spelt(text: string): string {
  return text
    .replaceAll('COMPONENT', kinds.component)
    .replaceAll('CHANGE', kinds.change)
    .replaceAll('EVIDENCE', kinds.evidence);
}

/** A pair for so many phrasings: with fewer, a message of two questions passes for one that tells more than it asks. */
const perPair = 4;
/** Characters of each of the two. */
const longest = 60;
/** Between them the phrasings are far apart, so that a pair is of two topics. */
const stride = 4_219;

function several(): Example<Label>[] {
  const asked = phrasings.filter(
    ({ topic, text }) => topic !== 'chat' && topic !== 'unknown' && topic !== 'says' && text.length < longest,
  );
  return asked.flatMap((one, index): Example<Label>[] => {
    const other = asked[(index + stride + 7 * index) % asked.length];
    if (index % perPair !== 0 || !other || other.topic === one.topic) return [];
    return [
      {
        label: 'several',
        features: featuresOf(spelt(`${one.text} ${(index / perPair) % 2 === 0 ? 'and' : ''} ${other.text}`)),
      },
    ];
  });
}
