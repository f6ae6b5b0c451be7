/**
 * One pass over any number of lines, in bounded memory: groups of lines of one shape, with their first examples, the
 * lines around the telling ones, and counts.
 * Owns: what is remembered of a stream of lines. Refuses: deciding what is shown; choose-lines.ts does.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { learnColumn } from './line-column.ts';
import type { ColumnLength } from './line-column.ts';
import { cleanLine, stripCodes } from './line-clean.ts';
import { scoreLine } from './line-score.ts';
import type { LineScore } from './line-score.ts';
import { shapeOf } from './line-shape.ts';
import { namesIt } from '../question.ts';
import type { Question } from '../question.ts';
import type { TextInput } from '../text-input.ts';

/** A line that is remembered. `index` counts from 0; `body` is cleaned and bounded. */
export interface KeptLine {
  index: number;
  body: string;
  time?: number;
  group: LineGroup;
}

/** All lines of one shape. */
export interface LineGroup {
  count: number;
  first: number;
  last: number;
  firstTime?: number;
  lastTime?: number;
  score: LineScore;
  /** Indices of the examples in `kept`: the first few. */
  examples: number[];
}

/** What one pass remembers. */
export interface Gathering {
  lines: number;
  /** Lines that carry a time. */
  timedLines: number;
  firstTime?: number;
  lastTime?: number;
  groups: Map<number, LineGroup>;
  kept: Map<number, KeptLine>;
  /** Shapes that were dropped because there were too many, all of them of single dull lines. */
  droppedShapes: number;
  /** Lines by level, by the level of their shape. */
  levels: { fatal: number; error: number; warning: number };
  /** Indices of lines that hold a name of the question, the first few of each. */
  named: number[];
  /** How many lines hold each name of the question. */
  nameCounts: Map<string, number>;
  /** How often build marks were seen, by shape. */
  buildMarks: number;
  /** The last lines, oldest first. */
  tail: KeptLine[];
}

const MOST_GROUPS = 12_000;
const MOST_KEPT_CHARACTERS = 16_000_000;
const LONGEST_KEPT = 4000;
const EXAMPLES = 3;
const NAMED_EACH = 12;
const BEFORE = 7;
const AFTER = 16;
const TAIL = 40;
/** How long new shapes are looked at before other work gets its turn, ms. */
const TURN_MS = 12;
/** From this score on the lines around a line are remembered too. */
const TELLING = 20;
const BUILD_MARK =
  /^##\[(?:group|error|section|command)\]|^::(?:group|error)|^section_(?:start|end):|^Current runner version|^Running with gitlab-runner|^(?:npm|yarn|pnpm) (?:ERR!|error|run)|^make(?:\[\d+\])?: |^\[(?:INFO|ERROR)\] (?:BUILD|---)|^> Task :|^FAILED |^--- FAIL|^=+ (?:FAILURES|ERRORS|short test summary|test session)|^test result:|^Tests?:? +\d|^error(?:\[E\d+\])?: |^#\d+ \[|^Step \d+\/\d+ :|^\s*\d+ (?:passing|failing)|^(?:PASS|FAIL) \S|error TS\d+|: error: |^BUILD (?:FAILED|SUCCESSFUL)|Process (?:completed|exited) with (?:exit )?code|^(?:PLAY|TASK|RUNNING HANDLER) \[|^PLAY RECAP|^Failures:$|^Failed examples:|^\d+ examples?, \d+ failures?|^\/\/\S+:\S+ +(?:FAILED|PASSED|TIMEOUT|FLAKY|NO STATUS)|^Executed \d+ out of \d+ tests|^=== (?:RUN|FAIL|PASS|CONT)|^(?:ok|FAIL|\?)\s+\S+\/\S+\s|^~~~ \w|^(?:~~~|\+\+\+|---) :\w|^Terraform |^\[Pipeline\]|^Exited with code|^\+ \w|^\$ \w/;

const LONE_ZERO = /(?<![\w.])0(?![\w.])/;
const LONE_ZEROS = /(?<![\w.])0(?![\w.])/g;

/** A copy of its own: a slice would keep the whole piece of input that it was cut from in memory. */
function copyOf(text: string): string {
  const bounded =
    text.length > LONGEST_KEPT
      ? `${text.slice(0, (LONGEST_KEPT * 3) / 4)} …[${text.length - LONGEST_KEPT} characters]… ${text.slice(-LONGEST_KEPT / 4)}`
      : text;
  return Buffer.from(stripCodes(bounded), 'utf8').toString('utf8');
}

class Gatherer {
  private readonly names: readonly string[];
  private readonly nameHits: number[];
  private readonly recent: { index: number; body: string; time?: number; group: LineGroup }[] = [];
  /** Lines that were put into `recent`, a ring. */
  private seen = 0;
  private after = 0;
  private keptCharacters = 0;
  readonly result: Gathering = {
    lines: 0,
    timedLines: 0,
    groups: new Map(),
    kept: new Map(),
    droppedShapes: 0,
    levels: { fatal: 0, error: 0, warning: 0 },
    named: [],
    nameCounts: new Map(),
    buildMarks: 0,
    tail: [],
  };

  /** The length of what the runner puts before a line; learned from the first lines. */
  column: ColumnLength = () => 0;

  private readonly reference: number;

  constructor(question: Question, reference: number) {
    this.reference = reference;
    this.names = question.names;
    this.nameHits = question.names.map(() => 0);
  }

