/**
 * What arrives at the intake, already verified and free of any vendor's markup.
 * Owns: the shapes that receivers and webhooks hand over, and what became of them. Refuses: raw payloads.
 */
import type { IncidentId, Person, Place } from '../run/identity.ts';
import type { IncidentBrief, IncidentSource } from '../run/request.ts';
import type { LessSaid } from '../run/question/less-said.ts';

/** Something a person wrote in a channel. */
export interface Said {
  /** Unique id of the delivery's event; redeliveries repeat it. */
  eventId: string;
  place: Place;
  by: Person;
  /** Plain text, the mention itself removed. */
  text: string;
  /** Slack's ts of the message. */
  ts: string;
  /** Slack's ts of the thread root, when it was written in a thread. */
  thread?: string;
  /** When it happened, epoch ms. */
  at: number;
  /** True in a direct conversation with Aura, where every word is for it. */
  direct?: boolean;
  /** True for an event that only tells of an edit. */
  edited?: boolean;
  /** True when its author is an app. */
  bot?: boolean;
  /** That app's id of itself. */
  app?: string;
}

/** A message that somebody else wrote, an app or a person, in reading order and free of Slack's markup. */
export interface ToldMessage {
  place: Place;
  ts: string;
  /** True when an app wrote it. */
  app: boolean;
  /** What the author calls itself, where it says so. */
  author?: string;
  parts: { kind: 'title' | 'text' | 'small'; text: string }[];
  /** Names with a value, as messages show them side by side. */
  fields: { name: string; value: string }[];
  links: { words: string; url: string }[];
  /** Epoch ms that the message itself is dated with, beside its own time. */
  dated?: number;
}

/**
 * Whether a person may ask, stop and comment. `nobody` is an app, or an account that is closed: it is told nothing.
 * The other two say who may, in the one sentence that the person gets.
 */
export type MayAsk = 'yes' | 'members-only' | 'workspace-only' | 'nobody';

/** A signal given by a button, a slash command or Slack's own Stop. */
export interface Signalled {
  kind: 'stop' | 'status' | 'help' | 'catch-up' | 'less';
  /** Of `less`: what, and the time that it was said at, epoch ms. */
  less?: LessSaid;
  at?: number;
  /** Unique id of this press; pressing twice is two. */
  id: string;
  place: Place;
  by: Person;
  /** Only this run is meant. */
  run?: string;
  /** The message that gave it, when it was a message. */
  ts?: string;
  thread?: string;
  /** True when only the person who asked shall see the answer. */
  quiet?: boolean;
}

/** A change of state told by an alerting system. */
export interface SourceEvent {
  kind: 'triggered' | 'acknowledged' | 'resolved' | 'reopened';
  source: IncidentSource;
  /** The source's own id of the incident. */
  ref: string;
  /** Ids of this delivery; each is refused when it was seen within the window. */
  unique: { key: string; ttl: number }[];
  /** When it arrived, epoch ms. */
  at: number;
  /** Names this occurrence in the journal. */
  occurrence: string;
  /** True when this only repeats what is known: counted, never said. */
  repeat?: boolean;
  brief: IncidentBrief;
  /** Where to speak, when the source knows. */
  place?: Place | null;
  /** Who did it, for acknowledge and resolve. */
  by?: string;
}

export interface Accepted {
  outcome: 'accepted' | 'signal' | 'duplicate' | 'ignored';
  incident?: IncidentId;
  /** Why it was ignored. */
  why?: string;
}

/** A press on "Whole output". */
export interface FileAsked {
  incident: IncidentId;
  /** Of the press. */
  id: string;
  place: Place;
  by: Person;
  /** E3. */
  evidence: string;
  thread?: string;
}
