/**
 * What people say of an answer, and what an incident that is over leaves to the next one like it.
 * Owns: the shapes of both. Refuses: counting as evidence: a lead only.
 */
import type { IncidentId, Person, Place, RunId } from '../identity.ts';
import type { Verdict } from '../evidence.ts';
import type { CauseKind } from '../finding/triage-result.ts';

export type Opinion = 'helpful' | 'wrong';

/** What was wrong with an answer. */
export const faultsOfAnswers = ['cause', 'evidence', 'noise', 'words'] as const;
export type FaultOfAnswer = (typeof faultsOfAnswers)[number];

export interface Feedback {
  run: RunId;
  by: Person;
  opinion: Opinion;
  about?: FaultOfAnswer;
  /** What it was instead, in this person's words. */
  was?: string;
}

/** The cause that Aura named, as far as people are asked about it. */
export interface NamedCause {
  component: string;
  kind: CauseKind;
  /** The version or reference that is to blame. */
  change?: string;
}

/** `open`: everybody of the workspace could read it there. */
export interface SaidWhere {
  place: Place;
  open?: true;
}

/** What somebody said it was once it was over. `was`: their words, where it was something else. */
export interface SaidOutcome {
  by: Person;
  right: boolean;
  was?: string;
  /** Where they said it; absent where that was not kept. */
  where?: SaidWhere;
  at: number;
  /** The memory server that it is to be given to: how often that was tried, and when next (epoch ms); null once it is there. */
  share?: { server: string; tries: number; at: number | null };
  /** How it is found again. */
  postings?: Posting[];
}

/** One of the names under which an outcome is found (structure.ts), as a list from the newest to the oldest. */
export interface Posting {
  link: string;
  /** The next older incident under it. */
  before: IncidentId | null;
  /** How many there are under it, this one included. */
  count: number;
}

/** What became of an outcome whenever it came to mind again. */
export interface Recalls {
  /** Incidents whose own evidence agreed. */
  held: IncidentId[];
  contradicted: IncidentId[];
  withdrawn?: { by: Person; at: number };
  /** Its record is a memory server's: nothing else is known of it here. */
  from?: string;
}

/** What a first look goes after, since somebody confirmed it when the alert fired before. */
export interface Expected {
  named: NamedCause;
  /** How surely it was said then. */
  verdict: Verdict;
}

/** An earlier incident of the same structure. */
export interface Lesson {
  incident: IncidentId;
  /** When its outcome was said, epoch ms. */
  at: number;
  named: NamedCause;
  right: boolean;
  was?: string;
  /** It was something else, said in a channel that not everybody reads: those words stay there. */
  keptBack?: true;
  /** The memory server that it came from; absent for this installation's own. */
  from?: string;
  /** The action that brought the recovery. */
  helped?: { name: string; component: string };
  /** Times that it came to mind and what was seen then agreed, or did not. */
  held?: number;
  contradicted?: number;
  /** It may be withdrawn: what is seen now speaks against it, and not for the first time, or it has orders. */
  doubted?: true;
  /** Another record, as alike, whose cause was confirmed too: neither decides anything. */
  disputed?: { at: number; named: NamedCause };
  /** A part of it reads like an order to whoever reads it: its words are not shown, and it decides nothing. */
  orders?: true;
}
