/**
 * When the first proposal is not the whole story: it does not help and the next one follows, it only hides the cause, or
 * its rehearsal says no. Recorded faults of the shop, without a model.
 */
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../src/approvals/options.ts';
import { leftInPlace } from '../../src/run/actions/stopgap.ts';
import { approver, place } from '../support/incident-lab.ts';
import { TalkLab } from '../support/talk-lab.ts';
import { patience, until } from '../support/until.ts';

let talk: TalkLab | null = null;
afterEach(async () => {
  await talk?.close();
  talk = null;
});

const approvals = async () => [...((await talk?.lab.state())?.approvals.values() ?? [])];
const told = async () =>
  (await approvals()).map(({ action, state, verification }) => [action.name, state, verification?.state]);
const ended = () =>
  until(
    'the end of the run',
    async () => [...((await talk?.lab.state())?.runs.values() ?? [])].every(({ state }) => state === 'ended'),
    patience,
  );

describe('when the first proposal is not the whole story', { timeout: 3 * patience }, () => {
  it('takes back what did not help and proposes the next, which does', async () => {
    talk = await TalkLab.open('hanging-dependency', undefined, undefined, { heals: 'restart', within: 1_000 });
    await talk.press('fail_over');
    await until('the way back', async () => (await approvals()).some(({ undoes }) => undoes !== undefined), patience);
    await talk.press('fail_over');
    await talk.press('restart');
    await ended();
    expect(await told()).toEqual([
      ['fail-over', 'done', 'not-held'],
      ['undo-fail-over', 'done', undefined],
      ['restart', 'done', 'held'],
    ]);
  });

  it('never proposes anew what was carried out, and ends where nothing else fits', async () => {
    talk = await TalkLab.open('hanging-dependency', undefined, undefined, { heals: 'nothing', within: 1_000 });
    await talk.press('fail_over');
    await until('the way back', async () => (await approvals()).some(({ undoes }) => undoes !== undefined), patience);
    await talk.press('fail_over');
    await talk.press('restart');
    await ended();
    expect(await told()).toEqual([
      ['fail-over', 'done', 'not-held'],
      ['undo-fail-over', 'done', undefined],
      ['restart', 'done', 'not-held'],
    ]);
  });

  it('says that a cause is still there which scaling hides, and proposes to take it back', async () => {
    talk = await TalkLab.open('small-pool', undefined, undefined, { heals: 'scale' });
    const { lab, shop } = talk;
    const first = await talk.card('restore_config');
    const queue = { wake: async () => undefined, work: async () => undefined, close: async () => undefined };
    const people = {
      profile: async () => ({ bot: false, guest: false, deactivated: false, foreign: false }),
      group: async () => [approver.user],
      onCall: async () => [],
    };
    const press = { incident: lab.incident, run: first.run, action: 'scale', place, by: approver, id: 'p1' };
    expect(await new Options({ journal: lab.journal, queue, people }).press(press)).toBe(true);
    await talk.press('scale');
    await talk.card('restore_config');
    const [, scaled, back] = await approvals();
    expect([scaled?.verification?.state, scaled && leftInPlace(scaled.action)]).toEqual(['held', shop.truth.change]);
    expect(back?.action).toMatchObject({ name: 'restore-config', args: shop.truth.remedy?.args });
    expect(back && leftInPlace(back.action)).toBeNull();
    await talk.press('restore_config');
    await ended();
    expect((await told()).map(([name]) => name)).toEqual(['restore-config', 'scale', 'restore-config']);
  });

  it('lets nobody approve what its rehearsal refuses, and says why', async () => {
    const sealed = 'The authority is sealed and issues nothing.';
    talk = await TalkLab.open('expired-certificate', undefined, undefined, { sealed });
    const card = await talk.card('rotate_certificate');
    expect(card.rehearsal).toMatchObject({ outcome: 'refused', said: sealed });
    await expect(talk.press('rotate_certificate')).rejects.toThrow('rehearsal-failed');
    expect(talk.shop.mended).toBe(false);
    expect((await approvals()).map(({ state }) => state)).toEqual(['pending']);
  });
});
