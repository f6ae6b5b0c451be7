/**
 * What an asker wants to see: the names and words of a question, and how well a text answers to them.
 * Owns: which words of a question carry meaning. Refuses: understanding it; no model is asked.
 */

export interface Question {
  /** Quoted phrases and identifier-like words, lower case: found literally, wherever they stand. */
  names: string[];
  /** Other words that carry meaning, lower case, endings cut. */
  words: string[];
}

const EMPTY: Question = { names: [], words: [] };

const FILLERS = new Set(
  (
    'a about all also an and any anything are as at be been being but by can cause caused check could did do does doing done ' +
    'for from get give happen happened happening has have having how if in into is it its me my not of on or our out please ' +
    'problem problems issue issues see show should since so some someone something tell than that the their them then there ' +
    'these they this those to up us was we were what when where which while who why will with would wrong you your ' +
    'find look list logs log pod pods output last recent now today currently kubernetes cluster there any most more many much'
  ).split(' '),
);

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|ings?|ers?|ed|es|s)$/, '') : word;
}

/** Reads a question; without one, nothing is asked for. */
export function readQuestion(text: string | undefined): Question {
  if (text === undefined || text.trim() === '') return EMPTY;
  const short = text.slice(0, 4000);
  const names = new Set<string>();
  for (const match of short.matchAll(/"([^"\n]{2,120})"|'([^'\n]{2,120})'|`([^`\n]{2,120})`/g)) {
    names.add((match[1] ?? match[2] ?? match[3] ?? '').trim().toLowerCase());
  }
  const words = new Set<string>();
  for (const match of short.matchAll(/[\p{L}\p{N}_][\p{L}\p{N}_./:@-]*[\p{L}\p{N}_]|[\p{L}\p{N}]/gu)) {
    const word = match[0].toLowerCase();
    if (/[\d_./:@-]/.test(word) && word.length >= 3) names.add(word);
    for (const part of word.split(/[^\p{L}\p{N}]+/u)) {
      if (part.length >= 3 && !FILLERS.has(part) && !/^\d+$/.test(part)) words.add(stem(part));
    }
  }
  return { names: [...names].filter((name) => name !== '').slice(0, 24), words: [...words].slice(0, 48) };
}

/** Whether a question asks for anything that can be looked for. */
export function asksForSomething(question: Question): boolean {
  return question.names.length > 0 || question.words.length > 0;
}

const NUMERIC = /^\d+(?:\.\d+)?$/;

/** Whether a text (lower case) holds a name; a number only whole: 502 is not in 5023, nor in 1.502. */
export function namesIt(lower: string, name: string): boolean {
  if (!NUMERIC.test(name)) return lower.includes(name);
  for (let at = lower.indexOf(name); at !== -1; at = lower.indexOf(name, at + 1)) {
    const before = lower.charCodeAt(at - 1);
    const after = lower.charCodeAt(at + name.length);
    const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code === 95;
    const isDigit = (code: number): boolean => code >= 48 && code <= 57;
    const inside = isDigit(before) || isLetter(before) || before === 46 || isDigit(after) || isLetter(after);
    if (!inside && !(after === 46 && isDigit(lower.charCodeAt(at + name.length + 1)))) return true;
  }
  return false;
}

/**
 * How well a text answers to the question. `rarity` weighs a term by how seldom it stands in the whole output:
 * 1 for a term in few places, towards 0 for one that is everywhere.
 */
export function matchQuestion(question: Question, text: string, rarity: (term: string) => number = () => 1): number {
  if (!asksForSomething(question)) return 0;
  const lower = text.toLowerCase();
  let sum = 0;
  for (const name of question.names) if (namesIt(lower, name)) sum += 3 * rarity(name);
  for (const word of question.words) {
    const at = lower.indexOf(word);
    if (at === -1) continue;
    const startsWord = at === 0 || !/[\p{L}\p{N}]/u.test(lower[at - 1] ?? '');
    sum += (startsWord ? 1 : 0.4) * rarity(word);
  }
  return sum;
}
