/**
 * What a run of a suite came to: each case with its grade, and the figures of all.
 * Owns: the shape that is printed, written as JSON and compared. Refuses: how anything is shown.
 */
import type { AnswerGrade } from './grade-answer.ts';
import { type Share, shareOf } from './interval.ts';

export interface BehaviourFigures {
  calls: number;
  turns: number;
  repeated: number;
  /** By kind; docs/behaviour.md. */
  needless: Record<string, number>;
  invalid: number;
  failed: number;
  recovered: number;
  refused: number;
  /** Submissions that were sent back. */
  corrections: number;
  /** Tasks of a model's plan in which nothing was looked at. */
  untouchedTasks: number;
  tokens: { input: number; output: number; wasted: number };
  cost: number;
  ms: number;
  /** ms by kind of step. */
  phases: Record<string, number>;
}

export interface CaseResult {
  name: string;
  title: string;
  /** Counted from 1. */
  round: number;
  /** Whether its truth is a fault. */
  isFault: boolean;
  /** Why it was not run; then there is no grade. */
  skipped?: string;
  /** Why it did not come to an end; then there is no grade either, and it is not passed. */
  broken?: string;
  grade?: AnswerGrade;
  behaviour?: BehaviourFigures;
  passed: boolean;
}

export interface Report {
  bench: 1;
  aura: string;
  suite: string;
  model: string;
  times: number;
  cases: CaseResult[];
}

export interface Figures {
  run: number;
  skipped: number;
  broken: number;
  passed: Share;
  /** Of the cases with a fault. */
  causeRight: Share;
  causeWrong: number;
  healthyWrongly: number;
  /** Of the cases without: said to be healthy, or not to be told. */
  falseAlarmsRight: Share;
  behaviour: BehaviourFigures;
}

export function figuresOf({ cases }: Pick<Report, 'cases'>): Figures {
  const run = cases.filter(({ skipped }) => skipped === undefined);
  const faults = run.filter(({ isFault }) => isFault);
  const others = run.filter(({ isFault }) => !isFault);
  const count = (of: readonly CaseResult[], which: (it: CaseResult) => boolean) => of.filter(which).length;
  return {
    run: run.length,
    skipped: cases.length - run.length,
    broken: count(run, ({ broken }) => broken !== undefined),
    passed: shareOf(
      count(run, ({ passed }) => passed),
      run.length,
    ),
    causeRight: shareOf(
      count(faults, ({ grade }) => grade?.cause === 'right'),
      faults.length,
    ),
    causeWrong: count(run, ({ grade }) => grade?.cause === 'wrong'),
    healthyWrongly: count(run, ({ grade }) => grade?.healthyWrongly === true),
    falseAlarmsRight: shareOf(
      count(others, ({ grade }) => grade?.outcome === 'healthy' || grade?.outcome === 'cannot-tell'),
      others.length,
    ),
    behaviour: sumOf(run.flatMap(({ behaviour }) => behaviour ?? [])),
  };
}

const nothing: BehaviourFigures = {
  calls: 0,
  turns: 0,
  repeated: 0,
  needless: {},
  invalid: 0,
  failed: 0,
  recovered: 0,
  refused: 0,
  corrections: 0,
  untouchedTasks: 0,
  tokens: { input: 0, output: 0, wasted: 0 },
  cost: 0,
  ms: 0,
  phases: {},
};

function sumOf(all: readonly BehaviourFigures[]): BehaviourFigures {
  return all.reduce(
    (sum, it) => ({
      calls: sum.calls + it.calls,
      turns: sum.turns + it.turns,
      repeated: sum.repeated + it.repeated,
      needless: added(sum.needless, it.needless),
      invalid: sum.invalid + it.invalid,
      failed: sum.failed + it.failed,
      recovered: sum.recovered + it.recovered,
      refused: sum.refused + it.refused,
      corrections: sum.corrections + it.corrections,
      untouchedTasks: sum.untouchedTasks + it.untouchedTasks,
      tokens: {
        input: sum.tokens.input + it.tokens.input,
        output: sum.tokens.output + it.tokens.output,
        wasted: sum.tokens.wasted + it.tokens.wasted,
      },
      cost: sum.cost + it.cost,
      ms: sum.ms + it.ms,
      phases: added(sum.phases, it.phases),
    }),
    nothing,
  );
}

function added(one: Record<string, number>, other: Record<string, number>): Record<string, number> {
  const sum = { ...one };
  for (const [name, figure] of Object.entries(other)) sum[name] = (sum[name] ?? 0) + figure;
  return sum;
}
