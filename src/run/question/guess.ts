/**
 * What somebody supposes to be behind it, in their own word: "could it be the database?", "what about dns?".
 * Owns: finding that word where it is no known name. Refuses: words that the vocabulary has; they ask for something else.
 */
import { conceptsOf, isCommon } from './concepts.ts';

const supposes =
  /\b(?:(?:(?:could|can|might|may) (?:it|this|that)(?: also| still)? be|what about|how about|maybe|perhaps|possibly|probably|sure it is not|sure it['’]?s not) (?:related to |caused by |due to |because of |down to )?(?:the |a |an |our |some |something with )?|(?:is|was) (?:it|this|that)(?: just| maybe| perhaps| possibly)? (?:the |a |an |our |some |related to |caused by |due to |because of |down to ))([\p{L}\p{N}][\p{L}\p{N}_.-]{1,39})/iu;
/** Behind it they say nothing of what is supposed. */
const longest = 300;

/** Null where nothing is supposed. */
export function guessIn(text: string): string | null {
  const word = supposes.exec(text.slice(0, longest))?.[1]?.replace(/[.-]{1,9}$/, '') ?? '';
  const token = word.toLowerCase();
  return word.length < 2 || isCommon(token) || conceptsOf([token]).size > 0 ? null : word;
}
