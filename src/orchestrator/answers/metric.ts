/**
 * "Show METRIC of X": its values before and now, its usual range, when it moved; the chart where one can be drawn.
 * Owns: what is told of each component and way in that is named. Refuses: choosing the row (row-meant.ts), and drawing.
 */
import { metricWords } from '../../run/wording/metric-words.ts';
import { shapeOf } from '../../run/question/shape.ts';
import { routesIn } from '../../run/question/subject.ts';
import { at, cite, listed, name, plainText, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { countedAt, countedIn } from './counted.ts';
import { type Charted, lookAtChart, lookAtMetrics, lookAtUsual, type MetricRow, type Profile } from './looked.ts';
import { timesUsual } from './compared-with.ts';
import { growthOf, growthWords } from './growth.ts';
import { climbs, now, ranges, thenAndNow } from './metric-lines.ts';
import { ofOneRequest, reading } from './reading.ts';
import { percentileIn, rowMeant } from './row-meant.ts';
import { rowWords } from './row-words.ts';
import { usedUp } from './used-up.ts';
import { isMeant } from './ways-in.ts';
import { wholeText } from './whole-text.ts';
import {
  datedChange,
  distinct,
  lookedUp,
  metricLabel,
  metricValue,
  rangeWords,
  suspectOf,
  subjectOf,
  timeOf,
} from './wording.ts';

/** Whoever names a metric as it is measured wants to know which one it is. */
const asksForName = /_/;
/** Things that are told of side by side. */
const mostTargets = 3;
const mostRelated = 3;

/** The ways in that are named, or meant by a word of theirs: "the p95 of item pages". */
async function routesMeant(asked: Asked): Promise<string[]> {
  const { text, ask } = asked;
  const named = routesIn(text);
  const service = subjectOf(asked);
  if (named.length > 0 || service === null || !/error|fail|latenc|response|p\d\d/.test(ask.subject.metric ?? ''))
    return named;
  const looked = await lookAtUsual(asked, service);
  const rows = 'found' in looked ? looked.found.metrics : [];
  const routes = [...new Set(rows.flatMap(({ labels }) => labels['route'] ?? []))];
  const own = routes.filter((it) => isMeant(it, text));
  return (own.length > 0 ? own : routes.filter((it) => isMeant(it, wholeText(asked)))).slice(0, mostTargets);
}

/** A component, and a way in where one is named. */
interface Target {
  service: string;
  route?: string;
}

/** "How much slower is buying?" is about its response time, though it names none. */
function withLatency(asked: Asked): Asked {
  const { ask, text } = asked;
  if (ask.subject.metric !== undefined || !/\bslow(?:er|ly)?\b/i.test(text.slice(0, 300))) return asked;
  return { ...asked, ask: { ...ask, subject: { ...ask.subject, metric: 'latency' } } };
}

export async function metric(whole: Asked): Promise<Told> {
  const asked = withLatency(whole);
  const { ask, text } = asked;
  const { metric: said } = ask.subject;
  const routes = ask.subject.component === undefined ? await routesMeant(asked) : routesIn(text);
  const exhausted = ask.subject.component ? await usedUp(asked, ask.subject.component) : null;
  if (exhausted) return exhausted;
  if (shapeOf(text) === 'growth') {
    const told = await grows(asked);
    if (told) return told;
  }
  // Without a metric's name what the alert is about is meant.
  const ofAlert =
    said === undefined || routes.length > 0 || /error|fail|latenc|response|p\d\d|traffic|throughput|rps|qps/.test(said);
  const service = ofAlert ? subjectOf(asked) : suspectOf(asked);
  if (service === null) return { lines: [say`Of which component? Name one.`] };
  const named = (asked.asked?.components ?? []).map((it) => it.name).filter((it) => it !== service);
  const beside = ask.inherited ? [] : named;
  const targets: Target[] =
    routes.length > 0
      ? routes.map((route) => ({ service, route }))
      : [service, ...beside].map((it) => ({ service: it }));
  const [first = { service }, ...others] = targets.slice(0, mostTargets);
  const told = await one(asked, first);
  const more: Told[] = [];
  for (const target of others) more.push(await one(asked, target));
  const joined = alsoNamed(text, said);
  for (const other of joined)
    more.push(await one({ ...asked, text: other, ask: { ...ask, subject: { ...ask.subject, metric: other } } }, first));
  const lines = [...told.lines, ...more.flatMap(({ lines: own }) => own.slice(0, 2))];
  return {
    ...told,
    lines: lines.filter((it, place) => lines.findIndex((one) => plainText(one) === plainText(it)) === place),
  };
}

/** "How fast does it grow?": the rate first; null where nothing that is meant rises. */
async function grows(asked: Asked): Promise<Told | null> {
  const service = suspectOf(asked);
  const said = asked.ask.subject.metric;
  const grown =
    service === null
      ? null
      : ((await growthOf(asked, service, said)) ?? (said ? await growthOf(asked, service) : null));
  if (!grown) return null;
  const alt = `Chart of ${grown.row.metric} of ${grown.row.service}`.slice(0, 300);
  return {
    lines: [growthWords(grown), rowWords(grown.row)],
    chart: { evidence: grown.evidence.at(-1) ?? '', alt },
    foot: lookedUp(asked, grown.evidence),
  };
}

const listedMetric =
  /\b(cpu|memory|mem|latency|errors?|traffic|pool|disk|replicas|queue|restarts?|requests?|connections?|p\d{2})\b/gi;

/** "Memory and cpu": what is named beside the first, joined to it. */
function alsoNamed(text: string, said: string | undefined): string[] {
  const head = text.slice(0, 300);
  const named = [...head.matchAll(listedMetric)].map(([it]) => it.toLowerCase());
  const joined =
    /\b\w{2,10}(?: and |, |\/| & )(?:the )?(?:\w{2,12} )?(?:cpu|mem|lat|err|traf|pool|disk|repl|queue|restart|request|conn|p\d{2})/i.test(
      head,
    );
  return said === undefined || !joined
    ? []
    : [...new Set(named)].filter((it) => !said.includes(it)).slice(0, mostTargets - 1);
}

async function one(asked: Asked, { service, route }: Target): Promise<Told> {
  const { ask, text } = asked;
  const { metric: said } = ask.subject;
  const past = pastWindow(asked);
  const looked = await (past ? lookAtMetrics(asked, service) : lookAtUsual(asked, service));
  if ('why' in looked) return { lines: [say`The metrics of ${name(service)} could not be read: ${quote(looked.why)}`] };
  const { metrics } = looked.found;
  const own = route === undefined ? metrics : metrics.filter(({ labels }) => Object.values(labels).includes(route));
  const moved = own.filter(({ abnormal }) => abnormal);
  const counted = said === undefined ? countedIn(text, own) : null;
  const there = counted === null ? null : await countedAt(asked, service, counted);
  if (there) return one({ ...asked, ask: { ...ask, subject: { metric: there.metric } } }, { service: there.service });
  const row = rowMeant(said === undefined && moved.length > 0 ? moved : own, said, text);
  if (!row) return nothingOf(asked, { service, route }, metrics, looked.evidence);
  const chart = await lookAtChart(asked, row);
  const charted = 'found' in chart ? chart.found : null;
  const evidence = [looked.evidence, ...('evidence' in chart ? [chart.evidence] : [])];
  const foot = lookedUp(asked, evidence);
  if (past && (row.inside === null || !isOf(past, looked.found)))
    return {
      lines: [
        say`Nothing is recorded of ${metricLabel(row)} of ${name(service)} ${spanWords(past)}.${cite(looked.evidence)}`,
        ...(row.latestAt === null
          ? []
          : [say`The newest is ${metricValue(row.latest, row)}, at ${at(Date.parse(row.latestAt))}.`]),
      ],
      foot,
    };
  const range =
    charted && charted.metric === row.metric && charted.usual.low !== null ? rangeWords(charted.usual, row) : null;
  const direct =
    thenAndNow(asked, row, range ?? metricValue(row.before, row)) ??
    ofOneRequest(text, row, metrics) ??
    timesUsual(asked, [row])[0] ??
    reading(text, row);
  // Of one that moved itself only what is full says more than it does.
  const related = relatedOf(row, metrics).filter(({ kind }) => !row.abnormal || (direct === null && kind === 'limit'));
  const lines = [
    ...(counted === null ? [] : [say`How many ${quote(counted)} is not measured at ${name(service)}. Nearest to it:`]),
    direct
      ? say`${direct}${cite(looked.evidence)}`
      : past
        ? say`${name(service)}, ${metricLabel(row)}: ${metricValue(row.inside, row)} ${spanWords(past)}; now ${metricValue(row.latest, row)}.${cite(looked.evidence)}`
        : now(service, row, related, { evidence: looked.evidence, charted }),
    ...(row.abnormal ? [] : related.map(rowWords)),
    ...(direct ? [] : ranges(asked, row, charted)),
    ...climbs(asked, row, metrics),
    ...(row.abnormal ? related.map(rowWords) : []),
    ...drawnFor(asked, charted),
    ...marks(asked, service),
    ...nearest(said, row),
    ...(await seenByCallers(asked, row)),
    ...(asksForName.test(said ?? '') ? [say`Measured as ${name(row.metric)}.`] : []),
  ];
  const shown =
    'found' in chart
      ? { chart: { evidence: chart.evidence, alt: `Chart of ${row.metric} of ${service}`.slice(0, 300) } }
      : {};
  return { lines, ...shown, foot };
}

/** From when to when, where a time was asked for: what is recorded may begin later. */
function drawnFor({ ask }: Asked, charted: Charted | null): Words[] {
  const times = charted?.chart?.main.times ?? [];
  const [first, last] = [times[0], times.at(-1)];
  if (!ask.window || first === undefined || last === undefined) return [];
  const isShort = first > ask.window.from + (ask.window.to - ask.window.from) / 10;
  return [
    say`Asked for ${at(ask.window.from)} to ${at(ask.window.to)}; drawn from ${at(first)} to ${at(last)}${isShort ? ', for which there are values' : ''}.`,
  ];
}

const asksForMarks = /\b(?:deploy\w*|releas\w*|mark\w*|rollouts?|annotat\w*)\b/i;

/** The changes of it that its chart marks, where they are asked for. */
function marks({ text, triage }: Asked, service: string): Words[] {
  const own = asksForMarks.test(text) ? (triage?.changes ?? []).filter((it) => it.service === service) : [];
  return own.slice(0, 2).map((it) => say`Marked in it: ${datedChange(it)}.`);
}

/** Whether that time was looked at: what holds nothing of it may have answered with another. */
function isOf({ from, to }: { from: number; to: number }, { looked }: Profile): boolean {
  return looked === null || (timeOf(looked.window.from) < to && timeOf(looked.window.to) > from);
}

/** So long a span begins before what anybody measured here. */
const longSpan = 12 * 3_600_000;

function spanWords({ from, to }: { from: number; to: number }): Words {
  return to - from < longSpan ? say`between ${at(from)} and ${at(to)}` : say`in the time before ${at(to)}`;
}

/** A time that is over, ms before now. */
const over = 15_000;

/** The time that is asked about where it is over; what goes on until now is told against what is usual. */
function pastWindow({ ask, now: present }: Asked): { from: number; to: number } | null {
  return ask.window && ask.window.to < present - over ? ask.window : null;
}

function nothingOf(asked: Asked, { service, route }: Target, metrics: readonly MetricRow[], evidence: string): Told {
  const { metric: said } = asked.ask.subject;
  const known = distinct(metrics.map((it) => [metricWords(it.metric)]));
  const what =
    metrics.length === 0
      ? say`Nothing is measured at ${name(service)}.`
      : route === undefined
        ? say`${name(service)} has no such metric${said === undefined ? [] : say` as ${name(said)}`}. It has ${listed(known, 10)}.`
        : say`Nothing is measured of ${name(route)} at ${name(service)}.`;
  return { lines: [say`${what}${cite(evidence)}`], foot: lookedUp(asked, [evidence]) };
}

/** Where another metric is shown than the one that was named. */
function nearest(said: string | undefined, row: MetricRow): Words[] {
  const [wanted, own] = [percentileIn(said ?? ''), percentileIn(row.metric)];
  if (said?.includes('_') && said !== row.metric.toLowerCase())
    return [say`${name(said)} is not measured at ${name(row.service)}; this is the nearest.`];
  return wanted !== null && wanted !== own ? [say`p${String(wanted)} is not measured there; this is the nearest.`] : [];
}

/**
 * What is measured of the same thing and is not as it was, limits first: two of two connections in use are as many as
 * before, and the pool is full all the same.
 */
function relatedOf(row: MetricRow, metrics: readonly MetricRow[]): MetricRow[] {
  const family = (metric: string) => metric.split('_').slice(0, 2).join('_');
  const isOut = (it: MetricRow) => it.abnormal && (it.kind === 'limit' || !it.recovered);
  return metrics
    .filter((it) => it !== row && family(it.metric) === family(row.metric) && isOut(it))
    .toSorted((one, other) => rank(one) - rank(other))
    .filter((it, at, all) => all.findIndex(({ kind }) => kind === it.kind) === at)
    .slice(0, mostRelated);
}

/** What is full comes before what follows from it. */
function rank({ kind }: MetricRow): number {
  return kind === 'limit' ? 0 : kind === 'saturation' ? 1 : 2;
}

/** A component does not measure the calls that never reach it or never end; who calls it does. */
async function seenByCallers(asked: Asked, row: MetricRow): Promise<Words[]> {
  const { finding } = asked;
  const isMet = row.kind === 'latency' || row.kind === 'error';
  if (!isMet || (row.abnormal && !row.recovered && row.ended !== true) || row.service !== finding?.component) return [];
  for (const caller of finding.blastRadius.filter((it) => it !== row.service).slice(0, 2)) {
    const looked = await lookAtUsual(asked, caller);
    const met = 'found' in looked ? looked.found.metrics : [];
    const rows = met.filter((it) => it.labels.peer === row.service && it.abnormal && !it.recovered);
    if (rows.length > 0 && 'evidence' in looked)
      return [
        say`But ${name(caller)}, which calls it, measures:${cite(looked.evidence)}`,
        ...rows.slice(0, 2).map(rowWords),
      ];
  }
  return [];
}
