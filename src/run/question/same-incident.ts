/**
 * Whether a question in an incident's channel is about that incident.
 * Owns: what counts as another service, another time, another symptom. Refuses: guessing where the words do not tell;
 * then somebody is asked.
 */
import { componentsIn, type KnownName } from './component-names.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import type { FoundTime } from './times.ts';
import { tokensOf } from './tokens.ts';

export type Meant = 'this' | 'other' | 'unclear';

export interface IncidentWords {
  /** What is said of it: title, description, label values, earlier questions. */
  texts: readonly string[];
  /** The components that it is about, or that it hurts. */
  components: readonly string[];
  /** Epoch ms. */
  startedAt: number;
  resolved: boolean;
}

/** A fault begins some time before its alert; a window that ends earlier than this is of something else, ms. */
const leading = 60 * 60_000;
const longest = 4_000;

/** Somebody says that something does not do what it should. */
const symptom = new RegExp(
  [
    String.raw`\b(?:5\d\d|4\d\d|[45]xx|behind|blank|broken|corrupt\w*|crash\w*|dead|degraded|delay\w*|down|duplicate\w*|empty|error\w*`,
    String.raw`exception\w*|expired?|fail\w*|flaky|freez\w*|frozen|full|gone|hang\w*|hung|high|hot|incorrect\w*|invalid|lag\w*|late|leak\w*`,
    String.raw`log(?:s|ged)? out|lost|missing|never|no one|nobody|not working|offline|out of|outage|outdated|overload\w*|refus\w*|reject\w*`,
    String.raw`(?:does|do|did|is|are|can|could|will|would)(?: ?not|n['’]t)|(?:ca|wo)n['’]t|cannot|unable|restarts|restarting|slow\w*|spik\w*`,
    String.raw`stale|stuck|throttl\w*|timed? ?out|timeouts?|twice|unavailable|unhealthy|unreachable|unresponsive|wrong`,
    String.raw`(?:gives?|gets?|ha[sd]|have|returns?|sees?|sends?|shows?|there (?:is|are)|with) no)\b|\d ?%`,
  ].join('|'),
  'i',
);
/** The words are about what is known already: its cause, its effect, what to do. */
const followUp =
  /\b(?:why|how come|cause[ds]?|because|reason|root|changed?|deploy\w*|roll\w* ?back|restart|fix|revert|who|impact\w*|affect\w*|related|too|also|status|progress|still|again|this|that|it|they|them|so far|eta|undo|approve\w*|summar\w*|evidence|it['’]s)\b/i;
const question =
  /\? ?$|^\W{0,5}(?:and |but |so |ok |okay )?(?:what|which|when|where|how|is|are|was|were|do|does|did|can|could|should|would|will|has|have|had|any)\b/i;
const relation =
  /\b(?:too|also|as well|affect\w*|impact\w*|hit|related|because of|caused? by|cause|culprit|reason|to blame|part of|same)\b/i;

/** Concepts that name a thing, which may be another incident's. */
const things: ReadonlySet<Concept> = new Set(['metric', 'log']);
const speakers = new Set('i im me my we us you u your yes'.split(' '));

const said = new Set(
  (
    'the and for are was were is am be been being has have had having with from into onto than then there here what when where which ' +
    'while who whom whose why how can could will would shall should may might must does did doing done not but any all some ' +
    'our ours your yours their theirs its his her they them this that these those you just only very really please look looking ' +
    'check see seen say says said tell know get gets got going seems seem looks like about again still now today since after ' +
    'before until ago hour hours minute minutes second seconds last night morning evening yesterday anything something nothing ' +
    'everything thing things happening happen happened happens customers customer users user people clients everyone anybody ' +
    'someone somebody investigate incident issue problem problems trouble alert alerts service services system page percent ' +
    'more most less least than over under above below high low begin begins began begun start starts started right rate rates ratio ' +
    'share back please pls whole total seeing count counts number numbers level levels figure figures'
  ).split(' '),
);

/** `known`: components by catalog and topology. `time`: what the question says of when. */
export function meantBy(
  text: string,
  incident: IncidentWords,
  { known, time }: { known: readonly KnownName[]; time: FoundTime | null },
): Meant {
  const plain = text.slice(0, longest);
  const ails = symptom.test(plain);
  const own = new Set(incident.components);
  const named = componentsIn(plain, [...known, ...incident.components.map((name) => ({ name }))]).map(
    ({ name }) => name,
  );
  if (named.some((name) => own.has(name))) return 'this';
  const earlier = time !== null && time.to < incident.startedAt - leading;
  if (named.length > 0) {
    if (relation.test(plain)) return 'this';
    return ails || earlier || incident.resolved ? 'other' : 'unclear';
  }
  if (earlier && (ails || !followUp.test(plain))) return 'other';
  const known1 = new Set(incident.texts.flatMap((it) => [...wordsOf(it)]));
  const words = [...wordsOf(without(plain, symptom, followUp))];
  const shared = words.some((word) => [...known1].some((other) => alike(word, other)));
  const foreign = words.filter((word) => [...conceptsOf([word])].every((concept) => things.has(concept)));
  if (!ails) return !shared && foreign.length > 1 && isReport(plain) ? 'unclear' : 'this';
  if (foreign.length === 0) return 'this';
  if (shared) return incident.resolved ? 'other' : 'this';
  if (incident.resolved) return 'other';
  return foreign.length > 1 && !/\bstill\b/i.test(plain) ? 'other' : 'unclear';
}

/** Neither a question, nor an order, nor anything that one says of oneself: somebody tells how something is. */
function isReport(text: string): boolean {
  return !question.test(text) && !followUp.test(text) && !tokensOf(text).some((token) => speakers.has(token));
}

function without(text: string, ...patterns: RegExp[]): string {
  return patterns.reduce((left, pattern) => left.replace(new RegExp(pattern, 'gi'), ' '), text);
}

/** What a text is about: its words without those that every question has. */
function wordsOf(text: string): Set<string> {
  const all =
    text
      .slice(0, longest)
      // An alert's name is made of words.
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .toLowerCase()
      .match(/[\p{L}][\p{L}\p{N}]{2,39}/gu) ?? [];
  return new Set(all.slice(0, 300).filter((word) => !said.has(word)));
}

/** The same word, or another ending of it. */
function alike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short.replace(/(?:e|s|es)$/, ''));
}
