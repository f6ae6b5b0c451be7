/**
 * A name that somebody says and nobody here knows: what they suppose to be behind it ("could it be the database?", "is
 * github down?"), or what they want to see something of ("logs of redis").
 * Owns: finding that word where it is no known name. Refuses: words that the vocabulary has; they ask for something else.
 */
import type { CauseKind } from '../finding/triage-result.ts';
import { conceptsOf, isCommon } from './concepts.ts';
import { isSpoken } from './phrasings.ts';

/** Behind it words say nothing of what is meant. */
const longest = 300;

const word = '([\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{1,39})';
const article = '(?:the |a |an |our |some |something with )?';
const state =
  '(?:having|down|up|ok|okay|fine|alright|broken|slow|failing|dead|alive|out|back|overloaded|unreachable|acting|misbehaving)';
const supposes = [
  `(?:is|was|are|were|isn['’]?t|wasn['’]?t) (?:the |our |a )?${word}(?: \\p{L}{2,15})? (?:the |a |to |really |actually |maybe |just ){0,2}(?:problem|cause|culprit|reason|issue|blame|fault|behind (?:it|this|that|all)|responsible|guilty)\\b`,
  `(?:is|was) (?:it|this|that)(?: just| maybe| perhaps| possibly){0,2} (?:a |an |the |some |our )\\p{L}{2,15} ${word}\\W{0,3}$`,
  `(?:(?:could|can|might|may) (?:it|this|that)(?: also| still)? be|what about|how about|maybe|perhaps|possibly|probably|sure it is not|sure it['’]?s not) (?:related to |caused by |due to |because of |down to )?${article}${word}`,
  `(?:is|was) (?:it|this|that)(?: just| maybe| perhaps| possibly)? (?:the |a |an |our |some |related to |caused by |due to |because of |down to )${word}`,
  `(?:is|are|was|were) (?:the |our )?${word} (?:just |only |still |again |also )?${state}\\b`,
  `(?:could|can|might|may) (?:the |our )${word} (?:be|have)\\b`,
].map((pattern) => new RegExp(`\\b${pattern}`, 'iu'));
const wants = new RegExp(
  `\\b(?:logs?|errors?|warnings?|exceptions?|owns?|owner|graph|chart|plot|metrics|deployed|changed)(?: (?:of|for|from|at|by|in|on))? (?:the )?${word}`,
  'iu',
);
/** What kinds of cause people suppose, in their words. */
const kinds: [CauseKind[], RegExp][] = [
  [
    ['traffic'],
    /\b(?:traffic|load|spikes?|surge|ddos|dos attack|attack(?:ed)?|bots?|crawlers?|black friday|too many (?:users|requests))\b/i,
  ],
  [['certificate'], /\b(?:certs?|certificates?|tls|ssl)\b/i],
  [['leak'], /\b(?:leak(?:s|ing)?|out of memory|oom)\b/i],
  [['config', 'flag'], /\b(?:config\w*|settings?|pool|flags?|toggle)\b/i],
  [['deploy'], /\b(?:deploy\w*|releas\w*|rollout|new version|code change|bad commit|bug)\b/i],
  [['saturation'], /\b(?:disk|cpu|capacity|overload\w*|full|exhaust\w*|quota)\b/i],
  [['dependency'], /\b(?:third.part\w*|provider|upstream|external)\b/i],
  [['node'], /\b(?:node|host|machine|hardware|vm)\b/i],
];
const supposing =
  /\b(?:could|couldn['’]?t|can|can['’]?t|might|may|is|isn['’]?t|was|wasn['’]?t|must|has to) (?:it|this|that|the (?:problem|cause|reason|issue))\b|\b(?:the|a) (?:reason|cause|culprit|problem)\b|\bbecause of\b|\bdue to\b|\b(?:maybe|perhaps|probably|possibly|i (?:think|bet|guess|suspect)|(?:i was|i am|i['’]?m) thinking|what speaks (?:for|against))\b/i;

/** "Has the certificate expired?": a fault in itself, whoever is named. */
const faults =
  /^(?:\W|so |and |but |or |ok ){0,4}(?:is|was|are|did|has|have) (?:there |the |our |its |their |a |an |any ){0,2}(?:\w{2,20}(?:['’]s|s)? ){0,2}(?:certs?|certificates?|tls|ssl|leak(?:s|ing)?|traffic spike|ddos)\b/i;

/** Whether it is asked if such a fault is there. */
export function isFault(text: string): boolean {
  return faults.test(text.slice(0, longest));
}

/** The kinds of cause that somebody supposes ("couldn't this be too much traffic?"), with their word; null for none. */
export function supposedKind(text: string): { word: string; kinds: CauseKind[] } | null {
  const head = text.slice(0, longest);
  if (!supposing.test(head) && !faults.test(head)) return null;
  for (const [meant, words] of kinds) {
    const word = words.exec(head)?.[0];
    if (word !== undefined) return { word, kinds: meant };
  }
  return null;
}

/** What people blame by its bare name. */
const blamed =
  /^(?:dns|network|networking|database|db|redis|kafka|firewall|loadbalancer|proxy|internet|cloud|aws|gcp|azure|cloudflare|cdn|kubernetes|k8s|istio|vpn|nginx|postgres|mysql|github|stripe)$/i;
/** By its form a supposition: "is it …", "maybe …", "dns?", "smells like …". */
const supposedly =
  /^(?:\W|so |and |but |or |ok |hm+ ){0,4}(?:is|was|are|isn['’]?t|could|couldn['’]?t|can|can['’]?t|might|may|maybe|perhaps|probably|its|it['’]s) |\b(?:i (?:think|bet|guess|suspect)|maybe|perhaps|probably|(?:looks|smells|sounds|feels) like|blame|(?:must|could|has to) be|swears?)\b|^\W*(?:the |a )?\w{2,20}(?: (?:issues?|problems?|outage|again|related|down|slow|dead|broken|full|overloaded|timeouts?)){0,2}\W*\?\W*$/i;

/** The usual suspects that a question names, one behind the other: "is it dns or network?" */
export function blamedIn(text: string): string[] {
  const head = text.slice(0, longest);
  if (!supposedly.test(head) || /\b(?:logs?|usage|graph|who|owns?)\b/i.test(head)) return [];
  return [...new Set(head.match(/[\p{L}\p{N}]{2,20}/gu) ?? [])].filter((it) => blamed.test(it)).slice(0, 3);
}

/** "I think it is a lock", "could that be some migration": what is supposed to be behind it, by its noun. */
const theory =
  /\b(?:i (?:think|bet|guess|suspect|say)|i['’]?m thinking|i was thinking|my (?:guess|bet|theory)(?: is)?|maybe|perhaps|(?:could|can|couldn['’]?t|might|must) (?:it|this|that)(?: not)? be|(?:sounds|looks|smells|feels) like)\b[^.?!\n]{0,12}?\b(?:a|an|the|some|our|too many|too much)\s+(\p{L}{4,20})/iu;

/** That noun; null where none is supposed, or where it says nothing in particular. */
export function theoryIn(text: string): string | null {
  const said = theory.exec(text.slice(0, longest))?.[1];
  return said === undefined || whole.has(said.toLowerCase()) || joining.has(said.toLowerCase()) || ofCauses.test(said)
    ? null
    : said;
}

/** These are weighed by what was found of them. */
const ofCauses =
  /^(?:releases?|deploys?|deployments?|versions?|changes?|configs?|settings?|certs?|certificates?|pools?|memory|leaks?|flags?|problems?|issues?|causes?|same|other|whole|only|bug|code|commit|traffic|load)$/i;

/** Join what is said, and name nothing. */
const joining = new Set(
  'and or but so if then than else not now also too just still who what why when how where which because since while with without for from of to in on at by as is are was do does did can could would should will'.split(
    ' ',
  ),
);
/** Say all of it, or nothing in particular. */
const whole = new Set(
  'it this that they these those we you he she i everything prod production site website system systems platform app application shop service services stuff thing world internet here there and or but if so just only how why what when who then not no yes now again too also really simply because due pls plz please thx thanks anything something queries query'.split(
    ' ',
  ),
);

/** What somebody supposes to be behind it; null where nothing is supposed. */
export function guessIn(text: string): string | null {
  const head = text.slice(0, longest);
  const supposed = supposes.map((pattern) => pattern.exec(head)?.[1]).find((one) => one !== undefined);
  return blamedIn(text)[0] ?? named(supposed, false);
}

/** What somebody wants to see something of, where it is none of the known names. */
export function strangerIn(text: string): string | null {
  return named(wants.exec(text.slice(0, longest))?.[1], true);
}

function named(said: string | undefined, bare: boolean): string | null {
  const one = said?.replace(/[.-]{1,9}$/, '') ?? '';
  const token = one.toLowerCase();
  if (one.length < 2 || isCommon(token) || whole.has(token) || joining.has(token) || conceptsOf([token]).size > 0)
    return null;
  // What could be done to it is no name: "can it be rolled back?".
  if (/^[a-z]{3,30}ed$/.test(token)) return null;
  // A name has no digit before its letters; a time has.
  return bare && ((isSpoken(token) && !blamed.test(token)) || /^\d/.test(token) || token.length < 3) ? null : one;
}
