/**
 * The steps of a run: journaled pieces of work, and the unit of resuming.
 * Owns: what each kind of step leaves behind. Refuses: doing any of it.
 */
import type { AskedOf } from './asked-of.ts';
import type { Chart, Finding } from './evidence.ts';
import type { LimitReached } from './limits.ts';
import type { Objection } from './finding/objection.ts';
import type { Plan } from './plan.ts';
import type { Expected } from './outcomes/lesson.ts';
import type { RunbookRead } from './finding/runbook-read.ts';
import type { Submission } from './submission.ts';
import type { TriageResult } from './finding/triage-result.ts';

/** What the first look found. */
export interface Seen {
  triage: TriageResult | null;
  /** Evidence ids by what they are about. */
  evidence: { triage: string | null; changes: string | null; profile: string | null };
  chart?: Chart;
  /** What the alert's runbook says. */
  runbook?: RunbookRead;
  /** What could not be seen. */
  gaps: string[];
  /** What was read into the question. */
  asked?: AskedOf;
  /** What an earlier incident let it look for first. */
  expected?: Expected;
  /** The limit that ended the look early. */
  cut?: LimitReached;
}

/** What a task handed in. */
export interface Worked {
  /** The model's words; null when there was none or it failed. */
  narrative: string | null;
  model: string | null;
  gaps: string[];
  /** What the investigators handed in, as code judged it. */
  submissions?: Submission[];
  /** The limit that ended the work early. */
  cut?: LimitReached;
}

/** What one turn cost: tokens, and money where the model has a price. */
export interface TurnUsage {
  input: number;
  output: number;
  /** Of the input: read from the provider's cache, and written to it. */
  cachedInput?: number;
  cacheWrites?: number;
  cost?: number;
}

/** One answer of a model in the conversation of a task. */
export interface TurnReply {
  text: string;
  /** `malformed`: the argument text of a call, where it was no JSON object. */
  calls: { id: string; name: string; args: Record<string, unknown>; malformed?: string }[];
}

export type StepResult =
  | { kind: 'triage'; seen: Seen }
  | { kind: 'turn'; model: string; reply: TurnReply; usage: TurnUsage; ms: number }
  /**
   * `by`: the model that planned, null where one task is enough and code wrote it. `tools`: note with the tools that
   * could be reached when it was made, and the servers that could not.
   */
  | { kind: 'plan'; plan: Plan; by: string | null; tools?: string }
  | { kind: 'task'; worked: Worked }
  /** What a critic said against a submission. `failed`: why nobody did. */
  | { kind: 'critique'; objections: Objection[]; failed?: string }
  | { kind: 'synthesis'; finding: Finding }
  | { kind: 'evaluation'; finding: Finding }
  /** `proposed`: the approval that was opened; null when nothing could be proposed. */
  | { kind: 'action'; proposed: string | null };

export type StepKind = StepResult['kind'];
export type ResultOf<K extends StepKind> = Extract<StepResult, { kind: K }>;

/**
 * A step in the fold of a run. `key` names it within the run and says where it belongs, outermost first, e.g.
 * `task:1/turn:9`; a run may have several plans, tasks and evaluations.
 */
export interface StepState {
  key: string;
  kind: StepKind;
  /** Epoch ms. */
  startedAt: number;
  endedAt: number | null;
  result: StepResult | null;
  /** A short fact for people, e.g. "3 components, onset 18:41:07Z". */
  detail?: string;
  /** Note with the rendered request of a model's turn: a resumed turn sends the same bytes. */
  request?: string;
}
