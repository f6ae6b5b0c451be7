/**
 * Finds a message of ours that may have been posted although nobody heard so.
 * Owns: the search by metadata. Refuses: matching by words, and messages of others: anybody's app may write our ids
 * into its metadata, so only what our own bot wrote counts.
 */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { HeldRow } from '../run/ports/store.ts';
import { failureOf } from './slack-failure.ts';

const Page = z.object({
  messages: z
    .array(
      z.object({
        ts: z.string(),
        bot_id: z.string().nullish(),
        metadata: z
          .object({ event_payload: z.object({ incident: z.string(), key: z.string(), revision: z.number() }) })
          .optional()
          .catch(undefined),
      }),
    )
    .default([]),
  has_more: z.boolean().optional(),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** How much older than the row its message may look: clocks of Slack and of the store differ. */
const drift = 120_000;
const mostPages = 10;
/** The look must end well before the hold on the row does, ms. */
const longestLook = 8_000;

export interface Posted {
  ts: string;
  revision: number;
}

/** The message of this row by the bot `bot`, or null when Slack shows none. Throws what the client throws, except for a vanished thread. */
export async function findPosted(
  client: WebClient,
  held: HeldRow,
  thread: string | undefined,
  bot: string,
): Promise<Posted | null> {
  const inThread = thread ? await search(client, held, thread, bot) : null;
  // A reply to a vanished parent stands at the top level.
  return inThread ?? (await search(client, held, undefined, bot));
}

async function search(
  client: WebClient,
  held: HeldRow,
  thread: string | undefined,
  bot: string,
): Promise<Posted | null> {
  const oldest = ((held.since - drift) / 1_000).toFixed(6);
  const until = performance.now() + longestLook;
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const asked = { channel: held.row.place.channel, oldest, limit: 200, include_all_metadata: true, cursor };
    const answer = await (thread
      ? client.apiCall('conversations.replies', { ...asked, ts: thread })
      : client.apiCall('conversations.history', asked)
    ).catch((error: unknown) => {
      const failure = failureOf(error);
      if (thread && failure.kind === 'refused' && failure.error === 'thread_not_found') return null;
      throw error;
    });
    if (answer === null) return null;
    const { messages, response_metadata: more } = Page.parse(answer);
    for (const { ts, bot_id: author, metadata } of messages) {
      if (author !== bot) continue;
      const ids = metadata?.event_payload;
      if (ids?.incident === held.incident && ids.key === held.row.key) return { ts, revision: ids.revision };
    }
    cursor = more?.next_cursor || undefined;
    if (!cursor) return null;
    if (performance.now() > until) throw new Error('The look for a message that may stand there took too long.');
  }
  throw new Error('Too much was said since; whether the message stands there cannot be told yet.');
}
