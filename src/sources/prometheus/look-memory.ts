/**
 * What one look leaves to the next.
 * Owns: the names of metrics and the pace of scraping, which change seldom. Refuses: samples; every look reads its own.
 */
import type { Catalogue } from './catalogue.ts';

export interface Known {
  catalogue: Catalogue;
  /** Seconds. */
  interval: number;
}

/** A metric that is new is known after this many milliseconds. */
const freshFor = 120_000;

export class LookMemory {
  #known: { at: number; known: Known } | undefined;

  /** What is known at `now` (epoch ms), read anew where it is older. */
  async of(now: number, read: () => Promise<Known>): Promise<Known> {
    if (this.#known && Math.abs(now - this.#known.at) < freshFor) return this.#known.known;
    const known = await read();
    this.#known = { at: now, known };
    return known;
  }
}
