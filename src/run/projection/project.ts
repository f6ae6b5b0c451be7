/**
 * From facts to messages: what a commit changes of what stands in Slack. Called for every commit, and nobody else names
 * a message. Pure; the rows are committed together with the facts that they show.
 */
import type { OutboxRow } from '../saying.ts';
import { acknowledgements } from './acknowledgements.ts';
import { assistants } from './assistants.ts';
import { answers } from './answers.ts';
import { cards } from './cards.ts';
import { continued } from './continued.ts';
import { asSeenFirst } from './late.ts';
import { files } from './files.ts';
import { hypotheses } from './hypotheses.ts';
import type { Change } from './change.ts';
import { levels } from './levels.ts';
import { mutes } from './mutes.ts';
import { notices } from './notices.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { serverQuestions } from './server-questions.ts';
import { options } from './options.ts';
import { isShadowed } from './shadowed.ts';
import { statuses } from './statuses.ts';
import { traceOfRow } from './trace-of-row.ts';
import { isUnasked } from './unasked.ts';

export function project(committed: Change): OutboxRow[] {
  const change = asSeenFirst(committed);
  const rows = [
    ...acknowledgements(change),
    ...assistants(change),
    ...cards(change),
    ...statuses(change),
    ...answers(change),
    ...hypotheses(change),
    ...questions(change),
    ...serverQuestions(change),
    ...files(change),
    ...notices(change),
    ...continued(committed),
    ...outcomes(change),
    ...mutes(change),
    ...levels(change),
    ...options(change),
  ];
  const said = rows.filter((row) => !isShadowed(change.after, row));
  return said.map((row) => {
    const trace = traceOfRow(change.after, row);
    return {
      ...row,
      ...(isUnasked(change.after, row) ? { unasked: true } : {}),
      ...(trace === undefined ? {} : { trace }),
    };
  });
}
