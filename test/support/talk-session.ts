/**
 * A table of questions, asked in a recorded shop that is broken and then mended.
 * Owns: the order in which they are asked, and what an answer lacks. Refuses: choosing questions.
 */
import { plainText } from '../../src/run/wording/words.ts';
import type { TalkLab } from './talk-lab.ts';
import type { Heard, Question } from './talk-questions.ts';
import { type ShopTruth, truthOf } from './talk-truth.ts';

export interface TalkSession {
  truth: ShopTruth;
  heard: ReadonlyMap<Question, Heard>;
}

/** Asks whatever is asked during, has the action that heals it proposed and approved, and asks the rest. */
export async function askAll(talk: TalkLab, questions: readonly Question[]): Promise<TalkSession> {
  const truth = truthOf(talk.shop, await talk.evidenceIds());
  const heard = new Map<Question, Heard>();
  let before: string | undefined;
  const ask = async (question: Question) => {
    const text = typeof question.text === 'string' ? question.text : question.text(truth);
    const said = await talk.ask(text, question.under ? before : undefined);
    if (!question.under) before = said.request;
    const told = said.answer?.type === 'told' ? said.answer : null;
    const first = plainText(told?.lines[0] ?? []);
    heard.set(question, { reads: said.reads, first, card: said.card, topic: told?.ask.topic ?? null });
  };
  for (const question of questions) if (question.when !== 'after') await ask(question);
  await talk.ask(`${truth.action.replace('-', ' ')} ${truth.component}`);
  await talk.approve();
  for (const question of questions) if (question.when === 'after') await ask(question);
  return { truth, heard };
}

/** The answer as it was heard, with what it lacks. */
export function lacking({ truth, heard }: TalkSession, question: Question): { answer: Heard; lacks: string[] } {
  const answer = heard.get(question);
  if (!answer) throw new Error('the question was not asked');
  const lacks = Object.entries(question.holds)
    .filter(([, holds]) => !holds(answer, truth))
    .map(([what]) => what);
  return { answer, lacks };
}
