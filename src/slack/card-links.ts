/**
 * Where in Slack the cards stand that an answer speaks of.
 * Owns: finding them (https://docs.slack.dev/reference/methods/chat.getPermalink). Refuses: holding up an answer: a card
 * whose address is not to be had now is spoken of without one.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { IncidentState } from '../run/incident-state.ts';
import { cardKey } from '../run/message-key.ts';
import type { Words } from '../run/wording/words.ts';

/** Addresses by approval. */
export type CardLinks = Record<string, string>;

const Found = z.object({ permalink: z.string() });
/** Of one answer. */
const most = 3;

/** The approvals that lines speak of, each once. */
export function cardsIn(lines: readonly Words[]): string[] {
  const named = lines.flatMap((line) =>
    line.flatMap((piece) => (typeof piece === 'object' && 'card' in piece ? [piece.card] : [])),
  );
  return [...new Set(named)].slice(0, most);
}

/** ms for all of them: an answer that is held up for longer is given back to the outbox unsaid, and so the next time. */
const patience = 1_500;

/** Never rejects; what has not come `within` ms is left out. */
export async function cardLinks(
  client: { chat: Pick<WebClient['chat'], 'getPermalink'> },
  { shown }: Pick<IncidentState, 'shown'>,
  approvals: readonly string[],
  within = patience,
): Promise<CardLinks> {
  const links: CardLinks = {};
  const asked = approvals.map(async (approval) => {
    const stands = shown.get(cardKey(approval));
    if (!stands) return;
    const { place, ts } = stands;
    const found = await client.chat.getPermalink({ channel: place.channel, message_ts: ts }).then(
      (answer) => Found.safeParse(answer).data,
      () => undefined,
    );
    if (found) links[approval] = found.permalink;
  });
  const late = new AbortController();
  await Promise.race([Promise.all(asked), pause(within, undefined, { signal: late.signal }).catch(() => undefined)]);
  late.abort();
  return { ...links };
}
