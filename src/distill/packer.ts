/**
 * Fills a budget with lines, the most useful first, and gives them back in reading order.
 * Owns: the running cost and the last check against the whole text. Refuses: judging usefulness; callers rank.
 */
import { costOf, fits, leastCostOf } from './budget.ts';

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

  /** `reserve` tokens are kept back for a last line that says what was left out. */
  constructor(budgetTokens: number, reserve = 0) {
    this.budgetTokens = budgetTokens;
    this.reserve = reserve;
  }

  /** Tokens that are left. */
  get room(): number {
    return this.budgetTokens - this.reserve - this.spent;
  }

  /** Adds the line when it fits; `order` is its place in the text. */
  add(line: string, order: number): boolean {
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
