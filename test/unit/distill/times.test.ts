import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingTime, parseTime, showSpan, showTime } from '../../../src/distill/times.ts';

describe('times', () => {
  it('reads every ISO time as Date does (seed 7)', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          expect(parseTime(date.toISOString())).toBe(date.getTime());
        },
      ),
      { seed: 7 },
    );
  });

  it.each([
    ['2026-01-31 18:41:07,250 INFO x', Date.UTC(2026, 0, 31, 18, 41, 7, 250), 23],
    ['2026/01/31 18:41:07 x', Date.UTC(2026, 0, 31, 18, 41, 7), 19],
    ['[2026-01-31T20:41:07+02:00] x', Date.UTC(2026, 0, 31, 18, 41, 7), 27],
    ['31/Jan/2026:18:41:07 +0000 x', Date.UTC(2026, 0, 31, 18, 41, 7), 26],
    ['2026-01-31T18:41:07.1234567Z x', Date.UTC(2026, 0, 31, 18, 41, 7, 123), 28],
  ])('finds the time in front of %s', (line, ms, end) => {
    expect(leadingTime(line)).toEqual({ ms, end });
  });

  it('takes epoch numbers of any unit and refuses others', () => {
    const ms = Date.UTC(2026, 0, 31);
    for (const number of [ms, ms / 1000, ms * 1000]) expect(parseTime(number)).toBe(ms);
    for (const no of [5, 'soon', '12', null, 1e30]) expect(parseTime(no)).toBeUndefined();
  });

  it('shows them in UTC and relative to the incident', () => {
    const start = Date.UTC(2026, 0, 31, 18, 38, 57);
    expect(showTime(start + 130_000, start)).toBe('18:41:07Z, T+2m10s');
    expect(showTime(start - 5000, start)).toBe('18:38:52Z, T-5s');
    expect(showTime(start, start)).toBe('18:38:57Z, T+0s');
    expect([showSpan(820), showSpan(3_900_000), showSpan(200_000_000)]).toEqual(['820ms', '1h05m', '2d7h']);
  });
});
