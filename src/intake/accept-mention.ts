/**
 * What the journal gets when a person asks.
 * Owns: the facts of a question, and the opening of an incident by one.
 * Refuses: I/O; every function here is pure, so a lost race simply asks again.
 */
import { derivedId, linkTo, type Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Decision } from '../run/journal.ts';
import type { Request } from '../run/request.ts';
import type { Notice } from '../run/saying.ts';
import { threadLink } from './incident-of.ts';
import { headOf } from './question.ts';
import type { Said } from './said.ts';

/** Slack redelivers for minutes and replays after outages for hours. */
export const slackWindow = 24 * 3_600_000;

export interface Question {
  text: string;
  capped: boolean;
  length: number;
}

/** An edit arrives as a second event with an id of its own, so the message counts as well as the event. */
export function uniqueOf(said: Pick<Said, 'eventId' | 'place' | 'ts'>): { key: string; ttl: number }[] {
  return [
    { key: `slack:event:${said.eventId}`, ttl: slackWindow },
    { key: `slack:message:${said.place.team}:${said.place.channel}:${said.ts}`, ttl: slackWindow },
  ];
}

export function requestIdOf(place: Place, ts: string): string {
  return derivedId('req', place.team, place.channel, ts);
}

/** A question becomes a request. */
export function acceptQuestion(state: IncidentState, said: Said, question: Question): Decision {
  const opens = state.brief === null;
  const links = opens || state.place === null;
  const request: Request = {
    id: requestIdOf(said.place, said.ts),
    kind: state.requests.size > 0 ? 'follow-up' : 'mention',
    text: question.text,
    capped: question.capped,
    ...(question.capped ? { length: question.length } : {}),
    by: said.by,
    place: said.place,
    ts: said.ts,
    thread: said.thread,
  };
  return {
    facts: [
      ...(opens ? [{ type: 'incident-opened' as const, brief: briefOf(said, question) }] : []),
      ...(links ? [{ type: 'channel-linked' as const, place: said.place, how: 'mention' as const }] : []),
      { type: 'request-accepted' as const, request },
    ],
    unique: uniqueOf(said),
    links: [...(links ? [linkTo.channel(said.place)] : []), ...(said.thread ? [] : [threadLink(said.place, said.ts)])],
  };
}

function briefOf(said: Said, question: Question) {
  return {
    source: 'slack' as const,
    title: headOf(question.text.replace(/\s+/g, ' '), 150),
    labels: {},
    startedAt: said.at,
  };
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
