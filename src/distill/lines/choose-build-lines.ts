/**
 * Which remembered lines of a build's or a test's log are worth their room.
 * Owns: what a line's place says: beside a failure, in the log of the program under test, among things that were skipped,
 * under the command that failed. Refuses: a line's own words (line-score.ts), layout and budget (show-lines.ts).
 */
import { asker, Ranking } from './choose-lines.ts';
import type { Candidate } from './choose-lines.ts';
import { PASSING, PATHS } from './error-forms.ts';
import type { Gathering, KeptLine } from './gather-lines.ts';
import { shapeOf } from './line-shape.ts';
import type { Question } from '../question.ts';

const RUNNER_ERROR =
  /^##\[error\]|^::error|^ERROR: Job failed|Process (?:completed|exited) with (?:exit )?code|^Exited with code|^(?:user )?command error: exit status|\b(?:command|build|step|script)\b.{0,200} exited with (?:code |status:? )?[1-9]/i;
/** Where a step, a task or a command begins. */
const STEP =
  /^##\[group\]Run |^\$ |^\+ |^\[command\]|^> \S+@\S+ |^section_start:|^Step \d+\/\d+ :|^#\d+ \[.*\] RUN |^> Task |^(?:TASK|RUNNING HANDLER) \[|^~~~ |^\+\+\+ :/;
const HOUSEKEEPING =
  /^Post job cleanup|^\[command\]\/usr\/bin\/git|^##\[(?:endgroup|command)\]|Cleaning up orphan|^http\.https:|^Removing |^Temporarily overriding HOME|^Adding repository directory/;
const NUMBERED = /^#\d+ (?=\[|ERROR|\d|CANCELED|CACHED|DONE)/;
/** A place in a source file. */
const PLACE = /[\w)\]]\.\w{1,6}:\d+\b|\.\w{1,6}\(\d+(?:,\d+)?\)|\bline \d+\b/;
/** Files that the team did not write: their frames only lead from one of its own to the next. */
const LIBRARY =
  /node_modules|site-packages|dist-packages|\/vendor\/|\/gems\/|\/usr\/(?:lib|local|include)|\/go\/(?:src|pkg)\/|\.cargo\/registry|\/rustc\/|<frozen|node:internal|\b(?:java\.base|jdk\.internal|java\.util|sun\.reflect|org\.(?:junit|gradle|apache|springframework)|runtime|testing)[./]/;
