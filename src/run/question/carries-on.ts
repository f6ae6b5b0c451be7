/**
 * Whether a question of a thread is about what was spoken of before it, or about the whole incident.
 * Owns: the words that point back, and which topics are about one component at all. Refuses: reading what is asked.
 */
import type { AskTopic } from '../ask.ts';
import { type Concept, conceptsOf } from './concepts.ts';

/** About one component, so that "it" and "that" mean the one before; in other topics they mean the incident. */
const ofOne: ReadonlySet<AskTopic> = new Set([
  'logs',
  'metric',
  'usual',
  'changes',
  'standing',
  'owner',
  'whom-to-ask',
  'act',
  'what-if',
  'evidence',
]);
/** Asked of the one before even where nothing points at it: "logs?", "what is usual?". */
const bare: ReadonlySet<AskTopic> = new Set(['logs', 'metric', 'usual']);
const mostBare = 4;

const pointing = new Set(['it', 'that', 'this', 'them', 'they', 'one']);
/** Before one of these "there" says nothing of where. */
const asksWhether = new Set(['is', 'are', 'was', 'were', 'been']);
/** What stands before "and" where a sentence begins so. */
const opening = new Set(['ok', 'okay', 'so', 'then', 'hm', 'hmm', 'yes', 'no', 'right', 'fine', 'hey']);
/** Who all are meant with the incident, not with a component of it. */
const everybody = new Set(['we', 'us', 'our', 'users', 'customers', 'people', 'everyone', 'everybody']);

/** True for words that begin with "and" or "same": they go on with what was said. */
export function goesOn(tokens: readonly string[]): boolean {
  const first = tokens.find((token) => !opening.has(token));
  return first === 'and' || first === 'also' || first === 'same';
}

/** What one value is asked for: how it was, is, moved, at its worst. */
const ofValue =
  /^(?:worst|peak\w*|max\w*|min\w*|highest|lowest|average|mean|before|earlier|previously|now|currently|same|higher|lower|high|low|ago|yesterday|today|last|then|rising|falling|climbing|dropping|start(?:ed)?|beg[au]n|when)$/;
const besideValue: ReadonlySet<Concept> = new Set([
  ...(['what', 'when', 'is', 'be', 'did', 'how', 'now', 'still', 'recent', 'compare', 'usual', 'long'] as const),
  ...(['metric', 'rate', 'many', 'howlong', 'begin', 'any', 'work', 'would', 'happen', 'do'] as const),
]);

const marks = /^(?:alert|incident|outage|deploy\w*|releas\w*|rollback|change|fix)$/;

function isBeside(token: string): boolean {
  return token === 'before' || token === 'since' || token === 'after';
}

/** "And before the alert?", "what was its worst?": words that ask for nothing but a value or a time of what was told of. */
export function asksOfValue(tokens: readonly string[], names: ReadonlySet<string>, isTimed: boolean): boolean {
  if (!isTimed && !tokens.some((token) => ofValue.test(token))) return false;
  if (tokens.some((token) => everybody.has(token))) return false;
  // "Before the alert", "since the deploy" name a time.
  const own = tokens.filter((token, at) => !marks.test(token) || !tokens.slice(Math.max(0, at - 2), at).some(isBeside));
  return [...conceptsOf(own, names)].every((concept) => besideValue.has(concept));
}

/** `ownMetric`: the words name something that is measured. */
export function pointsBack(tokens: readonly string[], topic: AskTopic, ownMetric: boolean): boolean {
  if (tokens.some((token) => everybody.has(token)) && !ofOne.has(topic)) return false;
  const there = tokens.some((token, at) => token === 'there' && !asksWhether.has(tokens[at - 1] ?? ''));
  if (goesOn(tokens) || there || tokens.includes('its')) return true;
  if (!ofOne.has(topic)) return false;
  if (tokens.some((token) => pointing.has(token))) return true;
  return bare.has(topic) && !ownMetric && tokens.length <= mostBare;
}
