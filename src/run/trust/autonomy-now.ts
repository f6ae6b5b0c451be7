/**
 * Whether one action may be done without asking, now: the workflow's level and bounds against the record.
 * Owns: the order in which they are asked, and the words of what stands in the way. Refuses: the risk of a call (policy
 * compares it), and I/O.
 */
import { isUpTo, type Risk } from '../actions/approval.ts';
import { type Autonomous, isWithin, usualAutonomous } from '../settings/autonomy-settings.ts';
import type { KeptTrust, TrustKey } from './deed.ts';
import { type Lost, outcomeOf, type Standing, standingOf, undoneBy } from './standing.ts';

export type AutonomyLevel = 'copilot' | 'assistant' | 'autonomous';

/** How far Aura goes alone. */
export interface Autonomy {
  level: AutonomyLevel;
  upTo: Risk;
  /** How far where no production is touched. */
  lower?: Risk;
  /** What stands in the way of going alone, where something does. */
  because?: string;
}

export interface AutonomyCase {
  key: TrustKey;
  /** As the workflow, or else the installation, has it. */
  level: AutonomyLevel;
  /** What the workflow's own word allows; null where it names no risk. */
  upTo: Risk | null;
  bounds: Autonomous | undefined;
  kept: readonly KeptTrust[];
  /** Epoch ms by the store's clock, and the team's zone. */
  now: number;
  zone: string;
}

const aDay = 86_400_000;

/** What `policy` is told. A person's word counts below the workflow's bounds, and a lost level asks whatever both say. */
export function autonomyNow({ key, level, upTo, bounds = usualAutonomous, kept, now, zone }: AutonomyCase): Autonomy {
  const asks = (because: string): Autonomy => ({ level: 'assistant', upTo: 'low', because });
  if (level === 'copilot') return { level, upTo: 'low' };
  const standing = standingOf(key, kept);
  const most = reach(standing, level, upTo, bounds);
  if (most === null) return { level: 'assistant', upTo: 'low' };
  if (standing.lost) return asks(`${lostWords[standing.lost.why]}, so it is asked for until somebody allows it again`);
  if (bounds.hours && !isWithin(bounds.hours, now, zone)) return asks(`it is outside of ${bounds.hours.text}`);
  const done = kept.flatMap(({ deeds }) => deeds).filter((deed) => deed.workflow === key.workflow);
  const today = done.filter(({ alone, at }) => alone && now - at < aDay).length;
  if (today >= bounds.perDay) return asks(`${today} of ${bounds.perDay} writes a day are done`);
  const { failed, of } = bounds.stopWhen;
  if (badOfLast(kept, key, of) >= failed) return asks(`of the last ${of} writes ${failed} failed or did not help`);
  return { level: 'autonomous', upTo: most, ...(bounds.lower ? { lower: bounds.lower } : {}) };
}

/** The highest risk that the workflow's word or a person's allows; null where neither does. */
function reach({ allowed }: Standing, level: AutonomyLevel, upTo: Risk | null, bounds: Autonomous): Risk | null {
  const own = level === 'autonomous' ? (upTo ?? bounds.upTo ?? 'low') : null;
  if (!allowed) return own;
  const most = mostAllowed(bounds);
  const granted = isUpTo(allowed.upTo, most) ? allowed.upTo : most;
  return own !== null && isUpTo(granted, own) ? own : granted;
}

/** The highest risk that people may allow. */
function mostAllowed({ upTo = 'medium' }: Autonomous): Risk {
  return upTo;
}

/** How many of the workflow's last writes failed or did not help. What somebody allowed again since does not count. */
function badOfLast(kept: readonly KeptTrust[], { workflow }: TrustKey, of: number): number {
  const undone = undoneBy(kept.flatMap(({ deeds }) => deeds));
  const allowedAt = Math.max(
    0,
    ...kept.flatMap(({ offers }) =>
      offers.filter((it) => it.workflow === workflow).map(({ raised }) => raised?.at ?? 0),
    ),
  );
  return kept
    .flatMap(({ deeds }) => deeds)
    .flatMap((deed) => {
      const outcome = deed.workflow === workflow && deed.undoes === undefined ? outcomeOf(deed, undone) : null;
      return outcome === null || outcome === 'denied' ? [] : [{ at: deed.endedAt ?? deed.at, outcome }];
    })
    .toSorted((one, other) => other.at - one.at)
    .slice(0, of)
    .filter(({ at, outcome }) => outcome !== 'verified' && at > allowedAt).length;
}

export const lostWords: Record<Lost, string> = {
  failed: 'it failed',
  'not-verified': 'it did not help',
  unknown: 'nobody knows what it did',
  undone: 'it was taken back',
  'by-person': 'somebody wants to be asked',
};

/** The risk up to which Aura asks to go alone, after one more success; null where the record is not enough. */
export function worthOffering(it: AutonomyCase & { risk: Risk }): Risk | null {
  const { key, level, upTo, risk, kept, bounds = usualAutonomous } = it;
  if (level === 'copilot' || bounds.offerAfter === null || !isUpTo(risk, mostAllowed(bounds))) return null;
  const standing = standingOf(key, kept);
  const { inARow, lost } = standing;
  const has = lost ? null : reach(standing, level, upTo, bounds);
  if (has !== null && isUpTo(risk, has)) return null;
  // Asked once, and again only when as much was added to the record.
  return inARow > 0 && inARow % bounds.offerAfter === 0 ? risk : null;
}