  /** True when the line was of a new shape, which is a thousand times as much work as a known one. */
  take(raw: string): boolean {
    const result = this.result;
    const index = result.lines;
    result.lines += 1;
    if (raw === '') return false;
    const { body: whole, time } = cleanLine(raw, this.reference);
    const column = this.column(whole);
    const body = column > 0 ? whole.slice(column) : whole;
    if (time !== undefined) {
      result.timedLines += 1;
      if (result.firstTime === undefined || time < result.firstTime) result.firstTime = time;
      if (result.lastTime === undefined || time > result.lastTime) result.lastTime = time;
    }
    if (body === '' || body.trim() === '') return false;
    const shape = shapeOf(body);
    let group = result.groups.get(shape);
    const isNew = group === undefined;
    if (group === undefined) {
      group = { count: 0, first: index, last: index, firstTime: time, score: scoreLine(body), examples: [] };
      if (result.groups.size >= MOST_GROUPS) this.dropDull();
      result.groups.set(shape, group);
      if (BUILD_MARK.test(body)) result.buildMarks += 1;
    }
    group.count += 1;
    group.last = index;
    if (time !== undefined) group.lastTime = time;
    if (group.score.level !== 'quiet') result.levels[group.score.level] += 1;
    const line = { index, body, time, group };
    if (group.examples.length < EXAMPLES) {
      group.examples.push(index);
      this.keep(line);
      if (Math.max(group.score.general, group.score.build) >= TELLING) {
        for (const before of this.latest(BEFORE)) this.keep(before);
        this.after = AFTER;
      }
    }
    if (this.after > 0) {
      this.after -= 1;
      this.keep(line);
    }
    if (this.names.length > 0) this.lookForNames(line);
    this.recent[this.seen % TAIL] = line;
    this.seen += 1;
    return isNew;
  }

  end(): Gathering {
    this.joinCounters();
    const last = this.latest(TAIL);
    for (const line of last) this.keep(line);
    this.result.tail = last.map((line) => this.result.kept.get(line.index)).filter((line) => line !== undefined);
    return this.result;
  }

  /** A lone 0 tells success from failure, but not where the next line goes on with 1: there it only counts. */
  private joinCounters(): void {
    const { groups, kept } = this.result;
    const byExample = new Map<string, LineGroup>();
    for (const group of groups.values()) {
      const body = kept.get(group.examples[0] ?? -1)?.body;
      if (body !== undefined && group.count > 1) byExample.set(body, group);
    }
    for (const [shape, group] of groups) {
      const line = kept.get(group.first);
      if (group.count !== 1 || line === undefined || !LONE_ZERO.test(line.body)) continue;
      const next = byExample.get(line.body.replace(LONE_ZEROS, '1'));
      if (next === undefined || next.first < group.first) continue;
      next.count += 1;
      next.first = group.first;
      next.firstTime = group.firstTime ?? next.firstTime;
      next.examples.unshift(group.first);
      groups.delete(shape);
      kept.set(group.first, { ...line, group: next });
    }
  }

  /** The latest lines, oldest first. */
  private latest(most: number): KeptLine[] {
    const lines: KeptLine[] = [];
    for (let at = Math.max(0, this.seen - most); at < this.seen; at += 1) {
      const line = this.recent[at % TAIL];
      if (line !== undefined) lines.push(line);
    }
    return lines;
  }

  private lookForNames(line: { index: number; body: string; time?: number; group: LineGroup }): void {
    const lower = line.body.toLowerCase();
    for (const [at, name] of this.names.entries()) {
      if (!namesIt(lower, name)) continue;
      this.nameHits[at] = (this.nameHits[at] ?? 0) + 1;
      this.result.nameCounts.set(name, this.nameHits[at] ?? 0);
      if ((this.nameHits[at] ?? 0) > NAMED_EACH) continue;
      this.keep(line);
      this.result.named.push(line.index);
    }
  }

  private keep(line: { index: number; body: string; time?: number; group: LineGroup }): void {
    if (this.result.kept.has(line.index) || this.keptCharacters > MOST_KEPT_CHARACTERS) return;
    const body = copyOf(line.body);
    this.keptCharacters += body.length;
    this.result.kept.set(line.index, { ...line, body });
  }

  /** Too many shapes: forgets dull ones that occurred once, half of them, so that rare but telling ones stay. */
  private dropDull(): void {
    const dull = [...this.result.groups].sort(
      ([, a], [, b]) =>
        Math.max(a.score.general, a.score.build) +
        8 * Math.log10(a.count) -
        Math.max(b.score.general, b.score.build) -
        8 * Math.log10(b.count),
    );
    for (const [shape, group] of dull.slice(0, MOST_GROUPS / 2)) {
      this.result.groups.delete(shape);
      this.result.droppedShapes += 1;
      for (const index of group.examples) {
        this.keptCharacters -= this.result.kept.get(index)?.body.length ?? 0;
        this.result.kept.delete(index);
      }
    }
  }
}

/** Reads all lines of the input once; `reference` is a time near theirs, for spellings without a year. */
export async function gatherLines(input: TextInput, question: Question, reference = Date.now()): Promise<Gathering> {
  const gatherer = new Gatherer(question, reference);
  let since = performance.now();
  let learned = false;
  for await (const batch of input.lines()) {
    if (!learned) gatherer.column = learnColumn(batch.map((line) => cleanLine(line).body));
    learned = true;
    for (const line of batch) {
      if (!gatherer.take(line) || performance.now() - since < TURN_MS) continue;
      await turn();
      since = performance.now();
    }
  }
  return gatherer.end();
}
