/**
 * Whether a question of a thread is about what was spoken of before it, or about the whole incident.
 * Owns: the words that point back, and which topics are about one component at all. Refuses: reading what is asked.
 */
import type { AskTopic } from '../ask.ts';

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

/** `ownMetric`: the words name something that is measured. */
export function pointsBack(tokens: readonly string[], topic: AskTopic, ownMetric: boolean): boolean {
  if (tokens.some((token) => everybody.has(token)) && !ofOne.has(topic)) return false;
  const there = tokens.some((token, at) => token === 'there' && !asksWhether.has(tokens[at - 1] ?? ''));
  if (goesOn(tokens) || there || tokens.includes('its')) return true;
  if (!ofOne.has(topic)) return false;
  if (tokens.some((token) => pointing.has(token))) return true;
  return bare.has(topic) && !ownMetric && tokens.length <= mostBare;
}
