/**
 * A caller that came back and at once asks for manifold what it used to.
 * Owns: joining the rise of a callee's requests with a start of one caller right before it.
 * Refuses: rises that come to the caller from above, and callees that began anew themselves.
 */
import { median, quantile } from '../../distill/statistics.ts';
import { nodeHealths } from '../model/node-health.ts';
import { quantity } from '../model/quantity.ts';
import { samplesOf, within } from '../model/samples.ts';
import { nameWords } from '../model/signal-kind.ts';
import type { Telemetry } from '../model/telemetry.ts';
import type { Topology } from '../model/topology.ts';
import type { CauseEvidence } from './cause-evidence.ts';

/** Requests of the callee grew at least so many times, and those of whoever calls the caller by less than this. */
const grown = 3;
const passedOn = 1.5;
/** Share of the window that traffic was lower. */
const lasting = 0.75;
/** A start this long before the rise, or this little after: samples are a minute apart. */
const lately = 5 * 60_000;
const slack = 90_000;
/** How long something has been up falls to less than this share where it was started anew. */
const anew = 0.1;

export interface HerdEvidence extends CauseEvidence {
  /** Whom the requests overran. */
  giver: string;
}

interface Rise {
  ratio: number;
  before: number;
  now: number;
  onset: number;
}

export function herdEvidence(telemetry: Telemetry, topology: Topology): HerdEvidence[] {
  const { series, alert } = telemetry;
  const rises = new Map<string, Rise>();
  for (const [node, { traffic }] of nodeHealths(series)) {
    if (!traffic) continue;
    const inside = within(traffic, alert.window);
    const before = median(within(traffic, alert.baseline).values);
    const now = quantile(inside.values, lasting);
    const at = inside.values.findIndex((value) => value >= (now + before) / 2);
    const onset = inside.times[at];
    if (before > 0 && onset !== undefined) rises.set(node, { ratio: now / before, before, now, onset });
  }
  return [...rises].flatMap(([giver, { ratio, before, now, onset }]): HerdEvidence[] => {
    if (ratio < grown) return [];
    const isRight = (time: number) => time >= onset - lately && time <= onset + slack;
    if (restartsOf(giver, telemetry).some(isRight)) return [];
    const callers = topology.callers(giver).filter((caller) => caller !== giver);
    // That it was changed is not enough: it must be seen to have begun anew.
    const begun = callers.filter((caller) => restartsOf(caller, telemetry).some(isRight));
    const [component] = begun;
    if (component === undefined || begun.length > 1) return [];
    const isFed = topology
      .callers(component)
      .some((one) => one !== component && (rises.get(one)?.ratio ?? 0) >= passedOn);
    if (isFed) return [];
    return [
      {
        component,
        giver,
        score: 1 - 1 / ratio,
        onset: Math.min(onset, ...restartsOf(component, telemetry).filter(isRight)),
        why: `began anew right before the requests to ${giver} went from ${quantity(before)} to ${quantity(now)}`,
      },
    ];
  });
}

/** When a component says that it has not been up for long, although it was. */
function restartsOf(service: string, { series, alert }: Telemetry): number[] {
  return series.flatMap((one) => {
    const words = nameWords(one.name);
    if (one.service !== service || !(words.includes('uptime') || (words.includes('age') && words.includes('start'))))
      return [];
    const samples = samplesOf(one);
    const before = median(within(samples, alert.baseline).values);
    const inside = within(samples, alert.window);
    const time = inside.times[inside.values.findIndex((value) => value < anew * before)];
    return time === undefined ? [] : [time];
  });
}
