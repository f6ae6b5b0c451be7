/**
 * How a write that a model calls is verified: as the workflow verifies its own action of the same tool.
 * Owns: what that verification's placeholders stand for, given the arguments that the model chose. Refuses: a verification
 * that cannot be filled whole, or holds a secret; then there is none.
 */
import type { Verification } from '../run/approval.ts';
import { boundBy, fillTemplate } from '../run/fill-template.ts';
import { type KnownNames, originsOf } from '../run/provenance.ts';
import type { IncidentBrief } from '../run/request.ts';
import { secretFault } from '../tools/result-without-secrets.ts';
import type { WorkflowAction } from '../workflows.ts';

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
  if (!verify) return null;
  const { cause } = boundBy(template, args);
  const { value, missing, filled } = fillTemplate(verify.args, {
    incident: { ...brief, labels: brief?.labels ?? {}, service: brief?.service ?? component },
    cause: { component, ...(typeof cause === 'object' ? cause : {}) },
  });
  const filledArgs = value as Record<string, unknown>;
  if (missing.length > 0 || secretFault(filledArgs) !== null) return null;
  const { tool, until, within } = verify;
  return { tool, args: filledArgs, origins: originsOf(filled, {}, known), until, within };
}
