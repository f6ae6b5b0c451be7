/**
 * What else is wrong when a start is refused, so that one does not mend one thing, start, and learn of the next.
 * Owns: which faults the refusal does not say already. Refuses: examining; examine.ts does.
 */
import { messageOf } from '../errors.ts';
import { examine, type ExamineOptions } from './examine.ts';

/** The refusal with what else `aura doctor` finds, one line each; the refusal alone where that is nothing. */
export async function withBesides(refusal: string, options: ExamineOptions): Promise<string> {
  const findings = await examine(options).catch((error: unknown) => [
    { level: 'warn' as const, subject: 'the rest', text: `it could not be looked at (${messageOf(error)})` },
  ]);
  const said = flat(refusal);
  const others = findings.filter(({ level, text }) => level === 'FAIL' && !said.includes(flat(text)));
  // A refusal names a variable in its own words.
  const news = others.filter(
    ({ text }) =>
      !/^(\w+) is not set\b/
        .exec(text)
        ?.slice(1)
        .some((name) => said.includes(name)),
  );
  if (news.length === 0) return refusal;
  return [refusal, 'Besides:', ...news.map(({ subject, text }) => `  ${subject}: ${text}.`)].join('\n');
}

/** Without what a line of its own has at its end or between its words. */
function flat(text: string): string {
  return text.replace(/[\s.]+/g, ' ').trim();
}
