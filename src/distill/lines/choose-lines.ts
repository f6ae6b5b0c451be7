/**
 * Which remembered lines are worth their room in a service's log, and the order that takes nothing twice.
 * Owns: the value of a line among the others: its own score, rarity, the question. Refuses: builds (choose-build-lines.ts),
 * layout and budget; show-lines.ts takes the lines in the order given until it is full.
 */
import type { Gathering, KeptLine } from './gather-lines.ts';
import type { Question } from '../question.ts';
import { matchQuestion } from '../question.ts';

export interface Candidate {
  line: KeptLine;
  value: number;
  /** 0 to 1: how much of it lines taken earlier have said. */
  repeats?: number;
  /** Stands for something that no other line says, however alike they look. */
  pinned?: boolean;
}

const MOST_CANDIDATES = 400;
const MOST_ORDERED = 160;
/** What of the discount is left for a line that stands for something no other says. */
const PINNED = 0.2;
/** The first line of a stack trace, and the lines of its frames. */
const THROWN = /^(?:Caused by: )?[\w.$]+(?:Exception|Error)(?:: |$)/;
const FRAME = /^\s*(?:at [\w.$/<>@-]+\(|\.\.\. \d+ (?:more|common frames omitted)|File "[^"]+", line \d+)/;
const LETTERS = /\p{L}{3,}/gu;

/** The words of a line, each once, as numbers in ascending order. `numbers` numbers the words of all lines. */
function wordsOf(body: string, numbers: Map<string, number>): number[] {
  const words = new Set<number>();
  for (const word of body.slice(0, 600).toLowerCase().match(LETTERS) ?? []) {
    let number = numbers.get(word);
    if (number === undefined) numbers.set(word, (number = numbers.size));
    words.add(number);
  }
  return [...words].sort((a, b) => a - b);
}

/** The part of the shorter line's words that the other one has too. */
function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] as number;
    const other = b[j] as number;
    if (one === other) shared += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return shared / Math.min(a.length, b.length);
}

/**
 * Candidates by value, each discounted by its likeness to those taken before it: maximal marginal relevance (Carbonell
 * and Goldstein, SIGIR 1998). `discount` 0 ignores likeness, 1 takes nothing twice; what is worth less than `least` is
 * left out. Each is found when it is asked for, since a digest has room for few of them.
 */
export class Ranking {
  private readonly pool: { candidate: Candidate; words: number[]; nearest: number }[];
  private readonly ordered: Candidate[] = [];
  private readonly discount: number;
  private readonly least: number;

  constructor(candidates: readonly Candidate[], discount: number, least = Number.NEGATIVE_INFINITY) {
    const numbers = new Map<string, number>();
    this.discount = discount;
    this.least = least;
    this.pool = candidates
      .toSorted((a, b) => b.value - a.value || a.line.index - b.line.index)
      .slice(0, MOST_CANDIDATES)
      .map((candidate) => ({ candidate, words: wordsOf(candidate.line.body, numbers), nearest: 0 }));
  }

  /** The candidate at a place, from 0; undefined behind the last. */
  at(place: number): Candidate | undefined {
    while (this.ordered.length <= place && this.ordered.length < MOST_ORDERED) if (!this.takeNext()) break;
    return this.ordered[place];
  }

  /** All that were asked for so far. */
  get found(): readonly Candidate[] {
    return this.ordered;
  }

  private takeNext(): boolean {
    let best = -1;
    let bestValue = this.least;
    for (const [at, { candidate, nearest }] of this.pool.entries()) {
      // Pool is in order of value, and likeness only takes away from it.
      if (best >= 0 && candidate.value <= bestValue && candidate.value >= 0) break;
      const value = candidate.value * (1 - this.discount * (candidate.pinned === true ? PINNED : 1) * nearest);
      if (best < 0 ? value >= bestValue : value > bestValue) {
        best = at;
        bestValue = value;
      }
    }
    const [taken] = best < 0 ? [] : this.pool.splice(best, 1);
    if (taken === undefined) return false;
    this.ordered.push({ line: taken.candidate.line, value: bestValue, repeats: taken.nearest });
    for (const each of this.pool) each.nearest = Math.max(each.nearest, likeness(each.words, taken.words));
    return true;
  }
}

/** How much the question adds to each line. Terms that stand nearly everywhere count little. */
export function asker(gathering: Gathering, question: Question): (line: KeptLine) => number {
  const wordCounts = new Map<string, number>();
  for (const group of gathering.groups.values()) {
    const example = gathering.kept.get(group.examples[0] ?? -1);
    if (example === undefined) continue;
    const lower = example.body.toLowerCase();
    for (const word of question.words)
      if (lower.includes(word)) wordCounts.set(word, (wordCounts.get(word) ?? 0) + group.count);
  }
  const total = Math.max(2, gathering.lines);
  const rarity = (term: string): number => {
    const count = gathering.nameCounts.get(term) ?? wordCounts.get(term) ?? 0;
    return count === 0 ? 0 : Math.max(0.03, Math.log(total / count) / Math.log(total));
  };
  return (line) => 22 * matchQuestion(question, line.body, rarity);
}

/** For a service's log: one line a shape, the failing, the rare and the asked-for first. */
export function chooseServiceLines(gathering: Gathering, question: Question): Ranking {
  const asked = asker(gathering, question);
  const perCount = new Map<number, number>();
  for (const group of gathering.groups.values()) perCount.set(group.count, (perCount.get(group.count) ?? 0) + 1);
  let seen = 0;
  const rarerOrEqual = new Map<number, number>();
  for (const [count, groups] of [...perCount].sort(([a], [b]) => a - b)) {
    seen += groups;
    rarerOrEqual.set(count, seen);
  }
  const candidates: Candidate[] = [];
  const taken = new Set<number>();
  const named = new Set(gathering.named);
  const timed = gathering.timedLines / Math.max(1, gathering.lines);
  const value = (line: KeptLine): number => {
    const { group } = line;
    // A shape is a surprise when few others are as rare as it is.
    const surprise = Math.log10(gathering.lines / (group.count * (rarerOrEqual.get(group.count) ?? 1)));
    // Where lines carry a time, one without is part of something longer, and words of failure in it prove little.
    const isPart = line.time === undefined && timed > 0.3 && group.score.level === 'quiet' && !THROWN.test(line.body);
    const own = group.score.general * (isPart ? 0.6 : 1);
    // A frame is as rare as the failure it belongs to, and says less than its message.
    if (FRAME.test(line.body)) return 0.3 * own + asked(line);
    return own + 5 * Math.max(0, surprise) + 1.5 * Math.log10(group.count) + asked(line);
  };
  for (const group of gathering.groups.values()) {
    const line = gathering.kept.get(group.examples[0] ?? -1);
    if (line === undefined) continue;
    taken.add(line.index);
    candidates.push({ line, value: value(line) });
  }
  for (const index of named) {
    const line = gathering.kept.get(index);
    if (line !== undefined && !taken.has(index)) candidates.push({ line, value: value(line) * 0.9 });
  }
  return new Ranking(candidates, 0.75);
}
