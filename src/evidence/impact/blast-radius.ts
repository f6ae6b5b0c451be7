/**
 * What else is really degraded.
 * Owns: deciding per component whether it got worse, and that it belongs to the cause by the dependency graph.
 * Refuses: all that is merely reachable, volume that only follows the others, who merely retries, the cause itself, and
 * stores: a database that suffers is the way the damage takes; those who wait for it are the ones affected. But a queue
 * that grows because the cause takes nothing from it is where its damage is.
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { backlogEvidence } from '../causes/backlog-evidence.ts';
import { type Movement, movementsOf } from '../changes/change-movement.ts';
import { severityOf } from '../model/log-key.ts';
import { nameWords } from '../model/signal-kind.ts';
import { storesOf } from '../model/store-kind.ts';
import type { Span, Telemetry } from '../model/telemetry.ts';
import { topologyOf } from '../model/topology.ts';

/** Warnings and errors count as grown from this many times and this many lines on. */
const grownFactor = 2;
const grownLines = 3;
/** And from this many standard deviations of a Poisson count on. */
const chance = 2.5;
/** A bad metric counts from this factor on. */
const worseFactor = 1.3;
/** From this many components with metrics on, those without are another kind of thing. */
const fewestKnown = 3;

/** A caller that gives up early shows on the callee as this; the callee did not degrade. */
const abandoned = /cancel|client (?:closed|disconnected|gone|went away|reset)|closed by (?:client|caller|peer)/i;

/** Trying again is how trouble is got over; who does not get over it shows errors or slowness besides. */
const retrying =
  /\bretrying\b|will (?:be )?retr|trying again|tried again|backing off|\bretry (?:\d|in\b|attempt)|\battempt \d+\/\d+/i;

/**
 * Components that got worse together with `begins`, where the damage begins, worst first. Without edges that touch a
 * component, its own degradation decides; with them it must hang together with that. `cause` where another is behind it.
 */
export function blastRadius(
  telemetry: Telemetry,
  begins: string | null,
  anomalies: AnomalyFacts[],
  cause: string | null = begins,
): string[] {
  const origin = begins ?? telemetry.alert.service ?? null;
  const chronic = new Set(anomalies.filter((one) => one.chronic).map((one) => `${one.component}\0${one.signal}`));
  const badness = new Map<string, number>();
  const add = (service: string, amount: number) => badness.set(service, (badness.get(service) ?? 0) + amount);
  const movements = movementsOf(telemetry);
  for (const movement of movements) {
    if (chronic.has(`${movement.service}\0${movement.name}`)) continue;
    if (isWorse(movement)) add(movement.service, 1 + Math.log2(movement.factor));
  }
  for (const [service, grown] of grownComplaints(telemetry)) add(service, grown);
  for (const [service, grown] of grownErrorSpans(telemetry)) add(service, grown);
  const told = new Set([...telemetry.series, ...telemetry.logs].map(({ service }) => service));
  const carries = (service: string) => service === cause || badness.has(service) || !told.has(service);
  const toOrigin = relatedTo(origin, telemetry, carries);
  const toAlerted = relatedTo(telemetry.alert.service ?? null, telemetry, carries);
  // Messages leave no edges: where the alerted one is not tied to the cause, it is a way to its victims all the same.
  const isApart = telemetry.alert.service !== undefined && !toOrigin(telemetry.alert.service);
  const related = (service: string) => toOrigin(service) || (isApart && toAlerted(service));
  const serving = servingComponents(telemetry, movements);
  const isStore = storesOf(telemetry);
  const backedUp = new Set(
    backlogEvidence(telemetry, anomalies, topologyOf(telemetry.edges)).flatMap(({ component, queue = component }) =>
      component === origin ? [queue] : [],
    ),
  );
  return [...badness]
    .filter(
      ([service]) =>
        service !== origin && related(service) && serving(service) && (!isStore(service) || backedUp.has(service)),
    )
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([service]) => service);
}

function isWorse({ signal, name, worsened, factor }: Movement): boolean {
  if (!worsened || factor < worseFactor || signal.kind === 'traffic' || signal.kind === 'limit') return false;
  return !abandoned.test(name) && !/retr(?:y|ies)/i.test(name);
}

/** Score per component whose warnings and errors at least doubled against the baseline's rate. */
function grownComplaints({ logs, alert }: Telemetry): Map<string, number> {
  const before = new Map<string, number>();
  const inside = new Map<string, number>();
  for (const line of logs) {
    const body = line.body.slice(0, 400);
    if (severityOf(line) === 'info' || abandoned.test(body) || retrying.test(body)) continue;
    const isInside = line.time >= alert.window.from && line.time < alert.window.to;
    const isBefore = line.time >= alert.baseline.from && line.time < alert.baseline.to;
    if (isInside) inside.set(line.service, (inside.get(line.service) ?? 0) + 1);
    else if (isBefore) before.set(line.service, (before.get(line.service) ?? 0) + 1);
  }
  const share = lengthOf(alert.window) / Math.max(1, lengthOf(alert.baseline));
  const grown = new Map<string, number>();
  for (const [service, count] of inside) {
    const expected = (before.get(service) ?? 0) * share;
    const isMore = count - expected >= chance * Math.sqrt(expected + 1);
    if (count >= grownLines && count >= grownFactor * expected && isMore) grown.set(service, Math.log2(1 + count));
  }
  return grown;
}

