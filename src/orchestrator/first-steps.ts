/**
 * What a workflow looks at before anything else.
 * Owns: filling the steps from the incident, and handing what they brought to the first look where they say what it is.
 * Refuses: reading an answer; the first look does, and takes every text for foreign.
 */
import type { Evidence, EvidenceKind } from '../run/evidence.ts';
import { fillTemplate } from '../run/actions/fill-template.ts';
import type { IncidentBrief } from '../run/request.ts';
import { type JoinedAnswer, type JoinKind, mostAnswers, mostJoined } from '../run/finding/joined.ts';
import type { Workflow } from '../workflows.ts';
import type { RunContext } from './run-context.ts';

type Step = Workflow['first'][number];

export interface FilledStep {
  tool: string;
  args: Record<string, unknown>;
  kind: EvidenceKind;
  as?: JoinKind;
  /** Names it among the steps. */
  named: string;
}

/** The steps with their arguments; one of which something is not known is a gap. */
export function fillSteps(first: readonly Step[], brief: IncidentBrief | null, gaps: string[]): FilledStep[] {
  const scope = { incident: { ...brief, labels: brief?.labels ?? {} } };
  return first.flatMap((step, index): FilledStep[] => {
    const filled = fillTemplate(step.args, scope);
    if (filled.missing.length > 0) {
      if (!step.optional) gaps.push(`${step.tool}: nothing is known of ${filled.missing.join(', ')}`);
      return [];
    }
    const args = filled.value as Record<string, unknown>;
    return [{ tool: step.tool, args, kind: kindOf(step.as), as: step.as, named: `first:${index + 1}` }];
  });
}

function kindOf(as: JoinKind | undefined): EvidenceKind {
  return as === undefined ? 'other' : as === 'kubernetes' ? 'state' : as;
}

/** The whole answers, as far as they can be sent. */
export async function joinedAnswers(
  context: RunContext,
  brought: readonly { step: FilledStep; evidence: Evidence }[],
  gaps: string[],
): Promise<JoinedAnswer[]> {
  const answers: JoinedAnswer[] = [];
  let left = mostJoined;
  for (const { step, evidence } of brought) {
    if (step.as === undefined || evidence.note === undefined) continue;
    const text = await context.parts.notes.text(context.incident, evidence.note).catch(() => null);
    if (text === null || text.length > left || answers.length >= mostAnswers) {
      gaps.push(`${step.tool}: its answer is too large to join the first look; ask it for less`);
      continue;
    }
    left -= text.length;
    answers.push({ as: step.as, tool: step.tool, args: step.args, text, at: evidence.calledAt });
  }
  return answers;
}