/** A level word, and a full time, near the start: the log of a program, which the build only prints. */
const LEVEL_NEAR_START = /^.{0,110}?\b(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|level=\w+)\b/i;
const TIME_NEAR_START = /^.{0,40}?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d/;
const WARNING = /(?:^|[:\s[(])(?:warning|deprecat\w+)\b/i;
const SKIPPED_PART = /^(?:Pending|Skipped|Flaky|Slowest|Top \d+ slowest|Deprecations?)\b/i;
const OTHER_PART = /^(?:Failures?|Failed|FAILURES|ERRORS?|Finished|={4,}|Tests?)\b/;
/** The verdict on one of many checks or tests: each names another one. */
const VERDICT =
  /^\s*(?:--- FAIL: |not ok |\[FAIL(?:ED)?\]|[✗✘✖×] |FAIL(?:ED)?:? \S)|\.{4,} ?(?:\S+ )?F(?:AILED|ailed)\s*$/;
/** Of the job that the whole log is of. */
const JOB = /^(?:Complete job name|Job name|Running job|Job): ?\S/i;
/** Texts in quotes tell lines of one kind apart, not kinds. */
const QUOTED = /"[^"\n]{1,120}"|'[^'\n]{1,120}'|`[^`\n]{1,120}`/g;
const IGNORED = /^\.\.\.ignoring|\(ignored\)|continue-on-error/;
const IDENTIFIER = /[A-Za-z_][\w$]{7,}/g;

/** What is worth less says nothing of why a build failed. */
const LEAST = 3;
/** What is left of a line's worth for each line of its shape before it. */
const AGAIN = 0.55;
const AGAIN_VERDICT = 0.85;
const OF_JOB = 20;
/** Where room is left, alike lines are told too, if they are worth anything. */
const MORE_DISCOUNT = 0.3;
const LEAST_MORE = 8;
/** From this on a line is a failure of its own. */
const STRONG = 30;
/** Lines looked at around a failure. */
const BEFORE = 3;
const AFTER = 12;
/** So many lines of a program's own log make its words a poor sign. */
const CHATTY = 20;

/** Whether a line that is only near a failure is worth its room: rulers, gutters and folding marks are not. */
function saysSomething(body: string): boolean {
  return (
    (body.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 5 &&
    !PASSING.test(body) &&
    (!/^##\[(?:group|endgroup|debug)\]/.test(body) || STEP.test(body))
  );
}

/** For each line how much of its own score counts: 1, or less where its place takes the meaning from its words. */
function weightsOf(lines: readonly KeptLine[], gathering: Gathering): Float64Array {
  const weights = new Float64Array(lines.length).fill(1);
  // Where the runner puts no times in front, the only times are those of the program.
  const timesAreOwn = gathering.timedLines < gathering.lines / 2;
  const logged = lines.map(
    ({ body, time }) =>
      LEVEL_NEAR_START.test(body) && (TIME_NEAR_START.test(body) || (timesAreOwn && time !== undefined)),
  );
  const chatty = new Set(lines.flatMap(({ group }, at) => (logged[at] ? [group] : [])));
  let count = 0;
  for (const group of chatty) count += group.count;
  const hasError = lines.some(({ group }) => group.score.build >= STRONG);
  let isSkippedPart = false;
  let warnings = 0;
  for (const [at, { body, group }] of lines.entries()) {
    if (SKIPPED_PART.test(body)) isSkippedPart = true;
    else if (OTHER_PART.test(body)) isSkippedPart = false;
    let weight = isSkippedPart ? 0.25 : 1;
    if (logged[at] && count >= CHATTY) weight *= 0.3;
    if (IGNORED.test(lines[at + 1]?.body ?? '')) weight *= 0.2;
    if (hasError && group.score.build < STRONG && WARNING.test(body.slice(0, 300))) {
      weight *= 0.75 ** warnings;
      warnings += 1;
    }
    weights[at] = weight;
  }
  return weights;
}

/** What each line is worth for what stands near it, and lines that stand for something no other says. */
function neighbourhood(
  lines: readonly KeptLine[],
  strengthOf: (at: number) => number,
): { bonus: Float64Array; pins: Set<number> } {
  const bonus = new Float64Array(lines.length);
  const raise = (at: number, to: number): void => {
    bonus[at] = Math.max(bonus[at] ?? 0, to);
  };
  const raiseStep = (from: number, to: number): void => {
    for (let at = from; at >= 0; at -= 1) {
      if (!STEP.test(lines[at]?.body ?? '')) continue;
      raise(at, to);
      return;
    }
  };
  const marks = lines.flatMap((line, at) => (RUNNER_ERROR.test(line.body) ? [at] : []));
  for (const mark of marks.length > 5 ? [...marks.slice(0, 3), ...marks.slice(-2)] : marks) {
    for (let back = 1; back <= 9 && mark - back >= 0; back += 1) {
      const gap = (lines[mark]?.index ?? 0) - (lines[mark - back]?.index ?? 0);
      if (gap <= 14) raise(mark - back, 22 - 1.5 * back);
    }
    raiseStep(mark, 24);
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
      raise(header, 40);
      pins.add(header);
    }
  }
  const strongest = lines
    .map((_, at) => ({ at, strength: strengthOf(at) }))
    .filter(
      ({ at, strength }) => strength >= STRONG && (lines[at]?.group.examples.indexOf(lines[at]?.index ?? -1) ?? 0) <= 0,
    )
    .sort((a, b) => b.strength - a.strength || a.at - b.at);
  for (const [rank, { at, strength }] of strongest.entries()) {
    if (rank < 6) raiseStep(at, 24 - 2 * rank);
    // What stands beside a failure explains it: the values compared, the place, the cause.
    const own = new Set(lines[at]?.body.match(IDENTIFIER) ?? []);
    for (let step = -BEFORE; step <= AFTER; step += 1) {
      const near = lines[at + step];
      if (step === 0 || near === undefined || Math.abs(near.index - (lines[at]?.index ?? 0)) > AFTER + 4) continue;
      const nearness = 1 - Math.abs(step) / (AFTER + 2);
      const isPlace = PLACE.test(near.body);
      const foreign = isPlace && LIBRARY.test(near.body);
      const named = (near.body.match(IDENTIFIER) ?? []).some((name) => own.has(name));
      raise(
        at + step,
        (strength / 3.5) * nearness * (foreign ? 0.3 : 1) + (isPlace && !foreign ? (named ? 12 : 5) : 0),
      );
    }
  }
  return { bonus, pins };
}

/** What is worth telling of a build, and what more of its failures is worth when there is room left. */
export interface BuildChoice {
  first: Ranking;
  more: Ranking;
}

/** For a build's or a test's log: the runner's own error marks, what led to them, and every kind of failure once or twice. */
export function chooseBuildLines(gathering: Gathering, question: Question): BuildChoice {
  const asked = asker(gathering, question);
  const lines = [...gathering.kept.values()].sort((a, b) => a.index - b.index);
  const weights = weightsOf(lines, gathering);
  const ownOf = (at: number): number => (lines[at]?.group.score.build ?? 0) * (weights[at] ?? 1);
  const { bonus, pins } = neighbourhood(lines, ownOf);
  const shapeSeen = new Map<number, number>();
  const bodySeen = new Set<string>();
  const candidates: Candidate[] = [];
  const rest: Candidate[] = [];
  for (const [at, line] of lines.entries()) {
    const body = line.body.trim();
    if (bodySeen.has(body) || HOUSEKEEPING.test(body)) continue;
    bodySeen.add(body);
    const shape = shapeOf(body.slice(0, 600).replace(PATHS, '/').replace(QUOTED, '""'));
    const nth = shapeSeen.get(shape) ?? 0;
    shapeSeen.set(shape, nth + 1);
    const rare = Math.max(0, 4 - 1.5 * Math.log10(line.group.count));
    const own = ownOf(at);
    const isVerdict = VERDICT.test(body);
    const beside = saysSomething(body) ? (bonus[at] ?? 0) : 0;
    const strength = own + (own > 8 ? rare : 0);
    const value =
      strength * (isVerdict ? AGAIN_VERDICT : AGAIN) ** nth +
      Math.max(beside, JOB.test(body) ? OF_JOB : 0) +
      asked(line);
    candidates.push({ line, value, pinned: pins.has(at) || isVerdict });
    rest.push({ line, value: strength + beside + asked(line) });
  }
  return { first: new Ranking(candidates, 0.7, LEAST), more: new Ranking(rest, MORE_DISCOUNT, LEAST_MORE) };
}
