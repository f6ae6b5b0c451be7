/**
 * What a question is about: the names in it that the incident knows, and the words that may mean one of its metrics.
 * Owns: matching whole words, also mistyped ones, against known names. Refuses: names that nobody knows; such a word is
 * handed on as it was said, so that the answer can say so.
 */
import type { Deed, Subject } from '../ask.ts';
import type { Proposed } from './about-proposal.ts';
import { componentsIn, type KnownName } from './component-names.ts';
import { guessIn, isSupposed, strangerIn, supposedKind, isFault } from './guess.ts';
import { isMistyped, tokensOf } from './tokens.ts';
import type { Hint } from './topics.ts';

/** The names that count. */
export interface Vocabulary {
  components: readonly string[];
  /** Another name → the component. */
  aliases: ReadonlyMap<string, string>;
  /** Newest first. */
  changes: readonly { ref: string; service?: string }[];
  /** The newest proposal that waits or was carried out. */
  proposed?: Proposed | null;
}

export const noVocabulary: Vocabulary = { components: [], aliases: new Map(), changes: [] };

/** Every name as a token. */
export function namesOf({ components, aliases }: Vocabulary): Set<string> {
  return new Set([...components, ...aliases.keys()].map((it) => it.toLowerCase()));
}

function knownNames({ components, aliases }: Vocabulary): KnownName[] {
  return [
    ...components.map((it) => ({ name: it })),
    ...[...aliases].map(([alias, it]) => ({ name: it, aliases: [alias] })),
  ];
}

/** Letters of a commit's hash that name it. */
const shortestHash = 7;

/** Characters of a question that asks how one thing is. */
const longestState = 120;

/** What words that name a deed begin with, one or two of them in this order. */
const deeds: [Deed, string, string?][] = [
  ['nothing', 'nothing'],
  ['undo', 'undo'],
  ['undo', 'take', 'back'],
  ['undo', 'switch', 'back'],
  ['undo', 'fail', 'back'],
  ['restore-config', 'put', 'back'],
  ['restore-config', 'set', 'back'],
  ['roll-back', 'rollback'],
  ['roll-back', 'revert'],
  ['roll-back', 'roll', 'back'],
  ['roll-back', 'back', 'out'],
  ['roll-back', 'go', 'back'],
  ['restore-config', 'restor'],
  ['restart', 'restart'],
  ['restart', 'reboot'],
  ['restart', 'bounc'],
  ['restart', 'recycl'],
  ['restart', 'kick'],
  ['scale', 'scal'],
  ['scale', 'replicas'],
  ['scale', 'more', 'pods'],
  ['scale', 'more', 'instances'],
  ['rotate', 'rotat'],
  ['rotate', 'renew'],
  ['rotate', 'new', 'certificate'],
  ['fail-over', 'failover'],
  ['fail-over', 'fail', 'over'],
  ['fail-over', 'switch', 'over'],
  ['escalate', 'escalat'],
  ['add-responder', 'add', 'responder'],
];

/** Words that may mean a metric; the longest that is said counts. */
const metricWords =
  /\b(error rates?|error ratio|failure rate|errors?|latenc\w*|response times?|p\d{2}|memory|mem|heap|cpu|traffic|requests?( rate| per second)?|rps|qps|throughput|connections?|pool( size| usage)?|pending|wait(?:ing)? times?|waiting|queued|in flight|queue( depth)?|restart(?:s|ed|ing)?|replicas?|disk|saturation|load|busy|busier)\b/;

/** "How often did it die?", "how long does a call take?": these ask for something that is measured. */
const countedDeaths =
  /\bhow (?:often|many times)\b[^.?!]{0,60}\b(?:die|dies|died|crash\w{0,5}|kill\w{0,3}|oom\w{0,6}|restart\w{0,3})\b/;
const lasting = /\bhow (?:long|fast|slow) (?:do|does|did|is|are)\b[^.?!]{0,60}\b(?:take|takes|taking|respond|answer)\b/;

const states =
  '(?:down|up|slow|slower|dead|alive|working|running|okay|well|stable|overloaded|in trouble|failing|fails|broken|sick|erroring|errors?|timing out|passing|unreachable|ok|fine|degraded|healthy|hanging|hung|crashed)';
