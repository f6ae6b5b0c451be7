/**
 * How people are paged: the port that PagerDuty stands behind.
 * Owns: the shapes. Refuses: asking anybody whether; the gate does.
 */

/** One rung of an incident's escalation policy. */
export interface PagedLevel {
  /** From 1. */
  level: number;
  /** Names of those on call there now. */
  who: string[];
}

export interface PagedIncident {
  isResolved: boolean;
  /** The highest level that the incident is assigned to; 0 where it is assigned to nobody of its policy. */
  level: number;
  /** Lowest first; empty where it has no policy. */
  levels: PagedLevel[];
  /** Ids of the users and escalation policies that were asked to join. */
  asked: string[];
}

export interface PageTarget {
  kind: 'user' | 'escalation-policy';
  id: string;
}

/** `incident` is PagerDuty's own id. Each throws AuraError. */
export interface Paging {
  look(incident: string): Promise<PagedIncident>;
  /** Names of those who would be paged. */
  peopleOf(target: PageTarget): Promise<{ name: string; who: string[] }>;
  escalate(incident: string, level: number): Promise<void>;
  ask(incident: string, target: PageTarget, message: string): Promise<void>;
}
