/**
 * Series of a small stack as another team has it, with a past and a moment from which on something is wrong.
 * Owns: times, counting up, a little unrest by the seed. Refuses: what the series are.
 */
import { chanceOf } from '../chance.ts';
import type { Labels } from '../exposition.ts';

/** How much is wrong at a moment, 0 or 1, and minutes since it began (negative before). */
export type At = (bad: number, minutes: number) => number | null;

const minute = 60_000;
const step = minute / 2;
const past = 150 * minute;

export class OthersWriter {
  readonly seed: number;
  readonly now: number;
  /** When it began, epoch ms. */
  readonly onset: number;
  readonly lines: string[] = [];

  constructor(seed: number, now: number, sinceMinutes = 20) {
    this.seed = seed;
    this.now = now;
    this.onset = now - sinceMinutes * minute;
  }

  /** `unrest` is a share of the value; 0 for states. */
  gauge(name: string, labels: Labels, value: At, unrest = 0.04): void {
    const chance = chanceOf(this.seed, `${name}${JSON.stringify(labels)}`);
    this.#write(name, labels, (time) => {
      const now = value(time >= this.onset ? 1 : 0, (time - this.onset) / minute);
      return now === null ? null : now * (1 + unrest * (chance() + chance() - 1));
    });
  }

  /** `rate` a second. */
  counter(name: string, labels: Labels, rate: At, unrest = 0.08): void {
    const chance = chanceOf(this.seed, `${name}${JSON.stringify(labels)}`);
    let total = chance() * 1_000;
    this.#write(name, labels, (time) => {
      const now = rate(time >= this.onset ? 1 : 0, (time - this.onset) / minute);
      if (now === null) return null;
      total += now * (step / 1_000) * (1 + unrest * (chance() + chance() - 1));
      return total;
    });
  }

  #write(name: string, labels: Labels, value: (time: number) => number | null): void {
    const all = Object.entries(labels).map(([key, text]) => `${key}="${text}"`);
    const head = `${name}{${all.join(',')}}`;
    const offset = Math.floor(chanceOf(this.seed, `${labels['job'] ?? ''}${labels['instance'] ?? ''}`)() * step * 0.9);
    for (let time = this.now - past; time <= this.now - offset; time += step) {
      const now = value(time);
      if (now !== null) this.lines.push(`${head} ${Math.round(now * 1e6) / 1e6} ${time + offset}`);
    }
  }
}
