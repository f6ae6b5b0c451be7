/**
 * In which mood words name a deed: as a wish that it be left undone ("don't rotate anything yet"), as a thought ("what if
 * we scale it?"), or as neither.
 * Owns: negations and conditions, read before anything else is. Refuses: which deed, and what is then answered.
 */
import { tokensOf } from './tokens.ts';
import { weighsDeed } from './weighs-deed.ts';

export type Mood = 'not-to' | 'thought' | 'plain';

const first =
  '(?:(?:please|pls|plz|ok|okay|hey|so|no|but|and|just|guys|aura|everyone|for now|until then|you must|you should) ){0,4}';
const acts =
  '(?:run|do|press|approve|apply|execute|start|go|act|change|deploy|proceed|touch|trigger|launch|perform|push|carry|continue|roll|rollback|revert|restart|reboot|bounce|kill|scale|rotate|renew|fail|failover|switch|restore|undo|put|set|merge|fix|mess|rush|hurry)';
const deeds =
  'action|actions|changes?|rollbacks?|restarts?|reboots?|failovers?|rotations?|scaling|deploys?|fix|writes?';
const leaves =
  '(?:not (?:yet|now|right now|so fast)|hold (?:on|off|it|back|fire|your|that|the)|hands off|keep your hands|wait(?: (?:with|until|till|for|before|a|please|up|please)\\b| ?$)|leave (?:it|that|this|everything|things|all|[\\w-]{2,40}) (?:alone|be|as|for now|untouched|like)|stand by|sit tight|stay put|no action)';
const nots = '(?:(?:(?:you|we|they) )?(?:must|should|shall|may) not|do not|never|not to|nobody|no one|nothing)';
const notTo = new RegExp(
  `^${first}(?:${nots} (?:(?:you |to |even |ever |dare |just |may |should |shall |must |anyone |anybody |gets? |is to |touch |be ){0,3})${acts}|${leaves}|no (?:${deeds})\\b|(?:i|we) (?:do not|would not) want (?:you to|to|any|that|this|it|the|a)\\b|(?:cancel|withdraw|retract|drop|stop|abort|discard|forget|skip|hold|pause|postpone|delay) (?:the|this|that|your|any) (?:\\w{1,20} ){0,2}(?:${deeds}|card|proposal|plan|approval|button))\\b`,
);
/** "Don't we want to restart it?" asks. */
const asks = new RegExp(`^${first}do not (?:we|you|they|i)\\b`);

const thought =
  /\b(?:(?:what|how|even|only|and|but|or) if|if (?:we|i|you|they|one|somebody|someone)|suppos(?:e|ing)|assum(?:e|ing)|what (?:would|will|might|could|does|do|happens?)|would (?:it|that|this|they|\w{3,20}ing)|how (?:would|risky|safe|dangerous|bad))\b/;

/** Characters of a message that are read. */
const most = 300;

export function moodOf(text: string): Mood {
  const head = text.slice(0, most);
  const said = tokensOf(head).join(' ');
  const isQuestion = head.trimEnd().endsWith('?');
  if (!isQuestion && notTo.test(said) && !asks.test(said)) return 'not-to';
  return thought.test(said) || weighsDeed(head) ? 'thought' : 'plain';
}
