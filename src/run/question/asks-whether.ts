/**
 * Whether words that name a deed are a question at all: "restart basket?", "can we restart it".
 * Owns: that. Refuses: doubting a plain order, however polite: "can you restart it please".
 */

const asksWe =
  /^\W{0,5}(?:hey |hi |ok |and |so |or ){0,2}(?:can|could|should|would|may|shall|is|will|might|do)(?:n?['’]?t)? (?:we|i|it|this|that|one)\b/i;
const asksYou = /\b(?:can|could|would|will) you\b|\bplease\b|\bpls\b/i;
/** Characters of a question that are read. */
const most = 300;

export function asksWhether(text: string): boolean {
  const read = text.slice(0, most).trimEnd();
  return (
    !asksYou.test(read) && (read.endsWith('?') || asksWe.test(read) || prefers.test(read) || asksBehind.test(read))
  );
}

/** "Just restart it, won't that fix it". */
const asksBehind = /[,.;] ?(?:wo|would|will|should|does|is)(?:n?['’]?t)? (?:that|it|this)\b/i;

/** "I'd rather raise the timeout": a wish against what is proposed, to be weighed before it is one. */
const prefers = /^\W{0,5}(?:but |no |well |hm+ ){0,2}i(?:['’]?d| would) (?:rather|prefer)\b/i;
