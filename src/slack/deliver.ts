/**
 * Brings one held row to Slack: posts, edits, reacts or ephemerals.
 * Owns: which call a row needs, what to do about a refusal, the look before a second post.
 * Refuses: bookkeeping; it says what became of the row and the sender writes that down.
 */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { HeldRow } from '../run/ports/store.ts';
import type { Saying } from '../run/saying.ts';
import { setInThread } from './assistant-surface.ts';
import { type Rendered, withoutBlocks, withoutImages } from './blocks.ts';
import { noticeCard } from './cards/notice-card.ts';
import { findPosted } from './find-posted.ts';
import { metadataOf, render } from './render.ts';
import { shareFile } from './share-file.ts';
import { failureOf, type SlackFailure } from './slack-failure.ts';

export type Delivered =
  /** It stands in Slack under this ts; `topLevel` when it could not be put into its thread. */
  | { what: 'posted'; ts: string; topLevel: boolean }
  /** Done, and nothing to remember. */
  | { what: 'done' }
  /** Slack will not take it. */
  | { what: 'failed'; error: string }
  | { what: 'later'; failure: Exclude<SlackFailure, { kind: 'refused' }> };

const Answer = z.object({ ts: z.string(), message: z.object({ thread_ts: z.string().optional() }).optional() });

