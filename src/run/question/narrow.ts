/**
 * Whether a question that stands for itself asks for a fact, and for no cause.
 * Owns: that choice, made so that in doubt the incident is looked at. Refuses: answering.
 */
import type { Ask, AskTopic } from '../ask.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import { tokensOf } from './tokens.ts';

/** Asked of somebody or something as it is, whatever happened. */
const always: ReadonlySet<AskTopic> = new Set(['owner', 'whom-to-ask', 'usual', 'help']);
/** May be such a fact, as far as their other words go. */
const facts: ReadonlySet<AskTopic> = new Set(['unknown', 'changes', 'ability', 'site', 'review']);
/** Speaks of trouble, so that the answer may be a cause. */
const trouble: readonly Concept[] = [
  'broken',
  'error',
  'cause',
  'why',
  'worse',
  'hit',
  'happen',
  'blame',
  'begin',
  'investigate',
];
/** "Show me the errors of basket" asks for lines. */
const shows: readonly Concept[] = ['show', 'graph'];
const asksForFact =
  /^(?:(?:hey|hi|hello|please|aura|can you|could you|tell me|do you know)[ ,]+){0,3}(?:what|which|who|where|when|how (?:many|much|old|big|large)|list|show|graph|plot|give|print|is there|are there|do you)\b/i;
/** What is counted or named is a fact, whatever else its words speak of. */
const countsOrNames =
  /^(?:how (?:many|much|old|big|large)|which|what) (?!happen|broke|is |are |was |were )|what changed/i;
/** Things that are listed and counted; that they speak of trouble does not make a question one about it. */
const recorded = /^(?:alert|incident|page)s?$/;
/** "What is going on?" and its like ask for everything. */
const open =
  /\b(?:going on|up with|wrong|matter|weird|strange|odd|off|blank|empty|missing|stuck|hang(?:s|ing)?|timeouts?|timing out|latency|unavailable|unreachable|dead|crash\w*|spik\w*|drop\w*|lost|lose[sd]?|losing|stop(?:s|ped|ping)?|cannot|can['’]?t|won['’]?t|doesn['’]?t|not working|5\d\d|status|situation)\b/i;
/** "Who overloads it?" asks for a cause, and for no person. */
const doer =
  /\bwho(?:['’]s| is| are| keeps)? (?:overload|hammer|flood|hog|eat|tak|us|break|block|slow|kill|caus|exhaust|fill)(?:s|es|ing|e)\b/i;
/** "Do we have to do something about it?" hangs on what is wrong, and "do parcels come late?" is what may be wrong. */
const whether = /^(?:(?:do|does)\b(?! you\b)|(?:should|must|need) (?:we|i|somebody|anybody|anyone)\b)/i;
/** Until when something is good may be what is wrong. */
const mayBeCause: ReadonlySet<AskTopic> = new Set(['expiry']);
/** Characters that a fact is asked for in. */
const longest = 300;

export function isNarrow(text: string, { topic: read, guessed }: Ask): boolean {
  // What is not clear is nothing that is known to be asked for.
  const topic = guessed ? 'unknown' : read;
  const spoken = conceptsOf(tokensOf(text.slice(0, longest)).filter((token) => !recorded.test(token)));
  // Whether something ought to be done hangs on what is wrong.
  if (topic === 'usual' && spoken.has('deed')) return false;
  if (doer.test(text.slice(0, longest)) || mayBeCause.has(topic) || whether.test(text.trim())) return false;
  if (always.has(topic)) return true;
  const asked = text.trim();
  if (text.length > longest || !asksForFact.test(asked)) return false;
  const isShown = (topic === 'logs' || topic === 'metric') && shows.some((concept) => spoken.has(concept));
  if (isShown) return !spoken.has('broken');
  if (spoken.has('deed') && /^what should\b/i.test(asked)) return false;
  if (!facts.has(topic) && !countsOrNames.test(asked)) return false;
  return !open.test(text) && !trouble.some((concept) => spoken.has(concept));
}
