/**
 * "Show METRIC of X": its values before and now, its usual range, when it moved; the chart where one can be drawn.
 * Owns: which of a component's metrics is meant. Refuses: drawing; the chart tool does.
 */
import { at, cite, listed, name, quote, say, type Words } from '../../run/words.ts';
import { tokensOf } from '../../run/question/tokens.ts';
import type { Asked, Told } from './asked.ts';
import { type Charted, lookAtChart, lookAtMetrics, type MetricRow } from './looked.ts';
import { lookedUp, metricLabel, metricValue, rangeWords, suspectOf, subjectOf } from './wording.ts';

const synonyms: [RegExp, string[], string?][] = [
  [/error|fail/, ['error', 'errors', 'failed', 'failures'], 'error'],
  [/latenc|response|slow|p\d\d|duration/, ['latency', 'duration', 'seconds', 'ms'], 'latency'],
  [/mem|heap|ram/, ['memory', 'mem', 'heap', 'rss']],
  [/cpu/, ['cpu']],
  [/traffic|request|rps|qps|throughput|load|busy|busier/, ['requests', 'rps', 'qps'], 'traffic'],
  [/connection|pool/, ['connection', 'connections', 'pool']],
  [/queue/, ['queue', 'progress', 'waiting']],
  [/restart/, ['restarts', 'restart']],
  [/replica/, ['replicas']],
  [/disk/, ['disk', 'volume']],
];

/** The row that is meant: what is said of its name counts most, then its kind, then how far out it is. */
export function rowMeant(rows: readonly MetricRow[], said: string | undefined, text: string): MetricRow | null {
  const words = (said ?? '').toLowerCase();
  const parts = (metric: string) => metric.toLowerCase().split(/[^a-z0-9]+/);
  const tokens = new Set(tokensOf(text));
  const wanted = synonyms.filter(([pattern]) => pattern.test(words));
  const score = (row: MetricRow): number => {
    const own = parts(row.metric);
    if (words !== '' && row.metric.toLowerCase() === words) return 100;
    const named = wanted.some(([, names]) => names.some((it) => own.includes(it))) ? 10 : 0;
    // "Pool usage": of what is called so, how much of it is used.
    const also = own.some((part) => used.has(part)) && usage.test(text) ? 4 : 0;
    const kind = wanted.some(([, , it]) => it === row.kind) ? 8 : 0;
    const labelled = Object.values(row.labels).some((it) =>
      it
        .toLowerCase()
        .split(/[\s/]+/)
        .some((part) => part.length > 2 && part !== row.service && tokens.has(part)),
    )
      ? 3
      : isWhole(row)
        ? 2
        : 0;
    // A response time is what a server or a client of it measures, not what anything else waits for.
    const served = kind > 0 && own.some((it) => serving.has(it)) ? 6 : 0;
    return named + also + kind + labelled + served + nearness(row.metric, words);
  };
  const ranked = rows
    .map((row) => ({ row, score: score(row) }))
    .toSorted((one, other) => other.score - one.score || other.row.strength - one.row.strength);
  const [best] = ranked;
  if (!best) return null;
  return said === undefined || best.score >= 8 ? best.row : null;
}

const used = new Set(['used', 'usage', 'utilization']);
const usage = /\b(?:usage|used|utili[sz]ation)\b/i;
const serving = new Set(['http', 'grpc', 'rpc', 'server', 'request', 'requests']);

/** Of several percentiles the nearest to the one that is asked for. */
function nearness(metric: string, words: string): number {
  const [said, own] = [percentileIn(words), percentileIn(metric)];
  if (own === null) return 0;
  return said === null ? 0 : 3 - Math.abs(said - own) / 20;
}

function percentileIn(text: string): number | null {
  const said = /p(\d{2})(?!\d)/.exec(text)?.[1];
  return said === undefined ? null : Number(said);
}

/** Measured over the whole component, not by route, peer or pod. */
export function isWhole({ labels, service }: MetricRow): boolean {
  return Object.entries(labels).every(([key, value]) => key === '__name__' || value === service);
}

export async function metric(asked: Asked): Promise<Told> {
  const { ask, text } = asked;
  const { metric: said } = ask.subject;
  // Without a metric's name what the alert is about is meant.
  const ofAlert = said === undefined || /error|latenc|response/.test(said);
  const service = ofAlert ? subjectOf(asked) : suspectOf(asked);
  if (service === null) return { lines: [say`Of which component? Name one.`] };
  const looked = await lookAtMetrics(asked, service);
  if ('why' in looked) return { lines: [say`The metrics of ${name(service)} could not be read: ${quote(looked.why)}`] };
  const { metrics } = looked.found;
  const moved = metrics.filter(({ abnormal }) => abnormal);
  const row = rowMeant(said === undefined && moved.length > 0 ? moved : metrics, said, text);
  if (!row) {
    const known = [...new Set(metrics.map((it) => it.metric))];
    const what =
      metrics.length === 0
        ? say`Nothing is measured at ${name(service)}.`
        : say`${name(service)} has no such metric. It has ${listed(known.map(name), 10)}.`;
    return { lines: [say`${what}${cite(looked.evidence)}`], foot: lookedUp(asked, [looked.evidence]) };
  }
  const chart = await lookAtChart(asked, service, row.metric);
  const charted = 'found' in chart ? chart.found : null;
  const evidence = [looked.evidence, ...('evidence' in chart ? [chart.evidence] : [])];
  const [wanted, own] = [percentileIn(said ?? ''), percentileIn(row.metric)];
  const nearest =
    wanted !== null && wanted !== own ? [say`p${String(wanted)} is not measured there; this is the nearest.`] : [];
  const lines = [
    now(service, row, looked.evidence),
    ...ranges(asked, row, charted),
    ...nearest,
    say`Measured as ${name(row.metric)}.`,
  ];
  const shown =
    'found' in chart
      ? { chart: { evidence: chart.evidence, alt: `Chart of ${row.metric} of ${service}`.slice(0, 300) } }
      : {};
  return { lines, ...shown, foot: lookedUp(asked, evidence) };
}

function now(service: string, row: MetricRow, evidence: string): Words {
  const when = row.latestAt === null ? [] : say` (${at(Date.parse(row.latestAt))})`;
  const state = row.abnormal ? (row.recovered ? ', back to usual' : ', out of its usual range') : ', as usual';
  return say`${name(service)}, ${metricLabel(row)}: now ${metricValue(row.latest, row)}${when}${state}.${cite(evidence)}`;
}

function ranges({ triage }: Asked, row: MetricRow, charted: Charted | null): Words[] {
  const value = (one: number | null) => metricValue(one, row);
  const usual = charted && charted.metric === row.metric && charted.usual.low !== null && charted.usual.high !== null;
  const range = usual ? rangeWords(charted.usual, row) : value(row.before);
  // What the investigation saw first goes before the largest step, which a restart is as well.
  const first = triage?.anomalies
    .filter((it) => it.component === row.service && it.signal === row.metric && !it.chronic)
    .map((it) => Date.parse(it.onset))
    .toSorted((one, other) => one - other)[0];
  const moment = first ?? (usual && charted.changePoint ? Date.parse(charted.changePoint.time) : null);
  const moved = moment === null || !row.abnormal ? [] : say` Out of that since ${at(moment)}.`;
  return [say`Usually ${range}; at its worst in this incident ${value(row.worst)}.${moved}`];
}