/** "Is till ok?", "till down?": of a thing by its name, and of nothing else. */
const wholeState = new RegExp(
  `^\\W{0,3}(?:(?:and|so|but|ok|hey|wait) ){0,2}(?:is|are|was|isn't|how is|how's|hows)? ?(?:the |our )?[\\w.@/-]{2,40}(?: service| app| api)? (?:really |still |also |even |now |just |actually |currently ){0,2}${states}(?: now| too| again| as well| at all| right now| or not)?\\W{0,3}$`,
);
/** Whether something that is measured goes up or down, or stands beyond a figure. */
const asksCourse =
  /^[^.!]{0,60}\b(?:climb\w{0,4}|rising|rise|growing|grow|increas\w{0,4}|dropp\w{0,4}|falling|going (?:up|down)|go (?:up|down)|went (?:up|down)|above|below|over \d|under \d|exceed\w{0,3}|more than|less than|higher|lower|flat|steady|stable|stay(?:ed|s)?)\b/;
/** "How long until …": something that lies ahead. */
const ahead =
  /\b(?:eta|how (?:long|soon|many minutes|much (?:longer|time))[^.?!]{0,30}\b(?:until|till|before|left|to go|do we have|will|does|take)\b|when (?:will|can we|do we expect|does it|is it going)\b)/;
/** What the record has a time of. */
const event =
  /\b(?:when (?:was|were|did|is)\b[^.?!]{0,60}\b(?:deploy\w{0,3}|releas\w{0,3}|roll(?:ed)? ?(?:out|back)|rollback|changed?|approved?|proposed?|fired?|paged|recover\w{0,3}|resolved?|fixed|carried out|go out|went out|last error|alert|applied|restored?|rotated?|end|over)\b|(?:before|after) or (?:before|after)\b)/;
/** "Is it down or just slow?" asks how something is. */
const either = new RegExp(`\\b${states}\\b[^.!]{0,20}\\bor\\b[^.!]{0,20}\\b${states}\\b`);

export function readSubject(text: string, known: Vocabulary): { subject: Subject; hints: Hint[] } {
  const words = text.slice(0, 4_000).toLowerCase();
  const tokens = tokensOf(text);
  const subject: Subject = {};
  const hints: Hint[] = [];
  const evidence = /\be(\d{1,6})\b/.exec(words)?.[1];
  if (evidence) {
    subject.evidence = `E${evidence}`;
    hints.push('an-evidence-id');
  }
  const component = componentsIn(text, knownNames(known))[0]?.name;
  if (component) {
    subject.component = component;
    hints.push('a-component');
  }
  const change = changeIn(tokens, known, component);
  if (change) {
    subject.change = change.ref;
    subject.component ??= change.service;
    hints.push('a-change');
  }
  const [route] = routesIn(text);
  if (route) subject.route = route;
  const guess = component || change ? null : guessIn(text);
  if (guess) {
    subject.unknown = guess;
    hints.push('a-guess');
  }
  const stranger = component || change || guess ? null : strangerIn(text);
  if (stranger) subject.unknown = stranger;
  const metric = known.components.includes(metricWords.exec(words)?.[0] ?? '') ? null : metricWords.exec(words);
  const measuredAs = countedDeaths.test(words) ? 'restarts' : lasting.test(words) ? 'latency' : undefined;
  const exact = tokens.find((token) => /^[a-z][a-z0-9]*(_[a-z0-9]+){1,8}$/.test(token) && token !== component);
  const meant = exact ?? measuredAs ?? metric?.[0];
  if (meant !== undefined) subject.metric = meant;
  if (either.test(words)) hints.push('an-either');
  if (wholeState.test(words.slice(0, longestState))) hints.push('a-state');
  if (isSupposed(text) || ((!component || isFault(text)) && !change && supposedKind(text))) hints.push('a-supposition');
  if (meant !== undefined && measuredAs !== 'restarts' && asksCourse.test(words)) hints.push('a-course');
  if (ahead.test(words)) hints.push('until-when');
  if (event.test(words)) hints.push('an-event');
  if (exact !== undefined || measuredAs !== undefined) hints.push('a-measure');
  const deed = deedIn(tokens);
  if (deed) subject.deed = deed;
  if (deed && isOrder(tokens)) hints.push('an-order');
  else if (deed && asksWhatWas.has(tokens[0] ?? '')) {
    hints.push('a-past-deed');
    // What is counted answers that better than what was carried out through here.
    if (deed === 'restart') hints.push('a-past-restart');
  }
  return { subject, hints };
}

