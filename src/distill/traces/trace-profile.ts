/**
 * Where the time of traces goes and where their errors start.
 * Owns: per trace the critical path (own time of the spans that the end of the root waits for), error origins, repeated
 * calls, and the gap between a caller's span and its callee's. Refuses: comparing with a baseline; evidence/ does.
 * The critical path is walked backwards from the root's end, always into the child that ended last
 * (Zhang et al., "CRISP: Critical Path Analysis of Large-Scale Microservice Architectures", USENIX ATC 2022).
 */
import type { TraceSpan } from './trace-spans.ts';

export interface OperationProfile {
  service: string;
  name: string;
  spans: number;
  errors: number;
  /** Errors with no failing child: where failures begin. */
  originated: number;
  /** Sum of ms on critical paths that is the operation's own. */
  ownMs: number;
  /** Largest duration, ms. */
  longestMs: number;
  message?: string;
}

export interface RepeatedCall {
  caller: string;
  callee: string;
  /** Most calls under one span. */
  most: number;
  traceId: string;
}

export interface CallGap {
  from: string;
  to: string;
  /** Median ms of the caller's span that the callee's span does not account for. */
  medianMs: number;
  calls: number;
}

export interface TraceProfile {
  traces: number;
  spans: number;
  failedTraces: number;
  operations: OperationProfile[];
  repeated: RepeatedCall[];
  gaps: CallGap[];
  /** Roots by duration, longest first, with their critical path. */
  slowest: { root: TraceSpan; path: { span: TraceSpan; ownMs: number }[] }[];
  /** Spans whose parent is not there. */
  orphans: number;
}

export const operationOf = (span: TraceSpan): string => `${span.service} ${span.name}`;
const REPEATED = 5;
const PATHS_KEPT = 8;

function criticalPath(
  root: TraceSpan,
  children: ReadonlyMap<string, TraceSpan[]>,
): { span: TraceSpan; ownMs: number }[] {
  const path: { span: TraceSpan; ownMs: number }[] = [];
  const seen = new Set<TraceSpan>();
  const stack: { span: TraceSpan; until: number }[] = [{ span: root, until: root.start + root.duration }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { span, until } = step;
    if (seen.has(span) || path.length > 10_000) continue;
    seen.add(span);
    let at = Math.min(until, span.start + span.duration);
    let own = 0;
    const inner = (children.get(span.spanId) ?? []).toSorted((a, b) => b.start + b.duration - a.start - a.duration);
    for (const child of inner) {
      const end = Math.min(child.start + child.duration, at);
      if (child.start >= at || end <= span.start) continue;
      own += at - end;
      stack.push({ span: child, until: end });
      at = Math.max(child.start, span.start);
    }
    own += Math.max(0, at - span.start);
    path.push({ span, ownMs: own });
  }
  return path;
}

/** The profile of all spans together; traces are told apart by their ids. */
export function profileTraces(spans: readonly TraceSpan[]): TraceProfile {
  const byTrace = new Map<string, TraceSpan[]>();
  for (const span of spans) {
    const trace = byTrace.get(span.traceId);
    if (trace === undefined) byTrace.set(span.traceId, [span]);
    else trace.push(span);
  }
  const operations = new Map<string, OperationProfile>();
  const operation = (span: TraceSpan): OperationProfile => {
    const key = operationOf(span);
    let found = operations.get(key);
    if (found === undefined) {
      found = { service: span.service, name: span.name, spans: 0, errors: 0, originated: 0, ownMs: 0, longestMs: 0 };
      operations.set(key, found);
    }
    return found;
  };
  const repeated = new Map<string, RepeatedCall>();
  const gaps = new Map<string, { from: string; to: string; sizes: number[] }>();
  const slowest: TraceProfile['slowest'] = [];
  let failedTraces = 0;
  let orphans = 0;
  for (const [traceId, trace] of byTrace) {
    const byId = new Map(trace.map((span) => [span.spanId, span]));
    const children = new Map<string, TraceSpan[]>();
    for (const span of trace) {
      if (span.parentSpanId === undefined || span.parentSpanId === span.spanId) continue;
      if (!byId.has(span.parentSpanId)) orphans += 1;
      const siblings = children.get(span.parentSpanId);
      if (siblings === undefined) children.set(span.parentSpanId, [span]);
      else siblings.push(span);
    }
    if (trace.some((span) => span.error)) failedTraces += 1;
    for (const span of trace) {
      const entry = operation(span);
      entry.spans += 1;
      entry.longestMs = Math.max(entry.longestMs, span.duration);
      const inner = children.get(span.spanId) ?? [];
      if (span.error) {
        entry.errors += 1;
        if (!inner.some((child) => child.error)) {
          entry.originated += 1;
          entry.message ??= span.message;
        }
      }
      const counts = new Map<string, number>();
      for (const child of inner) {
        counts.set(operationOf(child), (counts.get(operationOf(child)) ?? 0) + 1);
        if (child.service === span.service || inner.length !== 1) continue;
        const key = `${operationOf(span)}\n${operationOf(child)}`;
        const gap = gaps.get(key) ?? { from: operationOf(span), to: operationOf(child), sizes: [] };
        gap.sizes.push(span.duration - child.duration);
        gaps.set(key, gap);
      }
      for (const [callee, count] of counts) {
        const key = `${operationOf(span)}\n${callee}`;
        if (count >= REPEATED && count > (repeated.get(key)?.most ?? 0))
          repeated.set(key, { caller: operationOf(span), callee, most: count, traceId });
      }
    }
    for (const root of trace.filter((span) => span.parentSpanId === undefined || !byId.has(span.parentSpanId))) {
      const path = criticalPath(root, children);
      for (const step of path) operation(step.span).ownMs += step.ownMs;
      slowest.push({ root, path });
      if (slowest.length > 4 * PATHS_KEPT) slowest.sort((a, b) => b.root.duration - a.root.duration).splice(PATHS_KEPT);
    }
  }
  return {
    traces: byTrace.size,
    spans: spans.length,
    failedTraces,
    operations: [...operations.values()],
    repeated: [...repeated.values()].sort((a, b) => b.most - a.most),
    gaps: [...gaps.values()]
      .map(({ from, to, sizes }) => ({
        from,
        to,
        calls: sizes.length,
        medianMs: sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0,
      }))
      .sort((a, b) => b.medianMs - a.medianMs),
    slowest: slowest.sort((a, b) => b.root.duration - a.root.duration).slice(0, PATHS_KEPT),
    orphans,
  };
}
