/**
 * What the journal gets where somebody asks for less, by a press or in words: mute an alert, be quiet, and either back.
 * Owns: these facts, when tomorrow begins, and what is said where there is nothing to mute or to take back.
 * Refuses: I/O, and deciding what a mute covers.
 */
import { rankOf } from '../labels/alert-rank.ts';
import type { Fact } from '../fact.ts';
import { derivedId, type Person, type Place } from '../identity.ts';
import type { IncidentState } from '../incident-state.ts';
import type { Journal } from '../journal.ts';
import { alertKeys, muteLink, quietLink } from './mute.ts';
import { momentOf, wallAt } from '../question/wall-clock.ts';
import { lookAfterMute, speakAgain, unmuting } from './unmuting.ts';
import type { LessSaid } from '../question/less-said.ts';
import { momentUntil, type UntilTime } from '../question/until-time.ts';

export interface Less {
  facts: Fact[];
  links?: string[];
}

/** Nothing is muted for longer, ms. */
const longest = 7 * 24 * 3_600_000;
/** When "tomorrow" begins, on the clock of the team. */
const morning = 9;

/** Epoch ms. `zone`: `slack.zone`. */
export function lessUntil(long: number | 'tomorrow' | UntilTime, now: number, zone = 'UTC'): number {
  if (typeof long === 'object') return Math.min(momentUntil(long, now, zone), now + longest);
  if (long !== 'tomorrow') return now + long;
  const today = wallAt(now, zone);
  return momentOf({ ...today, day: today.day + 1, hour: morning, minute: 0 }, zone);
}

/** Null where no alert opened the incident: there is nothing to mute. */
export function muting({ brief }: IncidentState, id: string, by: Person, until: number): Less | null {
  if (!brief || brief.source === 'slack') return null;
  const alerts = alertKeys(brief);
  return {
    facts: [{ type: 'alert-muted', id: derivedId('mute', id), by, until, alerts, rank: rankOf(brief.severity) }],
    links: alerts.map(muteLink),
  };
}

export function quieting(id: string, by: Person, place: Place, until: number): Less {
  return {
    facts: [{ type: 'channel-quieted', id: derivedId('quiet', id), by, place, until }],
    links: [quietLink(place)],
  };
}

/** No facts where it is not quiet. */
export function speaking({ quiet }: IncidentState, by: Person): Less {
  return { facts: quiet && !quiet.ended ? [{ type: 'quiet-ended', by }] : [] };
}

interface SaidLess {
  less: LessSaid;
  /** Of the message. */
  id: string;
  by: Person;
  place: Place;
  /** Epoch ms when it was said. */
  at: number;
  ts: string;
  thread?: string;
  zone?: string;
}

/** Said in words; where nothing comes of it, why. */
export function acceptLess(state: IncidentState, said: SaidLess): Less {
  const { less, id, by, place, at, ts, zone, thread = ts } = said;
  const told = (code: 'nothing-to-mute' | 'not-muted' | 'not-quiet'): Less => ({
    facts: [{ type: 'person-told', id: ts, place, thread, notice: { code } }],
  });
  if (less.kind === 'mute') return muting(state, id, by, lessUntil(less.long, at, zone)) ?? told('nothing-to-mute');
  if (less.kind === 'quiet') {
    if (state.head.version === 0) return told('nothing-to-mute');
    return quieting(id, by, place, lessUntil(less.long, at, zone));
  }
  // Whoever hears one of the two words wants to hear Aura again, whichever it was.
  const ended = [...unmuting(state, by), ...speaking(state, by).facts];
  return ended.length > 0 ? { facts: ended } : told(less.kind === 'unmute' ? 'not-muted' : 'not-quiet');
}

/** What follows from taking one of them back. */
export async function afterLess(journal: Journal, incident: string): Promise<void> {
  const state = await journal.load(incident);
  await lookAfterMute(journal, state);
  await speakAgain(journal, state);
}
