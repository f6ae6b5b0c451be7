/**
 * A muted alert and a quiet channel: what somebody asked not to be told of, until when, and what came meanwhile.
 * Owns: their shapes and which alerts a mute covers. Refuses: hiding what is worse than, or other than,
 * what was muted.
 */
import { createHash } from 'node:crypto';
import { rankOf } from '../labels/alert-rank.ts';
import type { IncidentId, Person, Place } from '../identity.ts';
import type { IncidentBrief } from '../request.ts';

/** How it came to an end; `by` is null where its time was over. */
export interface Ended {
  by: Person | null;
  at: number;
}

export interface Mute {
  /** Of the press. */
  id: string;
  by: Person;
  /** Epoch ms by the store's clock. */
  until: number;
  /** The alerts that it covers, by their keys. */
  alerts: string[];
  /** Of the worst of them (alert-rank.ts): what is worse is told. */
  rank: number;
  /** Deliveries that came and were not told. */
  more: number;
  /** The alert went and came back meanwhile. */
  missed: boolean;
  /** Other incidents that it opened meanwhile, without a word. */
  others: IncidentId[];
  ended: Ended | null;
}

export interface Quiet {
  id: string;
  by: Person;
  place: Place;
  until: number;
  /** Messages that were not said, by incident and key. */
  held: string[];
  ended: Ended | null;
}

/** Labels that tell one alert's place from another's. */
const where = ['namespace', 'cluster', 'environment', 'env', 'region'];

/** One key for each alert that a brief tells of, those that fire first of all: the same each time that it fires. */
export function alertKeys({ title, service, labels, alerts = [] }: IncidentBrief): string[] {
  const firing = alerts.filter((alert) => alert.firing);
  const listed = firing.length > 0 ? firing : alerts;
  const all = listed.length > 0 ? listed : [{ name: labels['alertname'] ?? title, component: service }];
  const around = where.map((name) => labels[name] ?? '');
  return all.map(({ name, component = '' }) => {
    const parts = JSON.stringify([name.trim().toLowerCase(), component, ...around]);
    return createHash('sha256').update(parts).digest('hex').slice(0, 20);
  });
}

/** Look-up key of the incident whose mute covers an alert. */
export function muteLink(key: string): string {
  return `mute:${key}`;
}

/** Look-up key of the incident that knows of the quiet in a channel. */
export function quietLink({ team, channel }: Place): string {
  return `quiet:${team}:${channel}`;
}

/** True for a mute or a quiet that is in force at `now`. */
export function isInForce(it: { until: number; ended: Ended | null } | null, now: number): boolean {
  return it !== null && it.ended === null && now < it.until;
}

/** Whether a mute covers everything that a delivery tells of. */
export function covers(mute: Mute, brief: IncidentBrief): boolean {
  return rankOf(brief.severity) <= mute.rank && alertKeys(brief).every((key) => mute.alerts.includes(key));
}
