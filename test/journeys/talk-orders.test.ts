/**
 * What messages do, with no model: impatience cancels nothing, questions about a proposal leave it, what was verified is
 * not begun anew.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TalkLab } from '../support/talk-lab.ts';

let talk: TalkLab;

beforeAll(async () => {
  talk = await TalkLab.open('memory-leak');
}, 120_000);

afterAll(() => talk?.close());

const cards = async () => [...(await talk.lab.state()).approvals.values()].map(({ state }) => state);
const investigations = async () =>
  [...(await talk.lab.state()).runs.values()].filter(({ route }) => route === 'investigate').length;

it('mutes for words of impatience, says so, and leaves the card', async () => {
  const { reads } = await talk.ask('shut up about this one for an hour');
  expect(reads).toMatch(
    /^Muted until .*\n“unmute” takes that back\.\nNothing was stopped: rollback of basket still waits/,
  );
  expect((await talk.lab.state()).mute?.ended).toBeNull();
  await talk.ask('unmute');
  expect((await talk.lab.state()).mute?.ended).not.toBeNull();
  expect(await cards()).toEqual(['pending']);
});

it('is quiet where it is asked to leave people alone', async () => {
  const { reads } = await talk.ask('leave me alone for 2 hours');
  expect(reads).toMatch(/^Quiet until/);
  await talk.ask('you may talk again');
  expect((await talk.lab.state()).quiet?.ended).not.toBeNull();
});

it('obeys an order of quiet beside words that would look anew', async () => {
  const before = await investigations();
  const { reads } = await talk.ask("mute this one til 7am tomorrow, i'll look into the rule again then");
  expect(reads).toMatch(/^Muted until/);
  expect(reads).not.toMatch(/left out|Not known/);
  expect(await investigations()).toBe(before);
  await talk.ask('unmute');
});

it('answers questions about the proposal, and opens and closes nothing', async () => {
  const undo = await talk.ask('is the rollback risky, can we undo it');
  expect(undo.reads.split('\n').slice(0, 2)).toEqual([
    expect.stringMatching(/^Risk \w+/),
    expect.stringMatching(/^It can be undone/),
  ]);
  const other = await talk.ask('what if we scale basket instead?');
  expect(other.card).toBeNull();
  const wait = await talk.ask("don't run it yet");
  expect(wait.reads).toMatch(/^Nothing runs before somebody presses Approve/);
  expect(await cards()).toEqual(['pending']);
});

it('does nothing where it is not clear what is to end', async () => {
  const { reads } = await talk.ask('never mind');
  expect(reads).toMatch(
    /did nothing yet[\s\S]*“stop”: ends the investigation and cancels the card of rollback of basket/,
  );
  expect(await cards()).toEqual(['pending']);
});

it('looks at what was verified, and does not begin anew', async () => {
  await talk.approve();
  const before = await investigations();
  for (const text of ['all good again?', 'check again please', 'investigate again']) {
    const { reads, card } = await talk.ask(text);
    expect(reads).toMatch(/^(?:Yes, it|It) is over/);
    expect(card).toBeNull();
  }
  const { reads, card } = await talk.ask('what should we do now?');
  expect(reads).toMatch(/^Nothing is urgent any more: the recovery was verified at/);
  expect(card).toBeNull();
  expect(await investigations()).toBe(before);
  expect(await cards()).toEqual(['done']);
});

it('looks into it anew once the alert fires again', async () => {
  const before = await investigations();
  await talk.lab.journal.decide(talk.lab.incident, () => ({
    facts: [{ type: 'occurrence-seen', source: 'alertmanager', ref: 'A2' }],
  }));
  await talk.ask('investigate again');
  expect(await investigations()).toBe(before + 1);
});
