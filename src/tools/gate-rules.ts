/**
 * Whether a call may pass: policy's outcome for who only reads, an approval of exactly this for a write.
 * Owns: what policy is told of a call. Refuses: look-ups (it is told what is so now), and limits; admission has those.
 */
import type { Approval, Risk, ToolStamp } from '../run/actions/approval.ts';
import { type Authority, faultOf } from './authority.ts';
import type { ArgumentCheck, CheckedCall } from './check-arguments.ts';
import { dryRunArgument } from './dry-run.ts';
import type { Autonomy } from '../run/trust/autonomy-now.ts';
import type { Asker, Decided, Policy, Trial } from './policy.ts';
import { secretFault } from './result-without-secrets.ts';
import type { ToolSpec } from './tool.ts';

export interface GateCase {
  policy: Policy;
  spec: ToolSpec;
  call: CheckedCall;
  /** The tool as it is now. */
  stamp: ToolStamp;
  /** Checks arguments against what is known now. */
  check: (call: CheckedCall) => ArgumentCheck;
  /** Where the incident is, as its labels say. */
  incidentIn?: string | undefined;
}

/** Who proposes a write, and what the workflow and the installation say of it. */
export interface Proposing {
  by: Exclude<Asker, 'reader'>;
  risk?: Risk;
  approvable: boolean;
  autonomy?: Autonomy;
  /** Where the workflow changes something. */
  environment?: string | undefined;
  again?: boolean;
}

/** Why a read may not pass; null when it may. */
export function refusalOfRead({ policy, spec }: Pick<GateCase, 'policy' | 'spec'>): string | null {
  const { outcome, because } = policy.decide({ spec, by: 'reader' });
  return outcome === 'allow' ? null : because;
}

/** Why a write may not pass under an approval; null when it may. */
export function refusalOfWrite(
  { spec, call, stamp, check }: GateCase,
  { approval, authority }: { approval: Approval | undefined; authority: Authority },
): string | null {
  const secret = secretFault(call.args);
  return faultOf({ approval, call, authority, stamp, check }) ?? (secret && `${spec.name} is not called: ${secret}`);
}

/** What becomes of a proposal, and its foreign free text. */
export function decisionOn(it: GateCase, proposing: Proposing): { decided: Decided; freeText: string[] } {
  const { policy, spec, call, incidentIn } = it;
  const isWrite = policy.classify(spec).kind === 'write';
  const { faults, freeText } = isWrite ? it.check(call) : { faults: [], freeText: [] };
  const secret = isWrite ? secretFault(call.args) : null;
  const decided = policy.decide({ spec, action: true, ...proposing, incidentIn, faults, freeText, secret });
  return { decided, freeText };
}

/** Why a call may not be made there without an approval; null when it may. */
export function refusalOfTrial({ policy, spec, call, incidentIn, check }: GateCase, trial: Trial): string | null {
  const barred = policy.refusalOfTrial(spec, { ...trial, incidentIn });
  if (barred !== null) return barred;
  const { faults, freeText } = check(call);
  if (faults.length > 0) return faults.join('; ');
  if (freeText.length > 0) return `${freeText.join(', ')} holds foreign text, which is never written without asking`;
  const secret = secretFault(call.args);
  return secret && `${spec.name} is not called: ${secret}`;
}

/** Why a dry run is believed to change nothing: the tool is Aura's own, or the team's workflow says so. */
export type Vouched = 'own' | 'workflow';

/** A call as a dry run of itself; a tool that has no argument for it has none. */
export function dryCall(
  spec: ToolSpec,
  args: Record<string, unknown>,
  vouched: Vouched | null,
): { args: Record<string, unknown> } | { refused: string } {
  const name = dryRunArgument(spec.inputSchema);
  if (name === null) return { refused: `${spec.name} cannot be rehearsed: its schema has no boolean dryRun` };
  if (vouched === null)
    return { refused: `${spec.name} is not rehearsed: no workflow says "rehearse: dry-run" for it` };
  const secret = secretFault(args);
  return secret ? { refused: `${spec.name} is not called: ${secret}` } : { args: { ...args, [name]: true } };
}
