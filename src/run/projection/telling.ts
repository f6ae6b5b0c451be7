/**
 * Which proposal a status tells of: its own run's, or one that people asked for later about the same trouble.
 * Owns: that choice, so that the top of the channel says what is so now. Refuses: words.
 */
import { type Approval, isUndecided } from '../actions/approval.ts';
import { awaitedOf } from '../actions/by-hand.ts';
import type { IncidentState, RunState } from '../incident-state.ts';

/** What waits or goes on, else what helped, else the newest that was not put aside; null where nothing was proposed. */
export function tellingOf(state: IncidentState, run: RunState): Approval | undefined {
  const all = [...state.approvals.values()].filter((it) => it.run === run.id || followsUpOn(state, it.run, run.id));
  const now = all.filter(isGoingOn);
  const open = now.find((it) => it.run === run.id && it.undoes !== undefined) ?? now.find((it) => it.run === run.id);
  return open ?? now.at(-1) ?? helped(all) ?? all.findLast(({ state: it }) => !putAside.has(it)) ?? all.at(-1);
}

const putAside: ReadonlySet<Approval['state']> = new Set(['superseded', 'cancelled']);

function isGoingOn(approval: Approval): boolean {
  const { state, verification } = approval;
  if (isUndecided(state) || state === 'executing' || awaitedOf(approval)) return true;
  return (state === 'done' || state === 'handed-over') && verification?.state === 'waiting';
}

/** The newest that was carried out, where it helped: what was declined afterwards takes nothing of that away. */
function helped(all: readonly Approval[]): Approval | undefined {
  const ended: ReadonlySet<Approval['state']> = new Set(['done', 'failed', 'unknown', 'handed-over']);
  const last = all.findLast(({ state }) => ended.has(state));
  return last?.verification?.state === 'held' ? last : undefined;
}

/** A run that acted on what was asked after the other, however many answers stand in between. */
function followsUpOn({ runs }: IncidentState, later: string, first: string): boolean {
  let it = runs.get(later);
  if (it?.route !== 'act') return false;
  for (let steps = 0; it && it.parent !== null && steps < 100; steps += 1) {
    if (it.parent === first) return true;
    it = runs.get(it.parent);
  }
  return false;
}
