/**
 * Who is affected: journeys and users.
 * Owns: a journey as an entry span (service, name), its shares of failed and of slow requests from its break on, and how
 * many users met one.
 * Refuses: guessing users without an id in the spans; then requests are counted.
 */
import type { JourneyImpact, TriageResult } from '../../run/finding/triage-result.ts';
import { quantile } from '../../distill/statistics.ts';
import type { Span, Telemetry } from '../model/telemetry.ts';

/** A request is slow above this many times the baseline's 95th percentile of its journey. */
const slowFactor = 1.5;
/** Fewest baseline requests that make a percentile worth comparing with. */
const fewestBaseline = 5;
const maxJourneys = 50;
const userKeys = ['enduser.id', 'user.id'];

/** Journeys with at least one failed or slow request inside the window, most affected requests first. */
export function impactOf(telemetry: Telemetry): TriageResult['impact'] {
  const { spans, alert } = telemetry;
  const present = new Set(spans.map((span) => `${span.traceId} ${span.spanId}`));
  const isEntry = (span: Span) => !span.parentSpanId || !present.has(`${span.traceId} ${span.parentSpanId}`);
  const userOfTrace = new Map<string, string>();
  for (const span of spans) {
    const user = userOf(span);
    if (user !== undefined) userOfTrace.set(span.traceId, user);
  }
  const journeys = new Map<string, { service: string; name: string; before: Span[]; inside: Span[] }>();
  for (const span of spans) {
    if (!isEntry(span)) continue;
    const id = `${span.service}\0${span.name}`;
    let journey = journeys.get(id);
    if (!journey) journeys.set(id, (journey = { service: span.service, name: span.name, before: [], inside: [] }));
    if (span.start >= alert.window.from && span.start < alert.window.to) journey.inside.push(span);
    else if (span.start >= alert.baseline.from && span.start < alert.baseline.to) journey.before.push(span);
  }
  const users = new Set<string>();
  let requests = 0;
  const found: (JourneyImpact & { hit: number })[] = [];
  for (const { service, name, before, inside } of journeys.values()) {
    const limit =
      before.length < fewestBaseline
        ? Number.POSITIVE_INFINITY
        : slowFactor *
          quantile(
            before.map((span) => span.duration),
            0.95,
          );
    const hit = inside.filter((span) => span.status === 'error' || span.duration > limit);
    if (hit.length === 0) continue;
    requests += hit.length;
    for (const span of hit) {
      const user = userOfTrace.get(span.traceId);
      if (user !== undefined) users.add(user);
    }
    const isHit = new Set(hit);
    const since = fromBreak(inside, isHit);
    const part = (of: (span: Span) => boolean) => since.filter(of).length / since.length;
    found.push({
      service,
      name,
      share: part((span) => isHit.has(span)),
      failed: part(({ status }) => status === 'error'),
      slow: part((span) => isHit.has(span) && span.status !== 'error'),
      requests: since.length,
      hit: hit.length,
    });
  }
  found.sort((one, other) => other.hit - one.hit || other.share - one.share || (one.name < other.name ? -1 : 1));
  return {
    journeys: found.slice(0, maxJourneys).map(({ hit: _hit, ...journey }) => journey),
    users:
      users.size > 0 ? { count: users.size, of: 'users' } : requests > 0 ? { count: requests, of: 'requests' } : null,
  };
}

/** From this CUSUM statistic on a change point is no chance (its 5 % level). */
const noChance = 1.36;

/**
 * The requests from where the hit ones begin to crowd: where the running count of these lies furthest below what an even
 * spread would have (CUSUM, one change point); from the first hit one where no such point stands out. `hit` is not empty.
 */
function fromBreak(requests: readonly Span[], hit: ReadonlySet<Span>): Span[] {
  const inTime = requests.toSorted((one, other) => one.start - other.start);
  const even = hit.size / inTime.length;
  let [sum, lowest, from] = [0, 0, 0];
  for (const [index, span] of inTime.entries()) {
    sum += (hit.has(span) ? 1 : 0) - even;
    if (sum < lowest) [lowest, from] = [sum, index + 1];
  }
  const isBreak = -lowest > noChance * Math.sqrt(inTime.length * even * (1 - even)) && from < inTime.length;
  return inTime.slice(isBreak ? from : inTime.findIndex((span) => hit.has(span)));
}

function userOf(span: Span): string | undefined {
  for (const key of userKeys) {
    const value = span.attributes?.[key];
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') return String(value);
  }
  return undefined;
}
