/**
 * Fills a budget with lines, the most useful first, and gives them back in reading order.
 * Owns: the running cost, the last check against the whole text, and that every time in a line is UTC and relative. Refuses: judging usefulness; callers rank.
 */
import { costOf, fits, leastCostOf } from './budget.ts';
import { showTimes } from './show-times.ts';

interface Packed {
  line: string;
  order: number;
  rank: number;
}

export class Packer {
  private readonly packed: Packed[] = [];
  private spent = 0;
  private readonly budgetTokens: number;
  private readonly reserve: number;
  private readonly incidentStart: number | undefined;

  /**
   * `reserve` tokens are kept back for a last line that says what was left out; times are shown relative to
   * `incidentStart`, epoch ms.
   */
  constructor(budgetTokens: number, reserve = 0, incidentStart?: number) {
    this.budgetTokens = budgetTokens;
    this.reserve = reserve;
    this.incidentStart = incidentStart;
  }

  /** Tokens that are left. */
  get room(): number {
    return this.budgetTokens - this.reserve - this.spent;
  }

  /** Adds the line when it fits; `order` is its place in the text. */
  add(written: string, order: number): boolean {
    if (leastCostOf(written) > this.room + 16) return false;
    const line = showTimes(written, this.incidentStart);
    if (leastCostOf(line) > this.room) return false;
    const cost = costOf(line);
    if (cost > this.room) return false;
    this.spent += cost;
    this.packed.push({ line, order, rank: this.packed.length });
    return true;
  }

  get count(): number {
    return this.packed.length;
  }

  /** All lines in order, with `last` at the end; drops the lines added last until the whole keeps the budget. */
  text(last = ''): string {
    const packed = [...this.packed];
    for (;;) {
      const lines = packed.toSorted((a, b) => a.order - b.order || a.rank - b.rank).map((each) => each.line);
      const text = [...lines, ...(last === '' ? [] : [last])].join('\n');
      if (packed.length === 0 || fits(text, this.budgetTokens)) return fits(text, this.budgetTokens) ? text : '';
      packed.pop();
    }
  }
}
