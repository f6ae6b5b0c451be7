/**
 * What a confirmed incident leaves to be done once it is over.
 * Owns: which follow-ups there are, by the record alone. Refuses: doing them; each is prepared as a proposal for a person.
 */
import { alertName, causeNamedIn } from './named-cause.ts';
import { derivedId, type IncidentId } from '../identity.ts';
import type { IncidentState } from '../incident-state.ts';
import { checksLearned, runbookDraft } from './runbook-draft.ts';

export interface FollowUp {
  id: string;
  kind: 'runbook' | 'first-look' | 'cause' | 'issue';
  /** Where it comes from: an incident, or the tool of a tracker. */
  from: IncidentId;
  /** Foreign in part. */
  title: string;
  /** The workflow that is to look there first. */
  workflow?: string;
}

/** None while nobody has said what it was. */
export function followUpsOf(state: IncidentState): FollowUp[] {
  const { incident, brief, outcome } = state;
  const cause = causeNamedIn(state);
  if (!outcome || !cause) return [];
  const alert = (brief && alertName(brief)) || brief?.title || incident;
  const one = (kind: FollowUp['kind'], title: string, more: Partial<FollowUp> = {}): FollowUp => {
    return { id: derivedId('todo', incident, kind), kind, from: incident, title: title.slice(0, 300), ...more };
  };
  if (!outcome.right) {
    const said = outcome.was ? `; somebody said: ${outcome.was}` : '';
    return [one('cause', `${alert}: it was not ${cause.component} (${cause.kind})${said}`)];
  }
  const workflow = [...state.runs.values()].findLast(({ workflow: name }) => name !== null)?.workflow ?? undefined;
  return [
    ...(brief?.runbook === undefined && runbookDraft(state) !== null
      ? [one('runbook', `${alert}: there is no runbook`)]
      : []),
    ...(workflow !== undefined && checksLearned(state).length > 0
      ? [one('first-look', `${alert}: ${workflow} could look first at what told most`, { workflow })]
      : []),
  ];
}
