/**
 * What Aura sets around the messages of the assistant's thread.
 * Owns: the suggested prompts, and each call. Refuses: failing anything by it: it is a courtesy.
 * https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
 */
import type { WebClient } from '@slack/web-api';
import type { Place } from '../run/identity.ts';
import type { Saying } from '../run/saying.ts';

/** What somebody may want to know first; the manifest suggests the same. Slack shows four at most. */
export const prompts = [
  { title: 'What broke?', message: 'What broke, and why?' },
  { title: 'Who is affected?', message: 'Who is affected?' },
  { title: 'What changed?', message: 'What changed in the last hour?' },
];

/** A status goes by itself once something is said in the thread. */
export async function setInThread(
  client: WebClient,
  { channel }: Place,
  saying: Extract<Saying, { type: 'assistant' }>,
): Promise<void> {
  const where = { channel_id: channel, thread_ts: saying.thread };
  switch (saying.sets) {
    case 'prompts':
      await client.apiCall('assistant.threads.setSuggestedPrompts', { ...where, title: 'Ask me', prompts });
      return;
    case 'title':
      await client.apiCall('assistant.threads.setTitle', { ...where, title: saying.title });
      return;
    case 'status':
      await client.apiCall('assistant.threads.setStatus', { ...where, status: 'is looking into it…' });
      return;
  }
}
