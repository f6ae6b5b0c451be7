/**
 * A workflow's action made ready to be shown and run: filled, traced, checked.
 * Owns: what placeholders may refer to, and the record of where each argument came from, undo and verification too.
 * Refuses: an action whose arguments are not what they should be; an undo like that is left out, and that is journaled.
 */
import type { Action, ToolStamp, TracedCall } from '../../run/actions/approval.ts';
import type { ArgumentType } from '../../run/actions/argument-type.ts';
import type { Finding } from '../../run/evidence.ts';
import { fillTemplate } from '../../run/actions/fill-template.ts';
import type { IncidentState } from '../../run/incident-state.ts';
import { originsOf } from '../../run/actions/provenance.ts';
import { claimedCauses, objectParts } from '../../run/finding/root-cause.ts';
import { comesAgain } from '../../run/actions/stopgap.ts';
import type { Proposing } from '../../tools/gate-rules.ts';
import type { Decided } from '../../tools/policy.ts';
import { secretFault } from '../../tools/result-without-secrets.ts';
import type { WorkflowAction } from '../../workflows.ts';
import type { RunContext } from '../run-context.ts';

export interface Prepared {
  action: Action;
  tool: ToolStamp;
  /** Paths of foreign free text: with one of these people are asked, whatever the autonomy. */
  freeText: string[];
  /** What policy makes of it: asked for, or allowed without. */
  decided: Decided;
  /** Why the workflow's undo is not offered; null when it is, or there is none. */
  noUndo: string | null;
}

interface Template {
  tool: string;
  args: Record<string, unknown>;
  types?: Record<string, ArgumentType>;
}

export async function prepareAction(
  context: RunContext,
  name: string,
  from: WorkflowAction,
  finding: Finding,
  by: Proposing,
): Promise<Prepared | { refused: string }> {
  const { state } = await context.current();
  const { gate } = context.parts;
  const scope = scopeOf(state, finding);
  const known = gate.known(state);
  const filled = (template: Template): { call: TracedCall } | { refused: string } => {
    const { value, missing, filled: leaves } = fillTemplate(template.args, scope);
    if (missing.length > 0)
      return { refused: `nothing is known of ${missing.join(', ')}, which the action ${name} needs` };
    const secret = secretFault(value as Record<string, unknown>);
    if (secret) return { refused: `${template.tool} is not proposed: ${secret}` };
    const origins = originsOf(leaves, template.types ?? {}, known);
    return { call: { tool: template.tool, args: value as Record<string, unknown>, origins } };
  };
  const looked = async (template: Template) => {
    const made = filled(template);
    if ('refused' in made) return made;
    const look = await gate.preview(state, made.call, { ...by, risk: from.risk });
    return 'refused' in look ? look : { call: made.call, look };
  };

  const main = await looked(from);
  if ('refused' in main) return main;
  const undo = from.undo && (await looked(from.undo));
  const verify = from.verify && filled(from.verify);
  const outcome = from.outcome && filled(from.outcome);
  const causes = finding.claims.filter((claim) => claim.kind === 'cause');
  const { previous } = finding.change ?? {};
  const change = finding.change ? { ref: finding.change.ref, ...(previous ? { previous } : {}) } : undefined;
  const { args } = main.call;
  return {
    action: {
      name,
      ...main.call,
      component: finding.component ?? '',
      why: from.why ?? causes[0]?.statement ?? '',
      risk: main.look.risk,
      ...(main.look.riskFrom ? { riskFrom: main.look.riskFrom } : {}),
      ...(undo && 'call' in undo ? { undo: undo.call } : {}),
      ...(from.verify && verify && 'call' in verify
        ? { verify: { ...verify.call, until: from.verify.until, within: from.verify.within } }
        : {}),
      ...(from.outcome && outcome && 'call' in outcome
        ? { outcome: { ...outcome.call, ran: from.outcome.ran, notRan: from.outcome.notRan } }
        : {}),
      touches: finding.blastRadius,
      ...(change ? { change } : {}),
      ...(comesAgain(finding.causeKind, { args, ...(change ? { change } : {}) }) ? { comesAgain: true as const } : {}),
      evidence: [...new Set(causes.flatMap((claim) => claim.evidence))],
    },
    tool: main.look.tool,
    freeText: main.look.freeText,
    decided: main.look,
    noUndo: undo && 'refused' in undo ? undo.refused : null,
  };
}

/** What placeholders may refer to. Nothing in it is the workflow's own word. */
function scopeOf({ brief }: IncidentState, finding: Finding): Record<string, unknown> {
  const { component, alerted, change } = finding;
  const service = brief?.service ?? alerted ?? component;
  const [root] = claimedCauses(finding);
  const named = root && objectParts(root.object);
  return {
    incident: { ...brief, labels: brief?.labels ?? {}, service },
    cause: {
      component,
      change,
      ...(root && named
        ? {
            reason: root.reason,
            object: { kind: root.kind ?? named.kind, name: named.name, namespace: root.namespace },
          }
        : {}),
    },
  };
}
