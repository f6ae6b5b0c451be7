/**
 * Why a change could be it, or is not, in one sentence for people.
 * Owns: that sentence, and that an unknown content is called unknown. Refuses: deciding anything by it.
 */
import { type Fit, fitWeights } from './change-fit.ts';
import { saidOfRisk } from './diff/risk.ts';

/**
 * The sentence for people; nothing is decided by it. When it came stands elsewhere, beside the one first sign that all
 * sentences go by.
 */
export function whyOf(fit: Fit): string {
  const { services, assessment, opaque } = fit.candidate;
  if (assessment.idle) return `touches nothing that runs (${assessment.idle})`;
  const where = services.length > 0 ? `; on ${services.slice(0, 2).join(', ')}` : '';
  const names = fit.shared.length > 0 ? `; the symptom names ${fit.shared.slice(0, 2).join(', ')}` : '';
  if (opaque) return `what it changed is not known${where}${names}${weakness(fit)}`;
  return `${fit.risk ? saidOfRisk(fit.risk) : 'no risk seen in its content'}${where}${names}`;
}

/** What speaks against a change of which nothing else is known. */
function weakness({ place, time }: Fit): string {
  const when = time <= fitWeights.late ? 'when it came' : '';
  const where = place < fitWeights.elsewhere ? 'where it is' : '';
  const both = [when, where].filter(Boolean).join(' and ');
  return both ? `; ${both} speaks against it` : '';
}
