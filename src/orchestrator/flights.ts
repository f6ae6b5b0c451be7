/**
 * The runs of one incident that this worker has in hand: one investigation at most, and questions beside it.
 * Owns: waiting for the next of them to land. Refuses: choosing what starts; run/agenda.ts does.
 */
import type { Route } from '../run/fact.ts';
import type { RunId } from '../run/identity.ts';

export class Flights {
  readonly #flying = new Map<RunId, { route: Route; landed: Promise<void> }>();
  #failed: { error: unknown } | null = null;

  get size(): number {
    return this.#flying.size;
  }

  has(run: RunId): boolean {
    return this.#flying.has(run);
  }

  count(route: Route): number {
    return [...this.#flying.values()].filter((flight) => flight.route === route).length;
  }

  add(run: RunId, route: Route, flight: Promise<void>): void {
    const landed = flight
      .catch((error: unknown) => {
        this.#failed ??= { error };
      })
      .finally(() => this.#flying.delete(run));
    this.#flying.set(run, { route, landed });
  }

  /** Resolves when one has landed, or after `ms`. Rejects with what a run failed with. */
  async next(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const pause = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    await Promise.race([...[...this.#flying.values()].map(({ landed }) => landed), pause]);
    clearTimeout(timer);
    if (this.#failed) throw this.#failed.error;
  }

  /** Resolves when all have landed, whatever became of them. */
  async landed(): Promise<void> {
    await Promise.all([...this.#flying.values()].map(({ landed }) => landed));
  }
}
