/**
 * Whether words that name a deed ask what it would do ("just restart it, won't that fix it?") or ask for it ("restart it").
 * Owns: the words of doubt and of choosing between two deeds. Refuses: what is then answered.
 */

/** "Won't that fix it", "would it help", "does that even solve anything". */
const doubts =
  /\b(?:wo[nu]['’]?l?d?n?['’]?t?|will|does|doesn['’]?t|might|could|couldn['’]?t|can|can['’]?t) (?:it|that|this|they)\b[^.!?\n]{0,30}\b(?:fix|help|solve|work|mend|cure|do it|suffice|be enough|be ok|be safe|be better|be quicker|be faster)/i;
/** "Should we", "what about", "is it enough to". */
const ponders =
  /\b(?:should (?:we|i|one)|shouldn['’]?t (?:we|i)|what about|how about|is it (?:safe|enough|ok|better|worth)|why don['’]?t we)\b/i;
/** "Can we … instead": which of two, where "can you …" asks for it. */
const chooses = /\b(?:can|could|may|might|can['’]?t|couldn['’]?t) (?:we|i)\b[^.!?\n]{0,120}\binstead\b/i;
/** Characters of a question that are read. */
const most = 300;

export function weighsDeed(text: string): boolean {
  const read = text.slice(0, most);
  return [doubts, ponders, chooses].some((words) => words.test(read));
}
