/**
 * What the alert measures, among what was read.
 * Owns: finding it: as the source marked it, by the alert's label or expression, by its words, else the requests of the
 * component that is asked about. Refuses: judging what it finds, and taking something else for it.
 */
import type { AnomalyFacts, SignalKind } from '../../run/finding/triage-result.ts';
import { severityOf } from '../model/log-key.ts';
import { tellsOfPresence } from '../model/presence.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import { nameWords } from '../model/signal-kind.ts';
import type { LogLine, Series, Span, Telemetry } from '../model/telemetry.ts';

export interface Measured {
  /** In people's words: `errors`, `memory`, a metric's name. */
  what: string;
  series: Series[];
  spans: Span[];
  /** Where the alert counts lines and no series does: the lines. */
  lines?: LogLine[];
}

interface Topic {
  what: string;
  words: RegExp;
  /** Kinds of series that show it; without, the name must say it too. */
  kinds?: readonly SignalKind[];
  bySpans?: boolean;
  /** Whether it is of things that are there rather than of requests; absent where that makes no difference. */
  ofThings?: boolean;
}

// biome-ignore format: a table is read by column
const topics: readonly Topic[] = [
  { what: 'latency', kinds: ['latency'], bySpans: true, words: /latenc|\bslow|\bp(?:50|75|9\d{1,2})\b|duration|response.?time|time[d ]?.?out|deadline|takes? too long/ },
  { what: 'errors', kinds: ['error', 'availability'], bySpans: true, ofThings: false, words: /error|\b5\d\d\b|\b5xx\b|fail|reject|refus|cannot|exception|success rate|success ratio/ },
  { what: 'presence', kinds: ['availability', 'error'], ofThings: true, words: /availab|unreachab|\bdown\b|outage|not ready|unhealthy|crash|restart|\breplicas?\b|absent|vanish|missing/ },
  { what: 'memory', words: /memory|\bmem\b|heap|\boom|\brss\b|swap/ },
  { what: 'cpu', words: /\bcpu|processor|throttl|\bload\b/ },
  { what: 'disk', words: /\bdisk|storage|filesystem|volume|\binodes?\b|no space/ },
  { what: 'backlog', words: /backlog|\blag\b|queue|behind|pending|waiting|unacked|\bdepth\b/ },
  { what: 'connections', words: /\bpool\b|connections?\b|slots?\b|sessions?\b/ },
  { what: 'certificate', words: /\bcert|\btls\b|\bssl\b|x509/ },
  { what: 'traffic', kinds: ['traffic'], bySpans: true, words: /request (?:rate|volume)|throughput|traffic|\b[rq]ps\b|no requests/ },
];

const spoken = (text: string) => text.toLowerCase().replace(/[_-]+/g, ' ');
/** Where an alert's own line lies is a number and no status code: "over 500 scans". */
const line = /\b(?:above|over|more than|below|under|fewer than|less than|at least|exceeds?|beyond) [\d.,]{1,20}/g;

/**
 * Everything that the alert measures, each with what was read of it; nothing is found for a part whose series and spans
 * are empty. Without any words of its own, a component is measured by its requests: how many, how they end, how long.
 */
export function measuredOf(telemetry: Telemetry): Measured[] {
  const { alert, series } = telemetry;
  const isOwn = ({ service }: { service: string }) => alert.service === undefined || service === alert.service;
  const own = series.filter(isOwn);
  const spans = telemetry.spans.filter(isOwn);
  const marked = series.filter(({ measured }) => measured);
  if (marked.length > 0) return byName(marked);
  const { metric } = alert.labels;
  if (metric !== undefined && metric !== '') return named(metric, own, spans);
  const expressed = alert.expression === undefined ? [] : series.filter(({ name }) => mentions(alert.expression, name));
  if (expressed.length > 0) return byName(expressed);
  const text = spoken(`${alert.title} ${alert.labels.alertname ?? ''}`.slice(0, 2_000))
    .replaceAll(alert.service === undefined ? '\0' : spoken(alert.service), ' ')
    .replace(line, ' ');
  const called = byName(own.filter((one) => isCalled(one, text)));
  const lines = errorLines.test(text) ? telemetry.logs.filter((one) => isOwn(one) && severityOf(one) === 'error') : [];
  const spokenOf = topics
    .filter(({ words }) => words.test(text))
    .map((topic) => ofTopic(topic, own, spans))
    .map((one) => (one.what === 'errors' && one.series.length + one.spans.length === 0 ? { ...one, lines } : one));
  return called.length + spokenOf.length > 0
    ? [...called, ...spokenOf]
    : topics.filter(({ what }) => what === 'latency' || what === 'errors').map((topic) => ofTopic(topic, own, spans));
}

