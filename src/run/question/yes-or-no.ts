/**
 * Whether a question wants a yes or a no, and which of the two a finding gives.
 * Owns: the words of being well and of being broken. Refuses: an answer that the finding does not carry.
 */
import type { Finding } from '../evidence.ts';

const asks = /^\W{0,5}(?:is|are|was|were|does|do|did|has|have|isn't|aren't)\b/i;
const broken =
  /\b(?:wrong|broken|down|slow|slower|fail|fails|failing|failed|errors?|problems?|issues?|degraded|unhealthy|bad|affected|incident|outage)\b/i;
const well = /\b(?:ok|okay|fine|healthy|well|up|working|works?|good|normal|alright)\b/i;
/** Characters of a question that are read. */
const most = 300;

/** Null where no yes or no was asked for, or none can be given. */
export function yesOrNo(question: string, finding: Finding): 'yes' | 'no' | null {
  const text = question.slice(0, most);
  if (!asks.test(text) || finding.outcome === 'cannot-tell') return null;
  const bad = broken.test(text);
  if (bad === well.test(text)) return null;
  const { component, alerted, blastRadius } = finding;
  const hit = [component, alerted, ...blastRadius];
  const named = finding.asked?.components ?? [];
  // A fault elsewhere says nothing of what was asked about.
  if (finding.outcome === 'fault' && named.length > 0 && !named.some(({ name }) => hit.includes(name))) return null;
  return (finding.outcome === 'fault') === bad ? 'yes' : 'no';
}
