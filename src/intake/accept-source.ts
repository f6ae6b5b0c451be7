/**
 * What the journal gets when an alerting system speaks.
 * Owns: opening, folding of repeats, reopening, resolving, and the late arrival of a channel. Refuses: I/O, payloads.
 */
import { derivedId, linkTo, type Place } from '../run/identity.ts';
import type { Fact } from '../run/fact.ts';
import { isUndecided } from '../run/actions/approval.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Decision } from '../run/journal.ts';
import { placeOf } from '../run/place-of.ts';
import type { IncidentBrief, Request } from '../run/request.ts';
import { untold } from './muted-delivery.ts';
import type { SourceEvent } from './said.ts';

/** Marks a brief that a workflow opened without knowing more than ids; the first full event completes it. */
const sketched = 'opened-by';

/** `muted`: somebody asked not to be told. */
export function acceptSource(state: IncidentState, event: SourceEvent, muted = false): Decision | null {
  const decided = sourceTold(state, event);
  return decided && muted ? { ...decided, facts: untold(decided.facts) } : decided;
}

function sourceTold(state: IncidentState, event: SourceEvent): Decision | null {
  const base = { unique: event.unique, links: linksOf(event) };
  switch (event.kind) {
    case 'triggered':
    case 'reopened':
      return { ...base, ...trigger(state, event) };
    case 'acknowledged':
      if (state.brief === null || state.status !== 'open') return null;
      return { ...base, facts: [{ type: 'incident-acknowledged', by: event.by ?? event.source }] };
    case 'resolved':
      if (state.brief === null || state.status === 'resolved') return null;
      return {
        ...base,
        facts: [
          { type: 'incident-resolved', by: event.by ?? event.source, source: event.source, ref: event.occurrence },
        ],
      };
  }
}

function trigger(state: IncidentState, event: SourceEvent): Omit<Decision, 'unique' | 'links'> {
  const linked = linkFacts(state, event.place ?? null, event.at);
  const opened: Fact = { type: 'incident-opened', brief: event.brief };
  if (state.brief === null) return { facts: [opened, ...linked, accepted(state, event)] };
  if (state.status === 'resolved') {
    const flap = isFlap(state, event.at);
    const reopened: Fact = { type: 'incident-reopened', source: event.source, ...(flap ? { flap } : {}) };
    return { facts: [reopened, ...linked, ...(flap ? [] : [accepted(state, event)])] };
  }
  if (state.brief.labels[sketched] !== undefined) return { facts: [opened, ...linked] };
  if (state.brief.source !== event.source && state.occurrences === 1) {
    // Somebody asked in the channel before the alert arrived: their run goes on, and the alert is looked at as well.
    return { facts: [{ ...opened }, ...linked, accepted(state, event)] };
  }
  const repeat = (event.repeat ?? false) && !tellsMore(state.brief, event.brief);
  return { facts: [{ type: 'occurrence-seen', source: event.source, ref: event.occurrence, repeat }, ...linked] };
}

/** What was over for less than this is the same trouble, ms. */
const flapWithin = 15 * 60_000;

/** Gone and back while its answer still stands: one line says so, and nothing is looked at anew. */
function isFlap({ resolved, runs }: IncidentState, at: number): boolean {
  const answered = [...runs.values()].some((run) => run.route === 'investigate' && run.answer !== null);
  return answered && resolved !== null && Math.abs(at - resolved.at) < flapWithin;
}

/** An alert joined the group that was not in it before. */
function tellsMore(before: IncidentBrief, now: IncidentBrief): boolean {
  const key = ({ name, component = '' }: NonNullable<IncidentBrief['alerts']>[number]) => `${name} ${component}`;
  const known = new Set((before.alerts ?? []).map(key));
  return known.size > 0 && (now.alerts ?? []).some((alert) => alert.firing && !known.has(key(alert)));
}

/** A channel became known, with or before anything else. Null when it is known already. */
export function acceptChannel(
  state: IncidentState,
  brief: IncidentBrief,
  place: Place,
  at: number,
  { how, muted = false }: { how: 'webhook' | 'named' | 'fallback'; muted?: boolean },
): Decision | null {
  if (how === 'fallback' && state.place !== null) return null;
  const event = { source: brief.source, ref: brief.ref ?? '', place };
  if (state.brief !== null) {
    const claims = state.brief.source === 'slack' && state.brief.source !== brief.source;
    const again: Fact[] = claims ? [{ type: 'channel-linked', place, how }] : [];
    const linked = linkFacts(state, place, at, how);
    // Where the channel is known by a question already, the commit still says whose it is.
    const facts = linked.length > 0 ? linked : again;
    return facts.length > 0 ? { facts, links: linksOf(event) } : null;
  }
  const sketch: IncidentBrief = { ...brief, labels: { ...brief.labels, [sketched]: 'workflow' } };
  const facts: Fact[] = [
    { type: 'incident-opened', brief: sketch },
    ...linkFacts(state, place, at, how),
    accepted(state, { ...event, occurrence: 'opened', brief }),
  ];
  return { facts: muted ? untold(facts) : facts, links: linksOf(event) };
}

/** The time to decide on a card begins when it can be seen. */
function linkFacts(
  state: IncidentState,
  place: Place | null,
  at: number,
  how: 'webhook' | 'named' | 'fallback' = 'webhook',
): Fact[] {
  if (!place || (state.place?.team === place.team && state.place.channel === place.channel)) return [];
  const unseen = [...state.approvals.values()].filter(({ run, state: is }) => {
    const there = placeOf(state, run);
    const byAlert = state.requests.get(state.runs.get(run)?.request ?? '')?.request.kind === 'webhook';
    return isUndecided(is) && (there === null || (byAlert && there.channel === state.fallback?.channel));
  });
  return [
    { type: 'channel-linked', place, how },
    ...unseen.map(({ id: approval, expiresAt, openedAt }): Fact => {
      return { type: 'approval-extended', approval, expiresAt: at + (expiresAt - openedAt) };
    }),
  ];
}

function linksOf(event: Pick<SourceEvent, 'source' | 'ref' | 'place'>): string[] {
  return [linkTo.source(event.source, event.ref), ...(event.place ? [linkTo.channel(event.place)] : [])];
}

function accepted(
  state: IncidentState,
  event: Pick<SourceEvent, 'source' | 'ref' | 'place' | 'occurrence' | 'brief'>,
): Fact {
  const request: Request = {
    id: derivedId('req', event.source, event.ref, event.occurrence),
    kind: 'webhook',
    text: event.brief.title,
    capped: false,
    by: null,
    place: event.place ?? state.place,
  };
  return { type: 'request-accepted', request };
}
