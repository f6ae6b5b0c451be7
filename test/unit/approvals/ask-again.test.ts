/**
 * A look-up is asked again where that may help, a few times, and never before whoever was asked wants it.
 */
import { expect, it } from 'vitest';
import { askAgain } from '../../../src/approvals/ask-again.ts';
import { AuraError } from '../../../src/errors.ts';

const failing = (failures: number, error: unknown) => {
  let asked = 0;
  const ask = async () => {
    asked += 1;
    if (asked <= failures) throw error;
    return asked;
  };
  return { ask, asked: () => asked };
};
const away = new AuraError({ code: 'slack-people', retryable: true, userMessage: 'away' });

it('answers once Slack does, at the third try at the latest', async () => {
  expect(await askAgain(failing(2, away).ask)).toBe(3);
  const never = failing(9, away);
  await expect(askAgain(never.ask)).rejects.toBe(away);
  expect(never.asked()).toBe(3);
});

it.each([
  ['what will not change', new AuraError({ code: 'slack-people', userMessage: 'no such user' })],
  ['what is no error of ours', new Error('a fault of the code')],
  [
    'who wants to be left alone for longer than anybody waits',
    new AuraError({ code: 'slack-people', retryable: true, retryAfter: 30_000, userMessage: 'too many' }),
  ],
])('does not ask again for %s', async (_, error) => {
  const it = failing(9, error);
  await expect(askAgain(it.ask)).rejects.toBe(error);
  expect(it.asked()).toBe(1);
});
