/**
 * One service's share of one request: a server span group.
 * Owns: cutting traces into server span groups, hanging log lines on them, own time against waiting time.
 * Refuses: comparing; a server span group knows no baseline.
 */
import { isCall, namedPeers, peerOfSpan } from './peer-of-span.ts';
import type { LogLine, Span, Telemetry, Window } from './telemetry.ts';

export interface SpanGroup {
  service: string;
  /** Name of the span that entered the service, identifiers masked. */
  operation: string;
  /** Service and operation joined by a zero character: one key for both. */
  address: string;
  /** Entry span's name of the whole request, with its service: the kind of journey. */
  journey: string;
  start: number;
  /** Milliseconds, entry span. */
  duration: number;
  /** Milliseconds not spent inside calls to other services. */
  own: number;
  /** Milliseconds between the caller's call span and this server span group: network and queues; NaN without a caller's span. */
  gap: number;
  failed: boolean;
  caller?: SpanGroup;
  calls: SpanGroup[];
  /** Components that it called in vain: the call failed, and they never served it. */
  unanswered: Set<string>;
  /** Names of spans inside the service. */
  steps: Set<string>;
  logs: LogLine[];
}

/** One call from a service to another, as the caller's span tells it. */
export interface SentCall {
  caller: string;
  callee: string;
  start: number;
  isBefore: boolean;
  failed: boolean;
  /** True when the callee has a span for it. */
  answered: boolean;
  /** What the caller said of its failure. */
  message?: string;
}

export interface SpanGroups {
  before: SpanGroup[];
  inside: SpanGroup[];
  /** Calls of both windows whose callee is known. */
  sent: SentCall[];
  /** Log lines that belong to no known server span group. */
  loose: LogLine[];
}

