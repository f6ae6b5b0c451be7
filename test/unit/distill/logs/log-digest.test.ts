/** A log as templates: what is new against a healthy one comes first, the rare line stays, the budget holds. */
import { describe, expect, it } from 'vitest';
import { fits } from '../../../../src/distill/budget.ts';
import { distilLog } from '../../../../src/distill/logs/log-digest.ts';
import { minePatterns } from '../../../../src/distill/logs/log-patterns.ts';
import { inputFromText } from '../../../../src/distill/text-input.ts';

const START = Date.UTC(2026, 0, 1);

function log(seconds: number, line: (i: number) => string): string {
  return Array.from({ length: seconds }, (_, i) => `${new Date(START + i * 1000).toISOString()} ${line(i)}`).join('\n');
}

const healthy = log(600, (i) => (i % 3 === 0 ? `INFO cache refreshed in ${i} ms` : `INFO served request ${i}`));
const sick = log(300, (i) =>
  i === 200
    ? 'ERROR lease lost by replica 2'
    : i % 2 === 0
      ? `WARN retry ${i} of upstream`
      : `INFO served request ${i}`,
);

describe('minePatterns', () => {
  it('compares two logs template by template, over equal times', async () => {
    const found = await minePatterns(inputFromText(sick), inputFromText(healthy));
    expect(found).toMatchObject({ lines: 300, messages: 300, baselineMessages: 600, comparedByTime: true });
    const change = (word: string) => found.patterns.find((each) => each.template.includes(word))?.change?.kind;
    expect([change('lease'), change('retry'), change('refreshed'), change('served')]).toEqual([
      'new',
      'new',
      'vanished',
      undefined,
    ]);
  });

  it('counts a stack trace with its message', async () => {
    const found = await minePatterns(inputFromText('ERROR no\n\tat a.b(C.java:1)\n\tat d.e(F.java:2)\nINFO ok'));
    expect(found).toMatchObject({ lines: 4, messages: 2 });
    expect(found.patterns.map((each) => [each.severity, each.count])).toEqual([
      ['error', 1],
      ['info', 1],
    ]);
  });
});

describe('distilLog', () => {
  it('shows the new and failing first, with count and times, and says what it compared', async () => {
    const { text } = await distilLog(inputFromText(sick), {
      budgetTokens: 400,
      baseline: inputFromText(healthy),
      incidentStart: START,
    });
    const lines = text.split('\n');
    expect(lines[0]).toContain('compared per time with a baseline of 600 messages');
    expect(lines[1]).toBe('NEW ×1 00:03:20Z, T+3m20s ERROR lease lost by replica 2');
    expect(text).toContain('VANISHED (baseline ×200) INFO cache refreshed in 0 ms');
  });

  it('keeps its budget and says what is left out', async () => {
    const many = log(
      400,
      (i) =>
        `INFO ${'abcdefghijklmnopqrst'
          .split('')
          .map((c) => c.repeat((i % 19) + 2))
          .slice(0, (i % 17) + 3)
          .join(' ')}`,
    );
    for (const budgetTokens of [60, 120, 300]) {
      const { text, omitted } = await distilLog(inputFromText(many), { budgetTokens });
      expect(fits(text, budgetTokens)).toBe(true);
      expect(omitted.said).toMatch(/left out: \d+ templates, \d+ messages/);
      expect(text).toContain(omitted.said);
    }
  });
});
