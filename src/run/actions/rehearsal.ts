/**
 * What an action would do, as its tool said in a dry run, or did on a lower environment, before anybody was asked.
 * Owns: the shape that the card is made from, and when it stands in the way of Approve. Refuses: rehearsing and words.
 */

/** One field of an object; a side that has none is null. */
export interface FieldChange {
  path: string;
  before: string | null;
  after: string | null;
}

/** The same call on a lower environment's server, done there. */
export interface Below {
  server: string;
  environment: string;
  /** Whether the action's own verification held there; `none`: it cannot be asked there. */
  check: 'held' | 'not-held' | 'none';
  /** How long it was looked at, ms. */
  within?: number;
  /** What takes it back there; absent where the action has no undo of its own. Nobody calls it but people. */
  undo?: { tool: string; args: Record<string, unknown> };
}

export interface Rehearsal {
  /**
   * `unchanged`: it would change nothing. `refused`: the tool says that it will not. `failed`: nobody knows, or it did not
   * work below. `ran`: it did, below. `unknown`: nobody knows whether it ran there.
   * `not-rehearsed`: a model chose the call, so that it is not done below.
   */
  outcome: 'would-change' | 'unchanged' | 'refused' | 'failed' | 'ran' | 'unknown' | 'not-rehearsed';
  /** Absent for a dry run. */
  below?: Below;
  /** Epoch ms by the store's clock. */
  at: number;
  /** Evidence id of the dry run. */
  evidence?: string;
  /** What it would change, as its tool calls it, e.g. `deployment checkout in shop`. */
  object?: string;
  changes: FieldChange[];
  /** More changes than are kept here. */
  more?: number;
  /** As `diff -u` prints it. */
  diff?: string;
  /** Why it was refused or failed, or what else the tool said. Foreign text. */
  said?: string;
  /** The role that Aura lacks for it. */
  role?: string;
  /** The same by hand, ready for a shell. */
  byHand?: string;
  /** Why there is no way back. */
  noUndo?: string;
  /** What a person should know before pressing. */
  remarks: string[];
  /** A rehearsal that failed does not stand in the way of Approve: the workflow says so. */
  ask?: true;
}

/** It has shown that it would not work, so nobody is let to press Approve. */
export function isBlocking(rehearsal: Rehearsal | undefined): boolean {
  return (
    rehearsal !== undefined &&
    !['would-change', 'ran', 'not-rehearsed'].includes(rehearsal.outcome) &&
    rehearsal.ask !== true
  );
}

/** How another rehearsal of the same call differs from the one that was shown, in a few words; null where it does not. */
export function rehearsalChange(shown: Rehearsal, now: Rehearsal): string | null {
  switch (now.outcome) {
    case 'unchanged':
      return shown.outcome === 'unchanged' ? null : 'there is nothing left to change: it is so already';
    case 'refused':
    case 'failed':
      return shown.outcome === now.outcome
        ? null
        : `its rehearsal does not pass any more: ${now.said ?? 'no reason given'}`;
    // What was done below is not done again.
    case 'ran':
    case 'unknown':
    case 'not-rehearsed':
      return null;
    case 'would-change':
      return shown.outcome === now.outcome && isSame(shown, now)
        ? null
        : 'what it would change is not what the card showed';
  }
}

function isSame(one: Rehearsal, other: Rehearsal): boolean {
  // The moment of a restart is always another; the stamp that goes with the call covers the rest.
  const plain = ({ object, changes, more }: Rehearsal) =>
    JSON.stringify([object, more, changes.map((it) => [it.path, it.before, isMoment(it.after) ? null : it.after])]);
  return plain(one) === plain(other);
}

function isMoment(value: string | null): boolean {
  return value !== null && /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z/.test(value);
}
