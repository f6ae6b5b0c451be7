/**
 * One query of a look, before it is asked.
 * Owns: its shape. Refuses: choosing and asking.
 */
import type { Described } from './catalogue.ts';

export interface PlannedQuery {
  /** Name of the series that it gives. */
  name: string;
  promql: string;
  /** Metrics that it reads, for what it costs. */
  metrics: string[];
  /** How series of one component become one. */
  how: 'sum' | 'max' | 'min' | 'avg';
  /** Labels that name the component instead of the usual ones; the first that is there. */
  by?: readonly string[];
  /** `by` names a thing that is made for a component, such as a volume, whose name has the component's in it. */
  ofThing?: boolean;
  /** A label whose value is a last word of the name. */
  split?: string;
  /** The alert's own expression, or a part of it. */
  measured?: boolean;
  /** Instead of a name for all: each series is named by its metric. */
  byMetric?: boolean;
  described?: Described;
  /** 0 first. */
  rank: number;
}

/** Where a query's samples lie in time. */
export interface Grid {
  /** Epoch seconds, multiples of the step: some servers move other times. */
  start: number;
  end: number;
  /** Seconds. */
  step: number;
  /** Seconds; the time that a rate looks back, four scrapes or a step. */
  range: number;
  /** Seconds between two samples as stored. */
  interval: number;
}
