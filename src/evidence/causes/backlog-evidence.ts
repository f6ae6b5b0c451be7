/**
 * Work that piles up is the doing of whoever should take it away.
 * Owns: for each queue that grows, which of its neighbours stumbles over one item, fails, or takes less than before.
 * Where a taker is held up by something that it calls, that one is meant. Refuses: producers, which send as before.
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { nodeHealths } from '../model/node-health.ts';
import { repeatedItems } from '../model/repeated-item.ts';
import { median } from '../../distill/statistics.ts';
import { within } from '../model/samples.ts';
import { storesOf } from '../model/store-kind.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { countsWaiting } from '../model/waiting-work.ts';
import type { Topology } from '../model/topology.ts';
import type { CauseEvidence } from './cause-evidence.ts';

/** How surely a neighbour of a growing queue is why it grows. */
const scores = { stuck: 0.95, fewer: 0.85, failing: 0.75 };
/** Share of its complaints that are about one item, and of its former pace, from which it counts. */
const stuckShare = 0.3;
const slowed = 0.6;
const strong = 7;

export interface BacklogEvidence extends CauseEvidence {
  /** Where it piles up, if that is seen. */
  queue?: string;
}

/** What is left of it for one before whom work waits, where objects say of another that it fails: it may only hand out. */
const handsOut = 0.4;
/** Milliseconds by which a taker's errors may follow the growth that they explain. */
const late = 300_000;

export interface Others {
  /** Who complains of others. */
  waiting: ReadonlySet<string>;
  /** Of whom objects say that they are at fault. */
  testified: ReadonlySet<string>;
}

/** Per queue that grows, the neighbours that explain it; and who does nothing any more but one item. */
export function backlogEvidence(
  telemetry: Telemetry,
  anomalies: AnomalyFacts[],
  topology: Topology,
  { waiting, testified }: Others = { waiting: new Set(), testified: new Set() },
): BacklogEvidence[] {
  const isStore = storesOf(telemetry);
  const fresh = anomalies.filter(({ chronic }) => !chronic);
  const growing = fresh.filter(
    ({ source, signal, before, after }) => source === 'metric' && countsWaiting(signal) && (after ?? 0) > (before ?? 0),
  );
  // What waits may be counted where it waits, or at whoever takes it from there.
  const behind = new Set(growing.map(({ component }) => component));
  const queues = new Map(
    growing.flatMap(({ component, onset }) => (isStore(component) ? [[component, Date.parse(onset)]] : [])),
  );
  const stuck = new Map(repeatedItems(telemetry).map((one) => [one.service, one]));
  const healths = nodeHealths(telemetry.series);
  const { baseline, window } = telemetry.alert;
  const paceOf = (service: string): number => {
    const { traffic } = healths.get(service) ?? {};
    return traffic ? median(within(traffic, window).values) / median(within(traffic, baseline).values) : Number.NaN;
  };
  const isAbnormal = (service: string) =>
    fresh.some(({ component, strength, source }) => component === service && source !== 'trace' && strength >= strong);
  const isOther = (service: string) => [...testified].some((one) => one !== service);
  const alone = [...stuck.values()].flatMap(({ service, share, count, body, first }): BacklogEvidence[] => {
    const isSlowed = paceOf(service) <= slowed;
    return share >= stuckShare && (isSlowed || behind.has(service)) && !waiting.has(service)
      ? [
          {
            component: service,
            score: scores.stuck * (isSlowed || !isOther(service) ? 1 : handsOut),
            own: true,
            onset: first,
            why: `does no other than one item, ${count} times: ${body.slice(0, 100)}`,
          },
        ]
      : [];
  });
  const beside = [...queues].flatMap(([queue, onset]) =>
    [...topology.callers(queue), ...topology.callees(queue)].flatMap((taker): BacklogEvidence[] => {
      const holdup = topology.callees(taker).find((callee) => callee !== queue && isAbnormal(callee));
      const component = holdup ?? taker;
      const piece = (score: number, why: string, own?: boolean) => [
        { component, queue, score, onset, why: `${why}, and ${queue} grows`, ...(own ? { own } : {}) },
      ];
      const repeated = stuck.get(taker);
      if (repeated && repeated.share >= stuckShare)
        return piece(
          scores.stuck,
          `stumbles over one item ${repeated.count} times: ${repeated.body.slice(0, 100)}`,
          component === taker,
        );
      const pace = paceOf(taker);
      if (pace <= slowed) return piece(scores.fewer, `takes ${Math.round(100 * pace)} % of what it took`);
      // What fails only once it is full there is sent to it, or is turned away from it.
      const fails = fresh.some(
        (one) =>
          one.component === taker &&
          one.severity === 'error' &&
          one.strength >= strong &&
          Date.parse(one.onset) <= onset + late,
      );
      return fails ? piece(scores.failing, 'fails with new errors') : [];
    }),
  );
  return [...beside, ...alone];
}
