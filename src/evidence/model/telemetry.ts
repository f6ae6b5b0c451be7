/**
 * The one telemetry vocabulary that every source speaks and every judgement reads.
 * Owns: the shapes of a look at a system: alert, series, log lines, spans, edges, changes.
 * Refuses: where they came from (sources) and what they mean (the rest of this folder).
 * Times are epoch milliseconds, UTC; durations are milliseconds.
 */
import type { Cluster } from './cluster.ts';

/** A half-open span of time, `from` ≤ t < `to`, epoch ms. */
export interface Window {
  from: number;
  to: number;
}

/** What fired. `startedAt` is the zero of "T+"; the fault may begin earlier, inside `window`. */
export interface Alert {
  title: string;
  service?: string;
  startedAt: number;
  severity?: string;
  labels: Record<string, string>;
  window: Window;
  baseline: Window;
  /** Services that the alert itself names, the alerting one included. */
  services: string[];
  /** The alert's own query, where a rule is known. */
  expression?: string;
}

/** Another alert that fires meanwhile: context, never the incident. */
export interface OtherAlert {
  title: string;
  service?: string;
  startedAt: number;
  severity?: string;
  /** Somebody silenced it, or another alert inhibits it. */
  muted?: 'silenced' | 'inhibited';
}

/** One metric of one service over time; `times` ascending and as long as `values`; NaN where a sample is missing. */
export interface Series {
  name: string;
  service: string;
  labels: Record<string, string>;
  times: Float64Array;
  values: Float64Array;
  /** What the source knows of it beyond its name. */
  type?: 'counter' | 'gauge' | 'histogram' | 'summary';
  help?: string;
  unit?: string;
  /** True where it is what the alert's own expression measures. */
  measured?: boolean;
}

export interface LogLine {
  time: number;
  service: string;
  severity?: string;
  body: string;
  traceId?: string;
  spanId?: string;
  attributes?: Record<string, unknown>;
}

export interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  service: string;
  name: string;
  start: number;
  duration: number;
  /** `ok`, `error` or `unset`; anything foreign is mapped to one of them when it is read. */
  status: 'ok' | 'error' | 'unset';
  attributes?: Record<string, unknown>;
}

/** `from` calls `to`. */
export interface Edge {
  from: string;
  to: string;
}

export type ChangeKind = 'deploy' | 'commit' | 'config' | 'flag' | 'scale';

export interface Change {
  time: number;
  kind: ChangeKind;
  service?: string;
  ref: string;
  previous?: string;
  summary: string;
  author?: string;
  files?: string[];
  diff?: string;
}

/** Everything known of one system around one incident. */
export interface Telemetry {
  alert: Alert;
  series: Series[];
  logs: LogLine[];
  spans: Span[];
  edges: Edge[];
  changes: Change[];
  /** What else fires. */
  others?: OtherAlert[];
  /** What could not be seen that a verdict of "healthy" would need, one sentence each. */
  missing?: string[];
  /** Objects of a cluster, where any were seen. */
  cluster?: Cluster;
  /** What was malformed, guessed or left out, one sentence each; printed on stderr, shown in traces. */
  remarks: string[];
  /** What was asked of a live source, in its own language; part of the evidence. */
  queries?: string[];
}