/** SpanGroups of both windows, and the lines that could not be hung on one. */
export function spanGroupsOf({ spans, logs, alert, edges }: Telemetry): SpanGroups {
  const byId = new SpanIndex(spans);
  const spanGroupOf = new Map<Span, SpanGroup>();
  const spanGroups: SpanGroup[] = [];
  const waits = new Map<SpanGroup, [number, number][]>();
  /** The span that entered each: where no span of a call stands between it and a callee, the way there is not known. */
  const entries = new Map<SpanGroup, Span>();

  const enter = (span: Span): SpanGroup => {
    const chain: Span[] = [];
    let at: Span | undefined = span;
    let spanGroup = spanGroupOf.get(span);
    while (at && !spanGroup) {
      chain.push(at);
      const parent: Span | undefined = byId.parentOf(at);
      if (!parent || parent.service !== at.service || chain.length > maxDepth) break;
      at = parent;
      spanGroup = spanGroupOf.get(at);
    }
    const root = chain.at(-1);
    if (!spanGroup && root) {
      spanGroup = newSpanGroup(root);
      spanGroups.push(spanGroup);
      entries.set(spanGroup, root);
    }
    for (const one of chain) spanGroupOf.set(one, spanGroup as SpanGroup);
    return spanGroup as SpanGroup;
  };

  for (const span of spans) {
    const spanGroup = enter(span);
    spanGroup.steps.add(masked(span.name));
    if (span.status === 'error') spanGroup.failed = true;
  }
  for (const span of spans) {
    const parent = byId.parentOf(span);
    if (!parent || parent.service === span.service) continue;
    const callee = spanGroupOf.get(span);
    const caller = spanGroupOf.get(parent);
    if (!callee || !caller || callee.caller || callee === caller) continue;
    callee.caller = caller;
    caller.calls.push(callee);
    const call = entries.get(caller) === parent && !isCall(parent) ? span : parent;
    if (call === parent) callee.gap = parent.duration - span.duration;
    append(waits, caller, [call.start, call.start + call.duration]);
  }
  const of = ({ from, to }: Window, start: number) => start >= from && start < to;
  const sent: SentCall[] = [];
  for (const call of callsOf(spans, byId, edges)) {
    const { span, callee, answered } = call;
    const isBefore = of(alert.baseline, span.start);
    const failed = span.status === 'error';
    const message = failed ? messageOf(span) : undefined;
    if (isBefore || of(alert.window, span.start))
      sent.push({ caller: span.service, callee, start: span.start, isBefore, failed, answered, message });
    const spanGroup = spanGroupOf.get(span);
    if (!failed || answered || !spanGroup) continue;
    spanGroup.unanswered.add(callee);
    // Nobody worked on it, but the caller waited all the same.
    append(waits, spanGroup, [span.start, span.start + span.duration]);
  }
  for (const [spanGroup, list] of waits) spanGroup.own = Math.max(0, spanGroup.duration - covered(list, spanGroup));
  const loose = hangLogs(logs, byId, spanGroupOf, spans);
  for (const spanGroup of spanGroups) spanGroup.journey = journeyOf(spanGroup);
  return {
    before: spanGroups.filter(({ start }) => of(alert.baseline, start)),
    inside: spanGroups.filter(({ start }) => of(alert.window, start)),
    sent,
    loose,
  };
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Spans that call another service: by who served them, else by their attributes, else by who served their like. */
function callsOf(
  spans: Span[],
  byId: SpanIndex,
  edges: Telemetry['edges'],
): { span: Span; callee: string; answered: boolean }[] {
  const served = new Map<Span, string>();
  const usual = new Map<string, string>();
  const known = new Set([...edges.flatMap(({ from, to }) => [from, to]), ...namedPeers(spans)]);
  for (const span of spans) {
    known.add(span.service);
    const parent = byId.parentOf(span);
    if (!parent || parent.service === span.service) continue;
    served.set(parent, span.service);
    usual.set(`${parent.service}\0${masked(parent.name)}`, span.service);
  }
  return spans.flatMap((span): { span: Span; callee: string; answered: boolean }[] => {
    const by = served.get(span);
    if (by !== undefined) return [{ span, callee: by, answered: true }];
    // A span that did not fail and that nobody served is one that was not sampled or has not come yet.
    if (span.status !== 'error') return [];
    // One that serves and fails may have failed before it called anybody.
    const isServing = byId.parentOf(span)?.service !== span.service && !isCall(span);
    const alike = isServing ? undefined : usual.get(`${span.service}\0${masked(span.name)}`);
    const callee = peerOfSpan(span, known) ?? alike;
    return callee === undefined ? [] : [{ span, callee, answered: false }];
  });
}

const maxMessage = 160;

function messageOf({ attributes }: Span): string | undefined {
  const said = attributes?.['error.message'] ?? attributes?.['exception.message'] ?? attributes?.['status.message'];
  return typeof said === 'string' ? said.slice(0, maxMessage) : undefined;
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

function newSpanGroup(root: Span): SpanGroup {
  const operation = masked(root.name);
  return {
    service: root.service,
    operation,
    address: `${root.service}\0${operation}`,
    journey: '',
    start: root.start,
    duration: root.duration,
    own: root.duration,
    gap: Number.NaN,
    failed: false,
    calls: [],
    unanswered: new Set(),
    steps: new Set(),
    logs: [],
  };
}

const maskedNames = new Map<string, string>();
/** A longer name is masked each time: fifty thousand of them would not fit into memory. */
const longestKept = 300;
/** Operations whose names differ only beyond this are one. */
const longestRead = 2_000;

/** Identifiers in operation names must not make each request its own operation. */
function masked(name: string): string {
  let text = maskedNames.get(name);
  if (text === undefined) {
    text = name.slice(0, longestRead).replace(/(?<=^|[/:\s=])(?=[\w.-]*\d)[\w.-]{4,}(?=$|[/:\s?])|\b\d+\b/g, '#');
    if (maskedNames.size < 50_000 && name.length <= longestKept) maskedNames.set(name, text);
  }
  return text;
}

/** Milliseconds of the server span group that calls cover; parallel calls count once. */
function covered(list: [number, number][], { start, duration }: SpanGroup): number {
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

function hangLogs(logs: LogLine[], byId: SpanIndex, spanGroupOf: Map<Span, SpanGroup>, spans: Span[]): LogLine[] {
  let byTrace: Map<string, SpanGroup[]> | undefined;
  const loose: LogLine[] = [];
  for (const line of logs) {
    const span = line.traceId && line.spanId ? byId.get(line.traceId, line.spanId) : undefined;
    let spanGroup = span && span.service === line.service ? spanGroupOf.get(span) : undefined;
    if (!spanGroup && line.traceId) {
      byTrace ??= spanGroupsByTrace(spans, spanGroupOf);
      const candidates = byTrace.get(`${line.traceId} ${line.service}`);
      spanGroup =
        candidates?.find(({ start, duration }) => line.time >= start && line.time <= start + duration) ??
        candidates?.[0];
    }
    if (spanGroup) spanGroup.logs.push(line);
    else loose.push(line);
  }
  return loose;
}

/** SpanGroups by trace and service, for lines that name their trace but no span. */
function spanGroupsByTrace(spans: Span[], spanGroupOf: Map<Span, SpanGroup>): Map<string, SpanGroup[]> {
  const byTrace = new Map<string, Set<SpanGroup>>();
  for (const span of spans) {
    const spanGroup = spanGroupOf.get(span);
    if (!spanGroup) continue;
    const key = `${span.traceId} ${span.service}`;
    const set = byTrace.get(key);
    if (set) set.add(spanGroup);
    else byTrace.set(key, new Set([spanGroup]));
  }
  return new Map([...byTrace].map(([key, set]) => [key, [...set]]));
}

function journeyOf(spanGroup: SpanGroup): string {
  let root = spanGroup;
  for (let depth = 0; root.caller && depth < maxDepth; depth++) root = root.caller;
  return `${root.service} ${root.operation}`;
}
