/**
 * Small systems for tests of judgement: a baseline of an hour, then ten minutes of incident.
 * Owns: building telemetry in few lines. Refuses: chance without a seed.
 */
import type { Alert, Change, Edge, LogLine, Series, Span, Telemetry } from '../../../src/evidence/model/telemetry.ts';
import { edgesOfSpans } from '../../../src/evidence/model/topology.ts';

export const minute = 60_000;
export const start = Date.parse('2026-05-04T10:00:00Z');
export const onset = start + 60 * minute;
export const end = onset + 10 * minute;

export interface Parts {
  series?: Series[];
  logs?: LogLine[];
  spans?: Span[];
  edges?: Edge[];
  changes?: Change[];
  alert?: Partial<Alert>;
}

export function system({ series = [], logs = [], spans = [], edges, changes = [], alert = {} }: Parts): Telemetry {
  return {
    alert: {
      title: 'something is wrong',
      startedAt: onset,
      labels: {},
      services: [],
      window: { from: onset, to: end },
      baseline: { from: start, to: onset },
      ...alert,
    },
    series,
    logs,
    spans,
    edges: edges ?? edgesOfSpans(spans),
    changes,
    remarks: [],
  };
}

/** One sample a minute; `value` gets the minute and whether the incident runs. */
export function metric(service: string, name: string, value: (minutes: number, bad: boolean) => number): Series {
  const times = Float64Array.from({ length: 70 }, (_, i) => start + i * minute);
  const values = times.map((time, i) => value(i, time >= onset));
  return { name, service, labels: { service }, times, values };
}

/** A ripple without chance: small, never constant. */
export function ripple(minutes: number): number {
  return Math.sin(minutes * 12.9898) * 0.5 + Math.cos(minutes * 4.1) * 0.5;
}

export interface Hop {
  service: string;
  /** Milliseconds of own work. */
  own: number;
  /** Milliseconds on the way from the caller. */
  way?: number;
  logs?: { body: string; severity?: string }[];
  calls?: Hop[];
  failed?: boolean;
}

/** One request a minute through the tree that `tree` returns. */
export function requests(tree: (minutes: number, bad: boolean) => Hop): { spans: Span[]; logs: LogLine[] } {
  const spans: Span[] = [];
  const logs: LogLine[] = [];
  for (let i = 0; i < 70; i++) {
    const time = start + i * minute;
    let next = 0;
    const enter = (hop: Hop, at: number, parentSpanId?: string): number => {
      const spanId = `s${next++}`;
      const span: Span = {
        traceId: `t${i}`,
        spanId,
        ...(parentSpanId === undefined ? {} : { parentSpanId }),
        service: hop.service,
        name: `GET /${hop.service}`,
        start: at,
        duration: 0,
        status: hop.failed ? 'error' : 'ok',
      };
      spans.push(span);
      let used = hop.own;
      for (const call of hop.calls ?? []) {
        const callId = `s${next++}`;
        const way = call.way ?? 1;
        const took = enter(call, at + used + way / 2, callId) + way;
        spans.push({
          ...span,
          spanId: callId,
          parentSpanId: spanId,
          name: 'HTTP GET',
          start: at + used,
          duration: took,
          status: 'unset',
        });
        used += took;
      }
      span.duration = used;
      for (const line of hop.logs ?? [])
        logs.push({ time: at, service: hop.service, traceId: `t${i}`, spanId, ...line });
      return used;
    };
    enter(tree(i, time >= onset), time);
  }
  return { spans, logs };
}
