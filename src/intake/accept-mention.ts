/**
 * What the journal gets when a person asks.
 * Owns: the facts of a question, and the opening of an incident by one.
 * Refuses: I/O; every function here is pure, so a lost race simply asks again.
 */
import type { Fact } from '../run/fact.ts';
import { derivedId, linkTo, type Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Decision } from '../run/journal.ts';
import type { IncidentBrief, Request } from '../run/request.ts';
import type { Notice } from '../run/saying.ts';
import { threadLink } from './incident-of.ts';
import type { MessageAlert } from './message-alert.ts';
import { headOf } from './question.ts';
import { ranByHand } from './ran-by-hand.ts';
import type { Said } from './said.ts';

/** Slack redelivers for minutes and replays after outages for hours. */
export const slackWindow = 24 * 3_600_000;

export interface Question {
  text: string;
  capped: boolean;
  length: number;
}

/** An edit arrives as a second event with an id of its own, so the message counts as well as the event. */
function uniqueOf(said: Pick<Said, 'eventId' | 'place' | 'ts'>): { key: string; ttl: number }[] {
  return [
    { key: `slack:event:${said.eventId}`, ttl: slackWindow },
    { key: `slack:message:${said.place.team}:${said.place.channel}:${said.ts}`, ttl: slackWindow },
  ];
}

function requestIdOf(place: Place, ts: string): string {
  return derivedId('req', place.team, place.channel, ts);
}

/** What an incident that a question opens is made of. */
export interface Opening {
  /** Read from the message that was asked under. */
  alert?: MessageAlert['brief'];
  /** False: the channel stays that of another incident. */
  takesChannel: boolean;
  /** What the words say of possible causes, beside what they ask. */
  said?: Fact[];
}

/** A question becomes a request. */
export function acceptQuestion(
  state: IncidentState,
  said: Said,
  question: Question,
  { alert, takesChannel, said: spoken = [] }: Opening = { takesChannel: true },
): Decision {
  const ran = ranByHand(state, said, question.text);
  // It asks for nothing but what follows from it.
  if (ran.length > 0) return { facts: ran, unique: uniqueOf(said) };
  const opens = state.brief === null;
  const links = opens || state.place === null;
  const thread = alert ? said.thread : said.thread ? undefined : said.ts;
  return {
    facts: [
      ...(opens ? [{ type: 'incident-opened' as const, brief: briefOf(said, question, alert) }] : []),
      ...(links ? [{ type: 'channel-linked' as const, place: said.place, how: 'mention' as const }] : []),
      ...spoken,
      { type: 'request-accepted' as const, request: requestOf(state, said, question) },
    ],
    unique: uniqueOf(said),
    links: [
      ...(links && takesChannel ? [linkTo.channel(said.place)] : []),
      ...(thread ? [threadLink(said.place, thread)] : []),
    ],
  };
}

/** The words do not tell which incident is meant: kept until somebody says. */
export function holdQuestion(state: IncidentState, said: Said, question: Question): Decision {
  return {
    facts: [{ type: 'request-held', request: requestOf(state, said, question) }],
    unique: uniqueOf(said),
    links: said.thread ? [] : [threadLink(said.place, said.ts)],
  };
}

/** A question that was held is asked of this incident: the one that held it, or one that it opens. */
export function askHeld(state: IncidentState, request: Request, place: Place, at: number): Decision {
  const opens = state.brief === null;
  const brief = { source: 'slack' as const, title: titleOf(request.text), labels: {}, startedAt: at };
  return {
    facts: [
      ...(opens ? [{ type: 'incident-opened' as const, brief }] : []),
      ...(opens ? [{ type: 'channel-linked' as const, place, how: 'mention' as const }] : []),
      ...(state.held.has(request.id)
        ? [{ type: 'request-placed' as const, request: request.id, as: 'this' as const }]
        : []),
      { type: 'request-accepted', request: { ...request, kind: opens ? 'mention' : 'follow-up' } },
    ],
    unique: [{ key: `slack:placed:${request.id}`, ttl: slackWindow }],
    links: opens && request.ts && !request.thread ? [threadLink(place, request.ts)] : [],
  };
}

function requestOf(state: IncidentState, said: Said, question: Question): Request {
  return {
    id: requestIdOf(said.place, said.ts),
    kind: state.requests.size > 0 ? 'follow-up' : 'mention',
    text: question.text,
    capped: question.capped,
    ...(question.capped ? { length: question.length } : {}),
    by: said.bot ? null : said.by,
    place: said.place,
    ts: said.ts,
    thread: said.thread,
  };
}

function briefOf(said: Said, question: Question, alert: MessageAlert['brief'] | undefined): IncidentBrief {
  if (alert) return { source: 'slack', ...alert };
  return { source: 'slack', title: titleOf(question.text), labels: {}, startedAt: said.at };
}

function titleOf(text: string): string {
  return headOf(text.replace(/\s+/g, ' '), 150);
}

/** Answered without a run, to all or to who asked. The words are not kept. */
export function answerAtOnce(said: Said, notice: Notice, to: 'all' | 'asker'): Decision {
  const request = requestIdOf(said.place, said.ts);
  const thread = to === 'all' ? (said.thread ?? said.ts) : said.thread;
  return {
    facts: [
      { type: 'request-dropped', request, why: notice.code },
      {
        type: 'person-told',
        id: said.ts,
        place: said.place,
        ...(thread ? { thread } : {}),
        ...(to === 'asker' ? { to: said.by } : {}),
        notice,
      },
    ],
    unique: uniqueOf(said),
  };
}
