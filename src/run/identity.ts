/**
 * Names of things: incidents, runs, approvals, people, and the keys under which they are found.
 * Owns: how an id is made. Refuses: meaning inside an id; nothing parses one.
 */
import { createHash, randomBytes } from 'node:crypto';

export type IncidentId = string;
export type RunId = string;
export type ApprovalId = string;
export type RequestId = string;

/** A person as Slack knows them; the team is part of the identity, since user ids of two teams may meet in one channel. */
export interface Person {
  team: string;
  user: string;
}

/** Where something is said: a channel of a team. */
export interface Place {
  team: string;
  channel: string;
}

/** Random bytes for some ids together: to ask the system for so few costs more than all else of an id. */
let pool = Buffer.alloc(0);
let used = 0;
const idBytes = 10;

/** A short id that sorts by nothing and collides with nothing: 80 random bits. */
export function newId(prefix: string): string {
  if (used + idBytes > pool.length) [pool, used] = [randomBytes(idBytes * 100), 0];
  used += idBytes;
  return `${prefix}_${pool.toString('hex', used - idBytes, used)}`;
}

/** An id that two deliveries of the same thing share. */
export function derivedId(prefix: string, ...parts: string[]): string {
  return `${prefix}_${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)}`;
}

/** Look-up keys of the store: what an incident is known by elsewhere. */
export const linkTo = {
  channel: (place: Place) => `channel:${place.team}:${place.channel}`,
  source: (source: string, ref: string) => `${source}:${ref}`,
};

export function samePerson(a: Person, b: Person): boolean {
  return a.team === b.team && a.user === b.user;
}

/** The incident that a mention opens beside the one that a channel has already. */
export function besideIn(place: Place, ts: string): IncidentId {
  return derivedId('inc', 'mention', place.team, place.channel, ts);
}
