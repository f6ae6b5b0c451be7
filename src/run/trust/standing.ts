/**
 * The record of one action on one component, counted over all incidents, and the level that follows from it.
 * Owns: what counts as a success, what lowers a level, and since when. Refuses: settings (autonomy-now.ts), and I/O.
 */
import type { Risk } from '../actions/approval.ts';
import type { Person } from '../identity.ts';
import { type AutonomyOffer, type Deed, isSameKey, type KeptTrust, type TrustKey } from './deed.ts';

/** Counts over all time; times are epoch ms. */
export interface Standing extends TrustKey {
  proposed: number;
  /** Carried out with somebody's approval, and without asking. */
  approved: number;
  alone: number;
  denied: number;
  /** The newest reasons of those who denied, newest first. */
  reasons: string[];
  verified: number;
  /** Carried out, and the recovery was not seen. */
  unverified: number;
  failed: number;
  undone: number;
  /** Verified one after another, since the last that was denied, failed or did not help. */
  inARow: number;
  /** When the first of those was. */
  since: number | null;
  /** What a person allowed without asking; null where nobody did, or it was lost since. */
  allowed: { upTo: Risk; by: Person; at: number } | null;
  /** What took its level away, newer than anybody's word that it may; null where nothing did. */
  lost: { why: Lost; at: number } | null;
}

export type Lost = 'failed' | 'not-verified' | 'unknown' | 'undone' | 'by-person';

const mostReasons = 3;

type Event =
  | { at: number; is: 'verified' | 'denied' }
  | { at: number; is: 'lost'; why: Lost }
  | { at: number; is: 'raised'; upTo: Risk; by: Person };

/** The record of one key. */
export function standingOf(key: TrustKey, kept: readonly KeptTrust[]): Standing {
  const all = kept.flatMap(({ deeds }) => deeds);
  const mine = all.filter((deed) => isSameKey(deed, key) && deed.undoes === undefined);
  const offers = kept.flatMap((it) => it.offers.filter((offer) => isSameKey(offer, key)));
  const undone = undoneBy(all);
  const standing = count(key, mine, undone);
  for (const event of eventsOf(mine, undone, offers)) apply(standing, event);
  return standing;
}

/** Whether its tool is another one than when it was carried out last: what was earned was earned with that. */
export function isOtherTool(key: TrustKey, kept: readonly KeptTrust[], fingerprint: string): boolean {
  const ran = kept
    .flatMap(({ deeds }) => deeds)
    .filter(
      (deed) => isSameKey(deed, key) && deed.undoes === undefined && ['done', 'failed', 'unknown'].includes(deed.state),
    );
  const last = ran.toSorted((one, other) => other.at - one.at)[0];
  return last?.tool !== undefined && last.tool !== fingerprint;
}

/** Every record that there is, the newest proposal first. */
export function standings(kept: readonly KeptTrust[]): Standing[] {
  const keys = new Map<string, { key: TrustKey; at: number; kept: KeptTrust[] }>();
  for (const { incident, deeds, offers } of kept) {
    for (const deed of deeds) {
      if (deed.undoes !== undefined) continue;
      const { workflow, action, component } = deed;
      const name = JSON.stringify([workflow, action, component]);
      const found = keys.get(name) ?? { key: { workflow, action, component }, at: 0, kept: [] };
      found.at = Math.max(found.at, deed.at);
      if (found.kept.at(-1)?.incident !== incident) found.kept.push({ incident, deeds, offers });
      keys.set(name, found);
    }
  }
  return [...keys.values()].toSorted((one, other) => other.at - one.at).map((it) => standingOf(it.key, it.kept));
}

/** What a deed came to; null while it is open, or where it says nothing of the action. */
export function outcomeOf(deed: Deed, undone: ReadonlyMap<string, number>): 'verified' | 'denied' | Lost | null {
  if (undone.has(deed.id)) return 'undone';
  if (deed.state === 'denied') return 'denied';
  if (deed.state === 'failed') return deed.ran === false ? null : 'failed';
  if (deed.state === 'unknown') return 'unknown';
  if (deed.state !== 'done') return null;
  if (deed.verification === 'held') return 'verified';
  return deed.verification === 'not-held' || deed.verification === 'failed' ? 'not-verified' : null;
}

/** When each deed was taken back, by its id. */
export function undoneBy(deeds: readonly Deed[]): ReadonlyMap<string, number> {
  return new Map(
    deeds.flatMap((deed) =>
      deed.undoes !== undefined && deed.state === 'done' ? [[deed.undoes, deed.endedAt ?? deed.at] as const] : [],
    ),
  );
}

function count(key: TrustKey, mine: readonly Deed[], undone: ReadonlyMap<string, number>): Standing {
  const { workflow, action, component } = key;
  const outcomes = mine.map((deed) => outcomeOf(deed, undone));
  const many = (...which: (typeof outcomes)[number][]) => outcomes.filter((it) => which.includes(it)).length;
  const denied = mine.filter(({ state }) => state === 'denied').toSorted((one, other) => endOf(other) - endOf(one));
  const ran = mine.filter(({ state }) => ['executing', 'done', 'failed', 'unknown'].includes(state));
  return {
    workflow,
    action,
    component,
    proposed: mine.length,
    approved: ran.filter(({ alone }) => !alone).length,
    alone: ran.filter(({ alone }) => alone).length,
    denied: denied.length,
    reasons: denied.flatMap(({ why }) => why ?? []).slice(0, mostReasons),
    verified: many('verified'),
    unverified: many('not-verified'),
    failed: many('failed', 'unknown'),
    undone: many('undone'),
    inARow: 0,
    since: null,
    allowed: null,
    lost: null,
  };
}

/** In the order in which they happened; of one moment, what takes away comes last. */
function eventsOf(
  mine: readonly Deed[],
  undone: ReadonlyMap<string, number>,
  offers: readonly AutonomyOffer[],
): Event[] {
  const events: Event[] = mine.flatMap((deed): Event[] => {
    const outcome = outcomeOf(deed, undone);
    if (outcome === null) return [];
    if (outcome === 'verified' || outcome === 'denied') return [{ at: endOf(deed), is: outcome }];
    return [{ at: undone.get(deed.id) ?? endOf(deed), is: 'lost', why: outcome }];
  });
  for (const { raised, lowered, upTo } of offers) {
    if (raised) events.push({ at: raised.at, is: 'raised', upTo, by: raised.by });
    if (lowered) events.push({ at: lowered.at, is: 'lost', why: 'by-person' });
  }
  return events.toSorted((one, other) => one.at - other.at || Number(one.is === 'lost') - Number(other.is === 'lost'));
}

function apply(standing: Standing, event: Event): void {
  switch (event.is) {
    case 'verified':
      standing.inARow += 1;
      standing.since ??= event.at;
      return;
    case 'raised':
      standing.allowed = { upTo: event.upTo, by: event.by, at: event.at };
      standing.lost = null;
      return;
    case 'lost':
      standing.allowed = null;
      standing.lost = { why: event.why, at: event.at };
      break;
    case 'denied':
      break;
  }
  standing.inARow = 0;
  standing.since = null;
}

function endOf({ endedAt, at }: Deed): number {
  return endedAt ?? at;
}
