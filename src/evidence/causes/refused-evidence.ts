/**
 * A caller whose requests are refused for what stands in them.
 * Owns: which of the two sides broke what both had agreed on: whoever was changed lately, else whoever asks.
 * Refuses: refusals for want of room or time, and of who by then misses something itself; those say nothing against the
 * request.
 */
import { shortMessage } from '../model/log-key.ts';
import { type Complaint, refusalsOf } from '../model/complaint-edges.ts';
import type { Telemetry } from '../model/telemetry.ts';
import type { CauseEvidence } from './cause-evidence.ts';

const scores = { changed: 0.9, asking: 0.6 };
/** A change this long before, or this little after, the first refusal may be why. */
const lately = 2 * 3_600_000;
const slack = 90_000;
const shown = 120;

export interface RefusedEvidence extends CauseEvidence {
  /** Who refuses: that its answers fail is the other's doing. */
  refuser: string;
}

/** `complaints`: who waits for whom. */
export function refusedEvidence(telemetry: Telemetry, complaints: readonly Complaint[] = []): RefusedEvidence[] {
  return refusalsOf(telemetry).flatMap(({ from, to, lines }): RefusedEvidence[] => {
    const [first] = lines;
    if (!first) return [];
    const isMissing = complaints.some((one) => one.from === to && (one.lines[0]?.time ?? Number.NaN) <= first.time);
    if (isMissing) return [];
    const isChanged = (service: string) =>
      telemetry.changes.some(
        (one) => one.service === service && one.time <= first.time + slack && one.time >= first.time - lately,
      );
    const [asker, refuser] = [isChanged(from), isChanged(to)];
    if (refuser && !asker) return [];
    return [
      {
        component: from,
        refuser: to,
        score: asker ? scores.changed : scores.asking,
        onset: first.time,
        why: `${to} refuses its requests: "${shortMessage(first.body, shown)}"`,
      },
    ];
  });
}
