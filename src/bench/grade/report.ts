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
  /** What a sound harness never does, by name; docs/behaviour.md. */
  faults: Record<string, number>;
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
  faults: {},
  tokens: { input: 0, output: 0, wasted: 0 },
  cost: 0,
  ms: 0,
  phases: {},
};

/** Figure by figure, at whatever depth. */
export function sumOf(all: readonly BehaviourFigures[]): BehaviourFigures {
  return all.reduce((sum, it) => added(sum, it), nothing);
}

function added<Figures extends object>(one: Figures, other: Figures): Figures {
  const sum = new Map<string, unknown>(Object.entries(one));
  for (const [name, figure] of Object.entries(other)) {
    const before = sum.get(name);
    const isNumber = typeof figure === 'number';
    sum.set(
      name,
      isNumber ? Number(before ?? 0) + figure : added(Object(before ?? {}) as object, Object(figure) as object),
    );
  }
  return Object.fromEntries(sum) as Figures;
}
