/**
 * Questions that are known by how they are built, whatever words fill them: what is left to do, what comes if
 * nothing is done, since when people were hit, how fast it grows.
 * Owns: those forms, on words of which contractions are opened. Refuses: answering, and names.
 */
import { tokensOf } from './tokens.ts';

export type Shape =
  /** What is still open, or to be done afterwards. */
  | 'remains'
  /** What comes if it is left as it is. */
  | 'left-alone'
  /** From when on people were hit. */
  | 'hit-since'
  /** How much more in how long. */
  | 'growth';

const within = '(?: \\S{1,30}){0,7}';
const people =
  '(?:users?|customers?|people|anyone|anybody|clients?|shoppers?|nobody|buyers?|everyone|visitors?|guests?)';
const grows = '(?:grow\\w*|rising|rise|climb\\w*|increas\\w*|fill\\w*|leak\\w*|going up|eat\\w*|build\\w*|pil\\w*)';
const leaves = '(?:leave|wait|ignore|do nothing|let it|sit|hold off|keep waiting|carry on|go on|do not|sleep|not)';
const goes =
  '(?:goes on|go on|continues?|keeps?|stays?|carries on|carry on|is left|gets left|runs on|lasts?|is ignored)';

const shapes: [Shape, RegExp, RegExp?][] = [
  [
    'remains',
    new RegExp(
      `\\b(?:what|whats|anything|something|which|how much|else|lots?|much)\\b${within} (?:left|remains?|remaining|still|outstanding|open)(?: for (?:me|us|them|you))? (?:to (?:do|be done|fix|clean|clear|follow)|for (?:me|us)|open|undone|outstanding|left|have to|need|needs|must|has to)\\b|\\b(?:what|anything)(?: is| are)?(?: still)? (?:left|open|outstanding|remaining|undone|to (?:be )?do(?:ne)?)(?: now| here| after this| afterwards| please| pls| then)?$|\\b(?:follow[- ]?ups?|action items?|to[- ]?dos?|loose ends)\\b|\\bwhat (?:must|should|do|does|has|have|is|needs?)\\b${within} (?:to be done|(?:to )?do|clean(?:ed)? up|happen)\\b${within} (?:after|afterwards|tomorrow|later|next (?:day|week)|(?:on )?(?:mon|tues|wednes|thurs|fri)day)\\b`,
    ),
  ],
  [
    'left-alone',
    new RegExp(
      `\\b(?:if|when|suppose|say) (?:nobody|noone|no one|none of us)\\b|\\b(?:if|when|suppose|say) (?:we|i|you|one) (?:just |all |simply )?${leaves}\\b|\\b(?:if|when|suppose) (?:it|this|that|things?) (?:just )?${goes}\\b|\\bwhat (?:will |would |might |could )?happens?${within} (?:next|overnight|nothing|over night|over the weekend|by morning|by tomorrow)$|\\b(?:can|could|may|should|shall|might) (?:it|this|that|we|i)${within} (?:wait|sleep on (?:it|this)|ignore (?:it|this|that)|leave (?:it|this|that)|be left)\\b|\\bhow long (?:can|could|may) (?:we|it|this|that|i|they)\\b|\\b(?:will|does|would|could|might) (?:it|this|that)${within} (?:by itself|itself|(?:on|of) (?:its|it is|their) own)\\b|\\b(?:will|would|could|might) (?:it|this|that)(?: still)? (?:get|become|go) (?:any |much )?(?:worse|better)\\b|\\bwhat if (?:we |i )?(?:wait|leave|do nothing|ignore|nobody|nothing)\\b|\\b(?:risk|cost|price|danger) (?:of|if|when)${within} (?:waiting|wait|doing nothing|leaving|ignoring)\\b`,
    ),
    /\b(?:do not do|hands off|did|has|have) (?:it|this|that)\b/,
  ],
  [
    'growth',
    new RegExp(
      `\\bhow (?:fast|quick|quickly|rapid|rapidly|steep|steeply|much)\\b${within} ${grows}\\b|\\b(?:growth|leak|fill|climb)(?: ing)? (?:rate|speed)\\b|\\b(?:rate|speed|pace) of (?:growth|increase|the (?:leak|growth|increase))\\b|\\bhow much\\b${within} (?:per|a|an|each|every) (?:seconds?|sec|minutes?|min|hours?)\\b`,
    ),
    /\b(?:requests?|revenue|money|orders|worse)\b/,
  ],
  [
    'hit-since',
    new RegExp(
      `\\b(?:since (?:when|what time)|from when|from what time|when|what time|at what time|(?:for )?how long)\\b${within} ${people}\\b|\\bwhen\\b${within} (?:first|begin|began|start(?:ed)?) (?:customer|user|hurt|hitting|failing for)\\b|\\b${people}\\b${within} (?:since when|from when|for how long|since what time|how long already)\\b`,
    ),
    /\b(?:(?<!since )when (?:will|can|could|should|do we)|until|till|last|recover\w*|resolved?|over|tell|told|inform\w*|notified|approved?|deployed?|again|team)\b/,
  ],
];

/** Null where it is built like none of them. */
export function shapeOf(text: string): Shape | null {
  const said = tokensOf(text.slice(0, most)).join(' ');
  return shapes.find(([, is, isNot]) => is.test(said) && !isNot?.test(said))?.[0] ?? null;
}

/** Characters of a question that are read. */
const most = 300;
