/** What is asked of a card at each moment of it: whether it is still good, who decides, whether it was seen, whether it ran. */
import { describe, expect, it } from 'vitest';
import { byForm } from '../../../src/orchestrator/answers/by-form.ts';
import { didItRun } from '../../../src/orchestrator/answers/deed-happened.ts';
import { ifItDoesNotHelp } from '../../../src/orchestrator/answers/if-denied.ts';
import { reopen } from '../../../src/orchestrator/answers/reopen.ts';
import { seenIt } from '../../../src/orchestrator/answers/seen-it.ts';
import { whoDecides } from '../../../src/orchestrator/answers/who-decides.ts';
import type { Approval } from '../../../src/run/actions/approval.ts';
import {
  askedAt,
  calm,
  cancelled,
  card,
  denied,
  fault,
  helped,
  linesOf,
  minutes,
  vote,
} from '../../support/asked-at.ts';

const waiting = card('pending');

describe('an old card', () => {
  it.each([
    ['waits', [waiting], /^The card of rollback of web is still good, until 12:15/],
    ['was denied', [denied], /^That card is closed; a press on it does nothing\. rollback of web was denied by @U1/],
    ['ended with the stop', [cancelled], /^That card is closed/],
    ['was carried out', [helped], /^There is nothing left to approve: rollback of web was carried out/],
  ])('that %s', async (_, cards, first) => {
    expect((await linesOf(reopen(askedAt({ cards }))))[0]).toMatch(first);
  });

  it('is had again by an order, from what was found', async () => {
    const [, second] = await linesOf(reopen(askedAt({ cards: [denied] })));
    expect(second).toMatch(/nothing starts from zero: that order opens a new card, which one of @sre may approve/);
    expect((await linesOf(reopen(askedAt({ finding: calm }))))[0]).toMatch(/^No card was opened here/);
  });
});

describe('who decides', () => {
  it('is told of who asks for themselves, and no rank counts', async () => {
    const asks = (by: string) =>
      linesOf(whoDecides(askedAt({ cards: [waiting], by, text: 'may I approve that alone?' })));
    expect(await asks('U1')).toMatchObject({ 0: 'Yes, you may: you are one of them.' });
    expect((await asks('U9')).join('\n')).toMatch(/^No, not you[^]*one Approve is enough[^]*whatever their rank/);
  });

  it('of a closed card decides on a new one', async () => {
    expect((await linesOf(whoDecides(askedAt({ cards: [denied] })))).join('\n')).toMatch(
      /^Nobody overrules a closed card: rollback of web was denied[^]*new card, decided by one of @sre: one Approve/,
    );
  });

  it('needs as many as the action says', async () => {
    const two = card('pending', { policy: { ...waiting.policy, quorum: 2 } });
    expect((await linesOf(whoDecides(askedAt({ cards: [two] }))))[0]).toMatch(/2 Approves of different people/);
  });
});

describe('whether they have seen it', () => {
  it('is not known while the card waits; since when it stands there is', async () => {
    expect((await linesOf(seenIt(askedAt({ cards: [waiting] })))).join('\n')).toMatch(
      /^Whether they have read it[^\n]*is not known here[^\n]*since 12:00:00 UTC \(5 min\)[^]*by 12:07:30 UTC, I call/,
    );
  });

  it.each([
    [denied, /^Somebody has: @U1 pressed Deny at 12:02:00 UTC, 2 min after the card was posted/],
    [cancelled, /^Nobody pressed in the 2 min from 12:00:00 UTC to 12:02:00 UTC/],
  ])('is told by the press', async (it, first) => {
    expect((await linesOf(seenIt(askedAt({ cards: [it] }))))[0]).toMatch(first);
  });
});

describe('a finer question', () => {
  it.each([
    ['why is the person who denied it allowed to?', [denied], 'override'],
    ['why does nobody press?', [waiting], 'seen-it'],
  ] as const)('goes before one that only sounds like “%s”', async (text, cards, aspect) => {
    const asked = askedAt({ text, cards, finding: fault });
    expect(await byForm(asked)).not.toBeNull();
    expect(await byForm({ ...asked, ask: { ...asked.ask, aspect } })).toBeNull();
  });
});

describe('whether it ran', () => {
  it.each([
    [waiting, /^Not carried out yet: /],
    [denied, /^Not carried out: rollback of web was denied by @U1 at 12:02:00/],
    [helped, /^rollback of web was carried out at 12:03:00/],
    [card('unknown'), /^Whether rollback of web ran is not known/],
  ])('is said of the newest', async (it, first) => {
    expect((await linesOf(didItRun(askedAt({ cards: [it] }))))[0]).toMatch(first);
  });

  it('tells who asks of their own press', async () => {
    const half = card('pending', { votes: [vote('U1', 'approve', minutes(1))] });
    const text = 'did my click count';
    expect(await linesOf(didItRun(askedAt({ cards: [half], by: 'U1', text })))).toContain(
      'Your press is recorded: Approve at 12:01:00 UTC.',
    );
    expect((await linesOf(didItRun(askedAt({ cards: [half], by: 'U9', text }))))[1]).toMatch(/^No press of yours/);
  });
});

describe('what follows where it does not help', () => {
  it.each<[string, Approval[], string, RegExp]>([
    ['waits', [waiting], 'what if it fails', /^If it does not help, I say so here, 60 s after it ran/],
    ['waits', [waiting], 'and if we deny it', /^Deny asks why first/],
    ['was denied', [denied], 'plan b?', /^Beside it: “investigate again” looks for another cause/],
    ['helped', [helped], 'and if it comes back', /^It was seen to help: [^\n]*\nIf it comes back: “investigate again”/],
    [
      'was not seen to help',
      [card('done', { endedAt: minutes(3) })],
      'and now',
      /was not checked[^]*Next: “investigate/,
    ],
  ])('and the card %s', async (_, cards, text, says) => {
    expect((await linesOf(ifItDoesNotHelp(askedAt({ cards, text })))).join('\n')).toMatch(says);
  });
});
