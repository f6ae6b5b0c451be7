/**
 * Questions asked while a recorded shop is broken and after it was mended, with no model: each answer is held against
 * what the shop itself measured.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../src/run/words.ts';
import { onCallQuestions } from '../support/on-call-questions.ts';
import type { RecordedFault } from '../support/recorded-shop.ts';
import { TalkLab } from '../support/talk-lab.ts';
import { type Heard, type Question, questions } from '../support/talk-questions.ts';
import { laterQuestions } from '../support/talk-questions-2.ts';
import { type ShopTruth, truthOf } from '../support/talk-truth.ts';

const faults: RecordedFault[] = ['memory-leak', 'expired-certificate', 'small-pool', 'hanging-dependency'];

/** Questions go round the faults; those that are for all are asked under each. */
function questionsOf(fault: RecordedFault): Question[] {
  let turn = 0;
  let last = 0;
  const round = [...questions, ...laterQuestions].filter((question) => {
    if (question.faults === 'all') return true;
    if (question.under) return last === faults.indexOf(fault);
    last = turn % faults.length;
    turn += 1;
    return last === faults.indexOf(fault);
  });
  return [...round, ...onCallQuestions(fault)];
}

describe.each(faults)('under %s', (fault) => {
  let talk: TalkLab;
  let truth: ShopTruth;
  const heard = new Map<Question, Heard>();

  beforeAll(async () => {
    talk = await TalkLab.open(fault);
    truth = truthOf(talk.shop, await talk.evidenceIds());
    const asked = questionsOf(fault);
    let before: string | undefined;
    const ask = async (question: Question) => {
      const text = typeof question.text === 'string' ? question.text : question.text(truth);
      const said = await talk.ask(text, question.under ? before : undefined);
      if (!question.under) before = said.request;
      const first = said.answer?.type === 'told' ? plainText(said.answer.lines[0] ?? []) : '';
      const topic = said.answer?.type === 'told' ? said.answer.ask.topic : null;
      heard.set(question, { reads: said.reads, first, card: said.card, topic });
    };
    for (const question of asked) if (question.when !== 'after') await ask(question);
    await talk.ask(`${truth.action.replace('-', ' ')} ${truth.component}`);
    await talk.approve();
    for (const question of asked) if (question.when === 'after') await ask(question);
  }, 120_000);

  afterAll(() => talk?.close());

  it.each(questionsOf(fault).map((question) => [textOf(question), question] as const))(
    'answers “%s”',
    (_, question) => {
      const answer = heard.get(question);
      expect(answer).toBeDefined();
      if (!answer) return;
      const lacks = Object.entries(question.holds)
        .filter(([, holds]) => !holds(answer, truth))
        .map(([what]) => what);
      expect(lacks, `${answer.topic}: ${answer.reads}`).toEqual([]);
    },
  );
});

/** Without the names of a fault, which the file's head does not know. */
function textOf({ text }: Question): string {
  return typeof text === 'string'
    ? text
    : text({
        ...blank,
        component: 'COMPONENT',
        alerted: 'ALERTED',
        decoyService: 'SERVICE',
        decoy: 'CHANGE',
        action: 'ACTION',
      });
}

const blank: ShopTruth = {
  fault: '',
  component: '',
  change: null,
  author: null,
  decoy: '',
  decoyService: '',
  route: '',
  alerted: '',
  failure: '',
  worst: '',
  worstErrors: '',
  ids: { triage: 'EVIDENCE', changes: 'EVIDENCE' },
  brokenAt: 0,
  alertAt: 0,
  users: { least: 0, most: 0 },
  action: '',
};
