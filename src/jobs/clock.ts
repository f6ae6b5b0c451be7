/**
 * Wakes at the times that cron expressions name, inside one process.
 * Owns: the timers. Refuses: making up for times at which this process was not there.
 */
import { CronExpressionParser } from 'cron-parser';
import type { IncidentId } from '../run/identity.ts';
import type { Timed } from '../run/ports/job-queue.ts';

/** ms that one timer of Node's may wait. */
const longestTimer = 2_000_000_000;

export class Clock {
  readonly #wake: (incident: IncidentId) => void;
  readonly #timers = new Map<IncidentId, NodeJS.Timeout>();

  constructor(wake: (incident: IncidentId) => void) {
    this.#wake = wake;
  }

  /** These and no others, from now on. Throws where an expression names no time. */
  keep(times: readonly Timed[]): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    for (const timed of times) this.#wait(timed, nextOf(timed));
  }

  #wait(timed: Timed, at: number): void {
    const left = at - Date.now();
    const timer = setTimeout(
      () => {
        if (left > longestTimer) return this.#wait(timed, at);
        this.#wait(timed, nextOf(timed));
        this.#wake(timed.incident);
      },
      Math.min(Math.max(0, left), longestTimer),
    );
    this.#timers.set(timed.incident, timer);
  }
}

function nextOf({ cron, zone = 'UTC' }: Timed): number {
  return CronExpressionParser.parse(cron, { tz: zone }).next().getTime();
}
