/**
 * Whether everybody of the workspace may read a channel, so that what was said there may be repeated elsewhere.
 * Owns: asking Slack, and how long that is waited for. Refuses: guessing; a channel of which Slack does not say in time that
 * it is public is none.
 */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Place } from '../run/identity.ts';

const Answer = z.object({ channel: z.object({ is_channel: z.literal(true), is_private: z.literal(false) }) });

/** ms: a press that asks is not acknowledged before. */
const within = 1_500;

export function openChannels(client: WebClient, token: string): (place: Place) => Promise<boolean> {
  return async ({ channel }) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), within);
    });
    const asked = client.conversations.info({ channel, token }).catch(() => null);
    const answer = await Promise.race([asked, late]);
    clearTimeout(timer);
    return Answer.safeParse(answer).success;
  };
}
