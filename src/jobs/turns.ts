/**
 * Which incidents this process has a turn at.
 * Owns: one turn at an incident at a time, another one for a wake that came meanwhile. Refuses: deciding when it is due.
 */
import type { IncidentId } from '../run/identity.ts';

export type Handler = (incident: IncidentId) => Promise<void>;

export class Turns {
  readonly #handler: Handler;
  readonly #running = new Map<IncidentId, { again: boolean; ended: Promise<void> }>();

  constructor(handler: Handler) {
    this.#handler = handler;
  }

  /** Takes a turn now, or once more after the one that is running. Settles with the last; rejects when that one failed. */
  take(incident: IncidentId): Promise<void> {
    const running = this.#running.get(incident);
    if (running) {
      running.again = true;
      return running.ended;
    }
    const turn = { again: false, ended: Promise.resolve() };
    this.#running.set(incident, turn);
    turn.ended = this.#run(incident, turn).finally(() => this.#running.delete(incident));
    return turn.ended;
  }

  isRunning(incident: IncidentId): boolean {
    return this.#running.has(incident);
  }

  /** Settles when no turn is running. */
  async idle(): Promise<void> {
    await Promise.allSettled([...this.#running.values()].map(({ ended }) => ended));
  }

  async #run(incident: IncidentId, turn: { again: boolean }): Promise<void> {
    do {
      turn.again = false;
      await this.#handler(incident);
    } while (turn.again);
  }
}
