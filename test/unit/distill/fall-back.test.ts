/** What is shown where a distiller fails. */
import { describe, expect, it } from 'vitest';
import { fallBack } from '../../../src/distill/fall-back.ts';
import { inputFromText } from '../../../src/distill/text-input.ts';

const said = async (lines: string[], budgetTokens = 2_000) =>
  (await fallBack(inputFromText(lines.join('\n')), { budgetTokens }, 'It broke')).text.split('\n');

describe('lines where nothing else can be read', () => {
  it('are the first, the last, and those that look like errors, each in its place', async () => {
    const dull = Array.from({ length: 500 }, (_, at) => `step ${at} done`);
    const shown = await said([...dull, 'ERROR: no space left on device', ...dull, '', '\u001b[0m', 'the end']);
    expect(shown[0]).toBe('1004 lines. It broke: first, last and error lines only.');
    expect(shown).toContain('L1 step 0 done');
    expect(shown).toContain('L8 step 7 done');
    expect(shown).not.toContain('L9 step 8 done');
    expect(shown).toContain('L501 ERROR: no space left on device');
    expect(shown.at(-2)).toBe('L1004 the end');
    expect(shown).toContain('L1001 step 499 done');
  });

  it('show an error that comes again once, and a different one behind thousands of it', async () => {
    const again = Array.from({ length: 5_000 }, (_, at) => `ERROR: request ${at + 1} failed`);
    const shown = await said([...Array.from({ length: 8 }, () => 'start'), ...again, 'FATAL: disk full', ...again]);
    const errors = shown.filter((line) => /ERROR|FATAL/.test(line));
    expect(errors[0]).toBe('L9 ERROR: request 1 failed');
    expect(errors[1]).toBe('L5009 FATAL: disk full');
  });
});
