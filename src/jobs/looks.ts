/**
 * Which incidents this process is looking at.
 * Owns: one look at an incident at a time, another one for a wake that came meanwhile. Refuses: deciding when to look.
 */
import type { IncidentId } from '../run/identity.ts';

export type Handler = (incident: IncidentId) => Promise<void>;

export class Looks {
  readonly #handler: Handler;
  readonly #running = new Map<IncidentId, { again: boolean; ended: Promise<void> }>();

  constructor(handler: Handler) {
    this.#handler = handler;
  }

  /** Looks now, or once more after the look that is running. Settles with the last look; rejects when that one failed. */
  look(incident: IncidentId): Promise<void> {
    const running = this.#running.get(incident);
    if (running) {
      running.again = true;
      return running.ended;
    }
    const look = { again: false, ended: Promise.resolve() };
    this.#running.set(incident, look);
    look.ended = this.#run(incident, look).finally(() => this.#running.delete(incident));
    return look.ended;
  }

  isLooking(incident: IncidentId): boolean {
    return this.#running.has(incident);
  }

  /** Settles when no look is running. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.#running.values()].map(({ ended }) => ended));
  }

  async #run(incident: IncidentId, look: { again: boolean }): Promise<void> {
    do {
      look.again = false;
      await this.#handler(incident);
    } while (look.again);
  }
}
