/**
 * What facts mean for the incident itself: what it is, where it is spoken of, what was asked, heard and shown.
 * Owns: these facts. Refuses: runs and approvals.
 */
import type { FactOf } from '../fact.ts';
import type { Place } from '../identity.ts';
import { messageKey } from '../message-key.ts';
import type { Draft } from './draft.ts';

export type IncidentFact = FactOf<
  | 'incident-opened'
  | 'incident-described'
  | 'channel-linked'
  | 'channel-joined'
  | 'occurrence-seen'
  | 'incident-acknowledged'
  | 'incident-resolved'
  | 'incident-reopened'
  | 'request-accepted'
  | 'request-dropped'
  | 'request-held'
  | 'request-placed'
  | 'message-heard'
  | 'assistant-opened'
  | 'file-uploaded'
  | 'message-shown'
  | 'message-failed'
  | 'signal-answered'
  | 'person-told'
  | 'file-asked'
>;

/** Beyond them the oldest is a direct conversation like any other. */
const mostAssistantThreads = 200;

export function foldIncident(draft: Draft, fact: IncidentFact, at: number): void {
  const { state } = draft;
  switch (fact.type) {
    case 'incident-opened':
      state.brief = fact.brief;
      state.openedAt = at;
      state.occurrences = 1;
      state.firedAt = at;
      return;
    case 'incident-described':
      state.brief = fact.brief;
      return;
    case 'channel-linked':
      if (fact.how === 'fallback') state.fallback = fact.place;
      else if (state.fallback && state.fallback.channel !== fact.place.channel)
        moveAlerts(draft, state.fallback, fact.place);
      state.place = fact.place;
      return;
    case 'occurrence-seen':
      state.occurrences += 1;
      state.firedAt = at;
      return;
    case 'incident-acknowledged':
      if (state.status === 'open') state.status = 'acknowledged';
      return;
    case 'incident-resolved':
      state.status = 'resolved';
      state.resolved = { by: fact.by, source: fact.source, at };
      if (fact.ref !== undefined && state.flaps === 0) state.outcomeAsked = messageKey('notice', 'resolved', fact.ref);
      return;
    case 'incident-reopened':
      if (fact.flap) state.flaps += 1;
      if (fact.muted && state.mute) state.mute = { ...state.mute, missed: true };
      state.status = 'open';
      state.firedAt = at;
      state.resolved = null;
      return;
    case 'request-accepted':
      draft.map('requests').set(fact.request.id, { request: fact.request, acceptedAt: at, state: 'waiting' });
      return;
    case 'request-dropped':
      draft.alter('requests', fact.request, (request) => {
        request.state = 'dropped';
      });
      return;
    case 'request-held':
      draft.map('held').set(fact.request.id, fact.request);
      return;
    case 'request-placed':
      draft.map('held').delete(fact.request);
      return;
    case 'message-heard':
      draft.list('heard').push({ by: fact.by, text: fact.text, ts: fact.ts, thread: fact.thread, at });
      return;
    case 'assistant-opened': {
      const key = `${fact.place.channel}:${fact.thread}`;
      const others = state.assistantThreads.filter((it) => it !== key);
      state.assistantThreads = [...others, key].slice(-mostAssistantThreads);
      return;
    }
    case 'file-uploaded':
      draft.map('files').set(fact.key, fact.file);
      return;
    case 'message-shown':
      draft.map('shown').set(fact.key, { place: fact.place, ts: fact.ts });
      draft.map('keyOf').set(`${fact.place.channel}:${fact.ts}`, fact.key);
      return;
    case 'channel-joined':
    case 'message-failed':
    case 'signal-answered':
    case 'person-told':
    case 'file-asked':
      return;
  }
}

/** What its alerts asked for is spoken of in the new channel from now on; what people asked stays where they did. */
function moveAlerts(draft: Draft, from: Place, to: Place): void {
  for (const { request } of draft.state.requests.values()) {
    if (request.kind !== 'webhook' || (request.place && request.place.channel !== from.channel)) continue;
    draft.alter('requests', request.id, (it) => {
      it.request = { ...request, place: to };
    });
  }
}
