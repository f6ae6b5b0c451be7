/** "Stop investigating" says what it cancelled; of several questions in a message each is answered, and an order is named. */
import { expect, it } from 'vitest';
import { routeNow } from '../../src/run/route.ts';
import { place } from '../support/incident-lab.ts';
import { TalkLab } from '../support/talk-lab.ts';
import { until } from '../support/until.ts';

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

it('answers from what was found once it was stopped by its button, and looks anew only where somebody asks for that', async () => {
  const talk = await TalkLab.open('small-pool');
  try {
    await talk.lab.stopRun();
    await until('the end of the run', async () =>
      [...(await talk.lab.state()).runs.values()].every(({ state }) => state === 'ended'),
    );
    const { reads, card } = await talk.ask('how many users are affected, and is it still going on?');
    expect(reads).toMatch(/\d+ users/);
    expect(card).toBeNull();
    const state = await talk.lab.state();
    expect([...state.runs.values()].map(({ route }) => route)).toEqual(['investigate', 'answer']);
    const asked = (text: string) => ({ id: 'r', kind: 'follow-up' as const, text, capped: false, by: null, place });
    const again = ['investigate again', 'look again please', 'is it over?'].map((text) => routeNow(state, asked(text)));
    expect(again).toEqual(['investigate', 'investigate', 'answer']);
  } finally {
    await talk.close();
  }
}, 120_000);

it('answers from what was found once the alert resolved by itself, before the investigation had given its answer', async () => {
  const talk = await TalkLab.open('small-pool');
  try {
    await talk.resolve();
    await talk.lab.wake(talk.lab.incident);
    const ended = async () => [...(await talk.lab.state()).runs.values()].every(({ state }) => state === 'ended');
    await until('the end of the run', ended);
    expect([...(await talk.lab.state()).runs.values()].map(({ answer }) => answer)).toEqual([null]);
    const { reads } = await talk.ask('so what was it?');
    expect(reads).toMatch(/^stock was the cause/);
    expect([...(await talk.lab.state()).runs.values()].map(({ route }) => route)).toEqual(['investigate', 'answer']);
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
    expect(order.reads).toMatch(
      /users? (?:seen to be hit|affected)[\s\S]*restart of billing: “Open its card” below proposes it/,
    );
  } finally {
    await talk.close();
  }
}, 120_000);
