/**
 * What the journal and the outbox get when a person asks.
 * Owns: the facts of a question, its visible acknowledgement, the opening of an incident by a question.
 * Refuses: I/O; every function here is pure, so a lost race simply asks again.
 */
import { waitingBefore } from '../run/agenda.ts';
import { derivedId, linkTo, type Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Decision } from '../run/journal.ts';
import type { Request } from '../run/request.ts';
import type { Notice, OutboxRow } from '../run/saying.ts';
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

/** A question becomes a request, seen at once: with 👀 when it is next, with its position when others are before it. */
export function acceptQuestion(state: IncidentState, said: Said, question: Question): Decision {
  const opens = state.brief === null;
  const links = opens || state.place === null;
  const request: Request = {
    id: requestIdOf(said.place, said.ts),
    kind: state.requests.size > 0 ? 'follow-up' : 'mention',
    text: question.text,
    capped: question.capped,
    by: said.by,
    place: said.place,
    ts: said.ts,
    thread: said.thread,
  };
  const before = waitingBefore(state);
  const outbox: OutboxRow[] = [before === 0 ? eyes(said) : queued(said, request.id, before)];
  if (question.capped) {
    outbox.push(
      noticeIn(said, `notice:capped:${request.id}`, {
        code: 'text-capped',
        kept: question.text.length,
        of: question.length,
      }),
    );
  }
  return {
    facts: [
      ...(opens ? [{ type: 'incident-opened' as const, brief: briefOf(said, question) }] : []),
      ...(links ? [{ type: 'channel-linked' as const, place: said.place, how: 'mention' as const }] : []),
      { type: 'request-accepted' as const, request },
    ],
    outbox,
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

/** Answered without a run. The fact says that it was asked and why nothing runs; the words are not kept. */
export function answerAtOnce(said: Said, why: string, rows: OutboxRow[]): Decision {
  return {
    facts: [{ type: 'request-dropped', request: requestIdOf(said.place, said.ts), why }],
    outbox: rows,
    unique: uniqueOf(said),
  };
}

export function noticeIn(said: Said, key: string, notice: Notice): OutboxRow {
  return {
    key,
    place: said.place,
    thread: { ts: said.thread ?? said.ts },
    priority: 4,
    saying: { type: 'notice', notice },
  };
}

function eyes(said: Said): OutboxRow {
  return {
    key: `reaction:eyes:${said.ts}`,
    place: said.place,
    priority: 2,
    saying: { type: 'reaction', name: 'eyes', ts: said.ts },
  };
}

function queued(said: Said, request: string, position: number): OutboxRow {
  return {
    key: `queued:${request}`,
    place: said.place,
    thread: { ts: said.thread ?? said.ts },
    priority: 2,
    saying: { type: 'queued', position },
  };
}
