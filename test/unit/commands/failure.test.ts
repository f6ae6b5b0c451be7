/** How a command that could not be done ends: system errors and Aura's own, in a sentence and as an object. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { failureOf, sayFailure, wrongInput } from '../../../src/commands/failure.ts';
import { AuraError } from '../../../src/errors.ts';

const self = fileURLToPath(import.meta.url);

function thrown(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it('says what the operating system refuses, with what to do', async () => {
  expect(sayFailure(thrown(() => statSync('/nowhere/at/all')))).toBe(
    'There is nothing at /nowhere/at/all. Check the path.',
  );
  expect(sayFailure(thrown(() => readFileSync(`${self}/below`)))).toMatch(/ is a file where a folder is wanted\. /);
  expect(sayFailure(thrown(() => readFileSync('/')))).not.toContain('EISDIR');
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const second = createServer().listen(port, '127.0.0.1');
  const [error] = (await once(second, 'error')) as [unknown];
  holder.close();
  expect(failureOf(error)).toEqual({
    error: 'EADDRINUSE',
    message: `Port ${port} is in use by another program.`,
    fix: 'End that program, or choose another port (slack.port in aura.yaml).',
  });
});

it('takes the fix of a sentence apart, and leaves several lines whole', () => {
  const one = new AuraError({ code: 'a-b', userMessage: 'It is gone; look for it' });
  expect(failureOf(one)).toEqual({ error: 'a-b', message: 'It is gone.', fix: 'look for it' });
  const lines = new AuraError({ code: 'a-b', userMessage: 'Faults:\n  one; mend it' });
  expect(failureOf(lines).message).toBe('Faults:\n  one; mend it');
  expect(failureOf(new TypeError('odd'))).toEqual({ error: 'unexpected', message: 'odd', fix: '' });
  expect(wrongInput("error: unknown option '--x'\n").message).toBe("unknown option '--x'");
});
