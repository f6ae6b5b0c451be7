/**
 * Where requests spend their time, window against baseline.
 * Owns: per service and operation: counts, durations, own time, the way from the caller, failures.
 * Refuses: causes.
 */
import { median, quantile } from '../../distill/statistics.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { type SpanGroup, spanGroupsOf } from '../model/server-span-groups.ts';

/** Durations in milliseconds; null where there was no request. */
export interface OperationProfile {
  service: string;
  operation: string;
  callers: string[];
  before: OperationFigures | null;
  inside: OperationFigures | null;
}

export interface OperationFigures {
  requests: number;
  medianMs: number;
  p95Ms: number;
  /** Median time not spent waiting for other services. */
  ownMs: number;
  /** Median time between the caller's span and this one's. */
  fromCallerMs: number | null;
  failedShare: number;
}

/** Operations, those that lost most own time over the window first; `service` narrows to one. */
export function traceProfile(telemetry: Telemetry, service?: string): OperationProfile[] {
  const { before, inside } = spanGroupsOf(telemetry);
  const groups = new Map<string, { before: SpanGroup[]; inside: SpanGroup[] }>();
  for (const [spanGroups, side] of [
    [before, 'before'],
    [inside, 'inside'],
  ] as const)
    for (const spanGroup of spanGroups) {
      if (service !== undefined && spanGroup.service !== service) continue;
      const id = spanGroup.address;
      let group = groups.get(id);
      if (!group) groups.set(id, (group = { before: [], inside: [] }));
      group[side].push(spanGroup);
    }
  return [...groups.values()]
    .map((group): OperationProfile => {
      const all = [...group.inside, ...group.before];
      return {
        service: all[0]?.service ?? '',
        operation: all[0]?.operation ?? '',
        callers: [...new Set(all.flatMap(({ caller }) => caller?.service ?? []))],
        before: figuresOf(group.before),
        inside: figuresOf(group.inside),
      };
    })
    .sort((one, other) => lost(other) - lost(one));
}

function lost({ before, inside }: OperationProfile): number {
  if (!inside) return -1;
  const own = before ? inside.ownMs - before.ownMs : 0;
  const way = before ? (inside.fromCallerMs ?? 0) - (before.fromCallerMs ?? 0) : 0;
  return inside.requests * (own + way + 1000 * (inside.failedShare - (before?.failedShare ?? 0)));
}

function figuresOf(spanGroups: SpanGroup[]): OperationFigures | null {
  if (spanGroups.length === 0) return null;
  const durations = spanGroups.map(({ duration }) => duration);
  const way = median(spanGroups.map(({ gap }) => gap));
  return {
    requests: spanGroups.length,
    medianMs: round(median(durations)),
    p95Ms: round(quantile(durations, 0.95)),
    ownMs: round(median(spanGroups.map(({ own }) => own))),
    fromCallerMs: Number.isNaN(way) ? null : round(way),
    failedShare: spanGroups.filter(({ failed }) => failed).length / spanGroups.length,
  };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
