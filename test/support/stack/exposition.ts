/**
 * Series as text that metric servers load.
 * Owns: counting up, scrape times, lines of OpenMetrics (seconds) or of Prometheus' text form (ms). Refuses: what series
 * there are.
 */
import { chanceOf } from './chance.ts';
import { type Grid, timeAt } from './grid.ts';

export type Labels = Record<string, string>;

/** What a series has at a moment; null while it is not there. */
export type ValueAt = (index: number) => number | null;

export interface ExpositionOptions {
  grid: Grid;
  seed: number;
  /** Only samples within are written, epoch ms; both ends included. */
  range: { from: number; to: number };
  unit: 'seconds' | 'milliseconds';
  /** Takes the text, piece by piece. */
  write: (text: string) => void;
}

const linesAPiece = 20_000;

export class Exposition {
  readonly grid: Grid;
  readonly #options: ExpositionOptions;
  #lines: string[] = [];
  series = 0;
  /** What the scrape configuration makes of labels. */
  relabel: ((name: string, labels: Labels) => Labels) | null = null;
  samples = 0;

  constructor(options: ExpositionOptions) {
    this.grid = options.grid;
    this.#options = options;
  }

  /** `every` ms a sample. */
  gauge(name: string, labels: Labels, every: number, value: ValueAt): void {
    this.#write(name, labels, every, value);
  }

  /** `rate` a second; starts anew at 0 whenever it comes (back) or `restarts` says so, else at what weeks have made of it. */
  counter(name: string, labels: Labels, every: number, rate: ValueAt, restarts?: (index: number) => boolean): void {
    const stride = strideOf(this.grid, every);
    const seconds = (stride * this.grid.step) / 1_000;
    const random = chanceOf(this.#options.seed, `${name}${labelText(labels)}`);
    let total: number | null = null;
    const upTo: ValueAt = (index) => {
      const now = rate(index);
      const since = Array.from({ length: stride }, (_, back) => index - back);
      const anew = restarts !== undefined && since.some((i) => i >= 0 && restarts(i));
      if (now === null) total = null;
      else if (total === null) total = index === 0 ? now * 86_400 * (1 + 9 * random()) : 0;
      else total = anew ? 0 : total + now * seconds;
      return total;
    };
    this.#write(name, labels, every, upTo);
  }

  #write(name: string, own: Labels, every: number, value: ValueAt): void {
    const labels = this.relabel?.(name, own) ?? own;
    const { grid, range, unit, seed } = this.#options;
    const stride = strideOf(grid, every);
    const place = `${labels['job'] ?? ''} ${labels['instance'] ?? ''}`;
    const offset = Math.floor(chanceOf(seed, place)() * grid.step * 0.9);
    const head = `${name}${labelText(labels)} `;
    let any = false;
    for (let i = 0; i < grid.count; i += stride) {
      const time = timeAt(grid, i) + offset;
      const now = value(i);
      if (now === null || time < range.from || time > range.to) continue;
      any = true;
      this.#lines.push(`${head}${Math.round(now * 1e6) / 1e6} ${unit === 'seconds' ? time / 1_000 : time}`);
    }
    if (any) this.series += 1;
    if (this.#lines.length >= linesAPiece) this.#flush();
  }

  #flush(): void {
    if (this.#lines.length === 0) return;
    this.samples += this.#lines.length;
    this.#options.write(`${this.#lines.join('\n')}\n`);
    this.#lines = [];
  }

  end(): void {
    this.#flush();
    if (this.#options.unit === 'seconds') this.#options.write('# EOF\n');
  }
}

function strideOf({ step }: Grid, every: number): number {
  return Math.max(1, Math.round(every / step));
}

function labelText(labels: Labels): string {
  const all = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, ' ')}"`);
  return all.length > 0 ? `{${all.join(',')}}` : '';
}
