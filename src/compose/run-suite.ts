/**
 * A suite of cases, several times each and several at once, as one report.
 * Owns: order, progress, and that nothing is left out in silence: what could not be run is in the report with its reason.
 * Refuses: showing the report.
 */
import PQueue from 'p-queue';
import type { CaseResult, Report } from '../bench/grade/report.ts';
import { gradeAnswer } from '../bench/grade/grade-answer.ts';
import { gradeBehaviour } from '../bench/grade/grade-behaviour.ts';
import type { Case } from '../bench/scenario/case.ts';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import type { Model } from '../model/model.ts';
import type { Answer } from '../run/evidence.ts';
import { findingOf } from '../run/finding/run-finding.ts';
import { behaviourOf } from '../telemetry/run-behaviour.ts';
import type { Workflow } from '../workflows.ts';
import { replayCase } from './replay-case.ts';
import { type CaseSetting, runCase, type Wrapping } from './run-case.ts';

export interface SuiteSetting {
  suite: string;
  cases: readonly Case[];
  /** Null: no model. */
  model: Model | null;
  /** How the report calls the model. */
  modelName: string;
  times: number;
  atOnce: number;
  workflows: readonly Workflow[];
  aura: string;
  /** What people would read of an answer. */
  say: (answer: Answer | null, question: string) => string;
  /** Why a case is not run with this model; null where it is. */
  skip?: (it: Case) => string | null;
  shows?: CaseSetting['shows'];
  wrapping?: Wrapping;
  limits?: Partial<Config['limits']>;
  progress?: (done: number, of: number, result: CaseResult) => void;
  /** Told each end while its store and notes are still open. */
  kept?: (it: Case, end: Parameters<NonNullable<CaseSetting['kept']>>[0]) => Promise<void>;
}

export async function runSuite(setting: SuiteSetting): Promise<Report> {
  const { suite, cases, modelName: model, times, atOnce, aura, progress } = setting;
  const queue = new PQueue({ concurrency: atOnce });
  const all = cases.flatMap((it) => Array.from({ length: times }, (_, at) => ({ it, round: at + 1 })));
  let done = 0;
  const results = await Promise.all(
    all.map(({ it, round }) =>
      queue.add(async () => {
        const result = await resultOf(setting, it, round);
        done += 1;
        progress?.(done, all.length, result);
        return result;
      }),
    ),
  );
  return { bench: 1, aura, suite, model, times, cases: results };
}

async function resultOf(setting: SuiteSetting, it: Case, round: number): Promise<CaseResult> {
  const { scenario, name } = it;
  const isFault = [scenario.expect.outcome].flat().includes('fault');
  const row = { name, title: scenario.title, round, isFault, passed: false };
  const skipped = setting.skip?.(it) ?? otherModel(it, setting.model);
  if (skipped !== null) return { ...row, skipped };
  try {
    const { model, workflows, shows, wrapping, limits, say, kept } = setting;
    const end =
      it.cassette === null
        ? await runCase({
            it,
            model,
            workflows,
            ...(shows ? { shows } : {}),
            ...(wrapping ? { wrapping } : {}),
            ...(limits ? { limits } : {}),
            ...(kept ? { kept: (end) => kept(it, end) } : {}),
          })
        : await replayCase(it.cassette);
    const { state, run } = end;
    const counts = behaviourOf(state, run);
    const finding = findingOf(run) ?? (run.answer && 'finding' in run.answer ? run.answer.finding : null);
    const said = say(run.answer, scenario.question ?? '');
    const grade = gradeAnswer({ scenario, state, run, finding, said, behaviour: counts });
    const behaviour = gradeBehaviour(state, run, counts, end.outside);
    return { ...row, grade, behaviour, passed: grade.points.every(({ right }) => right) };
  } catch (error) {
    return { ...row, broken: messageOf(error) };
  }
}

/** A recorded run is replayed whatever the suite is run with, but it says nothing of another model. */
function otherModel({ cassette }: Case, model: Model | null): string | null {
  return cassette === null || model === null
    ? null
    : 'a recorded run has the answers of its own model only; run it with --model none';
}
