/**
 * Slack's event payloads, read with suspicion.
 * Owns: which fields matter and how authors, edits and apps are told apart. Refuses: guessing at what is missing.
 */
import { z } from 'zod';
import type { Said } from '../intake/said.ts';

const MessageEvent = z.object({
  channel: z.string().min(1),
  ts: z.string().min(1),
  user: z.string().optional(),
  text: z.string().optional(),
  thread_ts: z.string().optional(),
  subtype: z.string().optional(),
  bot_id: z.string().nullish(),
  app_id: z.string().nullish(),
  edited: z.unknown().optional(),
  team: z.string().optional(),
  user_team: z.string().optional(),
  source_team: z.string().optional(),
});

const Envelope = z.object({
  event_id: z.string().min(1),
  event_time: z.number().optional(),
  team_id: z.string().optional(),
});

const Addressed = z.object({
  type: z.string().optional(),
  api_app_id: z.string().optional(),
  team_id: z.string().optional(),
  /** The workspace through which the app hears of it; in a shared channel `team_id` may be where it happened. */
  context_team_id: z.string().nullish(),
  authorizations: z.array(z.object({ team_id: z.string().nullish() })).optional(),
});

const Stopped = z.object({ channel: z.string(), user: z.string(), thread_ts: z.string() });

/** Subtypes under which a person still wrote something. */
const written = new Set([undefined, 'thread_broadcast', 'file_share', 'me_message']);

/**
 * Whether Slack sent this to our app and, for an event, to our workspace. `self.app` null: not known, so not compared;
 * what is signed with our secret, or comes over our socket, is our app's all the same.
 */
export function isForUs(body: unknown, self: { team: string; app: string | null }): boolean {
  const parsed = Addressed.safeParse(body);
  if (!parsed.success) return false;
  const { type, api_app_id: app, team_id: team, context_team_id: through, authorizations } = parsed.data;
  if (self.app !== null && app !== self.app) return false;
  return type !== 'event_callback' || (through ?? authorizations?.[0]?.team_id ?? team) === self.team;
}

/** Something that was said, or null when the event tells of something else: a change, a deletion, a join. */
export function readMessage(event: unknown, body: unknown, self: { team: string; user: string }): Said | null {
  const envelope = Envelope.safeParse(body);
  const parsed = MessageEvent.safeParse(event);
  if (!envelope.success || !parsed.success) return null;
  const {
    channel,
    ts,
    user,
    text,
    thread_ts: thread,
    subtype,
    bot_id: bot,
    app_id: app,
    edited,
    ...teams
  } = parsed.data;
  if (!written.has(subtype) || user === self.user) return null;
  const at = envelope.data.event_time ? envelope.data.event_time * 1_000 : Number(ts) * 1_000;
  return {
    eventId: envelope.data.event_id,
    place: { team: self.team, channel },
    by: {
      team: teams.user_team ?? teams.source_team ?? teams.team ?? envelope.data.team_id ?? self.team,
      user: user ?? '',
    },
    text: text ?? '',
    ts,
    ...(thread && thread !== ts ? { thread } : {}),
    at: Math.min(at, Number(ts) * 1_000 || at),
    edited: edited !== undefined,
    bot: Boolean(bot ?? app) || !user,
    ...(bot ? { app: bot } : {}),
  };
}

export function readStopped(event: unknown): { channel: string; user: string; thread: string } | null {
  const parsed = Stopped.safeParse(event);
  if (!parsed.success) return null;
  return { channel: parsed.data.channel, user: parsed.data.user, thread: parsed.data.thread_ts };
}
