/**
 * Whether a channel counts as an incident channel by its name.
 * Owns: asking Slack for names, and remembering them. Refuses: turning a question away because Slack did not answer.
 */
import type { WebClient } from '@slack/web-api';
import { RE2JS } from 're2js';
import { z } from 'zod';
import type { Place } from '../run/identity.ts';

const Answer = z.object({ channel: z.object({ name: z.string().optional() }) });

/** Names change seldom, ms. */
const believed = 10 * 60_000;
const most = 1_000;

/**
 * No pattern: every channel counts. A pattern: those whose name it matches somewhere, in time that grows with the name
 * only, whatever the pattern: anybody may name a channel. Throws when the pattern is none.
 */
export function incidentChannels(
  client: WebClient,
  pattern: string | undefined,
  now: () => number = Date.now,
): (place: Place) => Promise<boolean> {
  if (!pattern) return async () => true;
  const expression = RE2JS.compile(pattern);
  const known = new Map<string, { counts: boolean; until: number }>();
  return async ({ channel }) => {
    const before = known.get(channel);
    if (before && before.until > now()) return before.counts;
    try {
      const { name } = Answer.parse(await client.conversations.info({ channel })).channel;
      const counts = name !== undefined && expression.test(name);
      if (known.size >= most) known.clear();
      known.set(channel, { counts, until: now() + believed });
      return counts;
    } catch {
      // Somebody asked and Slack cannot say where: an answer in the wrong channel is better than none in the right one.
      return before?.counts ?? true;
    }
  };
}
