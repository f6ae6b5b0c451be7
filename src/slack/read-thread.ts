/**
 * Reads the message that a thread hangs on.
 * Owns: the call, and how long a question waits for it. Refuses: failing; what Slack does not tell in time is not known.
 */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { ToldMessage } from '../intake/said.ts';
import type { Place } from '../run/identity.ts';
import { toldMessage } from './told-message.ts';

const Answer = z.object({ messages: z.array(z.unknown()) });

/** ms. Slack wants its event acknowledged within three seconds. */
const within = 1_500;

export function threadReader(
  client: WebClient,
  log: (line: string) => void = () => {},
): (place: Place, root: string) => Promise<ToldMessage | null> {
  return async (place, root) => {
    let timer: NodeJS.Timeout | undefined;
    try {
      const asked = client.conversations.replies({ channel: place.channel, ts: root, limit: 1, inclusive: true });
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), within);
      });
      const answer = Answer.safeParse(await Promise.race([asked, late]));
      asked.catch(() => undefined);
      return answer.success ? toldMessage(answer.data.messages[0], place) : null;
    } catch (error) {
      log(`the message that was asked under could not be read: ${String(error)}`);
      return null;
    } finally {
      clearTimeout(timer);
    }
  };
}
