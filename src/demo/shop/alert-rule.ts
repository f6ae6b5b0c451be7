/**
 * The shop's own alert rule over measured series: a journey failing, or slower than its bound and than its habit.
 * Owns: when it fires and what it says. Refuses: knowing what was done to the shop.
 */
import type { Journey } from './catalog.ts';
import type { AlertFile } from './incident-folder.ts';
import type { Sample } from './recording-rules.ts';

/** Share of failed requests above which a journey is failing. */
const FAILING_ABOVE = 0.1;
/** A journey is slow above its bound and above this multiple of its median p95 so far. */
const HABIT_FACTOR = 1.8;
/** Of the last `of` seconds, `needed` must be outside the bound. */
const PATIENCE = { failing: { of: 5, needed: 4 }, slow: { of: 8, needed: 6 } };
/** How far before it fired an alert looks, and for how long healthy time must lie before that, ms. */
const LOOK_BACK = 45_000;
export const BASELINE = 25_000;
const LOOK_AHEAD = 300_000;
const LONGEST_BASELINE = 600_000;

export interface Breach {
  journey: Journey;
  kind: 'slow' | 'failing';
  value: number;
  bound: number;
}

export class AlertRule {
  readonly #journeys: Journey[];
  readonly #outside = new Map<string, boolean[]>();
  readonly #habits = new Map<string, number[]>();
  #calm = 0;
  #armed = false;

  constructor(journeys: Journey[]) {
    this.#journeys = journeys;
  }

  /** Seconds in a row in which no journey was outside its bounds. */
  get calmSeconds(): number {
    return this.#calm;
  }

  /** From now on it can fire; until then it learns what is usual. */
  arm(): void {
    this.#armed = true;
    this.#outside.clear();
  }

  /** Takes one second's samples; says what fires now, the worst first, or nothing. */
  evaluate(samples: Sample[]): Breach[] {
    const firing: Breach[] = [];
    let calm = true;
    for (const journey of this.#journeys) {
      const read = (name: string): number =>
        samples.find(
          ({ name: own, labels }) => own === name && labels.service === 'storefront' && labels.route === journey.route,
        )?.value ?? Number.NaN;
      const latency = read('http_route_latency_p95_ms');
      if (!this.#armed && Number.isFinite(latency)) {
        this.#habits.set(journey.route, [...(this.#habits.get(journey.route) ?? []), latency]);
      }
      for (const [kind, value, bound] of [
        ['failing', read('http_route_error_ratio'), FAILING_ABOVE],
        ['slow', latency, this.slowBound(journey)],
      ] as const) {
        const { of, needed } = PATIENCE[kind];
        const isOutside = value > bound;
        if (isOutside) calm = false;
        const key = `${journey.route} ${kind}`;
        const history = [...(this.#outside.get(key) ?? []), isOutside].slice(-of);
        this.#outside.set(key, history);
        const enough = history.filter(Boolean).length >= needed;
        if (this.#armed && isOutside && enough) firing.push({ journey, kind, value, bound });
      }
    }
    this.#calm = calm ? this.#calm + 1 : 0;
    return firing.toSorted((a, b) => weight(b) - weight(a));
  }

  /** The p95 above which this journey is slow now, ms. */
  slowBound(journey: Journey): number {
    const habit = (this.#habits.get(journey.route) ?? []).toSorted((a, b) => a - b);
    return Math.max(journey.slowAbove, HABIT_FACTOR * (habit[Math.floor(habit.length / 2)] ?? 0));
  }
}

function weight({ kind, value, bound }: Breach): number {
  return kind === 'failing' ? 100 + value : value / bound;
}

/** The alert that this breach raises at `now`, in a shop that has been measured in steady state since `steadySince`. */
export function alertFor(breach: Breach, now: number, steadySince: number): AlertFile {
  const { journey, kind, value, bound } = breach;
  const said =
    kind === 'slow'
      ? `p95 latency of ${journey.route} is ${Math.round(value)} ms, above ${Math.round(bound)} ms`
      : `${Math.round(value * 100)} % of ${journey.route} requests fail, above ${FAILING_ABOVE * 100} %`;
  const from = Math.max(steadySince + BASELINE, now - LOOK_BACK);
  const iso = (time: number): string => new Date(time).toISOString();
  return {
    title: `storefront: ${said}`,
    service: 'storefront',
    startedAt: iso(now),
    severity: 'critical',
    labels: {
      alertname: kind === 'slow' ? 'JourneySlow' : 'JourneyFailing',
      service: 'storefront',
      route: journey.route,
      namespace: 'tea-shop',
      severity: 'critical',
    },
    window: { from: iso(from), to: iso(now + LOOK_AHEAD) },
    baseline: { from: iso(Math.max(steadySince, from - LONGEST_BASELINE)), to: iso(from) },
    services: ['storefront'],
  };
}
