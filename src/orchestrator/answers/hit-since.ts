/**
 * From when on people were hit: a moment of its own, later than the first sign where something fills up first.
 * Owns: that moment, from their own requests. Refuses: the first sign of the cause (since.ts).
 */
import { at, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';
import { doings } from './customer-words.ts';
import { timeOf } from './wording.ts';

const mostWays = 4;
/** Less apart, two moments are one, ms. */
const asOne = 2_000;

/** Epoch ms of the first failed or slow request that a person can have met; null where none was seen. */
export function hitSince({ finding, triage }: Asked): number | null {
  const ways = finding?.impact.journeys ?? [];
  if (!triage || ways.length === 0) return null;
  const times = triage.anomalies
    .filter(
      (it) =>
        !it.chronic &&
        ways.some(
          (way) =>
            way.service === it.component &&
            (it.signal === way.name || (it.source === 'log' && it.signal.startsWith(`${way.name} `))),
        ),
    )
    .map(({ onset }) => timeOf(onset))
    .filter((it) => !Number.isNaN(it));
  if (times.length === 0) return null;
  // Nobody is hit before the first sign there is: two clocks and two samples of one moment.
  return Math.max(Math.min(...times), finding?.since ? timeOf(finding.since) : 0);
}

/** "Customers were hit from 14:05 on, 22 s after the first sign." */
export function hitLine(asked: Asked, first: number | null): Words[] {
  const since = hitSince(asked);
  if (since === null) return [];
  const what = doings((asked.finding?.impact.journeys ?? []).slice(0, mostWays).map((it) => it.name));
  const apart = first === null ? 0 : since - first;
  if (apart < asOne && first !== null) return [say`People were hit from then on, at ${what}.`];
  const later = first === null ? '' : ` That is ${Math.round(apart / 1_000)} s after the first sign of the cause.`;
  return [say`People were hit from ${at(since)} on, at ${what}.${later}`];
}
