/**
 * The `chart` tool: a metric as a picture, and the same in figures.
 * Owns: choosing the series, its change point and what else the picture shows. Refuses: drawing (charts/), and blame:
 * every change in the time shown is marked, whoever made it.
 */
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { ChartSpec } from '../charts/chart-spec.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { writeSpec } from '../charts/spec-json.ts';
import { type ChangePoint, changePoints } from '../distill/metrics/metric-change-points.ts';
import { AuraError } from '../errors.ts';
import { metricProfile } from '../evidence/profiles/metric-profile.ts';
import { median } from '../distill/statistics.ts';
import { type Baseline, baselineOf } from '../evidence/model/robust.ts';
import { type Samples, samplesOf, within } from '../evidence/model/samples.ts';
import { signalOfSeries } from '../evidence/model/series-signal.ts';
import type { Change, Series, Telemetry, Window } from '../evidence/model/telemetry.ts';
import { aboutSchema } from '../run/finding/about.ts';
import { metricWords } from '../run/wording/metric-words.ts';
import { plainText } from '../run/wording/words.ts';
import type { SharedLooks } from './shared-looks.ts';

const mostOthers = 4;
const mostChanges = 24;
const mostNames = 20;
/** This many lengths of the incident are shown before it; a baseline of days would press it against the edge. */
const lengthsBefore = 4;
/** Beyond the usual extremes by this many times the noise a sample is unusual. */
const noise = 3;
/** A commit's full hash, of which the first seven characters are what people read. */
const hash = /^[0-9a-f]{12,64}$/;
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

const inputSchema = z.object({
  service: z.string().describe('exact name of one component'),
  metric: z.string().describe('name of one of its metrics, or a part of it'),
  labels: z
    .record(z.string().max(200), z.string().max(400))
    .optional()
    .describe('of several series of that name the one with these labels, e.g. {"route": "POST /buy"}'),
  about: aboutSchema.optional(),
});

/** Adds the tool to a server. Its text content is the summary; its image content is a PNG. */
export function registerChartTool(server: McpServer, source: string, looks: SharedLooks): void {
  server.registerTool(
    'chart',
    {
      title: 'A metric as a picture',
      description: 'A PNG of one metric with its change point, the incident and the changes marked, and its figures.',
      inputSchema,
      annotations,
    },
    async (input: unknown, { signal }) => {
      const { about, ...chosen } = inputSchema.parse(input);
      const telemetry = await looks.read({ about, signal });
      const { spec, summary } = chartOf(telemetry, chosen);
      const { window, baseline } = telemetry.alert;
      const { remarks, queries } = telemetry;
      const looked = { source, window: iso(window), baseline: iso(baseline), remarks, queries };
      const said = { ...summary, looked };
      const data = (await drawChart(spec)).toString('base64');
      return {
        content: [
          { type: 'text', text: JSON.stringify(said) },
          { type: 'image', data, mimeType: 'image/png' },
        ],
        structuredContent: { ...said, chart: writeSpec(spec) },
      };
    },
  );
}

interface Chosen {
  service: string;
  metric: string;
  labels?: Record<string, string> | undefined;
}

/**
 * What to draw, and its summary. Of several series with one name the main line is the one with the labels that are asked
 * for, else the most abnormal. Throws AuraError
 * `chart-metric-unknown` when the service has no such metric.
 */
export function chartOf(telemetry: Telemetry, chosen: Chosen) {
  const { alert } = telemetry;
  const [main, ...others] = seriesFor(telemetry, chosen);
  if (main === undefined) throw unknownMetric(telemetry, chosen);
  const samples = samplesOf(main);
  const usual = baselineOf(within(samples, alert.baseline).values);
  const change = changeAround(samples, alert.window, usual);
  const shown = shownTimes(samples, alert.window, change?.time);
  const changes = changesIn(telemetry.changes, shown, main.service, change?.time ?? alert.startedAt);
  const before = change?.before ?? usual.centre;
  const after = change?.after ?? median(within(samples, alert.window).values);
  const unit = signalOfSeries(main).unit ?? (/(?:^|_)ratio(?:$|_)/i.test(main.name) ? 'ratio' : undefined);
  const spec: ChartSpec = {
    title: `${main.service}: ${plainText([metricWords(main.name)])}`,
    unit,
    main: lineOf(main, shown, others.length > 0),
    others: others.slice(0, mostOthers).map((series) => lineOf(series, shown, true)),
    changePoint: change && { time: change.time, before, after, kind: change.kind },
    incident: alert.window,
    baseline: usual.count === 0 ? undefined : { low: usual.low, high: usual.high },
    changes: changes.map((each) => ({ time: each.time, label: labelOf(each) })),
  };
  const summary = {
    service: main.service,
    metric: main.name,
    labels: main.labels,
    unit: unit ?? null,
    before: orNull(before),
    after: orNull(after),
    changePoint: change === undefined ? null : { time: new Date(change.time).toISOString(), kind: change.kind },
    usual: { low: orNull(usual.low), high: orNull(usual.high) },
    samples: samples.values.length,
    others: { shown: Math.min(mostOthers, others.length), leftOut: Math.max(0, others.length - mostOthers) },
    changes: changes
      .slice(0, mostChanges)
      .map((each) => ({ time: new Date(each.time).toISOString(), change: labelOf(each) })),
    changesLeftOut: Math.max(0, changes.length - mostChanges),
  };
  return { spec, summary };
}

