/**
 * Who calls whom.
 * Owns: edges taken from spans, and walks over edges. Edges point from caller to callee.
 * Refuses: judging; a graph knows no health.
 */
import type { Edge, Span } from './telemetry.ts';

/** Calls between services that the spans show, each once. */
export function edgesOfSpans(spans: Span[]): Edge[] {
  const traces = new Map<string, Map<string, string>>();
  for (const { traceId, spanId, service } of spans) {
    const trace = traces.get(traceId);
    if (trace) trace.set(spanId, service);
    else traces.set(traceId, new Map([[spanId, service]]));
  }
  const edges = new Map<string, Edge>();
  for (const span of spans) {
    if (!span.parentSpanId) continue;
    const from = traces.get(span.traceId)?.get(span.parentSpanId);
    if (from === undefined || from === span.service) continue;
    edges.set(`${from}\0${span.service}`, { from, to: span.service });
  }
  return [...edges.values()];
}

export interface Topology {
  callees(service: string): readonly string[];
  callers(service: string): readonly string[];
  /** Everything that `service` reaches by calls, itself included, with the number of calls to get there. */
  downstream(service: string): Map<string, number>;
  /** Everything whose calls reach `service`, itself included, with the number of calls. */
  upstream(service: string): Map<string, number>;
}

export function topologyOf(edges: Edge[]): Topology {
  const callees = new Map<string, string[]>();
  const callers = new Map<string, string[]>();
  for (const { from, to } of edges) {
    append(callees, from, to);
    append(callers, to, from);
  }
  const next = (map: Map<string, string[]>) => (service: string) => map.get(service) ?? [];
  return {
    callees: next(callees),
    callers: next(callers),
    downstream: (service) => walk(service, next(callees)),
    upstream: (service) => walk(service, next(callers)),
  };
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Breadth first, so that the distance is the shortest; cycles end by themselves. */
function walk(start: string, next: (service: string) => readonly string[]): Map<string, number> {
  const distance = new Map([[start, 0]]);
  for (const [service, steps] of distance) {
    for (const other of next(service)) if (!distance.has(other)) distance.set(other, steps + 1);
  }
  return distance;
}
