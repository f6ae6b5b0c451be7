/**
 * Sorts what a run that ended early leaves behind under three labels: established, not checked, could not see.
 * Owns: what counts as which. Refuses: calling established what code has not checked.
 */
import type { Finding } from '../../run/evidence.ts';
import type { RunState } from '../../run/incident-state.ts';
import type { PartialParts } from '../../run/finding/partial.ts';
import { plainText } from '../../run/wording/words.ts';

/** Lines under each label; the rest stands in the finding. */
const mostLines = 6;

export function partialParts(run: RunState, finding: Finding | null): PartialParts {
  const parts = {
    established: finding ? establishedBy(finding) : [],
    notChecked: [...unansweredChecks(run), ...openCauses(run, finding)],
    couldNotSee: finding ? [...finding.missing, ...finding.gaps] : [],
  };
  const few = (lines: readonly string[]) => [...new Set(lines)].slice(0, mostLines);
  return {
    established: few(parts.established),
    notChecked: few(parts.notChecked),
    couldNotSee: few(parts.couldNotSee),
  };
}

/** Where the verdict is inconclusive, the cause is a lead and no more. */
function establishedBy({ claims, verdict, ruledOut }: Finding): string[] {
  const holds = claims.filter(({ kind }) => kind !== 'cause' || verdict !== 'inconclusive');
  return [
    ...holds.map(({ kind, component, statement, evidence }) => {
      const about = component === '' || statement.startsWith(component) ? '' : `${component}: `;
      const cites = evidence.length > 0 ? ` [${evidence.join(', ')}]` : '';
      return `${kind}: ${about}${statement}${cites}`;
    }),
    ...ruledOut.map((it) => `ruled out: ${it}`),
  ];
}

/** Checks of planned tasks that ended open, or that nobody came to. */
function unansweredChecks({ steps }: RunState): string[] {
  return steps.flatMap(({ key, result }) => {
    if (result?.kind !== 'plan') return [];
    const round = key.slice(key.indexOf(':') + 1);
    return result.plan.tasks.flatMap(({ id, check }) => {
      const ended = steps.find((step) => step.key === `task:${round}.${id}`)?.result;
      const handed = ended?.kind === 'task' ? (ended.worked.submissions ?? []) : [];
      return handed.some((it) => it.check.answer !== 'open') ? [] : [check];
    });
  });
}

/** Possible causes that neither lead nor were ruled out, and leads that nothing proved. */
function openCauses({ hypotheses }: RunState, finding: Finding | null): string[] {
  const open = hypotheses.filter(
    ({ standing, component }) =>
      standing === 'weaker' ||
      (standing === 'leading' && (finding?.verdict === 'inconclusive' || finding?.component !== component)),
  );
  return open.map(({ what }) => `whether it is ${plainText(what)}`);
}
