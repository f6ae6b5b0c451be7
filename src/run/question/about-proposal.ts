/**
 * What of a deed or a proposal words ask for: what it touches, its risk, the way back, what pressing does.
 * Owns: the words of each. Refuses: answering, and whether a proposal is meant at all.
 */
import type { Deed } from '../ask.ts';

/** The newest proposal, as far as a question may mean it. */
export interface Proposed {
  deed: Deed | null;
  component: string;
}

export type Aspect =
  | 'effect'
  | 'fails'
  | 'down'
  | 'touches'
  | 'loss'
  | 'risk'
  | 'undo'
  | 'check'
  | 'long'
  | 'until'
  | 'who';

const it = '(?:it|this|that|one|the \\w{1,20}|your \\w{1,20}|pressing|approving)';
/** These are asked of a proposal, whatever else is said. */
const own: [Aspect, RegExp][] = [
  [
    'fails',
    /\b(?:if|when|case|suppose|assume)\b[^.!?]{0,30}\b(?:(?:does|do|did|will|would)(?: not|n['’]?t) (?:help|work|take|do (?:anything|it)|change|fix)|(?:makes?|has|does|changes?) (?:no (?:difference|effect)|nothing)|fails?|is(?: not|n['’]?t) enough)\b/,
  ],
  [
    'effect',
    /\b(?:if|when|once|after|as soon as) (?:i|we|you|somebody|someone|one) (?:just |now |really )?(?:press|approv|click|hit|push|tap|accept|say yes)\w*|\bwhat (?:exactly )?(?:does|do|will|would|happens|is|am i|are we)\b[^.!?]{0,40}\b(?:approv\w+|press\w*|button|click\w*|card|proposal)|\bwhat (?:exactly )?(?:will|would|does|do) (?:it|this|that|you) (?:do|run|call|execute)\b|\bwhat (?:exactly )?(?:will|would) be (?:done|run|called|executed)\b/,
  ],
  [
    'down',
    /\b(?:tak(?:e|en|ing)|bring|go(?:es)?|be|is|stay)\b[^.!?]{0,25}\b(?:down|offline|unavailable|out of service)\b|\bdown ?time\b|\b(?:interrupt|outage)\w*\b/,
  ],
  [
    'touches',
    /\bgets? (?:touched|changed)\b|\b(?:what|which|whom?|how much|anything|else)\b[^.!?]{0,40}\b(?:touch(?:es|ed)?|side[- ]?effects?)\b|\bside[- ]?effects?\b|\bblast radius of (?:it|this|that|the)\b|\bdoes (?:it|that|this) touch\b|\bwhat else (?:does|will|would) (?:it|that|this) (?:affect|change|hit|break)\b/,
  ],
  [
    'risk',
    new RegExp(
      `\\brisk(?:y|s|ier|iness)?\\b|\\bdanger(?:ous)?\\b|\\bgo(?:es)? wrong (?:if|when|with)\\b|\\bcan (?:it|this|that) (?:break|hurt|harm|make it worse)\\b|\\bmake (?:it|things) worse\\b|\\b(?:is|are) ${it} (?:really |even |actually )?safe\\b(?! (?:to|again|for|now|from))|\\bsafe to (?:approve|press|click|accept|do (?:it|this|that)|run (?:it|this|that))\\b`,
    ),
  ],
  [
    'undo',
    /\b(?:can|could|may|is|are|how|what if|easily|possible|able|way)\b[^.!?]{0,50}\b(?:undo|undone|undoable|revers(?:e|ed|ible)|(?:taken?|took|get|go|change|switch) (?:it |that |this |them )?back)\b(?! to)|\bway back\b|\b(?:undoable|reversible|irreversible)\b|\bno way back\b/,
  ],
  [
    'check',
    /\bhow (?:do|will|would|can) (?:we|i|you|one) (?:know|see|tell|check|verify|notice)\b[^.!?]{0,30}\b(?:work|help|took|fix|success)\w*|\bhow is (?:it|that|this) (?:checked|verified)\b/,
  ],
];
/** These only beside one of those, or of what is called a proposal. */
const beside: [Aspect, RegExp][] = [
  ['loss', /\b(?:los(?:e|es|ing|t)|kicked out|logged out|dropped?)\b/],
  ['long', /\bhow (?:long|much time|quick(?:ly)?|fast|soon)\b/],
  ['until', /\b(?:until when|till when|expires?|expiry|how long (?:is|does) (?:it|the card) (?:wait|open|valid))\b/],
  ['who', /\bwho(?:m)?\b[^.!?]{0,40}\b(?:press|approve|decide|click|allowed|sign)\w*/],
];
const most = 300;

/** In the order in which they are asked; empty where none is. */
export function aspectsIn(text: string): Aspect[] {
  const said = text.slice(0, most).toLowerCase();
  const found = [...own, ...beside].flatMap(([aspect, words]) => {
    const match = words.exec(said);
    // A question's first word may be far from what it asks for.
    return match ? [{ aspect, place: match.index + match[0].length }] : [];
  });
  return found.toSorted((one, other) => one.place - other.place).map(({ aspect }) => aspect);
}
