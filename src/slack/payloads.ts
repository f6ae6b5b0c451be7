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

const Stopped = z.object({ channel: z.string(), user: z.string(), thread_ts: z.string() });

/** Subtypes under which a person still wrote something. */
const written = new Set([undefined, 'thread_broadcast', 'file_share', 'me_message']);

/** Something that was said, or null when the event tells of something else: a change, a deletion, a join. */
export function readMessage(event: unknown, body: unknown, self: { team: string; user: string }): Said | null {
  const envelope = Envelope.safeParse(body);
  const parsed = MessageEvent.safeParse(event);
  if (!envelope.success || !parsed.success) return null;
  const { channel, ts, user, text, thread_ts: thread, subtype, bot_id: bot, edited, ...teams } = parsed.data;
  if (!written.has(subtype) || user === self.user) return null;
  const at = envelope.data.event_time ? envelope.data.event_time * 1_000 : Number(ts) * 1_000;
  return {
    eventId: envelope.data.event_id,
    place: { team: self.team, channel },
    by: { team: teams.user_team ?? teams.source_team ?? teams.team ?? self.team, user: user ?? '' },
    text: text ?? '',
    ts,
    ...(thread && thread !== ts ? { thread } : {}),
    at: Math.min(at, Number(ts) * 1_000 || at),
    edited: edited !== undefined,
    bot: Boolean(bot) || !user,
  };
}

export function readStopped(event: unknown): { channel: string; user: string; thread: string } | null {
  const parsed = Stopped.safeParse(event);
  if (!parsed.success) return null;
  return { channel: parsed.data.channel, user: parsed.data.user, thread: parsed.data.thread_ts };
}
