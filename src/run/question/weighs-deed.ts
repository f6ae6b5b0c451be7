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
const deed =
  '(?:restart|reboot|bounc|recycl|roll(?:ing)? ?back|revert|scal|rotat|renew|fail(?:ing)? ?over|restor)\\w{0,4}';
const might = "(?:would|will|could|might|wouldn['’]?t|won['’]?t|should)";
const helps = '(?:help|fix|solve|mend|cure|free|clear|do the trick|do anything|be enough|suffice)';
/** "Restarting it would free up connections, no?", "would a restart of it help". */
const supposes = [
  new RegExp(`\\b${deed}\\b[^.!?\\n]{0,40}\\b${might} (?:\\w{1,9} ){0,2}${helps}\\b`, 'i'),
  new RegExp(
    `\\bdoes (?:just |simply )?(?:restart|reboot|bounc|recycl|scal|rotat)ing\\b[^.!?\\n]{0,40}\\b${helps}\\b`,
    'i',
  ),
  new RegExp(`\\b${might} [^.!?\\n]{0,30}\\b${deed}\\b[^.!?\\n]{0,40}\\b${helps}\\b`, 'i'),
];
/** "Can I just restart it and go back to bed": whether that is enough. */
const leavesIt = new RegExp(
  `^\\W{0,3}(?:so |ok |and ){0,2}(?:can|could|may|should) (?:i|we) (?:just |simply |not ){0,2}${deed}\\b[^.!?\\n]{0,40}\\band (?:be done|(?:go|get) (?:back )?(?:to )?(?:bed|sleep|home|lunch)|sleep|leave)\\b`,
  'i',
);
/** Characters of a question that are read. */
const most = 300;

/** Whether it is asked what a deed would bring, whatever else its words name. */
export function asksOfDeed(text: string): boolean {
  const read = text.slice(0, most);
  return [...supposes, leavesIt].some((words) => words.test(read));
}

export function weighsDeed(text: string): boolean {
  const read = text.slice(0, most);
  return asksOfDeed(text) || [doubts, ponders, chooses].some((words) => words.test(read));
}
