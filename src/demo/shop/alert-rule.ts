/**
 * The shop's own alert rule over measured series: a journey too slow, or failing, for four of the last five seconds.
 * Owns: when it fires and what it says. Refuses: knowing what was done to the shop.
 */
import type { Journey } from './catalog.ts';
import type { AlertFile } from './incident-folder.ts';
import type { Sample } from './recording-rules.ts';

/** Share of failed requests above which a journey is failing. */
const FAILING_ABOVE = 0.1;
const REMEMBERED = 5;
const NEEDED = 4;
/** How far before it fired an alert looks, and for how long healthy time must lie before that, ms. */
const LOOK_BACK = 45_000;
export const BASELINE = 25_000;
const LOOK_AHEAD = 300_000;
const LONGEST_BASELINE = 600_000;

export interface Breach {
  journey: Journey;
  kind: 'slow' | 'failing';
  value: number;
}

export class AlertRule {
  readonly #journeys: Journey[];
  readonly #history = new Map<string, boolean[]>();
  #calm = 0;

  constructor(journeys: Journey[]) {
    this.#journeys = journeys;
  }

  /** Seconds in a row in which no journey was outside its bounds. */
  get calmSeconds(): number {
    return this.#calm;
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
      for (const [kind, value, bound] of [
        ['failing', read('http_route_error_ratio'), FAILING_ABOVE],
        ['slow', read('http_route_latency_p95_ms'), journey.slowAbove],
      ] as const) {
        const outside = value > bound;
        if (outside) calm = false;
        const key = `${journey.route} ${kind}`;
        const history = [...(this.#history.get(key) ?? []), outside].slice(-REMEMBERED);
        this.#history.set(key, history);
        if (history.filter(Boolean).length >= NEEDED) firing.push({ journey, kind, value });
      }
    }
    this.#calm = calm ? this.#calm + 1 : 0;
    return firing.toSorted((a, b) => weight(b) - weight(a));
  }
}

function weight({ kind, value, journey }: Breach): number {
  return kind === 'failing' ? 100 + value : value / journey.slowAbove;
}

/** The alert that this breach raises at `now`, in a shop that has been measured in steady state since `steadySince`. */
export function alertFor(breach: Breach, now: number, steadySince: number): AlertFile {
  const { journey, kind, value } = breach;
  const said =
    kind === 'slow'
      ? `p95 latency of ${journey.route} is ${Math.round(value)} ms, above ${journey.slowAbove} ms`
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
