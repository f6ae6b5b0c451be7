/**
 * Whether words wish that a deed be left undone: "don't rotate anything yet", "hands off", "hold the rollback".
 * Owns: those words, read before anything else is. Refuses: a question, and which deed is meant.
 */
import { tokensOf } from './tokens.ts';

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

/** Characters of a message that are read. */
const most = 300;

export function isNotTo(text: string): boolean {
  const head = text.slice(0, most);
  const said = tokensOf(head).join(' ');
  return !head.trimEnd().endsWith('?') && notTo.test(said) && !asks.test(said);
}
