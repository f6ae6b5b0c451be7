/**
 * What a server asks people while it works on a call: who asks, its words as a quotation, and how to answer.
 * Owns: the words around it, the warning of secrets, and which questions are answered by one press. Refuses: markup of a
 * server's; what it wrote is fenced.
 */
import type { Button } from '@slack/types';
import { type AnswerField, asksForSecret } from '../../run/servers/answer-field.ts';
import type { IncidentId } from '../../run/identity.ts';
import type { Saying } from '../../run/saying.ts';
import type { ServerAnswer, ServerQuestion } from '../../run/servers/server-question.ts';
import { actions, button, context, message, type Rendered, section } from '../blocks.ts';
import { clip, code, fence, inertLine, join, type Markup, markup, mention, moment, own } from '../markup.ts';

const mostWords = 1_200;
const mostButtons = 4;

export function serverQuestionCard(
  { run, asked, writes }: Extract<Saying, { type: 'server-question' }>,
  incident: IncidentId,
): Rendered {
  const { server, tool, text, fields, expiresAt, closed } = asked;
  const during = writes
    ? markup`while it carries out ${code(`${writes.name} of ${writes.component}`, 100)}`
    : markup`while it answers ${code(tool, 100)}`;
  const question = join([
    markup`*The server ${code(server, 60)} asks*, ${during}:`,
    fence(clip(text.trim() === '' ? '(nothing)' : text, mostWords)),
  ]);
  if (closed) {
    const ended = endOf(closed, server);
    return message(ended, [section(question), section(ended)]);
  }
  const value = `${incident}|${run}|${asked.id}`;
  const decline = button('srv_decline', own('Decline'), value);
  const whose = writes ? own('Whoever may approve it may answer.') : own('Anybody who may ask me may answer.');
  const until = markup`Until ${moment(expiresAt)}; after that it is told that nobody answered.`;
  return message(markup`The server ${code(server, 60)} asks something, ${during}`, [
    section(question),
    ...warnings(asked).map((line) => section(line)),
    actions(`server-question:${asked.id}`.slice(0, 255), ...answerButtons(fields, value), decline),
    context(whose, until),
  ]);
}

function warnings({ server, text, fields }: ServerQuestion): Markup[] {
  const secret = fields.filter((field) => field.secret);
  if (secret.length > 0)
    return [
      markup`⚠️ It asks for what seems to be a secret (${code(secret.map(({ title }) => title).join(', '), 200)}). Aura passes none on: name it as a variable of ${code(server, 60)} in aura.yaml.`,
    ];
  return asksForSecret(text)
    ? [own('⚠️ It seems to ask for a secret. Write none: what you answer goes to that server and into the record.')]
    : [];
}

/** One press is enough for nothing, for yes or no, and for a few choices; the rest needs a dialog. */
function answerButtons(fields: readonly AnswerField[], value: string): Button[] {
  // What must be filled in and cannot be is only declined.
  if (fields.some(({ secret, required }) => secret && required)) return [];
  const choices = pressable(fields);
  if (choices === null) return [button('srv_open', own('Answer'), value, { style: 'primary' })];
  return choices.map(({ title }, at) => button(`srv_press_${at}`, inertLine(title, 70), `${value}|${at}`));
}

/** The answers to press, each as it would be written; null where there is more to write. */
export function pressable(fields: readonly AnswerField[]): { title: string; written: string }[] | null {
  const [field, ...more] = fields;
  if (!field) return [{ title: 'Go on', written: '' }];
  if (more.length > 0) return null;
  if (field.kind === 'boolean')
    return [
      { title: 'Yes', written: 'yes' },
      { title: 'No', written: 'no' },
    ];
  const { choices = [] } = field;
  if (field.kind !== 'choice' || choices.length > mostButtons) return null;
  return choices.map(({ title, value }) => ({ title, written: value }));
}

function endOf(closed: ServerAnswer, server: string): Markup {
  const of = code(server, 60);
  switch (closed.how) {
    case 'accept': {
      const said = Object.entries(closed.content).map(([name, value]) => `${name}: ${String(value)}`);
      const by = closed.by ? mention(closed.by.user) : own('Somebody');
      const lines = said.length > 0 ? [fence(clip(said.join('\n'), mostWords))] : [];
      return join([markup`${by} answered ${of}.`, ...lines]);
    }
    case 'decline':
      return markup`${closed.by ? mention(closed.by.user) : own('Aura')} declined to answer ${of}.`;
    case 'cancel':
      return closed.why === 'late'
        ? markup`Nobody answered ${of} in time, and it was told so.`
        : markup`The call of ${of} is over, so nobody needs to answer any more.`;
  }
}
