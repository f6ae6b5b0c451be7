/**
 * A scenario as it was read: with where it stands, and the files that it lays out.
 * Owns: the shape. Refuses: reading.
 */
import type { Scenario } from './scenario.ts';

export interface Case {
  /** The file's name without its ending. */
  name: string;
  file: string;
  scenario: Scenario;
  /** The incident folder that it lies over; null where all is in the file. */
  folder: string | null;
  /** A recorded run that is the case; null where a run is made anew. */
  cassette: string | null;
  /** Epoch ms of the alert's start: the zero of T. */
  startedAt: number;
  alert: CaseAlert;
  /** Files that lie over the folder. */
  files: Map<string, string>;
}

/** What fires, as the run is told of it. */
export interface CaseAlert {
  title: string;
  service?: string;
  severity?: string;
  labels: Record<string, string>;
}
