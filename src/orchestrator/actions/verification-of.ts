/**
 * How a write that a model calls is verified and taken back: as the workflow does with its own action of the same tool.
 * Owns: what their placeholders stand for, given the arguments that the model chose. Refuses: a call that cannot be filled
 * whole, or holds a secret; then there is none.
 */
import type { TracedCall, Verification } from '../../run/actions/approval.ts';
import type { ArgumentType } from '../../run/actions/argument-type.ts';
import { boundBy, fillTemplate } from '../../run/actions/fill-template.ts';
import { type KnownNames, originsOf } from '../../run/actions/provenance.ts';
import type { IncidentBrief } from '../../run/request.ts';
import { secretFault } from '../../tools/result-without-secrets.ts';
import type { WorkflowAction } from '../../workflows.ts';

export interface VerifiedCall {
  brief: IncidentBrief | null;
  known: KnownNames;
  /** What the card says that the write acts on. */
  component: string;
  args: Record<string, unknown>;
}

/**
 * The action's arguments, read backwards, say what its placeholders stand for: where it has `deployment: "{{ cause.object.name }}"`
 * and the model says `deployment: api`, the cause's object is `api`. The incident's own values are known already.
 */
export function verificationOf(
  { args: template, verify }: Pick<WorkflowAction, 'args' | 'verify'>,
  { brief, known, component, args }: VerifiedCall,
): Verification | null {
  const filled = verify && followingCall(template, verify, { brief, known, component, args });
  return filled ? { ...filled, until: verify.until, within: verify.within } : null;
}

/** The way back; null where the workflow names none that can be filled. */
export function undoOf(
  { args: template, undo }: Pick<WorkflowAction, 'args' | 'undo'>,
  it: VerifiedCall,
): TracedCall | null {
  return undo ? followingCall(template, undo, it) : null;
}

function followingCall(
  template: WorkflowAction['args'],
  call: { tool: string; args: Record<string, unknown>; types?: Record<string, ArgumentType> },
  { brief, known, component, args }: VerifiedCall,
): TracedCall | null {
  const { cause } = boundBy(template, args);
  const { value, missing, filled } = fillTemplate(call.args, {
    incident: { ...brief, labels: brief?.labels ?? {}, service: brief?.service ?? component },
    cause: { component, ...(typeof cause === 'object' ? cause : {}) },
  });
  const filledArgs = value as Record<string, unknown>;
  if (missing.length > 0 || secretFault(filledArgs) !== null) return null;
  return { tool: call.tool, args: filledArgs, origins: originsOf(filled, call.types ?? {}, known) };
}
