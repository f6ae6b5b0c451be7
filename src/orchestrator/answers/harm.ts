/**
 * What people met: which ways in, how bad, until when, in their own words.
 * Owns: those sentences, now and afterwards. Refuses: causes, and counting users.
 */
import { sayShare } from '../../run/wording/quantity.ts';
import { say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { capitalized, doing, doings } from './customer-words.ts';
import { hitSince } from './hit-since.ts';
import { lookAtUsual, type MetricRow } from './looked.ts';
import { recoveredAt } from './since.ts';
import { metricValue, timeOf } from './wording.ts';

const mostWays = 4;
/** Of all that try, so many are everybody. */
const nearlyAll = 0.9;
/** Fewer are nobody. */
const hardlyAny = 0.005;

export interface Harm {
  /** As customers know them, "buying and browsing". */
  what: string;
  ways: readonly { name: string; errors: MetricRow | null; times: MetricRow | null }[];
  /** The share that fails, now and at its worst; null where that is not measured. */
  now: number | null;
  worst: number | null;
  slow: boolean;
  since: number | null;
  until: number | null;
  evidence: string | null;
}

/** Null where nobody was seen to be hit. */
export async function harmOf(asked: Asked): Promise<Harm | null> {
  const { finding, state } = asked;
  const journeys = (finding?.impact.journeys ?? []).slice(0, mostWays);
  const [first] = journeys;
  if (finding?.outcome !== 'fault' || !first) return null;
  const looked = await lookAtUsual(asked, first.service);
  const rows = 'found' in looked ? looked.found.metrics : [];
  const worstOf = (route: string, kind: string) =>
    rows
      .filter((it) => it.labels['route'] === route && it.kind === kind && it.abnormal)
      .toSorted((one, other) => other.strength - one.strength)[0] ?? null;
  const ways = journeys.map((it) => ({
    name: it.name,
    errors: worstOf(it.name, 'error'),
    times: worstOf(it.name, 'latency'),
  }));
  const shares = (of: (row: MetricRow) => number | null) =>
    ways.flatMap(({ errors }) => (errors ? (of(errors) ?? []) : []));
  const most = (all: number[]) => (all.length > 0 ? Math.max(...all) : null);
  return {
    what: doings(journeys.map((it) => it.name)),
    ways,
    now: most(shares((row) => row.latest)),
    worst: most(shares((row) => row.worst)),
    slow: ways.some(({ times }) => times !== null && !times.recovered),
    since: hitSince(asked) ?? (finding.since ? timeOf(finding.since) : null),
    until: recoveredAt(state),
    evidence: 'evidence' in looked ? looked.evidence : null,
  };
}

/** "Buying fails for all who try", "buying works at the moment". */
export function harmNow({ what, now, slow }: Harm): string {
  const subject = what;
  if (now !== null && now >= nearlyAll) return `${subject} ${verb(what, 'does', 'do')} not work`;
  if (now !== null && now > hardlyAny)
    return `${subject} ${verb(what, 'fails', 'fail')} for some${slow ? ` and ${verb(what, 'is', 'are')} slow` : ''}`;
  if (slow) return `${subject} ${verb(what, 'is', 'are')} slow`;
  return now === null
    ? `${subject} may fail or be slow`
    : `${subject} failed at times and ${verb(what, 'works', 'work')} at the moment, but may fail again`;
}

/** "Buying did not work", "buying failed for some and was slow". */
export function harmThen({ what, worst, ways }: Harm): string {
  const slow = ways.some(({ times }) => times !== null);
  const subject = what;
  if (worst !== null && worst >= nearlyAll) return `${subject} did not work`;
  if (worst !== null && worst > hardlyAny)
    return `${subject} failed for some${slow ? ` and ${verb(what, 'was', 'were')} slow` : ''}`;
  return slow ? `${subject} ${verb(what, 'was', 'were')} slow` : `${subject} may have failed or been slow`;
}

function verb(what: string, one: string, many: string): string {
  return / and /.test(what) ? many : one;
}

/** A line for each way in: "Buying: 100 % fail now, at its worst 100 %, usually 0 %". */
export function wayLine(way: Harm['ways'][number]): Words {
  const parts = [
    way.errors &&
      `${sayShare(way.errors.latest ?? 0)} fail now, at its worst ${sayShare(way.errors.worst ?? 0)}, usually ${sayShare(way.errors.before ?? 0)}`,
    way.times &&
      `${metricValue(way.times.latest, way.times)} now, at its worst ${metricValue(way.times.worst, way.times)}, usually ${metricValue(way.times.before, way.times)}`,
  ].filter((it) => it !== null);
  return say`${capitalized(doing(way.name))} (${{ name: way.name }}): ${parts.join('; ')}`;
}
