/** An answer names the cards that it speaks of by their addresses, and waits for none of them. */
import { describe, expect, it } from 'vitest';
import { cardKey } from '../../../src/run/message-key.ts';
import { say } from '../../../src/run/wording/words.ts';
import { cardLinks, cardsIn } from '../../../src/slack/card-links.ts';

const place = { team: 'T1', channel: 'C1' };
const shown = new Map(['apr_1', 'apr_2', 'apr_3'].map((id, at) => [cardKey(id), { place, ts: `${at + 1}.0` }]));
const never = new Promise<never>(() => undefined);
const slack = (answers: Record<string, () => Promise<unknown>>) => ({
  chat: { getPermalink: ({ message_ts: ts }: { message_ts: string }) => (answers[ts] ?? (() => never))() as never },
});
const found = (permalink: unknown) => () => Promise.resolve({ ok: true, permalink });

describe('the addresses of cards', () => {
  it('are those of the cards that stand in Slack', async () => {
    const client = slack({ '1.0': found('https://one.example/p1'), '2.0': found('https://one.example/p2') });
    expect(await cardLinks(client, { shown }, ['apr_1', 'apr_2', 'apr_9'])).toEqual({
      apr_1: 'https://one.example/p1',
      apr_2: 'https://one.example/p2',
    });
  });

  it('are left out where Slack refuses, says something else, or does not answer', async () => {
    const client = slack({
      '1.0': () => Promise.reject(new Error('message_not_found')),
      '2.0': found(7),
    });
    expect(await cardLinks(client, { shown }, ['apr_1', 'apr_2', 'apr_3'], 20)).toEqual({});
  });

  it('are asked for side by side, so that one that hangs costs the others nothing', async () => {
    const client = slack({ '3.0': found('https://one.example/p3') });
    expect(await cardLinks(client, { shown }, ['apr_1', 'apr_3'], 20)).toEqual({ apr_3: 'https://one.example/p3' });
  });

  it('belong to each card once, three at most', () => {
    const of = (card: string) => say`on ${{ card }}.`;
    expect(cardsIn(['a', 'a', 'b', 'c', 'd'].map(of))).toEqual(['a', 'b', 'c']);
  });
});