/** The series of the name, else those whose name holds it (of one name only): with those labels, then the most abnormal. */
function seriesFor(telemetry: Telemetry, { service, metric, labels = {} }: Chosen): Series[] {
  const wanted = Object.entries(labels);
  const isMeant = (series: Series) => wanted.length > 0 && wanted.every(([key, value]) => series.labels[key] === value);
  const rows = metricProfile(telemetry, { service, metric }).metrics;
  const name = rows.find((row) => row.metric === metric)?.metric ?? rows[0]?.metric;
  return rows
    .filter((row) => row.metric === name)
    .flatMap((row) =>
      telemetry.series.filter(
        (series) => series.labels === row.labels && series.service === service && series.name === name,
      ),
    )
    .toSorted((one, other) => Number(isMeant(other)) - Number(isMeant(one)));
}

function unknownMetric({ series }: Telemetry, { service, metric }: Chosen): AuraError {
  const own = series.filter((each) => each.service === service);
  const names = own.length > 0 ? own.map((each) => each.name) : series.map((each) => each.service);
  const distinct = [...new Set(names)];
  const listed = distinct.slice(0, mostNames).join(', ');
  const more = distinct.length > mostNames ? ` and ${distinct.length - mostNames} more` : '';
  return new AuraError({
    code: 'chart-metric-unknown',
    userMessage:
      own.length > 0
        ? `${service} has no metric "${metric}". It has: ${listed}${more}.`
        : `There are no metrics of "${service}". There are some of: ${listed || 'no component'}${more}.`,
  });
}

type Moment = Pick<ChangePoint, 'kind' | 'before' | 'after'> & { time: number };

/**
 * The strongest change inside the window that leads away from what is usual; else where the metric first left what is usual, which may be too short for a
 * change; else the strongest shortly before the window. Older ones belong to other stories.
 */
function changeAround(samples: Samples, window: Window, usual: Baseline): Moment | undefined {
  const { times, values } = samples;
  const found = changePoints(Float64Array.from(values), Float64Array.from(times), { counter: false })
    .map((change) => ({ ...change, time: times[change.index] ?? 0 }))
    .sort((one, other) => other.score - one.score);
  const earliest = window.from - (window.to - window.from);
  const inside = found.filter(({ time }) => time >= window.from && time < window.to);
  const before = found.filter(({ time }) => time >= earliest && time < window.from);
  // What comes back part of the way is no headline while it is broken: what left the usual range is.
  const leaves = (it: ChangePoint) =>
    usual.count === 0 || Math.abs(it.after - usual.centre) >= Math.abs(it.before - usual.centre);
  return (
    inside.find(leaves) ?? excursion(within(samples, window), usual) ?? before.find(leaves) ?? inside[0] ?? before[0]
  );
}

/** Samples beyond the usual extremes and the noise around them, two and more. */
function excursion({ times, values }: Samples, { low, high, spread, centre, count }: Baseline): Moment | undefined {
  if (count === 0) return undefined;
  const beyond = [...values.keys()].filter((at) => {
    const value = values[at] ?? Number.NaN;
    return value > high + noise * spread || value < low - noise * spread;
  });
  const [first] = beyond;
  if (first === undefined || beyond.length < 2) return undefined;
  return {
    kind: 'level',
    time: times[first] ?? 0,
    before: centre,
    after: median(beyond.map((at) => values[at] ?? Number.NaN)),
  };
}

/** The incident, some time before it, all after it, and the change point with some time before it. */
function shownTimes({ times }: Samples, { from, to }: Window, change = from): Window {
  const [first, last] = [times[0] ?? from, times.at(-1) ?? to];
  const length = Math.max(1, Math.min(to, last) - from);
  return { from: Math.max(first, Math.min(from - lengthsBefore * length, change - length)), to: last + 1 };
}

/**
 * The component's own changes first, then those of the others; of each the nearest to `moment` first. Where rollouts
 * are known, commits are left out: they act when they are rolled out.
 */
function changesIn(changes: Change[], { from, to }: Window, service: string, moment: number): Change[] {
  const rank = (change: Change): number => (change.service === service ? 0 : 1);
  const distance = (change: Change): number => Math.abs(change.time - moment);
  const rollouts = changes.filter(({ kind }) => kind !== 'commit');
  return (rollouts.length > 0 ? rollouts : changes)
    .filter(({ time }) => time >= from && time < to)
    .sort((one, other) => rank(one) - rank(other) || distance(one) - distance(other));
}

/** "deploy cart v7"; the component stands once, also where the change's own name begins with it. */
function labelOf({ kind, service, ref }: Change): string {
  return [
    kind,
    service !== undefined && ref.startsWith(service) ? undefined : service,
    hash.test(ref) ? ref.slice(0, 7) : ref,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A counter is shown as its rate, anything else with its gaps; series of one name are told apart by their labels. */
function lineOf(series: Series, shown: Window, labelled: boolean) {
  const labels = Object.entries(series.labels).filter(([key]) => key !== 'service' && key !== '__name__');
  const name = labelled && labels.length > 0 ? labels.map(([, value]) => value).join(' ') : series.service;
  const { times, values } = signalOfSeries(series).counter
    ? samplesOf(series)
    : { times: Array.from(series.times), values: Array.from(series.values) };
  return { name, ...within({ times, values }, shown) };
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function iso({ from, to }: Window) {
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}
