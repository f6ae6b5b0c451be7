/**
 * One look at a server of the Prometheus family.
 * Owns: the order: what fires, what there is, the call graph, then the queries by rank while the look may ask; and what
 * could not be seen. Refuses: ranges and steps from the asker; one failed query is a gap to be listed, not an error.
 */
import PQueue from 'p-queue';
import { AuraError, messageOf } from '../../errors.ts';
import type { Alert, Edge, Series, Telemetry } from '../../evidence/model/telemetry.ts';
import { componentsIn } from '../../run/question/component-names.ts';
import { identityOf } from '../identity.ts';
import { readCallGraph } from './call-graph.ts';
import { metricSizes, readCatalogue, scrapeInterval } from './catalogue.ts';
import { chooseQueries } from './choose-queries.ts';
import { readUnspoken } from './counted.ts';
import { readChanges } from './changes.ts';
import { readFailureLabels } from './failure-labels.ts';
import { focusOn, neighbourhood } from './focus.ts';
import { componentsOf, type Row, gatherSeries, rowsOf } from './gather-series.ts';
import { groupingOf } from './grouping.ts';
import { readHosts } from './hosts.ts';
import { incidentOf, type Told } from './incident.ts';
import type { LookMemory } from './look-memory.ts';
import { missingOf } from './missing.ts';
import { ownMetrics } from './own-metrics.ts';
import { Places } from './places.ts';
import type { Grid, PlannedQuery } from './planned-query.ts';
import { readRunsOn } from './runs-on.ts';
import { readRules } from './rules.ts';
import { isThing, Things } from './things.ts';
import type { LookLimits, LookServer } from './server.ts';

/** Samples a series over baseline and window: enough for medians, few enough to read at once. */
const samplesWanted = 240;
const scrapesInRate = 4;
const atOnce = 4;
/** Share of its queries that a look keeps for what it asks at its end: what changed, and what ran where. */
const keptForEnd = 1 / 12;
/** Share of the samples of a look that one metric may take. */
const mostOfOne = 0.15;
/** Up to this rank a query is of the alert itself, of requests or of states: without it nothing is shown to be well. */
const telling = 2;
/** Of a metric that the server did not count. */
const usualSeries = 50;

const noGraph = { edges: [], metrics: new Set<string>() };

export interface LookOptions extends Omit<Told, 'rules'> {
  limits: LookLimits;
  /** What of it is asked for; all when left out. */
  only?: { metric?: string };
  memory: LookMemory;
}

/** Throws AuraError when the server cannot be asked at all, and the signal's reason when nobody waits any more. */
export async function look(
  server: LookServer,
  { about, window, now, limits, only, memory }: LookOptions,
): Promise<Telemetry> {
  const rules = await readRules(server);
  const { alert: told, others, remarks } = incidentOf({ about, ...(window ? { window } : {}), rules, now });
  const span = { from: told.baseline.from, to: told.window.to };
  const { catalogue, interval } = await memory.of(now, async () => {
    const read = await readCatalogue(server, span);
    const [unspoken, interval] = await Promise.all([
      readUnspoken(server, read, told.window.from),
      scrapeInterval(server, read, told.window.to),
    ]);
    return { catalogue: { ...read, ...unspoken }, interval };
  });
  const grid = gridOf(span, interval);
  const grouping = groupingOf(catalogue, told.labels);
  const seconds = Math.max(1800, (told.window.to - told.window.from) / 1000);
  const [{ edges: graph, metrics: withPeers }, own, hosts, ends] = await Promise.all([
    only ? noGraph : readCallGraph(server, { catalogue, grouping, seconds, at: told.window.to - 1 }),
    ownMetrics(server, catalogue, told),
    readHosts(server, catalogue, told.window.to - 1),
    readFailureLabels(server, catalogue, told.window.to - 1),
  ]);
  const choice = { alert: told, catalogue, grouping, range: `${grid.range}s`, own, withPeers, ends };
  const metrics = new Set(
    chooseQueries(choice)
      .slice(0, 2 * limits.queries)
      .flatMap((query) => query.metrics),
  );
  const sizes = await metricSizes(server, catalogue, { metrics: [...metrics], at: told.window.to - 1 });
  const isTooMuch = (count: number) => count * samplesPerSeries(grid) > limits.samples * mostOfOne;
  const { namespace } = identityOf(told.labels) ?? {};
  const known = catalogue.labels.has('namespace') ? namespace : undefined;
  const focus = focusOn(neighbourhood(told, graph), { sizes, namedBy: own, namespace: known, isTooMuch });
  const all = chooseQueries({ ...choice, sizes, grouping: groupingOf(catalogue, told.labels, focus.matcherOf) });
  const chosen = only ? all.filter((query) => isAskedFor(query, only.metric)) : all;
  const seriesOf = (metric: string) => (sizes.get(metric)?.series ?? usualSeries) * focus.shareOf(metric);
  const asked = await askAll(server, { chosen, grid, limits, hosts, seriesOf });
  const at = told.window.to - 1;
  const runsOn = only ? [] : await readRunsOn(server, { rows: asked.rows, catalogue, grouping, seconds, at });
  const deploys = only ? [] : await readChanges(server, { catalogue, grouping, span, grid });
  const places = new Places(told.labels, namespace);
  const things = new Things([...componentsOf(asked.rows), ...graph.map(({ from }) => from)]);
  const alert = isThing(told.service ?? '', told.labels) ? named(told, things.ownerOf(told.service ?? '')) : told;
  const series = gatherSeries(asked.rows, { alert, catalogue, grid, places, things });
  const edges = new Map<string, Edge>();
  for (const { from, to: callee, isThing: isOfThing, labels } of [...graph, ...runsOn]) {
    const to = isOfThing ? things.ownerOf(callee) : callee;
    if (from === to || places.nameOf({ name: from }, labels) === undefined) continue;
    edges.set(`${from}\0${to}`, { from, to });
  }
  const changes = deploys.flatMap(({ change, labels }) => {
    const namespace = labels.namespace;
    const service = places.nameOf({ name: change.service ?? '', ...(namespace ? { namespace } : {}) }, labels);
    return service === undefined ? [] : [{ ...change, service }];
  });
  if (places.leftOut.size > 0)
    remarks.push(`Left out, because they run elsewhere than the incident: ${leftOutOf(places)}.`);
  if (series.length === 0)
    remarks.push(
      `No metric that tells of health has samples from ${new Date(span.from).toISOString()} to ${new Date(span.to).toISOString()}.`,
    );
  // An alert's own component stands; a question names one only among those that are there.
  const [asks] =
    alert.service === undefined && about.question ? componentsIn(about.question, namesOf(series, edges)) : [];
  return {
    alert: asks ? named(alert, asks.name) : alert,
    series,
    logs: [],
    spans: [],
    edges: [...edges.values()],
    changes,
    others,
    missing: missingOf({ alert, series, asked, grid, cutBecause: asked.cutBecause }),
    remarks: [...remarks, ...asked.remarks, ...server.remarks],
    queries: server.asked,
  };
}

