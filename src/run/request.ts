/**
 * What asks for a run, and what never waits.
 * Owns: requests, signals, and the incident's brief. Refuses: where they came from in detail; intake has verified that.
 */
import type { Person, Place, RequestId } from './identity.ts';

export type IncidentSource = 'slack' | 'pagerduty' | 'alertmanager' | 'webhook' | 'schedule' | 'cli';

/** What is known of an incident when it opens. */
export interface IncidentBrief {
  source: IncidentSource;
  /** The source's own id, e.g. PagerDuty's incident id. */
  ref?: string;
  title: string;
  /** Whose message it was read from, where somebody asked under one: "Datadog", "a person". */
  sender?: string;
  /** The component that it is about; the first of `components` where there are several. */
  service?: string;
  /** Every component that its alerts name, where that is more than one. */
  components?: string[];
  severity?: string;
  labels: Record<string, string>;
  /** When the alert fired, epoch ms: the zero of "T+". */
  startedAt: number;
  url?: string;
  /** What the alert says beyond its title. Foreign text. */
  description?: string;
  /** The alert's own query, as its rule has it. */
  expression?: string;
  /** Address of the runbook that the alert names. Foreign: only an allowed host is ever asked. */
  runbook?: string;
  /** Addresses that the sender gave, by what they show: `panel`, `silence`, `source`. Foreign. */
  links?: Record<string, string>;
  /** What the alert measured when it fired, by the name that its rule has for it. */
  values?: Record<string, number>;
  /** The alerts of a group, those that fire first; absent for one alone. */
  alerts?: { name: string; component?: string; firing: boolean; startedAt?: number }[];
}

export interface Request {
  id: RequestId;
  kind: 'mention' | 'webhook' | 'follow-up' | 'schedule';
  text: string;
  /** True when the text was longer than the cap and only its head was kept. */
  capped: boolean;
  /** Length of the text before it was capped. */
  length?: number;
  by: Person | null;
  /** Where to answer; null when no channel is known (then only the journal and the terminal hear it). */
  place: Place | null;
  /** Slack's ts of the message that asked. */
  ts?: string;
  /** Slack's ts of the thread it was asked in. */
  thread?: string;
  /** W3C traceparent of the event that asked. */
  trace?: string;
}

export interface Signal {
  kind: 'stop' | 'status' | 'help';
  by: Person;
  place: Place;
  ts?: string;
  thread?: string;
}
