/**
 * Operations that became slow or failing.
 * Owns: per service and operation, durations and failed shares of spans, window against baseline.
 * Refuses: telling own time from waiting (rank-causes).
 */
import type { AnomalyFacts } from '../../run/finding/triage-result.ts';
import { mad, median } from '../../distill/statistics.ts';
import type { Span, Telemetry } from '../model/telemetry.ts';

interface Operation {
  service: string;
  name: string;
  before: Span[];
  inside: Span[];
}

const abnormal = 3.5;
const maxStrength = 50;
/** Slower by less than this share is not worth a line, however certain. */
const minSlowdown = 0.5;
const minFailures = 2;
const minFailedShare = 0.05;

export function traceAnomalies({ spans, alert }: Telemetry): AnomalyFacts[] {
  const operations = new Map<string, Operation>();
  for (const span of spans) {
    const isBefore = span.start >= alert.baseline.from && span.start < alert.baseline.to;
    const isInside = span.start >= alert.window.from && span.start < alert.window.to;
    if (!isBefore && !isInside) continue;
    const id = `${span.service}\0${span.name}`;
    let operation = operations.get(id);
    if (!operation)
      operations.set(id, (operation = { service: span.service, name: span.name, before: [], inside: [] }));
    if (isBefore) operation.before.push(span);
    if (isInside) operation.inside.push(span);
  }
  return [...operations.values()].flatMap((operation) => [...slower(operation), ...failing(operation)]);
}

function slower({ service, name, before, inside }: Operation): AnomalyFacts[] {
  if (before.length < 3 || inside.length < 2) return [];
  const durations = before.map((span) => span.duration);
  const was = median(durations);
  const is = median(inside.map((span) => span.duration));
  const error = Math.max(mad(durations, was), 0.05 * was) / Math.sqrt(Math.min(inside.length, 16));
  const score = (is - was) / Math.max(error, 0.1);
  if (score < abnormal || is < was * (1 + minSlowdown)) return [];
  const first = inside.find((span) => span.duration > (was + is) / 2);
  return [
    {
      component: service,
      signal: name,
      source: 'trace',
      kind: 'slower',
      count: inside.length,
      onset: new Date(first?.start ?? inside[0]?.start ?? 0).toISOString(),
      before: was,
      after: is,
      unit: 'ms',
      chronic: false,
      strength: Math.min(maxStrength, score),
    },
  ];
}

function failing({ service, name, before, inside }: Operation): AnomalyFacts[] {
  const failed = inside.filter((span) => span.status === 'error');
  const [first] = failed;
  if (!first) return [];
  const was = before.length > 0 ? before.filter((span) => span.status === 'error').length / before.length : 0;
  const is = failed.length / inside.length;
  const error = Math.sqrt(
    (is * (1 - is) + 0.25 / inside.length) / inside.length + (was * (1 - was)) / Math.max(1, before.length),
  );
  const score = (is - was) / Math.max(error, 0.02);
  const fresh = failed.length >= minFailures || inside.length < 4;
  const chronic = before.length > 0 && was > 0 && is < 2 * was;
  if (!chronic && (!fresh || is - was < minFailedShare)) return [];
  return [
    {
      component: service,
      signal: name,
      source: 'trace',
      kind: 'failing',
      count: inside.length,
      onset: new Date(first.start).toISOString(),
      before: before.length > 0 ? was : null,
      after: is,
      chronic,
      strength: chronic ? 0 : Math.min(maxStrength, score),
    },
  ];
}
