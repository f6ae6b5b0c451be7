/**
 * The questions that were written without sight of the rules, all under one recorded fault, with no model: each answer is
 * held against what the shop itself measured.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askedBlind } from '../support/blind-facts.ts';
import { TalkLab } from '../support/talk-lab.ts';
import { askAll, lacking, type TalkSession } from '../support/talk-session.ts';

let talk: TalkLab;
let session: TalkSession;

beforeAll(async () => {
  talk = await TalkLab.open('memory-leak');
  session = await askAll(talk, askedBlind);
});

afterAll(() => talk?.close());

it.each(askedBlind.map((question, index) => [index + 1, question] as const))('answers question %i', (_, question) => {
  const { answer, lacks } = lacking(session, question);
  expect(lacks, `${answer.topic}: ${answer.reads}`).toEqual([]);
});

it('tells the risk that stands on the card', async () => {
  const { truth } = session;
  const said = await talk.ask(`what if we ${truth.action.replace('-', ' ')} ${truth.component}?`);
  const cards = [...(await talk.lab.state()).approvals.values()];
  const risk = cards.find(({ action }) => action.name === truth.action)?.action.risk;
  expect(risk).toBeDefined();
  expect(said.reads).toContain(`; risk ${risk}.`);
});