function named(alert: Alert, service: string): Alert {
  return { ...alert, service, services: [service] };
}

function namesOf(series: readonly Series[], edges: ReadonlyMap<string, Edge>): { name: string }[] {
  const names = [...series.map(({ service }) => service), ...[...edges.values()].flatMap(({ from, to }) => [from, to])];
  return [...new Set(names)].map((name) => ({ name }));
}

/** For one metric the queries that give it; for a component what tells of requests, states and resources. */
function isAskedFor({ name, metrics, byMetric, rank, measured }: PlannedQuery, metric: string | undefined): boolean {
  if (metric === undefined) return measured === true || rank <= telling;
  return byMetric ? metrics.some((one) => one.includes(metric)) : name.includes(metric);
}

/** Times are multiples of the step, and a rate looks back over four scrapes: over fewer it has gaps. */
export function gridOf({ from, to }: { from: number; to: number }, interval: number): Grid {
  const least = (to - from) / 1000 / samplesWanted;
  const step = Math.max(interval, Math.ceil(least / 5) * 5);
  const start = Math.ceil(from / 1000 / step) * step;
  const end = Math.max(start, Math.floor((to - 1) / 1000 / step) * step);
  return { start, end, step, interval, range: Math.max(scrapesInRate * interval, step) };
}

/** What the server reads of one series: a rate reads the same sample in several steps. */
function samplesPerSeries({ start, end, step, range, interval }: Grid): number {
  return ((end - start) / step + 1) * (range / interval);
}

export interface Asked {
  rows: Row[];
  remarks: string[];
  /** Measured queries that the server refused or that gave nothing. */
  refused: string[];
  cutBecause?: string;
}

async function askAll(
  server: LookServer,
  told: {
    chosen: PlannedQuery[];
    grid: Grid;
    limits: LookLimits;
    hosts: ReadonlyMap<string, string>;
    seriesOf: (metric: string) => number;
  },
): Promise<Asked> {
  const { chosen, grid, limits, hosts, seriesOf } = told;
  const candidates = chosen.slice(0, 2 * limits.queries);
  const queue = new PQueue({ concurrency: atOnce });
  const found: Asked = { rows: [], remarks: [], refused: [] };
  let samples = limits.samples;
  let skipped = 0;
  let tooLarge = 0;
  const ask = async (query: PlannedQuery): Promise<void> => {
    if (server.left <= Math.floor(limits.queries * keptForEnd)) {
      skipped += 1;
      const why = server.cutBecause ?? (query.rank <= telling ? 'the most queries of a look were made' : undefined);
      if (why) found.cutBecause ??= why;
      return;
    }
    const { start, end, step } = grid;
    const parameters = { query: query.promql, start: String(start), end: String(end), step: String(step) };
    try {
      const { rows, cut } = rowsOf(query, await server.data('query_range', parameters), { grid, hosts });
      found.rows.push(...rows);
      if (cut) found.remarks.push(`Of ${query.name} only the first ${rows.length} series were read.`);
    } catch (error) {
      if (!(error instanceof AuraError)) throw error;
      found.remarks.push(`${query.name}: ${messageOf(error)}`);
      if (query.measured) found.refused.push(messageOf(error));
    }
  };
  const planned: PlannedQuery[] = [];
  for (const query of candidates) {
    const cost = query.metrics.reduce((sum, metric) => sum + seriesOf(metric), 0) * samplesPerSeries(grid);
    if (!query.measured && cost > samples) {
      tooLarge += 1;
      continue;
    }
    samples -= cost;
    server.cost.samples += cost;
    planned.push(query);
  }
  await Promise.all(planned.map((query) => queue.add(() => ask(query))));
  skipped += chosen.length - candidates.length;
  if (tooLarge > 0) found.remarks.push(`${tooLarge} queries would have read too many samples and were not asked.`);
  if (skipped > 0) found.remarks.push(`${skipped} less telling queries were not asked.`);
  return found;
}

function leftOutOf({ leftOut }: Places): string {
  const names = [...leftOut].map(([name, places]) => `${[...places].join(' and ')}/${name}`);
  return names.length > 10 ? `${names.slice(0, 10).join(', ')} and ${names.length - 10} more` : names.join(', ');
}
