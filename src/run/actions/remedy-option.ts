/**
 * The options of a run: actions that fit what was found, best first, as previews.
 * Owns: their shape and order, and which card of them is open. Refuses: preparing an action.
 */
import type { Action, Approval, RecordBrief, Risk } from './approval.ts';
import type { RunId } from '../identity.ts';

export interface RemedyOption {
  /** Its name in the workflow. */
  action: string;
  component: string;
  args: Record<string, unknown>;
  change?: { ref: string; previous?: string };
  risk: Risk;
  /** Components that it touches. */
  touches: number;
  /** It can be taken back. */
  undo: boolean;
  record?: RecordBrief;
}

/** Options that are shown, the open one among them. */
export const mostOptions = 3;

export function optionOf(
  { name, component, args, change, risk, touches, undo }: Action,
  record?: RecordBrief,
): RemedyOption {
  return {
    action: name,
    component,
    args,
    ...(change ? { change } : {}),
    risk,
    touches: touches.length,
    undo: undo !== undefined,
    ...(record ? { record } : {}),
  };
}

const risks: readonly Risk[] = ['low', 'medium', 'high'];

/**
 * What failed more often than it helped comes last; what can be taken back goes before what cannot; then the lower risk,
 * then what touches less. Of equals, the workflow's own order.
 */
export function byPreference(one: RemedyOption, other: RemedyOption): number {
  return (
    Number(isDoubtful(one)) - Number(isDoubtful(other)) ||
    Number(other.undo) - Number(one.undo) ||
    risks.indexOf(one.risk) - risks.indexOf(other.risk) ||
    one.touches - other.touches
  );
}

function isDoubtful({ record }: RemedyOption): boolean {
  return record !== undefined && record.unverified + record.failed + record.undone > record.verified;
}

/** The card of a run's own action that waits for a decision. */
export function openOf(approvals: ReadonlyMap<string, Approval>, run: RunId): Approval | null {
  return (
    [...approvals.values()].findLast(
      (it) => it.run === run && it.call === undefined && it.undoes === undefined && it.state === 'pending',
    ) ?? null
  );
}
