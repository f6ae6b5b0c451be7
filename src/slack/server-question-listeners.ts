/**
 * Presses on what a server asks, and what its dialog brings back.
 * Owns: reading them, and the dialog. Refuses: who may answer, and keeping; approvals/server-answers.ts has those.
 */
import type { App } from '@slack/bolt';
import type { Intake } from '../intake/accept.ts';
import type { Journal } from '../run/journal.ts';
import type { AnswerContent, AnswerPress, ServerQuestion } from '../run/servers/server-question.ts';
import { answeredValue } from '../run/servers/answer-field.ts';
import { pressable } from './cards/server-question-card.ts';
import { byOf, placeOf, type Press, pressId } from './press.ts';
import { answerDialog, readAnswer, readAnswerTicket } from './server-question-dialog.ts';

/** Where answers are taken. */
export interface TakesAnswers {
  /** Null for declining. `fault` where it was not taken and the dialog should say why. */
  answer(press: AnswerPress, content: AnswerContent | null): Promise<{ taken: boolean; fault?: string }>;
}

interface Parts {
  serverAnswers: TakesAnswers;
  intake: Pick<Intake, 'welcomes'>;
  journal: Journal;
  self: { team: string };
  log: (line: string) => void;
}

export function addServerQuestionListeners(app: App, { serverAnswers, intake, journal, self, log }: Parts): void {
  const asked = async ({ incident, run, question }: AnswerPress): Promise<ServerQuestion | undefined> =>
    (await journal.load(incident)).runs.get(run)?.serverQuestions?.find(({ id }) => id === question);

  app.action<Press>('srv_decline', async ({ ack, body, action }) => {
    const press = pressOf(body, action, self);
    if (press) await serverAnswers.answer(press, null);
    await ack();
  });

  app.action<Press>(/^srv_press_[0-3]$/, async ({ ack, body, action }) => {
    const press = pressOf(body, action, self);
    const question = press && (await asked(press));
    const choice = pressable(question?.fields ?? [])?.[Number(action.action_id.slice(-1))];
    if (press && question && choice) {
      const [field] = question.fields;
      const read = field ? answeredValue(field, choice.written) : { value: undefined };
      const value = 'value' in read ? read.value : undefined;
      await serverAnswers.answer(press, field && value !== undefined ? { [field.name]: value } : {});
    }
    await ack();
  });

  app.action<Press>('srv_open', async ({ ack, body, action, client }) => {
    const press = pressOf(body, action, self);
    const mayRead = press !== null && (await intake.welcomes(press.by, press.place));
    await ack();
    const question = mayRead ? await asked(press) : undefined;
    if (!press || !question || question.closed) return;
    const { incident, run, place } = press;
    const view = answerDialog(question, { incident, run, question: question.id, place });
    await client.views.open({ trigger_id: body.trigger_id, view }).catch((error: unknown) => {
      log(`the dialog for an answer could not be opened: ${String(error)}`);
    });
  });

  app.view({ callback_id: 'srv_answer', type: 'view_submission' }, async ({ ack, body, view }) => {
    const ticket = readAnswerTicket(view.private_metadata);
    const by = { team: body.user.team_id ?? self.team, user: body.user.id };
    const press = ticket && { ...ticket, by, id: view.id };
    const question = press && (await asked(press));
    if (!press || !question) return ack();
    const { content, errors } = readAnswer(question, view.state.values);
    if (Object.keys(errors).length > 0) return ack({ response_action: 'errors', errors });
    const { fault } = await serverAnswers.answer(press, content);
    const first = view.blocks.find(({ type }) => type === 'input')?.block_id;
    if (fault !== undefined && first !== undefined)
      return ack({ response_action: 'errors', errors: { [first]: fault } });
    await ack();
  });
}

function pressOf(body: Press, action: Press['actions'][number], self: { team: string }): AnswerPress | null {
  const [incident, run, question] = (action.value ?? '').split('|');
  if (!incident || !run || !question) return null;
  return { incident, run, question, place: placeOf(body, self), by: byOf(body), id: pressId(body, action) };
}
