/**
 * What an investigator's conversation at one task has come to.
 * Owns: its task, its turns, what was handed in, and the result that is made of them. Refuses: asking and answering
 * (investigator.ts).
 */
import type { Model } from '../../model/model.ts';
import type { LimitReached, RunLimits } from '../../run/limits.ts';
import type { Objection } from '../../run/finding/objection.ts';
import type { ResultOf } from '../../run/step.ts';
import type { Submission } from '../../run/submission.ts';
import type { TriageResult } from '../../run/finding/triage-result.ts';
import type { Workflow } from '../../workflows.ts';
import type { Turn } from '../conversation/conversation.ts';
import type { RunClock } from '../run-clock.ts';
import type { TaskLimits } from '../conversation/task-budget.ts';
import type { ToolShelf } from '../conversation/tool-shelf.ts';

export interface Task {
  /** Its key within the run, e.g. `task:1.t1`. */
  key: string;
  model: Model;
  system: string;
  /** What the conversation begins with: brief, hypotheses, the task. */
  opening: string;
  /** What digests are turned to. */
  question: string;
  /** Tokens of one digest; the installation's own bound where absent. */
  digestTokens?: number;
  offered: ToolShelf;
  triage: TriageResult | null;
  /** Somebody is there who could be asked back. */
  mayAsk: boolean;
  workflow: Workflow | null;
  /** What it may use of the run, where the workflow says so. */
  limits?: TaskLimits | undefined;
  clock: RunClock;
}

export type TaskResult = { result: ResultOf<'task'>; detail?: string };

export interface TaskTalk {
  turns: Turn[];
  /** Limits that the model was told to be near. */
  warned: Set<keyof RunLimits>;
  /** Epoch ms: what people said until then was told. */
  heardUntil: number;
  /** What it said where it called nothing. */
  words: string | null;
  /** The newest one, accepted or sent back. */
  submission: Submission | null;
  /** How often a submission came. */
  submitted: number;
  /** The limit that a call or a turn would have gone beyond. */
  spent: LimitReached | null;
  /** What a critic said; null where none was asked yet. */
  objections: readonly Objection[] | null;
  /** What could not be done for it. */
  gaps: string[];
}

export function beginTalk(heardUntil: number): TaskTalk {
  return {
    turns: [],
    warned: new Set(),
    heardUntil,
    words: null,
    submission: null,
    submitted: 0,
    spent: null,
    objections: null,
    gaps: [],
  };
}

/** The task as far as it came; `cut` is the limit that ended it. */
export function workedAs({ words, submission, gaps }: TaskTalk, model: Model, cut: LimitReached | null): TaskResult {
  const worked = {
    narrative: submission?.summary ?? words,
    model: model.name,
    gaps,
    ...(submission ? { submissions: [submission] } : {}),
    ...(cut ? { cut } : {}),
  };
  return { result: { kind: 'task', worked }, detail: model.name };
}
