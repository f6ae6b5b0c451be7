/**
 * One service's share of one request: a visit.
 * Owns: cutting traces into visits, hanging log lines on them, own time against waiting time.
 * Refuses: comparing; a visit knows no baseline.
 */
import type { LogLine, Span, Telemetry, Window } from './telemetry.ts';

export interface Visit {
  service: string;
  /** Name of the span that entered the service, identifiers masked. */
  operation: string;
  /** Entry span's name of the whole request, with its service: the kind of journey. */
  journey: string;
  start: number;
  /** Milliseconds, entry span. */
  duration: number;
  /** Milliseconds not spent inside calls to other services. */
  own: number;
  /** Milliseconds between the caller's call span and this visit: network and queues; NaN without a caller's span. */
  gap: number;
  failed: boolean;
  caller?: Visit;
  calls: Visit[];
  /** Names of spans inside the service. */
  steps: Set<string>;
  logs: LogLine[];
}

export interface Visits {
  before: Visit[];
  inside: Visit[];
  /** Log lines that belong to no known visit. */
  loose: LogLine[];
}

/** Visits of both windows, and the lines that could not be hung on one. */
export function visitsOf({ spans, logs, alert }: Telemetry): Visits {
  const byId = new SpanIndex(spans);
  const visitOf = new Map<Span, Visit>();
  const visits: Visit[] = [];
  const waits = new Map<Visit, [number, number][]>();

  const enter = (span: Span): Visit => {
    const chain: Span[] = [];
    let at: Span | undefined = span;
    let visit = visitOf.get(span);
    while (at && !visit) {
      chain.push(at);
      const parent: Span | undefined = byId.parentOf(at);
      if (!parent || parent.service !== at.service || chain.length > maxDepth) break;
      at = parent;
      visit = visitOf.get(at);
    }
    const root = chain.at(-1);
    if (!visit && root) {
      visit = newVisit(root);
      visits.push(visit);
    }
    for (const one of chain) visitOf.set(one, visit as Visit);
    return visit as Visit;
  };

  for (const span of spans) {
    const visit = enter(span);
    visit.steps.add(masked(span.name));
    if (span.status === 'error') visit.failed = true;
  }
  for (const span of spans) {
    const parent = byId.parentOf(span);
    if (!parent || parent.service === span.service) continue;
    const callee = visitOf.get(span);
    const caller = visitOf.get(parent);
    if (!callee || !caller || callee.caller || callee === caller) continue;
    callee.caller = caller;
    callee.gap = parent.duration - span.duration;
    caller.calls.push(callee);
    const list = waits.get(caller);
    const wait: [number, number] = [parent.start, parent.start + parent.duration];
    if (list) list.push(wait);
    else waits.set(caller, [wait]);
  }
  for (const [visit, list] of waits) visit.own = Math.max(0, visit.duration - covered(list, visit));
  const loose = hangLogs(logs, byId, visitOf, spans);
  for (const visit of visits) visit.journey = journeyOf(visit);
  const of = ({ from, to }: Window) => visits.filter(({ start }) => start >= from && start < to);
  return { before: of(alert.baseline), inside: of(alert.window), loose };
}

/** Spans by trace and id: two small look-ups cost less than building a joint key for each span. */
class SpanIndex {
  readonly #traces = new Map<string, Map<string, Span>>();

  constructor(spans: Span[]) {
    for (const span of spans) {
      const trace = this.#traces.get(span.traceId);
      if (trace) trace.set(span.spanId, span);
      else this.#traces.set(span.traceId, new Map([[span.spanId, span]]));
    }
  }

  get(traceId: string, spanId: string): Span | undefined {
    return this.#traces.get(traceId)?.get(spanId);
  }

  parentOf({ traceId, parentSpanId }: Span): Span | undefined {
    return parentSpanId === undefined ? undefined : this.get(traceId, parentSpanId);
  }
}

const maxDepth = 1000;

function newVisit(root: Span): Visit {
  return {
    service: root.service,
    operation: masked(root.name),
    journey: '',
    start: root.start,
    duration: root.duration,
    own: root.duration,
    gap: Number.NaN,
    failed: false,
    calls: [],
    steps: new Set(),
    logs: [],
  };
}

const maskedNames = new Map<string, string>();

/** Identifiers in operation names must not make each request its own operation. */
function masked(name: string): string {
  let text = maskedNames.get(name);
  if (text === undefined) {
    text = name.replace(/(?<=^|[/:\s=])(?=[^/:\s]*\d)[\w.-]{4,}(?=$|[/:\s?])|\b\d+\b/g, '#');
    if (maskedNames.size < 50_000) maskedNames.set(name, text);
  }
  return text;
}

/** Milliseconds of the visit that calls cover; parallel calls count once. */
function covered(list: [number, number][], { start, duration }: Visit): number {
  list.sort((one, other) => one[0] - other[0]);
  let total = 0;
  let reached = start;
  for (const [from, to] of list) {
    const end = Math.min(to, start + duration);
    if (end > reached) {
      total += end - Math.max(from, reached);
      reached = end;
    }
  }
  return total;
}

function hangLogs(logs: LogLine[], byId: SpanIndex, visitOf: Map<Span, Visit>, spans: Span[]): LogLine[] {
  let byTrace: Map<string, Visit[]> | undefined;
  const loose: LogLine[] = [];
  for (const line of logs) {
    const span = line.traceId && line.spanId ? byId.get(line.traceId, line.spanId) : undefined;
    let visit = span && span.service === line.service ? visitOf.get(span) : undefined;
    if (!visit && line.traceId) {
      byTrace ??= visitsByTrace(spans, visitOf);
      const candidates = byTrace.get(`${line.traceId} ${line.service}`);
      visit =
        candidates?.find(({ start, duration }) => line.time >= start && line.time <= start + duration) ??
        candidates?.[0];
    }
    if (visit) visit.logs.push(line);
    else loose.push(line);
  }
  return loose;
}

/** Visits by trace and service, for lines that name their trace but no span. */
function visitsByTrace(spans: Span[], visitOf: Map<Span, Visit>): Map<string, Visit[]> {
  const byTrace = new Map<string, Set<Visit>>();
  for (const span of spans) {
    const visit = visitOf.get(span);
    if (!visit) continue;
    const key = `${span.traceId} ${span.service}`;
    const set = byTrace.get(key);
    if (set) set.add(visit);
    else byTrace.set(key, new Set([visit]));
  }
  return new Map([...byTrace].map(([key, set]) => [key, [...set]]));
}

function journeyOf(visit: Visit): string {
  let root = visit;
  for (let depth = 0; root.caller && depth < maxDepth; depth++) root = root.caller;
  return `${root.service} ${root.operation}`;
}
