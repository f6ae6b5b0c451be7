/** "Stop investigating" in a sentence says what it cancelled. */
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
