/**
 * Each word of the vocabulary of change blame has an example that it alone recognises, and each kind of risk an effect.
 */
import { describe, expect, it } from 'vitest';
import { spokenSigns } from '../../../../src/evidence/changes/change-outside.ts';
import { callKinds } from '../../../../src/evidence/changes/diff/call-kinds.ts';
import { guardKinds } from '../../../../src/evidence/changes/diff/diff-logic.ts';
import { broughtKinds } from '../../../../src/evidence/changes/diff/diff-loops.ts';
import { textKinds } from '../../../../src/evidence/changes/diff/diff-names.ts';
import { settingKinds } from '../../../../src/evidence/changes/diff/diff-settings.ts';
import { migrations } from '../../../../src/evidence/changes/diff/diff-sql.ts';
import { switchKinds } from '../../../../src/evidence/changes/diff/diff-values.ts';
import { effectsOf, riskKinds } from '../../../../src/evidence/changes/diff/risk-effects.ts';
import { subjects } from '../../../../src/evidence/changes/diff/subjects.ts';
import { symptomWords } from '../../../../src/evidence/changes/symptom-words.ts';
import { topAlternatives } from '../../../bench/alternatives.ts';
import { examples } from './vocabulary-examples.ts';

/** The first table that a name stands for; what comes again is weighed otherwise, not worded otherwise. */
const tables = new Map<string, RegExp>();
const add = (name: string, words: RegExp | undefined) => {
  if (words && topAlternatives(words.source).length > 1 && !tables.has(name)) tables.set(name, words);
};
for (const [name, words] of Object.entries(symptomWords)) add(`symptom ${name}`, words);
for (const { name, words } of subjects) add(`subject ${name}`, words);
for (const { lost, words } of callKinds) add(`call ${lost}`, words);
for (const { sign, words } of spokenSigns) add(`sign ${sign}`, words);
for (const { kind, words } of switchKinds) add(`switch ${kind}`, words);
for (const { kind, words } of guardKinds) add(`guard ${kind}`, words);
for (const { kind, words } of settingKinds) add(`setting ${kind}`, words);
for (const { kind, words } of broughtKinds) add(`work ${kind}`, words);
for (const { kind, words } of migrations) add(`migration ${kind}`, words);
for (const { kind, around } of textKinds) add(`text ${kind}`, around);

describe('the vocabulary', () => {
  it('is found', () => {
    expect(tables.size).toBeGreaterThan(70);
  });

  it.each([...tables])('%s has an example for each word', (name, words) => {
    const lines = (examples[name] ?? '').split(' | ');
    const options = topAlternatives(words.source);
    const without = options.filter((word, index) => {
      const alone = new RegExp(word, words.flags);
      const others = new RegExp(options.filter((_, other) => other !== index).join('|'), words.flags);
      return !lines.some((line) => alone.test(line) && !others.test(line));
    });
    expect(without).toEqual([]);
    expect(lines.filter((line) => line !== '' && !words.test(line))).toEqual([]);
  });

  it('gives every kind of risk something that it can cause', () => {
    for (const kind of riskKinds) expect(Math.max(...Object.values(effectsOf({ kind })))).toBeGreaterThanOrEqual(0.4);
  });
});
