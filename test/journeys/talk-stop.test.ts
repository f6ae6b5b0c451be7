/** "Stop investigating" says what it cancelled; of several questions in a message each is answered, and an order is named. */
import { expect, it } from 'vitest';
import { TalkLab } from '../support/talk-lab.ts';

it('names the card that is cancelled, and the way back to it', async () => {
  const talk = await TalkLab.open('small-pool');
  try {
    const { reads } = await talk.ask('ok stop investigating please');
    expect(reads).toMatch(/^Stopped: the investigation\. Cancelled with it: the card of restore-config of stock/);
    const again = await talk.ask('what do you propose?');
    expect(again.card).toMatch(/^restore-config/);
  } finally {
    await talk.close();
  }
}, 120_000);

it('answers both questions of one message, in order', async () => {
  const talk = await TalkLab.open('expired-certificate');
  try {
    const both = await talk.ask('who owns billing and what changed there?');
    expect(both.reads).toMatch(/^billing belongs to[\s\S]*\n[^\n]*change/);
    const order = await talk.ask('who is affected? and restart billing');
    expect(order.card).toBeNull();
    expect(order.reads).toMatch(/users? (?:seen to be hit|affected)[\s\S]*Not done: “restart billing”/);
  } finally {
    await talk.close();
  }
}, 120_000);
