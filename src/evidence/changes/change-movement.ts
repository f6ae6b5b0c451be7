/**
 * Which metrics left their baseline, when and how far.
 * Owns: before, after and onset of each series that moved, on times of its own: a drift may begin long before the
 * alert's window. Refuses: ranking; it only says what moved.
 */
import { mad, quantile } from '../../distill/statistics.ts';
import { signalOfSeries } from '../model/series-signal.ts';
import type { Signal } from '../model/signal-kind.ts';
import type { Series, Telemetry } from '../model/telemetry.ts';

export interface Movement {
  service: string;
  name: string;
  signal: Signal;
  before: number;
  after: number;
  /** Median from the onset on: what lasted, where `after` is what it reached. */
  lasting: number;
  /** Epoch ms of the first sample of the departure that lasted. */
  onset: number;
  direction: 1 | -1;
  /** How many times it grew or shrank, at least 1; a start from zero counts as 100. */
  factor: number;
  /** Moved in the direction that is bad for it; volume and limits have none. */
  worsened: boolean;
  /** Reached its level within a few samples, rather than drifting there. */
  sudden: boolean;
}

/** Samples that a departure must last, and the fewest that make a baseline. */
const lasting = 3;
const fewest = 5;

export function movementsOf(telemetry: Telemetry): Movement[] {
  return telemetry.series.flatMap((series) => movementOf(series, telemetry) ?? []);
}

function movementOf(series: Series, { alert }: Telemetry): Movement | undefined {
  const signal = signalOfSeries(series);
  const { times, values } = samplesOf(series, signal.counter);
  const earlier = times.findIndex((time) => time >= alert.window.from);
  const history = earlier < 0 ? times.length : earlier;
  if (history < fewest || times.length - history < 2) return undefined;
  // The first part only: a slow drift must not become its own baseline.
  const base = values.slice(0, Math.max(fewest, Math.ceil(history * 0.6)));
  const centre = quantile(base, 0.5);
  const noise = mad(base, centre);
  const inside = values.slice(history).filter((_, index) => (times[history + index] ?? 0) < alert.window.to);
  const high = quantile(inside, 0.85);
  const low = quantile(inside, 0.15);
  const direction = Math.abs(high - centre) >= Math.abs(low - centre) ? 1 : -1;
  const worst =
    signal.bad === 0 ? direction : Math.abs(high - centre) > 0 && signal.bad === 1 && high > centre ? 1 : direction;
  const after = worst === 1 ? high : low;
  const margin = Math.max(4 * noise, 0.2 * Math.abs(centre), 1e-9);
  const extreme = worst === 1 ? quantile(base, 0.99) : quantile(base, 0.01);
  if (worst * (after - centre) <= margin || worst * (after - extreme) <= 0) return undefined;
  const nearer = Math.max(3 * noise, 0.12 * Math.abs(centre), 1e-9);
  const out = values.map((value) => worst * (value - centre) > nearer);
  const stop = Math.max(history + 2, times.filter((time) => time <= alert.startedAt).length);
  const first = lastingDeparture(out, Math.min(stop, times.length));
  const half = values.findIndex(
    (value, index) => index >= first && worst * (value - centre) > 0.6 * Math.abs(after - centre),
  );
  return {
    service: series.service,
    name: series.name,
    signal,
    before: centre,
    after,
    lasting: quantile(
      values.filter((_, index) => index >= first && (times[index] ?? 0) < alert.window.to),
      0.5,
    ),
    onset: times[first] ?? alert.startedAt,
    direction: worst,
    factor: factorOf(centre, after),
    worsened: signal.bad !== 0 && signal.bad === worst,
    sudden: half - first <= lasting,
  };
}

/** What a program takes and has to give back. */
export const holds = /mem|heap|rss|old_?gen|tenured|handles|descriptors|fds|open_?files|sockets|goroutines|threads/i;
/** How many times as much it must have become. */
const grown = 1.5;

/** Memory or handles that climb over a long stretch rather than step: what is taken is not given back. */
export function isSteadyGrowth({ name, signal, direction, sudden, factor }: Movement): boolean {
  const isHeld = signal.kind === 'other' || (signal.kind === 'saturation' && signal.bad === 1);
  return direction === 1 && !sudden && factor >= grown && isHeld && holds.test(name);
}

/** First index from which most samples up to `stop` are out, the first ones without exception. */
function lastingDeparture(out: boolean[], stop: number): number {
  for (let index = 0; index < stop; index++) {
    const run = out.slice(index, index + lasting);
    const rest = out.slice(index, stop);
    if (run.every(Boolean) && rest.filter(Boolean).length >= 0.7 * rest.length) return index;
  }
  const late = out.findIndex((is, index) => is && index >= stop - 2);
  return late < 0 ? Math.max(0, stop - 1) : late;
}

export function factorOf(before: number, after: number): number {
  const [small, large] = [Math.abs(before), Math.abs(after)].sort((one, other) => one - other) as [number, number];
  if (large === 0) return 1;
  return small < 1e-3 * large || before * after < 0 ? 100 : Math.min(100, large / small);
}

/** Finite samples; a counter that never falls, but for resets, becomes its growth a sample. */
function samplesOf(series: Series, counter: boolean): { times: number[]; values: number[] } {
  const times: number[] = [];
  const values: number[] = [];
  for (let index = 0; index < series.times.length; index++) {
    const time = series.times[index];
    const value = series.values[index];
    if (time === undefined || value === undefined || !Number.isFinite(value)) continue;
    times.push(time);
    values.push(value);
  }
  if (!counter || values.length < fewest) return { times, values };
  const falls = values.filter((value, index) => index > 0 && value < (values[index - 1] ?? value)).length;
  if (falls > 2) return { times, values };
  const growth = values.map((value, index) => Math.max(0, value - (values[Math.max(0, index - 1)] ?? value)));
  return { times, values: growth };
}