/** A span that ended after the one that waited for it was given up by its caller; its own work did not fail. */
function isAbandoned(span: Span, byId: Map<string, Span>): boolean {
  const waiting = span.parentSpanId ? byId.get(`${span.traceId} ${span.parentSpanId}`) : undefined;
  return waiting !== undefined && span.start + span.duration > waiting.start + waiting.duration * 1.05;
}

function grownErrorSpans({ spans, alert }: Telemetry): Map<string, number> {
  const byId = new Map(spans.map((span) => [`${span.traceId} ${span.spanId}`, span]));
  const counts = new Map<string, { before: number; failedBefore: number; inside: number; failed: number }>();
  for (const span of spans) {
    const count = counts.get(span.service) ?? { before: 0, failedBefore: 0, inside: 0, failed: 0 };
    counts.set(span.service, count);
    const failed = span.status === 'error' && !isAbandoned(span, byId) ? 1 : 0;
    if (span.start >= alert.window.from && span.start < alert.window.to) {
      count.inside++;
      count.failed += failed;
    } else if (span.start < alert.window.from) {
      count.before++;
      count.failedBefore += failed;
    }
  }
  const grown = new Map<string, number>();
  for (const [service, { before, failedBefore, inside, failed }] of counts) {
    const usual = before === 0 ? 0 : failedBefore / before;
    if (failed > 0 && failed / inside >= Math.max(0.02, grownFactor * usual)) grown.set(service, failed / inside);
  }
  return grown;
}

/**
 * True for what hangs together with the origin over calls, and for what the graph does not know. From a callee the damage
 * gets to its other callers only where `carries` says so: where it is bad there too, or nothing tells.
 */
function relatedTo(
  origin: string | null,
  { edges }: Telemetry,
  carries: (service: string) => boolean,
): (service: string) => boolean {
  if (origin === null || !edges.some(({ from, to }) => from === origin || to === origin)) return () => true;
  const known = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const graph = topologyOf(edges);
  const both = new Set([origin]);
  const upward = new Set([origin]);
  // A set that is walked goes on to what is added meanwhile: all from where callers count, then what is only called.
  for (const one of upward)
    for (const next of [...graph.callers(one), ...graph.callees(one).filter(carries)]) upward.add(next);
  for (const one of upward) both.add(one);
  for (const one of both) for (const next of graph.callees(one)) both.add(next);
  return (service) => !known.has(service) || both.has(service);
}

/** Nodes, schedulers and batch neighbours are no one's dependency: they neither serve requests nor call anybody. */
function servingComponents(telemetry: Telemetry, movements: Movement[]): (service: string) => boolean {
  const serving = new Set(telemetry.edges.flatMap(({ from, to }) => [from, to]));
  for (const span of telemetry.spans) serving.add(span.service);
  for (const service of telemetry.alert.services) serving.add(service);
  for (const { service, name, signal } of [
    ...telemetry.series.map(({ service, name }) => ({ service, name, signal: undefined })),
    ...movements,
  ]) {
    const words = nameWords(name);
    const host = words[0] === 'node' || words[0] === 'host' || words[0] === 'container';
    if (!host && (signal === undefined || signal.kind !== 'saturation')) serving.add(service);
  }
  const withMetrics = new Set(telemetry.series.map(({ service }) => service));
  const platform = /^(?:kube|node-|etcd|containerd|docker|systemd|cron)/;
  // Where services are known by their metrics, what only writes logs is a machine, a scheduler, a platform.
  const logging = new Set(telemetry.logs.map(({ service }) => service));
  const onlyLogs = [...logging].filter((service) => !withMetrics.has(service));
  const known = withMetrics.size >= fewestKnown && onlyLogs.length <= logging.size / 2;
  // What is only called, and tells nothing of itself, belongs to others.
  const calling = new Set(telemetry.edges.map(({ from }) => from));
  const isForeign = (service: string) =>
    withMetrics.size >= fewestKnown && !withMetrics.has(service) && !logging.has(service) && !calling.has(service);
  return (service) =>
    (serving.has(service) && !isForeign(service)) || (!withMetrics.has(service) && !known && !platform.test(service));
}

const lengthOf = ({ from, to }: { from: number; to: number }) => Math.max(0, to - from);
