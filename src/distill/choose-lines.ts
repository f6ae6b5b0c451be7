/**
 * Which remembered lines are worth their room: in a service's log and in a build's log.
 * Owns: the value of a line among the others: its own score, rarity, the question, its neighbourhood.
 * Refuses: layout and budget; show-lines.ts takes the lines in the order given until it is full.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { PASSING, PATHS } from './error-forms.ts';
import type { Gathering, KeptLine } from './gather-lines.ts';
import { shapeOf } from './line-shape.ts';
import { matchQuestion } from './question.ts';
import type { Question } from './question.ts';

export interface Candidate {
  line: KeptLine;
  value: number;
  /** 0 to 1: how much of it lines taken earlier have said. */
  repeats?: number;
  /** Stands for something that no other line says, however alike they look. */
  pinned?: boolean;
}

const RUNNER_ERROR = /^##\[error\]|^::error|^ERROR: Job failed|Process completed with exit code|^Exited with code/;
const STEP =
  /^##\[group\]Run |^\$ |^\+ |^\[command\]|^> \S+@\S+ |^section_start:|^Step \d+\/\d+ :|^#\d+ \[.*\] RUN |^> Task /;
const HOUSEKEEPING =
  /^Post job cleanup|^\[command\]\/usr\/bin\/git|^##\[(?:endgroup|command)\]|Cleaning up orphan|^http\.https:|^Removing |^Temporarily overriding HOME|^Adding repository directory/;
const NUMBERED = /^#\d+ (?=\[|ERROR|\d|CANCELED|CACHED|DONE)/;
const MOST_CANDIDATES = 400;

function wordsOf(body: string): Set<string> {
  return new Set(
    body
      .toLowerCase()
      .slice(0, 600)
      .match(/\p{L}{3,}/gu) ?? [],
  );
}

function likeness(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.min(a.size, b.size);
}

/**
 * Orders by value, each discounted by its likeness to those already taken: maximal marginal relevance
 * (Carbonell and Goldstein, SIGIR 1998). `discount` 0 ignores likeness, 1 takes nothing twice.
 */
export async function spread(candidates: Candidate[], discount: number): Promise<Candidate[]> {
  const pool = candidates
    .toSorted((a, b) => b.value - a.value || a.line.index - b.line.index)
    .slice(0, MOST_CANDIDATES)
    .map((candidate) => ({ candidate, words: wordsOf(candidate.line.body), nearest: 0 }));
  const ordered: Candidate[] = [];
  while (pool.length > 0 && ordered.length < 160) {
    let best = 0;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const [at, each] of pool.entries()) {
      const value = each.candidate.value * (1 - discount * (each.candidate.pinned === true ? 0.2 : 1) * each.nearest);
      if (value > bestValue) {
        best = at;
        bestValue = value;
      }
    }
    // Each round looks at the whole pool; other work gets its turn in between.
    if (ordered.length % 8 === 7) await turn();
    const [taken] = pool.splice(best, 1);
    if (taken === undefined) break;
    ordered.push({ line: taken.candidate.line, value: bestValue, repeats: taken.nearest });
    for (const each of pool) each.nearest = Math.max(each.nearest, likeness(each.words, taken.words));
  }
  return ordered;
}

/** How much the question adds to each line. Terms that stand nearly everywhere count little. */
function asker(gathering: Gathering, question: Question): (line: KeptLine) => number {
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
export async function chooseServiceLines(gathering: Gathering, question: Question): Promise<Candidate[]> {
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
    const own =
      line.time === undefined && timed > 0.3 && group.score.level === 'quiet'
        ? group.score.general * 0.6
        : group.score.general;
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
  return spread(candidates, 0.75);
}

/** Whether a line that is only near a failure is worth its room: rulers, gutters and folding marks are not. */
function saysSomething(body: string): boolean {
  return (
    (body.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 5 &&
    !PASSING.test(body) &&
    (!/^##\[(?:group|endgroup|debug)\]/.test(body) || STEP.test(body))
  );
}

/** For a build's or a test's log: the runner's own error marks, what led to them, and every kind of failure once or twice. */
export async function chooseBuildLines(gathering: Gathering, question: Question): Promise<Candidate[]> {
  const asked = asker(gathering, question);
  const lines = [...gathering.kept.values()].sort((a, b) => a.index - b.index);
  const bonus = new Float64Array(lines.length);
  const marks = lines.flatMap((line, at) => (RUNNER_ERROR.test(line.body) ? [at] : []));
  const pinned = marks.length > 5 ? [...marks.slice(0, 3), ...marks.slice(-2)] : marks;
  for (const mark of pinned) {
    for (let back = 1; back <= 9 && mark - back >= 0; back += 1) {
      const gap = (lines[mark]?.index ?? 0) - (lines[mark - back]?.index ?? 0);
      if (gap <= 14) bonus[mark - back] = Math.max(bonus[mark - back] ?? 0, 22 - 1.5 * back);
    }
    for (let at = mark; at >= 0; at -= 1) {
      if (!STEP.test(lines[at]?.body ?? '')) continue;
      bonus[at] = Math.max(bonus[at] ?? 0, 24);
      break;
    }
  }
  // A step's own header, where its lines carry the step's number in front: "#12 ERROR" belongs to "#12 [stage] RUN".
  const pins = new Set<number>();
  const headers = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    const number = NUMBERED.exec(line.body)?.[0];
    if (number === undefined) continue;
    if (!headers.has(number)) headers.set(number, at);
    const header = headers.get(number) ?? at;
    if (line.group.score.build >= 36 && header !== at) {
      bonus[header] = Math.max(bonus[header] ?? 0, 40);
      pins.add(header);
    }
  }
  // What stands beside a strong line explains it: the values compared, the place, the cause.
  for (const [at, line] of lines.entries()) {
    const strength = line.group.score.build;
    if (strength < 30 || line.group.examples.indexOf(line.index) > 0) continue;
    for (let step = -3; step <= 7; step += 1) {
      const near = lines[at + step];
      if (step === 0 || near === undefined || Math.abs(near.index - line.index) > 10) continue;
      bonus[at + step] = Math.max(bonus[at + step] ?? 0, (strength / 3.5) * (1 - Math.abs(step) / 9));
    }
  }
  const shapeSeen = new Map<number, number>();
  const bodySeen = new Set<string>();
  const candidates: Candidate[] = [];
  for (const [at, line] of lines.entries()) {
    const body = line.body.trim();
    if (bodySeen.has(body) || HOUSEKEEPING.test(body)) continue;
    bodySeen.add(body);
    const shape = shapeOf(body.slice(0, 600).replace(PATHS, '/'));
    const nth = shapeSeen.get(shape) ?? 0;
    shapeSeen.set(shape, nth + 1);
    const rare = Math.max(0, 4 - 1.5 * Math.log10(line.group.count));
    const own = line.group.score.build;
    const value =
      (own + (own > 8 ? rare : 0)) * 0.55 ** nth + (saysSomething(body) ? (bonus[at] ?? 0) : 0) + asked(line);
    candidates.push({ line, value, pinned: pins.has(at) });
  }
  return spread(candidates, 0.7);
}