const errorLines = /\berror (?:log )?lines?\b|\berrors? in (?:the |its )?logs?\b/;

/** Words of a metric's name that say how it is counted, not what. */
const counting =
  /^(?:p\d+|percent|percentage|pct|ratio|share|rate|total|count|sum|avg|mean|max|min|per|second|minute|hour|day|s|ms|seconds|minutes|milliseconds|bytes|[kmgt]?i?b|[kmg]?bps|[kmg]?bits?|[km]?hz|celsius|degrees|watts?|volts?|rpm|of|current|number|age)$/;
/** A word goes by its beginning: "rebuffering" is `rebuffer`. */
const stem = 5;

/** Whether the alert says what a metric counts, in the words of its name: each of two or more, or one that is no other kind's. */
function isCalled(series: Series, text: string): boolean {
  const told = text.split(/[^a-z0-9]+/).filter((word) => word.length >= 3);
  // That it is of the component goes without saying.
  const whose = new Set(nameWords(series.service));
  const parts = nameWords(series.name).filter((word) => !counting.test(word) && !whose.has(word));
  const isSaid = (part: string) =>
    told.some((word) => word === part || (part.length >= stem && word.slice(0, stem) === part.slice(0, stem)));
  const { kind } = signalOfSeries(series);
  // Of requests much is said that is not how many there are; of whatever else comes so often a minute, that alone.
  if (kind === 'traffic' && parts.some((word) => requests.test(word))) return false;
  const isOwnWord = (part: string) => !topics.some(({ words }) => words.test(part));
  return parts.length > 0 && parts.every(isSaid) && (parts.length > 1 || parts.every(isOwnWord));
}

const requests =
  /^(?:requests?|reqs?|[rq]ps|ops|invocations?|calls?|quer(?:y|ies)|transactions?|traffic|hits|messages|volume|workload)$/;

function ofTopic({ what, words, kinds, bySpans, ofThings }: Topic, series: Series[], spans: Span[]): Measured {
  const shows = (one: Series): boolean => {
    const { kind } = signalOfSeries(one);
    if (!kinds) return words.test(spoken(one.name));
    const isOfThings = tellsOfPresence(one);
    return (
      kinds.includes(kind) &&
      (ofThings === undefined || ofThings === isOfThings || (ofThings && kind === 'availability'))
    );
  };
  return { what, series: series.filter(shows), spans: bySpans ? spans : [] };
}

function byName(series: Series[]): Measured[] {
  return [...new Set(series.map(({ name }) => name))].map((name) => ({
    what: name,
    series: series.filter((one) => one.name === name),
    spans: [],
  }));
}

function named(metric: string, series: Series[], spans: Span[]): Measured[] {
  const found = series.filter(({ name }) => name === metric);
  return [{ what: metric, series: found, spans: found.length > 0 ? [] : spans.filter(({ name }) => name === metric) }];
}

/** Whether an anomaly is of the metric that the alert names: by its label, or as its source marked it. */
export function isNamed(
  { component, signal }: Pick<AnomalyFacts, 'component' | 'signal'>,
  { alert, series }: Pick<Telemetry, 'alert' | 'series'>,
): boolean {
  if (alert.service !== undefined && component !== alert.service) return false;
  if (signal === alert.labels.metric) return true;
  return series.some((one) => one.measured === true && one.service === component && one.name === signal);
}

/** Whether an expression names a metric: as a whole word, not as a part of another's name. */
function mentions(expression: string | undefined, name: string): boolean {
  return (
    expression !== undefined &&
    expression
      .slice(0, 10_000)
      .split(/[^\w:]+/)
      .includes(name)
  );
}
