/**
 * Whose a channel is that an alerting system names: its incident's own, or that of people who asked there first.
 * Owns: that the alert and the questions of one channel are one incident. Refuses: writing; accept.ts commits.
 */
import type { IncidentId, Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Decision, Journal } from '../run/journal.ts';
import type { IncidentBrief } from '../run/request.ts';
import { incidentAt, incidentFrom } from './incident-of.ts';
import type { SourceEvent } from './said.ts';

export interface ChannelOwner {
  incident: IncidentId;
  /** Whether the channel had an incident. */
  known: boolean;
  /** The alert was taken for an incident of its own, of which nobody saw anything: it goes on in this one. */
  joins?: { incident: IncidentId; brief: IncidentBrief };
  /** The alert was not heard of yet, and is taken by an incident that a question opened. */
  claims?: true;
}

type Alert = IncidentBrief & { ref: string };

export async function channelOwner(journal: Journal, alert: Alert, place: Place): Promise<ChannelOwner> {
  const { source, ref } = alert;
  const own = await incidentFrom(journal.store, source, ref);
  const { incident: there, known } = await incidentAt(journal.store, place);
  if (!known || there === own) return { incident: own, known };
  const [theirs, state] = [await journal.load(there), await journal.load(own)];
  // Another of the same news moved the alert on meanwhile; what was seen of its incident is of no use then.
  if ((await incidentFrom(journal.store, source, ref)) !== own) return channelOwner(journal, alert, place);
  // A channel whose incident nobody's alert has claimed yet is this alert's; one that has an alert keeps its own.
  if (theirs.brief?.source !== 'slack') return { incident: own, known };
  if (state.brief === null) return { incident: there, known, claims: true };
  if (!isUnseen(state)) return { incident: own, known };
  return { incident: there, known, joins: { incident: own, brief: state.brief } };
}

/** Nothing of it stands anywhere, and it has nothing to show yet. */
function isUnseen({ place, status, runs }: IncidentState): boolean {
  return place === null && status !== 'resolved' && [...runs.values()].every(({ answer }) => answer === null);
}

/** The alert as the other incident hears of it. */
export function joining(
  { source, ref }: { source: IncidentBrief['source']; ref: string },
  brief: IncidentBrief,
  place: Place,
  at: number,
): SourceEvent {
  return { kind: 'triggered', source, ref, brief, place, at, occurrence: 'joined', unique: [] };
}

/** Its work ends without a word: the other incident does it. */
export function leftFor({ brief, status }: IncidentState, other: IncidentId): Decision | null {
  if (!brief || status === 'resolved') return null;
  return { facts: [{ type: 'incident-resolved', by: `goes on as ${other}`, source: brief.source }] };
}
