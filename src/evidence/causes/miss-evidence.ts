/**
 * A cache that forgot what it held, so that others are asked for it.
 * Owns: joining a fallen share of hits with the load of whoever is asked instead, which grew manifold right then.
 * Refuses: caches that are asked for manifold what they were: then it is the asking that changed.
 */
import { median, quantile } from '../../distill/statistics.ts';
import { fromTo } from '../../run/wording/from-to.ts';
import { nodeHealths } from '../model/node-health.ts';
import { quantity } from '../model/quantity.ts';
import { samplesOf, within } from '../model/samples.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import type { Series, Telemetry } from '../model/telemetry.ts';
import type { Topology } from '../model/topology.ts';
import type { CauseEvidence } from './cause-evidence.ts';
import { since } from './since.ts';

/** What is left of the share of hits, and how far the load of another grew. */
const forgotten = 0.5;
const grown = 3;
/** The cache itself is asked for less than so many times what it was. */
const askedMore = 2;
/** Share of the window that it was no better. */
const lasting = 0.75;
/** Milliseconds by which samples of one moment lie apart, and how long after the first miss the load has to come. */
const slack = 90_000;
const soon = 5 * 60_000;

export interface MissEvidence extends CauseEvidence {
  /** Who is asked for what the cache no longer holds. */
  giver: string;
}

export function missEvidence(telemetry: Telemetry, topology: Topology): MissEvidence[] {
  const { series, alert } = telemetry;
  const healths = nodeHealths(series);
  const moves = series.flatMap((one) => {
    const move = moveOf(one, telemetry);
    return move ? [{ one, ...move }] : [];
  });
  const loads = moves.filter(({ one, before, now }) => isLoad(one) && now >= grown * before);
  return moves.flatMap(({ one, before, now, onset }): MissEvidence[] => {
    const component = one.service;
    if (signalOfSeries(one).kind !== 'efficiency' || !(now <= forgotten * before)) return [];
    const traffic = healths.get(component)?.traffic;
    if (traffic) {
      const asked = quantile(within(traffic, alert.window).values, lasting);
      if (asked >= askedMore * median(within(traffic, alert.baseline).values)) return [];
    }
    const above = topology.upstream(component);
    const givers = new Set(
      loads
        .filter((load) => load.onset >= onset - slack && load.onset <= onset + soon)
        .map((load) => load.one.service)
        .filter((giver) => !above.has(giver) && giver !== alert.service),
    );
    return [...givers].map((giver) => ({
      component,
      giver,
      score: 1 - now / before,
      onset,
      why: `${one.name} ${fromTo(quantity(before), quantity(now))}, and ${giver} is asked instead`,
    }));
  });
}

interface Move {
  before: number;
  now: number;
  onset: number;
}

/** What a series was, what it mostly is in the window, and since when it is half-way there. */
function moveOf(series: Series, { alert }: Telemetry): Move | undefined {
  const samples = samplesOf(series);
  const before = median(within(samples, alert.baseline).values);
  const { values } = within(samples, alert.window);
  const isLess = median(values) < before;
  const now = quantile(values, isLess ? 1 - lasting : lasting);
  const half = (now + before) / 2;
  const onset = since(samples, (value) => (isLess ? value <= half : value >= half), alert);
  return before > 0 && onset !== undefined ? { before, now, onset } : undefined;
}

/** How much is asked of a component, or how much of it is at work. */
function isLoad(series: Series): boolean {
  const { kind } = signalOfSeries(series);
  return kind === 'traffic' || kind === 'saturation' || kind === 'other';
}
