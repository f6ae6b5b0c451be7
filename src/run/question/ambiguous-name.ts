/**
 * A word of a question that may mean several components: "why is payment slow?" where there are payment-gateway and
 * payment-ledger. Owns: when it is worth asking which. Refuses: names that are written out, and words that name too many.
 */

import { mostChoices } from '../clarification.ts';
import { componentsIn, type KnownName } from './component-names.ts';

export interface AmbiguousName {
  /** As it was written. */
  words: string;
  /** The components that it may mean, 2 to `mostChoices`. */
  names: string[];
}

const shortest = 4;
const longest = 400;

/** Null where a component is named, and where no word means several. */
export function ambiguousIn(text: string, known: readonly KnownName[]): AmbiguousName | null {
  if (known.length < 2 || componentsIn(text, known).length > 0) return null;
  const parts = known.map(({ name }) => ({ name, parts: wordsOf(name) }));
  for (const words of text.slice(0, longest).match(/[\p{L}\p{N}]+/gu) ?? []) {
    const word = words.toLowerCase();
    if (word.length < shortest || generic.has(word)) continue;
    const names = [...new Set(parts.filter((it) => it.parts.includes(word)).map(({ name }) => name))];
    if (names.length >= 2 && names.length <= mostChoices) return { words, names };
  }
  return null;
}

function wordsOf(name: string): string[] {
  return (
    name
      .slice(0, 253)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Parts of names that say what sort of thing it is. */
const generic = new Set([
  'service',
  'services',
  'server',
  'servers',
  'deployment',
  'worker',
  'workers',
  'queue',
  'prod',
]);
