/**
 * Who takes most of something that several share: connections, requests, room.
 * Owns: series that are split by who takes, at whoever gives or at the takers, when one of those grew manifold and
 * holds most of it.
 * Refuses: takers that nobody knows as a component, and those that always took most.
 */
import { fromTo } from '../../run/wording/from-to.ts';
import { median, quantile } from '../../distill/statistics.ts';
import { grouped } from '../model/grouped.ts';
import { percent, quantity } from '../model/quantity.ts';
import { samplesOf, within } from '../model/samples.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import type { Series, Telemetry } from '../model/telemetry.ts';
import type { CauseEvidence } from './cause-evidence.ts';

/** Labels by which servers count what each of their callers takes. */
const labels = [
  'caller',
  'client',
  'client_name',
  'application_name',
  'source',
  'source_service',
  'source_workload',
  'consumer',
  'user',
  'tenant',
  'app',
] as const;
/** Grew at least so many times, and holds at least this share of all since. */
const grown = 3;
const mostOfAll = 0.6;

export interface TakerEvidence extends CauseEvidence {
  /** Whose it is that was taken: its own trouble came with it. */
  giver: string;
}

export function takerEvidence({ series, logs, spans, alert }: Telemetry): TakerEvidence[] {
  const known = new Set([...series, ...logs, ...spans].map(({ service }) => service));
  const counting = series.filter((one) => {
    const { kind } = signalOfSeries(one);
    return kind !== 'latency' && kind !== 'error' && kind !== 'limit';
  });
  const atGiver = labels.flatMap((label) => {
    const split = counting.filter((one) => known.has(one.labels[label] ?? '') && one.labels[label] !== one.service);
    return [...grouped(split, ({ service, name }) => `${service}\0${name}`).values()].map((all) =>
      all.map((one) => ({ one, taker: one.labels[label] ?? '', giver: one.service })),
    );
  });
  // Each taker counts what it asks of another, whom a label names.
  const asked = counting.flatMap((one) =>
    Object.values(one.labels)
      .filter((name) => name !== one.service && known.has(name))
      .map((giver) => ({ one, taker: one.service, giver })),
  );
  const atTakers = [...grouped(asked, ({ one, giver }) => `${giver}\0${one.name}`).values()].filter(
    (all) => new Set(all.map(({ taker }) => taker)).size === all.length,
  );
  return [...atGiver, ...atTakers].flatMap((all) => (all.length > 1 ? takerOf(all, alert) : []));
}

interface Taken {
  one: Series;
  taker: string;
  giver: string;
}

function takerOf(all: Taken[], { window, baseline }: Telemetry['alert']): TakerEvidence[] {
  const shares = all.map((taken) => {
    const samples = samplesOf(taken.one);
    const inside = within(samples, window);
    const now = quantile(inside.values, 0.75);
    return { ...taken, now, before: median(within(samples, baseline).values), inside };
  });
  const sum = shares.reduce((total, { now }) => total + (Number.isFinite(now) ? now : 0), 0);
  const [most] = shares.toSorted((one, other) => other.now - one.now);
  if (!most || !(most.now >= mostOfAll * sum) || !(most.now >= grown * most.before)) return [];
  const { one, taker, giver, now, before, inside } = most;
  const at = inside.values.findIndex((value) => value >= (now + before) / 2);
  return [
    {
      component: taker,
      giver,
      score: (now / sum) * (1 - before / now),
      onset: inside.times[at] ?? Number.NaN,
      why: `takes ${percent(now / sum)} of ${giver}'s ${one.name}: ${fromTo(quantity(before), quantity(now))}`,
    },
  ];
}
