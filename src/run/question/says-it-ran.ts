/**
 * Whether somebody says that they have carried out what they took over by hand: "done", "I ran it", "I've just executed it".
 * Owns: the few words that such a sentence is made of. Refuses: anything longer, a question, a denial, an order: they hold
 * a word that is none of these, or have another order.
 */

/** Characters of the longest sentence that is read so. */
const longest = 80;

const deeds = new Set(['done', 'ran', 'executed', 'applied', 'did', 'finished', 'carried', 'completed']);
/** What turns "run" from an order into a report. */
const perfect = new Set(['have', 've', 'has', 'been', 'was', 'is', 'just', 'already']);
const others = new Set(
  'i we it it’s its s that this the now command call rollback restart by hand manually myself ok okay yes yep thanks aura out so and all'.split(
    ' ',
  ),
);
/** A sentence that begins with one of these and goes on with a person or a thing asks. */
const asks = new Set(['is', 'has', 'have', 'was', 'did']);
const subjects = new Set(['i', 'we', 'it', 'that', 'this', 'the', 'all']);

export function saysItRan(text: string): boolean {
  if (text.length > longest || text.includes('?')) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = '', second = '', third = ''] = words;
  // "Did it" reports; "did it run" and "did we" ask.
  if (
    asks.has(first) &&
    subjects.has(second) &&
    !(first === 'did' && second !== 'i' && second !== 'we' && third === '')
  )
    return false;
  const reports = words.some((word, at) => deeds.has(word) || (word === 'run' && perfect.has(words[at - 1] ?? '')));
  return reports && words.every((word) => word === 'run' || deeds.has(word) || perfect.has(word) || others.has(word));
}
