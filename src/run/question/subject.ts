/**
 * What a question is about: the names in it that the incident knows, and the words that may mean one of its metrics.
 * Owns: matching whole words, also mistyped ones, against known names. Refuses: names that nobody knows; such a word is
 * handed on as it was said, so that the answer can say so.
 */
import type { Deed, Subject } from '../ask.ts';
import type { Proposed } from './about-proposal.ts';
import { componentsIn, type KnownName } from './component-names.ts';
import { guessIn, strangerIn } from './guess.ts';
import { fetchesPeople } from './fetches-people.ts';
import { isMistyped, tokensOf } from './tokens.ts';

/** The names that count. */
export interface Vocabulary {
  components: readonly string[];
  /** Another name → the component. */
  aliases: ReadonlyMap<string, string>;
  /** Newest first. */
  changes: readonly { ref: string; service?: string }[];
  /** The newest proposal that waits or was carried out. */
  proposed?: Proposed | null;
  /** People can be asked to join: it is an incident of PagerDuty's that is not over. */
  isPaged?: boolean;
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

/** "How many requests wait?" is about what waits, not about how many come. */
const waitingThings =
  /\b(?:requests?|calls?|connections?|jobs?|orders?|messages?|queries)\b[^.?!]{0,20}\b(?:waits?|waiting|pending|queued?|queueing|stuck in line)\b/;

/** `named`: the words that name the component, as they were written. */
export function readSubject(text: string, known: Vocabulary): { subject: Subject; named: string[] } {
  const words = text.slice(0, 4_000).toLowerCase();
  const tokens = tokensOf(text);
  const subject: Subject = {};
  const evidence = /\be(\d{1,6})\b/.exec(words)?.[1];
  if (evidence) subject.evidence = `E${evidence}`;
  // A way in that is called like a component is none.
  const components = componentsIn(text.replace(routes, ' '), knownNames(known));
  const component = components[0]?.name;
  if (component) subject.component = component;
  const change = changeIn(tokens, known, component);
  if (change) {
    subject.change = change.ref;
    subject.component ??= change.service;
  }
  const [route] = routesIn(text);
  if (route) subject.route = route;
  const stranger = component || change ? null : (guessIn(text) ?? strangerIn(text));
  if (stranger) subject.unknown = stranger;
  const metric = known.components.includes(metricWords.exec(words)?.[0] ?? '') ? null : metricWords.exec(words);
  const measuredAs = countedDeaths.test(words)
    ? 'restarts'
    : lasting.test(words)
      ? 'latency'
      : waitingThings.test(words)
        ? 'waiting'
        : undefined;
  const exact = tokens.find((token) => /^[a-z][a-z0-9]*(_[a-z0-9]+){1,8}$/.test(token) && token !== component);
  const meant = exact ?? measuredAs ?? metric?.[0];
  if (meant !== undefined) subject.metric = meant;
  const deed = deedIn(tokens) ?? (known.isPaged && fetchesPeople(text) ? 'add-responder' : undefined);
  if (deed) subject.deed = deed;
  return { subject, named: components.map((it) => it.words) };
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

/** Put off, for the deed that is named beside it: "instead of rolling back", "rather not roll back", "if the rotation fails". */
const putsOff =
  /(?:\b(?:instead|place) of|\bthan|\bnot|\bwithout|\bif)(?: (?:a|an|the|just|really|to|want to|have to)){0,2}$/;

/** Asks for a proposal that was there. */
const returns = /\b(?:put|bring|get|give|have|show|post|open|set|pull)\b(?: \S{1,20}){0,5} (?:back|up|again)\b/;

/** The deed that is named first of those that are wanted; doing nothing and taking back go before what they speak of. */
function deedIn(tokens: readonly string[]): Deed | undefined {
  const isSaid = (token: string, word: string) =>
    word.length < 4 ? token === word : token.startsWith(word) || isMistyped(token.slice(0, word.length + 1), word);
  if (givesMore(tokens)) return 'resize';
  // "Put the card back up" is about the proposal, not about a setting.
  if (tokens.some((token) => /^(?:card|button|proposal|plan|offer)$/.test(token)) && returns.test(tokens.join(' ')))
    return undefined;
  const isGoing = tokens.some((token) => rests.has(token));
  const named = deeds.flatMap(([deed, first, second]) => {
    const at = tokens.findIndex((token) => isSaid(token, first));
    const isWhole = second === undefined || tokens.slice(at + 1).some((token) => isSaid(token, second));
    return at < 0 || !isWhole || (first === 'go' && isGoing) ? [] : [{ deed, at }];
  });
  const [whole] = named;
  if (whole?.deed === 'nothing' || whole?.deed === 'undo') return whole.deed;
  const wanted = named.filter(({ at }) => !putsOff.test(tokens.slice(Math.max(0, at - 4), at).join(' ')));
  return (wanted.length > 0 ? wanted : named).toSorted((one, other) => one.at - other.at)[0]?.deed;
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
