/**
 * Questions asked while a recorded shop is broken and after it was mended, with no model: each answer is held against
 * what the shop itself measured.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstLineQuestions } from '../support/first-line-questions.ts';
import { freshQuestions } from '../support/fresh-questions.ts';
import { onCallQuestions } from '../support/on-call-questions.ts';
import type { AskedFault } from '../support/recorded-shop.ts';
import { TalkLab } from '../support/talk-lab.ts';
import { nightQuestions } from '../support/night-questions.ts';
import { type Question, questions } from '../support/talk-questions.ts';
import { laterQuestions } from '../support/talk-questions-2.ts';
import { askAll, lacking, type TalkSession } from '../support/talk-session.ts';
import type { ShopTruth } from '../support/talk-truth.ts';

const faults: AskedFault[] = ['memory-leak', 'expired-certificate', 'small-pool', 'hanging-dependency'];

/** Questions go round the faults; those that are for all are asked under each. */
function questionsOf(fault: AskedFault): Question[] {
  let turn = 0;
  let last = 0;
  const round = [...questions, ...laterQuestions].filter((question) => {
    if (question.faults === 'all') return true;
    if (question.under) return last === faults.indexOf(fault);
    last = turn % faults.length;
    turn += 1;
    return last === faults.indexOf(fault);
  });
  return [
    ...nightQuestions(fault),
    ...freshQuestions(fault),
    ...round,
    ...onCallQuestions(fault),
    ...firstLineQuestions(fault),
  ];
}

describe.each(faults)('under %s', (fault) => {
  let talk: TalkLab;
  let session: TalkSession;

  beforeAll(async () => {
    talk = await TalkLab.open(fault);
    session = await askAll(talk, questionsOf(fault));
  });

  afterAll(() => talk?.close());

  it.each(questionsOf(fault).map((question) => [textOf(question), question] as const))(
    'answers “%s”',
    (_, question) => {
      const { answer, lacks } = lacking(session, question);
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
  summary: '',
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
