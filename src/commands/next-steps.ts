/**
 * What one can do after `aura investigate`: ask on, see what is missing, take it to where actions are approved.
 * Owns: those lines. Refuses: doing anything.
 */
import type { Answer } from '../run/evidence.ts';

/** Without a line's end. `source`: as it was given; null where aura.yaml names it. */
export function nextSteps(answer: Answer | null, source: string | null): string[] {
  const finding = answer && 'finding' in answer ? answer.finding : null;
  const from = source === null ? '' : ` --source ${source}`;
  const ask = (question: string) => `ask on: aura investigate "${question}"${from}`;
  if (finding?.noFault) return ['Next:', `- ${ask('what changed?')}`];
  const component = finding?.component ?? null;
  const gaps = finding === null || finding.gaps.length + finding.missing.length > 0;
  return [
    'Next:',
    `- ${component === null ? ask('what changed?') : ask(`show the logs of ${component}`)}`,
    ...(gaps ? ['- aura doctor says what can be reached, and what is missing'] : []),
    ...(component === null
      ? []
      : ['- nothing is changed from here: in Slack (aura start) a fix is proposed, and a person approves it']),
  ];
}
