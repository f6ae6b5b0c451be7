/**
 * What a question is made of, as the classifier compares questions: its words and their stems, neighbours, and the concepts
 * that they speak of.
 * Owns: the kinds that stand for names. Refuses: weighing features by topic; mistyped words were mended before.
 */
import { conceptsOf } from './concepts.ts';
import { tokensOf } from './tokens.ts';

/** Words that are compared; what asks for something does so before. */
const mostWords = 40;
const ending = /(?:ings?|ed|es|s|ers?|ly|d|e)$/;
/** Letters of a stem at most, and of a word that has one. */
const longestStem = 6;
const shortestStemmed = 5;

/** How each kind of name is spelt where a name stood: words that nobody writes. */
export const kinds = { component: 'a.component', change: 'a.change', evidence: 'an.evidence' } as const;
const spelt: ReadonlySet<string> = new Set(Object.values(kinds));

/** `text`: with kinds where names stood. */
export function featuresOf(text: string): string[] {
  const words = tokensOf(text).slice(0, mostWords);
  const features = new Set<string>();
  for (const word of words) {
    features.add(`word ${word}`);
    if (word.length >= shortestStemmed && !spelt.has(word))
      features.add(`stem ${word.replace(ending, '').slice(0, longestStem)}`);
  }
  const row = ['<', ...words, '>'];
  for (const [at, word] of row.entries()) if (at > 0) features.add(`pair ${row[at - 1]} ${word}`);
  for (const concept of conceptsOf(words, spelt)) features.add(`concept ${concept}`);
  return [...features];
}

/** Whether it is two words side by side, of which there are more than of all the others together. */
export function isPair(feature: string): boolean {
  return feature.startsWith('pair ');
}

/** `named`: what of the text names a component, as it was written; `change`: the ref that it names. */
export function withKinds(text: string, named: readonly string[], change: string | undefined): string {
  const told = named.reduce((sofar, words) => sofar.replaceAll(words, kinds.component), text);
  return (change === undefined ? told : told.replaceAll(change, kinds.change))
    .replace(/(?<![\w.])v?\d{1,4}\.\d{1,4}\.[\d.]{1,8}(?!\w)/g, kinds.change)
    .replace(/\be\d{1,6}\b/gi, kinds.evidence);
}
