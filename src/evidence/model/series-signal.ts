/**
 * What a series speaks of: its name, type, unit, help, state labels and samples taken together.
 * Owns: telling shares from counts, a worst case from a bound, and a good state from a bad one.
 * Refuses: judging the samples (anomalies/).
 */
import type { SignalKind } from '../../run/finding/triage-result.ts';
import { endsInTime, kindOf, nameWords, type Signal, signalOf, unitOfName } from './signal-kind.ts';
import type { Series } from './telemetry.ts';

const held = new WeakMap<Series, Signal>();

export function signalOfSeries(series: Series): Signal {
  let signal = held.get(series);
  if (!signal) held.set(series, (signal = newSignal(series)));
  return signal;
}

function newSignal(series: Series): Signal {
  const named = signalOf(series.name);
  const words = nameWords(series.name);
  const isCounted = series.type === 'counter' || (named.counter && series.type !== 'gauge');
  const counter = isCounted && onlyGrows(series);
  const own = kindOf(words, words.some((word) => extreme.test(word)) ? isStatistic(series, words) : undefined);
  const told = own.kind === 'other' ? (kindOfHelp(series.help) ?? own) : own;
  const { kind, bad } = inState(told, series, counter);
  const unit = unitOf(series) ?? (named.counter && !counter ? unitOfName(words, kind) : named.unit);
  const whole =
    kind === 'availability' || kind === 'error' || kind === 'saturation' ? wholeOf(series, words, unit) : undefined;
  return {
    kind,
    bad,
    counter,
    ...(unit === undefined ? {} : { unit }),
    ...(whole === undefined ? {} : { whole }),
  };
}

/** A name alone does not make a counter: most steps must not fall. */
function onlyGrows({ values }: Series): boolean {
  let falls = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) < (values[i - 1] ?? 0)) falls++;
  return falls * 20 <= values.length;
}

const extreme = /^max(?:imum)?$/;
/** A bound takes few values and keeps each for long; the worst of many samples moves all the time. */
const fewestValues = 4;
const movingShare = 0.1;

function isStatistic({ values }: Series, words: readonly string[]): boolean {
  const known = values.filter((value) => Number.isFinite(value));
  const moves = known.filter((value, index) => index > 0 && value !== known[index - 1]).length;
  const distinct = new Set(known).size;
  if (distinct >= fewestValues && moves >= movingShare * known.length) return true;
  return endsInTime(words) && distinct > 1;
}

/** The first sentence of a help text, where the name says nothing; only what is plainly good or bad. */
function kindOfHelp(help: string | undefined): Pick<Signal, 'kind' | 'bad'> | undefined {
  if (help === undefined) return undefined;
  const told = kindOf(nameWords((help.slice(0, 300).split('. ', 1)[0] ?? '').replace(/\b(?:max|maximum)\b/gi, '')));
  return told.kind === 'error' || told.kind === 'latency' || told.kind === 'availability' ? told : undefined;
}

/** Labels that say which state or result a series counts. */
const stateLabels = ['condition', 'status', 'state', 'phase', 'reason', 'outcome', 'result', 'rcode'] as const;
const codeLabels = [
  'code',
  'status',
  'status_code',
  'response_code',
  'http_status',
  'http_response_status_code',
] as const;
const good = /^(?:ready|running|healthy|up|available|active|online|bound|connected)$/;

function inState(
  { kind, bad }: Pick<Signal, 'kind' | 'bad'>,
  { labels }: Series,
  counter: boolean,
): Pick<Signal, 'kind' | 'bad'> {
  if (codeLabels.some((label) => /^5(?:\d\d|xx)$/i.test(labels[label] ?? ''))) return { kind: 'error', bad: 1 };
  const values = stateLabels.flatMap((label) => (labels[label] === undefined ? [] : [labels[label].slice(0, 80)]));
  const words = values.flatMap(nameWords);
  const isNegated = words.some((word) => word === 'false' || word === 'unknown');
  const state = kindOf(words.filter((word) => word !== 'true' && word !== 'false' && word !== 'unknown'));
  let told: Pick<Signal, 'kind' | 'bad'> = { kind, bad };
  if (state.kind === 'error' || (state.kind === 'saturation' && !counter)) told = { kind: state.kind, bad: 1 };
  else if (!counter && words.some((word) => good.test(word))) told = { kind: 'availability', bad: -1 };
  if (!isNegated || told.bad === 0) return told;
  const flipped: Partial<Record<SignalKind, SignalKind>> = { availability: 'error', error: 'availability' };
  return { kind: flipped[told.kind] ?? told.kind, bad: told.bad === 1 ? -1 : 1 };
}

const units: Record<string, string | undefined> = {
  seconds: 's',
  s: 's',
  milliseconds: 'ms',
  ms: 'ms',
  microseconds: 'µs',
  us: 'µs',
  bytes: 'bytes',
  by: 'bytes',
  percent: '%',
  '%': '%',
};

function unitOf({ unit, type }: Series): string | undefined {
  return unit === undefined || type === 'counter' ? undefined : units[unit.toLowerCase()];
}

const shareWord = /^(?:ratio|rate|percent|percentage|pct|share|availability|uptime|sla|slo|utili[sz]ation|%)$/;

/** A share is one by its unit or its name; that its samples pass 1.5 says of a share that it is told in percent, no more. */
function wholeOf(
  { values, unit: given }: Series,
  words: readonly string[],
  unit: string | undefined,
): 1 | 100 | undefined {
  if (unit === '%') return 100;
  if (given !== 'ratio' && given !== '1' && !words.some((word) => shareWord.test(word))) return undefined;
  let most = 0;
  for (const value of values) if (value > most) most = value;
  if (most > 110) return undefined;
  return most > 1.5 ? 100 : 1;
}
