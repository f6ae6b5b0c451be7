/**
 * Does what a workflow's actions are for exist?
 * Owns: reasons that no check has. Refuses: tools and types of arguments (check-workflows.ts).
 */
import { isKnownReason, knownReasons } from '../run/finding/root-cause.ts';
import type { NamedWorkflow } from './check-approvers.ts';
import { fault, type Finding } from './finding.ts';

/** An action for a reason that nothing finds would never be offered. */
export function checkReasons(workflows: readonly NamedWorkflow[]): Finding[] {
  return workflows.flatMap(({ file, workflow }) =>
    Object.entries(workflow.actions).flatMap(([name, action]) =>
      [action.for?.reason ?? []]
        .flat()
        .filter((reason) => !isKnownReason(reason))
        .map((reason) =>
          fault(
            'workflows',
            `${file}: no check finds the reason ${reason}, which ${name} is for`,
            `write ${nearest(reason).join(', or ')}`,
          ),
        ),
    ),
  );
}

/** The listed reasons that share most words with one. */
function nearest(reason: string): string[] {
  const words = new Set(reason.split('-'));
  const shared = (one: string) => one.split('-').filter((word) => words.has(word)).length;
  return knownReasons.toSorted((one, other) => shared(other) - shared(one)).slice(0, 3);
}
