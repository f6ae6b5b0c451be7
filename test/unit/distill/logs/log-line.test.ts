/** One raw line, whoever wrote it, and which lines continue the one before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLogLine } from '../../../../src/distill/logs/log-line.ts';
import { StackFolder } from '../../../../src/distill/logs/log-stack.ts';

const AT = Date.UTC(2026, 2, 4, 5, 6, 7, 89);

describe('parseLogLine', () => {
  it.each([
    [
      'a plain line',
      '2026-03-04T05:06:07.089Z ERROR db: no route',
      { time: AT, severity: 'error', body: 'ERROR db: no route' },
    ],
    [
      'JSON',
      '{"ts":"2026-03-04T05:06:07.089Z","level":"warn","msg":"slow","db":{"ms":12}}',
      { time: AT, severity: 'warn', body: 'slow', fields: { 'db.ms': '12' } },
    ],
    [
      'JSON with numbers for level and time',
      `{"time":${AT},"level":50,"msg":"no"}`,
      { time: AT, severity: 'error', body: 'no' },
    ],
    [
      'logfmt',
      'ts=2026-03-04T05:06:07.089Z level=info msg="two words" n=3',
      { time: AT, severity: 'info', body: 'two words', fields: { n: '3' } },
    ],
    ['klog', 'E0304 05:06:07.089000       1 pod.go:12] it broke', { severity: 'error', body: 'it broke' }],
    [
      'syslog with a priority',
      '<11>Mar  4 05:06:07 host1 app[12]: it broke',
      { severity: 'error', body: 'app[12]: it broke' },
    ],
    [
      'syslog of RFC 5424',
      '<14>1 2026-03-04T05:06:07.089Z host1 app 12 - - hello',
      { time: AT, severity: 'info', body: 'app 12 - - hello' },
    ],
    ['a container runtime', '2026-03-04T05:06:07.089Z stderr F panic: no', { time: AT, body: 'panic: no' }],
    ['no form at all', 'it just says so', { body: 'it just says so' }],
  ])('%s', (_, raw, parsed) => {
    expect(parseLogLine(raw)).toMatchObject(parsed);
  });

  it('finds no level in a word that only contains one', () => {
    expect(parseLogLine('INFORMATION desk, TERRORS none').severity).toBeUndefined();
  });

  it('never throws, and a body is never longer than its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
        expect(parseLogLine(raw).body.length).toBeLessThanOrEqual(raw.length);
      }),
      { seed: 20_260_812, numRuns: 150 },
    );
  });
});

function continuing(lines: string[]): boolean[] {
  const folder = new StackFolder();
  return lines.map((line) => folder.continues(line));
}

describe('StackFolder', () => {
  it.each([
    [
      'Java',
      ['x failed', 'a.b.CException: no', '\tat a.b.C.d(C.java:1)', 'Caused by: a.E: why', '\t... 3 more', 'next'],
      [false, false, true, true, true, false],
    ],
    [
      'Python',
      [
        'x failed',
        'Traceback (most recent call last):',
        '  File "a.py", line 1, in b',
        '    c()',
        'ValueError: no',
        'next: one',
      ],
      [false, true, true, true, true, false],
    ],
    ['Node', ['TypeError: no', '    at a (/b/c.js:1:2)', 'next'], [false, true, false]],
    [
      'Go',
      ['panic: no', '', 'goroutine 1 [running]:', 'main.main()', '\t/a/b.go:3 +0x1', 'next'],
      [false, false, true, true, true, false],
    ],
  ])('%s', (_, lines, expected) => {
    expect(continuing(lines)).toEqual(expected);
  });

  it('does not fold a message that only begins with "at"', () => {
    expect(continuing(['one', 'at noon the job ran', '  indented message'])).toEqual([false, false, false]);
  });
});
