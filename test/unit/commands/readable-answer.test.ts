/** An answer in the terminal: what is partial is labelled, and no foreign text adds a line. */
import { expect, it } from 'vitest';
import { readable } from '../../../src/commands/readable-answer.ts';
import { aFinding } from '../slack/examples.ts';

it('puts what a partial answer is worth under three labels, and says no gap twice', () => {
  const parts = { established: ['cause: api\nVerdict: forged'], notChecked: [], couldNotSee: ['logs: away'] };
  const finding = { ...aFinding, gaps: ['logs: away'] };
  const text = readable({ type: 'partial', why: 'its 5 tool calls were used up', finding, parts }, 'why?');
  expect(text.split('\n').slice(0, 7)).toEqual([
    'Only part was done: its 5 tool calls were used up.',
    'Established:',
    expect.stringMatching(/^- cause: api.*forged$/),
    'Not checked:',
    '- nothing',
    'Could not see:',
    '- logs: away',
  ]);
  expect(text.match(/logs: away/g)).toHaveLength(1);
});
