/**
 * A component that others complain of.
 * Owns: how far the new words of others speak against it; several who say so are surer than one. Refuses: what it says of
 * itself, and complaints of a component that waits for another one in turn: then that one is meant.
 */
import { shortMessage } from '../model/log-key.ts';
import type { Complaint } from '../model/complaint-edges.ts';
import { outOfTime } from '../model/certificate-words.ts';
import { grouped } from '../model/grouped.ts';
import type { CauseEvidence } from './cause-evidence.ts';

/** Chance that one who complains is wrong about whose fault it is; and where it was shown a certificate with its end. */
const doubt = 0.5;
const shownDoubt = 0.2;
const most = 0.9;
/** What is left where the named one complains of another. */
const relayed = 0.2;
const shown = 120;
const lookedAt = 600;

export function complaintEvidence(complaints: readonly Complaint[]): CauseEvidence[] {
  const complaining = new Set(complaints.map(({ from }) => from));
  return [...grouped(complaints, ({ to }) => to)].flatMap(([component, own]): CauseEvidence[] => {
    const [first] = own.flatMap(({ lines }) => lines).toSorted((one, other) => one.time - other.time);
    if (!first) return [];
    const isShown = ({ lines }: Complaint) => lines.every(({ body }) => outOfTime.test(body.slice(0, lookedAt)));
    const wrong = own.reduce((chance, one) => chance * (isShown(one) ? shownDoubt : doubt), 1);
    const score = Math.min(most, 1 - wrong);
    return [
      {
        component,
        score: complaining.has(component) ? score * relayed : score,
        onset: first.time,
        why: `${first.service} says since then: "${shortMessage(first.body, shown)}"`,
      },
    ];
  });
}
