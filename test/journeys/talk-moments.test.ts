/**
 * What is said at moments that tables of questions do not reach: after a denial, after a false alert, after a recovery,
 * through the look-alike. Owns: what the first line holds and what opens a card. Refuses: fixed figures.
 */
import { describe, expect, it } from 'vitest';
import { type Moment, TalkRoom } from '../support/talk-room.ts';
import type { RecordedFault } from '../support/recorded-shop.ts';

type Heard = [text: string, reads: RegExp, not?: RegExp];

/** Asked one after the other; what came is read as one text. */
async function hear(fault: RecordedFault, moment: Moment, asked: readonly Heard[], by?: 'oncall'): Promise<void> {
  const room = await TalkRoom.open(fault, moment);
  try {
    for (const [text, reads, not] of asked) {
      const { came } = await room.ask({ text, ...(by ? { by } : {}) });
      const said = came.map((it) => it.reads).join('\n--\n');
      expect({ text, said, says: reads.test(said), saysElse: not?.test(said) ?? false }).toMatchObject({
        says: true,
        saysElse: false,
      });
    }
  } finally {
    await room.close();
  }
}

describe('what is asked', { timeout: 240_000 }, () => {
  it('after a denial names other ways, mistyped too, and opens the denied card again only for an order', () =>
    hear(
      'small-pool',
      'after-denial',
      [
        ['what was the pool before and what is it now', /^@oncall pool\.size was 12 before, and is 2 now/],
        ['anythign i can do that doesnt touch the setting?', /What else can be proposed/, /sha256/],
        [
          'ok sale ended early, lets do it after all. can you bring the card back',
          /shop\.restore_config/,
          /shop\.scale/,
        ],
      ],
      'oncall',
    ));

  it('of a calm is answered by what was looked at, and its noise is muted', () =>
    hear(
      'hanging-dependency',
      'false-alert',
      [
        ['how do u know courier is ok', /Looked at: metrics, logs, traces and changes/],
        ['support here, do i need to tell customers anything?', /^@oncall No: nobody was seen to be hit/],
        ['its noise, mute this one til 8 and good night', /Muted until/, /did nothing yet|Not known/],
      ],
      'oncall',
    ));

  it('of a mended leak says how long it was watched', () =>
    hear('memory-leak', 'after-recovery', [
      ['how do you know its really fixed', /What only grows looks well after any restart, too: 3\.1\.0 is taken back/],
    ]));

  it('of one request and of what is counted is answered by that', async () => {
    await hear('hanging-dependency', 'during', [['show me one request that hangs', /It breaks at purchase/]]);
    await hear('n-plus-one', 'during', [
      ['how many queries per page now vs before', /About \d+ in one request on average/],
    ]);
  });
});
