/**
 * What a question asks that nothing Aura reads can tell, whatever topic its other words are like: what comes on another day
 * or under more load, whether a change was reviewed, until when what is new is valid, which site serves, what to watch,
 * whether another value is better, what a thing can do at all; and a wish to be woken on a condition.
 * Owns: those forms. Refuses: answering, and what is asked of a deed that a workflow may offer.
 */
import type { Ask, AskTopic } from '../ask.ts';
import { conceptsOf } from './concepts.ts';
import { isSpoken } from './phrasings.ts';
import { tokensOf } from './tokens.ts';

export type Untold =
  | 'ahead'
  | 'review'
  | 'expiry'
  | 'site'
  | 'watch'
  | 'value'
  | 'going-back'
  | 'other-deed'
  | 'ability'
  | 'wake';

const within = '(?: \\S{1,30}){0,8}';
const sites = '(?:sites?|regions?|zones?|azs?|data ?cent(?:er|re)s?|locations?|availability zones?|country|racks?)';
const more =
  '(?:\\d{1,4} ?x|x ?\\d{1,4}|\\d{1,4} times|(?:two|three|four|five|ten) times|twice|double|triple|(?:black|cyber) (?:friday|monday)|christmas|peak|rush|season|sale|next (?:week|month|quarter|year|season|release))';
const forms: readonly (readonly [Untold, RegExp])[] = [
  [
    'wake',
    new RegExp(
      `\\b(?:wake|page|ping|ring|phone|call|disturb|bother) (?:me|us)(?: up)?\\b${within} (?:if|when|unless|as soon as|once)\\b`,
    ),
  ],
  [
    'ahead',
    new RegExp(
      `\\b(?:can|could|will|would|should|are|is|do|does|might|may)\\b${within} (?:on|in|at|with|under|for|by|during|before|handle|survive|take|stand|sustain|serve|bear|manage)(?: \\S{1,30}){0,2} ${more}(?= |$)`,
    ),
  ],
  ['review', /\b(?:(?:peer|code)[- ]?)?(?:reviewed|reviewers?|tested|canaried|signed off on)\b/],
  [
    'expiry',
    /\b(?:new|next|renewed|fresh|rotated)(?: \S{1,30}){0,2} (?:cert\w*|keys?|tokens?|secrets?|one)\b.{0,40}\b(?:expir\w*|valid|runs? out|good for|last)\b|\b(?:when (?:does|will)|until when|how long)\b.{0,40}\b(?:cert\w*|keys?|tokens?|secrets?)\b.{0,30}\b(?:expire|valid|run out|last)\b|\b(?:expiry|end) (?:date )?of the new\b/,
  ],
  [
    'site',
    new RegExp(
      `\\b(?:which|what|whose)(?: \\S{1,30})? ${sites}\\b|\\bon (?:the|our|their) (?:backup|other|second|secondary|standby|spare|main|primary) ${sites}\\b`,
    ),
  ],
  ['watch', /\b(?:which|what)\b.{0,60}\b(?:watch|keep an eye on|keep watching|monitor)\b/],
  [
    'value',
    /\b(?:(?:would|will|could|might)\b.{0,40}\b(?:of|to|at|with|from) \d{1,6}\b.{0,40}|(?:set|put|to) \S{0,20} ?\d{1,6}\b.{0,40}\b(?:would|will|is|might) (?:it|that|this) be )\b(?:better|best|enough|faster|safer|more stable|too (?:much|many|high|low|big|small))\b/,
  ],
  [
    'going-back',
    /\bwhen (?:do|can|should|will|could|may) (?:we|it|i|you|they) (?:go|switch|fail|move) back\b(?! to (?:bed|sleep|work))/,
  ],
];

/** Words that stand first and ask nothing. */
const small = '(?:(?:and|so|ok|okay|but|hey) ){0,3}';
/** "Can stock …", "does the courier …": what follows is what is asked of it. */
const ofName = new RegExp(
  `^${small}(?:can|could|does|do|will|would|should|may) (?:the |our )?(\\S{2,40}) (?:really |even |still |also |actually |not ){0,2}(\\S{3,30})`,
);
/** Topics that answer of a thing whether it is so. */
const whether: ReadonlySet<AskTopic> = new Set([
  'standing',
  'cause',
  'affected',
  'trend',
  'health',
  'changes',
  'status',
  'what-if',
]);
const ofOffered =
  /\b(?:safe|safely|dangerous|risky|risk)\b.{0,30}\b(?:disabl\w+|turn\w* off|switch\w* off|skip\w*|bypass\w*|remov\w+|ignor\w+)\b/;
/** Written down, told of people or weighed elsewhere. */
const others: ReadonlySet<AskTopic> = new Set([
  'postmortem',
  'customer-update',
  'summary',
  'less',
  'stop',
  'act',
  'whom-to-ask',
]);
/** Characters of a question that are read. */
const most = 300;

/** Null where some topic may answer it. */
export function untoldIn(text: string, { topic, subject }: Pick<Ask, 'topic' | 'subject'>): Untold | null {
  if (others.has(topic)) return null;
  const tokens = tokensOf(text.slice(0, most));
  const said = tokens.join(' ');
  const kind = forms.find(([, form]) => form.test(said))?.[0];
  if (kind === 'value' && subject.deed === 'scale') return null;
  if (kind === 'ahead' && subject.deed !== undefined) return null;
  if (kind) return kind;
  if (subject.deed === undefined && topic === 'proposed' && ofOffered.test(said)) return 'other-deed';
  const [, name, verb = ''] = ofName.exec(said) ?? [];
  const isOfName = name !== undefined && name === subject.component && whether.has(topic);
  return isOfName && !isSpoken(verb) && conceptsOf([verb]).size === 0 ? 'ability' : null;
}

/** Whether the words that open the message ask for it, or only some that follow. */
export function opensUntold(text: string, ask: Pick<Ask, 'topic' | 'subject'>): boolean {
  const [first = ''] = text.slice(0, most).split(/[,;?!]|\.\s|\band\b/, 1);
  return untoldIn(first, ask) !== null;
}
