/**
 * What a chart is made of.
 * Owns: the shape of a chart's data. Refuses: finding anything out; whoever asks for a chart has judged already.
 * Times are epoch milliseconds, UTC. All of it is taken as foreign: anything may be missing, wild or hostile.
 */

/** One metric over time; `times` and `values` are equally long, NaN where a sample is missing. */
export interface ChartLine {
  name: string;
  times: ArrayLike<number>;
  values: ArrayLike<number>;
}

export interface ChartChangePoint {
  time: number;
  /** The level on either side, in the chart's unit. */
  before: number;
  after: number;
  /** What changed: the level (when left out), where it is heading, or how much it scatters. */
  kind?: 'level' | 'slope' | 'variance';
}

export interface ChartSpec {
  title: string;
  /** The line under the title; made from the change point when left out. */
  reading?: string;
  /** `ns`, `µs`, `ms`, `s`, `bytes`, `KiB`, `MiB`, `GiB`, `%`, `ratio` (shown as %), or any word, e.g. `/s`. */
  unit?: string;
  main: ChartLine;
  /** Drawn faintly for comparison; the first four. */
  others?: ChartLine[];
  changePoint?: ChartChangePoint;
  /** Shaded from top to bottom. */
  incident?: { from: number; to: number };
  /** The ordinary range before the incident, drawn as a band. */
  baseline?: { low: number; high: number };
  /** Deploys and the like, the most important first: where there is no room, the last go unnamed. */
  changes?: { time: number; label: string }[];
}

/** Pixels of every chart. */
export const chartWidth = 1200;
export const chartHeight = 675;
