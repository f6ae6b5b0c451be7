/**
 * What lets a write pass, and whether it covers exactly this call of exactly this tool.
 * Owns: the rules between an approval and what is about to run. Refuses: look-ups; it is told what is so now.
 */
import type { Approval, ToolStamp } from '../run/actions/approval.ts';
import type { ApprovalId } from '../run/identity.ts';
import { canonicalHash } from './canonical-hash.ts';
import type { ArgumentCheck, CheckedCall } from './check-arguments.ts';
import { changeSince } from './tool-stamp.ts';

/** An approval in the hands of the execution that holds its lease. */
export interface Authority {
  approval: ApprovalId;
  lease: string;
}

export interface Covered {
  approval: Approval | undefined;
  call: { tool: string; args: Record<string, unknown> };
  authority: Authority;
  /** The tool as it is now. */
  stamp: ToolStamp;
  /** Checks arguments against what is known now. */
  check: (call: CheckedCall) => ArgumentCheck;
}

/** Why an approval does not cover a call; null when it does. */
export function faultOf({ approval, call, authority, stamp, check }: Covered): string | null {
  if (!approval) return 'there is no such approval';
  if (approval.state !== 'executing') return `the approval is ${approval.state}, not executing`;
  if (approval.lease?.id !== authority.lease) return 'another execution holds the approval';
  if (approval.hash !== canonicalHash({ tool: call.tool, args: call.args }))
    return 'these are not the arguments that were approved';
  const change = changeSince(approval.tool, stamp, call.tool);
  if (change) return change;
  const { faults, freeText } = check({ ...call, origins: approval.action.origins });
  if (faults.length > 0) return faults.join('; ');
  const asked = approval.votes.some(({ vote }) => vote === 'approve');
  if (freeText.length > 0 && !asked) return `${freeText.join(', ')} holds foreign text that nobody has approved`;
  return null;
}
