/**
 * What was seen and what is said about it: evidence, claims, verdicts, answers.
 * Owns: their shapes. Refuses: judging them; the evidence folder checks claims.
 */
import type { Ask } from './ask.ts';
import type { AskedOf } from './asked-of.ts';
import type { Caller } from './caller.ts';
import type { ApprovalState } from './actions/approval.ts';
import type { LimitReached } from './limits.ts';
import type { PartialParts } from './finding/partial.ts';
import type { RunbookRead } from './finding/runbook-read.ts';
import type { Outcome, RootCause, TriageResult } from './finding/triage-result.ts';
import type { Words } from './wording/words.ts';

export type EvidenceKind = 'metrics' | 'logs' | 'traces' | 'changes' | 'state' | 'other';

/** The record of one tool call, whatever became of the task that asked for it. */
export interface Evidence {
  /** E1, E2 …, unique within the incident. */
  id: string;
  run: string;
  /** The call that gathered it; absent in what the first form of facts recorded. */
  call?: string;
  /** Who the call was for. */
  caller?: Caller;
  /** Names the call within its run. */
  key?: string;
  /** One look of many at something that changes; it answers no other call. */
  sample?: true;
  /** What the first form of facts recorded instead of a caller. */
  task?: string;
  /** `server.tool` as the team configured it. */
  tool: string;
  args: Record<string, unknown>;
  kind: EvidenceKind;
  /** Components that the call was about or that its result names. */
  subjects: string[];
  /** The time that the result covers, epoch ms. */
  window?: { from: number; to: number };
  /** Epoch ms. */
  calledAt: number;
  /** How long it took, ms. */
  took: number;
  succeeded: boolean;
  /** The short form that a model or a person reads. */
  digest: string;
  /** SHA-256 (hex) of the whole output. */
  hash: string;
  /** Id of the note that keeps the whole output. */
  note?: string;
  /** Id of the note that keeps the structured result, where a resumed run may want it again. */
  structured?: string;
  /** Where the team's own tools show the same. */
  link?: string;
}

export type ClaimKind = 'cause' | 'contributor' | 'symptom' | 'impact' | 'ruled-out' | 'no-fault';

export interface Claim {
  kind: ClaimKind;
  component: string;
  statement: string;
  evidence: string[];
  quotes: { evidence: string; text: string }[];
}

/** Another possible cause, as somebody claimed it. */
export interface Alternative {
  component: string;
  statement: string;
  evidence: string[];
  /** What does not hold of it; absent where all of it stands in its evidence. */
  unproven?: string;
}

export type Verdict = 'confirmed' | 'likely' | 'inconclusive';

/** What fires, or left its usual range by much, and is no part of a finding. */
export interface Unexplained {
  what: 'alert' | 'anomaly';
  /** The alert's title, or what moved; foreign. */
  text: string;
  component?: string;
}

/** A picture of what the finding is about. */
export interface Chart {
  /** Whose structured result holds the chart's data. */
  evidence: string;
  /** Said to those who cannot see it. */
  alt: string;
}

/** What a run found out. Structured, so that Slack, the terminal and the bench each say it in their own way. */
export interface Finding {
  verdict: Verdict;
  outcome: Outcome;
  /** What would have been needed to tell; empty unless the outcome is `cannot-tell`. */
  missing: string[];
  /** `outcome` is `healthy`. */
  noFault: boolean;
  /** Where nothing is wrong: the number that shows it. */
  reading?: TriageResult['reading'];
  /** The cause's component; null where no fault shows. */
  component: string | null;
  /** The service that the alert is about, null when there was no alert. */
  alerted: string | null;
  causeKind: TriageResult['causeKind'];
  change: { ref: string; previous?: string; summary: string; service?: string } | null;
  /**
   * Object and reason, where objects were seen, best first: of the causes that are claimed, and the strongest leads. Absent
   * where no objects were seen.
   */
  rootCauses?: RootCause[];
  claims: Claim[];
  blastRadius: string[];
  impact: TriageResult['impact'];
  /** ISO-8601 UTC of the first abnormal moment. */
  since: string | null;
  ruledOut: string[];
  /** What could not be seen: missing telemetry, failed calls. */
  gaps: string[];
  /** Causes that a model claimed and code did not take for the one; shown, and without weight. */
  alternatives?: Alternative[];
  /** What else fires or moved, and is explained by none of the claims; absent where nothing is left. */
  unexplained?: Unexplained[];
  /** What was read into the question. */
  asked?: AskedOf;
  /** By evidence that the claims cite: where the team's own tools show the same. */
  links?: Record<string, string>;
  /** Who wrote the words: a model's name, or null for "no model". */
  model: string | null;
  /** Free text of a model; foreign, to be escaped wherever it is shown. Only what code has checked gets here. */
  narrative?: string;
  /** Why sentences of the model are missing in it. */
  leftOut?: string[];
  /** Parts of it that read like orders to whoever reads them, by what they are; nothing obeys them. */
  orders?: ('claim' | 'change' | 'words')[];
  chart?: Chart;
  /** What the alert's runbook says; quoted beside what was found, and part of no claim. */
  runbook?: RunbookRead;
  /**
   * Of earlier verdicts as sure as this one, how many were right, and the verdict before that was taken into account where
   * it was another. Absent where people said too little for a share.
   */
  record?: { right: number; of: number; was?: Verdict };
  /** The limit that ended the looking early: then this is a partial answer. */
  cut?: LimitReached;
}

/** What a question is about, as far as words tell; `all` when they do not. */
export type Topic = 'cause' | 'action' | 'impact' | 'change' | 'status' | 'all';

/** An approval in the few facts that an answer needs. */
export interface ActionBrief {
  name: string;
  tool: string;
  component: string;
  why: string;
  state: ApprovalState;
  evidence: string[];
  result?: string;
}

/** What a run said; the parent of later questions. */
export type Answer =
  | { type: 'finding'; finding: Finding }
  /** `foot`: when what it rests on was looked up, and for whom. */
  | { type: 'reply'; text: string; evidence: string[]; model: string | null; foot?: Words; leftOut?: string[] }
  /** Told from the journal alone, with no model. */
  | {
      type: 'record';
      topic: Topic;
      finding: Finding | null;
      actions: ActionBrief[];
      heard: number;
      /** Why nothing of a model's words is left. */
      leftOut?: string[];
    }
  /** Told by code, line by line, to a question that was understood. */
  | {
      type: 'told';
      ask: Ask;
      lines: Words[];
      /** When it was looked up. */
      foot?: Words;
      /** Ids that the lines cite. */
      evidence: string[];
      /** How the question was read. */
      asked?: AskedOf;
      /** The chart of what it tells. */
      chart?: Chart;
      /** A document that goes with it, as a note. */
      file?: { name: string; title: string; note: string };
      /** The order that would open a card for what was asked about. */
      offers?: string;
      /** What may have been meant instead, as one would ask for it. */
      choices?: string[];
      /** Whether a fresh look found it over; absent where nothing was looked at, or it cannot be told. */
      over?: boolean;
      /** Why nothing of a model's words is left. */
      leftOut?: string[];
    }
  /** `parts` is absent in what was journaled before there were labels. */
  | { type: 'partial'; why: string; finding: Finding | null; parts?: PartialParts };
