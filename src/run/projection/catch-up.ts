/**
 * What somebody who comes late is told: the state as it is now, in one private message.
 * Owns: what belongs to it. Refuses: looking for itself, and words.
 */
import type { IncidentState } from '../incident-state.ts';
import { findingOf } from '../finding/run-finding.ts';
import type { Saying } from '../saying.ts';
import { sayingOf } from './statuses.ts';

export function catchUp(state: IncidentState): Saying {
  const run = [...state.runs.values()].findLast(({ route }) => route === 'investigate');
  const status = run ? sayingOf(state, run) : null;
  const finding = run ? findingOf(run) : null;
  return {
    type: 'catch-up',
    title: state.brief?.title ?? '',
    openedAt: state.openedAt,
    view: status?.view ?? null,
    finding: finding && { ...finding, claims: finding.claims.filter(({ kind }) => kind === 'cause').slice(0, 1) },
    ...(status?.decision ? { decision: status.decision } : {}),
    waiting: [...state.requests.values()].filter((request) => request.state === 'waiting').length,
  };
}
