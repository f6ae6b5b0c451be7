/**
 * What an answer is made from, and what it is.
 * Owns: the shapes that every topic's file shares. Refuses: topics.
 */
import type { Abroad } from '../../run/question/abroad.ts';
import type { Ask } from '../../run/ask.ts';
import type { AskedOf } from '../../run/asked-of.ts';
import type { Chart, Evidence, EvidenceKind, Finding } from '../../run/evidence.ts';
import type { Hypothesis } from '../../run/finding/hypothesis.ts';
import type { IncidentState, RunState } from '../../run/incident-state.ts';
import type { People } from '../../run/ports/people.ts';
import type { Request } from '../../run/request.ts';
import type { Seen } from '../../run/step.ts';
import type { TriageResult } from '../../run/finding/triage-result.ts';
import type { Usual } from '../../run/outcomes/usual.ts';
import type { Words } from '../../run/wording/words.ts';
import type { Workflow, WorkflowAction } from '../../workflows.ts';
import type { Prepared } from '../actions/prepare-action.ts';
import type { CatalogEntry } from '../run-context.ts';

/** What a fresh look brought: the structured result and the id of its evidence, or why there is none. */
export type Looked = { data: unknown; evidence: string } | { why: string };

/** An action made ready, as it would be proposed; or why it cannot be. */
export type Preparation = { ready: Prepared & { from: WorkflowAction } } | { why: Words };

export interface Asked {
  ask: Ask;
  /** What was read into its words, as it is said back. */
  asked: AskedOf | null;
  /** In English, whatever it was written in. */
  text: string;
  /** How it was read, where it was written in another language. */
  abroad: Abroad | null;
  /** A draft that was asked for once more. */
  length?: 'shorter' | 'longer';
  state: IncidentState;
  run: RunState;
  request: Request;
  /** What was found, or stands so far; null before anything was. */
  finding: Finding | null;
  /** The first look that it rests on. */
  seen: Seen | null;
  triage: TriageResult | null;
  /** The possible causes, best first. */
  hypotheses: readonly Hypothesis[];
  /** When that look was made, epoch ms. */
  seenAt: number | null;
  /** What asked for that look. */
  seenFor: Request | null;
  /** Epoch ms by the store's clock. */
  now: number;
  workflows: readonly Workflow[];
  catalog: readonly CatalogEntry[];
  people: People;
  structured: Structured;
  /** What quiet times taught of all components, at the incident's time of day and of the week. */
  quiet: () => Promise<Usual[]>;
  /**
   * What would be proposed for the deed and the component that are asked about. `anyhow`: whatever figures the words name.
   */
  prepare: (how?: { anyhow: boolean }) => Promise<Preparation>;
  /**
   * One read of an `aura.*` tool, through the gate and counted against the question. `wholly`: over the incident's own
   * time, not the one that is asked about; `window`: over that time.
   */
  look: (
    tool: string,
    args: Record<string, unknown>,
    kind: EvidenceKind,
    how?: { wholly?: boolean; window?: Ask['window'] },
  ) => Promise<Looked>;
}

/** The whole structured result of a piece of evidence, where it is kept. */
export type Structured = (evidence: Evidence) => Promise<unknown>;

export interface Told {
  /** The first line is the answer; the others are what it rests on. */
  lines: Words[];
  /** When it was looked up. */
  foot?: Words | undefined;
  /** Its chart: whose evidence holds the data, and what it shows. */
  chart?: Chart;
  /** A document that goes with it. */
  file?: { name: string; title: string; text: string };
  /** The order that would open a card for what was asked about. */
  offers?: string;
  /** What may have been meant instead, as one would ask for it. */
  choices?: string[];
  /** What it is of, where one question of the message was answered. */
  about?: Ask;
  /** Whether a fresh look found it over. */
  over?: boolean;
}

/** One topic's answer. */
export type Answerer = (asked: Asked) => Promise<Told> | Told;
