/**
 * Which alert a fault would raise where users feel it.
 * Owns: the service farthest up that really fails or is slow, since when. Refuses: alerts on a component's own state.
 */
import type { StackAlert } from './alert.ts';
import { at, indexAt, timeAt } from './grid.ts';
import { callersOf } from './graph.ts';
import { loadOf, type Scene } from './scene.ts';

const errorLimit = 0.05;
/** Longer than usual by this factor. */
const slowFactor = 2;
/** Of durations spread as `load.ts` has them: the 95th percentile over the mean. */
const tail = 2.24;
/** Two minutes of moments of 15 s. */
const holds = 8;

/** Null when nobody upstream of `origins` feels it. */
export function symptomAlert(scene: Scene, origins: readonly string[], random: () => number): StackAlert | null {
  const reached = new Map<string, number>();
  for (const origin of origins)
    for (const [name, distance] of callersOf(scene.graph, origin))
      reached.set(name, Math.max(reached.get(name) ?? 0, distance));
  const farthest = [...reached].toSorted(([, one], [, other]) => other - one);
  for (const [name] of farthest) {
    const service = scene.graph.services.find((one) => one.name === name);
    if (service?.kind !== 'app' || service.tier === 'consumer') continue;
    const load = loadOf(scene, name);
    const last = scene.grid.count - 1;
    const before = Math.max(0, indexAt(scene.grid, scene.onset) - 40);
    const usualMs = at(load.totalMs, before);
    const failing = (i: number) => at(load.errors, i) > errorLimit * 1.2;
    const slow = (i: number) => at(load.totalMs, i) > usualMs * slowFactor && at(load.rate, i) > 0.1;
    const byErrors = sinceWhen(failing, before, last);
    const bySlowness = sinceWhen(slow, before, last);
    const since = byErrors ?? bySlowness;
    if (since === null) continue;
    const startsAt = timeAt(scene.grid, Math.min(last, since + holds));
    const labels = { ...scene.dialect.labels(scene.choice, name), severity: random() < 0.6 ? 'critical' : 'warning' };
    if (byErrors !== null) {
      const percent = Math.round(at(load.errors, last) * 100);
      return {
        name: ['HighErrorRate', 'ServiceErrorRatioHigh', 'Http5xxRatio'][Math.floor(random() * 3)] ?? 'HighErrorRate',
        labels,
        annotations: {
          summary: `${name} answers ${percent}% of requests with 5xx`,
          description: `More than ${errorLimit * 100}% of the requests to ${name} failed over the last 5 minutes.`,
          runbook_url: 'https://runbooks.example/errors',
        },
        expression: `${scene.dialect.errorShare(scene.choice, service)} > ${errorLimit}`,
        startsAt,
      };
    }
    const limit = Math.round(usualMs * tail * 1.5) / 1_000;
    return {
      name: ['HighLatency', 'RequestLatencyP95High', 'SlowRequests'][Math.floor(random() * 3)] ?? 'HighLatency',
      labels,
      annotations: {
        summary: `${name} p95 latency is above ${limit} s`,
        description: `The 95th percentile of ${name} has been above ${limit} s for 2 minutes.`,
      },
      expression: `${scene.dialect.latency95(scene.choice, service)} > ${limit}`,
      startsAt,
    };
  }
  return null;
}

/** The moment from which it held up to the last one; null when it does not hold now, or not for long enough. */
function sinceWhen(holdsAt: (index: number) => boolean, first: number, last: number): number | null {
  let since = last + 1;
  while (since > first && holdsAt(since - 1)) since -= 1;
  return last - since >= holds * 2 ? since : null;
}
