/**
 * Who decides on a write that a model calls, what the team says of its arguments, and how it is verified.
 * Owns: the order: the action of the run's workflow with that tool, then `approvers:` of aura.yaml. Refuses: writes on
 * which nobody may decide; they are not offered.
 */
import type { Risk } from '../../run/actions/approval.ts';
import { type Approvers, namesAnybody } from '../../run/settings/approver-settings.ts';
import type { ArgumentType } from '../../run/actions/argument-type.ts';
import type { Workflow, WorkflowAction } from '../../workflows.ts';

export interface ApprovalBy {
  approvers: Approvers;
  /** The action of the workflow that uses the same tool. */
  action: string | null;
  risk: Risk;
  /** Its arguments and its verification, as the workflow writes them. */
  from: Pick<WorkflowAction, 'args' | 'verify' | 'rehearse' | 'undo'> | null;
  /** What each argument is, by its path. */
  types: Readonly<Record<string, ArgumentType>>;
}

/** Null where nobody may decide. */
export function approvalBy(workflow: Workflow | null, usual: Approvers | undefined, tool: string): ApprovalBy | null {
  const [name, action] = Object.entries(workflow?.actions ?? {}).find(([, it]) => it.tool === tool) ?? [null];
  if (name !== null && action && namesAnybody(action.approvers))
    return { approvers: action.approvers, action: name, from: action, risk: action.risk, types: action.types };
  return usual && namesAnybody(usual)
    ? { approvers: usual, action: name, from: action ?? null, risk: action?.risk ?? 'low', types: action?.types ?? {} }
    : null;
}
