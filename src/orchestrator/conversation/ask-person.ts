/**
 * How a model asks people back: a tool of the conversation that parks the run.
 * Owns: its schema, that one question a run is asked, and what the model is told of the answer. Refuses: waiting without
 * an end; who gets no answer goes on with its own guess.
 */
import { z } from 'zod';
import type { ModelTool } from '../../model/model.ts';
import { mostChoices } from '../../run/clarification.ts';
import type { TurnReply } from '../../run/step.ts';
import { planQuestion } from '../tasks/ask-plan.ts';
import { askPeople } from '../clarify.ts';
import type { ToldCall } from './composed-tools.ts';
import { cut, fenced } from './fenced.ts';
import type { RunContext } from '../run-context.ts';
import { ownSchema } from '../../tools/own-schema.ts';

export const askPersonName = 'ask_person';

const shape = z.object({
  question: z.string().trim().min(1).max(300).describe('one question, in plain words'),
  choices: z.array(z.string().trim().min(1).max(70)).min(2).max(mostChoices).describe('answers to press, 2 to 4'),
  guess: z.string().trim().min(1).max(200).describe('what you go on with where nobody answers'),
});

export const askPersonTool: ModelTool = {
  name: askPersonName,
  description:
    'Asks the people in the channel one question, with answers to press; you wait for it. Only where what is meant cannot be told and no tool tells it. Once a run.',
  inputSchema: ownSchema(shape),
};

/** Throws RunParked until somebody has said, or the time is over. `key` names the call within its run. */
export async function askPerson(
  context: RunContext,
  key: string,
  { args, malformed }: TurnReply['calls'][number],
): Promise<ToldCall> {
  const read = malformed === undefined ? shape.safeParse(args) : null;
  if (!read?.success) return refused('question, choices (2 to 4 texts) and guess are needed');
  const { run } = await context.current();
  const { clarification } = run;
  if (clarification && clarification.key !== key && !clarification.key?.startsWith(planQuestion))
    return refused('people were asked in this run already; go on with what you know, and say what is a guess');
  const { question: text, choices, guess } = read.data;
  const { by, text: said } = await askPeople(context, run, { key, text, choices: [...new Set(choices)], guess });
  const answer = fenced({
    run: context.run,
    source: by ? 'the person who answered' : 'your guess',
    text: said,
    limit: 600,
  });
  const words = by
    ? `Somebody answered. ${answer}`
    : `Nobody answered in time. Go on with your guess, and say that it is one. ${answer}`;
  return { text: words, failed: false, line: `asked people: ${cut(text, 120)} ${cut(said, 120)}`, isOut: false };
}

function refused(why: string): ToldCall {
  return { text: `Refused: ${why}.`, failed: true, line: `${askPersonName} was refused`, isOut: false };
}
