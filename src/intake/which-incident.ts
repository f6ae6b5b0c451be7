/**
 * Which incident a mention means: that of its thread, that of the channel, that of the message it hangs on, or a new one.
 * Owns: the look-ups for it, in the order in which they are believed. Refuses: writing; accept.ts commits.
 */
import { besideIn, derivedId, type IncidentId, linkTo, type Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import { knownNames, namedComponents } from '../run/labels/known-names.ts';
import { knownOf } from '../run/question/component-names.ts';
import { type Meant, meantBy } from '../run/question/same-incident.ts';
import { timeIn } from '../run/question/times.ts';
import { incidentAt, threadLink } from './incident-of.ts';
import { alertOfMessage, type MessageAlert } from './message-alert.ts';
import type { Said, ToldMessage } from './said.ts';

export interface WhichParts {
  journal: Journal;
  /** The message that a thread hangs on; null where Slack does not tell. Absent: none is read. */
  readThread?: (place: Place, root: string) => Promise<ToldMessage | null>;
  catalog?: readonly { component: string; aliases: readonly string[] }[];
  /** `slack.zone`. */
  zone?: string;
}

export interface Which {
  incident: IncidentId;
  /** False: nothing is known of this channel yet. */
  known: boolean;
  /** The alert that the mention hangs on, for an incident that it opens. */
  alert?: MessageAlert['brief'];
  /** The words do not tell whether this incident is meant, or a new one. */
  unclear?: boolean;
}

export async function whichIncident(said: Said, text: string, parts: WhichParts): Promise<Which> {
  const { journal } = parts;
  const { place, thread } = said;
  const linked = thread ? await journal.store.find(threadLink(place, thread)) : null;
  if (linked) return { incident: linked, known: true };
  const channel = await incidentAt(journal.store, place);
  const state = channel.known ? await journal.load(channel.incident) : null;
  if (thread && !(state && isOurThread(state, place, thread))) {
    const told = (await parts.readThread?.(place, thread)) ?? null;
    return underMessage({ ...said, thread }, text, told, { channel, state, parts });
  }
  if (!state?.brief || thread) return channel;
  const meant = meantIn(state, text, said.at, parts);
  if (meant === 'other') return { incident: besideIn(place, said.ts), known: true };
  return meant === 'unclear' ? { ...channel, unclear: true } : channel;
}

interface Around {
  channel: Which;
  state: IncidentState | null;
  parts: WhichParts;
}

/** A mention under somebody else's message: what that message tells is the alert. */
async function underMessage(
  said: Said & { thread: string },
  text: string,
  told: ToldMessage | null,
  { channel, state, parts }: Around,
): Promise<Which> {
  const { journal, catalog = [], zone = 'UTC' } = parts;
  const topology = state ? [...knownNames([], state).topology].map((name) => ({ name })) : [];
  const read = told && alertOfMessage(told, { known: [...knownOf(catalog), ...topology], zone });
  if (!told || !read) return channel;
  const id = read.pagerduty && (await journal.store.find(linkTo.source('pagerduty', read.pagerduty)));
  if (id) return { incident: id, known: true };
  if (state?.brief && isSame(state, read, told, text, said.at, parts)) return channel;
  const own = derivedId('inc', 'thread', said.place.team, said.place.channel, said.thread);
  return { incident: own, known: channel.known, alert: read.brief };
}

/** Another product's message is about this incident when it names it; a person's, unless it names another. */
function isSame(
  state: IncidentState,
  { brief }: MessageAlert,
  told: ToldMessage,
  text: string,
  at: number,
  parts: WhichParts,
): boolean {
  if (!told.app) return meantIn(state, `${brief.title}\n${text}`, at, parts) !== 'other';
  const title = (it: string) => it.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const alert = state.brief?.labels['alertname'];
  return (
    title(brief.title) === title(state.brief?.title ?? '') ||
    (brief.service !== undefined && brief.service === state.brief?.service) ||
    (alert !== undefined && (alert === brief.labels['alertname'] || alert === brief.title))
  );
}

function meantIn(state: IncidentState, text: string, at: number, { catalog = [], zone = 'UTC' }: WhichParts): Meant {
  const { brief } = state;
  if (!brief) return 'this';
  const names = knownNames([], state);
  const asked = [...state.requests.values()].map(({ request }) => request.text);
  const words = {
    texts: [brief.title, brief.description ?? '', ...Object.values(brief.labels), ...asked.slice(0, 10)],
    components: [...new Set([...namedComponents([], state), ...(brief.components ?? [])])],
    startedAt: brief.startedAt,
    resolved: state.status === 'resolved',
  };
  const known = [...knownOf(catalog), ...[...names.topology].map((name) => ({ name }))];
  return meantBy(text, words, { known, time: timeIn(text, { now: at, zone, zero: brief.startedAt }) });
}

/** True for the thread of something that Aura said here, or that it was asked in. */
export function isOurThread(state: IncidentState, place: Place, thread: string): boolean {
  if (state.keyOf.has(`${place.channel}:${thread}`)) return true;
  return [...state.requests.values()].some(({ request }) => request.ts === thread || request.thread === thread);
}
