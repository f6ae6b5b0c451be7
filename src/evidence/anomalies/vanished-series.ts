/**
 * Series that were there and are gone.
 * Owns: telling an end from a late sample and from data that were cut, per component and per metric.
 * Refuses: what came and went before the window; jobs do that.
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { median } from '../../distill/statistics.ts';
import type { Cluster } from '../model/cluster.ts';
import { grouped } from '../model/grouped.ts';
import { samplesOf, within } from '../model/samples.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import type { Series, Telemetry } from '../model/telemetry.ts';

/** A component that falls silent as a whole is a plain sign; one metric that ends is a hint. */
const strengths = { component: 20, metric: 5 };
/** So many of its own steps must be missing, and others must have gone on for as long. */
const missingSteps = 4;
/** Share of its steps that a series must have had before, and the fewest samples. */
const steady = 0.8;
const fewest = 5;

export function vanishedSeries({ series, alert, cluster }: Telemetry): AnomalyFacts[] {
  const inSight = series.map((one) => ({ one, step: stepOf(one), last: lastOf(one) }));
  const end = Math.min(alert.window.to, Math.max(...inSight.map(({ last }) => last)));
  const isGone = ({ one, step, last }: (typeof inSight)[number]) =>
    end - last > missingSteps * step &&
    last >= alert.window.from - missingSteps * step &&
    wasSteady(one, step, alert.baseline);
  const byComponent = grouped(inSight, ({ one }) => one.service);
  return [...byComponent].flatMap(([component, own]): AnomalyFacts[] => {
    if (wasTakenOut(component, cluster)) return [];
    const lasting = own.filter(({ last, step }) => end - last <= missingSteps * step);
    const gone = own.filter(isGone);
    const [first] = gone.toSorted((a, b) => weightOf(b.one) - weightOf(a.one));
    if (!first) return [];
    if (lasting.length === 0) return [factsOf(component, first, gone.length, strengths.component)];
    // Pods come and go under one name: what goes on under the name is not gone.
    const names = new Set(lasting.map(({ one }) => one.name));
    const told = gone.filter(({ one }) => !names.has(one.name) && weightOf(one) > 0);
    return [...grouped(told, ({ one }) => one.name).values()].flatMap(([some]) =>
      some ? [factsOf(component, some, 1, strengths.metric)] : [],
    );
  });
}

/** What scalers of machines say when they give one back: cluster-autoscaler, and Karpenter. */
const givenBack = /^(?:ScaleDown|DisruptionTerminating)$/;

/** A machine that its scaler gave back, and that is gone, has nothing to report. */
function wasTakenOut(component: string, cluster: Cluster | undefined): boolean {
  if (!cluster || cluster.objects.some(({ kind, name }) => kind === 'Node' && name === component)) return false;
  return cluster.events.some(
    ({ about, reason }) => about.kind === 'Node' && about.name === component && givenBack.test(reason),
  );
}

function factsOf(
  component: string,
  { one, step, last }: { one: Series; step: number; last: number },
  count: number,
  strength: number,
): AnomalyFacts {
  const { kind, unit } = signalOfSeries(one);
  const before = median(samplesOf(one).values);
  return {
    component,
    signal: one.name,
    source: 'metric',
    kind: 'vanished',
    of: kind,
    bad: 1,
    onset: new Date(last + step).toISOString(),
    before: Number.isFinite(before) ? before : null,
    after: null,
    ...(unit === undefined ? {} : { unit }),
    count,
    chronic: false,
    strength,
  };
}

/** Which of several says most plainly that something is there; nothing for failures, whose end is good news. */
function weightOf(series: Series): number {
  const { kind } = signalOfSeries(series);
  if (series.measured) return 3;
  return kind === 'availability' ? 2 : kind === 'traffic' ? 1 : 0;
}

function wasSteady(series: Series, step: number, baseline: { from: number; to: number }): boolean {
  const { times } = within(samplesOf(series), baseline);
  const [from] = times;
  return from !== undefined && times.length >= fewest && times.length * step >= steady * (baseline.to - from);
}

function lastOf(series: Series): number {
  return samplesOf(series).times.at(-1) ?? Number.NEGATIVE_INFINITY;
}

function stepOf(series: Series): number {
  const { times } = samplesOf(series);
  return median(times.slice(1).map((time, index) => time - (times[index] ?? 0)));
}
