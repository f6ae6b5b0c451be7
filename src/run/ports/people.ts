/**
 * The port of what is known about people: who they are, who is in a group, who is on call.
 * Owns: the questions. Refuses: guessing; a look-up that fails throws, and who asks then counts nobody in.
 */
import type { Person } from '../identity.ts';

export interface Profile {
  bot: boolean;
  /** Restricted or ultra-restricted member. */
  guest: boolean;
  deactivated: boolean;
  /** Member of another workspace, seen through a shared channel. */
  foreign: boolean;
  /** Where their clock is, by its IANA name; absent where they do not say. */
  zone?: string;
}

/** `fresh`: ask now, whatever is remembered; what is learned replaces it. */
export interface LookUp {
  fresh?: boolean;
}

export interface People {
  profile(person: Person): Promise<Profile>;
  /** User ids of a user group, named by handle or id. */
  group(team: string, group: string, how?: LookUp): Promise<string[]>;
  /** User ids of those on call or assigned, by PagerDuty; empty when PagerDuty is not configured. */
  onCall(
    team: string,
    incidentRef: string | undefined,
    who: 'escalation-policy' | 'assignees',
    how?: LookUp,
  ): Promise<string[]>;
}
