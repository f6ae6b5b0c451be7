/**
 * The questions that were written without sight of the rules, all under one recorded fault, with no model: each answer is
 * held against what the shop itself measured.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainText } from '../../src/run/words.ts';
import { askedBlind } from '../support/blind-facts.ts';
import { TalkLab } from '../support/talk-lab.ts';
import type { Heard, Question } from '../support/talk-questions.ts';
import { type ShopTruth, truthOf } from '../support/talk-truth.ts';

let talk: TalkLab;
let truth: ShopTruth;
const heard = new Map<Question, Heard>();

beforeAll(async () => {
  talk = await TalkLab.open('memory-leak');
  truth = truthOf(talk.shop, await talk.evidenceIds());
  let before: string | undefined;
  const ask = async (question: Question) => {
    const text = typeof question.text === 'string' ? question.text : question.text(truth);
    const said = await talk.ask(text, question.under ? before : undefined);
    if (!question.under) before = said.request;
    const told = said.answer?.type === 'told' ? said.answer : null;
    const first = plainText(told?.lines[0] ?? []);
    heard.set(question, { reads: said.reads, first, card: said.card, topic: told?.ask.topic ?? null });
  };
  for (const question of askedBlind) if (question.when !== 'after') await ask(question);
  await talk.ask(`${truth.action.replace('-', ' ')} ${truth.component}`);
  await talk.approve();
  for (const question of askedBlind) if (question.when === 'after') await ask(question);
}, 120_000);

afterAll(() => talk?.close());

it.each(askedBlind.map((question, index) => [index + 1, question] as const))('answers question %i', (_, question) => {
  const answer = heard.get(question);
  expect(answer).toBeDefined();
  if (!answer) return;
  const lacks = Object.entries(question.holds)
    .filter(([, holds]) => !holds(answer, truth))
    .map(([what]) => what);
  expect(lacks, `${answer.topic}: ${answer.reads}`).toEqual([]);
});
