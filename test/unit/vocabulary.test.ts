/**
 * Each alternative of each expression that reads changes and failing lines has an example without which it would not be
 * missed, and each example holds one up: a word that nobody can give an example for goes.
 */
import { describe, expect, it } from 'vitest';
import { alternativesIn, expressionsOf, unneededIn } from '../bench/alternatives.ts';
import { codeOf, examplesFileOf, examplesOf, vocabularyFiles } from '../bench/vocabulary.ts';

const files = vocabularyFiles().map((file) => ({ file, expressions: expressionsOf(codeOf(file)) }));

describe('the vocabulary of changes and failing lines', () => {
  it('is found', () => {
    const all = files.flatMap(({ expressions }) => expressions.map(({ source }) => alternativesIn(source)));
    expect(all.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3_000);
  });

  it.each(files)('$file has an example for each alternative', ({ file, expressions }) => {
    const examples = examplesOf(file);
    const unneeded = expressions.flatMap((expression) => unneededIn(expression, examples));
    expect(unneeded, `add a line for each to ${examplesFileOf(file)}, or take the alternative out`).toEqual([]);
    const idle = examples.filter((line) => expressions.every((expression) => !holdsUp(expression, line)));
    expect(idle, 'these examples show nothing').toEqual([]);
  });
});

/** Whether the expression would find something else in the line without one of its alternatives. */
function holdsUp(expression: ReturnType<typeof expressionsOf>[number], line: string): boolean {
  return unneededIn(expression, [line]).length < alternativesIn(expression.source);
}
