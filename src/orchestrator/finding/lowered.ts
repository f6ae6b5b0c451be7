/**
 * Takes a verdict back where cited evidence speaks against it: the objects of the cause say that they are well, and those
 * of another component, which an investigator proved to be ill, do not.
 * Owns: when that is so. Refuses: lowering for words, for evidence that nobody cited, and where the first look itself
 * knows an object's fault; and naming another cause.
 */
import { type ObjectHealth, objectHealth } from '../../evidence/object-health.ts';
import type { Evidence } from '../../run/evidence.ts';
import type { Submission } from '../../run/submission.ts';
import type { Concluded, ToConclude } from './conclude.ts';

/** `outputOf`: the stored whole output of an evidence, null where it is gone. */
export async function loweredBy(
  { finding, verdict }: Concluded,
  { triage, submissions, ledger }: Pick<ToConclude, 'triage' | 'submissions' | 'ledger'>,
  outputOf: (evidence: Evidence) => Promise<string | null>,
): Promise<string | null> {
  const { component, outcome } = finding;
  if (verdict !== 'likely' || component === null || outcome !== 'fault') return null;
  if (triage?.rootCauses.some((one) => one.component === component)) return null;
  const proven = submissions.flatMap(({ claims }: Submission) => claims).filter(({ faults }) => faults.length === 0);
  const others = proven.filter((it) => it.kind === 'cause' && it.component !== component);
  if (others.length === 0) return null;
  const health = new Map<string, Map<string, ObjectHealth>>();
  for (const id of new Set(proven.flatMap(({ evidence }) => evidence))) {
    const evidence = ledger.find((it) => it.id === id && it.succeeded && it.caller?.kind === 'task');
    const output = evidence ? await outputOf(evidence) : null;
    if (output !== null) health.set(id, objectHealth(output));
  }
  const said = (name: string, ids: Iterable<string>, what: ObjectHealth) =>
    [...ids].filter((id) => health.get(id)?.get(name) === what);
  const well = said(component, health.keys(), 'well');
  if (well.length === 0 || said(component, health.keys(), 'ill').length > 0) return null;
  for (const other of others) {
    const ill = said(other.component, other.evidence, 'ill');
    if (ill.length > 0)
      return `the objects of ${component} are well [${well.join(', ')}], and those of ${other.component} are not [${ill.join(', ')}], so ${component} is a lead only`;
  }
  return null;
}
