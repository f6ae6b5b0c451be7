/**
 * Whether what was approved is still what the card showed, right before it is carried out.
 * Owns: rehearsing and reading anew, and why the card is superseded. Refuses: carrying anything out; a read that cannot
 * be made stops nothing, and the tool itself refuses an object that changed in the last moment.
 */
import { isOwnServer } from '../run/settings/action-settings.ts';
import type { Approval } from '../run/actions/approval.ts';
import type { IncidentId } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import { rehearsalChange } from '../run/actions/rehearsal.ts';
import type { Gate } from '../tools/gate.ts';
import { type LookBefore, lookBefore, ownHoldsNow } from './look-before.ts';
import { rehearsalOf } from './rehearsal-of.ts';

export interface Outdated {
  because: string;
  /** Nothing is left to do. */
  moot?: true;
}

/** Null when it is. */
export async function outdatedBy(
  { journal, gate }: { journal: Journal; gate: Gate },
  incident: IncidentId,
  approval: Approval,
  fence: number,
): Promise<Outdated | null> {
  const { brief, flaps } = await journal.load(incident);
  const { signal } = new AbortController();
  const look: LookBefore = { gate, call: { incident, fence, signal, run: approval.run, id: approval.id }, brief };
  const { verify, component, comesAgain, callers } = approval.action;
  // What empties and fills again, or was gone and back before, is over for the moment only.
  const mayBeOver = verify && !verify.heldBefore && !comesAgain && flaps === 0 ? verify : null;
  const now = await lookBefore(look, { component: callers === undefined ? null : component, verify: mayBeOver });
  return (
    (now.holds === true ? await recovered(look, approval) : null) ??
    grown(approval, now.callers) ??
    (await differs(journal, look, approval))
  );
}

async function recovered(look: LookBefore, { action: { verify, component } }: Approval): Promise<Outdated | null> {
  if (!verify || (await ownHoldsNow(look, verify, component)) === false) return null;
  return { because: `${component === '' ? 'what it should heal' : component} has recovered already`, moot: true };
}

function grown({ action: { callers = [], touches, component } }: Approval, now: string[] | null): Outdated | null {
  const known = new Set([component, ...callers, ...touches]);
  const more = now?.filter((it) => !known.has(it)) ?? [];
  return more.length > 0 ? { because: `more depends on ${component} than the card said: ${more.join(', ')}` } : null;
}

async function differs(journal: Journal, { gate, call }: LookBefore, approval: Approval): Promise<Outdated | null> {
  const { rehearsal, action } = approval;
  // What was done on a lower environment is done there once.
  if (!rehearsal || rehearsal.below) return null;
  const { run, id, ...rest } = call;
  const { tool, args } = action;
  const caller = { kind: 'rehearsal', run, id } as const;
  const vouched = isOwnServer(tool.split('.', 1)[0] ?? '') ? 'own' : 'workflow';
  const dry = await gate.rehearse({ ...rest, caller, tool, args }, vouched);
  const now = rehearsalOf(dry, vouched, await journal.store.now());
  const because = rehearsalChange(rehearsal, now.rehearsal);
  return because === null ? null : { because };
}
