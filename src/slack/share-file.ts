/**
 * Brings a note to a thread as a file.
 * Owns: the upload, and looking whether a file whose end is not known stands there already. Refuses: large ones.
 */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { HeldRow } from '../run/ports/store.ts';
import type { Saying } from '../run/saying.ts';
import { upload } from './upload.ts';

/** Bytes; what is longer is read with `aura notes`. */
const mostBytes = 20_000_000;
/** Clocks of Slack and of the store differ, ms. */
const drift = 120_000;

export interface Sharing {
  client: WebClient;
  bot: string;
  /** A note's text; null where it is gone. */
  read: (incident: string, note: string) => Promise<string | null>;
}

/** Why it cannot be shared; null once it stands there. Throws what the client throws. */
export async function shareFile(
  { client, bot, read }: Sharing,
  held: HeldRow,
  saying: Extract<Saying, { type: 'file' }>,
  thread: string | undefined,
): Promise<string | null> {
  const { channel } = held.row.place;
  if (held.ambiguous && (await standsThere(client, bot, held, saying.title, thread))) return null;
  const text = await read(held.incident, saying.note);
  if (text === null) return 'the note is gone';
  const bytes = Buffer.from(text);
  if (bytes.length === 0) return 'the note is empty';
  if (bytes.length > mostBytes) return 'the note is too large';
  const type = saying.name.endsWith('.md') ? 'text/markdown' : 'text/plain';
  const id = await upload(client, { name: saying.name, type, bytes });
  await client.apiCall('files.completeUploadExternal', {
    files: JSON.stringify([{ id, title: saying.title }]),
    channel_id: channel,
    ...(thread ? { thread_ts: thread } : {}),
  });
  return null;
}

const Page = z.object({
  messages: z
    .array(
      z.object({
        bot_id: z.string().nullish(),
        files: z.array(z.object({ title: z.string().optional() })).default([]),
      }),
    )
    .default([]),
});

async function standsThere(
  client: WebClient,
  bot: string,
  held: HeldRow,
  title: string,
  thread: string | undefined,
): Promise<boolean> {
  const oldest = ((held.since - drift) / 1_000).toFixed(6);
  const asked = { channel: held.row.place.channel, oldest, limit: 200 };
  const answer = await (thread
    ? client.apiCall('conversations.replies', { ...asked, ts: thread })
    : client.apiCall('conversations.history', asked));
  const { messages } = Page.parse(answer);
  return messages.some((message) => message.bot_id === bot && message.files.some((file) => file.title === title));
}
