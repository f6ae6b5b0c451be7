/**
 * Where in Slack the cards stand that an answer speaks of.
 * Owns: finding them (https://docs.slack.dev/reference/methods/chat.getPermalink). Refuses: holding up an answer: a card
 * whose address is not to be had now is spoken of without one.
 */
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

/** Never rejects. */
export async function cardLinks(
  client: WebClient,
  { shown }: Pick<IncidentState, 'shown'>,
  approvals: readonly string[],
): Promise<CardLinks> {
  const links: CardLinks = {};
  for (const approval of approvals) {
    const stands = shown.get(cardKey(approval));
    if (!stands) continue;
    const { place, ts } = stands;
    const found = await client.chat.getPermalink({ channel: place.channel, message_ts: ts }).then(
      (answer) => Found.safeParse(answer).data,
      () => undefined,
    );
    if (found) links[approval] = found.permalink;
  }
  return links;
}
