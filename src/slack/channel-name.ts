/**
 * What a channel is called.
 * Owns: the call, how long it is waited for, and remembering. Refuses: failing; a name that is not told in time is not known.
 */
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Place } from '../run/identity.ts';
import type { RateLimit } from '../run/ports/rate-limit.ts';

const Answer = z.object({ channel: z.object({ name: z.string().optional() }) });

/** ms. */
const within = 1_500;
const believed = 10 * 60_000;
const most = 1_000;

export function channelNames(
  client: WebClient,
  limit: RateLimit,
  now: () => number = Date.now,
): (place: Place) => Promise<string | null> {
  const known = new Map<string, { name: string; until: number }>();
  return async ({ team, channel }) => {
    const before = known.get(channel);
    if (before && before.until > now()) return before.name;
    let timer: NodeJS.Timeout | undefined;
    try {
      // Tier 3 allows 50 a minute: a name is no reason to be refused.
      if ((await limit.take({ name: `slack:names:${team}`, capacity: 5, refill: 0.7 })) > 0) return null;
      const asked = client.conversations.info({ channel });
      asked.catch(() => undefined);
      const late = new Promise<null>((resolve) => {
        timer = setTimeout(() => resolve(null), within);
      });
      const name = Answer.safeParse(await Promise.race([asked, late])).data?.channel.name;
      if (name === undefined) return null;
      if (known.size >= most) known.clear();
      known.set(channel, { name, until: now() + believed });
      return name;
    } catch {
      return null;
    } finally {
      clearTimeout(timer);
    }
  };
}