const routes = /\b(GET|HEAD|POST|PUT|PATCH|DELETE) (\/[^\s,;?!"”'`)]{0,100})/g;
/** Characters of a text in which ways in are looked for. */
const longestOfRoutes = 1_000;

/** The ways in that are named, as they are measured: `GET /item`. */
export function routesIn(text: string): string[] {
  return [
    ...new Set([...text.slice(0, longestOfRoutes).matchAll(routes)].map(([, method, path]) => `${method} ${path}`)),
  ];
}

/** What stands before an order and says nothing. */
const polite = new Set([
  'please',
  'pls',
  'plz',
  'ok',
  'okay',
  'so',
  'hey',
  'now',
  'just',
  'then',
  'and',
  'lets',
  'let',
  'us',
  'go',
]);
/** Their second word stands behind what is meant. */
const splits = new Set(['put', 'set', 'take', 'roll']);
/** Behind a deed's name they make it something that is measured: "restart count". */
const measured = new Set(['count', 'counts', 'rate', 'rates', 'loop', 'loops', 'history', 'by', 'of']);

/** "Has it been restarted?", "did anybody roll back?": nobody asks for a deed so. */
const asksWhatWas = new Set(['has', 'have', 'had', 'did', 'was', 'were']);

/** Whether the words begin with a deed, as an order does: "restart till", "put the settings of till back". */
function isOrder(tokens: readonly string[]): boolean {
  const from = tokens.findIndex((token) => !polite.has(token));
  return (
    from >= 0 &&
    (deedIn(tokens.slice(from, from + 2)) !== undefined ||
      (splits.has(tokens[from] ?? '') && tokens.slice(from + 2).includes('back')) ||
      (/^(?:fail|switch)$/.test(tokens[from] ?? '') && tokens.slice(from + 2, from + 4).includes('over')) ||
      (tokens[from] === 'add' && deedIn(tokens) === 'scale')) &&
    !measured.has(tokens[from + 1] ?? '') &&
    orderly(tokens[from] ?? '')
  );
}

/** A deed's first word as it stands in an order, not as a noun or in the past. */
function orderly(token: string): boolean {
  return (
    token === 'add' ||
    (!/(?:ed|ing|s)$/.test(token) &&
      deeds.some(([, first]) => token.startsWith(first) || isMistyped(token.slice(0, first.length + 1), first)))
  );
}

/** "Give it more memory", "bump the limit": what is given, behind what gives it. */
const gives =
  /^(?:giv|gave$|add|get|need|want|bump|rais|increas|doubl|allocat|assign|rais|lift|extend|resiz|upsiz|grant|throw|up$)/;
const given = /^(?:memory|mem|ram|cpu|cores?|heap|limits?|quota|resources?)$/;

function givesMore(tokens: readonly string[]): boolean {
  const from = tokens.findIndex((token, at) => gives.test(token) && !/^(?:of|in)$/.test(tokens[at + 1] ?? ''));
  if (from >= 0 && tokens.slice(from + 1).some((token) => given.test(token))) return true;
  const isMore = (token: string, at: number) =>
    /^(?:more|bigger|larger|higher|extra)$/.test(token) && given.test(tokens[at + 1] ?? '');
  return tokens.some(isMore) && tokens.some((token) => /^(?:would|could|if|help|fix|please)$/.test(token));
}

/** "Go back to bed" takes nothing back. */
const rests = new Set(['bed', 'sleep', 'home', 'work', 'lunch']);

function deedIn(tokens: readonly string[]): Deed | undefined {
  const isSaid = (token: string, word: string) =>
    word.length < 4 ? token === word : token.startsWith(word) || isMistyped(token.slice(0, word.length + 1), word);
  if (givesMore(tokens)) return 'resize';
  return deeds.find(([, first, second]) => {
    const at = tokens.findIndex((token) => isSaid(token, first));
    if (first === 'go' && tokens.some((token) => rests.has(token))) return false;
    return at >= 0 && (second === undefined || tokens.slice(at + 1).some((token) => isSaid(token, second)));
  })?.[0];
}

/** A ref that is said, whole or as the beginning of a hash; of one ref on several components the one that is named. */
function changeIn(tokens: readonly string[], { changes }: Vocabulary, component: string | undefined) {
  const said = changes.filter(({ ref }) => {
    const lower = ref.toLowerCase();
    return tokens.some(
      (token) =>
        token === lower ||
        token === `v${lower}` ||
        (token.length >= shortestHash && /^[0-9a-f]+$/.test(token) && lower.startsWith(token)),
    );
  });
  return said.find(({ service }) => service === component) ?? said[0];
}
