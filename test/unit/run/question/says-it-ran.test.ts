/** What counts as somebody's word that they ran what they took over, and what does not. */
import { expect, it } from 'vitest';
import { saysItRan } from '../../../../src/run/question/says-it-ran.ts';

it.each([
  'done',
  'Done!',
  'ok, done',
  'I ran it',
  'i ran it just now',
  "I've run it",
  'I have run it.',
  'ran it by hand',
  'did it',
  'I did it manually',
  'we executed the command',
  "it's done",
  'it is done now',
  'all done, thanks',
  'applied',
  'has been run',
])('“%s” says so', (text) => {
  expect(saysItRan(text)).toBe(true);
});

it.each([
  'run it',
  'please run it',
  'is it done?',
  'is it done',
  'did it run',
  'did you run it',
  'have you run it',
  'have we run the rollback',
  'I have not run it',
  "haven't run it yet",
  'not done',
  'almost done',
  'done with my coffee, now looking',
  'I ran the tests',
  'who ran it',
  'I will run it',
  'it was fine before',
  'ok',
  '',
  'done '.repeat(30),
])('“%s” does not', (text) => {
  expect(saysItRan(text)).toBe(false);
});
