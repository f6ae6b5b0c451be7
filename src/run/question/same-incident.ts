/**
 * Whether a question in an incident's channel is about that incident.
 * Owns: what counts as another service, another time, another symptom. Refuses: guessing where the words do not tell;
 * then somebody is asked.
 */
import { componentsIn, type KnownName } from './component-names.ts';
import type { FoundTime } from './times.ts';

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
const symptom =
  /\b(?:5\d\d|4\d\d|[45]xx|blank|broken|crash\w*|dead|degraded|down|error\w*|exception\w*|fail\w*|flaky|freez\w*|frozen|full|hang\w*|hung|high|hot|lag\w*|late|leak\w*|lost|missing|not working|(?:does|do|did|is|are|can|could|will|would)(?: ?not|n['’]t)|cannot|offline|out of|outage|overload\w*|refus\w*|reject\w*|slow\w*|spik\w*|stale|stuck|throttl\w*|timed? ?out|timeouts?|unavailable|unhealthy|unreachable|unresponsive|wrong)\b/i;
/** The words are about what is known already: its cause, its effect, what to do. */
const followUp =
  /\b(?:why|how come|cause[ds]?|because|reason|root|changed?|deploy\w*|roll\w* ?back|restart|fix|revert|who|impact\w*|affect\w*|related|too|also|status|progress|still|again|this|that|it|they|them|so far|eta|undo|approve\w*|summar\w*|evidence|it['’]s)\b/i;
const relation = /\b(?:too|also|as well|affect\w*|impact\w*|hit|related|because of|caused? by|cause|part of|same)\b/i;

const said = new Set(
  (
    'the and for are was were is am be been being has have had having with from into onto than then there here what when where which ' +
    'while who whom whose why how can could will would shall should may might must does did doing done not but any all some ' +
    'our ours your yours their theirs its his her they them this that these those you just only very really please look looking ' +
    'check see seen say says said tell know get gets got going seems seem looks like about again still now today since after ' +
    'before until ago hour hours minute minutes second seconds last night morning evening yesterday anything something nothing ' +
    'everything thing things happening happen happened happens customers customer users user people clients everyone anybody ' +
    'someone somebody investigate incident issue problem problems trouble alert alerts service services system page percent ' +
    'more most less least than over under above below high low'
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
  if (named.length > 0) {
    if (relation.test(plain)) return 'this';
    return ails || incident.resolved ? 'other' : 'unclear';
  }
  const earlier = time !== null && time.to < incident.startedAt - leading;
  if (earlier && (ails || !followUp.test(plain))) return 'other';
  if (!ails) return 'this';
  const words = wordsOf(plain.replace(new RegExp(symptom, 'gi'), ' '));
  if (words.size === 0) return 'this';
  const known1 = new Set(incident.texts.flatMap((it) => [...wordsOf(it)]));
  const shared = [...words].some((word) => [...known1].some((other) => alike(word, other)));
  if (shared) return incident.resolved ? 'other' : 'this';
  if (incident.resolved) return 'other';
  return words.size > 1 ? 'other' : 'unclear';
}

/** What a text is about: its words without those that every question has. */
function wordsOf(text: string): Set<string> {
  const all =
    text
      .slice(0, longest)
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
