/**
 * Finds out by a read whether a call ran whose answer never came.
 * Owns: which read tells (the one that the action names, or the dry run that was shown), what its answer means, and when
 * it is asked. Refuses: a second try of the call, and a guess; where the read cannot tell, the outcome stays unknown.
 */
import { isOwnServer } from '../run/settings/action-settings.ts';
import type { Approval } from '../run/actions/approval.ts';
import { FenceLost } from '../run/fence-lost.ts';
import type { IncidentId } from '../run/identity.ts';
import type { Journal } from '../run/journal.ts';
import { rehearsalChange } from '../run/actions/rehearsal.ts';
import type { Gate, GateResult } from '../tools/gate.ts';
import { rehearsalOf } from './rehearsal-of.ts';
import { holds, withIncident } from './verify.ts';

/** ms after its start in which a call that nobody answers may still be under way; it did not run only after that. */
const underWay = 60_000;
const longestSeen = 600;

export interface SettleParts {
  journal: Journal;
  gate: Gate;
}

/**
 * `settled`, the time of the next look (epoch ms by the store's clock), or null where no read can tell. At most two looks.
 */
export async function settleOnce(
  { journal, gate }: SettleParts,
  incident: IncidentId,
  id: string,
  fence: number,
  signal: AbortSignal,
): Promise<'settled' | number | null> {
  const state = await journal.load(incident);
  const approval = state.approvals.get(id);
  if (approval?.state !== 'unknown' || !approval.lease) return null;
  const reader = readerOf(approval);
  if (!reader) return null;
  // Whether a dry run of another tool than the one that was approved changes nothing, nobody has said.
  if (reader === 'dry-run' && (await gate.changeOf(approval)) !== null) return null;
  // Before the read: what it does not show yet may come while it is made.
  const age = (await journal.store.now()) - approval.lease.at;
  const { action, run } = approval;
  const caller = { kind: 'rehearsal', run, id } as const;
  const call = { incident, fence, signal, caller };
  const result =
    reader === 'dry-run'
      ? await gate.rehearse({ ...call, tool: action.tool, args: action.args }, vouchedFor(action.tool))
      : await gate.read({
          ...call,
          tool: reader.tool,
          args: withIncident(reader.tool, reader.args, state.brief),
        });
  const ran = reader === 'dry-run' ? ranByDryRun(approval, result) : ranByRead(reader, result);
  if (ran === null || (!ran && age < underWay)) return age < underWay ? approval.lease.at + underWay : null;
  const seen = result.passed ? result.evidence.digest.slice(0, longestSeen) : '';
  const evidence = result.passed ? { evidence: result.evidence.id } : {};
  const written = await journal.decide(
    incident,
    (current) =>
      current.approvals.get(id)?.state === 'unknown'
        ? { facts: [{ type: 'outcome-settled', approval: id, ran, seen, ...evidence }] }
        : null,
    fence,
  );
  if (!written.ok) throw new FenceLost(incident);
  return 'settled';
}

function readerOf({ action, rehearsal }: Approval) {
  return action.outcome ?? (rehearsal?.outcome === 'would-change' && !rehearsal.below ? ('dry-run' as const) : null);
}

/** What it would change is so already, or is still to be changed, exactly as it was shown. */
function ranByDryRun({ rehearsal, action }: Approval, result: GateResult): boolean | null {
  if (!rehearsal || !result.passed || rehearsal.changes.length === 0) return null;
  const { rehearsal: now } = rehearsalOf(result, vouchedFor(action.tool), rehearsal.at);
  if (now.outcome === 'unchanged') return true;
  return now.outcome === 'would-change' && rehearsalChange(rehearsal, now) === null ? false : null;
}

function ranByRead({ ran, notRan }: { ran: string; notRan: string }, result: GateResult): boolean | null {
  if (!result.passed || !result.evidence.succeeded) return null;
  const [did, didNot] = [holds(result.structured, ran), holds(result.structured, notRan)];
  // What says both says nothing.
  return did === didNot ? null : did;
}

function vouchedFor(tool: string): 'own' | 'workflow' {
  return isOwnServer(tool.split('.', 1)[0] ?? '') ? 'own' : 'workflow';
}
