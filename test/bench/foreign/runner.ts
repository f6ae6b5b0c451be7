/**
 * The process of the bench that does the work: one target over families of strings, each timed.
 * Owns: the clock around one run: the processor's time, or the wall's where that is less, so that a busy machine does
 * not look like slow code. Refuses: limits; who started it ends it.
 */
import { families, textOf } from './families.ts';
import { attempt } from './target.ts';
import { targets } from './targets.ts';

export interface Order {
  target: string;
  size: number;
  families: number[];
}

/** Answered for each family in turn. */
export interface Timed {
  family: number;
  ms: number;
  /** What it threw, when it did. */
  threw?: string;
}

process.on('message', (order: Order) => void follow(order));
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function follow({ target, size, families: chosen }: Order): Promise<void> {
  const tried = targets[target];
  for (const at of chosen) {
    const family = families[at];
    if (tried === undefined || family === undefined) throw new Error(`no target ${target} or family ${at}`);
    const text = textOf(family, size);
    const timed: Timed = { family: at, ms: 0 };
    const [began, used] = [performance.now(), process.cpuUsage()];
    try {
      await attempt(tried, text);
    } catch (error) {
      timed.threw = String(error).slice(0, 100);
    }
    const { user, system } = process.cpuUsage(used);
    timed.ms = Math.min(performance.now() - began, (user + system) / 1_000);
    process.send?.(timed);
  }
}
