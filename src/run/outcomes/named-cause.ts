/**
 * What an incident says of its cause, and what it leaves to the next one like it.
 * Owns: what is remembered. Refuses: judging whether it was right.
 */
import type { Finding } from '../evidence.ts';
import type { Place } from '../identity.ts';
import type { IncidentState } from '../incident-state.ts';
import type { Lesson, NamedCause } from './lesson.ts';
import type { IncidentBrief } from '../request.ts';
import { findingOf } from '../finding/run-finding.ts';

export function namedCause({ outcome, component, causeKind, change, verdict }: Finding): NamedCause | null {
  if (outcome !== 'fault' || component === null || verdict === 'inconclusive') return null;
  return { component, kind: causeKind, ...(change ? { change: change.ref } : {}) };
}

/** The newest cause that was named in an incident. */
export function causeNamedIn(state: IncidentState): NamedCause | null {
  for (const run of [...state.runs.values()].toReversed()) {
    const finding = run.route === 'investigate' ? findingOf(run) : null;
    if (finding) return namedCause(finding);
  }
  return null;
}

/** What the alert is called, the same for each time it fires; empty for a question without an alert. */
export function alertName({ source, title, labels, alerts }: IncidentBrief): string {
  const said = labels['alertname'] ?? alerts?.[0]?.name ?? (source === 'slack' || source === 'cli' ? '' : title);
  return said
    .slice(0, 300)
    .toLowerCase()
    .replace(/[\d.,%#]+/g, '#');
}

/**
 * What an incident whose outcome was said leaves to the next; null where that was withdrawn. `place`: where it is to be
 * told; null for anywhere. What somebody said in a channel that not everybody reads is told in that channel only.
 */
export function lessonOf(state: IncidentState, place: Place | null): Lesson | null {
  const named = causeNamedIn(state);
  const { held, contradicted, withdrawn } = state.recalls;
  if (!named || !state.outcome || withdrawn) return null;
  const { right, was, at, where } = state.outcome;
  const isTold = where?.open === true || (place !== null && isSamePlace(where?.place ?? state.place, place));
  const helped = [...state.approvals.values()].findLast(
    (it) => it.state === 'done' && it.verification?.state === 'held',
  );
  return {
    incident: state.incident,
    at,
    named,
    right,
    ...(was ? (isTold ? { was } : { keptBack: true }) : {}),
    ...(helped ? { helped: { name: helped.action.name, component: helped.action.component } } : {}),
    ...(held.length > 0 ? { held: held.length } : {}),
    ...(contradicted.length > 0 ? { contradicted: contradicted.length } : {}),
  };
}

function isSamePlace(one: Place | null, other: Place): boolean {
  return one !== null && one.team === other.team && one.channel === other.channel;
}
