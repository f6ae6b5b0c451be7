/**
 * The form of a question: whether a yes or no, a time, a person, a number or a reason is wanted.
 * Owns: reading the form from the words that open the question. Refuses: its topic, and the answer.
 */

export type QuestionForm = 'whether' | 'when' | 'who' | 'why' | 'how-many' | 'how-long' | 'other';

/** Characters of a question that are read. */
const most = 300;
/** What people say first and that asks nothing. */
const before =
  '(?:and|so|but|ok|okay|hey|hi|hmm?|well|wait|sorry|please|pls|aura|now|then|actually|guys|btw|quick question|also|or|um|just|ffs|wtf|omg)';
const opening = (words: string) => new RegExp(`^(?:${before}[,:.]? ?){0,4}(?:${words})`, 'i');

const when = opening(
  "(?:at |since |from )?(?:when|what time)\\b|(?:do you know|can you tell me|tell me|any idea) when\\b|what was the (?:last )?time\\b|when['’]?s\\b",
);
const howLong = opening('(?:for )?how long\\b|how (?:many|much) (?:minutes|hours|time|longer)\\b');
const howMany = opening(
  "(?:do you know |tell me |and )?(?:how (?:many|much|often)\\b|what (?:number|count|share|percentage|fraction) of\\b|what['’]?s the (?:number|count) of\\b|number of\\b|count (?:of|the)\\b)",
);
const why = opening(
  "(?:do you know |tell me )?(?:why|how come|what for)\\b|what['’]?s the reason\\b|what is the reason\\b",
);
const who = opening("(?:do you know |tell me )?(?:who|whom|whose|who['’]?s|by whom|which (?:person|team))\\b");
const whether = opening(
  "(?:do you know |can you tell me |tell me )?(?:if|whether)\\b|(?:is|are|was|were|does|do|did|has|have|had|will|would|could|can|should|shall|may|might|am|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|doesn['’]?t|don['’]?t|didn['’]?t|hasn['’]?t|haven['’]?t|won['’]?t|can['’]?t|couldn['’]?t|wouldn['’]?t|shouldn['’]?t)\\b",
);
/** "Basket fine now?", "still broken?", "anything else down?": a question mark and no asking word. */
const bare = opening(
  '(?!ok (?:so )?(?:what|who|when|why|how|where|which)\\b)(?:still|any|anything|anyone|anybody|everything|all|safe|ok|fixed|solved|over|done|up|down|back|better|worse|sure|really|really\\?|it|that|this|we|they|users?|customers?|people)\\b',
);

/** "Could you pull some lines?" orders, however politely. */
const pleads = opening(
  '(?:can|could|would|will|may) (?:you|u|i|we|someone|somebody) (?:please |pls |just |maybe |quickly |also ){0,2}(?:show|give|get|have|pull|paste|send|post|draw|plot|list|print|share|draft|write|summari[sz]e|explain|see the|see a)\\b',
);

/** "It is still slow, right?" */
const tagged = /[\p{L}\d],? (?:right|correct|no|or not|or|isn['’]?t it|aren['’]?t (?:they|we)|yes)\s?\?$/iu;

export function formOf(text: string): QuestionForm {
  const whole = text.slice(0, most).trim();
  // "One line for the boss: is it over?"
  const colon = whole.lastIndexOf(': ');
  const behind = whole.slice(colon < 0 ? 0 : colon + 1).trim();
  const read = whole.endsWith('?') && behind !== '' ? behind : whole;
  if (howLong.test(read)) return 'how-long';
  if (howMany.test(read)) return 'how-many';
  if (when.test(read)) return 'when';
  if (why.test(read)) return 'why';
  if (who.test(read)) return 'who';
  if (pleads.test(read)) return 'other';
  if (whether.test(read) || tagged.test(read) || (bare.test(read) && read.endsWith('?'))) return 'whether';
  return 'other';
}

const bad =
  /\b(?:wrong|broken|down|slow\w{0,3}|fail\w{0,4}|errors?|erroring|problems?|issues?|degraded|unhealthy|bad|worse\w{0,4}|worsening|affected|hit|impacted|incident|outage|dead|dying|stuck|hanging|hung|sick|suffering|struggling|overloaded|escalating|spreading|ongoing|growing|still|crash\w{0,3}|unreachable|unavailable|timing out|happening)\b/i;
const good =
  /\b(?:ok|okay|fine|healthy|well|up|working|works?|good|normal|alright|stable|alive|over|fixed|solved|resolved|recover\w{0,3}|back|better|improving|green|help(?:ed|ing)?|safe|clear|done|mended|gone|closed?|running|responding|reachable|available|take|took|hold|holds|holding|going through)\b/i;
/** "Still broken?" is about what is bad; "is it still up?" about what is good. */
const bareStill = /\bstill\b/i;

/** What a yes would say: that it is well, or that it is not; null where neither can be told from the words. */
export function asksIfWell(text: string): boolean | null {
  const [read = ''] = text.slice(0, most).split('?', 1);
  const speaksWell = good.test(read);
  const speaksBad = bad.test(read.replace(bareStill, ' '));
  if (speaksWell !== speaksBad) return speaksWell;
  if (speaksWell) return null;
  return bareStill.test(read) ? false : null;
}