const notBlocks = new Set(['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'block_mismatch']);
const noThread = new Set(['thread_not_found', 'cannot_reply_to_message', 'message_not_found']);
/** Already as it shall be. */
const fine = new Set(['already_reacted', 'no_reaction']);
const unfurl = { unfurl_links: false, unfurl_media: false };

export interface Speaker {
  client: WebClient;
  /** Our own bot id: what it did not write is not ours. */
  bot: string;
  /** `slack.scripts`. */
  scripts: readonly string[];
  /** A note's text, for files; null where it is gone. */
  read?: (incident: string, note: string) => Promise<string | null>;
}

export async function deliver(speaker: Speaker, held: HeldRow): Promise<Delivered> {
  try {
    const { row } = held;
    if (row.saying.type === 'reaction') return await react(speaker.client, held, row.saying);
    if (row.saying.type === 'assistant') {
      const { place, saying } = row;
      await refusable(() => setInThread(speaker.client, place, saying));
      return { what: 'done' };
    }
    if (row.saying.type === 'file') return await file(speaker, held, row.saying);
    if (row.onlyTo !== undefined) return await ephemeral(speaker, held, row.onlyTo);
    return held.ts ? await edit(speaker, held, held.ts) : await post(speaker, held);
  } catch (error) {
    const failure = failureOf(error);
    return failure.kind === 'refused' ? { what: 'failed', error: failure.error } : { what: 'later', failure };
  }
}

async function react(client: WebClient, held: HeldRow, saying: { name: string; ts: string }): Promise<Delivered> {
  const { channel } = held.row.place;
  const answer = await refusable(() => client.reactions.add({ channel, timestamp: saying.ts, name: saying.name }));
  if (typeof answer !== 'string' || fine.has(answer)) return { what: 'done' };
  return { what: 'failed', error: answer };
}

async function file(
  { client, bot, read = async () => null }: Speaker,
  held: HeldRow,
  saying: Extract<Saying, { type: 'file' }>,
): Promise<Delivered> {
  const why = await shareFile({ client, bot, read }, held, saying, threadOf(held));
  return why === null ? { what: 'done' } : { what: 'failed', error: why };
}

/** Ephemerals are sent at most once: Slack keeps none, so there is no way to look whether one arrived. */
async function ephemeral({ client, scripts }: Speaker, held: HeldRow, user: string): Promise<Delivered> {
  const rendered = render(held, scripts);
  if (!rendered || held.ambiguous) return { what: 'done' };
  const { channel } = held.row.place;
  const call = (content: Rendered) =>
    client.apiCall('chat.postEphemeral', {
      channel,
      user,
      ...contentOf(content),
      thread_ts: threadOf(held),
      ...unfurl,
    });
  const answer = await tolerant(call, rendered);
  return typeof answer === 'string' ? { what: 'failed', error: answer } : { what: 'done' };
}

async function edit({ client, scripts }: Speaker, held: HeldRow, ts: string): Promise<Delivered> {
  const rendered = render(held, scripts);
  if (!rendered) return { what: 'done' };
  const { channel } = held.row.place;
  const metadata = metadataOf(held);
  const call = (content: Rendered) =>
    client.apiCall('chat.update', { channel, ts, ...contentOf(content), metadata, ...unfurl });
  const answer = await tolerant(call, rendered);
  return typeof answer === 'string' ? { what: 'failed', error: answer } : { what: 'done' };
}

async function post(speaker: Speaker, held: HeldRow): Promise<Delivered> {
  const { client, bot, scripts } = speaker;
  const rendered = render(held, scripts);
  if (!rendered) return { what: 'done' };
  const thread = threadOf(held);
  if (held.ambiguous) {
    const posted = await findPosted(client, held, thread, bot);
    if (posted) return posted.revision === held.revision ? found(posted.ts) : await catchUp(speaker, held, posted.ts);
  }
  // The message whose thread this belongs in never came to stand, or stands in another channel.
  const orphan = held.row.thread !== undefined && thread === undefined;
  const call = (content: Rendered, inThread: string | undefined) =>
    client.apiCall('chat.postMessage', {
      channel: held.row.place.channel,
      ...contentOf(content),
      ...(inThread ? { thread_ts: inThread, reply_broadcast: held.row.broadcast ?? false } : {}),
      metadata: metadataOf(held),
      ...unfurl,
    });
  let answer = await tolerant((content) => call(content, thread), rendered);
  if (answer === 'not_in_channel' && (await joined(client, held.row.place.channel))) {
    answer = await tolerant((content) => call(content, thread), rendered);
  }
  if (typeof answer === 'string' && thread && noThread.has(answer)) {
    answer = await tolerant((content) => call(content, undefined), withNote(rendered, held));
    return typeof answer === 'string'
      ? { what: 'failed', error: answer }
      : { ...found(Answer.parse(answer).ts), topLevel: true };
  }
  if (typeof answer === 'string') return { what: 'failed', error: answer };
  const { ts, message } = Answer.parse(answer);
  // Slack posts a reply to a vanished parent at the top level without a word; the note says why it stands there.
  const astray = orphan || (thread !== undefined && message?.thread_ts !== thread);
  if (!astray) return found(ts);
  await noted(client, held, ts, rendered);
  return { ...found(ts), topLevel: true };
}

function found(ts: string): { what: 'posted'; ts: string; topLevel: boolean } {
  return { what: 'posted', ts, topLevel: false };
}

/** An older form of the message stands there: it is brought up to date before it counts as posted. */
async function catchUp(speaker: Speaker, held: HeldRow, ts: string): Promise<Delivered> {
  const edited = await edit(speaker, held, ts);
  return edited.what === 'done' ? found(ts) : edited;
}

async function noted(client: WebClient, held: HeldRow, ts: string, rendered: Rendered): Promise<void> {
  const { channel } = held.row.place;
  const content = contentOf(withNote(rendered, held));
  await client.apiCall('chat.update', { channel, ts, ...content, metadata: metadataOf(held) }).catch(() => null);
}

function withNote(rendered: Rendered, held: HeldRow): Rendered {
  const note = noticeCard({ code: 'thread-was-deleted' }, held.incident, held.row.key);
  return { text: rendered.text, blocks: [...note.blocks, ...rendered.blocks] };
}

async function joined(client: WebClient, channel: string): Promise<boolean> {
  return typeof (await refusable(() => client.conversations.join({ channel }))) !== 'string';
}

/** Once more as plain text where the workspace refuses the blocks. */
async function tolerant<T>(call: (content: Rendered) => Promise<T>, rendered: Rendered): Promise<T | string> {
  let answer = await refusable(() => call(rendered));
  const plainer = [withoutImages(rendered), withoutBlocks(rendered)].filter(
    ({ blocks }) => blocks.length < rendered.blocks.length,
  );
  for (const next of plainer)
    if (typeof answer === 'string' && notBlocks.has(answer)) answer = await refusable(() => call(next));
  return answer;
}

/** The answer, or the code of a refusal; anything else that went wrong is thrown on. */
async function refusable<T>(call: () => Promise<T>): Promise<T | string> {
  try {
    return await call();
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'refused') return failure.error;
    throw error;
  }
}

function contentOf({ text, blocks }: Rendered): Record<string, unknown> {
  return blocks.length > 0 ? { text, blocks } : { text, blocks: [] };
}

function threadOf(held: HeldRow): string | undefined {
  const { thread } = held.row;
  if (!thread) return undefined;
  return 'ts' in thread ? thread.ts : held.threadTs;
}
