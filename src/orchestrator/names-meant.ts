/**
 * Which components a question means: those that it names, else those of its channel's name.
 * Owns: that order, and noticing a word that may mean several. Refuses: choosing among them; people are asked, or all are
 * looked at.
 */
import type { Clarified } from '../run/clarification.ts';
import { besideIn, type Place } from '../run/identity.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { knownNames } from '../run/labels/known-names.ts';
import { type AmbiguousName, ambiguousIn } from '../run/question/ambiguous-name.ts';
import { componentsIn, knownOf, type NamedComponent } from '../run/question/component-names.ts';
import type { Request } from '../run/request.ts';

export interface NamesParts {
  catalog?: readonly { component: string; aliases: readonly string[] }[];
  /** What a channel is called; only a first look asks, as later questions have what that found. */
  channelName?: (place: Place) => Promise<string | null>;
  /** What people said when they were asked which component is meant. */
  clarified?: Clarified;
}

export interface NamesMeant {
  components: NamedComponent[];
  /** The channel's name where the words name nothing; '' elsewhere. */
  channel: string;
  /** Where neither names one: a word that may mean several, and then `components` are all of them. */
  several: AmbiguousName | null;
}

export async function namesMeant(state: IncidentState, request: Request, parts: NamesParts): Promise<NamesMeant> {
  const isAlert = isAlertsOwn(state, request);
  const topology = [...knownNames([], state).topology].map((name) => ({ name }));
  const known = [...knownOf(parts.catalog ?? []), ...topology];
  const told = parts.clarified?.by ? `${request.text}\n${parts.clarified.text}` : request.text;
  const named = isAlert ? [] : componentsIn(told, known);
  if (named.length > 0) return { components: named, channel: '', several: null };
  if (state.brief?.service) return { components: [], channel: '', several: null };
  const channel = await channelOf(state, request, parts);
  // A channel's name has no typing errors to forgive.
  const there = componentsIn(channel, known).filter(({ exact }) => exact);
  const several = there.length > 0 || isAlert ? null : ambiguousIn(request.text, known);
  const all = (several?.names ?? []).map((name) => ({ name, words: several?.words ?? '', exact: false }));
  return { components: several ? all : there, channel, several };
}

/** An alert's title says nothing of when and where to look; its labels say where. */
export function isAlertsOwn(state: IncidentState, { by }: Request): boolean {
  return by === null && state.brief?.source !== 'cli';
}

/** The name of the channel, unless the incident is one of several there and the channel is not named for it. */
async function channelOf(
  { incident, place }: IncidentState,
  request: Request,
  { channelName }: NamesParts,
): Promise<string> {
  if (!channelName || !place || incident === besideIn(place, request.ts ?? '')) return '';
  return (await channelName(place)) ?? '';
}
