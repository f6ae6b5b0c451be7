/**
 * What the deterministic first look says: the result that the command line prints, the cards render and the
 * orchestrator journals. Owns: the shape. Refuses: how it was found.
 */

export const causeKinds = [
  'deploy',
  'config',
  'flag',
  'scale',
  'certificate',
  'traffic',
  'saturation',
  'leak',
  'dependency',
  'node',
  'unknown',
] as const;
export type CauseKind = (typeof causeKinds)[number];

export type Outcome = 'fault' | 'healthy' | 'cannot-tell';

/** What a metric speaks of. */
export type SignalKind =
  | 'latency'
  | 'error'
  | 'availability'
  | 'saturation'
  | 'traffic'
  /** Hit ratios and the like: lower is worse. */
  | 'efficiency'
  /** A configured bound; it changes when someone changes it. */
  | 'limit'
  | 'other';

/** One component as a possible cause, best first; `score` is comparable within one triage only. */
export interface RankedComponent {
  component: string;
  score: number;
  /** ISO-8601 UTC of the first abnormal moment, null when none was seen. */
  onset: string | null;
  /** One line: the causal argument, with its numbers and units. */
  why: string;
  /** Where the argument is a root cause of the cluster's: its reason. */
  reason?: string;
  /** The argument is of what it does or lacks itself; whoever suffers from another shows nothing of the kind. */
  own?: true;
}

/** One change as a possible culprit, one entry a ref, best first. */
export interface RankedChange {
  ref: string;
  previous?: string;
  service?: string;
  time: string;
  kinds: string[];
  summary: string;
  score: number;
  /** What in its content could do it: a kind of the evidence's vocabulary, 0..1, the lines, and where they stand. */
  risk?: { kind: string; severity: number; excerpt: string; path: string; line: number };
  /** Nothing of what it changed is known. */
  unread?: true;
  /** One line for people, made of the fields above. */
  why: string;
}

/** What left its usual range, in fields; every judgement rests on these. */
export interface AnomalyFacts {
  component: string;
  /** Metric name, log template or operation. */
  signal: string;
  source: 'metric' | 'log' | 'trace';
  /**
   * `lasting`: as bad before as now. `appeared`: never seen before. `vanished`: seen before, and no more. `slower` and
   * `failing` are of operations.
   */
  kind: 'moved' | 'appeared' | 'lasting' | 'vanished' | 'slower' | 'failing';
  /** Of metrics: what it speaks of, and which direction is worse for it (1 up, -1 down, 0 neither). */
  of?: SignalKind;
  bad?: 1 | -1 | 0;
  onset: string;
  before: number | null;
  after: number | null;
  unit?: string;
  /** Of log lines. */
  severity?: 'warning' | 'error';
  /** Log lines or requests inside the window; series that vanished. */
  count?: number;
  /** Of log lines: how many wordings were taken together. */
  spellings?: number;
  /** True when it was there before the incident: never a cause of a new symptom. */
  chronic: boolean;
  /** Where quiet times show it as well: how many looks of how many at this time of day, or of the week, and since when. */
  usual?: { seen: number; of: number; since: string };
  strength: number;
}

export interface Anomaly extends AnomalyFacts {
  /** One readable line for people, made of the fields. */
  text: string;
}

export interface JourneyImpact {
  service: string;
  name: string;
  /** Share of failed or slow requests from the break on, 0..1. */
  share: number;
  /** The two apart: those that failed, and those that were only slow. Absent in results of before. */
  failed?: number;
  slow?: number;
  /** From the break on. */
  requests: number;
}

/** What the alert measures, as it was read: in the metric's unit. */
export interface Reading {
  service: string;
  metric: string;
  route?: string;
  unit?: string;
  /** The newest value. */
  now: number;
  /** Lowest and highest before the alert's window. */
  usual: { low: number; high: number };
  /** By the alert's own word: its value when it fired, and the line that it crossed. */
  atAlert?: number;
  line?: { at: number; above: boolean };
}

/** Where a fault is and which one, in the vocabulary of root causes; best first. */
export interface RootCause {
  /** `app/NAME`, `namespace/NAME`, `node/NAME`, or another kind in lower case. */
  object: string;
  namespace?: string;
  /** Which cluster, where more than one was looked at. */
  environment?: string;
  /** One word such as `image-not-found`. */
  reason: string;
  score: number;
  /** One line: what was seen, quoted, and what would settle it. */
  why: string;
  /** Who says so: the object by its state, events or specification, a program's log, or only that it suffers. */
  standing?: 'own' | 'log' | 'symptom';
  /** The component that stands for it: the application, the node, or the first application that it harms. */
  component?: string;
  /** Kubernetes kind of what stands behind `app/NAME`, e.g. `Deployment`, where it was seen. */
  kind?: string;
  /** True for the second of two causes where the first does not explain it. */
  needed?: boolean;
}

export interface TriageResult {
  /** The service that the alert is about, where it names one. */
  alerted?: string;
  components: RankedComponent[];
  /** Empty where no objects were seen. */
  rootCauses: RootCause[];
  causeKind: CauseKind;
  changes: RankedChange[];
  /** Ref of the change to blame; null when none fits. */
  culpritChange: string | null;
  blastRadius: string[];
  impact: { journeys: JourneyImpact[]; users: { count: number; of: 'users' | 'requests' } | null };
  anomalies: Anomaly[];
  /**
   * `fault`: something is wrong. `healthy`: what the alert measures was seen before and during, and is inside its usual
   * range. `cannot-tell`: neither could be shown; `missing` says why.
   */
  outcome: Outcome;
  /** What would have been needed to tell, one sentence each; empty unless the outcome is `cannot-tell`. */
  missing: string[];
  /** `outcome` is `healthy`. */
  noFault: boolean;
  /** Where nothing is wrong: the number that shows it. */
  reading?: Reading;
  /** What else fires meanwhile. */
  others?: { title: string; service?: string; startedAt: string; severity?: string }[];
  /** ISO-8601 UTC bounds that were looked at. */
  window: { from: string; to: string };
  /** ms between two samples: what is nearer than that in time came at about the same time. Absent in results of before. */
  step?: number;
  remarks: string[];
  /** Names that the call graph has, suspects first: what code may take for a component. Absent in results of before. */
  topology?: string[];
}
