/**
 * Another action than the one that waits: a question is answered in words and replaces nothing, an order opens a card that
 * says why it does not fit. Recorded faults of the shop, without a model.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { cards as allCards } from '../../src/run/projection/cards.ts';
import { sayingOf, statuses } from '../../src/run/projection/statuses.ts';
import { asker } from '../support/incident-lab.ts';
import { TalkLab } from '../support/talk-lab.ts';
import { patience, until } from '../support/until.ts';

let talk: TalkLab | null = null;
afterEach(async () => {
  await talk?.close();
  talk = null;
});

const cards = async () =>
  [...((await talk?.lab.state())?.approvals.values() ?? [])].map(({ action, state }) => [action.tool, state]);

describe('another action than the one that waits', { timeout: 3 * patience }, () => {
  it('is answered in words where it is asked about, and what waits goes on waiting', async () => {
    talk = await TalkLab.open('memory-leak');
    for (const question of ['just restart basket, wont that fix it', 'restart basket?', 'can we restart basket']) {
      const { reads, card, answer } = await talk.ask(question);
      expect(reads).toMatch(/^No, it would only hide it: .*it does not take back 3\.1\.0 of basket/);
      expect(reads).toMatch(
        /^Proposed instead: rollback of basket: it takes back 3\.1\.0 \(risk medium, can be undone; waits until /m,
      );
      expect(answer).toMatchObject({ offers: 'restart basket' });
      expect(card).toBeNull();
    }
    expect(await cards()).toEqual([['shop.rollback', 'pending']]);
  });

  it('is weighed before it takes the place of what waits, and opens by one press', async () => {
    talk = await TalkLab.open('memory-leak');
    const { reads, card, answer } = await talk.ask('restart basket');
    expect(reads).toMatch(
      /^Not done, and not proposed yet, since it is not known to help .*does not take back 3\.1\.0/,
    );
    expect(reads).toMatch(/^Proposed instead: rollback of basket/m);
    expect(card).toBeNull();
    expect(await cards()).toEqual([['shop.rollback', 'pending']]);
    const { offers = '' } = answer?.type === 'told' ? answer : {};
    await talk.ask(offers);
    expect(await cards()).toEqual([
      ['shop.rollback', 'superseded'],
      ['shop.restart', 'pending'],
    ]);
  });

  it('opens a card where it is ordered, whose reason says that the cause stays', async () => {
    talk = await TalkLab.open('memory-leak');
    const before = await talk.lab.state();
    await talk.ask('restart basket all the same');
    const restart = await talk.card('restart');
    expect(restart.action.why).toMatch(/^asked for, and only hides it: 3\.1\.0 stays in place;/);
    // One line says who replaced what by what, and the two cards name each other.
    const rows = allCards({ before, after: await talk.lab.state(), facts: [], at: 0 });
    const notices = rows.flatMap(({ saying }) => (saying.type === 'notice' ? [saying.notice] : []));
    expect(notices.filter(({ code }) => code === 'replaced')).toMatchObject([
      { old: { name: 'rollback' }, now: { name: 'restart' }, by: asker.user },
    ]);
    const shown = rows.flatMap(({ saying }) => (saying.type === 'approval' ? [saying] : []));
    expect(shown.findLast(({ approval }) => approval.action.name === 'rollback')?.successor?.name).toBe('restart');
    expect(shown.findLast(({ approval }) => approval.action.name === 'restart')?.insteadOf?.[0]?.name).toBe('rollback');
  });

  it('says that a change was ruled out on the card that takes it back, and replaces nothing elsewhere', async () => {
    talk = await TalkLab.open('memory-leak');
    const asked = await talk.ask('should we roll back storefront');
    expect(asked.reads).toMatch(/^No, as far as is known: the cause was found at basket, not at storefront\b/);
    expect(asked.reads).toMatch(/deploy of storefront, 7\.4\.1 was looked at and does not explain it/);
    await talk.ask('roll back storefront');
    const [, other] = [...(await talk.lab.state()).approvals.values()];
    expect(other?.action.why).toMatch(/^asked for, though 7\.4\.1 of storefront was ruled out; /);
    expect(await cards()).toEqual([
      ['shop.rollback', 'pending'],
      ['shop.rollback', 'pending'],
    ]);
  });

  it('is told at the top of the channel once it helped, and once it waits', async () => {
    talk = await TalkLab.open('memory-leak');
    const { lab } = talk;
    const top = async () => {
      const state = await lab.state();
      const [first] = state.runs.values();
      return first ? sayingOf(state, first)?.decision : undefined;
    };
    await talk.ask('restart basket all the same');
    expect(await top()).toMatchObject({ state: 'pending', name: 'restart' });
    await talk.ask('roll basket back');
    await talk.approve();
    await until('the end of the run', async () => (await top())?.verification === 'held', patience);
    expect(await top()).toMatchObject({ state: 'done', name: 'rollback' });
    const before = await lab.state();
    await talk.resolve();
    const rows = statuses({ before, after: await lab.state(), facts: [], at: 0 });
    expect(rows.map(({ saying }) => saying)).toContainEqual(
      expect.objectContaining({ type: 'status', view: { state: 'resolved', at: expect.any(Number) } }),
    );
  });

  it('opens no second card for what waits already', async () => {
    talk = await TalkLab.open('memory-leak');
    const { reads, card } = await talk.ask('roll basket back');
    expect(reads).toMatch(/^rollback of basket is proposed already/);
    expect(card).toBeNull();
    expect(await cards()).toEqual([['shop.rollback', 'pending']]);
  });
});
