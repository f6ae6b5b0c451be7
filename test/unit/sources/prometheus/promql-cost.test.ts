/** Expressions that nobody writes cost what their length costs, and what they nest too deep gives nothing. */
import { expect, it } from 'vitest';
import { measuredParts } from '../../../../src/sources/prometheus/promql.ts';

it('takes operators without an end apart, in order and once each', () => {
  expect(measuredParts('<'.repeat(4_000))).toEqual([]);
  expect(measuredParts(`${'a > '.repeat(900)}b`)).toEqual(['a', 'b']);
  expect(measuredParts(`${'a and '.repeat(600)}b unless c or d`)).toEqual(['a', 'b']);
});

it('looks into brackets as deep as people nest them', () => {
  const inBrackets = (depth: number) => `${'('.repeat(depth)}a > 1${')'.repeat(depth)}`;
  expect(measuredParts(inBrackets(1_900))).toEqual(['a']);
  expect(measuredParts(`${'a > ('.repeat(10)}b${')'.repeat(10)}`)).toEqual(['a', 'b']);
  expect(measuredParts(`${'a > ('.repeat(500)}b${')'.repeat(500)}`)).toEqual(['a']);
});
